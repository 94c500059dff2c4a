// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/valuetextinput.h"

#include "base/files.h"
#include "document/documentfile.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

Result<QJsonValue> jsonFromFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, maximumDocumentBytes);
    if (!bytes)
        return bytes.error();
    QJsonParseError fault;
    // Wrapped, so that a bare number or text is JSON too.
    const QJsonDocument json = QJsonDocument::fromJson("[" + *bytes + "]", &fault);
    if (fault.error != QJsonParseError::NoError || json.array().size() != 1)
        return Error{say(QT_TRANSLATE_NOOP("Cli", "%1 is not readable as JSON. Check its brackets and quotes.")).arg(path)};
    return json.array().first();
}

QJsonArray listFrom(const QString &text)
{
    QJsonArray list;
    const QStringList entries = text.split(u',');
    for (const QString &entry : entries) {
        if (!entry.trimmed().isEmpty())
            list.append(entry.trimmed());
    }
    return list;
}

Error wrongKind(const Field &field, const QString &expected)
{
    return {say(QT_TRANSLATE_NOOP("Cli", "%1 takes %2.")).arg(field.id.toString(), expected)};
}

// "[…]", "{…}" are taken as JSON for the types that need it.
Result<QJsonValue> structured(const Field &field, const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isArray())
        return QJsonValue(json.array());
    if (json.isObject())
        return QJsonValue(json.object());
    return wrongKind(field, say(QT_TRANSLATE_NOOP("Cli", "JSON, or @file.json")));
}

Result<QJsonValue> wholeValue(const Field &field, const QString &text)
{
    if (text.startsWith(u'@'))
        return jsonFromFile(text.mid(1));
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Person:
        // The same text in both languages; field.kk and field.ru set them apart.
        if (field.bilingual)
            return QJsonValue(QJsonObject{{"kk"_L1, text}, {"ru"_L1, text}});
        return QJsonValue(text);
    case FieldType::Integer: {
        bool ok = false;
        const int number = text.toInt(&ok);
        return ok ? Result<QJsonValue>(QJsonValue(number)) : wrongKind(field, say(QT_TRANSLATE_NOOP("Cli", "a whole number")));
    }
    case FieldType::Boolean:
        if (text != "true"_L1 && text != "false"_L1 && text != "yes"_L1 && text != "no"_L1)
            return wrongKind(field, say(QT_TRANSLATE_NOOP("Cli", "yes or no")));
        return QJsonValue(text == "true"_L1 || text == "yes"_L1);
    case FieldType::TriState:
        if (text != "yes"_L1 && text != "no"_L1)
            return wrongKind(field, say(QT_TRANSLATE_NOOP("Cli", "yes or no")));
        return QJsonValue(text);
    case FieldType::Choice: {
        // "months:12" chooses and counts.
        const QString option = text.section(u':', 0, 0);
        if (text.contains(u':'))
            return QJsonValue(QJsonObject{{"choice"_L1, option}, {"count"_L1, text.section(u':', 1).toInt()}});
        return QJsonValue(text);
    }
    case FieldType::Set:
    case FieldType::EmailList:
    case FieldType::PhoneList:
    case FieldType::UrlList:
    case FieldType::Countries:
        return QJsonValue(listFrom(text));
    case FieldType::List:
        if (field.bilingual)
            return structured(field, text);
        return QJsonValue(listFrom(text));
    case FieldType::Date: {
        // 01.07.2026, as people write it; what is no date is kept for the check to name.
        const QDate date = QDate::fromString(text, u"dd.MM.yyyy"_s);
        return QJsonValue(date.isValid() ? date.toString(Qt::ISODate) : text);
    }
    case FieldType::Url:
    case FieldType::PostalCode:
    case FieldType::BinIin:
    case FieldType::RolePair:
    case FieldType::LegalForm:
    case FieldType::Country:
    case FieldType::Category:
        return QJsonValue(text);
    case FieldType::Address:
    case FieldType::Hours:
    case FieldType::Table:
    case FieldType::Matrix:
        return structured(field, text);
    }
    Q_UNREACHABLE();
}

// The parts that can be set one by one.
QStringList partsOf(const Field &field)
{
    if (field.type == FieldType::Address) {
        QStringList parts;
        for (const auto &name : {u"region"_s, u"city"_s, u"district"_s, u"microdistrict"_s, u"street"_s})
            parts += {name + u".kk"_s, name + u".ru"_s};
        return parts + QStringList{u"streetKind"_s, u"house"_s, u"office"_s, u"apartment"_s};
    }
    const bool isText = field.type == FieldType::Text || field.type == FieldType::Person;
    return field.bilingual && isText ? QStringList{u"kk"_s, u"ru"_s} : QStringList();
}

Error noPart(const Field &field, const QString &part)
{
    const QStringList parts = partsOf(field);
    const QString name = field.id.toString();
    if (parts.isEmpty())
        return {say(QT_TRANSLATE_NOOP("Cli", "%1 is set as a whole, without \"%2\".")).arg(name, part)};
    return {say(QT_TRANSLATE_NOOP("Cli", "%1 has no part \"%2\"; there are: %3.")).arg(name, part, parts.join(u", "_s))};
}

// Sets "city.kk" inside a value; what was there beside it stays.
QJsonValue withPart(const QJsonValue &whole, const QStringList &path, const QString &text)
{
    QJsonObject object = whole.toObject();
    if (path.size() == 1)
        object[path.first()] = text;
    else
        object[path.first()] = withPart(object.value(path.first()), path.mid(1), text);
    return object;
}

Result<DocumentChange> clauseChoice(const QString &clause, const QString &choice, const TemplateLibrary &library)
{
    const ClauseId id(clause);
    if (!library.clause(id))
        return Error{say(QT_TRANSLATE_NOOP("Cli", "There is no clause \"%1\"; see library list.")).arg(clause)};
    if (choice == "default"_L1)
        return DocumentChange(ChooseClause{id, std::nullopt});
    if (choice != "on"_L1 && choice != "off"_L1)
        return Error{say(QT_TRANSLATE_NOOP("Cli", "A clause is on, off or default."))};
    return DocumentChange(ChooseClause{id, choice == "on"_L1 ? ClauseChoice::On : ClauseChoice::Off});
}

} // namespace

Result<DocumentChange> changeFromAssignment(
    const QString &assignment, const PolicyDocument &document, const TemplateLibrary &library)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals <= 0)
        return Error{say(QT_TRANSLATE_NOOP("Cli", "\"%1\" is no assignment; write field=value.")).arg(assignment)};
    const QString name = assignment.left(equals);
    const QString text = assignment.mid(equals + 1);
    if (name.startsWith("clause:"_L1))
        return clauseChoice(name.mid(7), text, library);

    QString part;
    const Field *field = library.fieldForPlaceholder(name, &part);
    if (!field)
        return Error{say(QT_TRANSLATE_NOOP("Cli", "There is no field \"%1\"; see the command fields.")).arg(name)};
    if (field->derived == Derivation::Matrix)
        return Error{say(QT_TRANSLATE_NOOP("Cli", "%1 comes from the matrix; set matrix instead.")).arg(name)};
    if (field->derived != Derivation::None)
        return Error{say(QT_TRANSLATE_NOOP("Cli", "%1 is made from other answers and cannot be set.")).arg(name)};
    if (text.isEmpty() && part.isEmpty())
        return DocumentChange(SetValue{field->id, QJsonValue(QJsonValue::Undefined)});
    if (!part.isEmpty()) {
        if (!partsOf(*field).contains(part))
            return noPart(*field, part);
        const QJsonValue whole = document.values.value(field->id, QJsonValue(QJsonValue::Undefined));
        return DocumentChange(SetValue{field->id, withPart(whole, part.split(u'.'), text)});
    }
    const Result<QJsonValue> value = wholeValue(*field, text);
    if (!value)
        return value.error();
    return DocumentChange(SetValue{field->id, *value});
}

Error newerVersionError(const QString &path)
{
    return {
        say(QT_TRANSLATE_NOOP("Cli", "%1 was written by a newer version of Qupia; update the program to change it.")).arg(path),
        Error::Kind::TooNew};
}

} // namespace qupia
