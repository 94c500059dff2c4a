// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/theme.h"
#include "library/knowledge.h"

namespace qupia {

// Sign and colour of a severity; the word goes with them always.
struct SeverityLook {
    Severity severity = Severity::Warning;
    QString icon;
    QColor color;
};

inline SeverityLook lookOf(Severity severity, const Tokens &tokens)
{
    switch (severity) {
    case Severity::Error:
        return {severity, QStringLiteral("error"), tokens.error};
    case Severity::Unanswered:
        return {severity, QStringLiteral("unanswered"), tokens.accent};
    case Severity::Warning:
        return {severity, QStringLiteral("warning"), tokens.warning};
    case Severity::Question:
        return {severity, QStringLiteral("question"), tokens.muted};
    }
    Q_UNREACHABLE();
}

} // namespace qupia
