// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/matrixtables.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const Origin aroundSummary{Origin::Kind::Furniture, {}, {}};

Origin fromMatrix(const ClauseId &clause)
{
    return {Origin::Kind::Field, clause, FieldId(u"matrix"_s)};
}

void addMissing(QStringList &list, const QStringList &more)
{
    for (const QString &each : more) {
        if (!list.contains(each))
            list.append(each);
    }
}

const Option *optionOf(const QList<Option> &options, const QString &id)
{
    const auto found = std::ranges::find(options, id, &Option::id);
    return found == options.end() ? nullptr : &*found;
}

const Option *columnOption(const TemplateLibrary &library, const QString &field, const QString &column, const QString &id)
{
    const Field *found = library.field(FieldId(field));
    const Column *kinds = found ? found->column(column) : nullptr;
    return kinds ? optionOf(kinds->options, id) : nullptr;
}

// The option's short words; the long ones are made only where there are none.
template <typename LongWords>
QString briefText(const Option *option, Language language, LongWords longWords)
{
    return option && !option->brief.in(language).isEmpty() ? option->brief.in(language) : longWords();
}

} // namespace

MatrixTables::MatrixTables(
    const TemplateLibrary &library, const Profile &profile, const TextRenderer &renderer, const NumberTable &numbers)
    : m_library(library), m_profile(profile), m_renderer(renderer), m_numbers(numbers)
{
}

std::optional<Table> MatrixTables::summary() const
{
    // A kind of data that the same people get and that is kept for one term makes a row: whoever wants each item apart has the
    // annex. Never two lists of recipients in one: it would say of some data that they go where they do not.
    QList<QPair<QString, Group>> groups;
    for (const MatrixRow &row : m_profile.matrix) {
        const Category *category = m_library.category(row.category);
        if (!category)
            continue;
        auto group = std::ranges::find_if(groups, [&](const auto &each) {
            return each.first == category->group && each.second.term == row.term && each.second.recipients == row.recipients;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {category->group, Group{{}, {}, row.term, row.recipients}});
        group->second.categories.append(row.category.toString());
        addMissing(group->second.purposes, row.purposes);
    }
    if (groups.isEmpty())
        return std::nullopt;
    const QStringList words{u"summary-data"_s, u"summary-purposes"_s, u"summary-term"_s, u"summary-recipients"_s};
    Table table{{}, {}, summaryCaption(), head({}, words), {}};
    for (const auto &[name, group] : std::as_const(groups))
        table.rows.append(cells({}, group));
    if (const auto row = ownRow())
        table.rows.append(*row);
    return table;
}

Table MatrixTables::whole(const ClauseId &clause, const BilingualText &caption) const
{
    QList<Group> groups;
    for (const MatrixRow &row : m_profile.matrix) {
        const auto group = std::ranges::find_if(groups, [&](const Group &each) {
            return each.purposes == row.purposes && each.term == row.term && each.recipients == row.recipients;
        });
        if (group == groups.end())
            groups.append({{row.category.toString()}, row.purposes, row.term, row.recipients});
        else
            group->categories.append(row.category.toString());
    }
    const QStringList words{u"column-data"_s, u"column-purposes"_s, u"column-term"_s, u"column-recipients"_s};
    Table table{clause, {}, caption, head(clause, words), {}};
    for (const Group &group : std::as_const(groups))
        table.rows.append(cells(clause, group));
    return table;
}

QList<BilingualText> MatrixTables::head(const ClauseId &clause, const QStringList &words) const
{
    QList<BilingualText> head;
    const Origin origin{Origin::Kind::Furniture, clause, {}};
    for (const QString &word : words)
        head.append(
            {{{m_library.word(word, Language::Kazakh), origin, {}}}, {{m_library.word(word, Language::Russian), origin, {}}}});
    return head;
}

QList<BilingualText> MatrixTables::cells(const ClauseId &clause, const Group &group) const
{
    const Field *purposes = m_library.field(FieldId(u"purposes.selected"_s));
    const auto wording = clause.isEmpty() ? TextRenderer::Wording::Brief : TextRenderer::Wording::Full; // the annex is exact
    QList<BilingualText> cells(4);
    for (const Language language : policyLanguages) {
        QList<QStringList> columns(4);
        for (const QString &id : group.categories) {
            if (const Category *category = m_library.category(CategoryId(id)))
                columns[0].append(m_renderer.categoryName(*category, language));
        }
        for (const QString &id : group.purposes)
            columns[1].append(briefText(
                purposes ? purposes->option(id) : nullptr, language, [&] { return m_renderer.purposeText(id, language); }));
        columns[2].append(m_renderer.termText(group.term, language, wording));
        for (const QString &id : group.recipients) {
            const Option *kind = columnOption(m_library, u"recipients.list"_s, u"kind"_s, id);
            columns[3].append(briefText(kind, language, [&] { return m_renderer.recipientText(id, language); }));
        }
        if (group.recipients.isEmpty())
            columns[3].append(m_library.word(clause.isEmpty() ? u"summary-nobody"_s : u"none"_s, language));
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells[i].in(language) = {{columns.at(i).join(i == 0 ? u", "_s : u"; "_s), fromMatrix(clause), {}}};
    }
    return cells;
}

std::optional<QList<BilingualText>> MatrixTables::ownRow() const
{
    const bool anyoneElse = std::ranges::any_of(m_profile.matrix, [](const MatrixRow &row) { return !row.recipients.isEmpty(); });
    QList<BilingualText> cells(4);
    for (const Language language : policyLanguages) {
        const auto listed = [&](const QString &word, const QString &section) -> Spans {
            return {{m_library.word(word, language).arg(m_numbers.value(u"section:"_s + section)), aroundSummary, {}}};
        };
        const auto cell = [&](const QString &field, const QString &word, const QString &section) -> Spans {
            if (const QString own = m_renderer.fieldText(FieldId(field), language); !own.isEmpty())
                return {{own, {Origin::Kind::Field, {}, FieldId(field)}, {}}};
            return listed(word, section);
        };
        const Spans data = cell(u"data.custom"_s, u"summary-listed-data"_s, u"data"_s);
        const Spans purposes = cell(u"purposes.custom"_s, u"summary-listed-purposes"_s, u"purposes"_s);
        if (data.first().origin.field.isEmpty() && purposes.first().origin.field.isEmpty())
            return std::nullopt;
        const RetentionTerm untilReached{u"purposes"_s, 0};
        cells[0].in(language) = data;
        cells[1].in(language) = purposes;
        const QString kept = m_renderer.termText(untilReached, language, TextRenderer::Wording::Brief);
        cells[2].in(language) = {{kept, aroundSummary, {}}};
        if (anyoneElse) // who gets these was not asked
            cells[3].in(language) = listed(u"summary-listed-recipients"_s, u"sharing"_s);
        else
            cells[3].in(language) = {{m_library.word(u"summary-nobody"_s, language), aroundSummary, {}}};
    }
    return cells;
}

BilingualText MatrixTables::summaryCaption() const
{
    struct Sentence {
        QString word;
        ClauseId target;
    };
    const QList<Sentence> more{{u"summary-whole-table"_s, ClauseId(u"annex.data-register"_s)},
        {u"summary-withdrawal"_s, ClauseId(u"consent.withdrawal"_s)}};
    BilingualText caption;
    for (const Language language : policyLanguages) {
        Spans &spans = caption.in(language);
        spans.append({m_library.word(u"summary"_s, language), aroundSummary, {}});
        for (const Sentence &sentence : more) {
            const QString number = m_numbers.value(sentence.target.toString());
            if (number.isEmpty())
                continue;
            const QString text = m_library.word(sentence.word, language);
            spans.append({u' ' + text.section(u"%1"_s, 0, 0), aroundSummary, {}});
            spans.append({number, {Origin::Kind::Reference, {}, {}}, u'#' + anchorOf(sentence.target)});
            spans.append({text.section(u"%1"_s, 1), aroundSummary, {}});
        }
    }
    return caption;
}

} // namespace qupia
