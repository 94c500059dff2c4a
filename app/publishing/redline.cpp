// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/redline.h"

#include "language/dates.h"
#include "publishing/clausechanges.h"
#include "publishing/editions.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// A tree of its own with words from the templates.
class Leaflet {
public:
    explicit Leaflet(const ComposedPolicy &frame) : m_frame(frame), m_sheet(frame.frame())
    {
        m_sheet.editionLine = {}; // of the policy
        m_sheet.version.clear();
    }

    QString word(const QString &id, Language language) const { return m_frame.word(id, language); }

    // What `say` says in each language.
    template <typename Say>
    static BilingualText text(const Say &say)
    {
        BilingualText text;
        for (const Language language : policyLanguages)
            text.in(language).append(Span{say(language), {Origin::Kind::Furniture, {}, {}}, {}});
        return text;
    }

    BilingualText words(const QString &id) const
    {
        return text([&](Language language) { return word(id, language); });
    }

    void setTitle(const QString &id) { m_sheet.title = words(id); }
    void add(const Block &block) { m_sheet.blocks.append(block); }
    void paragraph(const QString &id, const BilingualText &text) { add(Paragraph{ClauseId(id), {}, text}); }
    ComposedPolicy take() { return std::move(m_sheet); }

private:
    const ComposedPolicy &m_frame;
    ComposedPolicy m_sheet;
};

struct Marks {
    QLatin1StringView open;
    QLatin1StringView close;
};

Spans marked(const QList<TextChange> &changes)
{
    Spans spans;
    for (const TextChange &each : changes) {
        if (each.change == Span::Change::None) {
            spans.append(Span{each.text, {}, {}});
            continue;
        }
        const bool inserted = each.change == Span::Change::Inserted;
        QString words = each.text;
        while (!words.isEmpty() && words.back().isSpace())
            words.chop(1);
        const QString space = each.text.mid(words.size());
        const QString text = inserted ? u"[+"_s + words + u"+]"_s : u"[–"_s + words + u"–]"_s;
        spans.append(Span{text, {}, {}, each.change});
        if (!space.isEmpty())
            spans.append(Span{space, {}, {}});
    }
    return spans;
}

// The words are marked already; this says it once more, before a clause that is new or gone.
QString kindWord(ClauseChange::Kind kind)
{
    switch (kind) {
    case ClauseChange::Kind::Changed:
        return {};
    case ClauseChange::Kind::Added:
        return u"redline-added"_s;
    case ClauseChange::Kind::Removed:
        return u"redline-removed"_s;
    }
    return {};
}

void addClause(Leaflet &leaflet, const ClauseChange &change)
{
    const QString id = change.clause.isEmpty() ? u"redline.front"_s : change.clause;
    bool first = true;
    for (const RowChange &row : change.rows) {
        BilingualText text;
        for (const Language language : policyLanguages) {
            if (const QString word = kindWord(change.kind); first && !word.isEmpty())
                text.in(language).append(Span{leaflet.word(word, language) + u' ', {Origin::Kind::Furniture, {}, {}}, {}});
            text.in(language).append(marked(row.text.in(language)));
        }
        leaflet.add(Paragraph{ClauseId(id), first && row.number.isEmpty() ? change.number : row.number, text});
        first = false;
    }
}

BilingualText comparedEditions(const Leaflet &leaflet, const Edition &before, const Edition &after, const ComposedPolicy &frame)
{
    return leaflet.text([&](Language language) {
        return leaflet.word(u"redline-compared"_s, language)
            .arg(editionName(before, frame, language), editionName(after, frame, language));
    });
}

// "4. Data: changed 4.1, 4.3; new 4.5"
QString sectionLine(const Leaflet &leaflet, const EditionRow &section, const QList<ClauseChange> &changes, Language language)
{
    using Kind = ClauseChange::Kind;
    QStringList parts;
    for (const auto &[kind, word] : {std::pair{Kind::Changed, u"notice-changed"_s}, std::pair{Kind::Added, u"notice-added"_s},
             std::pair{Kind::Removed, u"notice-removed"_s}}) {
        QStringList numbers;
        for (const ClauseChange &change : changes) {
            if (change.kind == kind && change.section.clause == section.clause && !change.heading && !change.number.isEmpty())
                numbers.append(change.number);
        }
        if (!numbers.isEmpty())
            parts.append(leaflet.word(word, language).arg(numbers.join(u", "_s)));
    }
    const QString title = u"%1. %2"_s.arg(section.number, section.text.in(language));
    return parts.isEmpty() ? title : title + u" ("_s + parts.join(u"; "_s) + u')';
}

QList<EditionRow> sectionsOf(const QList<ClauseChange> &changes)
{
    QList<EditionRow> sections;
    for (const ClauseChange &change : changes) {
        const bool known = std::ranges::find(sections, change.section.clause, &EditionRow::clause) != sections.end();
        if (!change.section.clause.isEmpty() && !known)
            sections.append(change.section);
    }
    return sections;
}

} // namespace

ComposedPolicy redline(const Edition &before, const Edition &after, const ComposedPolicy &frame)
{
    const QList<ClauseChange> changes = changesBetween(before, after);
    Leaflet leaflet(frame);
    leaflet.setTitle(u"redline-title"_s);
    leaflet.paragraph(u"redline.compared"_s, comparedEditions(leaflet, before, after, frame));
    leaflet.paragraph(u"redline.legend"_s, leaflet.words(changes.isEmpty() ? u"redline-none"_s : u"redline-legend"_s));
    QString section;
    for (const ClauseChange &change : changes) {
        if (change.section.clause != section && !change.section.clause.isEmpty()) {
            section = change.section.clause;
            leaflet.add(Heading{SectionId(section), change.section.number,
                leaflet.text([&](Language language) { return change.section.text.in(language); })});
        }
        addClause(leaflet, change);
    }
    return leaflet.take();
}

ComposedPolicy changeNotice(const Edition &before, const Edition &after, const ComposedPolicy &frame)
{
    const QList<ClauseChange> changes = changesBetween(before, after);
    Leaflet leaflet(frame);
    leaflet.setTitle(u"notice-title"_s);
    leaflet.paragraph(u"notice.lead"_s, leaflet.text([&](Language language) {
        return leaflet.word(u"notice-lead"_s, language).arg(frame.operatorName.in(language));
    }));
    if (frame.effectiveDate.isValid()) {
        leaflet.paragraph(u"notice.effective"_s, leaflet.text([&](Language language) {
            return leaflet.word(u"notice-effective"_s, language).arg(dateText(frame.effectiveDate, language));
        }));
    }
    List list;
    list.clause = ClauseId(u"notice.sections"_s);
    list.intro = leaflet.words(u"notice-sections"_s);
    const QList<EditionRow> sections = sectionsOf(changes);
    for (const EditionRow &section : sections) {
        const QChar end = &section == &sections.last() ? u'.' : u';';
        list.items.append({list.clause, ListItem::Marker::Number, u"%1)"_s.arg(list.items.size() + 1),
            leaflet.text([&](Language language) { return sectionLine(leaflet, section, changes, language) + end; })});
    }
    if (list.items.isEmpty())
        leaflet.paragraph(u"notice.sections"_s, leaflet.words(u"redline-none"_s));
    else
        leaflet.add(list);
    leaflet.paragraph(u"notice.consent"_s, leaflet.words(u"notice-consent"_s));
    leaflet.paragraph(u"notice.text"_s, leaflet.words(u"notice-text"_s));
    return leaflet.take();
}

} // namespace qupia
