// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QList>
#include <QString>

namespace qupia {

// Something that a text says and that the other language must say too, in a form that both languages share.
struct SaidFact {
    QString kind; // "date", "article", "days" …; empty for a bare number
    QString value; // "2026-07-01", "8", "15"
    int offset = 0; // of the number in the text, UTF-16 units
    int length = 0;
    QString words; // as written

    bool sameAs(const SaidFact &other) const { return kind == other.kind && value == other.value; }
};

struct SaidFacts {
    QList<SaidFact> links; // e-mail, addresses, phones, BIN and IIN, numbers of acts
    QList<SaidFact> dates;
    QList<SaidFact> references; // articles, points, sections
    QList<SaidFact> terms; // numbers with a unit of time or per cent
    QList<SaidFact> numbers; // all others, in digits or in words from two on
};

// Every piece of text counts once, in the order above.
SaidFacts saidFacts(const QString &text, Language language);

// Members of `here` that `there` lacks, each as often as it lacks them.
QList<SaidFact> onlyHere(const QList<SaidFact> &here, const QList<SaidFact> &there);

} // namespace qupia
