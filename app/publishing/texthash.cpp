// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/texthash.h"

#include "compose/rows.h"

#include <QCryptographicHash>

namespace qupia {

QString textHash(const ComposedPolicy &policy)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Row &row : rowsOf(policy)) {
        for (const Language language : policyLanguages) {
            hash.addData(row.number.toUtf8() + '\t' + plainText(row.text.in(language)).toUtf8() + '\n');
            for (const QList<BilingualText> &cells : row.table.rows) {
                for (const BilingualText &cell : cells)
                    hash.addData(plainText(cell.in(language)).toUtf8() + '\n');
            }
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace qupia
