// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"
#include "compose/textmemory.h"
#include "document/policydocument.h"
#include "library/templatelibrary.h"

namespace qupia {

// Composes a document again and again while it is worked on. Gives what compose() gives, byte for byte, but makes only those
// texts anew that a change touches. The library must outlive it.
class Composer {
public:
    explicit Composer(const TemplateLibrary &library);

    ComposedPolicy compose(const PolicyDocument &document);
    // A text that stands beside the policy, made of the same facts.
    ComposedPolicy compose(const PolicyDocument &document, const Companion &companion);

    // Of the document composed last.
    const Profile &profile() const { return m_common.profile; }

private:
    // The policy, or what else the builder is told to build.
    template <typename... What>
    ComposedPolicy made(const PolicyDocument &document, const What &...what);

    const TemplateLibrary &m_library;
    TextMemory::Common m_common;
    TextMemory m_memory;
};

} // namespace qupia
