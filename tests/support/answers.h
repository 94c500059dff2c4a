// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/policydocument.h"
#include "library/templatelibrary.h"

#include <QJsonValue>
#include <QStringList>

namespace qupia::test {

// A right answer to a question, by its type; plainly a sample and nobody's data.
QJsonValue rightAnswer(const Field &field);

// What a merchant did from a preset to a final policy.
struct AnsweredPolicy {
    PolicyDocument document;
    QStringList answers; // one entry each: a question of the preset, or a page of the form confirmed
    int typed = 0; // values that really had to be given
};

// Answers what the preset asks, then goes through the steps: a page with samples or with open questions left counts as one
// answer, all its samples are confirmed and all its required questions answered.
AnsweredPolicy answeredPolicy(const PresetId &preset, const TemplateLibrary &library);

// A number that passes every rule: eleven digits are given, the check digit is found. Empty where no check digit exists.
QString withCheckDigit(const QString &elevenDigits);

QJsonValue pair(const QString &kk, const QString &ru);

// The document with one value set, no longer a sample.
PolicyDocument withValue(PolicyDocument document, const QString &field, const QJsonValue &value);

} // namespace qupia::test
