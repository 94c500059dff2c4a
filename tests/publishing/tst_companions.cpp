// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/rows.h"
#include "publishing/companions.h"
#include "publishing/editions.h"
#include "support/answers.h"
#include "support/findings.h"
#include "support/templatetexts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

PolicyDocument finalDocument(const QString &preset)
{
    return test::answeredPolicy(PresetId(preset), realLibrary()).document;
}

ComposedPolicy textOf(const QString &id, const PolicyDocument &document)
{
    return companionText(id, document, realLibrary(), compose(document, realLibrary())).value_or(ComposedPolicy());
}

QString allText(const ComposedPolicy &text, Language language)
{
    QStringList lines;
    for (const Row &row : rowsOf(text)) {
        lines.append((row.tickBox ? u"[] "_s : QString()) + plainText(row.text.in(language)));
        for (const QList<BilingualText> &cells : row.table.rows)
            lines.append(plainText(cells.first().in(language)));
    }
    return lines.join(u'\n');
}

QStringList ids(const PolicyDocument &document)
{
    QStringList result;
    for (const Companion *companion : offeredCompanions(document, realLibrary()))
        result.append(companion->id);
    return result;
}

} // namespace

class TestCompanions : public QObject {
    Q_OBJECT

private slots:
    void everyPresetMakesEveryCompanion_data()
    {
        QTest::addColumn<QString>("preset");
        for (const Preset &preset : realLibrary().presets)
            QTest::newRow(qPrintable(preset.id.toString())) << preset.id.toString();
    }

    void everyPresetMakesEveryCompanion()
    {
        QFETCH(QString, preset);
        const PolicyDocument document = finalDocument(preset);
        QVERIFY(ids(document).size() >= 4);
        for (const QString &id : ids(document)) {
            const ComposedPolicy text = textOf(id, document);
            const QByteArray where = (preset + u' ' + id).toUtf8();
            QVERIFY2(!plainText(text.title.kk).isEmpty() && !plainText(text.title.ru).isEmpty(), where.constData());
            QVERIFY2(text.blocks.size() >= 2, where.constData());
            for (const ComposeFault &fault : text.faults)
                QFAIL((where + ": " + fault.field.toString().toUtf8() + ' ' + fault.detail.toUtf8()).constData());
            for (const Language language : policyLanguages) {
                const QString all = allText(text, language);
                QVERIFY2(!all.contains(u'{') && !all.contains(u"[["_s), qPrintable(all));
                QVERIFY2(!all.contains(text.word(u"gap"_s, language)), qPrintable(all));
            }
            // The same rows on both sides.
            for (const Row &row : rowsOf(text))
                QVERIFY2(plainText(row.text.kk).isEmpty() == plainText(row.text.ru).isEmpty(), where.constData());
        }
    }

    // What holds for the policy's own clauses.
    void textsAreTidy()
    {
        for (const Companion &companion : realLibrary().companions) {
            const Localized<QString> &source = companion.text.source;
            for (const Language language : policyLanguages) {
                const QString piece = test::untidyPiece(source.in(language), language);
                QVERIFY2(piece.isEmpty(), qPrintable(companion.id + u": "_s + piece));
            }
            QCOMPARE(test::linesOf(source.kk), test::linesOf(source.ru));
            QCOMPARE(test::numbersOf(source.kk, Language::Kazakh), test::numbersOf(source.ru, Language::Russian));
        }
    }

    void consentHasTheItemsOfTheLaw()
    {
        PolicyDocument document = finalDocument(u"company-shop"_s);
        document = test::withValue(document, u"doc.kind"_s, u"policy"_s); // not printed in the policy, still to be had
        const ComposedPolicy text = textOf(u"consent"_s, document);
        const QString russian = allText(text, Language::Russian);
        for (const QString &item : {u"БИН"_s, u"фамилия, имя, отчество"_s, u"срок действия согласия"_s, u"третьим лицам"_s,
                 u"трансграничная передача"_s, u"общедоступных источниках"_s, u"перечень собираемых данных"_s})
            QVERIFY2(russian.contains(item), qPrintable(item + u'\n' + russian));
        QVERIFY(russian.count(u"[] "_s) >= 2);
        QVERIFY(!russian.contains(u"Приложение 1"_s));
    }

    void orderFitsTheLegalForm()
    {
        const QString company = allText(textOf(u"order"_s, finalDocument(u"company-shop"_s)), Language::Russian);
        QVERIFY2(company.contains(u"назначить лицо, ответственное за организацию обработки персональных данных"_s),
            qPrintable(company));
        QVERIFY(!company.contains(u"оставить за собой;\nознакомить"_s));
        const QString trader = allText(textOf(u"order"_s, finalDocument(u"sole-trader-shop"_s)), Language::Russian);
        QVERIFY2(!trader.contains(u"назначить лицо"_s), qPrintable(trader));
        QVERIFY(trader.contains(u"обязанность организовать обработку персональных данных оставить за собой"_s));
    }

    void dataListHasTheTable()
    {
        const ComposedPolicy text = textOf(u"data-list"_s, finalDocument(u"company-shop"_s));
        const auto *table = std::get_if<Table>(&text.blocks.last());
        QVERIFY(table);
        QVERIFY(table->rows.size() > 3);
        QVERIFY(!plainText(table->caption.kk).isEmpty());
    }

    void cookieNoticeOnlyWithCookies()
    {
        PolicyDocument document = finalDocument(u"company-shop"_s);
        QVERIFY(ids(document).contains(u"cookie-notice"_s));
        QVERIFY(!allText(textOf(u"cookie-notice"_s, document), Language::Kazakh).isEmpty());
        document = test::withValue(document, u"autoData"_s, false);
        QVERIFY(!ids(document).contains(u"cookie-notice"_s));
    }

    void noticeNeedsAnEdition()
    {
        PolicyDocument document = finalDocument(u"company-shop"_s);
        const ComposedPolicy policy = compose(document, realLibrary());
        QVERIFY(!companionText(changeNoticeId, document, realLibrary(), policy));
        Edition old = editionOf(policy);
        old.number = 1;
        document.editions = {old};
        QVERIFY(!companionText(changeNoticeId, document, realLibrary(), policy)); // nothing changed
        document.editions.first().hash = u"other"_s;
        QVERIFY(companionText(changeNoticeId, document, realLibrary(), policy));
        QVERIFY(!companionText(u"no-such"_s, document, realLibrary(), policy));
    }

    void filesAreNamedAfterThem()
    {
        const QTemporaryDir folder;
        const PolicyDocument document = finalDocument(u"company-shop"_s);
        const QList<Finding> findings = runChecks(document, realLibrary(), compose(document, realLibrary()));
        PublishRequest request;
        request.folder = folder.path();
        request.formats = {u"html"_s, u"txt"_s, u"docx"_s};
        request.form = WebForm::Pages; // of the policy; a companion has both languages in one page
        request.attachments = {{u"policy.qupia"_s, u"application/json"_s, u"Qupia"_s, "{}"}};
        const ComposedPolicy order = textOf(u"order"_s, document);
        const PublishPlan plan = planCompanion(u"order"_s, order, findings, request);
        QVERIFY(!plan.draft);
        const Result<QStringList> written = publishCompanion(textOf(u"order"_s, document), plan, request);
        QVERIFY(written);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({u"order.docx"_s, u"order.html"_s, u"order.txt"_s}));
        QFile page(folder.filePath(u"order.html"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray html = page.readAll();
        QVERIFY(html.contains("<article lang=\"kk\"") && html.contains("<article lang=\"ru\""));
        const QList<Finding> open = runChecks(newDocument(realLibrary(), PresetId(u"courier"_s)), realLibrary(),
            compose(newDocument(realLibrary(), PresetId(u"courier"_s)), realLibrary()));
        QVERIFY(planCompanion(u"order"_s, order, open, request).files.first().path.endsWith(u"order-draft.html"_s));
        // A gap that the policy itself does not have.
        ComposedPolicy withGap = order;
        withGap.faults.append({ComposeFault::Kind::MissingValue, {}, Language::Kazakh, FieldId(u"doc.approvedBy"_s), {}});
        QVERIFY(planCompanion(u"order"_s, withGap, findings, request).draft);
    }
};

QTEST_GUILESS_MAIN(TestCompanions)
#include "tst_companions.moc"
