// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/onesidededit.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Patterns {
    QRegularExpression sure; // says it beyond doubt
    QRegularExpression perhaps; // may say it
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct Modality {
    QString name;
    Patterns kazakh;
    Patterns russian;
};

const QList<Modality> &modalities()
{
    static const QList<Modality> all{
        {u"duty"_s,
            {pattern(u"\\bміндетті(?! (?:емес|түрде))\\b|\\bміндеттен(?:еді|ген)"_s),
                pattern(u"\\bміндет|\\bтиіс\\b|\\bкерек\\b|\\bқажет|\\bшарт\\b"_s)},
            {pattern(u"(?<!не )\\bобязан[аыо]?\\b|\\bобязу[ею]тся\\b"_s),
                pattern(u"\\bобяза|\\bобязу|\\bдолж|\\bнеобходим|\\bслед(?:ует|уют)\\b|\\bтребу|\\bнуж(?:но|ен|на|ны)\\b"_s)}},
        {u"right"_s,
            {pattern(u"\\bқұқылы\\b(?! емес)|құқығы бар\\b|құқығына ие\\b"_s),
                pattern(u"құқы|\\bала (?:ал|біл)|(?:а|е|й|п) (?:ала )?ал(?:а|м|ған|ады)|\\bмүмкін|болады\\b|рұқсат|\\bерікті"_s)},
            {pattern(u"(?<!не )\\bвправе\\b|(?<!не )\\bиме[ею]т право\\b"_s),
                pattern(
                    u"\\bвправе\\b|\\bправ[оаеу]\\b|\\bправами?\\b|\\bмо(?:жет|гут)\\b|\\bможно\\b|\\bвозможн|\\bразреш|\\bспособ|\\bуполномоч"_s)}},
        {u"ban"_s,
            {pattern(u"жол берілмейді|тыйым салын|рұқсат етілмей|құқылы емес"_s),
                pattern(u"[мбп][ае](?:й|ған|ген|у|с)|\\bемес|\\bжоқ|тыйым|\\bтек\\b|\\bғана\\b|қоспағанда|болмаса|[сc][ыі]з"_s)},
            {pattern(u"\\bне допуска[ею]тся|\\bзапрещ|\\bзапрет|\\bне вправе\\b|\\bнедопустим|\\bнельзя\\b"_s),
                pattern(u"\\bне\\b|\\bнет\\b|\\bни\\b|\\bбез\\b|запре|недопуст|нельзя|\\bтолько\\b|\\bкроме\\b"_s)}},
    };
    return all;
}

// «Обязан» against «құқылы»: each side says one of them and nothing of the other.
bool contradicts(const Modality &duty, const Modality &right, const TextPair &pair)
{
    static const QRegularExpression otherDuty(pattern(u"\\bтиіс\\b"_s));
    static const QRegularExpression otherRight(pattern(u" ал(?:а|ады|у|ған|май)|мүмкін"_s));
    const bool kazakhDuty = duty.kazakh.sure.match(pair.text.kk).hasMatch();
    const bool kazakhRight = right.kazakh.sure.match(pair.text.kk).hasMatch();
    const bool russianDuty = duty.russian.sure.match(pair.text.ru).hasMatch();
    const bool russianRight = right.russian.sure.match(pair.text.ru).hasMatch();
    if (kazakhRight && !kazakhDuty && russianDuty && !russianRight)
        return !otherDuty.match(pair.text.kk).hasMatch();
    return kazakhDuty && !kazakhRight && russianRight && !russianDuty && !otherRight.match(pair.text.kk).hasMatch();
}

// A duty in the place of a right, or the other way round: the word that now stands there, and which of them it says.
struct NewBinding {
    QString word;
    const Modality *modality = nullptr;
};

std::optional<NewBinding> newBinding(const OneSidedEdit &edit)
{
    const Modality &duty = modalities().at(0);
    const Modality &right = modalities().at(1);
    const auto says = [&](const Modality &modality, const QString &word) {
        return (edit.language == Language::Kazakh ? modality.kazakh : modality.russian).perhaps.match(word).hasMatch();
    };
    const auto bindingOf = [&](const QString &word) -> const Modality * {
        const bool saysDuty = says(duty, word);
        return saysDuty == says(right, word) ? nullptr : saysDuty ? &duty : &right;
    };
    for (const WordExchange &words : exchangedWords(edit)) {
        const Modality *before = bindingOf(words.before);
        const Modality *after = bindingOf(words.after);
        if (before && after && before != after)
            return NewBinding{words.after, after};
    }
    return {};
}

} // namespace

// Duty, right and ban: one side says it plainly, nothing on the other can be read so.
void checkModality(const TextPair &pair, PairFindings &found)
{
    if (const auto edit = oneSidedEdit(pair, found.context())) {
        if (const auto binding = newBinding(*edit)) {
            const qsizetype offset = pair.text.in(edit->language).indexOf(binding->word, 0, Qt::CaseInsensitive);
            const qsizetype length = offset < 0 ? 0 : binding->word.size();
            return found.add(
                u"bilingual."_s + binding->modality->name, edit->language, int(qMax(qsizetype(0), offset)), int(length));
        }
    }
    const Modality &duty = modalities().at(0);
    const Modality &right = modalities().at(1);
    if (contradicts(duty, right, pair)) {
        const bool saysDuty = duty.russian.sure.match(pair.text.ru).hasMatch();
        const QRegularExpressionMatch named = (saysDuty ? duty : right).russian.sure.match(pair.text.ru);
        found.add(saysDuty ? u"bilingual.duty"_s : u"bilingual.right"_s, Language::Russian, int(named.capturedStart()),
            int(named.capturedLength()));
        return;
    }
    for (const Modality &modality : modalities()) {
        const QRegularExpressionMatch kazakh = modality.kazakh.sure.match(pair.text.kk);
        const QRegularExpressionMatch russian = modality.russian.sure.match(pair.text.ru);
        if (russian.hasMatch() && !pair.text.kk.isEmpty() && !modality.kazakh.perhaps.match(pair.text.kk).hasMatch()) {
            found.add(
                u"bilingual."_s + modality.name, Language::Russian, int(russian.capturedStart()), int(russian.capturedLength()));
            return;
        }
        if (kazakh.hasMatch() && !pair.text.ru.isEmpty() && !modality.russian.perhaps.match(pair.text.ru).hasMatch()) {
            found.add(
                u"bilingual."_s + modality.name, Language::Kazakh, int(kazakh.capturedStart()), int(kazakh.capturedLength()));
            return;
        }
    }
}

} // namespace qupia
