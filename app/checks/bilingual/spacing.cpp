// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include <QRegularExpression>
#include <QSet>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

void checkDoubledWords(const QString &text, Language language, PairFindings &found)
{
    static const QRegularExpression doubled(
        u"(?<![\\p{L}\\d-])(\\p{L}{2,})[ \\x{A0}]+\\1(?![\\p{L}\\d-])"_s, QRegularExpression::CaseInsensitiveOption);
    // Reduplication is grammar in Kazakh: «бөлек бөлек» is not, these are.
    static const QSet<QString> right{u"тез"_s, u"қайта"_s, u"бірте"_s, u"әлсін"_s, u"оқта"_s, u"сан"_s, u"талай"_s, u"тағы"_s};
    for (const QRegularExpressionMatch &match : doubled.globalMatch(text)) {
        if (!right.contains(match.captured(1).toLower()))
            found.add(u"bilingual.double-word"_s, language, int(match.capturedStart()), int(match.capturedLength()), {},
                match.captured(1));
    }
}

struct Spacing {
    QString rule;
    QRegularExpression fault;
    QString replacement;
};

} // namespace

void checkSpacing(const TextPair &pair, PairFindings &found)
{
    static const QList<Spacing> faults{
        {u"bilingual.double-space"_s, QRegularExpression(u"[ \\x{A0}\\x{202F}]{2,}"_s), u" "_s},
        {u"bilingual.space-before"_s, QRegularExpression(u"(?<=\\S)[ \\x{A0}]+(?=[,.;:!?»)](?:\\s|$))"_s), u""_s},
        {u"bilingual.space-after"_s,
            QRegularExpression(u"(?<=\\p{Ll}{2}[,;:!?])(?=\\p{L})|(?<=\\p{Ll}{2}\\.)(?=\\p{Lu}\\p{Ll})"_s), QString()},
        {u"bilingual.dash"_s,
            QRegularExpression(
                u"(?<=\\p{L}) - (?=\\p{L})|(?<=\\p{L}) -(?=\\p{L})|(?<=\\p{L})- (?=\\p{L}{4})(?!и\\b|және\\b|или\\b)|--"_s),
            QString()},
    };
    for (const Language language : policyLanguages) {
        const QString &text = pair.text.in(language);
        checkDoubledWords(text, language, found);
        for (const Spacing &spacing : faults) {
            for (const QRegularExpressionMatch &match : spacing.fault.globalMatch(text)) {
                // A range of nothing cannot be shown: the mark before it is.
                const bool empty = match.capturedLength() == 0;
                const int start = int(match.capturedStart()) - (empty ? 1 : 0);
                found.add(spacing.rule, language, start, empty ? 1 : int(match.capturedLength()), {}, spacing.replacement);
            }
        }
    }
}

} // namespace qupia
