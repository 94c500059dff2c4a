// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/kazakh/suffixes.h"

namespace qupia {

struct SuffixTags {
    KazakhCase kazakhCase = KazakhCase::Nominative;
    NounForm form;
};

// Reads tags as linguists write them, joined by semicolons in any order: GEN DAT ACC LOC ABL INS, PL, P3 (possessive of the
// third person), ATTR (-дағы; its locative goes without saying). NOM, SG and N say nothing. nullopt for any other tag.
std::optional<SuffixTags> suffixTags(const QString &tags);

} // namespace qupia
