// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/sentences.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// The word that ends at `stop`: one letter or a known short form means an abbreviation.
bool isAbbreviation(const QString &text, qsizetype stop)
{
    static const QStringList shortForms{
        u"ст"_s, u"пп"_s, u"гг"_s, u"тг"_s, u"обл"_s, u"ул"_s, u"көш"_s, u"тел"_s, u"стр"_s, u"руб"_s};
    qsizetype start = stop;
    while (start > 0 && text.at(start - 1).isLetter())
        --start;
    const QString word = text.sliced(start, stop - start).toLower();
    return word.size() == 1 || shortForms.contains(word);
}

} // namespace

QList<Sentence> sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"[.!?…]+[»”\")]*\\s+(?=[«“\"(]?[\\p{Lu}\\d\\x{FFFC}])"_s);
    QList<Sentence> sentences;
    qsizetype start = 0;
    const auto add = [&](qsizetype until) {
        const QString sentence = text.sliced(start, until - start);
        if (!sentence.trimmed().isEmpty())
            sentences.append({sentence, int(start)});
        start = until;
    };
    for (const QRegularExpressionMatch &match : end.globalMatch(text)) {
        if (!isAbbreviation(text, match.capturedStart()))
            add(match.capturedEnd());
    }
    add(text.size());
    return sentences;
}

} // namespace qupia
