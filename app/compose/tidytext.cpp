// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/tidytext.h"

#include <utility>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

bool isBlankTooMany(QChar before, QChar character)
{
    return character == u' ' && (before == u' ' || before == u'\n');
}

bool isStop(QChar character)
{
    switch (character.unicode()) {
    case u'.':
    case u',':
    case u';':
    case u':':
    case u')':
    case u'\n':
        return true;
    default:
        return false;
    }
}

// How much of a text from its start needs no tidying, after `before`.
qsizetype cleanLength(const QString &text, QChar before)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (isBlankTooMany(before, character) || (before == u' ' && isStop(character)))
            return i;
        before = character;
    }
    return text.size();
}

} // namespace

Spans tidied(const Spans &spans)
{
    Spans tidy;
    tidy.reserve(spans.size());
    QChar last = u'\n';
    for (Span span : spans) {
        const qsizetype clean = cleanLength(span.text, last);
        if (clean > 0)
            last = span.text.at(clean - 1);
        // Almost every text is tidy already and stays the one that the template owns.
        if (clean < span.text.size()) {
            QString text = span.text.left(clean);
            for (const QChar character : QStringView(span.text).mid(clean)) {
                if (isBlankTooMany(last, character))
                    continue;
                if (last == u' ' && isStop(character)) {
                    if (!text.isEmpty())
                        text.chop(1);
                    else if (!tidy.isEmpty())
                        tidy.last().text.chop(1);
                }
                text += character;
                last = character;
            }
            span.text = text;
        }
        if (!span.text.isEmpty())
            tidy.append(std::move(span));
    }
    while (
        !tidy.isEmpty() && (tidy.last().text.isEmpty() || tidy.last().text.endsWith(u' ') || tidy.last().text.endsWith(u'\n'))) {
        tidy.last().text.chop(1);
        if (tidy.last().text.isEmpty())
            tidy.removeLast();
    }
    return tidy;
}

} // namespace qupia
