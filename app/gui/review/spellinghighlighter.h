// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "gui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace qupia {

class SpellingCache;

// Underlines what is misspelt in a clause's text, and sets its placeholders off from the words.
class SpellingHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    SpellingHighlighter(Language language, SpellingCache &spelling, const Tokens &tokens, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    Language m_language;
    SpellingCache &m_spelling;
    QTextCharFormat m_wrong;
    QTextCharFormat m_placeholder;
};

} // namespace qupia
