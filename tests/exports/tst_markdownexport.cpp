// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/markdown/markdownexporter.h"
#include "exports/policytext.h"
#include "support/samplepolicy.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

QString written(const ComposedPolicy &policy, const ExportOptions &options = {})
{
    const Result<QByteArray> bytes = MarkdownExporter().write(policy, options);
    return bytes ? QString::fromUtf8(*bytes) : bytes.error().message;
}

} // namespace

class TestMarkdownExport : public QObject {
    Q_OBJECT

private slots:
    void structure()
    {
        const QString text = written(test::samplePolicy());
        QVERIFY(text.startsWith(u"# Дербес деректер саясаты\n\n«Үлгі дүкені» ЖШС\n"_s));
        QVERIFY(text.contains(u"\n\n## 2\\. Пайдаланушының құқықтары\n\n"_s));
        QVERIFY(text.contains(u"\n- 1\\) знать, есть ли у Оператора данные о нём;\n- 2\\) "_s));
        QVERIFY(text.contains(u"[hat@үлгі.kz](<mailto:hat@ulgi.kz>)"_s));
        QVERIFY(text.contains(
            u"\n| Персональные данные | Цели | Срок хранения | Получатели |\n| --- | --- | --- | --- |\n| адрес"_s));
        QVERIFY(text.contains(u"\n- ☐ Согласен на сбор моих данных\n"_s));
        QCOMPARE(text.count("\n---\n"_L1), 1);
    }

    // Another reader of Markdown gives every clause back, letter by letter.
    void everyClauseIsReadBack_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("ordinary") << QString();
        QTest::newRow("signs") << u" *a* _b_ `c` [d](e) <b>f</b> &amp; | ~~g~~ # h ![i](j) \\ "_s;
        QTest::newRow("begins like a list") << u"- 1. + ="_s;
    }

    void everyClauseIsReadBack()
    {
        QFETCH(QString, hostile);
        const ComposedPolicy policy = hostile.isEmpty() ? test::longPolicy(20) : test::hostilePolicy(hostile);
        QTextDocument document;
        document.setMarkdown(written(policy));
        const auto squeezed = [](const QString &text) { return printable(text).remove(u' ').remove(QChar(QChar::Nbsp)); };
        const QString read = squeezed(document.toPlainText());
        const QList<Row> rows = rowsOf(policy);
        for (const Row &row : rows) {
            for (const Language language : policyLanguages) {
                const QString clause = squeezed(plainText(row.text.in(language)));
                QVERIFY2(read.contains(clause), qPrintable(clause));
            }
        }
    }

    void draftIsSaid()
    {
        QVERIFY(
            written(test::samplePolicy(), {Layout::Single, {Language::Russian}, true}).startsWith(u"**ПРОЕКТ.** Это проект."_s));
    }
};

QTEST_MAIN(TestMarkdownExport)
#include "tst_markdownexport.moc"
