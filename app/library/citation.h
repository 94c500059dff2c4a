// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/templatelibrary.h"

#include <optional>

namespace qupia {

// An article as lawyers cite it: «94-V, ст. 8, п. 4, пп. 5)», «94-V, 8-бап, 4-тармақ, 5) тармақша», "94-V, Art. 8(4)(5)"; a point
// of an order: «179/НҚ, п. 11»; an act as a whole by its number. What the acts do not know comes back as it was written.
QString citation(const ArticleId &article, const TemplateLibrary &library, InterfaceLanguage language);

// Several, joined by semicolons.
QString citations(const QList<ArticleId> &articles, const TemplateLibrary &library, InterfaceLanguage language);

// What the numbers of an article's id stand for, outermost first: "article", "point", "subpoint". Joined by hyphens they name the
// form in library.toml. Empty: the act as a whole. An id with more numbers than its act has levels gives null.
std::optional<QStringList> citedUnits(const Act &act, const QString &articleId);

} // namespace qupia
