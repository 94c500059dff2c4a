// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/textend.h"

#include "language/kazakh/exceptions.h"
#include "language/kazakh/latin.h"
#include "language/kazakh/numerals.h"
#include "language/kazakh/stems.h"

#include <QRegularExpression>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView closingQuotes = u"»”“\"'’›";
constexpr SpokenEnd unknownEnd{Harmony::Front, FinalSound::Glide};

bool isLatin(QChar letter)
{
    return letter.script() == QChar::Script_Latin;
}

bool hasVowel(QStringView lower)
{
    return std::any_of(lower.begin(), lower.end(), isKazakhVowel);
}

qsizetype vowelCount(QStringView lower)
{
    return std::count_if(lower.begin(), lower.end(), isKazakhVowel);
}

bool isUpper(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isUpper(); });
}

// «eGov», «ҚазҰУ»: two capitals or more after a small letter are spelt out.
bool endsInCapitals(QStringView word)
{
    qsizetype capitals = 0;
    while (capitals < word.size() && word.at(word.size() - 1 - capitals).isUpper())
        ++capitals;
    return capitals >= 2 && capitals < word.size();
}

// «1 000», with any kind of space between the groups.
QString lastNumber(QStringView core)
{
    static const QRegularExpression grouped(u"(?<![0-9])[0-9]{1,3}([ \\x{00A0}\\x{202F}\\x{2009}][0-9]{3})+$"_s);
    static const QRegularExpression plain(u"[0-9]+$"_s);
    const QString text = core.toString();
    QRegularExpressionMatch match = grouped.match(text);
    if (!match.hasMatch())
        match = plain.match(text);
    QString digits = match.captured();
    digits.removeIf([](QChar character) { return !character.isDigit(); });
    return digits;
}

TextEnd readLatinWord(QStringView word, QStringView whole)
{
    TextEnd end;
    end.hyphen = true;
    if (const auto known = abbreviationEnd(word)) {
        end.spoken = *known;
        end.rule = "end.abbreviation"_L1;
        return end;
    }
    if (const auto roman = romanNumberEnd(word)) {
        end.spoken = *roman;
        end.certain = false;
        end.rule = "end.roman"_L1;
        return end;
    }
    LatinReading reading = readLatin(whole);
    if (!reading.known)
        reading = readLatin(word);
    end.spoken = reading.end;
    end.certain = reading.known;
    end.rule = reading.known ? "end.latin-table"_L1 : "end.latin"_L1;
    return end;
}

TextEnd readAbbreviation(QStringView word)
{
    TextEnd end;
    end.hyphen = true;
    end.abbreviation = word.toString();
    end.rule = "end.abbreviation"_L1;
    if (const auto known = abbreviationEnd(word)) {
        end.spoken = *known;
        return end;
    }
    const QString lower = end.abbreviation.toLower();
    end.certain = fixedEnding(word, KazakhCase::Genitive).has_value();
    // «КЕДЕН» reads as a word, «ҚҚС» letter by letter.
    if (word.size() >= 4 && vowelCount(lower) >= 2 && !endsInCapitals(word))
        end.spoken = wordEnd(lower);
    else
        end.spoken = letterNameEnd(word.back()).value_or(unknownEnd);
    return end;
}

bool isAbbreviation(QStringView word)
{
    if (abbreviationEnd(word) || fixedEnding(word, KazakhCase::Genitive))
        return true;
    return (word.size() <= 5 && isUpper(word)) || endsInCapitals(word);
}

// A Cyrillic word. `before` is the text in front of it.
TextEnd readCyrillicWord(QStringView word, QStringView part, QStringView before)
{
    if (isAbbreviation(part))
        return readAbbreviation(part);
    const QString lower = part.toString().toLower();
    TextEnd end;
    const bool afterNumber = !before.trimmed().isEmpty() && before.trimmed().back().isDigit();
    if (const auto unit = unitEnd(lower); unit && (afterNumber || !hasVowel(lower))) {
        end.spoken = *unit;
        end.hyphen = true;
        end.certain = afterNumber;
        end.rule = "end.unit"_L1;
        return end;
    }
    if (!hasVowel(lower)) {
        end.spoken = unknownEnd;
        end.hyphen = true;
        end.certain = false;
        end.rule = "end.abbreviation"_L1;
        return end;
    }
    end.spoken = wordEnd(lower);
    end.word = part.toString();
    end.possessed = carriesPossessive(lower) || carriesPossessive(word.toString().toLower());
    end.rule = end.possessed ? "end.possessed"_L1 : "end.word"_L1;
    return end;
}

TextEnd readWord(QStringView core)
{
    static const QRegularExpression lastWord(u"\\p{L}[\\p{L}\\p{M}]*(?:[-‑’'ʼ]\\p{L}[\\p{L}\\p{M}]*)*$"_s);
    const QString text = core.toString();
    const QRegularExpressionMatch match = lastWord.match(text);
    const QString word = match.captured();
    if (word.isEmpty())
        return {};
    const QStringView before = QStringView(text).first(match.capturedStart());
    qsizetype partStart = word.size();
    while (partStart > 0 && !u"-‑’'ʼ"_s.contains(word.at(partStart - 1)))
        --partStart;
    const QStringView part = QStringView(word).sliced(partStart);
    if (before.endsWith(u'.') || before.endsWith(u'@')) {
        if (const auto domain = topLevelDomainEnd(part.toString().toLower())) {
            TextEnd end;
            end.spoken = *domain;
            end.hyphen = true;
            end.certain = false;
            end.rule = "end.domain"_L1;
            return end;
        }
    }
    return std::any_of(part.begin(), part.end(), isLatin) ? readLatinWord(part, word) : readCyrillicWord(word, part, before);
}

TextEnd readCore(QStringView core)
{
    if (core.isEmpty())
        return {};
    TextEnd end;
    if (const auto symbol = symbolEnd(core.back())) {
        end.spoken = *symbol;
        end.hyphen = true;
        end.rule = "end.symbol"_L1;
        return end;
    }
    if (const QString digits = lastNumber(core); !digits.isEmpty()) {
        end.spoken = numberEnd(digits);
        end.hyphen = true;
        end.rule = "end.number"_L1;
        return end;
    }
    return readWord(core);
}

} // namespace

TextEnd readTextEnd(QStringView text)
{
    QStringView core = text;
    bool closed = false;
    bool odd = false;
    while (!core.isEmpty() && !core.back().isLetterOrNumber() && !core.back().isMark() && !symbolEnd(core.back())) {
        closed = closed || closingQuotes.contains(core.back());
        odd = odd || !(closingQuotes.contains(core.back()) || core.back() == u'.' || core.back().isSpace());
        core.chop(1);
    }
    TextEnd end = readCore(core);
    if (core.size() < text.size()) {
        end.hyphen = true;
        end.word.clear();
        end.certain = end.certain && closed && !odd;
        end.abbreviation = closed ? QString() : end.abbreviation;
    }
    return end;
}

} // namespace qupia
