// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"

namespace qupia::test {

// Composed by hand, so that exporters are tested without templates: two sections and an annex, every kind of block, links, a gap,
// every Kazakh letter. Its sentences are samples and no policy.
ComposedPolicy samplePolicy();

// The same, its title as a redline shows what came and what went.
ComposedPolicy redlinedPolicy();

// The same policy with `hostile` put into every text that a document can bring: title, names, headings, clauses, items, cells,
// links.
ComposedPolicy hostilePolicy(const QString &hostile);

// The sample with `clauses` further paragraphs of ordinary length, to fill pages.
ComposedPolicy longPolicy(int clauses);

// The sample and one clause of `sentences` sentences, longer than a page.
ComposedPolicy longClausePolicy(int sentences);

Span span(const QString &text, const QString &link = {});
BilingualText bilingual(const QString &kk, const QString &ru);

} // namespace qupia::test
