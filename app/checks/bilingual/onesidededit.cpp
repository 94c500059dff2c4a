// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/onesidededit.h"

#include <QRegularExpression>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(pattern(u"[^\\p{L}\\p{N}.:_-]+"_s));
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

// Words that deny by themselves.
bool isDenial(const QString &word)
{
    return word == u"не" || word == u"ни" || word == u"емес" || word == u"жоқ";
}

QStringList withoutDenials(QStringList words)
{
    words.removeIf(isDenial);
    return words;
}

// «бақыламайды», «берілмеген», «келісімсіз»
bool deniesBySuffix(const QString &word)
{
    static const QRegularExpression suffix(pattern(u"^\\p{L}{2,}(?:[мбп][ае](?:й|ған|ген|у|с|ст|ды|ді|п$)|с[ыі]з)"_s));
    return suffix.match(word).hasMatch();
}

bool haveOneStem(const QString &left, const QString &right)
{
    constexpr qsizetype stem = 3;
    return left.size() >= stem && right.size() >= stem && left.first(stem) == right.first(stem);
}

enum class Binding { None, Duty, Right };

Binding bindingOf(const QString &word)
{
    static const QRegularExpression duty(pattern(u"^(?:обязан|обязу|долж|міндетт|тиіс$)"_s));
    static const QRegularExpression right(pattern(u"^(?:вправе$|может$|могут$|құқылы|құқығ)"_s));
    return duty.match(word).hasMatch() ? Binding::Duty : right.match(word).hasMatch() ? Binding::Right : Binding::None;
}

// Whether two words that stand at one place differ as asked, and no more than a few others do at all.
template <typename Differ>
bool anyDiffers(const OneSidedEdit &edit, Differ differ)
{
    constexpr int fewWords = 3;
    if (edit.before.size() != edit.after.size())
        return false;
    int changed = 0;
    bool found = false;
    for (qsizetype i = 0; i < edit.before.size(); ++i) {
        if (edit.before.at(i) == edit.after.at(i))
            continue;
        ++changed;
        found = found || differ(edit.before.at(i), edit.after.at(i));
    }
    return found && changed <= fewWords;
}

} // namespace

std::optional<OneSidedEdit> oneSidedEdit(const TextPair &pair, const CheckContext &context)
{
    const auto wording = context.document.overrides.constFind(pair.clause);
    if (!pair.first || wording == context.document.overrides.cend())
        return {};
    for (const Language language : policyLanguages) {
        const Language other = language == Language::Kazakh ? Language::Russian : Language::Kazakh;
        const QString &before = wording->base.in(language);
        if (before != wording->text.in(language) && wording->base.in(other) == wording->text.in(other) && !before.isEmpty())
            return OneSidedEdit{language, wordsOf(before), wordsOf(wording->text.in(language))};
    }
    return {};
}

bool deniesOtherwise(const OneSidedEdit &edit)
{
    const bool denial = std::ranges::count_if(edit.before, isDenial) != std::ranges::count_if(edit.after, isDenial);
    if (denial && withoutDenials(edit.before) == withoutDenials(edit.after))
        return true;
    return anyDiffers(edit, [](const QString &before, const QString &after) {
        return haveOneStem(before, after) && deniesBySuffix(before) != deniesBySuffix(after);
    });
}

bool bindsOtherwise(const OneSidedEdit &edit)
{
    return anyDiffers(edit, [](const QString &before, const QString &after) {
        const Binding left = bindingOf(before);
        const Binding right = bindingOf(after);
        return left != right && left != Binding::None && right != Binding::None;
    });
}

} // namespace qupia
