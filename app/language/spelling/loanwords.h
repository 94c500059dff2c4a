// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace qupia {

// Kazakh takes international words over from Russian as they are written there («курсор», «амортизация»), and the stems of
// some adjectives («виртуал-ды»). kk_KZ knows few of them. Of a Russian dictionary's words, those that Kazakh may have
// borrowed: judged by their endings, since only Russian's own words end in -ость, -ник, -ение.
QStringList loanStems(const QStringList &russianWords);

} // namespace qupia
