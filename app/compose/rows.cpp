// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/rows.h"

#include <QSet>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const BilingualText &text)
{
    return plainText(text.kk).isEmpty() && plainText(text.ru).isEmpty();
}

// Walks the tree once and keeps what a row inherits: the section it stands in, the anchors already taken.
class RowBuilder {
public:
    void addTitle(const BilingualText &title)
    {
        Row row = newRow(Row::Kind::Title, {}, {});
        row.anchor = freeAnchor(u"top"_s);
        row.text = title;
        m_rows.append(row);
    }

    void operator()(const Heading &heading)
    {
        m_section = heading.section;
        Row row = newRow(Row::Kind::Heading, {}, heading.number);
        row.anchor = freeAnchor(anchorOf(heading.section));
        row.text = heading.text;
        m_rows.append(row);
    }

    void operator()(const Paragraph &paragraph)
    {
        Row row = newRow(Row::Kind::Paragraph, paragraph.clause, paragraph.number);
        row.text = paragraph.text;
        m_rows.append(row);
    }

    void operator()(const List &list)
    {
        if (!isEmpty(list.intro) || !list.number.isEmpty()) {
            Row row = newRow(Row::Kind::ListIntro, list.clause, list.number);
            row.text = list.intro;
            m_rows.append(row);
        }
        for (const ListItem &item : list.items) {
            Row row = newRow(Row::Kind::ListItem, item.clause, item.number);
            row.tickBox = item.marker == ListItem::Marker::TickBox;
            row.text = item.text;
            m_rows.append(row);
        }
    }

    void operator()(const Table &table)
    {
        Row row = newRow(Row::Kind::Table, table.clause, table.number);
        if (table.clause.isEmpty())
            row.anchor = freeAnchor(u"summary"_s);
        row.text = table.caption;
        row.table = table;
        m_rows.append(row);
    }

    QList<Row> takeRows() { return std::move(m_rows); }

private:
    Row newRow(Row::Kind kind, const ClauseId &clause, const QString &number)
    {
        Row row;
        row.kind = kind;
        row.section = m_section;
        row.clause = clause;
        row.number = number;
        if (!clause.isEmpty())
            row.anchor = freeAnchor(anchorOf(clause));
        return row;
    }

    // A clause that fills several rows names the later ones "clause-2", "clause-3" …
    QString freeAnchor(const QString &wanted)
    {
        QString anchor = wanted;
        for (int count = 2; m_anchors.contains(anchor); ++count)
            anchor = u"%1-%2"_s.arg(wanted).arg(count);
        m_anchors.insert(anchor);
        return anchor;
    }

    QList<Row> m_rows;
    SectionId m_section;
    QSet<QString> m_anchors;
};

} // namespace

QList<Row> rowsOf(const ComposedPolicy &policy)
{
    RowBuilder builder;
    builder.addTitle(policy.title);
    for (const Block &block : policy.blocks)
        std::visit(builder, block);
    return builder.takeRows();
}

} // namespace qupia
