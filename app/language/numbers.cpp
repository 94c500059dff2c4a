// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/numbers.h"

#include <QStringList>

#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberLimit = 1'000'000'000;

// One row per word: what Kazakh reads, the Russian nominative and the Russian genitive.
struct NumberName {
    int value;
    QStringView kazakh;
    QStringView russian;
    QStringView genitive;
};

constexpr std::array numberNames{
    NumberName{0, u"нөл", u"ноль", u"ноля"},
    NumberName{1, u"бір", u"один", u"одного"},
    NumberName{2, u"екі", u"два", u"двух"},
    NumberName{3, u"үш", u"три", u"трёх"},
    NumberName{4, u"төрт", u"четыре", u"четырёх"},
    NumberName{5, u"бес", u"пять", u"пяти"},
    NumberName{6, u"алты", u"шесть", u"шести"},
    NumberName{7, u"жеті", u"семь", u"семи"},
    NumberName{8, u"сегіз", u"восемь", u"восьми"},
    NumberName{9, u"тоғыз", u"девять", u"девяти"},
    NumberName{10, u"он", u"десять", u"десяти"},
    NumberName{11, u"он бір", u"одиннадцать", u"одиннадцати"},
    NumberName{12, u"он екі", u"двенадцать", u"двенадцати"},
    NumberName{13, u"он үш", u"тринадцать", u"тринадцати"},
    NumberName{14, u"он төрт", u"четырнадцать", u"четырнадцати"},
    NumberName{15, u"он бес", u"пятнадцать", u"пятнадцати"},
    NumberName{16, u"он алты", u"шестнадцать", u"шестнадцати"},
    NumberName{17, u"он жеті", u"семнадцать", u"семнадцати"},
    NumberName{18, u"он сегіз", u"восемнадцать", u"восемнадцати"},
    NumberName{19, u"он тоғыз", u"девятнадцать", u"девятнадцати"},
    NumberName{20, u"жиырма", u"двадцать", u"двадцати"},
    NumberName{30, u"отыз", u"тридцать", u"тридцати"},
    NumberName{40, u"қырық", u"сорок", u"сорока"},
    NumberName{50, u"елу", u"пятьдесят", u"пятидесяти"},
    NumberName{60, u"алпыс", u"шестьдесят", u"шестидесяти"},
    NumberName{70, u"жетпіс", u"семьдесят", u"семидесяти"},
    NumberName{80, u"сексен", u"восемьдесят", u"восьмидесяти"},
    NumberName{90, u"тоқсан", u"девяносто", u"девяноста"},
    NumberName{100, u"жүз", u"сто", u"ста"},
    NumberName{200, u"екі жүз", u"двести", u"двухсот"},
    NumberName{300, u"үш жүз", u"триста", u"трёхсот"},
    NumberName{400, u"төрт жүз", u"четыреста", u"четырёхсот"},
    NumberName{500, u"бес жүз", u"пятьсот", u"пятисот"},
    NumberName{600, u"алты жүз", u"шестьсот", u"шестисот"},
    NumberName{700, u"жеті жүз", u"семьсот", u"семисот"},
    NumberName{800, u"сегіз жүз", u"восемьсот", u"восьмисот"},
    NumberName{900, u"тоғыз жүз", u"девятьсот", u"девятисот"},
};

enum class Reading { Kazakh, Russian, RussianGenitive };
enum class Gender { Masculine, Feminine };

// Which form of a Russian noun a number takes.
enum class CountForm { One, Few, Many };

CountForm countForm(int count)
{
    const int lastTwo = count % 100;
    const int last = count % 10;
    if (lastTwo >= 11 && lastTwo <= 14)
        return CountForm::Many;
    if (last == 1)
        return CountForm::One;
    return last >= 2 && last <= 4 ? CountForm::Few : CountForm::Many;
}

QString nameOf(int value, Reading reading, Gender gender)
{
    if (gender == Gender::Feminine && value == 1 && reading != Reading::Kazakh)
        return reading == Reading::Russian ? u"одна"_s : u"одной"_s;
    if (gender == Gender::Feminine && value == 2 && reading == Reading::Russian)
        return u"две"_s;
    for (const NumberName &name : numberNames) {
        if (name.value == value)
            return (reading == Reading::Kazakh    ? name.kazakh
                    : reading == Reading::Russian ? name.russian
                                                  : name.genitive)
                .toString();
    }
    return {};
}

QStringList belowThousand(int number, Reading reading, Gender gender)
{
    QStringList words;
    if (number >= 100)
        words << nameOf(number / 100 * 100, reading, gender);
    const int rest = number % 100;
    if (rest >= 20) {
        words << nameOf(rest / 10 * 10, reading, gender);
        if (rest % 10 != 0)
            words << nameOf(rest % 10, reading, gender);
    } else if (rest > 0) {
        words << nameOf(rest, reading, gender);
    }
    return words;
}

// The noun of a group of three digits: one, few, many; the genitive of one and of several.
struct GroupNoun {
    int value;
    Gender gender;
    QStringView kazakh;
    QStringView one;
    QStringView few;
    QStringView many;
    QStringView genitiveOne;
};

constexpr std::array groupNouns{
    GroupNoun{1'000'000, Gender::Masculine, u"миллион", u"миллион", u"миллиона", u"миллионов", u"миллиона"},
    GroupNoun{1'000, Gender::Feminine, u"мың", u"тысяча", u"тысячи", u"тысяч", u"тысячи"},
};

QString groupNoun(const GroupNoun &noun, int count, Reading reading)
{
    if (reading == Reading::Kazakh)
        return noun.kazakh.toString();
    const CountForm form = countForm(count);
    if (reading == Reading::RussianGenitive)
        return (form == CountForm::One ? noun.genitiveOne : noun.many).toString();
    return (form == CountForm::One ? noun.one : form == CountForm::Few ? noun.few : noun.many).toString();
}

QString inWords(int number, Reading reading)
{
    if (number < 0 || number >= numberLimit)
        return QString::number(number);
    if (number == 0)
        return nameOf(0, reading, Gender::Masculine);
    QStringList words;
    for (const GroupNoun &noun : groupNouns) {
        const int count = number / noun.value % 1000;
        if (count == 0)
            continue;
        // «мың теңге», not «бір мың теңге»
        if (reading != Reading::Kazakh || count > 1 || noun.value > 1000)
            words << belowThousand(count, reading, noun.gender);
        words << groupNoun(noun, count, reading);
    }
    words << belowThousand(number % 1000, reading, Gender::Masculine);
    return words.join(u' ');
}

struct TermNames {
    TermNoun noun;
    QStringView kazakh;
    QStringView one;
    QStringView few;
    QStringView many;
    QStringView genitiveOne;
};

// The Kazakh noun stays in the singular after a number.
constexpr std::array termNames{
    TermNames{TermNoun::WorkingDay, u"жұмыс күні", u"рабочий день", u"рабочих дня", u"рабочих дней", u"рабочего дня"},
    TermNames{TermNoun::CalendarDay, u"күнтізбелік күн", u"календарный день", u"календарных дня", u"календарных дней",
        u"календарного дня"},
    TermNames{TermNoun::Month, u"ай", u"месяц", u"месяца", u"месяцев", u"месяца"},
    TermNames{TermNoun::Year, u"жыл", u"год", u"года", u"лет", u"года"},
    TermNames{TermNoun::Hour, u"сағат", u"час", u"часа", u"часов", u"часа"},
};

QString termNoun(TermNoun wanted, int count, Reading reading)
{
    for (const TermNames &names : termNames) {
        if (names.noun != wanted)
            continue;
        if (reading == Reading::Kazakh)
            return names.kazakh.toString();
        const CountForm form = countForm(count);
        if (reading == Reading::RussianGenitive)
            return (form == CountForm::One ? names.genitiveOne : names.many).toString();
        return (form == CountForm::One ? names.one : form == CountForm::Few ? names.few : names.many).toString();
    }
    return {};
}

QString counted(int count, TermNoun noun, Reading reading)
{
    return inWords(count, reading) + u' ' + termNoun(noun, count, reading);
}

} // namespace

QString numberWords(int number, Language language)
{
    return inWords(number, language == Language::Kazakh ? Reading::Kazakh : Reading::Russian);
}

QString russianNumberWordsGenitive(int number)
{
    return inWords(number, Reading::RussianGenitive);
}

QString countedTerm(int count, TermNoun noun, Language language)
{
    return counted(count, noun, language == Language::Kazakh ? Reading::Kazakh : Reading::Russian);
}

QString russianCountedTermGenitive(int count, TermNoun noun)
{
    return counted(count, noun, Reading::RussianGenitive);
}

} // namespace qupia
