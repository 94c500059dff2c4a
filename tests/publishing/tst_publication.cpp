// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/publication.h"
#include "support/answers.h"
#include "support/findings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

const PolicyDocument &finalDocument()
{
    static const PolicyDocument document = test::answeredPolicy(PresetId(u"sole-trader-shop"_s), realLibrary()).document;
    return document;
}

struct Made {
    ComposedPolicy policy;
    QList<Finding> findings;
};

Made madeOf(const PolicyDocument &document)
{
    const ComposedPolicy policy = compose(document, realLibrary());
    return {policy, runChecks(document, realLibrary(), policy)};
}

PublishRequest requestFor(const QString &folder, const QStringList &formats = {u"html"_s, u"txt"_s})
{
    PublishRequest request;
    request.folder = folder;
    request.formats = formats;
    return request;
}

} // namespace

class TestPublication : public QObject {
    Q_OBJECT

private slots:
    void baseNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("draft");
        QTest::addColumn<QString>("base");
        QTest::newRow("final") << u"ТОО\u00A0«Магазин-образец»"_s << false << u"privacy-policy-ТОО-Магазин-образец"_s;
        QTest::newRow("draft") << u"ТОО\u00A0«Проба»"_s << true << u"privacy-policy-ТОО-Проба-draft"_s;
        QTest::newRow("no name") << QString() << false << u"privacy-policy"_s;
        QTest::newRow("no name, draft") << QString() << true << u"privacy-policy-draft"_s;
        QTest::newRow("path in the name") << u"ТОО «../../x\\y:z»"_s << false << u"privacy-policy-ТОО-..-..-x-y-z"_s;
        QTest::newRow("script") << u"ИП «<script>»"_s << false << u"privacy-policy-ИП--script-"_s;
        QTest::newRow("several blanks") << u"ИП  «А   Б»"_s << false << u"privacy-policy-ИП-А-Б"_s;
    }

    void baseNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, draft);
        ComposedPolicy policy;
        policy.operatorName.ru = name;
        QTEST(suggestedBaseName(policy, draft), "base");
    }

    void kazakhNameWhereThereIsNoRussian()
    {
        ComposedPolicy policy;
        policy.operatorName.kk = u"«Әділ» ДК"_s;
        QCOMPARE(suggestedBaseName(policy, false), u"privacy-policy-Әділ-ДК"_s);
    }

    void openQuestionsMakeADraft()
    {
        const Made open = madeOf(newDocument(realLibrary(), PresetId(u"courier"_s)));
        const QTemporaryDir folder;
        QVERIFY(planPublication(open.policy, open.findings, requestFor(folder.path())).draft);
        const Made made = madeOf(finalDocument());
        const PublishPlan plan = planPublication(made.policy, made.findings, requestFor(folder.path()));
        QVERIFY(!plan.draft);
        QCOMPARE(plan.files.size(), 2);
        QVERIFY(plan.files.first().path.endsWith(".html"_L1));
        QVERIFY(!plan.files.first().exists);
    }

    void publishesAndOverwrites()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"шығару/2026"_s);
        const Made made = madeOf(finalDocument());
        const PublishRequest request = requestFor(target);
        const PublishPlan plan = planPublication(made.policy, made.findings, request);
        const Result<QStringList> written = publish(made.policy, plan, request);
        QVERIFY2(written, qPrintable(written.error().message));
        QCOMPARE(written->size(), 2);
        for (const QString &path : *written)
            QVERIFY(contentOf(path).size() > 10000);
        QVERIFY(!contentOf(written->last()).contains(u"ЖОБА"_s.toUtf8()));

        const PublishPlan again = planPublication(made.policy, made.findings, request);
        QVERIFY(again.files.first().exists && again.files.last().exists);
        const QByteArray before = contentOf(written->first());
        QVERIFY(publish(made.policy, again, request));
        QCOMPARE(contentOf(written->first()), before);
    }

    void draftIsStampedInBothLanguages()
    {
        const QTemporaryDir folder;
        const Made made = madeOf(newDocument(realLibrary(), PresetId(u"courier"_s)));
        const PublishRequest request = requestFor(folder.path());
        const Result<QStringList> written = publish(made.policy, planPublication(made.policy, made.findings, request), request);
        QVERIFY(written);
        for (const QString &path : *written) {
            QVERIFY2(path.contains("-draft."_L1), qPrintable(path));
            QVERIFY(contentOf(path).contains(u"ЖОБА"_s.toUtf8()));
            QVERIFY(contentOf(path).contains(u"ПРОЕКТ"_s.toUtf8()));
        }
    }

    void namesAndFormatsOfTheRequest()
    {
        const QTemporaryDir folder;
        const Made made = madeOf(finalDocument());
        PublishRequest request = requestFor(folder.path(), {u"txt"_s, u"docs"_s});
        request.baseName = u"менің/саясатым"_s;
        const PublishPlan plan = planPublication(made.policy, made.findings, request);
        QCOMPARE(plan.files.size(), 1);
        QCOMPARE(plan.files.first().path, QDir(folder.path()).filePath(u"менің-саясатым.txt"_s));
    }

    void failureSaysWhere_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("the folder is a file") << u"file"_s;
        QTest::newRow("a folder has the name of the file") << u"folder"_s;
    }

    void failureSaysWhere()
    {
        QFETCH(QString, way);
        const QTemporaryDir folder;
        const Made made = madeOf(finalDocument());
        PublishRequest request = requestFor(folder.path(), {u"txt"_s});
        if (way == "file"_L1) {
            QVERIFY(saveFile(folder.filePath(u"taken"_s)));
            request.folder = folder.filePath(u"taken"_s);
        } else {
            const PublishPlan plan = planPublication(made.policy, made.findings, request);
            QVERIFY(QDir().mkpath(plan.files.first().path));
        }
        const Result<QStringList> written = publish(made.policy, planPublication(made.policy, made.findings, request), request);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::NotWritable);
        QVERIFY2(written.error().message.contains(QDir::toNativeSeparators(request.folder)), qPrintable(written.error().message));
    }

private:
    static bool saveFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
    }
};

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
