// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/attacheddata.h"

#include "compose/composer.h"
#include "compose/rows.h"
#include "exports/attachment.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QString fileName = u"policy.qupia"_s;

// Answers that only steer which clauses are printed say no more than those clauses do.
bool onlySteers(const Field &field)
{
    switch (field.type) {
    case FieldType::Boolean:
    case FieldType::TriState:
    case FieldType::Choice:
    case FieldType::Set:
    case FieldType::RolePair:
    case FieldType::LegalForm:
    case FieldType::Countries:
    case FieldType::Country:
    case FieldType::Category:
        return true;
    default:
        return false;
    }
}

// What a reader sees; where it comes from does not matter.
bool readsTheSame(const ComposedPolicy &left, const ComposedPolicy &right)
{
    const auto texts = [](const ComposedPolicy &policy) {
        QStringList all;
        const auto add = [&](const BilingualText &text) { all << plainText(text.kk) << plainText(text.ru); };
        const QList<Row> rows = rowsOf(policy);
        for (const Row &row : rows) {
            all << row.anchor << row.number;
            add(row.text);
            for (const QList<BilingualText> &cells : row.table.rows)
                std::ranges::for_each(cells, add);
        }
        return all;
    };
    return texts(left) == texts(right) && left.operatorName == right.operatorName && left.editionLine == right.editionLine
        && left.version == right.version && left.effectiveDate == right.effectiveDate;
}

std::set<ClauseId> printedClauses(const ComposedPolicy &policy)
{
    std::set<ClauseId> clauses;
    const QList<Row> rows = rowsOf(policy);
    for (const Row &row : rows)
        clauses.insert(row.clause);
    return clauses;
}

} // namespace

PolicyDocument publicDocument(const PolicyDocument &document, const TemplateLibrary &library)
{
    PolicyDocument result = document;
    result.rest = {};
    result.accepted.clear(); // reasons and names are nobody else's business
    result.editions.clear();
    result.ignoredWords = {};
    Composer composer(library);
    const ComposedPolicy policy = composer.compose(document);
    const std::set<ClauseId> printed = printedClauses(policy);
    for (auto each = result.overrides.begin(); each != result.overrides.end();) {
        each->rest = {};
        each = printed.contains(each.key()) ? std::next(each) : result.overrides.erase(each);
    }
    for (auto value = document.values.cbegin(); value != document.values.cend(); ++value) {
        const Field *field = library.field(value.key());
        if (field && onlySteers(*field))
            continue;
        PolicyDocument without = result;
        without.values.remove(value.key());
        without.samples.erase(value.key());
        if (!field || readsTheSame(policy, composer.compose(without)))
            result = std::move(without);
    }
    return result;
}

Attachment attachedData(const PolicyDocument &document, const TemplateLibrary &library)
{
    return {fileName, u"application/json"_s, u"Qupia"_s, writeDocument(publicDocument(document, library))};
}

Result<LoadedDocument> readAttachedDocument(const QByteArray &pdf)
{
    const Result<QByteArray> bytes = attachedFile(pdf, fileName, maximumDocumentBytes);
    return bytes ? readDocument(*bytes) : bytes.error();
}

} // namespace qupia
