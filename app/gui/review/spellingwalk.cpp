// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/spellingwalk.h"

#include "gui/review/reviewmodel.h"
#include "gui/review/spellingcache.h"

#include <algorithm>

namespace qupia {

SpellingWalk::SpellingWalk(const ReviewModel &model, SpellingCache &spelling, QObject *parent)
    : QObject(parent), m_model(model), m_spelling(spelling)
{
    connect(&spelling, &SpellingCache::checked, this, [this] {
        if (m_seeking)
            seek();
    });
}

void SpellingWalk::start()
{
    m_row = 0;
    m_language = Language::Kazakh;
    m_offset = 0;
    for (const ReviewRow &row : m_model.rows()) { // asked together, they are checked together
        for (const Language language : policyLanguages)
            m_spelling.misspelt(language, rowText(row.row, language));
    }
    seek();
}

void SpellingWalk::next()
{
    if (m_current)
        m_offset = m_current->range.offset + m_current->range.length;
    seek();
}

void SpellingWalk::again()
{
    seek();
}

void SpellingWalk::goToNextText()
{
    m_offset = 0;
    if (m_language == Language::Russian)
        ++m_row;
    m_language = otherLanguage(m_language);
}

SpellingWalk::Step SpellingWalk::seekInRow()
{
    const QString text = rowText(m_model.at(m_row).row, m_language);
    const QList<WordRange> words = m_spelling.misspelt(m_language, text);
    if (!m_spelling.isChecked(m_language, text))
        return Step::Waits;
    const auto found = std::ranges::find_if(words, [this](const WordRange &word) { return word.offset >= m_offset; });
    if (found == words.end())
        return Step::RowDone;
    m_current = MisspeltWord{m_row, m_language, text, *found};
    m_offset = found->offset;
    return Step::Found;
}

void SpellingWalk::seek()
{
    m_seeking = true;
    m_current.reset();
    while (m_row < m_model.rowCount()) {
        const Step step = seekInRow();
        if (step == Step::Waits)
            return;
        if (step == Step::Found) {
            m_seeking = false;
            emit found();
            return;
        }
        goToNextText();
    }
    m_seeking = false;
    emit finished();
}

WordRange sentenceAround(const QString &text, const WordRange &word)
{
    const auto ends = [&text](qsizetype at) {
        const QChar sign = text.at(at);
        return sign == QChar::LineSeparator || sign == u'\n'
            || ((sign == u'.' || sign == u'!' || sign == u'?') && at + 1 < text.size() && text.at(at + 1).isSpace());
    };
    qsizetype start = word.offset;
    while (start > 0 && !ends(start - 1))
        --start;
    while (start < word.offset && text.at(start).isSpace())
        ++start;
    qsizetype end = word.offset + word.length;
    while (end < text.size() && !ends(end))
        ++end;
    if (end < text.size() && !text.at(end).isSpace())
        ++end; // with its full stop
    return {int(start), int(end - start)};
}

} // namespace qupia
