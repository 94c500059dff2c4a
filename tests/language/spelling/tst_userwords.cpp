// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/userspeller.h"
#include "language/spelling/userwords.h"
#include "support/zipbytes.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

class UserWordsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/сөздік XXXXXX"_s);
        QVERIFY(m_folder->isValid());
    }

    void keepsWords()
    {
        const QString path = m_folder->filePath(u"менің/kk.txt"_s);
        QCOMPARE(readUserWords(path).value(), QStringList());
        QVERIFY(addUserWords(path, {u"Қымызхана"_s, u" тойхана "_s}));
        QVERIFY(addUserWords(path, {u"тойхана"_s, u"айранхана"_s, QString()}));
        QCOMPARE(readUserWords(path).value(), (QStringList{u"Қымызхана"_s, u"тойхана"_s, u"айранхана"_s}));
        QVERIFY(removeUserWords(path, {u"тойхана"_s, u"жоқ"_s}));
        QCOMPARE(readUserWords(path).value(), (QStringList{u"Қымызхана"_s, u"айранхана"_s}));
    }

    // A file in an old encoding is told of and stays as it is.
    void neverLosesAFile()
    {
        const QString path = m_folder->filePath(u"kk.txt"_s);
        const QByteArray old("\xd2\xee\xe9\n");
        write(path, old);
        const Result<QStringList> read = readUserWords(path);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"UTF-8"_s));
        QVERIFY(!addUserWords(path, {u"той"_s}));
        QVERIFY(!removeUserWords(path, {u"той"_s}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), old);
    }

    void imports_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("dictionary") << QByteArray("\xef\xbb\xbf"
                                                  "2\r\nбазар/AB\r\nдүкен\tpo:noun\r\n")
                                    << QStringList{u"базар"_s, u"дүкен"_s};
        QTest::newRow("plain list") << QByteArray("базар\nдүкен\nбазар\n\n") << QStringList{u"базар"_s, u"дүкен"_s};
        QTest::newRow("not only words") << QByteArray("{\"a\": 1}\n12\nқонақ үй\nвеб-сайт\n") << QStringList{u"веб-сайт"_s};
        QTest::newRow("too long a word") << QByteArray(10000, 'a') + "\nтой" << QStringList{u"той"_s};
    }

    void imports()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, words);
        const QString path = m_folder->filePath(u"kk.dic"_s);
        write(path, bytes);
        const Result<QStringList> imported = importedWords(path, Language::Kazakh);
        QVERIFY(imported);
        QCOMPARE(*imported, words);
    }

    // The affixes beside a .dic name its encoding.
    void readsAnOldEncoding()
    {
        if (!QStringDecoder("KOI8-R").isValid())
            QSKIP("Qt without ICU reads no KOI8-R");
        write(m_folder->filePath(u"ru.aff"_s), "SET KOI8-R\nTRY abc\n");
        write(m_folder->filePath(u"ru.dic"_s), "1\n\xd4\xcf\xd7\xc1\xd2/A\n");
        QCOMPARE(importedWords(m_folder->filePath(u"ru.dic"_s), Language::Russian).value(), QStringList{u"товар"_s});
    }

    void tellsOfAnEncodingThatItCannotRead()
    {
        write(m_folder->filePath(u"ru.aff"_s), "SET MARTIAN-7\n");
        write(m_folder->filePath(u"ru.dic"_s), "1\nword\n");
        const Result<QStringList> imported = importedWords(m_folder->filePath(u"ru.dic"_s), Language::Russian);
        QVERIFY(!imported);
        QVERIFY2(imported.error().message.contains(u"MARTIAN-7"_s), qPrintable(imported.error().message));
    }

    void importsAnExtension_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto node = [](const char *locations, const char *format) {
            const QByteArray properties = QByteArray("<prop oor:name='Locations'><value>") + locations
                + "</value></prop><prop oor:name='Format'><value>" + format + "</value></prop>";
            return "<node>" + properties + "<prop oor:name='Locales'><value>en-GB kk-KZ</value></prop></node>";
        };
        const QByteArray index = "<data xmlns:oor='http://openoffice.org/2001/registry'>"
            + node("%origin%/hyph_kk.dic", "DICT_HYPH") + node("%origin%/d/words.aff %origin%/d/words.dic", "DICT_SPELL")
            + "</data>";
        const test::ZipEntry words{"d/words.dic", "2\nбазар/A\nдүкен\n"};
        const QList<test::ZipEntry> good{
            {"dictionaries.xcu", index}, {"hyph_kk.dic", "UTF-8\nжоқ\n"}, {"d/words.aff", "SET UTF-8\n"}, words};
        const QStringList both{u"базар"_s, u"дүкен"_s};
        QTest::newRow("by its index") << test::zipBytes(good) << both << QString();
        QTest::newRow("by the name") << test::zipBytes({{"x/kk_KZ.dic", words.content}}) << both << QString();
        QTest::newRow("another language") << test::zipBytes({{"ru_RU.dic", words.content}}) << QStringList() << u"Kazakh"_s;
        QTest::newRow("names what is not there")
            << test::zipBytes({{"dictionaries.xcu", index}}) << QStringList() << u"damaged"_s;
        QTest::newRow("broken index") << test::zipBytes({{"dictionaries.xcu", index.first(90)}}) << QStringList() << u"Kazakh"_s;
        QTest::newRow("broken off") << test::zipBytes(good).chopped(30) << QStringList() << u"damaged"_s;
        QTest::newRow("only a beginning") << QByteArray("PK\x03\x04\xff\xfe\x80", 7) << QStringList() << u"damaged"_s;
        QTest::newRow("not in UTF-8") << test::zipBytes({{"kk_KZ.dic", "\xd2\xee\xe9\n"}}) << QStringList() << u"UTF-8"_s;
        const QByteArray zeros(80 * 1024 * 1024, ' ');
        QTest::newRow("bomb") << test::zipBytes({{"kk_KZ.dic", zeros}}) << QStringList() << u"too much"_s;
        QTest::newRow("bomb that lies") << test::zipBytes({{"kk_KZ.dic", zeros, 10}}) << QStringList() << QString();
    }

    void importsAnExtension()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const QString path = m_folder->filePath(u"сөздік.oxt"_s);
        write(path, bytes);
        const Result<QStringList> imported = importedWords(path, Language::Kazakh);
        if (!words.isEmpty()) {
            QVERIFY2(imported, qPrintable(imported.error().message));
            QCOMPARE(*imported, words);
            return;
        }
        QVERIFY(!imported);
        QVERIFY2(imported.error().message.contains(says), qPrintable(imported.error().message));
        QVERIFY(imported.error().message.contains(u"сөздік.oxt"_s));
    }

    void importsNothingThatIsNoText()
    {
        QVERIFY(!importedWords(m_folder->filePath(u"no such.dic"_s), Language::Kazakh));
        const QString path = m_folder->filePath(u"kk.dic"_s);
        write(path, {});
        QVERIFY(importedWords(path, Language::Kazakh).error().message.contains(u"no words"_s));
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(UserWordsTest)
#include "tst_userwords.moc"
