// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"
#include "document/policydocument.h"
#include "publishing/publication.h"

#include <QDate>

namespace qupia {

// The text as it stands, as an edition without number, date and files.
Edition editionOf(const ComposedPolicy &policy);

// The document's editions once the files of the plan are out. A draft leaves no trace. The same text again is no new edition: its
// files join those of the last one.
QList<Edition> editionsAfter(
    const PolicyDocument &document, const ComposedPolicy &policy, const PublishPlan &plan, const QDate &day);

// With what a text of this hash is compared: the last edition that says something else. Null where there is none.
const Edition *editionBefore(const QList<Edition> &editions, const QString &hash);
const Edition *editionNumbered(const QList<Edition> &editions, int number);

// An edition of old as a tree that every format can write; words around the text are taken from `frame`.
ComposedPolicy editionText(const Edition &edition, const ComposedPolicy &frame);

// "Edition 2, 22 November 2026", in a language of the text; without date and number where it was not published.
QString editionName(const Edition &edition, const ComposedPolicy &frame, Language language);

} // namespace qupia
