// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    int letters = 0; // Cyrillic
    int kazakh = 0; // letters that Russian has not
    int kazakhWords = 0;
    int kazakhSpelt = 0; // words with such letters
    int russianWords = 0;
    int russianEnds = 0; // words that end as no Kazakh word or loan does
    int russifiedWords = 0;
};

bool endsAsRussian(const QString &lower)
{
    static constexpr QStringView ends[] = {u"ого", u"ому", u"ему", u"ые", u"ое", u"ых", u"ение", u"ения", u"ению", u"ением",
        u"ости", u"остью", u"ость", u"ться", u"ется", u"ются", u"ится", u"ать", u"ять", u"ить", u"еть", u"ает", u"яет", u"ует",
        u"цию"};
    return lower.size() >= 5 && std::ranges::any_of(ends, [&](QStringView end) { return lower.endsWith(end); });
}

// Names in quotation marks have a language of their own.
QString withoutQuoted(QString text)
{
    static const QRegularExpression quoted(u"«[^«»]*»"_s);
    return text.remove(quoted);
}

Look lookOf(const QString &text)
{
    static const QRegularExpression word(u"\\p{Cyrillic}+"_s);
    static const QSet<QString> russianWords{u"и"_s, u"в"_s, u"на"_s, u"с"_s, u"по"_s, u"для"_s, u"не"_s, u"или"_s, u"при"_s,
        u"от"_s, u"что"_s, u"его"_s, u"это"_s, u"как"_s, u"к"_s, u"из"_s, u"о"_s, u"об"_s, u"за"_s, u"персональных"_s,
        u"персональные"_s, u"данных"_s, u"данные"_s};
    static const QSet<QString> kazakhWords{u"және"_s, u"мен"_s, u"үшін"_s, u"немесе"_s, u"туралы"_s, u"бойынша"_s, u"дербес"_s,
        u"деректер"_s, u"деректерді"_s, u"арқылы"_s, u"болып"_s, u"кейін"_s, u"ретінде"_s, u"осы"_s};
    // Typed on a Russian keyboard.
    static const QSet<QString> russifiedWords{u"жане"_s, u"ушин"_s, u"деректерди"_s, u"деректердин"_s, u"аркылы"_s, u"жагдайда"_s,
        u"кейин"_s, u"ретинде"_s, u"тиис"_s, u"кукылы"_s, u"накты"_s, u"кужат"_s, u"кызмет"_s, u"тулга"_s, u"келисим"_s,
        u"ондеу"_s, u"ондейди"_s, u"бериледи"_s, u"кажет"_s, u"окилетти"_s, u"уакилетти"_s, u"онын"_s, u"барлык"_s, u"ишинде"_s,
        u"сакталады"_s};
    Look look;
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        const QString lower = match.captured().toLower();
        look.letters += int(lower.size());
        const auto special = std::ranges::count_if(lower, [](QChar letter) { return u"әғқңөұүһі"_s.contains(letter); });
        look.kazakh += int(special);
        look.kazakhSpelt += special > 0 ? 1 : 0;
        look.russianEnds += special == 0 && endsAsRussian(lower) ? 1 : 0;
        look.russianWords += russianWords.contains(lower) ? 1 : 0;
        look.kazakhWords += kazakhWords.contains(lower) ? 1 : 0;
        look.russifiedWords += russifiedWords.contains(lower) ? 1 : 0;
    }
    return look;
}

// A Russian text into which the answers put Kazakh names and lists.
bool isMostlyRussian(const QString &text)
{
    const Look look = lookOf(withoutQuoted(text));
    const int russian = look.russianWords + look.russianEnds;
    return look.russianEnds >= 1 && russian >= 2 && russian > look.kazakhSpelt + look.kazakhWords;
}

} // namespace

// Untranslated, the other language's text, Kazakh without its letters.
void checkLanguageOfText(const TextPair &pair, PairFindings &found)
{
    constexpr int fewest = 20; // letters to judge by
    for (const Language language : policyLanguages) {
        const QString &text = pair.text.in(language);
        const QString &other = pair.text.in(otherLanguage(language));
        if (text.trimmed().isEmpty())
            continue;
        const Look look = lookOf(text);
        if (look.letters < fewest)
            continue;
        const int length = int(text.size());
        if (language == Language::Russian && look.kazakh * 20 > look.letters && look.russianWords <= look.kazakhWords)
            found.add(u"bilingual.wrong-language"_s, language, 0, length);
        else if (language == Language::Kazakh && look.kazakh == 0 && look.russifiedWords > look.russianWords)
            found.add(u"bilingual.russified"_s, language, 0, length);
        else if (language == Language::Kazakh && look.kazakh * 50 < look.letters && look.russianWords > look.kazakhWords)
            found.add(u"bilingual.wrong-language"_s, language, 0, length);
        else if (language == Language::Kazakh && text.trimmed() == other.trimmed())
            found.add(u"bilingual.untranslated"_s);
        else if (language == Language::Kazakh && look.russianEnds > 0 && isMostlyRussian(text))
            found.add(u"bilingual.wrong-language"_s, language, 0, length);
    }
}

} // namespace qupia
