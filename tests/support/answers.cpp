// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answers.h"

#include "compose/compose.h"
#include "compose/profile.h"
#include "document/documentchange.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qupia::test {

using namespace Qt::StringLiterals;

namespace {

// Where the type alone does not say what a right answer is.
QJsonValue answerById(const FieldId &field)
{
    static const QMap<FieldId, QJsonValue> answers{
        {FieldId(u"entity.name"_s), pair(u"Сынақ"_s, u"Проба"_s)},
        {FieldId(u"entity.ownerName"_s), pair(u"Сынақов Айдос Ержанұлы"_s, u"Пробов Айдос Ержанович"_s)},
        {FieldId(u"entity.registration"_s), pair(u"№ 7 талон, 2020 жылғы 3 ақпан"_s, u"талон № 7 от 3 февраля 2020 года"_s)},
        {FieldId(u"app.name"_s), pair(u"Сынақ қосымшасы"_s, u"Пробное приложение"_s)},
        {FieldId(u"responsible.name"_s), pair(u"директор Б. Сынақов"_s, u"директор Б. Пробов"_s)},
        {FieldId(u"responsible.contacts"_s), QJsonArray{u"data@proba.kz"_s}},
        {FieldId(u"doc.approvedBy"_s), pair(u"директор А. Сынақов"_s, u"директор А. Пробов"_s)},
        {FieldId(u"doc.approvalDate"_s), u"2026-06-20"_s},
        {FieldId(u"doc.effectiveDate"_s), u"2026-07-01"_s},
        {FieldId(u"storage.city"_s), pair(u"Алматы"_s, u"Алматы"_s)},
    };
    return answers.value(field, QJsonValue::Undefined);
}

QJsonValue address()
{
    return QJsonObject{{u"city"_s, pair(u"Астана"_s, u"Астана"_s)}, {u"street"_s, pair(u"Сынақ"_s, u"Пробная"_s)},
        {u"streetKind"_s, u"street"_s}, {u"house"_s, u"10"_s}, {u"office"_s, u"2"_s}};
}

QJsonValue openingHours()
{
    const QJsonArray days{u"mo"_s, u"tu"_s, u"we"_s, u"th"_s, u"fr"_s};
    return QJsonArray{QJsonObject{{u"days"_s, days}, {u"from"_s, u"10:00"_s}, {u"to"_s, u"19:00"_s}}};
}

QJsonValue tableRow(const Field &field)
{
    QJsonObject row;
    for (const Column &column : field.columns) {
        if (column.type == FieldType::Text)
            row[column.id] = column.bilingual ? pair(u"сынақ"_s, u"проба"_s) : QJsonValue(u"Proba"_s);
        else if (column.type == FieldType::Choice && !column.options.isEmpty())
            row[column.id] = column.options.first().id;
        else if (column.type == FieldType::Country)
            row[column.id] = u"KZ"_s;
    }
    return QJsonArray{row};
}

QJsonValue answerByType(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
        return field.bilingual ? pair(u"сынақ"_s, u"проба"_s) : QJsonValue(u"проба"_s);
    case FieldType::Person:
        return pair(u"Сынақов Айдос"_s, u"Пробов Айдос"_s);
    case FieldType::Integer:
        return field.minimum.value_or(1);
    case FieldType::Boolean:
        return true;
    case FieldType::TriState:
        return u"no"_s;
    case FieldType::Choice:
        return field.options.isEmpty() ? QJsonValue() : QJsonValue(field.options.first().id);
    case FieldType::Set:
        return field.options.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray{field.options.first().id});
    case FieldType::List:
        return QJsonArray{field.bilingual ? pair(u"сынақ"_s, u"проба"_s) : QJsonValue(u"проба"_s)};
    case FieldType::EmailList:
        return QJsonArray{u"hat@proba.kz"_s};
    case FieldType::PhoneList:
        return QJsonArray{u"+7 727 317 20 40"_s};
    case FieldType::UrlList:
        return QJsonArray{u"https://proba.kz"_s};
    case FieldType::Url:
        return u"https://proba.kz/kupiya"_s;
    case FieldType::Date:
        return u"2026-07-01"_s;
    case FieldType::PostalCode:
        return u"010000"_s;
    case FieldType::Address:
        return address();
    case FieldType::Hours:
        return openingHours();
    case FieldType::RolePair:
        return u"R1"_s;
    case FieldType::LegalForm:
        return u"too"_s;
    case FieldType::Countries:
        return QJsonArray{u"KZ"_s};
    case FieldType::Table:
        return tableRow(field);
    case FieldType::BinIin:
    case FieldType::Matrix:
    case FieldType::Country:
    case FieldType::Category:
        break;
    }
    return QJsonValue::Undefined;
}

PolicyDocument answered(PolicyDocument document, const Field &field, const TemplateLibrary &library)
{
    if (field.type == FieldType::Matrix) // "a page of lawful defaults confirmed": it stands as the preset made it
        return applied(std::move(document), ConfirmSample{field.id});
    QJsonValue value = rightAnswer(field);
    if (field.type == FieldType::BinIin) {
        const Field *form = library.field(FieldId(u"entity.form"_s));
        const LegalForm *legalForm = form ? library.legalForm(effectiveValue(document, *form).toString()) : nullptr;
        const bool bin = legalForm && legalForm->number == LegalForm::Number::Bin;
        value = withCheckDigit(bin ? u"20034000001"_s : u"85031540001"_s);
    }
    return applied(std::move(document), SetValue{field.id, value});
}

} // namespace

QJsonValue pair(const QString &kk, const QString &ru)
{
    return QJsonObject{{u"kk"_s, kk}, {u"ru"_s, ru}};
}

PolicyDocument withValue(PolicyDocument document, const QString &field, const QJsonValue &value)
{
    return applied(std::move(document), SetValue{FieldId(field), value});
}

QJsonValue rightAnswer(const Field &field)
{
    const QJsonValue own = answerById(field.id);
    return own.isUndefined() ? answerByType(field) : own;
}

QString withCheckDigit(const QString &elevenDigits)
{
    const auto sum = [&](int shift) {
        int total = 0;
        for (int i = 0; i < 11; ++i)
            total += elevenDigits.at(i).digitValue() * ((i + shift) % 11 + 1);
        return total % 11;
    };
    const int first = sum(0);
    const int digit = first == 10 ? sum(2) : first;
    return digit == 10 ? QString() : elevenDigits + QString::number(digit);
}

AnsweredPolicy answeredPolicy(const PresetId &presetId, const TemplateLibrary &library)
{
    AnsweredPolicy policy{newDocument(library, presetId), {}, 0};
    const Preset *preset = library.preset(presetId);
    for (const FieldId &id : preset->ask) {
        policy.document = answered(std::move(policy.document), *library.field(id), library);
        policy.answers.append(id.toString());
        ++policy.typed;
    }
    for (const Step &step : library.steps) {
        bool page = false;
        Profile profile = profileOf(policy.document, library);
        for (const Field &field : library.fields) {
            if (field.step != step.id || !applies(field, profile))
                continue;
            if (policy.document.samples.contains(field.id)) {
                policy.document = applied(std::move(policy.document), ConfirmSample{field.id});
                page = true;
            } else if (field.required && !isFilled(field, effectiveValue(policy.document, field))) {
                policy.document = answered(std::move(policy.document), field, library);
                profile = profileOf(policy.document, library); // the next question may depend on this answer
                page = true;
                ++policy.typed;
            }
        }
        if (page)
            policy.answers.append(u"page "_s + step.id.toString());
    }
    return policy;
}

} // namespace qupia::test
