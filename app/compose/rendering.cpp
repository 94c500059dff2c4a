// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/rendering.h"

#include "compose/tidytext.h"
#include "compose/valuetext.h"
#include "language/numbers.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

Spans single(const QString &text, const Origin &origin)
{
    return text.isEmpty() ? Spans{} : Spans{{text, origin, {}}};
}

Spans joinedSpans(const QList<Spans> &parts, const QString &separator, const Origin &between)
{
    Spans spans;
    for (const Spans &part : parts) {
        if (part.isEmpty())
            continue;
        if (!spans.isEmpty())
            spans.append({separator, between, {}});
        spans += part;
    }
    return spans;
}

} // namespace

TextRenderer::TextRenderer(const PolicyDocument &document, const TemplateLibrary &library, const TextMemory::Common &common,
    TextMemory &memory, TextTrace &trace)
    : m_document(document), m_library(library), m_profile(common.profile), m_numbers(common.numbers), m_editions(common.editions),
      m_words(partyWords(document, library)), m_memory(memory), m_trace(trace)
{
}

Spans TextRenderer::clauseText(const Clause &clause, Language language) const
{
    if (const TextMemory::Text *known = m_memory.find(clause.id, language)) {
        m_trace.add(known->trace);
        return known->spans;
    }
    TextTrace around = std::exchange(m_trace, {{}, {}, {clause.id}});
    const Spans spans = freshText(clause, language);
    m_memory.keep(clause.id, language, {spans, m_trace});
    around.add(m_trace);
    m_trace = std::move(around);
    return spans;
}

Spans TextRenderer::freshText(const Clause &clause, Language language) const
{
    const auto wording = m_document.overrides.constFind(clause.id);
    if (wording == m_document.overrides.constEnd())
        return tidied(render(clause.text.in(language), {clause.id, language}));

    const QString own = wording->text.in(language);
    const Place place{clause.id, language, Origin::Kind::Override};
    if (own.trimmed().isEmpty())
        m_trace.faults.append({ComposeFault::Kind::MissingLanguage, clause.id, language, {}, {}});
    const TextPattern pattern = parseTextPattern(own);
    // What cannot be taken apart stands as it was typed; its braces would reach the reader, so somebody must look.
    if (!pattern.fault.isEmpty()) {
        static const QRegularExpression notation(uR"((\{|\[\[|\]\]).*)"_s, QRegularExpression::DotMatchesEverythingOption);
        const QString piece = notation.match(own).captured().left(30);
        m_trace.faults.append({ComposeFault::Kind::UnknownPlaceholder, clause.id, language, {}, piece});
        return single(own, {Origin::Kind::Override, clause.id, {}});
    }
    return tidied(render(pattern, place));
}

Spans TextRenderer::render(const TextPattern &pattern, const Place &place) const
{
    Spans spans;
    for (const PatternSegment &segment : pattern.segments) {
        if (!segmentHolds(segment, place))
            continue;
        for (const PatternPart &part : segment.parts) {
            if (const auto *literal = std::get_if<PatternLiteral>(&part)) {
                spans.append({literal->text, {place.words, place.clause, {}}, {}});
                continue;
            }
            const auto &found = std::get<PatternPlaceholder>(part);
            const std::optional<Spans> value = placeholder(found, place);
            spans += value ? *value : gap(found, place);
        }
    }
    return spans;
}

bool TextRenderer::segmentHolds(const PatternSegment &segment, const Place &place) const
{
    switch (segment.kind) {
    case PatternSegment::Kind::Always:
        return true;
    case PatternSegment::Kind::IfCondition:
        return segment.condition.holds(m_profile.flags);
    case PatternSegment::Kind::IfFilled:
        break;
    }
    for (const PatternPart &part : segment.parts) {
        const auto *inner = std::get_if<PatternPlaceholder>(&part);
        if (inner && !placeholder(*inner, place))
            return false;
    }
    return true;
}

std::optional<Spans> TextRenderer::placeholder(const PatternPlaceholder &placeholder, const Place &place) const
{
    bool special = true;
    const std::optional<Spans> value = specialPlaceholder(placeholder, place, special);
    if (special)
        return value;
    QString part;
    const Field *field = m_library.fieldForPlaceholder(placeholder.name, &part);
    if (!field)
        return std::nullopt;
    return fieldValue(*field, part, placeholder, place);
}

std::optional<Spans> TextRenderer::specialPlaceholder(
    const PatternPlaceholder &placeholder, const Place &place, bool &special) const
{
    const QString &name = placeholder.name;
    const Origin furniture{Origin::Kind::Furniture, place.clause, {}};
    if (name == "op"_L1 || name == "user"_L1)
        return roleWord(placeholder, place);
    if (name == "ref"_L1)
        return reference(placeholder, place);
    if (name == "act"_L1) {
        const auto act = m_library.acts.constFind(placeholder.target);
        return act == m_library.acts.constEnd() ? std::nullopt : std::optional(single(act->title.in(place.language), furniture));
    }
    if (name == "authority"_L1)
        return single(m_library.authority.in(place.language), furniture);
    if (name == "editions"_L1) {
        const QString &editions = m_editions.in(place.language);
        return editions.isEmpty() ? std::nullopt : std::optional(single(editions, furniture));
    }
    if (name == "count"_L1)
        return single(number(place.count, placeholder.modifiers, place.language), {place.words, place.clause, {}});
    if (name == "categories"_L1 || name.startsWith("matrix."_L1))
        return ticked(name, place);
    special = false;
    return std::nullopt;
}

std::optional<Spans> TextRenderer::roleWord(const PatternPlaceholder &placeholder, const Place &place) const
{
    m_trace.fields.append(FieldId(u"roles.pair"_s));
    if (!m_words)
        return std::nullopt;
    const RoleWord &word = placeholder.name == "op"_L1 ? m_words->operatorWord : m_words->userWord;
    m_trace.fields.append(m_words->field);
    const Origin origin{Origin::Kind::Field, place.clause, m_words->field};
    if (!placeholder.alternatives.isEmpty())
        return single(placeholder.alternatives.at(word.feminine ? 1 : 0), {place.words, place.clause, {}});
    const bool plural = placeholder.modifiers.contains(u"pl"_s);
    const QString grammaticalCase = placeholder.modifiers.isEmpty() ? u"nom"_s : placeholder.modifiers.last();
    const CaseForms &forms = plural ? word.plural.in(place.language) : word.singular.in(place.language);
    const QString form = forms.value(grammaticalCase);
    return form.isEmpty() ? std::nullopt : std::optional(single(form, origin));
}

std::optional<Spans> TextRenderer::reference(const PatternPlaceholder &placeholder, const Place &place) const
{
    const QString number = m_numbers.value(placeholder.target);
    if (number.isEmpty()) {
        m_trace.faults.append({ComposeFault::Kind::ReferenceOff, place.clause, place.language, {}, placeholder.target});
        return single(u"["_s + m_library.word(u"none"_s, place.language) + u"]"_s, {Origin::Kind::Gap, place.clause, {}});
    }
    const QString anchor = placeholder.target.startsWith("section:"_L1) ? anchorOf(SectionId(placeholder.target.mid(8)))
                                                                        : anchorOf(ClauseId(placeholder.target));
    return Spans{{number, {Origin::Kind::Reference, place.clause, {}}, u"#"_s + anchor}};
}

std::optional<Spans> TextRenderer::ticked(const QString &name, const Place &place) const
{
    const Origin origin{Origin::Kind::Field, place.clause, FieldId(u"matrix"_s)};
    const Origin between{place.words, place.clause, {}};
    QStringList names;
    for (const MatrixRow &row : m_profile.matrix) {
        const Category *category = m_library.category(row.category);
        if (name == "categories"_L1 && category && category->clause == place.clause)
            names.append(categoryName(*category, place.language));
        else if (name == "matrix.categories"_L1 && category)
            names.append(categoryName(*category, place.language));
        else if (name == "matrix.purposes"_L1)
            for (const QString &purpose : row.purposes)
                names.append(purposeText(purpose, place.language));
        else if (name == "matrix.recipients"_L1)
            for (const QString &kind : row.recipients)
                names.append(recipientText(kind, place.language));
    }
    names.removeAll(QString());
    names.removeDuplicates();
    QList<Spans> parts;
    for (const QString &each : names)
        parts.append(single(each, origin));
    const Spans spans = joinedSpans(parts, name == "categories"_L1 ? u", "_s : u"; "_s, between);
    return spans.isEmpty() ? std::nullopt : std::optional(spans);
}

QString TextRenderer::categoryName(const Category &category, Language language) const
{
    return category.name.in(language);
}

Spans TextRenderer::optionText(const Field &field, const Option &option, Language language) const
{
    Place place{option.clause, language};
    place.depth = 1;
    Spans spans = tidied(render(option.pattern.in(language), place));
    for (Span &span : spans)
        span.origin.field = field.id;
    return spans;
}

QString TextRenderer::purposeText(const QString &purpose, Language language) const
{
    const Field *field = m_library.field(FieldId(u"purposes.selected"_s));
    const Option *option = field ? field->option(purpose) : nullptr;
    if (!option)
        return {};
    if (!option->text.in(language).isEmpty())
        return plainText(optionText(*field, *option, language));
    const Clause *clause = m_library.clause(option->clause);
    return clause ? plainText(clauseText(*clause, language)) : QString();
}

QString TextRenderer::recipientText(const QString &kind, Language language) const
{
    const Field *field = m_library.field(FieldId(u"recipients.list"_s));
    const Column *column = field ? field->column(u"kind"_s) : nullptr;
    if (!column)
        return {};
    for (const Option &option : column->options) {
        if (option.id == kind)
            return plainText(optionText(*field, option, language));
    }
    return {};
}

QString TextRenderer::termText(const RetentionTerm &term, Language language, Wording wording) const
{
    const Field *field = m_library.field(FieldId(u"matrix"_s));
    const Column *column = field ? field->column(u"term"_s) : nullptr;
    if (!column)
        return {};
    for (const Option &option : column->options) {
        if (option.id == term.choice) {
            Place place{{}, language};
            place.count = term.count;
            const bool brief = wording == Wording::Brief && !option.brief.in(language).isEmpty();
            return plainText(tidied(render((brief ? option.briefPattern : option.pattern).in(language), place)));
        }
    }
    return {};
}

Spans TextRenderer::gap(const PatternPlaceholder &placeholder, const Place &place) const
{
    const Field *field = m_library.fieldForPlaceholder(placeholder.name, nullptr);
    FieldId id = field ? field->id : FieldId();
    if (placeholder.name == "op"_L1 || placeholder.name == "user"_L1)
        id = m_words ? m_words->field : FieldId(u"roles.pair"_s);
    else if (placeholder.name == "categories"_L1 || placeholder.name.startsWith("matrix."_L1))
        id = FieldId(u"matrix"_s);
    const auto kind = id.isEmpty() ? ComposeFault::Kind::UnknownPlaceholder : ComposeFault::Kind::MissingValue;
    const QString detail = kind == ComposeFault::Kind::UnknownPlaceholder ? u'{' + placeholder.name + u'}' : placeholder.name;
    m_trace.faults.append({kind, place.clause, place.language, id, detail});
    const QString sign = u"["_s + m_library.word(u"gap"_s, place.language) + u"]"_s;
    return {{sign, {Origin::Kind::Gap, place.clause, id}, {}}};
}

} // namespace qupia
