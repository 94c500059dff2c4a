// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spokennumbers.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct NumberWords {
    int value;
    QStringView kazakh;
    QStringView russian; // all case forms
};

constexpr std::array numberWords{
    NumberWords{1, u"бір", u"один одного одному одним одном одна одной одну одно"},
    NumberWords{2, u"екі", u"два две двух двум двумя"},
    NumberWords{3, u"үш", u"три трёх трех трём трем тремя"},
    NumberWords{4, u"төрт", u"четыре четырёх четырех четырём четырем четырьмя"},
    NumberWords{5, u"бес", u"пять пяти пятью"},
    NumberWords{6, u"алты", u"шесть шести шестью"},
    NumberWords{7, u"жеті", u"семь семи семью"},
    NumberWords{8, u"сегіз", u"восемь восьми восемью"},
    NumberWords{9, u"тоғыз", u"девять девяти девятью"},
    NumberWords{10, u"он", u"десять десяти десятью"},
    NumberWords{11, u"", u"одиннадцать одиннадцати"},
    NumberWords{12, u"", u"двенадцать двенадцати"},
    NumberWords{13, u"", u"тринадцать тринадцати"},
    NumberWords{14, u"", u"четырнадцать четырнадцати"},
    NumberWords{15, u"", u"пятнадцать пятнадцати"},
    NumberWords{16, u"", u"шестнадцать шестнадцати"},
    NumberWords{17, u"", u"семнадцать семнадцати"},
    NumberWords{18, u"", u"восемнадцать восемнадцати"},
    NumberWords{19, u"", u"девятнадцать девятнадцати"},
    NumberWords{20, u"жиырма", u"двадцать двадцати двадцатью"},
    NumberWords{30, u"отыз", u"тридцать тридцати тридцатью"},
    NumberWords{40, u"қырық", u"сорок сорока"},
    NumberWords{50, u"елу", u"пятьдесят пятидесяти"},
    NumberWords{60, u"алпыс", u"шестьдесят шестидесяти"},
    NumberWords{70, u"жетпіс", u"семьдесят семидесяти"},
    NumberWords{80, u"сексен", u"восемьдесят восьмидесяти"},
    NumberWords{90, u"тоқсан", u"девяносто девяноста"},
    NumberWords{100, u"жүз", u"сто ста"},
    NumberWords{200, u"", u"двести двухсот"},
    NumberWords{300, u"", u"триста трёхсот трехсот"},
    NumberWords{400, u"", u"четыреста четырёхсот четырехсот"},
    NumberWords{500, u"", u"пятьсот пятисот"},
    NumberWords{600, u"", u"шестьсот шестисот"},
    NumberWords{700, u"", u"семьсот семисот"},
    NumberWords{800, u"", u"восемьсот восьмисот"},
    NumberWords{900, u"", u"девятьсот девятисот"},
    NumberWords{1000, u"мың", u"тысяча тысячи тысяч тысячу тысячам тысячей"},
};

const QHash<QString, int> &valuesOf(Language language)
{
    static const auto build = [](Language each) {
        QHash<QString, int> values;
        for (const NumberWords &row : numberWords) {
            const auto words = (each == Language::Kazakh ? row.kazakh : row.russian).split(u' ', Qt::SkipEmptyParts);
            for (const QStringView word : words)
                values.insert(word.toString(), row.value);
        }
        return values;
    };
    static const QHash<QString, int> kazakh = build(Language::Kazakh);
    static const QHash<QString, int> russian = build(Language::Russian);
    return language == Language::Kazakh ? kazakh : russian;
}

// A word that follows may belong to the same number: «он» «бес», but not «екі» «үш».
bool goesOn(int before, int next)
{
    if (next == 1000 || (next == 100 && before < 10))
        return before < 1000;
    if (before == 1000)
        return true;
    return before >= 100 ? next < 100 : before >= 10 && before % 10 == 0 && next < 10 && before != 10;
}

// Kazakh counts «он бес», Russian has a word for it.
bool goesOn(int before, int next, Language language)
{
    return goesOn(before, next) || (language == Language::Kazakh && before == 10 && next < 10);
}

qint64 valueOf(const QList<int> &values)
{
    qint64 total = 0;
    qint64 current = 0;
    for (const int value : values) {
        if (value == 1000) {
            total += qMax<qint64>(current, 1) * 1000;
            current = 0;
        } else if (value == 100 && current > 0 && current < 10) {
            current *= 100;
        } else {
            current += value;
        }
    }
    return total + current;
}

QString plainDigits(const QString &digits)
{
    QString plain = digits;
    plain.removeIf([](QChar character) { return character.isSpace(); });
    return plain.replace(u',', u'.');
}

} // namespace

QList<SpokenNumber> spokenNumbers(const QString &text, Language language)
{
    static const QRegularExpression token(
        u"(?<digits>(?<![\\p{L}\\d])\\d{1,3}(?:[ \\x{A0}\\x{202F}]\\d{3})+(?!\\d)|\\d+(?:[.,:]\\d+)*)|(?<word>\\p{L}+)"_s);
    const QHash<QString, int> &values = valuesOf(language);
    QList<SpokenNumber> numbers;
    QList<int> phrase;
    SpokenNumber number;
    const auto end = [&] {
        if (phrase.isEmpty())
            return;
        number.value = valueOf(phrase);
        number.text = QString::number(number.value);
        numbers.append(number);
        phrase.clear();
    };
    for (const QRegularExpressionMatch &match : token.globalMatch(text)) {
        const int start = int(match.capturedStart());
        if (!match.captured(u"digits"_s).isEmpty()) {
            end();
            const QString plain = plainDigits(match.captured());
            numbers.append({plain.toLongLong(), plain, start, int(match.capturedLength()), true});
            continue;
        }
        const int value = values.value(match.captured().toLower());
        const bool adjacent = !phrase.isEmpty() && start == number.offset + number.length + 1;
        if (value == 0 || !adjacent || !goesOn(phrase.last(), value, language))
            end();
        if (value == 0)
            continue;
        if (phrase.isEmpty())
            number = {0, {}, start, 0, false};
        phrase.append(value);
        number.length = int(match.capturedEnd()) - number.offset;
    }
    end();
    return numbers;
}

} // namespace qupia
