// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/composer.h"

#include "compose/numbering.h"
#include "compose/policybuilder.h"
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

// Those that went out under another number than the text has now: a list that stays the same when the text itself goes out.
QString earlierEditions(const PolicyDocument &document, const TemplateLibrary &library, Language language)
{
    const QString now = valueOf(document, library, u"doc.version"_s).toString();
    QStringList editions;
    for (const Edition &edition : document.editions) {
        const QDate day = QDate::fromString(edition.date, Qt::ISODate);
        const QString text = library.word(u"edition-dated"_s, language).arg(edition.version, dateText(day, language));
        if (edition.version != now && !edition.version.isEmpty() && day.isValid() && !editions.contains(text))
            editions.append(text);
    }
    return editions.join(u"; "_s);
}

// What stands around the text.
ComposedPolicy frameOf(const PolicyDocument &document, const TemplateLibrary &library)
{
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
    return policy;
}

} // namespace

Composer::Composer(const TemplateLibrary &library) : m_library(library) { }

template <typename... What>
ComposedPolicy Composer::made(const PolicyDocument &document, const What &...what)
{
    m_common.profile = profileOf(document, m_library);
    const PrintedPlan plan = planOf(document, m_library, m_common.profile);
    m_common.numbers = plan.numbers;
    const bool listed = m_common.profile.flags.contains(FlagId(u"changes.listEditions"_s));
    for (const Language language : policyLanguages)
        m_common.editions.in(language) = listed ? earlierEditions(document, m_library, language) : QString();
    m_memory.meet(document, m_common);
    ComposedPolicy policy = frameOf(document, m_library);
    TextTrace trace;
    const TextRenderer renderer(document, m_library, m_common, m_memory, trace);
    PolicyBuilder(m_library, m_common.profile, renderer, plan).build(policy, what...);
    policy.faults = trace.faults;
    return policy;
}

ComposedPolicy Composer::compose(const PolicyDocument &document)
{
    return made(document);
}

ComposedPolicy Composer::compose(const PolicyDocument &document, const Companion &companion)
{
    ComposedPolicy text = made(document, companion);
    text.editionLine = {}; // of the policy
    return text;
}

} // namespace qupia
