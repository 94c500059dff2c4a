// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"

#include <QSet>

namespace qupia {

// Safe as text and within a quoted attribute. Every text of a page goes through here.
QString escapedHtml(const QString &text);

// A quoted string of CSS that no text can leave: all but letters, digits and blanks is written as its number.
QString cssString(const QString &text);

// Spans with their links and gaps marked. A link to an anchor that is not among `anchors` becomes plain text; ids carry the
// language: "#rights" leads to "#kk-rights".
QString spansHtml(const Spans &spans, Language language, const QSet<QString> &anchors);

// A file's name as an address beside the page.
QString relativeAddress(const QString &fileName);

// "kk-rights-rectify"
QString htmlId(Language language, const QString &anchor);

} // namespace qupia
