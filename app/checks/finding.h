// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/language.h"
#include "document/documentchange.h"
#include "library/templatelibrary.h"

#include <QList>
#include <QMap>

#include <optional>

namespace qupia {

// Where a finding points: a field, a clause, or a range of the printed text of a clause in one language.
struct Place {
    FieldId field;
    ClauseId clause;
    std::optional<Language> language;
    int offset = -1; // in plainText() of the clause, UTF-16 units; -1: the whole clause
    int length = 0;

    bool operator==(const Place &) const = default;
};

// A remedy as data; the editor turns it into one step of undo.
struct Fix {
    InterfaceText label;
    DocumentChange change;
    bool safe = false; // says nothing new about the merchant and drops no words of the user's: may be done unseen among others
};

// A complete value: panel, command line and reports are writers of it. The words stand in the rule's data.
struct Finding {
    RuleId rule;
    Severity severity = Severity::Warning;
    Place place;
    QMap<QString, InterfaceText> arguments; // for {name} in the message
    QList<ArticleId> basis;
    QList<Fix> fixes;
    bool candidate = false; // found in the user's own wording: a person may accept it with a reason
    QString words; // the wording that was found
    std::optional<Acceptance> accepted; // by a person, under this edition of the law

    // Same rule, place and arguments: the same finding, though its fixes may differ.
    bool sameAs(const Finding &other) const;
};

// The key under which a document keeps the acceptance of this finding.
AcceptanceKey acceptanceKeyOf(const Finding &finding);

// Message and advice of the finding's rule with its arguments put in.
QString messageOf(const Finding &finding, const TemplateLibrary &library, InterfaceLanguage language);
QString adviceOf(const Finding &finding, const TemplateLibrary &library, InterfaceLanguage language);

// "Clause 4.2", "Field …": for lists; the number comes from the composed text, so the caller gives it.
InterfaceText asArgument(const QString &sameInAllLanguages);

} // namespace qupia
