// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ziparchive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

QByteArray made(const QList<ZipPart> &parts)
{
    const Result<QByteArray> zip = zipped(parts);
    return zip ? *zip : QByteArray();
}

Result<QList<ZipPart>> read(const QByteArray &zip, const ZipLimits &limits = {})
{
    QList<ZipPart> parts;
    const Result<void> done = readZip(zip, limits, [&](const ZipPart &part) { parts.append(part); });
    return done ? Result<QList<ZipPart>>(parts) : Result<QList<ZipPart>>(done.error());
}

} // namespace

class TestZipArchive : public QObject {
    Q_OBJECT

private slots:
    void partsComeBack()
    {
        const QList<ZipPart> parts{{"a.txt", "one"}, {u"қалта/саясат.html"_s.toUtf8(), QByteArray(100000, 'x')}, {"empty", {}}};
        const auto back = read(made(parts));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(back->size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(back->at(i).path, parts.at(i).path);
            QCOMPARE(back->at(i).bytes, parts.at(i).bytes);
            QVERIFY(!back->at(i).damaged);
        }
        QCOMPARE(made(parts), made(parts));
    }

    void namesThatLeadOutAreRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
            {"../up.txt", "a/../../b", "/root.txt", "C:/windows.txt", "a\\b", "..", "a//b", "./a", "line\nbreak"})
            QTest::newRow(path) << QByteArray(path);
    }

    void namesThatLeadOutAreRefused()
    {
        QFETCH(QByteArray, path);
        const QByteArray zip = made({{path, "x"}});
        if (zip.isEmpty())
            return; // the library itself refuses to write such a name
        QVERIFY(!read(zip));
    }

    void sameNameTwiceIsRefused()
    {
        QByteArray zip = made({{"aaaa", "one"}, {"bbbb", "two"}});
        QVERIFY(read(zip));
        zip.replace("bbbb", "aaaa");
        QVERIFY(!read(zip));
    }

    void bombsAreRefused()
    {
        const QByteArray bomb = made({{"a", QByteArray(8 * 1024 * 1024, '\0')}, {"b", QByteArray(8 * 1024 * 1024, '\0')}});
        QVERIFY(bomb.size() < 100000);
        QVERIFY(read(bomb));
        QVERIFY(!read(bomb, {.bytes = 10 * 1024 * 1024})); // both together are more
        QVERIFY(!read(bomb, {.parts = 1}));
    }

    void damageIsSeen()
    {
        QByteArray zip = made({{"a", "the quick brown fox jumps over the lazy dog, twice: the quick brown fox"}});
        const qsizetype at = zip.indexOf('a', 30) + 12; // within the packed bytes
        zip[at] = char(zip[at] ^ 0x55);
        const auto back = read(zip);
        QVERIFY(!back || back->first().damaged);
    }

    void othersAreNoZip_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("only a beginning") << made({{"a", "x"}, {"b", "y"}}).left(40);
        QTest::newRow("noise behind the sign") << QByteArray("PK\x03\x04") + QByteArray(500, '\xff');
    }

    void othersAreNoZip()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!read(bytes));
    }
};

QTEST_GUILESS_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
