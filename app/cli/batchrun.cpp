// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/batchrun.h"

#include "base/files.h"
#include "cli/command.h"
#include "compose/compose.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QSet>
#include <QThreadPool>

#include <atomic>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QStringList resultColumns{u"line"_s, u"row"_s, u"status"_s, u"name"_s, u"message"_s};
constexpr qint64 maximumResultsBytes = 256LL * 1024 * 1024;

struct RowResult {
    QString status; // "final", "draft", "failed"
    QString name;
    QString message;
};

class BatchRun {
public:
    BatchRun(const BatchTask &task, const TemplateLibrary &library) : m_task(task), m_library(library)
    {
        const QDir folder(task.request.folder);
        const QString suffix = task.shard.count > 1 ? u"-%1-of-%2"_s.arg(task.shard.number).arg(task.shard.count) : QString();
        m_results.setFileName(folder.filePath(u"results%1.csv"_s.arg(suffix)));
        m_outcome.errorsFile = folder.filePath(u"errors%1.csv"_s.arg(suffix));
        m_baseDigest = writeDocument(task.base) + task.table.head.join(u'\0').toUtf8() + task.request.formats.join(u',').toUtf8()
            + layoutName(task.request.layout).toUtf8() + paperName(task.request.paper).toUtf8()
            + QByteArray::number(int(task.request.languages.first())) + QByteArray::number(task.request.languages.size());
    }

    Result<BatchOutcome> run()
    {
        findRows();
        if (const Result<void> opened = openResults(); !opened)
            return opened.error();
        m_timer.start();
        QThreadPool pool;
        pool.setMaxThreadCount(m_task.jobs);
        for (int worker = 0; worker < m_task.jobs; ++worker)
            pool.start([this] { work(); });
        pool.waitForDone();
        if (const Result<void> written = writeErrors(); !written)
            return written.error();
        return m_outcome;
    }

private:
    void findRows()
    {
        for (qsizetype row = m_task.shard.number - 1; row < m_task.table.rows.size(); row += m_task.shard.count)
            m_rows.append(row);
        const qsizetype column = m_task.table.head.indexOf(fileColumn());
        QSet<QString> names;
        for (qsizetype row = 0; row < m_task.table.rows.size(); ++row) {
            const QString name = safeFileName(m_task.table.rows.at(row).cells.value(column)).toCaseFolded();
            if (column >= 0 && names.contains(name))
                m_doubles.insert(row);
            names.insert(name);
        }
    }

    Result<void> openResults()
    {
        if (!QDir().mkpath(m_task.request.folder))
            return Error{QCoreApplication::translate("Cli", "The folder %1 cannot be made.").arg(m_task.request.folder),
                Error::Kind::NotWritable};
        if (m_results.exists() && !m_task.resume && !m_task.force) {
            const QString message = QCoreApplication::translate(
                "Cli", "%1 is there from an earlier run; --resume goes on with it, --force begins anew.");
            return Error{message.arg(m_results.fileName())};
        }
        if (m_results.exists() && m_task.resume)
            readDone();
        const auto mode = m_task.resume ? QIODevice::WriteOnly | QIODevice::Append : QIODevice::WriteOnly | QIODevice::Truncate;
        if (!m_results.open(mode))
            return Error{
                QCoreApplication::translate("Cli", "%1 cannot be written: %2").arg(m_results.fileName(), m_results.errorString()),
                Error::Kind::NotWritable};
        if (m_results.size() == 0)
            m_results.write(csvLine(resultColumns));
        return {};
    }

    // A line that was cut off when the run was is no done row.
    void readDone()
    {
        const Result<QByteArray> bytes = readFile(m_results.fileName(), maximumResultsBytes);
        if (!bytes)
            return;
        const Result<CsvTable> table = readCsv(bytes->left(bytes->lastIndexOf('\n') + 1));
        if (!table)
            return;
        for (const CsvRow &row : table->rows) {
            if (row.cells.size() == resultColumns.size() && row.cells.at(2) != "failed"_L1)
                m_done.insert(row.cells.at(1), row.cells.at(3));
        }
    }

    // Tells rows apart by all that goes into their files.
    QString digestOf(const CsvRow &row) const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(m_baseDigest);
        hash.addData(m_library.edition.toUtf8());
        hash.addData(QByteArray::number(row.line));
        hash.addData(row.cells.join(u'\0').toUtf8());
        return QString::fromLatin1(hash.result().toHex().left(16));
    }

    bool isDone(const QString &digest) const
    {
        const auto name = m_done.constFind(digest);
        if (name == m_done.constEnd())
            return false;
        const QDir folder(m_task.request.folder);
        return std::ranges::all_of(m_task.request.formats, [&](const QString &format) {
            const Exporter *found = exporter(format);
            return found && QFile::exists(folder.filePath(*name + u'.' + found->suffix()));
        });
    }

    void work()
    {
        for (qsizetype next = m_next++; next < m_rows.size(); next = m_next++) {
            const CsvRow &row = m_task.table.rows.at(m_rows.at(next));
            const QString digest = digestOf(row);
            if (isDone(digest)) {
                const QMutexLocker lock(&m_mutex);
                ++m_outcome.skipped;
                continue;
            }
            const Result<RowResult> made = makeRow(m_rows.at(next));
            record(row, digest, made ? *made : RowResult{u"failed"_s, {}, made.error().message});
        }
    }

    Result<RowResult> makeRow(qsizetype index) const
    {
        const CsvRow &row = m_task.table.rows.at(index);
        if (m_doubles.contains(index))
            return Error{QCoreApplication::translate("Cli", "Another row above has the same file name.")};
        const Result<PolicyDocument> document = documentOfRow(row, m_task.table.head, m_task.base, m_library);
        if (!document)
            return document.error();
        const ComposedPolicy policy = compose(*document, m_library);
        const QList<Finding> findings = stoppingFindings(*document, m_library, policy);
        PublishRequest request = m_task.request;
        request.baseName = nameOf(index, policy);
        const PublishPlan plan = planPublication(policy, findings, request);
        const Result<QStringList> written = publish(policy, plan, request);
        if (!written)
            return written.error();
        return RowResult{plan.draft ? u"draft"_s : u"final"_s, request.baseName, {}};
    }

    // By its own column, or by its place in the table and the merchant's name; never two alike.
    QString nameOf(qsizetype index, const ComposedPolicy &policy) const
    {
        const CsvRow &row = m_task.table.rows.at(index);
        const qsizetype column = m_task.table.head.indexOf(fileColumn());
        if (column >= 0 && !row.cells.value(column).isEmpty())
            return safeFileName(row.cells.at(column));
        return safeFileName(u"%1-"_s.arg(index + 1, 5, 10, QChar(u'0')) + suggestedBaseName(policy, false));
    }

    void record(const CsvRow &row, const QString &digest, const RowResult &result)
    {
        const QStringList line{QString::number(row.line), digest, result.status, result.name, result.message};
        const QMutexLocker lock(&m_mutex);
        m_results.write(csvLine(line));
        m_results.flush();
        const bool failed = result.status == "failed"_L1;
        ++(failed ? m_outcome.failed : m_outcome.made);
        if (failed)
            m_errors.insert(row.line, result.message);
        const qsizetype worked = m_outcome.made + m_outcome.failed;
        const qsizetype left = m_rows.size() - worked - m_outcome.skipped;
        const qint64 seconds = m_timer.elapsed() * left / qMax(qsizetype(1), worked) / 1000;
        const QString message = QCoreApplication::translate("Cli", "%1 of %2: line %3: %4 (%5 s left)");
        printError(message.arg(m_rows.size() - left)
                       .arg(m_rows.size())
                       .arg(row.line)
                       .arg(failed ? result.message : result.status + u' ' + result.name)
                       .arg(seconds));
    }

    Result<void> writeErrors() const
    {
        if (m_errors.isEmpty()) {
            QFile::remove(m_outcome.errorsFile);
            return {};
        }
        QByteArray bytes = csvLine({u"line"_s, u"message"_s});
        for (auto error = m_errors.cbegin(); error != m_errors.cend(); ++error)
            bytes += csvLine({QString::number(error.key()), error.value()});
        return saveFile(m_outcome.errorsFile, bytes);
    }

    const BatchTask &m_task;
    const TemplateLibrary &m_library;
    QByteArray m_baseDigest;
    QFile m_results;
    QHash<QString, QString> m_done; // name by digest
    QList<qsizetype> m_rows; // of this shard
    QSet<qsizetype> m_doubles;
    std::atomic<qsizetype> m_next = 0;
    QElapsedTimer m_timer;
    QMutex m_mutex; // guards what follows, and the results file
    BatchOutcome m_outcome;
    QMap<int, QString> m_errors; // by line
};

} // namespace

Result<BatchOutcome> runBatch(const BatchTask &task, const TemplateLibrary &library)
{
    return BatchRun(task, library).run();
}

} // namespace qupia
