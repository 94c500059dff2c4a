// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

Error error(const char *message, int line = 0)
{
    return {QCoreApplication::translate("Csv", message), Error::Kind::Damaged, {}, line, 0};
}

// What stands most often between the names of the columns; a name itself holds none of them.
QChar separatorOf(const QString &text)
{
    const QStringView firstLine = QStringView(text).left(text.indexOf(u'\n'));
    const QString candidates = u",;\t"_s;
    return *std::ranges::max_element(candidates, {}, [&](QChar candidate) { return firstLine.count(candidate); });
}

class Reader {
public:
    explicit Reader(const QString &text) : m_text(text), m_separator(separatorOf(text)) { }

    Result<QList<CsvRow>> read()
    {
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            if (!readRow(row))
                return error(QT_TRANSLATE_NOOP("Csv", "A quote that begins in this line is never closed."), row.line);
            if (row.cells != QStringList{QString()}) // an empty line
                m_rows.append(row);
        }
        return m_rows;
    }

private:
    bool readRow(CsvRow &row)
    {
        for (;;) {
            QString cell;
            if (!readCell(cell))
                return false;
            row.cells.append(cell.trimmed());
            const QChar after = m_at < m_text.size() ? m_text.at(m_at) : u'\n';
            ++m_at;
            if (after != m_separator) {
                ++m_line;
                return true;
            }
        }
    }

    bool readCell(QString &cell)
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            return readQuoted(cell);
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n')
            cell += m_text.at(m_at++);
        return true;
    }

    bool readQuoted(QString &cell)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar letter = m_text.at(m_at);
            if (letter != u'"') {
                m_line += letter == u'\n' ? 1 : 0;
                cell += letter;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                cell += m_text.at(m_at++);
            } else {
                for (++m_at; m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n'; ++m_at)
                    cell += m_text.at(m_at);
                return true;
            }
        }
        return false;
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<CsvRow> m_rows;
};

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return error(
            QT_TRANSLATE_NOOP("Csv", "The table is not in UTF-8. In the spreadsheet, save it as \"CSV UTF-8\" and try again."));
    text.remove(u'\r');
    Result<QList<CsvRow>> rows = Reader(text).read();
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return error(QT_TRANSLATE_NOOP("Csv", "The table is empty; its first row names the columns."));

    CsvTable table;
    table.head = rows->takeFirst().cells;
    table.rows = *rows;
    if (table.head.contains(QString()))
        return error(QT_TRANSLATE_NOOP("Csv", "A column has no name in the first row."), 1);
    QStringList unique = table.head;
    if (unique.removeDuplicates() > 0)
        return error(QT_TRANSLATE_NOOP("Csv", "Two columns have the same name."), 1);
    return table;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        // A spreadsheet would run what begins so.
        if (cell.startsWith(u'=') || cell.startsWith(u'@') || cell.startsWith(u'+') || cell.startsWith(u'-'))
            cell.prepend(u'\'');
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n'))
            cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        quoted.append(cell);
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace qupia
