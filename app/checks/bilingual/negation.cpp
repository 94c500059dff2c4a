// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include "checks/bilingual/onesidededit.h"
#include "checks/bilingual/sentences.h"

#include <QRegularExpression>

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

} // namespace

void checkNegation(const TextPair &pair, PairFindings &found)
{
    if (const auto edit = oneSidedEdit(pair, found.context()); edit && deniesOtherwise(*edit))
        return found.add(u"bilingual.negation"_s, edit->language, 0, int(pair.text.in(edit->language).size()));
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
