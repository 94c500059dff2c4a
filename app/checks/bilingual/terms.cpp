// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "language/kazakh/suffixes.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// `right` with the suffixes that turn `base` into `found`; null where there are none such.
QString inSameForm(const QString &found, const QString &base, const QString &right)
{
    const auto cased = [&found](const QString &word) {
        return found.front().isUpper() ? word.first(1).toUpper() + word.sliced(1) : word;
    };
    const QString lower = found.toLower();
    if (lower == base.toLower())
        return cased(right);
    constexpr std::array cases{KazakhCase::Nominative, KazakhCase::Genitive, KazakhCase::Dative, KazakhCase::Accusative,
        KazakhCase::Locative, KazakhCase::Ablative, KazakhCase::Instrumental};
    for (const KazakhCase each : cases) {
        for (const NounForm form :
            {NounForm{}, NounForm{.possessive = true}, NounForm{.plural = true}, NounForm{.plural = true, .possessive = true},
                NounForm{.attributive = true}, NounForm{.possessive = true, .attributive = true}}) {
            if (inflect(base, each, form).form.toLower() == lower)
                return cased(inflect(right, each, form).form);
        }
    }
    return {};
}

} // namespace

// A notion that the law names stands in one language and not in the other.
void checkTerms(const TextPair &pair, PairFindings &found)
{
    if (pair.text.kk.trimmed().isEmpty() || pair.text.ru.trimmed().isEmpty())
        return;
    const Localized<QString> lower{pair.text.kk.toLower(), pair.text.ru.toLower()};
    for (const TermPair &term : found.context().library.termPairs) {
        const QRegularExpressionMatch kazakh = term.pattern.kk.match(lower.kk);
        const QRegularExpressionMatch russian = term.pattern.ru.match(lower.ru);
        const QMap<QString, InterfaceText> arguments{{u"kk"_s, asArgument(term.term.kk)}, {u"ru"_s, asArgument(term.term.ru)}};
        if (russian.hasMatch() && !kazakh.hasMatch())
            found.add(
                u"bilingual.term"_s, Language::Russian, int(russian.capturedStart()), int(russian.capturedLength()), arguments);
        else if (kazakh.hasMatch() && !russian.hasMatch() && !term.fromRussianOnly)
            found.add(
                u"bilingual.term"_s, Language::Kazakh, int(kazakh.capturedStart()), int(kazakh.capturedLength()), arguments);
    }
}

void checkTermVariants(const TextPair &pair, PairFindings &found)
{
    const Localized<QString> lower{pair.text.kk.toLower(), pair.text.ru.toLower()};
    for (const TermVariant &variant : found.context().library.termVariants) {
        const QRegularExpressionMatch match = variant.pattern.match(lower.in(variant.language));
        if (!match.hasMatch() || (!variant.only.isEmpty() && !variant.only.matches(lower.in(otherLanguage(variant.language)))))
            continue;
        const QString wrong = pair.text.in(variant.language).sliced(match.capturedStart(), match.capturedLength());
        // «Қазақстан республикасы» differs in its capital only.
        if (wrong == variant.right || (wrong.toLower() == variant.right.toLower() && wrong != variant.wrong))
            continue;
        const QString right = variant.language == Language::Kazakh ? inSameForm(wrong, variant.wrong, variant.right)
            : wrong.toLower() == variant.wrong.toLower()           ? variant.right
                                                                   : QString();
        found.add(variant.spelling ? u"bilingual.spelled"_s : u"bilingual.variant"_s, variant.language,
            int(match.capturedStart()), int(match.capturedLength()), {{u"preferred"_s, asArgument(variant.right)}}, right);
    }
}

} // namespace qupia
