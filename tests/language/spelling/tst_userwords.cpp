// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/userwords.h"

#include <QDir>
#include <QFile>
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
        QTest::newRow("empty") << QByteArray() << QStringList{};
        QTest::newRow("too long a word") << QByteArray(10000, 'a') + "\nтой" << QStringList{u"той"_s};
    }

    void imports()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, words);
        const QString path = m_folder->filePath(u"kk.dic"_s);
        write(path, bytes);
        const Result<QStringList> imported = importedWords(path);
        QVERIFY(imported);
        QCOMPARE(*imported, words);
    }

    void importsNothingThatIsNoText()
    {
        QVERIFY(!importedWords(m_folder->filePath(u"no such.dic"_s)));
        const QString path = m_folder->filePath(u"kk.dic"_s);
        write(path, QByteArray("PK\x03\x04\xff\xfe\x80", 7));
        QVERIFY(!importedWords(path));
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
