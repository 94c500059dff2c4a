// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/libraryloader.h"

namespace qupia {

// What the validators of the single kinds share: the ids that exist and the list of issues.
class LibraryValidator {
public:
    explicit LibraryValidator(const TemplateLibrary &library);

    QList<LibraryIssue> run();

private:
    void report(const SourcePosition &position, const QString &message);
    void checkWhole();
    void collectFlags();
    void checkCondition(const Condition &condition, const SourcePosition &position, const QString &owner);
    void checkBasis(const QList<ArticleId> &basis, const SourcePosition &position);

    void checkActs();
    void checkCitationForms();
    void checkTextsOfActs();
    void checkClauses();
    void checkCompanions();
    void checkClauseText(const Clause &clause);
    void checkPattern(const TextPattern &pattern, Language language, const SourcePosition &position, const QString &owner);
    void checkPlaceholder(
        const PatternPlaceholder &placeholder, Language language, const SourcePosition &position, const QString &owner);
    void checkFields();
    void checkCategories();
    void checkRoles();
    void checkPresets();
    void checkPresetValues(const Preset &preset, const QMap<FieldId, QJsonValue> &values);
    void checkRules();
    void checkServices();
    void checkLawRule(const Rule &rule);
    void checkNamed(
        const QList<FieldId> &fields, const QList<ClauseId> &clauses, const SourcePosition &position, const QString &owner);
    void checkCertainty(const Rule &rule, const QString &owner);

    const TemplateLibrary &m_library;
    QList<LibraryIssue> m_issues;
    Flags m_flags; // every flag that something sets
    Flags m_triStates; // ids of tri-state fields: their answers must not be negated
};

} // namespace qupia
