// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/lawcontext.h"

#include "compose/rows.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

bool holdsFreeWords(const Field *field)
{
    if (!field)
        return false;
    switch (field->type) {
    case FieldType::Text:
    case FieldType::List:
    case FieldType::Table:
        return true;
    default:
        return false;
    }
}

UserText userTextOf(const CheckContext &context, const Row &row, Language language)
{
    UserText text;
    text.clause = row.clause;
    text.language = language;
    text.reworded = context.document.overrides.contains(row.clause);
    int offset = 0;
    for (const Span &span : row.text.in(language)) {
        const int end = offset + int(span.text.size());
        const bool given = span.origin.kind == Origin::Kind::Field && holdsFreeWords(context.library.field(span.origin.field));
        if (span.origin.kind == Origin::Kind::Override || given)
            text.own.append({offset, end, given ? span.origin.field : FieldId()});
        offset = end;
    }
    if (text.own.isEmpty())
        return text;
    text.text = plainText(row.text.in(language));
    text.words = wordTextOf(text.text);
    return text;
}

// Sentences of different rows stay apart.
void append(WordText &all, const WordText &row)
{
    const int sentences = all.words.isEmpty() ? 0 : all.words.last().sentence + 1;
    const int parts = all.words.isEmpty() ? 0 : all.words.last().part + 1;
    for (WordText::Word word : row.words) {
        word.sentence += sentences;
        word.part += parts;
        all.words.append(word);
    }
}

} // namespace

std::optional<FieldId> UserText::fieldAt(int offset, int length) const
{
    for (const Range &range : own) {
        if (offset < range.end && offset + length > range.begin)
            return range.field;
    }
    return {};
}

const WordText *LawContext::reworded(const ClauseId &clause, Language language) const
{
    const auto found = rewordings.constFind(clause);
    return found == rewordings.constEnd() ? nullptr : &found->in(language);
}

LawContext lawContextOf(const CheckContext &context)
{
    LawContext law{context, {}, {}, {}};
    for (const Row &row : rowsOf(context.policy)) {
        if (row.clause.isEmpty())
            continue;
        const bool first = !law.printed.contains(row.clause);
        law.printed.insert(row.clause);
        for (const Language language : policyLanguages) {
            UserText text = userTextOf(context, row, language);
            text.first = first;
            if (text.reworded)
                append(law.rewordings[row.clause].in(language), text.words);
            if (!text.own.isEmpty())
                law.texts.append(text);
        }
    }
    return law;
}

} // namespace qupia
