// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "document/policydocument.h"

#include <QHash>

#include <optional>

namespace qupia {

// What was found in the pairs of texts of the last run, so that a keystroke in one clause costs that clause only. A plain value
// of whoever runs the checks again and again over one library; each run renews it.
struct PairMemo {
    // All that the findings of a pair depend on, beside the library and the words of the parties.
    struct Key {
        ClauseId clause;
        bool first = true;
        bool item = false;
        Localized<QString> text;
        std::optional<ClauseOverride> wording;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text.kk, key.text.ru); }
    };

    QHash<Key, QList<Finding>> found;
    QString parties;
};

} // namespace qupia
