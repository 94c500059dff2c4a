// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/finding.h"
#include "checks/values/valueparts.h"
#include "language/scripts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

ValueFault faultAbout(const QString &rule, const QString &value)
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
            return faults + Faults{faultAbout(u"value.mixed-scripts"_s, text.mid(begin, end - begin))};
        }
        case ScriptFault::Kind::LookAlikeWord:
        case ScriptFault::Kind::ForeignLetter:
            break;
        }
    }
    return faults;
}

Faults ofText(const Field &field, const QJsonValue &value, const TemplateLibrary &library)
{
    Faults faults =
        eachLanguage(field, value, [&](const QString &text, Language language) { return textFaults(field, text, language); });
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
            faults.append(faultAbout(u"value.person"_s, text));
        return faults;
    });
}

Faults ofList(const Field &field, const QJsonValue &value, const TemplateLibrary &)
{
    if (!value.isArray())
        return {{u"value.shape"_s, {}}};
    Faults faults;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        faults +=
            eachLanguage(field, entry, [&](const QString &text, Language language) { return textFaults(field, text, language); });
    return faults;
}

} // namespace qupia
