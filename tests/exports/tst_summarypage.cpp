// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "exports/pages/pagestyle.h"
#include "exports/pages/pagination.h"
#include "support/answers.h"
#include "support/reallibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

// The element at which the first section begins: what stands before is title and summary.
int firstSection(const PagedDocument &document)
{
    for (int element = 0; element < document.elements.size(); ++element) {
        if (document.elements.at(element).role == PageElement::Role::Heading && !document.elements.at(element).anchor.isEmpty())
            return element;
    }
    return int(document.elements.size());
}

// Where the cells of the summary stand in one language: page by page, from the highest baseline to the lowest.
QMap<int, std::pair<qreal, qreal>> placesOf(const PagedDocument &document, Language language)
{
    const int end = firstSection(document);
    QMap<int, std::pair<qreal, qreal>> places;
    for (int number = 0; number < document.pages.size(); ++number) {
        for (const PageText &text : document.pages.at(number).texts) {
            if (text.element < 0 || text.element >= end)
                continue;
            const PageElement &element = document.elements.at(text.element);
            if (element.language != language || element.role != PageElement::Role::TableCell)
                continue;
            const qreal y = text.position.y();
            const auto known = places.constFind(number);
            const auto seen = known == places.constEnd() ? std::pair(y, y) : *known;
            places.insert(number, {qMin(seen.first, y), qMax(seen.second, y)});
        }
    }
    return places;
}

} // namespace

// Who reads nothing else reads the summary: it is one page in each language.
class TestSummaryPage : public QObject {
    Q_OBJECT

private slots:
    void onePage_data() { test::addPresetRows(); }
    void onePage()
    {
        QFETCH(QString, preset);
        const PolicyDocument answered = test::answeredPolicy(PresetId(preset), test::realLibrary()).document;
        const ComposedPolicy policy = compose(answered, test::realLibrary());
        const Result<PagedDocument> document = paginate(policy, ExportOptions());
        QVERIFY(document.ok());
        const QMap<int, std::pair<qreal, qreal>> kazakh = placesOf(*document, Language::Kazakh);
        QCOMPARE(kazakh.keys(), QList<int>{0});

        const QMap<int, std::pair<qreal, qreal>> russian = placesOf(*document, Language::Russian);
        QVERIFY(!russian.isEmpty() && russian.lastKey() <= 1);
        qreal height = 0;
        for (const auto &[top, bottom] : russian)
            height += bottom - top;
        QVERIFY(height > 0 && height < PageStyle(2).body.height());
    }
};

QTEST_MAIN(TestSummaryPage)
#include "tst_summarypage.moc"
