// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Where an opening or closing mark stands alone; -1 where all are in pairs. «1)» closes nothing.
qsizetype loneMark(const QString &text, QChar open, QChar close)
{
    static const QRegularExpression itemMark(u"^(?:\\d+(?:-\\d+)*|\\p{L})$"_s);
    QList<qsizetype> opened;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == open) {
            opened << at;
        } else if (text.at(at) == close) {
            if (!opened.isEmpty()) {
                opened.removeLast();
                continue;
            }
            qsizetype start = at;
            while (start > 0 && (text.at(start - 1).isLetterOrNumber() || text.at(start - 1) == u'-'))
                --start;
            if (close != u')' || !itemMark.match(text.sliced(start, at - start)).hasMatch())
                return at;
        }
    }
    return opened.isEmpty() ? -1 : opened.first();
}

QChar endOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || trimmed.back().isLetterOrNumber() ? QChar() : trimmed.back();
}

void checkPairsOfMarks(const QString &text, Language language, PairFindings &found)
{
    constexpr QChar pairs[][2] = {{u'«', u'»'}, {u'(', u')'}, {u'“', u'”'}, {u'[', u']'}};
    for (const auto &pair : pairs) {
        if (const qsizetype at = loneMark(text, pair[0], pair[1]); at >= 0)
            found.add(u"bilingual.unpaired"_s, language, int(at), 1);
    }
    if (text.count(u'"') % 2 != 0)
        found.add(u"bilingual.unpaired"_s, language, int(text.indexOf(u'"')), 1);
    else if (const qsizetype at = text.indexOf(u'"'); at >= 0)
        found.add(u"bilingual.straight-quotes"_s, language, int(at), 1);
}

} // namespace

void checkPunctuation(const TextPair &pair, PairFindings &found)
{
    for (const Language language : policyLanguages)
        checkPairsOfMarks(pair.text.in(language), language, found);
    const QChar kazakh = endOf(pair.text.kk);
    const QChar russian = endOf(pair.text.ru);
    const auto isClosing = [](QChar mark) { return u"»”\")]\uFFFC"_s.contains(mark); };
    if (!pair.text.kk.trimmed().isEmpty() && !pair.text.ru.trimmed().isEmpty() && kazakh != russian && !isClosing(kazakh)
        && !isClosing(russian)) {
        const auto shown = [](QChar mark) { return asArgument(mark.isNull() ? u"–"_s : QString(mark)); };
        found.add(u"bilingual.end"_s, {{u"kk"_s, shown(kazakh)}, {u"ru"_s, shown(russian)}});
    }
}

} // namespace qupia
