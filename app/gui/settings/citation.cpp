// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/citation.h"

#include <QCoreApplication>

namespace qupia {

QString citationText(const ArticleId &article)
{
    const QString id = article.toString();
    const qsizetype colon = id.indexOf(u':');
    return colon < 0 ? id : QCoreApplication::translate("Citation", "%1, Art. %2").arg(id.left(colon), id.mid(colon + 1));
}

} // namespace qupia
