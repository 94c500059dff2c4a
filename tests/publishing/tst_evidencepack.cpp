// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ziparchive.h"
#include "document/documentfile.h"
#include "publishing/evidencepack.h"
#include "publishing/reviewsheet.h"
#include "publishing/texthash.h"
#include "support/answers.h"
#include "support/findings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

const PolicyDocument &finalDocument()
{
    static const PolicyDocument document = test::answeredPolicy(PresetId(u"services-site"_s), realLibrary()).document;
    return document;
}

QByteArray packOf(const PolicyDocument &document, const QString &program = u"1.0"_s)
{
    PublishRequest request;
    request.formats = {u"html"_s, u"txt"_s};
    request.baseName = u"p"_s;
    const Result<QByteArray> zip = evidencePack(document, realLibrary(), request, program);
    return zip ? *zip : QByteArray();
}

QList<ZipPart> partsOf(const QByteArray &zip)
{
    QList<ZipPart> parts;
    const Result<void> read = readZip(zip, {}, [&](const ZipPart &part) { parts.append(part); });
    return read ? parts : QList<ZipPart>();
}

using Spoil = void (*)(QList<ZipPart> &);

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestEvidencePack : public QObject {
    Q_OBJECT

    QByteArray m_pack;

private slots:
    void initTestCase()
    {
        m_pack = packOf(finalDocument());
        QVERIFY(!m_pack.isEmpty());
    }

    void holdsWhatItPromises()
    {
        QStringList paths;
        for (const ZipPart &part : partsOf(m_pack))
            paths.append(QString::fromUtf8(part.path));
        QCOMPARE(paths,
            QStringList({u"manifest.json"_s, u"published/p.html"_s, u"published/p.txt"_s, u"policy.qupia"_s, u"review-kk.html"_s,
                u"review-ru.html"_s}));
        const QList<ZipPart> parts = partsOf(m_pack);
        QCOMPARE(readDocument(parts.at(3).bytes)->document, finalDocument());
        QVERIFY(parts.at(4).bytes.contains(u"Тексеру парағы"_s.toUtf8()));
        QVERIFY(parts.at(5).bytes.contains(u"Лист проверки"_s.toUtf8()));
        const QJsonObject manifest = QJsonDocument::fromJson(parts.first().bytes).object();
        QCOMPARE(manifest.value("program"_L1).toString(), u"1.0"_s);
        QCOMPARE(manifest.value("lawEdition"_L1).toString(), realLibrary().lawEdition);
        QCOMPARE(manifest.value("textSha256"_L1).toString(), textHash(compose(finalDocument(), realLibrary())));
        QCOMPARE(manifest.value("draft"_L1).toBool(), false);
    }

    void sameBytes()
    {
        QCOMPARE(packOf(finalDocument()), m_pack);
        QVERIFY(packOf(finalDocument(), u"1.1"_s) != m_pack);
    }

    void wholePackIsWhole()
    {
        const Result<PackReport> report = verifyPack(m_pack);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QVERIFY(report->isWhole());
        QCOMPARE(report->files, 5);
        QVERIFY(!report->draft);
        const Result<PackReport> draft = verifyPack(packOf(newDocument(realLibrary(), PresetId(u"courier"_s))));
        QVERIFY(draft && draft->draft && draft->isWhole());
    }

    void whatWasTouchedIsNamed_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("changed");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QStringList>("unlisted");
        QTest::newRow("one letter") << Spoil([](QList<ZipPart> &parts) { parts[1].bytes[500] = '#'; })
                                    << QStringList{u"published/p.html"_s} << QStringList() << QStringList();
        QTest::newRow("cut") << Spoil([](QList<ZipPart> &parts) { parts[3].bytes.chop(1); }) << QStringList{u"policy.qupia"_s}
                             << QStringList() << QStringList();
        QTest::newRow("taken out") << Spoil([](QList<ZipPart> &parts) { parts.removeAt(2); }) << QStringList()
                                   << QStringList{u"published/p.txt"_s} << QStringList();
        QTest::newRow("put in") << Spoil([](QList<ZipPart> &parts) {
            parts.append(ZipPart{"extra.txt", "x"});
        }) << QStringList() << QStringList()
                                << QStringList{u"extra.txt"_s};
        QTest::newRow("renamed") << Spoil([](QList<ZipPart> &parts) { parts[5].path = "review-en.html"; }) << QStringList()
                                 << QStringList{u"review-ru.html"_s} << QStringList{u"review-en.html"_s};
    }

    void whatWasTouchedIsNamed()
    {
        QFETCH(Spoil, spoil);
        QList<ZipPart> parts = partsOf(m_pack);
        spoil(parts);
        const Result<PackReport> report = verifyPack(*zipped(parts));
        QVERIFY(report);
        QVERIFY(!report->isWhole());
        QTEST(report->changed, "changed");
        QTEST(report->missing, "missing");
        QTEST(report->unlisted, "unlisted");
    }

    void othersAreNoPack_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::newRow("no zip") << QByteArray("hello");
        QTest::newRow("half") << m_pack.left(m_pack.size() / 2);
        QTest::newRow("without manifest") << *zipped({{"a.txt", "a"}});
        QTest::newRow("another's manifest") << *zipped({{"manifest.json", "{\"kind\": \"other\", \"files\": []}"}});
        QTest::newRow("no JSON") << *zipped({{"manifest.json", "<xml/>"}});
        QTest::newRow("files is no list") << *zipped({{"manifest.json", "{\"kind\": \"qupia-pack\", \"files\": 5}"}});
        QTest::newRow("newer") << *zipped({{"manifest.json", "{\"kind\": \"qupia-pack\", \"format\": 2, \"files\": []}"}});
        QTest::newRow("huge manifest") << *zipped({{"manifest.json", QByteArray(2 * 1024 * 1024, ' ')}});
    }

    void othersAreNoPack()
    {
        QFETCH(QByteArray, zip);
        const Result<PackReport> report = verifyPack(zip);
        QVERIFY(!report);
        QVERIFY(!report.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEvidencePack)
#include "tst_evidencepack.moc"
