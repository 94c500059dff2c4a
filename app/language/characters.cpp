// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/characters.h"

namespace qupia {

namespace {

bool isOneOf(char32_t codePoint, std::u32string_view set)
{
    return set.find(codePoint) != std::u32string_view::npos;
}

bool isBetween(char32_t codePoint, char32_t first, char32_t last)
{
    return codePoint >= first && codePoint <= last;
}

bool isBidi(char32_t codePoint)
{
    return codePoint == 0x061C || isBetween(codePoint, 0x200E, 0x200F) || isBetween(codePoint, 0x202A, 0x202E)
        || isBetween(codePoint, 0x2066, 0x2069);
}

// Fillers, joiners and selectors that Unicode counts as letters, marks or symbols.
bool isBlankOfAnotherCategory(char32_t codePoint)
{
    return isOneOf(codePoint, U"\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFFFC") || isBetween(codePoint, 0x180B, 0x180F)
        || isBetween(codePoint, 0xFE00, 0xFE0F) || isBetween(codePoint, 0xE0000, 0xE0FFF);
}

bool isNoCharacter(char32_t codePoint)
{
    return isBetween(codePoint, 0xD800, 0xDFFF) || isBetween(codePoint, 0xFDD0, 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
}

} // namespace

CodePoint codePointAt(QStringView text, qsizetype offset)
{
    const QChar first = text.at(offset);
    if (first.isHighSurrogate() && offset + 1 < text.size() && text.at(offset + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(offset + 1)), 2};
    return {first.unicode(), 1};
}

CharacterKind characterKind(char32_t codePoint)
{
    if (isOneOf(codePoint, U"\n\r\v\f\u0085\u2028\u2029"))
        return CharacterKind::LineBreak;
    if (codePoint == U'\t')
        return CharacterKind::Space;
    if (isBidi(codePoint))
        return CharacterKind::Bidi;
    const QChar::Category category = QChar::category(codePoint);
    if (category == QChar::Other_Control || isNoCharacter(codePoint))
        return CharacterKind::Control;
    if (category == QChar::Other_Format || isBlankOfAnotherCategory(codePoint))
        return CharacterKind::Invisible;
    const bool noBreak = codePoint == 0x00A0 || codePoint == 0x202F;
    return category == QChar::Separator_Space && !noBreak ? CharacterKind::Space : CharacterKind::Visible;
}

} // namespace qupia
