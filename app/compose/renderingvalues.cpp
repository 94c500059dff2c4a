// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of fields inside a text; the rest of TextRenderer stands in rendering.cpp.
#include "compose/rendering.h"

#include "compose/valuetext.h"
#include "language/dates.h"
#include "language/kazakh/suffixes.h"
#include "language/numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

std::optional<TermNoun> termNoun(const QStringList &modifiers)
{
    static const QHash<QString, TermNoun> nouns{
        {u"working-days"_s, TermNoun::WorkingDay},
        {u"calendar-days"_s, TermNoun::CalendarDay},
        {u"months"_s, TermNoun::Month},
        {u"years"_s, TermNoun::Year},
        {u"hours"_s, TermNoun::Hour},
    };
    for (const QString &modifier : modifiers) {
        if (const auto found = nouns.constFind(modifier); found != nouns.constEnd())
            return *found;
    }
    return std::nullopt;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

std::optional<Spans> spansOf(const QString &text, const Origin &origin)
{
    return text.isEmpty() ? std::nullopt : std::optional(Spans{{text, origin, {}}});
}

// The suffix of {storage.city:loc}; a Russian text has no such modifier.
QString withCase(const QString &text, const QStringList &modifiers, Language language)
{
    if (language != Language::Kazakh || modifiers.isEmpty())
        return text;
    const std::optional<KazakhCase> kazakhCase = kazakhCaseFromCode(modifiers.last());
    return kazakhCase ? inflect(text, *kazakhCase).form : text;
}

} // namespace

QString TextRenderer::number(int count, const QStringList &modifiers, Language language) const
{
    const bool genitive = language == Language::Russian && modifiers.contains(u"gen"_s);
    if (const std::optional<TermNoun> noun = termNoun(modifiers))
        return genitive ? russianCountedTermGenitive(count, *noun) : countedTerm(count, *noun, language);
    if (modifiers.contains(u"words"_s))
        return genitive ? russianNumberWordsGenitive(count) : numberWords(count, language);
    return QString::number(count);
}

QString TextRenderer::fieldText(const FieldId &id, Language language) const
{
    const Field *field = m_library.field(id);
    const std::optional<Spans> value = field ? fieldValue(*field, {}, {}, {{}, language}) : std::nullopt;
    return value ? plainText(*value) : QString();
}

QJsonValue TextRenderer::answer(const Field &field) const
{
    m_trace.fields.append(field.derived == Derivation::Matrix ? FieldId(u"matrix"_s) : field.id);
    return effectiveValue(m_document, field);
}

std::optional<Spans> TextRenderer::fieldValue(
    const Field &field, const QString &part, const PatternPlaceholder &placeholder, const Place &place) const
{
    const Language language = place.language;
    const Origin origin{Origin::Kind::Field, place.clause, field.id};
    const auto value = [&](const QString &id) {
        const Field *other = m_library.field(FieldId(id));
        return other ? answer(*other) : QJsonValue();
    };
    if (field.derived == Derivation::ShortName)
        return spansOf(shortName(value(u"entity.form"_s), value(u"entity.name"_s), m_library, language), origin);

    const QJsonValue given = answer(field);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Person:
        return spansOf(withCase(localizedText(given, language), placeholder.modifiers, language), origin);
    case FieldType::Integer:
        return given.isDouble() ? spansOf(number(given.toInt(), placeholder.modifiers, language), origin) : std::nullopt;
    case FieldType::Boolean:
    case FieldType::TriState: {
        const bool yes = given.toBool() || given == "yes"_L1;
        const bool answered = given.isBool() || given.isString();
        return answered ? spansOf(m_library.word(yes ? u"yes"_s : u"no"_s, language), origin) : std::nullopt;
    }
    case FieldType::Choice:
        if (part == "count"_L1 && given["count"_L1].isDouble())
            return spansOf(number(given["count"_L1].toInt(), placeholder.modifiers, language), origin);
        [[fallthrough]];
    case FieldType::Set: {
        const Spans spans = chosenOptions(field, given, part, place);
        return spans.isEmpty() ? std::nullopt : std::optional(spans);
    }
    case FieldType::List: {
        QStringList entries;
        const QJsonArray array = given.toArray();
        for (const QJsonValue &entry : array)
            entries.append(localizedText(entry, language));
        entries.removeAll(QString());
        return spansOf(entries.join(u", "_s), origin);
    }
    case FieldType::EmailList:
    case FieldType::PhoneList:
    case FieldType::UrlList:
    case FieldType::Url: {
        const Spans spans = linkedList(field.type, given.isString() ? QStringList{given.toString()} : texts(given), origin);
        return spans.isEmpty() ? std::nullopt : std::optional(spans);
    }
    case FieldType::Date: {
        const QDate date = QDate::fromString(given.toString(), Qt::ISODate);
        // A date that is none is printed as it was typed; the check says what is wrong with it.
        return spansOf(date.isValid() ? dateText(date, language) : localizedText(given, language), origin);
    }
    case FieldType::PostalCode:
    case FieldType::BinIin:
        return spansOf(localizedText(given, language), origin);
    case FieldType::Address:
        if (!part.isEmpty())
            return spansOf(localizedText(given[part], language), origin);
        return spansOf(addressLine(given, m_library, language), origin);
    case FieldType::Hours:
        return spansOf(hoursLine(given, m_library, language), origin);
    case FieldType::RolePair:
        return std::nullopt;
    case FieldType::LegalForm: {
        const LegalForm *form = m_library.legalForm(given.isObject() ? given["choice"_L1].toString() : given.toString());
        return form ? spansOf(part == "full"_L1 ? form->fullForm.in(language) : form->shortForm.in(language), origin)
                    : std::nullopt;
    }
    case FieldType::Countries: {
        QStringList names;
        for (const QString &id : texts(given)) {
            if (const Country *country = m_library.country(id))
                names.append(language == Language::Kazakh ? country->name.kk : country->name.ru);
        }
        return spansOf(names.join(u", "_s), origin);
    }
    case FieldType::Table:
        return spansOf(tableText(field, given, part, language), origin);
    case FieldType::Matrix:
    case FieldType::Country:
    case FieldType::Category:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Spans TextRenderer::chosenOptions(const Field &field, const QJsonValue &value, const QString &part, const Place &place) const
{
    Q_UNUSED(part)
    QStringList chosen;
    if (value.isArray())
        chosen = texts(value);
    else
        chosen.append(value.isObject() ? value["choice"_L1].toString() : value.toString());

    const Origin between{place.words, place.clause, {}};
    Spans spans;
    // In the order of the options, not of the clicks.
    for (const Option &option : field.options) {
        if (!chosen.contains(option.id) || !option.when.holds(m_profile.flags) || place.depth > 2)
            continue;
        Place inner = place;
        inner.count = value["count"_L1].toInt();
        ++inner.depth;
        Spans text = render(option.pattern.in(place.language), inner);
        for (Span &span : text) {
            if (span.origin.kind == place.words)
                span.origin = {Origin::Kind::Field, place.clause, field.id};
        }
        if (text.isEmpty())
            continue;
        if (!spans.isEmpty())
            spans.append({u", "_s, between, {}});
        spans += text;
    }
    return spans;
}

QString TextRenderer::tableText(const Field &field, const QJsonValue &value, const QString &part, Language language) const
{
    QStringList rows;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &row : array) {
        if (!part.isEmpty() && row["kind"_L1].toString() != part)
            continue;
        QString text = localizedText(row["name"_L1], language);
        if (text.isEmpty())
            continue;
        QStringList details;
        for (const Column &column : field.columns) {
            // Recipients print their name only; the purpose stands in the clause. Tools tell all they are asked for.
            if (column.id == "name"_L1 || column.id == "kind"_L1 || column.id == "url"_L1 || column.id == "bin"_L1
                || !part.isEmpty())
                continue;
            const QJsonValue cell = row[column.id];
            const Country *country = column.type == FieldType::Country ? m_library.country(cell.toString()) : nullptr;
            const QString detail =
                country ? (language == Language::Kazakh ? country->name.kk : country->name.ru) : localizedText(cell, language);
            if (!detail.isEmpty())
                details.append(detail);
        }
        if (!details.isEmpty())
            text += u" ("_s + details.join(u", "_s) + u")"_s;
        rows.append(text);
    }
    return rows.join(part.isEmpty() ? u"; "_s : u", "_s);
}

} // namespace qupia
