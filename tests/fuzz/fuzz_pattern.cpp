// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/textpattern.h"

#include <cstdlib>

using namespace qupia;

// Any text: a fault, or parts that hold nothing but what stood in the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const TextPattern pattern = parseTextPattern(text);
    if (pattern != parseTextPattern(text))
        std::abort();
    qsizetype literals = 0;
    for (const PatternSegment &segment : pattern.segments) {
        for (const PatternPart &part : segment.parts) {
            if (const auto *literal = std::get_if<PatternLiteral>(&part)) {
                if (!text.contains(literal->text))
                    std::abort();
                literals += literal->text.size();
            } else if (pattern.fault.isEmpty() && std::get<PatternPlaceholder>(part).name.contains(u'{')) {
                std::abort();
            }
        }
    }
    if (literals > text.size())
        std::abort();
    return 0;
}
