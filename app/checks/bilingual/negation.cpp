// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "checks/bilingual/onesidededit.h"
#include "checks/bilingual/sentences.h"

#include <QRegularExpression>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// «бақылайды» for «не контролирует»: the letters of one suffix turn the meaning round.
bool mayDenyInKazakh(const QString &sentence)
{
    // After two letters at least: «пайдаланушы», «байланыс» and «басқа» deny nothing, nor do «хабарламалар» and «қамтамасыз».
    static const QRegularExpression denies(pattern(
        u"(?<=\\p{L}\\p{L})[мбп][ае](?:й|ған|ген|у|с|ст|са|се|ды|ді|п\\b|ң)|емес|жоқ|(?<!қамтама)(?:[^\\s][ыі]сыз|сыз|сіз)|тыйым|бас тарт|\\bтек\\b|ғана|теріс|\\bбей"_s));
    return denies.match(sentence).hasMatch();
}

bool mayDenyInRussian(const QString &sentence)
{
    static const QRegularExpression denies(pattern(
        u"\\bне|\\bни|\\bнет\\b|\\bбез|запре|отказ|отсутств|\\bкроме\\b|исключ|\\bтолько\\b|\\bлишь\\b|прекра|утра[тч]|против|недо|наруш|уклон|просроч|лиш|воздерж|избе|возраж|добровол|жела|опцион|факульт|свобод"_s));
    return denies.match(sentence).hasMatch();
}

bool deniesInRussian(const QString &sentence)
{
    // «не позднее», «не менее», «не только» and «не» before a name deny nothing that a Kazakh verb would.
    static const QRegularExpression denies(pattern(
        u"(?<!пока )\\bне (?!менее|более|позднее|позже|ранее|раньше|реже|чаще|больше|меньше|только|свыше|превыша|дольше|выше|ниже)\\p{L}|\\bнельзя\\b|\\bзапрещ|\\bнет\\b"_s));
    return denies.match(sentence).hasMatch();
}

bool deniesInKazakh(const QString &sentence)
{
    static const QRegularExpression denies(pattern(
        u"(?<=\\p{L}\\p{L})[мбп][ае](?:йд[ыі]\\b|йт[ыі]н|у(?:ға|ге)?\\b)|(?<!артық |кем |кеш |көп )\\bемес\\b|\\bжоқ\\b"_s));
    // «қоспағанда», «жатпайды», «аспайды», «кешіктірмей» read as other words in Russian.
    static const QRegularExpression idiom(pattern(u"аспайды|жатпайды|кешіктір|қалмайды|қарамастан"_s));
    return denies.match(sentence).hasMatch() && !idiom.match(sentence).hasMatch();
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

// A «не» more or less, or a Kazakh verb turned round by its suffix, while all other words stand as they stood.
bool deniesOtherwise(const OneSidedEdit &edit)
{
    const bool denials = std::ranges::count_if(edit.before, isDenial) != std::ranges::count_if(edit.after, isDenial);
    if (denials && withoutDenials(edit.before) == withoutDenials(edit.after))
        return true;
    static constexpr qsizetype stem = 3;
    return edit.language == Language::Kazakh && std::ranges::any_of(exchangedWords(edit), [](const WordExchange &words) {
        return words.before.size() >= stem && words.before.first(stem) == words.after.first(qMin(stem, words.after.size()))
            && mayDenyInKazakh(words.before) != mayDenyInKazakh(words.after);
    });
}

} // namespace

void checkNegation(const TextPair &pair, PairFindings &found)
{
    if (const auto edit = oneSidedEdit(pair, found.context()); edit && deniesOtherwise(*edit))
        return found.add(u"bilingual.negation"_s, edit->language, 0, 0); // somewhere in the clause
    const QList<Sentence> kazakh = sentencesOf(pair.text.kk);
    const QList<Sentence> russian = sentencesOf(pair.text.ru);
    if (kazakh.size() != russian.size())
        return;
    for (qsizetype index = 0; index < kazakh.size(); ++index) {
        const Sentence &left = kazakh.at(index);
        const Sentence &right = russian.at(index);
        if (deniesInRussian(right.text) && !mayDenyInKazakh(left.text))
            found.add(u"bilingual.negation"_s, Language::Kazakh, left.offset, int(left.text.trimmed().size()));
        else if (deniesInKazakh(left.text) && !mayDenyInRussian(right.text))
            found.add(u"bilingual.negation"_s, Language::Russian, right.offset, int(right.text.trimmed().size()));
    }
}

} // namespace qupia
