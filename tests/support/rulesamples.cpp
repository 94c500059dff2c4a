// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rulesamples.h"

#include "compose/compose.h"
#include "document/documentchange.h"
#include "support/answers.h"

namespace qupia::test {

using namespace Qt::StringLiterals;

namespace {

const PolicyDocument &answered(const PresetId &preset, const TemplateLibrary &library)
{
    static QHash<PresetId, PolicyDocument> documents;
    if (!documents.contains(preset))
        documents.insert(preset, answeredPolicy(preset, library).document);
    return documents[preset];
}

} // namespace

PolicyDocument sampleDocument(const RuleSample &sample, const TemplateLibrary &library)
{
    PolicyDocument document = answered(sample.preset.isEmpty() ? PresetId(u"company-shop"_s) : sample.preset, library);
    for (auto it = sample.set.begin(); it != sample.set.end(); ++it)
        document = applied(std::move(document), SetValue{it.key(), it.value(), false});
    for (const FieldId &field : sample.unset)
        document = applied(std::move(document), SetValue{field, QJsonValue::Undefined, false});
    for (const ClauseId &clause : sample.on)
        document = applied(std::move(document), ChooseClause{clause, ClauseChoice::On});
    for (const ClauseId &clause : sample.off)
        document = applied(std::move(document), ChooseClause{clause, ClauseChoice::Off});
    if (sample.text.kk.isEmpty() && sample.text.ru.isEmpty())
        return document;
    const ClauseId clause = sample.clause.isEmpty() ? ClauseId(u"collection.voluntary"_s) : sample.clause;
    const Clause *found = library.clause(clause);
    if (!found)
        return document;
    ClauseOverride wording{sample.text, found->source, {}};
    for (const Language language : policyLanguages) {
        if (wording.text.in(language).isEmpty())
            wording.text.in(language) = found->source.in(language);
    }
    return applied(std::move(document), OverrideClause{clause, wording});
}

} // namespace qupia::test
