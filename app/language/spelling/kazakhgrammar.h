// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/kazakh/letters.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace qupia {

// Which chains of suffixes Kazakh allows after a noun or a verb: келісім-дер-іңіз-ге, өңде-л-ме-ген-дік-тен.
// The chains are one table of arcs between states; the letters of each suffix come from realised().
class KazakhGrammar {
public:
    KazakhGrammar();

    // Whether `suffixes` may follow a stem that ends so. All in lower case; no suffix at all is allowed.
    // `voices`: the stem ends in a к, қ or п that a vowel would change, so that no vowel may follow it as it stands.
    bool mayFollowNoun(SpokenEnd stem, QStringView suffixes, bool voices = false) const;
    bool mayFollowVerb(SpokenEnd stem, QStringView suffixes) const;
    // Whether they make a verb of a noun: масштаб-та-у.
    bool mayMakeVerb(SpokenEnd noun, QStringView suffixes) const;

private:
    struct Arc {
        QString suffix;
        int to = 0;
        FinalSound sound = FinalSound::Vowel; // of the suffix's end
    };
    using Arcs = std::vector<Arc>;
    static constexpr int endKinds = 12; // two harmonies, six sounds

    bool mayFollow(SpokenEnd end, QStringView suffixes, int state) const;

    std::vector<std::array<Arcs, endKinds>> m_arcs; // by state
};

} // namespace qupia
