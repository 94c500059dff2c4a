// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/batchrows.h"

#include "cli/valuetextinput.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

Error error(const QString &message)
{
    return {message, Error::Kind::Other, {}, 0, 0};
}

// A cell that a spreadsheet should have worked out, or that would make us read a file.
bool isFormula(const QString &cell)
{
    return cell.startsWith(u'=') || cell.startsWith(u'@');
}

} // namespace

Result<void> checkColumns(const QStringList &head, const PolicyDocument &base, const TemplateLibrary &library)
{
    for (const QString &column : head) {
        if (column == fileColumn())
            continue;
        // Clauses are looked up with a choice, fields by taking their answer away.
        const QString assignment = column + (column.startsWith("clause:"_L1) ? "=default"_L1 : "="_L1);
        const Result<DocumentChange> change = changeFromAssignment(assignment, base, library);
        if (!change) {
            const QString message = QCoreApplication::translate("Cli", "Column \"%1\": %2");
            return error(message.arg(column, change.error().message));
        }
    }
    return {};
}

Result<PolicyDocument> documentOfRow(
    const CsvRow &row, const QStringList &head, const PolicyDocument &base, const TemplateLibrary &library)
{
    if (row.cells.size() != head.size()) {
        const QString message = QCoreApplication::translate("Cli", "The row has %1 cells, but there are %2 columns.");
        return error(message.arg(row.cells.size()).arg(head.size()));
    }
    PolicyDocument document = base;
    for (qsizetype column = 0; column < head.size(); ++column) {
        const QString &cell = row.cells.at(column);
        if (cell.isEmpty() || head.at(column) == fileColumn())
            continue;
        if (isFormula(cell)) {
            const QString message =
                QCoreApplication::translate("Cli", "%1: \"%2\" is a formula; save the table with values in its cells.");
            return error(message.arg(head.at(column), cell));
        }
        const Result<DocumentChange> change = changeFromAssignment(head.at(column) + u'=' + cell, document, library);
        if (!change)
            return change.error();
        document = applied(std::move(document), *change);
    }
    return document;
}

Result<Shard> shardFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,6})/(\\d{1,6})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const Shard shard{match.captured(1).toInt(), match.captured(2).toInt()};
    if (!match.hasMatch() || shard.number < 1 || shard.number > shard.count)
        return error(
            QCoreApplication::translate("Cli", "\"%1\" is no share of the work; write 2/8 for the second of eight.").arg(text));
    return shard;
}

} // namespace qupia
