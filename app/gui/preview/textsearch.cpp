// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/textsearch.h"

#include "gui/preview/celltext.h"

namespace qupia {

QList<TextMatch> findInRows(const QList<Row> &rows, const QString &words, const QList<Language> &languages)
{
    QList<TextMatch> matches;
    const QString wanted = words.simplified();
    if (wanted.isEmpty())
        return matches;
    for (int row = 0; row < rows.size(); ++row) {
        for (const Language language : languages) {
            const QString text = cellText(rows[row], language).text;
            for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
                 at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
                matches.append({row, language, int(at), int(wanted.size())});
        }
    }
    return matches;
}

} // namespace qupia
