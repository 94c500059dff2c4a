// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/term.h"

namespace qupia {

using namespace Qt::StringLiterals;

TermPattern::TermPattern(const QStringList &wordings)
{
    for (const QString &wording : wordings) {
        QString lower = wording.toLower();
        const bool exact = lower.endsWith(u'!');
        if (exact)
            lower.chop(1);
        QStringList parts;
        const QStringList words = lower.split(u'*');
        for (const QString &word : words)
            parts << QRegularExpression::escape(word);
        QString expression =
            u"(?<![\\p{L}\\d])"_s + parts.join(u"\\p{L}*"_s) + (exact ? QString() : u"\\p{L}*"_s) + u"(?!\\p{L})"_s;
        expression.replace(u"\\ "_s, u"\\s+"_s);
        const QString beginning = words.first().section(u' ', 0, 0);
        m_wordings.push_back({beginning, QRegularExpression(expression)});
    }
}

QRegularExpressionMatch TermPattern::match(const QString &lower) const
{
    for (const Wording &wording : m_wordings) {
        if (!lower.contains(wording.beginning))
            continue;
        if (QRegularExpressionMatch found = wording.expression.match(lower); found.hasMatch())
            return found;
    }
    return {};
}

} // namespace qupia
