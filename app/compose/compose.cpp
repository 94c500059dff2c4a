// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"

#include "compose/numbering.h"
#include "compose/policybuilder.h"
#include "compose/profile.h"
#include "compose/rendering.h"
#include "compose/valuetext.h"
#include "language/dates.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const PolicyDocument &document, const TemplateLibrary &library, const QString &field)
{
    const Field *found = library.field(FieldId(field));
    return found ? effectiveValue(document, *found) : QJsonValue();
}

QString editionLine(const ComposedPolicy &policy, const TemplateLibrary &library, Language language)
{
    QStringList parts;
    if (!policy.version.isEmpty())
        parts.append(library.word(u"edition"_s, language).arg(policy.version));
    if (policy.effectiveDate.isValid())
        parts.append(library.word(u"effective-from"_s, language).arg(dateText(policy.effectiveDate, language)));
    return parts.join(u" · "_s);
}

} // namespace

ComposedPolicy compose(const PolicyDocument &document, const TemplateLibrary &library)
{
    const Profile profile = profileOf(document, library);
    const PrintedPlan plan = planOf(document, library, profile);

    ComposedPolicy policy;
    policy.version = valueOf(document, library, u"doc.version"_s).toString();
    policy.effectiveDate = QDate::fromString(valueOf(document, library, u"doc.effectiveDate"_s).toString(), Qt::ISODate);
    policy.templatesEdition = library.edition;
    policy.lawEdition = library.lawEdition;
    policy.furniture = library.furniture;
    const bool russianFirst = valueOf(document, library, u"doc.languageOrder"_s) == "ru-kk"_L1;
    policy.firstLanguage = russianFirst ? Language::Russian : Language::Kazakh;
    for (const Language language : policyLanguages) {
        policy.operatorName.in(language) = shortName(
            valueOf(document, library, u"entity.form"_s), valueOf(document, library, u"entity.name"_s), library, language);
        policy.editionLine.in(language) = editionLine(policy, library, language);
    }

    const TextRenderer renderer(document, library, profile, plan.numbers, policy.faults);
    PolicyBuilder(library, profile, renderer, plan).build(policy);
    return policy;
}

PolicyDocument newDocument(const TemplateLibrary &library, const PresetId &presetId)
{
    PolicyDocument document;
    document.templatesId = library.id;
    document.templatesEdition = library.edition;
    document.preset = presetId;
    for (const Field &field : library.fields) {
        if (!field.defaultValue.isUndefined() && field.derived == Derivation::None)
            document.values.insert(field.id, field.defaultValue);
    }
    const Preset *preset = library.preset(presetId);
    if (!preset)
        return document;
    document.values.insert(preset->values);
    document.values.insert(preset->samples);
    for (auto it = preset->samples.keyBegin(); it != preset->samples.keyEnd(); ++it)
        document.samples.insert(*it);
    for (const ClauseId &clause : preset->on)
        document.choices.insert(clause, ClauseChoice::On);
    for (const ClauseId &clause : preset->off)
        document.choices.insert(clause, ClauseChoice::Off);
    return document;
}

} // namespace qupia
