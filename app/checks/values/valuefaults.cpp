// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/values/valuefaults.h"

#include "checks/finding.h"
#include "checks/values/contacts.h"
#include "checks/values/identitynumber.h"
#include "language/scripts.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

using Faults = QList<ValueFault>;

ValueFault about(const QString &rule, const QString &value)
{
    return {rule, {{u"value"_s, asArgument(value.trimmed().left(80))}}};
}

Faults textFaults(const Field &field, const QString &text, Language language)
{
    Faults faults;
    const int maximum = field.maximum.value_or(2000);
    if (text.size() > maximum)
        faults.append({u"value.text-long"_s, {{u"maximum"_s, asArgument(QString::number(maximum))}}});
    for (const ScriptFault &fault : scriptFaults(text, language)) {
        switch (fault.kind) {
        case ScriptFault::Kind::Invisible:
        case ScriptFault::Kind::Control:
        case ScriptFault::Kind::Bidi:
            return faults + Faults{{u"value.invisible"_s, {}}};
        case ScriptFault::Kind::MixedScripts: {
            qsizetype begin = fault.offset;
            while (begin > 0 && text.at(begin - 1).isLetter())
                --begin;
            qsizetype end = fault.offset;
            while (end < text.size() && text.at(end).isLetter())
                ++end;
            return faults + Faults{about(u"value.mixed-scripts"_s, text.mid(begin, end - begin))};
        }
        case ScriptFault::Kind::LookAlikeWord:
        case ScriptFault::Kind::ForeignLetter:
            break;
        }
    }
    return faults;
}

// Both languages of a pair, or the one text.
template <typename Function>
Faults eachLanguage(const Field &field, const QJsonValue &value, Function function)
{
    if (!field.bilingual)
        return value.isString() ? function(value.toString(), Language::Russian) : Faults{{u"value.shape"_s, {}}};
    if (!value.isObject())
        return {{u"value.shape"_s, {}}};
    Faults faults;
    for (const Language language : policyLanguages) {
        const QJsonValue text = value[languageCode(language)];
        if (!text.isUndefined() && !text.isString())
            return {{u"value.shape"_s, {}}};
        for (const ValueFault &fault : function(text.toString(), language))
            faults.append(fault);
    }
    return faults;
}

Faults ofText(const Field &field, const QJsonValue &value, const TemplateLibrary &library)
{
    Faults faults = eachLanguage(field, value, [&](const QString &text, Language language) { return textFaults(field, text, language); });
    if (field.id != FieldId(u"entity.name"_s))
        return faults;
    // The program adds form and quotes; typed into the name they would be printed twice.
    for (const Language language : policyLanguages) {
        const QString name = value[languageCode(language)].toString().trimmed();
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        bool twice = name.startsWith(u'«') || name.startsWith(u'"') || name.endsWith(u'»');
        for (const LegalForm &form : library.legalForms) {
            const QString shortForm = form.shortForm.in(language);
            twice = twice || (shortForm.size() > 1 && shortForm.at(1).isUpper() && words.contains(shortForm));
        }
        if (twice)
            return faults + Faults{{u"value.name-form"_s, {}}};
    }
    return faults;
}

Faults ofPerson(const Field &field, const QJsonValue &value, const TemplateLibrary &)
{
    return eachLanguage(field, value, [&](const QString &text, Language language) {
        Faults faults = textFaults(field, text, language);
        static const QRegularExpression fullName(u"^\\p{L}[\\p{L}'’.-]*( \\p{L}[\\p{L}'’.-]*){1,4}$"_s);
        if (!text.trimmed().isEmpty() && !fullName.match(text.simplified()).hasMatch())
            faults.append(about(u"value.person"_s, text));
        return faults;
    });
}

Faults ofInteger(const Field &field, const QJsonValue &value, const TemplateLibrary &)
{
    const double number = value.toDouble(-1);
    const int minimum = field.minimum.value_or(0);
    const int maximum = field.maximum.value_or(100000);
    if (value.isDouble() && number == int(number) && number >= minimum && number <= maximum)
        return {};
    ValueFault fault = about(u"value.number-range"_s, value.isString() ? value.toString() : QString::number(number));
    fault.arguments.insert(u"minimum"_s, asArgument(QString::number(minimum)));
    fault.arguments.insert(u"maximum"_s, asArgument(QString::number(maximum)));
    return {fault};
}

Faults ofBoolean(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    return value.isBool() ? Faults{} : Faults{{u"value.shape"_s, {}}};
}

Faults ofTriState(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    return value == "yes"_L1 || value == "no"_L1 ? Faults{} : Faults{{u"value.shape"_s, {}}};
}

Faults ofChoice(const Field &field, const QJsonValue &value, const TemplateLibrary &)
{
    const QString chosen = value.isObject() ? value["choice"_L1].toString() : value.toString();
    const Option *option = field.option(chosen);
    if (!option)
        return {about(u"value.option"_s, chosen)};
    if (option->count && !value["count"_L1].isDouble())
        return {{u"value.count-missing"_s, {}}};
    const int count = value["count"_L1].toInt();
    if (option->count && (count < field.minimum.value_or(1) || count > field.maximum.value_or(600))) {
        ValueFault fault = about(u"value.number-range"_s, QString::number(count));
        fault.arguments.insert(u"minimum"_s, asArgument(QString::number(field.minimum.value_or(1))));
        fault.arguments.insert(u"maximum"_s, asArgument(QString::number(field.maximum.value_or(600))));
        return {fault};
    }
    return {};
}

Faults ofSet(const Field &field, const QJsonValue &value, const TemplateLibrary &)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    const QJsonArray chosen = value.toArray();
    for (const QJsonValue &each : chosen) {
        if (!field.option(each.toString()))
            return {about(u"value.option"_s, each.toString())};
    }
    return {};
}

// A list whose entries are judged alone.
Faults eachEntry(const QJsonValue &value, const QString &rule, bool (*isRight)(const QString &))
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    Faults faults;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        const QString text = entry.toString().trimmed();
        if (!text.isEmpty() && !isRight(text))
            faults.append(about(rule, text));
    }
    return faults;
}

Faults ofList(const Field &field, const QJsonValue &value, const TemplateLibrary &)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    Faults faults;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        faults += eachLanguage(field, entry, [&](const QString &text, Language language) { return textFaults(field, text, language); });
    return faults;
}

Faults ofEmails(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    return eachEntry(value, u"value.email"_s, isEmail);
}

Faults ofPhones(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    return eachEntry(value, u"value.phone"_s, isKazakhPhone);
}

Faults unprotected(const QStringList &addresses)
{
    Faults faults;
    for (const QString &address : addresses) {
        if (address.startsWith("http:"_L1, Qt::CaseInsensitive) && isWebAddress(address))
            faults.append(about(u"value.url-http"_s, address));
    }
    return faults;
}

Faults ofUrls(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    QStringList addresses;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        addresses.append(entry.toString().trimmed());
    return eachEntry(value, u"value.url"_s, isWebAddress) + unprotected(addresses);
}

Faults ofUrl(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    const QString text = value.toString().trimmed();
    return isWebAddress(text) ? unprotected({text}) : Faults{about(u"value.url"_s, text)};
}

Faults ofDate(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    return QDate::fromString(value.toString(), Qt::ISODate).isValid() ? Faults{} : Faults{about(u"value.date"_s, value.toString())};
}

Faults ofPostalCode(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    return isPostalCode(value.toString()) ? Faults{} : Faults{about(u"value.postal-code"_s, value.toString())};
}

Faults ofIdentityNumber(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    const IdentityNumber number = IdentityNumber::parse(value.toString());
    switch (number.fault) {
    case IdentityNumber::Fault::None:
        return {};
    case IdentityNumber::Fault::Length:
        return {{u"value.bin-length"_s, {{u"count"_s, asArgument(QString::number(number.digits))}}}};
    case IdentityNumber::Fault::Structure:
        return {{u"value.bin-structure"_s, {}}};
    case IdentityNumber::Fault::Checksum:
        return {{u"value.bin-checksum"_s, {}}};
    }
    Q_UNREACHABLE();
}

Faults ofAddress(const Field &field, const QJsonValue &value, const TemplateLibrary &)
{
    if (!value.isObject())
        return {{u"value.shape"_s, {}}};
    const auto hasBoth = [&](const QString &part) {
        const QJsonValue text = value[part];
        return !text["kk"_L1].toString().trimmed().isEmpty() && !text["ru"_L1].toString().trimmed().isEmpty();
    };
    Faults faults;
    const bool complete = hasBoth(u"city"_s) && (hasBoth(u"street"_s) || hasBoth(u"microdistrict"_s));
    const bool begun = !value["city"_L1]["kk"_L1].toString().isEmpty() || !value["city"_L1]["ru"_L1].toString().isEmpty();
    if (begun && !complete)
        faults.append({u"value.address"_s, {}});
    for (const auto &part : {u"region"_s, u"city"_s, u"district"_s, u"microdistrict"_s, u"street"_s}) {
        for (const Language language : policyLanguages)
            faults += textFaults(field, value[part][languageCode(language)].toString(), language);
    }
    return faults;
}

Faults ofHours(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows) {
        const int from = minutesOfDay(row["from"_L1].toString());
        const int to = minutesOfDay(row["to"_L1].toString());
        if (from < 0 || to < 0 || from >= to || row["days"_L1].toArray().isEmpty())
            return {{u"value.hours"_s, {}}};
    }
    return {};
}

Faults ofRolePair(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    return library.rolePair(value.toString()) ? Faults{} : Faults{about(u"value.option"_s, value.toString())};
}

Faults ofLegalForm(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    const QString id = value.isObject() ? value["choice"_L1].toString() : value.toString();
    return library.legalForm(id) ? Faults{} : Faults{about(u"value.option"_s, id)};
}

Faults ofCountries(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    const QJsonArray ids = value.toArray();
    for (const QJsonValue &id : ids) {
        if (!library.country(id.toString()))
            return {about(u"value.option"_s, id.toString())};
    }
    return {};
}

Faults ofTable(const Field &field, const QJsonValue &value, const TemplateLibrary &library)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    Faults faults;
    const QJsonArray rows = value.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const Column &column : field.columns) {
            Field cell;
            cell.id = FieldId(column.id);
            cell.type = column.type;
            cell.bilingual = column.bilingual;
            cell.options = column.options;
            const QJsonValue content = rows.at(i)[column.id];
            const bool empty = content.isUndefined() || content == ""_L1
                || (content.isObject() && content["kk"_L1].toString().isEmpty() && content["ru"_L1].toString().isEmpty());
            if (empty && column.required) {
                faults.append({u"value.row-incomplete"_s, {{u"row"_s, asArgument(QString::number(i + 1))}, {u"column"_s, column.label}}});
            } else if (!empty) {
                faults += valueFaults(cell, content, library);
            }
        }
    }
    return faults;
}

Faults ofMatrix(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows) {
        const QString id = row["category"_L1].toString();
        if (!library.category(CategoryId(id)))
            return {about(u"value.option"_s, id)};
    }
    return {};
}

Faults ofCountry(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    return library.country(value.toString()) ? Faults{} : Faults{about(u"value.option"_s, value.toString())};
}

Faults ofCategory(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    return library.category(CategoryId(value.toString())) ? Faults{} : Faults{about(u"value.option"_s, value.toString())};
}

using FaultsOf = Faults (*)(const Field &, const QJsonValue &, const TemplateLibrary &);

FaultsOf faultsOf(FieldType type)
{
    switch (type) {
    case FieldType::Text: return ofText;
    case FieldType::Person: return ofPerson;
    case FieldType::Integer: return ofInteger;
    case FieldType::Boolean: return ofBoolean;
    case FieldType::TriState: return ofTriState;
    case FieldType::Choice: return ofChoice;
    case FieldType::Set: return ofSet;
    case FieldType::List: return ofList;
    case FieldType::EmailList: return ofEmails;
    case FieldType::PhoneList: return ofPhones;
    case FieldType::UrlList: return ofUrls;
    case FieldType::Url: return ofUrl;
    case FieldType::Date: return ofDate;
    case FieldType::PostalCode: return ofPostalCode;
    case FieldType::BinIin: return ofIdentityNumber;
    case FieldType::Address: return ofAddress;
    case FieldType::Hours: return ofHours;
    case FieldType::RolePair: return ofRolePair;
    case FieldType::LegalForm: return ofLegalForm;
    case FieldType::Countries: return ofCountries;
    case FieldType::Table: return ofTable;
    case FieldType::Matrix: return ofMatrix;
    case FieldType::Country: return ofCountry;
    case FieldType::Category: return ofCategory;
    }
    Q_UNREACHABLE();
}

// An empty text is unanswered, not wrong.
bool isBlank(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

} // namespace

QList<ValueFault> valueFaults(const Field &field, const QJsonValue &value, const TemplateLibrary &library)
{
    return isBlank(value) ? Faults{} : faultsOf(field.type)(field, value, library);
}

} // namespace qupia
