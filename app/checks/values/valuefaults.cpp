// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/values/valuefaults.h"

#include "checks/finding.h"
#include "checks/values/contacts.h"
#include "checks/values/identitynumber.h"
#include "checks/values/valueparts.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

Faults ofInteger(const Field &field, const QJsonValue &value, const TemplateLibrary &)
{
    const double number = value.toDouble(-1);
    const int minimum = field.minimum.value_or(0);
    const int maximum = field.maximum.value_or(100000);
    if (value.isDouble() && number == int(number) && number >= minimum && number <= maximum)
        return {};
    ValueFault fault = faultAbout(u"value.number-range"_s, value.isString() ? value.toString() : QString::number(number));
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
        return {faultAbout(u"value.option"_s, chosen)};
    if (option->count && !value["count"_L1].isDouble())
        return {{u"value.count-missing"_s, {}}};
    const int count = value["count"_L1].toInt();
    if (option->count && (count < field.minimum.value_or(1) || count > field.maximum.value_or(600))) {
        ValueFault fault = faultAbout(u"value.number-range"_s, QString::number(count));
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
            return {faultAbout(u"value.option"_s, each.toString())};
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
            faults.append(faultAbout(rule, text));
    }
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
            faults.append(faultAbout(u"value.url-http"_s, address));
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
    return isWebAddress(text) ? unprotected({text}) : Faults{faultAbout(u"value.url"_s, text)};
}

Faults ofDate(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    return QDate::fromString(value.toString(), Qt::ISODate).isValid() ? Faults{}
                                                                      : Faults{faultAbout(u"value.date"_s, value.toString())};
}

Faults ofPostalCode(const Field &, const QJsonValue &value, const TemplateLibrary &)
{
    return isPostalCode(value.toString()) ? Faults{} : Faults{faultAbout(u"value.postal-code"_s, value.toString())};
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

Faults ofRolePair(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    return library.rolePair(value.toString()) ? Faults{} : Faults{faultAbout(u"value.option"_s, value.toString())};
}

Faults ofLegalForm(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    const QString id = value.isObject() ? value["choice"_L1].toString() : value.toString();
    return library.legalForm(id) ? Faults{} : Faults{faultAbout(u"value.option"_s, id)};
}

Faults ofCountries(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    const QJsonArray ids = value.toArray();
    for (const QJsonValue &id : ids) {
        if (!library.country(id.toString()))
            return {faultAbout(u"value.option"_s, id.toString())};
    }
    return {};
}

Faults ofCountry(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    return library.country(value.toString()) ? Faults{} : Faults{faultAbout(u"value.option"_s, value.toString())};
}

Faults ofCategory(const Field &, const QJsonValue &value, const TemplateLibrary &library)
{
    return library.category(CategoryId(value.toString())) ? Faults{} : Faults{faultAbout(u"value.option"_s, value.toString())};
}

using FaultsOf = Faults (*)(const Field &, const QJsonValue &, const TemplateLibrary &);

FaultsOf faultsOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return ofText;
    case FieldType::Person:
        return ofPerson;
    case FieldType::Integer:
        return ofInteger;
    case FieldType::Boolean:
        return ofBoolean;
    case FieldType::TriState:
        return ofTriState;
    case FieldType::Choice:
        return ofChoice;
    case FieldType::Set:
        return ofSet;
    case FieldType::List:
        return ofList;
    case FieldType::EmailList:
        return ofEmails;
    case FieldType::PhoneList:
        return ofPhones;
    case FieldType::UrlList:
        return ofUrls;
    case FieldType::Url:
        return ofUrl;
    case FieldType::Date:
        return ofDate;
    case FieldType::PostalCode:
        return ofPostalCode;
    case FieldType::BinIin:
        return ofIdentityNumber;
    case FieldType::Address:
        return ofAddress;
    case FieldType::Hours:
        return ofHours;
    case FieldType::RolePair:
        return ofRolePair;
    case FieldType::LegalForm:
        return ofLegalForm;
    case FieldType::Countries:
        return ofCountries;
    case FieldType::Table:
        return ofTable;
    case FieldType::Matrix:
        return ofMatrix;
    case FieldType::Country:
        return ofCountry;
    case FieldType::Category:
        return ofCategory;
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
