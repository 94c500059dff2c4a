// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/spellinghighlighter.h"

#include "gui/review/rewording.h"
#include "gui/review/spellingcache.h"

namespace qupia {

SpellingHighlighter::SpellingHighlighter(
    Language language, SpellingCache &spelling, const Tokens &tokens, QTextDocument *document)
    : QSyntaxHighlighter(document), m_language(language), m_spelling(spelling)
{
    m_wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    m_wrong.setUnderlineColor(tokens.error);
    m_placeholder.setForeground(tokens.accent);
    connect(&spelling, &SpellingCache::checked, this, &QSyntaxHighlighter::rehighlight);
}

void SpellingHighlighter::highlightBlock(const QString &text)
{
    const QList<WordRange> words = m_spelling.misspelt(m_language, withoutPlaceholders(text));
    for (const WordRange &word : words)
        setFormat(word.offset, word.length, m_wrong);
    const QList<TextStretch> placeholders = placeholdersIn(text);
    for (const TextStretch &stretch : placeholders)
        setFormat(stretch.start, stretch.length, m_placeholder);
}

} // namespace qupia
