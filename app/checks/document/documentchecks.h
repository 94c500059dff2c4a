// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

namespace qupia {

// What a document lacks before any law is asked; one file each. Rules: templates/rules/document.toml and values.toml.

// Questions that apply, must be answered and are not; pairs with one language empty.
QList<Finding> checkRequiredFields(const CheckContext &context);
// Values that a preset brought as plain samples.
QList<Finding> checkSamplesLeft(const CheckContext &context);
// Values that cannot be right, by the type of their field and against each other.
QList<Finding> checkWrongValues(const CheckContext &context);
// Rows of the matrix without purpose or term; data that are excessive as a rule.
QList<Finding> checkMatrix(const CheckContext &context);
// Empty places, references to what is not printed, wordings with one language.
QList<Finding> checkComposeFaults(const CheckContext &context);
// Sections with a mandatory clause that are not printed.
QList<Finding> checkRequiredSections(const CheckContext &context);
// Answers to questions that these templates do not know.
QList<Finding> checkUnknownFields(const CheckContext &context);

} // namespace qupia
