// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/composedpolicy.h"
#include "compose/partywords.h"
#include "compose/textmemory.h"
#include "document/policydocument.h"
#include "library/templatelibrary.h"

#include <optional>

namespace qupia {

// Turns the patterns of one document into spans. Leaves in the trace what was missing on the way; takes over texts that the
// memory still has, and keeps there what it makes.
class TextRenderer {
public:
    TextRenderer(const PolicyDocument &document, const TemplateLibrary &library, const TextMemory::Common &common,
        TextMemory &memory, TextTrace &trace);

    // The text of a clause in one language, with the user's own wording where there is one.
    Spans clauseText(const Clause &clause, Language language) const;

    // What is ticked for a column of the matrix, in reading order.
    Spans optionText(const Field &field, const Option &option, Language language) const;
    QString categoryName(const Category &category, Language language) const;
    enum class Wording { Full, Brief };
    QString termText(const RetentionTerm &term, Language language, Wording wording = Wording::Full) const;
    QString purposeText(const QString &purpose, Language language) const;
    QString recipientText(const QString &kind, Language language) const;
    QString fieldText(const FieldId &field, Language language) const; // empty where nothing was answered

private:
    struct Place {
        ClauseId clause;
        Language language;
        Origin::Kind words = Origin::Kind::Template;
        int count = 0; // for {count:…} inside an option's text
        int depth = 0; // texts inside texts
    };

    Spans freshText(const Clause &clause, Language language) const;
    Spans render(const TextPattern &pattern, const Place &place) const;
    QJsonValue answer(const Field &field) const;
    bool segmentHolds(const PatternSegment &segment, const Place &place) const;
    std::optional<Spans> placeholder(const PatternPlaceholder &placeholder, const Place &place) const;
    std::optional<Spans> specialPlaceholder(const PatternPlaceholder &placeholder, const Place &place, bool &special) const;
    std::optional<Spans> roleWord(const PatternPlaceholder &placeholder, const Place &place) const;
    std::optional<Spans> reference(const PatternPlaceholder &placeholder, const Place &place) const;
    std::optional<Spans> ticked(const QString &name, const Place &place) const;
    std::optional<Spans> fieldValue(
        const Field &field, const QString &part, const PatternPlaceholder &placeholder, const Place &place) const;
    Spans chosenOptions(const Field &field, const QJsonValue &value, const QString &part, const Place &place) const;
    QString tableText(const Field &field, const QJsonValue &value, const QString &part, Language language) const;
    QString number(int count, const QStringList &modifiers, Language language) const;
    Spans gap(const PatternPlaceholder &placeholder, const Place &place) const;

    const PolicyDocument &m_document;
    const TemplateLibrary &m_library;
    const Profile &m_profile;
    const NumberTable &m_numbers;
    const Localized<QString> &m_editions;
    const std::optional<PartyWords> m_words;
    TextMemory &m_memory;
    TextTrace &m_trace;
};

} // namespace qupia
