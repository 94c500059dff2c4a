// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/units.h"

#include <QRegularExpression>

#include <array>
#include <span>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct UnitWord {
    QStringView pattern; // no groups that capture
    QStringView unit;
};

constexpr std::array kazakhWords{UnitWord{u"жұмыс күн", u"working days"}, UnitWord{u"күнтізбелік күн", u"calendar days"},
    UnitWord{u"күн|тәулік", u"days"}, UnitWord{u"апта", u"weeks"}, UnitWord{u"ай(?!\\p{L}*қын)", u"months"},
    UnitWord{u"жыл|жас", u"years"}, UnitWord{u"сағат", u"hours"}, UnitWord{u"минут", u"minutes"}, UnitWord{u"пайыз|%", u"%"}};
constexpr std::array russianWords{UnitWord{u"рабоч\\p{L}+ д", u"working days"}, UnitWord{u"календарн\\p{L}+ д", u"calendar days"},
    UnitWord{u"д(?:ень|ня|ней|ням|нями|нях)(?!\\p{L})|сут", u"days"}, UnitWord{u"недел", u"weeks"},
    UnitWord{u"месяц|мес\\.", u"months"}, UnitWord{u"год|лет(?!\\p{L})", u"years"},
    UnitWord{u"час(?:а|ов|у|ом|ам)?(?!\\p{L})", u"hours"}, UnitWord{u"минут", u"minutes"}, UnitWord{u"процент|%", u"%"}};
constexpr QStringView calendarBefore = u"күнтізбелік "; // «күнтізбелік 15 күн»

// One group for each row.
QRegularExpression patternOf(std::span<const UnitWord> words)
{
    QStringList rows;
    for (const UnitWord &word : words)
        rows << u'(' + word.pattern.toString() + u')';
    return QRegularExpression(u"\\G[-\\s\\x{A0}]*(?:"_s + rows.join(u'|') + u')');
}

// «2026 жылы» is a year and no term.
bool isYear(const SpokenNumber &number, const QString &unit)
{
    return unit == "years"_L1 && number.value >= 1900 && number.value <= 2100;
}

} // namespace

QString unitOf(const QString &text, const SpokenNumber &number, Language language)
{
    static const QRegularExpression kazakh = patternOf(kazakhWords);
    static const QRegularExpression russian = patternOf(russianWords);
    const bool isKazakh = language == Language::Kazakh;
    const QRegularExpressionMatch match = (isKazakh ? kazakh : russian).match(text, number.offset + number.length);
    if (!match.hasMatch())
        return {};
    const size_t row = size_t(match.lastCapturedIndex() - 1);
    const QString unit = (isKazakh ? kazakhWords[row] : russianWords[row]).unit.toString();
    if (isYear(number, unit))
        return {};
    return unit == "days"_L1 && QStringView(text).first(number.offset).endsWith(calendarBefore) ? u"calendar days"_s : unit;
}

} // namespace qupia
