// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/markdown/markdownexporter.h"

#include "exports/policytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Signs that Markdown would take for its own.
QString escaped(const QString &text)
{
    QString result;
    const QString plain = printable(text);
    for (const QChar letter : plain) {
        if (u"\\`*_[]<>&|~#!$"_s.contains(letter))
            result += u'\\';
        result += letter;
    }
    return result;
}

// The same for what means something at the beginning of a line: "4." would be counted anew.
QString asLine(QString text)
{
    static const QRegularExpression number(u"^(\\d+)([.)])"_s);
    static const QRegularExpression sign(u"^([-+=:])"_s);
    return text.replace(number, u"\\1\\\\2"_s).replace(sign, u"\\\\1"_s);
}

QString spansText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans) {
        const QString link = safeLink(span.link);
        const bool outward = !link.isEmpty() && !link.startsWith(u'#') && !span.text.trimmed().isEmpty();
        text += outward ? u'[' + escaped(span.text) + "](<"_L1 + link + ">)"_L1 : escaped(span.text);
    }
    return text;
}

class LanguageWriter {
public:
    LanguageWriter(const ComposedPolicy &policy, Language language) : m_policy(policy), m_language(language) { }

    QString write(const QList<Row> &rows, bool draft)
    {
        if (draft)
            m_parts.append("**"_L1 + word(u"draft-stamp"_s) + ".** "_L1 + word(u"draft-note"_s));
        for (const Row &row : rows)
            add(row);
        return m_parts.join("\n\n"_L1) + u'\n';
    }

private:
    void add(const Row &row)
    {
        const QString text = textOf(row.text);
        const QString numbered = asLine(QStringList{escaped(printedNumber(row.number)), text}.join(u' ').trimmed());
        switch (row.kind) {
        case Row::Kind::Title:
            return addTitle(text);
        case Row::Kind::Heading:
            m_parts.append("## "_L1 + numbered);
            return;
        case Row::Kind::Paragraph:
        case Row::Kind::ListIntro:
            m_parts.append(numbered);
            return;
        case Row::Kind::ListItem:
            return addItem("- "_L1 + (row.tickBox ? u"☐ "_s + text : numbered));
        case Row::Kind::Table:
            if (!numbered.isEmpty())
                m_parts.append(numbered);
            m_parts.append(tableText(row.table));
            return;
        }
    }

    void addTitle(const QString &text)
    {
        m_parts.append("# "_L1 + (text.isEmpty() ? escaped(documentTitle(m_policy, m_language)) : text));
        for (const QString &line : {m_policy.operatorName.in(m_language), m_policy.editionLine.in(m_language)}) {
            if (!line.isEmpty())
                m_parts.append(escaped(line));
        }
    }

    // Items of one list stand without a blank line between them.
    void addItem(const QString &item)
    {
        if (!m_parts.isEmpty() && m_parts.last().startsWith("- "_L1))
            m_parts.last() += u'\n' + item;
        else
            m_parts.append(item);
    }

    QString tableText(const Table &table) const
    {
        QStringList lines{lineOf(table.head, table.head.size()), u"|"_s + QString(" --- |"_L1).repeated(table.head.size())};
        for (const QList<BilingualText> &cells : table.rows)
            lines.append(lineOf(cells, table.head.size()));
        return lines.join(u'\n');
    }

    QString lineOf(const QList<BilingualText> &cells, qsizetype columns) const
    {
        QString line = u"|"_s;
        for (qsizetype column = 0; column < columns; ++column)
            line += u' ' + (column < cells.size() ? textOf(cells.at(column)) : QString()) + " |"_L1;
        return line;
    }

    QString textOf(const BilingualText &text) const { return spansText(printedText(text, m_policy, m_language)); }
    QString word(const QString &id) const { return escaped(m_policy.word(id, m_language)); }

    const ComposedPolicy &m_policy;
    const Language m_language;
    QStringList m_parts;
};

} // namespace

QString MarkdownExporter::id() const
{
    return u"md"_s;
}

QString MarkdownExporter::suffix() const
{
    return u"md"_s;
}

QString MarkdownExporter::mediaType() const
{
    return u"text/markdown"_s;
}

QString MarkdownExporter::name() const
{
    return QCoreApplication::translate("Exporter", "Markdown");
}

Result<QByteArray> MarkdownExporter::write(const ComposedPolicy &policy, const ExportOptions &options) const
{
    const QList<Row> rows = rowsOf(policy);
    QStringList texts;
    for (const Language language : printedLanguages(options))
        texts.append(LanguageWriter(policy, language).write(rows, options.draft));
    return texts.join("\n---\n\n"_L1).toUtf8();
}

} // namespace qupia
