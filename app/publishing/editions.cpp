// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/editions.h"

#include "compose/rows.h"
#include "language/dates.h"
#include "publishing/texthash.h"

#include <QFileInfo>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto cellGap = " | "_L1;

EditionRow rowOf(const Row &row)
{
    EditionRow result;
    result.heading = row.kind == Row::Kind::Heading || row.kind == Row::Kind::Title;
    result.clause = row.kind == Row::Kind::Heading ? row.section.toString() : row.clause.toString();
    result.number = row.number;
    for (const Language language : policyLanguages)
        result.text.in(language) = plainText(row.text.in(language));
    return result;
}

EditionRow lineOf(const Row &row, const QList<BilingualText> &cells)
{
    EditionRow result;
    result.clause = row.clause.toString();
    for (const Language language : policyLanguages) {
        QStringList texts;
        for (const BilingualText &cell : cells)
            texts.append(plainText(cell.in(language)));
        result.text.in(language) = texts.join(cellGap);
    }
    return result;
}

BilingualText bilingual(const Localized<QString> &words)
{
    BilingualText text;
    for (const Language language : policyLanguages)
        text.in(language).append(Span{words.in(language), {}, {}});
    return text;
}

} // namespace

Edition editionOf(const ComposedPolicy &policy)
{
    Edition edition;
    edition.hash = textHash(policy);
    edition.lawEdition = policy.lawEdition;
    edition.templatesEdition = policy.templatesEdition;
    edition.version = policy.version;
    const QList<Row> rows = rowsOf(policy);
    for (const Row &row : rows) {
        edition.rows.append(rowOf(row));
        for (const QList<BilingualText> &cells : row.table.rows)
            edition.rows.append(lineOf(row, cells));
    }
    return edition;
}

QList<Edition> editionsAfter(
    const PolicyDocument &document, const ComposedPolicy &policy, const PublishPlan &plan, const QDate &day)
{
    QList<Edition> editions = document.editions;
    if (plan.draft)
        return editions;
    Edition next = editionOf(policy);
    if (editions.isEmpty() || editions.last().hash != next.hash) {
        next.number = editions.isEmpty() ? 1 : editions.last().number + 1;
        next.date = day.toString(Qt::ISODate);
        editions.append(next);
    }
    for (const PlannedFile &file : plan.files) {
        const QString name = QFileInfo(file.path).fileName();
        if (!editions.last().files.contains(name))
            editions.last().files.append(name);
    }
    return editions;
}

const Edition *editionBefore(const QList<Edition> &editions, const QString &hash)
{
    const auto found = std::find_if(editions.rbegin(), editions.rend(), [&](const Edition &each) { return each.hash != hash; });
    return found == editions.rend() ? nullptr : &*found;
}

const Edition *editionNumbered(const QList<Edition> &editions, int number)
{
    const auto found = std::ranges::find(editions, number, &Edition::number);
    return found == editions.end() ? nullptr : &*found;
}

ComposedPolicy editionText(const Edition &edition, const ComposedPolicy &frame)
{
    ComposedPolicy text;
    text.furniture = frame.furniture;
    text.firstLanguage = frame.firstLanguage;
    text.version = edition.version;
    text.lawEdition = edition.lawEdition;
    text.templatesEdition = edition.templatesEdition;
    text.effectiveDate = QDate::fromString(edition.date, Qt::ISODate);
    for (const Language language : policyLanguages)
        text.editionLine.in(language) = editionName(edition, frame, language);
    for (const EditionRow &row : edition.rows) {
        if (row.heading && row.clause.isEmpty())
            text.title = bilingual(row.text);
        else if (row.heading)
            text.blocks.append(Heading{SectionId(row.clause), row.number, bilingual(row.text)});
        else
            text.blocks.append(Paragraph{ClauseId(row.clause), row.number, bilingual(row.text)});
    }
    return text;
}

QString editionName(const Edition &edition, const ComposedPolicy &frame, Language language)
{
    if (edition.number < 1)
        return frame.word(u"edition-now"_s, language);
    const QDate day = QDate::fromString(edition.date, Qt::ISODate);
    return frame.word(u"edition-numbered"_s, language).arg(edition.number).arg(dateText(day, language));
}

} // namespace qupia
