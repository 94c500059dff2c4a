// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/text/textexporter.h"

#include "exports/policytext.h"

#include <QCoreApplication>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto itemIndent = "    "_L1;

QString textOf(const BilingualText &text, const ComposedPolicy &policy, Language language)
{
    return printable(plainText(printedText(text, policy, language)));
}

// "4.2. Text", or what there is of it.
QString numbered(const QString &number, const QString &text)
{
    return QStringList{printedNumber(number), text}.join(u' ').trimmed();
}

// A row of a table becomes lines "head: cell": a table drawn with spaces does not survive a paste.
QString tableText(const Row &row, const ComposedPolicy &policy, Language language)
{
    QStringList parts{numbered(row.number, textOf(row.text, policy, language))};
    for (const QList<BilingualText> &cells : row.table.rows) {
        QStringList lines;
        for (qsizetype column = 0; column < qMin(cells.size(), row.table.head.size()); ++column) {
            const QString head = textOf(row.table.head.at(column), policy, language);
            lines.append(itemIndent + head + ": "_L1 + textOf(cells.at(column), policy, language));
        }
        parts.append(lines.join(u'\n'));
    }
    return parts.join("\n\n"_L1);
}

QString rowText(const Row &row, const ComposedPolicy &policy, Language language)
{
    const QString text = textOf(row.text, policy, language);
    switch (row.kind) {
    case Row::Kind::Title:
        return text.isEmpty() ? documentTitle(policy, language) : text;
    case Row::Kind::Heading:
    case Row::Kind::Paragraph:
    case Row::Kind::ListIntro:
        return numbered(row.number, text);
    case Row::Kind::ListItem:
        return itemIndent + (row.tickBox ? u"☐ "_s + text : numbered(row.number, text));
    case Row::Kind::Table:
        return tableText(row, policy, language);
    }
    Q_UNREACHABLE();
}

// Between a list's lines there is no blank line, before a heading there are two.
QString gapBefore(const Row &row)
{
    switch (row.kind) {
    case Row::Kind::ListItem:
        return u"\n"_s;
    case Row::Kind::Heading:
        return u"\n\n\n"_s;
    default:
        return u"\n\n"_s;
    }
}

QString languageText(const ComposedPolicy &policy, const QList<Row> &rows, Language language, bool draft)
{
    QString text;
    if (draft)
        text += printable(policy.word(u"draft-stamp"_s, language) + ". "_L1 + policy.word(u"draft-note"_s, language)) + "\n\n"_L1;
    for (const Row &row : rows) {
        const bool first = row.kind == Row::Kind::Title;
        text += (first ? QString() : gapBefore(row)) + rowText(row, policy, language);
        for (const QString &line : {policy.operatorName.in(language), policy.editionLine.in(language)}) {
            if (first && !line.isEmpty())
                text += u'\n' + printable(line);
        }
    }
    return text + u'\n';
}

} // namespace

QString TextExporter::id() const
{
    return u"txt"_s;
}

QString TextExporter::suffix() const
{
    return u"txt"_s;
}

QString TextExporter::mediaType() const
{
    return u"text/plain"_s;
}

QString TextExporter::name() const
{
    return QCoreApplication::translate("Exporter", "Plain text");
}

Result<QByteArray> TextExporter::write(const ComposedPolicy &policy, const ExportOptions &options) const
{
    const QList<Row> rows = rowsOf(policy);
    QStringList texts;
    for (const Language language : printedLanguages(options))
        texts.append(languageText(policy, rows, language, options.draft));
    return texts.join(u'\n' + QString(40, u'—') + "\n\n"_L1).toUtf8();
}

} // namespace qupia
