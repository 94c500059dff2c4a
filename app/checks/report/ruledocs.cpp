// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/report/ruledocs.h"

#include "checks/report/findingreport.h"
#include "library/citation.h"

#include <tuple>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString certaintyCode(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Confirmed:
        return u"confirmed"_s;
    case Certainty::Likely:
        return u"likely"_s;
    case Certainty::Unverified:
        return u"unverified"_s;
    case Certainty::Practice:
        return u"practice"_s;
    case Certainty::Interpretation:
        return u"interpretation"_s;
    }
    Q_UNREACHABLE();
}

QString basisLines(const Rule &rule, const TemplateLibrary &library)
{
    QString lines;
    for (const ArticleId &id : rule.basis) {
        const Article *article = library.article(id);
        lines += u"- %1: %2 (%3)\n"_s.arg(citation(id, library, InterfaceLanguage::English),
            article ? article->meaning.en : QString(), certaintyCode(article ? article->certainty : Certainty::Unverified));
    }
    return lines;
}

QString sampleLine(const RuleSample &sample)
{
    QStringList parts;
    if (!sample.preset.isEmpty())
        parts.append(u"preset `%1`"_s.arg(sample.preset.toString()));
    for (auto it = sample.set.begin(); it != sample.set.end(); ++it)
        parts.append(u"`%1` answered"_s.arg(it.key().toString()));
    for (const FieldId &field : sample.unset)
        parts.append(u"`%1` empty"_s.arg(field.toString()));
    for (const ClauseId &clause : sample.on)
        parts.append(u"`%1` on"_s.arg(clause.toString()));
    for (const ClauseId &clause : sample.off)
        parts.append(u"`%1` off"_s.arg(clause.toString()));
    for (const QString &text : {sample.text.kk, sample.text.ru}) {
        if (!text.isEmpty())
            parts.append(u"«%1»"_s.arg(text.simplified()));
    }
    return parts.isEmpty() ? u"the filled preset as it is"_s : parts.join(u", "_s);
}

QString samples(const Rule &rule, bool found)
{
    QString lines;
    for (const RuleSample &sample : rule.samples) {
        if (sample.found == found)
            lines += u"- "_s + sampleLine(sample) + u'\n';
    }
    return lines;
}

QString section(const Rule &rule, const TemplateLibrary &library)
{
    QString text = u"## %1\n\n"_s.arg(rule.title.en);
    text += u"`%1`. %2\n\n"_s.arg(rule.id.toString(), rule.message.en);
    for (const auto &[language, title, message] :
        {std::tuple(u"қаз."_s, rule.title.kk, rule.message.kk), std::tuple(u"рус."_s, rule.title.ru, rule.message.ru)})
        text += u"- %1: «%2»; otherwise «%3»\n"_s.arg(language, title, message);
    text += u'\n';
    text += u"%1\n\n"_s.arg(rule.advice.en);
    text += u"Kind `%1`, severity **%2**, certainty %3%4.\n\n"_s.arg(rule.kind, severityCode(rule.severity),
        certaintyCode(rule.certainty), rule.fix.isEmpty() ? QString() : u", offers a remedy"_s);
    text += u"Basis:\n\n%1\nFound in:\n\n%2\nSilent on:\n\n%3"_s.arg(
        basisLines(rule, library), samples(rule, true), samples(rule, false));
    return text;
}

} // namespace

QString rulesAsMarkdown(const TemplateLibrary &library)
{
    QString text = u"# Rules of the law\n\n"_s;
    text += u"%1 rules, from `templates/rules/`, as of %2. Written by `qupia-cli library rules > docs/rules.md`; do not edit.\n"_s
                .arg(library.lawRules.size())
                .arg(library.lawEdition);
    text += u"An error is only what the document proves against confirmed law; an empty answer is unanswered, and what the "
            u"user's own wording\n"
            u"says is a candidate that a person may accept with a reason.\n"_s;
    for (const RuleId &id : library.lawRules) {
        if (const Rule *rule = library.rule(id))
            text += u'\n' + section(*rule, library);
    }
    return text;
}

} // namespace qupia
