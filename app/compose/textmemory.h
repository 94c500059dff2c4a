// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"
#include "compose/numbering.h"
#include "compose/profile.h"

#include <QHash>

namespace qupia {

// What was met on the way while a text was made.
struct TextTrace {
    QList<ComposeFault> faults;
    QList<FieldId> fields; // whose answers it was made of; some more than once
    QList<ClauseId> clauses; // whose texts it contains, its own among them

    void add(const TextTrace &other);
};

// The texts of clauses as they were made last, for one library. A key typed into an answer changes one or two of a hundred and
// fifty: the others are taken over.
class TextMemory {
public:
    struct Text {
        Spans spans;
        TextTrace trace;
    };

    // What any text may depend on, apart from answers and its own wording.
    struct Common {
        Profile profile;
        NumberTable numbers;
        Localized<QString> editions; // the earlier ones, for {editions}; empty: there are none, or they are not to be printed

        bool operator==(const Common &) const = default;
    };

    // Forgets every text that may read differently in the coming document. To be called before each.
    void meet(const PolicyDocument &document, const Common &common);

    // Null for a text that has to be made; else valid until the next keep() or meet().
    const Text *find(const ClauseId &clause, Language language) const;
    void keep(const ClauseId &clause, Language language, const Text &text);

private:
    void forgetChanged(const PolicyDocument &document);

    PolicyDocument m_document;
    Common m_common;
    Localized<QHash<ClauseId, Text>> m_texts;
};

} // namespace qupia
