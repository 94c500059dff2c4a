// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/policydocument.h"
#include "library/templatelibrary.h"

#include <QSet>

namespace qupia::test {

// A document with the faults that were put into it.
struct LabelledDocument {
    QString name;
    PolicyDocument document;
    QSet<RuleId> faults; // the rules that must find something
    QSet<RuleId> excused; // rules that may find something or not: the document was not made to tell
};

// Clean presets; lawful sentences; single faults: sentences that no rule's sample has (tests/data/law_corpus.tsv), and answers
// and clauses from the samples; double faults drawn with a fixed seed. The same on every machine.
QList<LabelledDocument> labelledDocuments(const TemplateLibrary &library, const QString &corpusFile);

// Sentences written without sight of the rules (tests/data/law_heldout.tsv): each in a document of its own, and
// pairs of the faulty ones drawn with another seed.
QList<LabelledDocument> heldOutSentences(const TemplateLibrary &library, const QString &sentenceFile);
QList<LabelledDocument> heldOutPairs(const TemplateLibrary &library, const QString &sentenceFile);

} // namespace qupia::test
