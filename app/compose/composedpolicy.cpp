// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/composedpolicy.h"

namespace qupia {

namespace {

// Ids hold Latin letters, digits, '-' and '.'; validators of HTML frown at dots.
QString anchorFromId(QString id)
{
    return id.replace(u'.', u'-');
}

} // namespace

QString plainText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

ComposedPolicy ComposedPolicy::frame() const
{
    ComposedPolicy frame = *this;
    frame.title = {};
    frame.blocks.clear();
    frame.faults.clear();
    return frame;
}

QString ComposedPolicy::word(const QString &id, Language language) const
{
    const auto found = furniture.constFind(id);
    return found == furniture.constEnd() ? id : found->in(language);
}

QString anchorOf(const ClauseId &clause)
{
    return anchorFromId(clause.toString());
}

QString anchorOf(const SectionId &section)
{
    return anchorFromId(section.toString());
}

} // namespace qupia
