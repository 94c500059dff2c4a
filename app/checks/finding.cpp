// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/finding.h"

namespace qupia {

namespace {

QString filled(QString text, const QMap<QString, InterfaceText> &arguments, InterfaceLanguage language)
{
    for (auto it = arguments.begin(); it != arguments.end(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value().in(language));
    return text;
}

} // namespace

bool Finding::sameAs(const Finding &other) const
{
    return rule == other.rule && severity == other.severity && place == other.place && arguments == other.arguments;
}

AcceptanceKey acceptanceKeyOf(const Finding &finding)
{
    return {finding.rule, finding.place.clause, finding.place.field, finding.words};
}

QString messageOf(const Finding &finding, const TemplateLibrary &library, InterfaceLanguage language)
{
    const Rule *rule = library.rule(finding.rule);
    return rule ? filled(rule->message.in(language), finding.arguments, language) : finding.rule.toString();
}

QString adviceOf(const Finding &finding, const TemplateLibrary &library, InterfaceLanguage language)
{
    const Rule *rule = library.rule(finding.rule);
    return rule ? filled(rule->advice.in(language), finding.arguments, language) : QString();
}

InterfaceText asArgument(const QString &sameInAllLanguages)
{
    return {sameInAllLanguages, sameInAllLanguages, sameInAllLanguages};
}

} // namespace qupia
