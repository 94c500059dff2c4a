// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ziparchive.h"
#include "exports/pdf/pdfexporter.h"
#include "support/samplepolicy.h"
#include "support/tool.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

// A program that loads its modules when it needs them, as the editor does.
class OnDemandTest : public QObject {
    Q_OBJECT

private slots:
    void missing();
    void pdfHasTheSameBytes();
    void zipComesBack();
};

namespace {

// Whether a library lies in this process's memory.
bool hasLibrary(const QByteArray &name)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(name);
}

} // namespace

void OnDemandTest::missing()
{
#ifdef Q_OS_LINUX
    QVERIFY(!hasLibrary("libqpdf"));
    QVERIFY(!hasLibrary("libzip"));
#endif
    const Result<QByteArray> bytes = PdfExporter().write(test::samplePolicy(), {});
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(u"qupia-pdf"_s), qPrintable(bytes.error().message));
    const Result<QByteArray> zip = zipped({{"a.txt", "text"}});
    QVERIFY(!zip);
    QVERIFY2(zip.error().message.contains(u"qupia-zip"_s), qPrintable(zip.error().message));
    QVERIFY(!readZip("PK", {}, [](const ZipPart &) {}));
}

void OnDemandTest::pdfHasTheSameBytes()
{
    QCoreApplication::addLibraryPath(QStringLiteral(QUPIA_BIN_DIR));
    const Result<QByteArray> bytes = PdfExporter().write(test::longPolicy(20), {});
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
#ifdef Q_OS_LINUX
    QVERIFY(hasLibrary("libqpdf"));
#endif
    // The test of the exporter has the writer inside.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QUPIA_TEST_DIGEST"_s, u"1"_s);
    const test::ToolRun inside = test::runTool(QCoreApplication::applicationDirPath() + u"/tst_pdfexport"_s, {}, environment);
    QCOMPARE(inside.exitCode, 0);
    const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(QString::fromLatin1(digest), inside.output.trimmed());
}

void OnDemandTest::zipComesBack()
{
    const Result<QByteArray> bytes = zipped({{"бет.txt", "мәтін"}});
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
    QList<ZipPart> parts;
    QVERIFY(readZip(*bytes, {}, [&parts](const ZipPart &part) { parts << part; }));
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().path, QByteArray("бет.txt"));
    QCOMPARE(parts.first().bytes, QByteArray("мәтін"));
    QVERIFY(!readZip("no zip", {}, [](const ZipPart &) {}));
}

QTEST_MAIN(OnDemandTest)
#include "tst_ondemand.moc"
