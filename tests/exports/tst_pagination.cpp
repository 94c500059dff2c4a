// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/pagepainter.h"
#include "exports/pages/pagination.h"
#include "exports/pages/textblock.h"
#include "support/samplepolicy.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

const ExportOptions sideBySide{};
const ExportOptions sequential{Layout::Sequential, {Language::Kazakh, Language::Russian}, false};
const ExportOptions russian{Layout::Single, {Language::Russian}, false};

QString textOf(const Page &page, int element)
{
    QString text;
    for (const PageText &piece : page.texts) {
        if (piece.element == element)
            text += piece.text;
    }
    return text;
}

// Every text of a page that belongs to no element: head, foot, stamp.
QStringList furnitureOf(const Page &page)
{
    QStringList texts;
    for (const PageText &piece : page.texts) {
        if (piece.element < 0)
            texts.append(piece.text);
    }
    return texts;
}

} // namespace

class TestPagination : public QObject {
    Q_OBJECT

private slots:
    void layouts_data()
    {
        QTest::addColumn<ExportOptions>("options");
        QTest::newRow("side by side") << sideBySide;
        QTest::newRow("sequential") << sequential;
        QTest::newRow("single") << russian;
    }

    // Clauses are whole, nothing leaves the page, no heading stands alone at the foot.
    void pagesAreSound_data() { layouts_data(); }
    void pagesAreSound()
    {
        QFETCH(ExportOptions, options);
        for (int clauses = 0; clauses < 60; clauses += 3) {
            const Result<PagedDocument> document = paginate(test::longPolicy(clauses), options);
            QVERIFY(document.ok());
            QHash<int, int> pageOfElement;
            for (int number = 0; number < document->pages.size(); ++number) {
                int last = -1;
                for (const PageText &text : document->pages.at(number).texts) {
                    QVERIFY(QRectF({}, document->size).contains(text.position));
                    if (text.element < 0)
                        continue;
                    last = text.element;
                    const auto role = document->elements.at(text.element).role;
                    if (role != PageElement::Role::TableHead)
                        QCOMPARE(pageOfElement.value(text.element, number), number);
                    pageOfElement.insert(text.element, number);
                }
                QVERIFY(last >= 0);
                QVERIFY(document->elements.at(last).role != PageElement::Role::Heading);
            }
            QCOMPARE(pageOfElement.size(), document->elements.size());
        }
    }

    void columnsStandBesideEachOther()
    {
        const Result<PagedDocument> document = paginate(test::samplePolicy(), sideBySide);
        QHash<QString, QHash<Language, QPointF>> starts;
        for (const PageText &text : document->pages.first().texts) {
            if (text.element < 0)
                continue;
            const PageElement &element = document->elements.at(text.element);
            if (!element.anchor.isEmpty() && !starts[element.anchor].contains(element.language))
                starts[element.anchor].insert(element.language, text.position);
        }
        for (const QString &anchor : {u"general"_s, u"general-contacts"_s, u"rights-rectify"_s}) {
            const QPointF kk = starts[anchor][Language::Kazakh];
            const QPointF ru = starts[anchor][Language::Russian];
            QCOMPARE(kk.y(), ru.y());
            QVERIFY(ru.x() > document->size.width() / 2 && kk.x() < document->size.width() / 2);
        }
        QVERIFY(starts[u"annex-data-register"_s][Language::Kazakh].y() < starts[u"annex-data-register"_s][Language::Russian].y());
    }

    void secondLanguageBeginsItsOwnPage()
    {
        const Result<PagedDocument> document = paginate(test::samplePolicy(), sequential);
        const Destination kk = document->anchors.value(u"kk-top"_s);
        const Destination ru = document->anchors.value(u"ru-top"_s);
        QCOMPARE(kk.page, 0);
        QVERIFY(ru.page > 0);
        QVERIFY(document->anchors.value(u"kk-annex-consent-form"_s).page < ru.page);
    }

    void longClauseGoesOnInBothColumns()
    {
        const Result<PagedDocument> document = paginate(test::longClausePolicy(160), sideBySide);
        QVERIFY(document->pages.size() >= 3);
        QHash<Language, QString> texts;
        int pagesWithBoth = 0;
        for (const Page &page : document->pages) {
            QSet<Language> here;
            for (int element = 0; element < document->elements.size(); ++element) {
                if (document->elements.at(element).anchor != "annex-long"_L1 || textOf(page, element).isEmpty())
                    continue;
                const Language language = document->elements.at(element).language;
                texts[language] += textOf(page, element);
                here.insert(language);
            }
            pagesWithBoth += here.size() == 2 ? 1 : 0;
        }
        QVERIFY(pagesWithBoth >= 2);
        for (int i = 1; i <= 160; ++i) {
            QVERIFY(texts[Language::Kazakh].contains(u"%1-сөйлем: деректер заңда белгіленген тәртіппен қорғалады."_s.arg(i)));
            QVERIFY(
                texts[Language::Russian].contains(u"Предложение %1: данные защищают в порядке, установленном законом."_s.arg(i)));
        }
    }

    void bookmarks()
    {
        const Result<PagedDocument> beside = paginate(test::samplePolicy(), sideBySide);
        QCOMPARE(beside->bookmarks.size(), 3);
        QCOMPARE(beside->bookmarks.at(1).title, u"2. Пайдаланушының құқықтары / Права Пользователя"_s);
        QCOMPARE(beside->bookmarks.at(1).level, 0);

        const Result<PagedDocument> after = paginate(test::samplePolicy(), sequential);
        QCOMPARE(after->bookmarks.size(), 8);
        QCOMPARE(after->bookmarks.at(4).title, u"Политика в отношении персональных данных"_s);
        QCOMPARE(after->bookmarks.at(4).level, 0);
        QCOMPARE(after->bookmarks.at(5).level, 1);
    }

    void linksCoverTheirText()
    {
        const Result<PagedDocument> document = paginate(test::samplePolicy(), sideBySide);
        QSet<QString> targets;
        for (const PageLink &link : document->pages.first().links) {
            QVERIFY(QRectF({}, document->size).contains(link.area));
            QVERIFY(link.area.width() > 0 && link.area.height() > 0 && !link.text.isEmpty());
            targets.insert(link.target);
        }
        QVERIFY(targets.contains(u"mailto:hat@ulgi.kz"_s));
        QVERIFY(targets.contains(u"#kk-rights-intro"_s));
        QVERIFY(targets.contains(u"#ru-rights-intro"_s));
        QVERIFY(document->anchors.contains(u"ru-rights-intro"_s));
    }

    void headFootAndStamp()
    {
        ExportOptions draft = sideBySide;
        draft.draft = true;
        const Result<PagedDocument> document = paginate(test::longPolicy(30), draft);
        const int count = int(document->pages.size());
        QVERIFY(count > 2);
        for (int number = 0; number < count; ++number) {
            const QStringList furniture = furnitureOf(document->pages.at(number));
            QVERIFY(furniture.contains(u"%1 / %2"_s.arg(number + 1).arg(count)));
            QVERIFY(furniture.contains(u"ЖОБА · ПРОЕКТ"_s));
            QCOMPARE(furniture.filter(u"«Үлгі дүкені» ЖШС · Дербес деректер саясаты"_s).size(), number == 0 ? 0 : 1);
        }
        const Result<PagedDocument> published = paginate(test::longPolicy(30), sideBySide);
        for (const Page &page : published->pages)
            QVERIFY(!furnitureOf(page).contains(u"ЖОБА · ПРОЕКТ"_s));
    }

    void hostileTextIsLaidOut_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("word longer than a page is wide") << QString(3000, u'Ш');
        QTest::newRow("line breaks") << QString(50, u'\n');
        QTest::newRow("control characters") << u"\u0000\u202E\uFFFF"_s;
        QTest::newRow("other script") << u"漢字 \U0001F600 עברית"_s;
    }

    void hostileTextIsLaidOut()
    {
        QFETCH(QString, hostile);
        for (const ExportOptions &options : {sideBySide, sequential}) {
            const Result<PagedDocument> document = paginate(test::hostilePolicy(hostile), options);
            QVERIFY(document.ok());
            for (const Page &page : document->pages) {
                for (const PageText &text : page.texts)
                    QVERIFY2(QRectF({}, document->size).contains(text.position), qPrintable(text.text));
            }
        }
    }

    void emptyPolicyHasOnePage()
    {
        for (const ExportOptions &options : {sideBySide, sequential}) {
            const Result<PagedDocument> document = paginate({}, options);
            QVERIFY(document.ok());
            QVERIFY(!document->pages.isEmpty());
        }
    }

    void badBreaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // "_" stands for a no-break space, "=" for a no-break hyphen
        QTest::newRow("numero") << u"№ 94 от"_s << u"№_94 от"_s;
        QTest::newRow("short words") << u"данные и цели в сети"_s << u"данные и_цели в_сети"_s;
        QTest::newRow("number") << u"1 500 000 ₸"_s << u"1_500_000 ₸"_s;
        QTest::newRow("dash") << u"деректер — бұл"_s << u"деректер_— бұл"_s;
        QTest::newRow("hyphen after a digit") << u"2.1-тармақ, 94-V, бар-жоқ"_s << u"2.1=тармақ, 94=V, бар-жоқ"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void badBreaks()
    {
        QFETCH(QString, text);
        QString result = withoutBadBreaks(text);
        QCOMPARE(result.size(), text.size());
        QTEST(result.replace(QChar(QChar::Nbsp), u'_').replace(QChar(0x2011), u'='), "expected");
    }

    // The same pages at any resolution: ink where the layout says.
    void painting()
    {
        const Result<PagedDocument> document = paginate(test::samplePolicy(), sideBySide);
        for (const int resolution : {72, 200}) {
            const qreal scale = resolution / dotsPerInch;
            QImage image((document->size * scale).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(scale, scale);
            paintPage(painter, *document, 0);
            painter.end();
            const auto hasInk = [&](const QRectF &area) {
                const QRect pixels = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect() & image.rect();
                for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
                    for (int x = pixels.left(); x <= pixels.right(); ++x) {
                        if (qGray(image.pixel(x, y)) < 128)
                            return true;
                    }
                }
                return false;
            };
            for (const PageLink &link : document->pages.first().links)
                QVERIFY(hasInk(link.area));
            QVERIFY(!hasInk(QRectF(0, 0, 10 * dotsPerMillimetre, document->size.height())));
        }
    }
};

QTEST_MAIN(TestPagination)
#include "tst_pagination.moc"
