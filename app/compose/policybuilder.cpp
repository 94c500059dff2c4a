// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/policybuilder.h"

#include "language/lists.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Items carry no final punctuation of their own: a semicolon between them, a stop after the last.
void punctuate(Spans &spans, bool last)
{
    if (spans.isEmpty())
        return;
    QString &end = spans.last().text;
    // Only the end is looked at: a blank at the start joins the span to the one before.
    const qsizetype start = end.startsWith(u' ') ? 1 : 0;
    end = end.left(start) + withoutFinalStop(end.mid(start));
    const QString mark(last ? u'.' : u';');
    // Part of no link and of no gap.
    if (!spans.last().link.isEmpty() || spans.last().origin.kind == Origin::Kind::Gap)
        spans.append({mark, {Origin::Kind::Template, spans.last().origin.clause, {}}, {}});
    else
        end += mark;
}

// The lines of a text with their spans; an annex is written in lines.
QList<Spans> linesOf(const Spans &spans)
{
    QList<Spans> lines{{}};
    for (const Span &span : spans) {
        const QStringList parts = span.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines.append(Spans{});
            if (!parts.at(i).isEmpty())
                lines.last().append({parts.at(i), span.origin, span.link});
        }
    }
    return lines;
}

// Takes a marker off the start of a line; false where it has none.
bool takeMarker(Spans &line, const QString &marker)
{
    if (line.isEmpty() || !line.first().text.startsWith(marker))
        return false;
    line.first().text = line.first().text.mid(marker.size());
    if (line.first().text.isEmpty())
        line.removeFirst();
    return true;
}

// A line that only a marker is left of: its segment did not hold.
bool isBlank(const Spans &line)
{
    const QString text = plainText(line).trimmed();
    return text.isEmpty() || text == "-"_L1 || text == "[]"_L1;
}

} // namespace

PolicyBuilder::PolicyBuilder(
    const TemplateLibrary &library, const Profile &profile, const TextRenderer &renderer, const PrintedPlan &plan)
    : m_library(library), m_renderer(renderer), m_plan(plan), m_tables(library, profile, renderer, plan.numbers)
{
}

void PolicyBuilder::build(ComposedPolicy &policy) const
{
    if (m_plan.title)
        policy.title = textOf(*m_plan.title);
    if (const std::optional<Table> summary = m_tables.summary())
        policy.blocks.append(*summary);
    for (const PlannedSection &section : m_plan.sections) {
        const Origin origin{Origin::Kind::Template, {}, {}};
        const Localized<QString> &title = section.section->title;
        policy.blocks.append(Heading{section.section->id, section.number, {{{title.kk, origin, {}}}, {{title.ru, origin, {}}}}});
        for (const PlannedClause &planned : section.clauses) {
            switch (planned.clause->kind) {
            case ClauseKind::ListIntro:
                if (!planned.items.isEmpty()) {
                    policy.blocks.append(listOf(planned));
                    break;
                }
                [[fallthrough]];
            case ClauseKind::Paragraph:
            case ClauseKind::Definition:
                policy.blocks.append(Paragraph{planned.clause->id, planned.number, textOf(*planned.clause)});
                break;
            case ClauseKind::Annex:
                policy.blocks += annexOf(*planned.clause, annexHead(planned));
                break;
            case ClauseKind::Table:
                policy.blocks.append(tableOf(planned));
                break;
            case ClauseKind::Title:
            case ClauseKind::ListItem:
                break;
            }
        }
    }
}

void PolicyBuilder::build(ComposedPolicy &policy, const Companion &companion) const
{
    const Clause *annex = m_library.clause(companion.clause);
    policy.blocks = annexOf(annex ? *annex : companion.text, {});
    if (!policy.blocks.isEmpty()) {
        if (const auto *title = std::get_if<Paragraph>(&policy.blocks.first())) {
            policy.title = title->text;
            policy.blocks.removeFirst();
        }
    }
    if (companion.matrix && !policy.blocks.isEmpty()) {
        const auto *lead = std::get_if<Paragraph>(&policy.blocks.last());
        const Table table = m_tables.whole(companion.text.id, lead ? lead->text : BilingualText());
        if (lead)
            policy.blocks.removeLast();
        policy.blocks.append(table);
    }
}

BilingualText PolicyBuilder::textOf(const Clause &clause) const
{
    return {m_renderer.clauseText(clause, Language::Kazakh), m_renderer.clauseText(clause, Language::Russian)};
}

List PolicyBuilder::listOf(const PlannedClause &planned) const
{
    List list{planned.clause->id, planned.number, textOf(*planned.clause), {}};
    for (const PlannedClause &item : planned.items) {
        BilingualText text = textOf(*item.clause);
        const bool last = &item == &planned.items.last();
        punctuate(text.kk, last);
        punctuate(text.ru, last);
        list.items.append({item.clause->id, ListItem::Marker::Number, item.number, text});
    }
    return list;
}

BilingualText PolicyBuilder::annexHead(const PlannedClause &planned) const
{
    BilingualText head;
    const Origin origin{Origin::Kind::Furniture, planned.clause->id, {}};
    for (const Language language : policyLanguages)
        head.in(language) = {{m_library.word(u"annex"_s, language).arg(planned.number) + u". "_s, origin, {}}};
    return head;
}

QList<Block> PolicyBuilder::annexOf(const Clause &clause, const BilingualText &head) const
{
    const ClauseId id = clause.id;
    const BilingualText text = textOf(clause);
    Localized<QList<Spans>> lines{linesOf(text.kk), linesOf(text.ru)};
    const qsizetype count = qMax(lines.kk.size(), lines.ru.size());
    lines.kk.resize(count);
    lines.ru.resize(count);

    QList<Block> blocks;
    List list{id, {}, {}, {}};
    int items = 0;
    const auto closeList = [&] {
        if (list.items.isEmpty())
            return;
        for (ListItem &item : list.items) {
            const bool last = &item == &list.items.last();
            punctuate(item.text.kk, last);
            punctuate(item.text.ru, last);
        }
        blocks.append(list);
        list.items.clear();
        items = 0;
    };
    for (qsizetype i = 0; i < count; ++i) {
        BilingualText line{lines.kk.at(i), lines.ru.at(i)};
        if (isBlank(line.kk) && isBlank(line.ru))
            continue;
        const bool box = int(takeMarker(line.kk, u"[] "_s)) + int(takeMarker(line.ru, u"[] "_s)) > 0;
        const bool bullet = int(takeMarker(line.kk, u"- "_s)) + int(takeMarker(line.ru, u"- "_s)) > 0;
        if (box) {
            list.items.append({id, ListItem::Marker::TickBox, {}, line});
        } else if (bullet) {
            list.items.append({id, ListItem::Marker::Number, u"%1)"_s.arg(++items), line});
        } else {
            closeList();
            if (blocks.isEmpty())
                line = {head.kk + line.kk, head.ru + line.ru};
            blocks.append(Paragraph{id, {}, line});
        }
    }
    closeList();
    return blocks;
}

Table PolicyBuilder::tableOf(const PlannedClause &planned) const
{
    const BilingualText head = annexHead(planned);
    const BilingualText text = textOf(*planned.clause);
    return m_tables.whole(planned.clause->id, {head.kk + text.kk, head.ru + text.ru});
}

} // namespace qupia
