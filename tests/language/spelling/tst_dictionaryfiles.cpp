// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/dictionaryfiles.h"
#include "language/spelling/speller.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

// Dictionaries that are missing, broken, or lie in folders with Kazakh names.
class DictionaryFilesTest : public QObject {
    Q_OBJECT

private slots:
    void extraWordsAreParsed();
    void carriedExtraWords_data();
    void carriedExtraWords();
    void missing_data();
    void missing();
    void broken_data();
    void broken();
    void kazakhFolder();
    void firstFolderWins();

private:
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static bool writeDictionary(const QString &folder, const QString &name, const QByteArray &words)
    {
        return QDir().mkpath(folder) && write(folder + u'/' + name + u".aff"_s, "SET UTF-8\n")
            && write(folder + u'/' + name + u".dic"_s, words);
    }

    QTemporaryDir m_folder;
};

void DictionaryFilesTest::extraWordsAreParsed()
{
    const ExtraWords words =
        parseExtraWords(u"# заголовок\r\nсервис = базис # как базис\n\n  сайт  \n! Мемелекеттік\n=\n!\nдереу.\n."_s);
    QCOMPARE(words.wrong, (QStringList{u"мемелекеттік"_s}));
    QCOMPARE(words.uninflected, (QStringList{u"дереу"_s}));
    QCOMPARE(words.added.size(), 2);
    QCOMPARE(words.added.at(0).word, u"сервис"_s);
    QCOMPARE(words.added.at(0).model, u"базис"_s);
    QCOMPARE(words.added.at(1).word, u"сайт"_s);
    QVERIFY(words.added.at(1).model.isEmpty());
    QVERIFY(parseExtraWords(QString()).added.isEmpty());
}

void DictionaryFilesTest::carriedExtraWords_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("kk") << Language::Kazakh;
    QTest::newRow("ru") << Language::Russian;
}

void DictionaryFilesTest::carriedExtraWords()
{
    QFETCH(Language, language);
    const ExtraWords words = extraWords(language);
    QVERIFY(words.added.size() > 50);
    QSet<QString> seen;
    for (const ExtraWord &word : words.added) {
        QVERIFY2(!word.word.contains(u' '), qPrintable(word.word));
        QVERIFY2(!seen.contains(word.word), qPrintable(word.word));
        QCOMPARE(word.word, word.word.normalized(QString::NormalizationForm_C));
        seen.insert(word.word);
    }
    for (const QString &word : words.wrong)
        QVERIFY2(!seen.contains(word), qPrintable(word));
}

void DictionaryFilesTest::missing_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("named");
    QTest::newRow("kk") << Language::Kazakh << u"kk_KZ"_s;
    QTest::newRow("ru") << Language::Russian << u"ru_RU"_s;
}

void DictionaryFilesTest::missing()
{
    QFETCH(Language, language);
    QFETCH(QString, named);
    const auto speller = loadHunspellSpeller(language, {m_folder.filePath(u"жоқ"_s)});
    QVERIFY(!speller);
    QVERIFY(speller.error().message.contains(named + u".dic"_s));
    QVERIFY(speller.error().message.contains(u"hunspell-"_s));
    QVERIFY(speller.error().message.contains(u"жоқ"_s));
}

void DictionaryFilesTest::broken_data()
{
    QTest::addColumn<QByteArray>("affixes");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("no count") << QByteArray("SET UTF-8\n") << QByteArray("сайт\n");
    QTest::newRow("count only") << QByteArray("SET UTF-8\n") << QByteArray("2\n");
    QTest::newRow("binary") << QByteArray("\0\1\2", 3) << QByteArray("\xFF\xFE\0\0", 4);
    QTest::newRow("other encoding") << QByteArray("SET KOI8-R\n") << QByteArray("2\n\xD3\xC1\xCA\xD4\n\xCD\xC9\xD2\n");
}

void DictionaryFilesTest::broken()
{
    QFETCH(QByteArray, affixes);
    QFETCH(QByteArray, words);
    const QString folder = m_folder.filePath(u"broken-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(write(folder + u"/ru_RU.aff"_s, affixes));
    QVERIFY(write(folder + u"/ru_RU.dic"_s, words));
    const auto speller = loadHunspellSpeller(Language::Russian, {folder});
    QVERIFY(!speller);
    QCOMPARE(speller.error().kind, Error::Kind::Damaged);
    QVERIFY(speller.error().message.contains(u"ru_RU"_s));
}

void DictionaryFilesTest::kazakhFolder()
{
    const QString folder =
        m_folder.filePath(u"Құжаттар мен сөздіктер/тым ұзын жол/"_s + QString(60, u'ұ') + u'/' + QString(60, u'ө'));
    QVERIFY(writeDictionary(folder, u"kk_KZ"_s,
        "\xEF\xBB\xBF"
        "3\r\nқұпия/A\r\nдерек\r\nмемелекеттік\r\n"));
    const auto speller = loadHunspellSpeller(Language::Kazakh, {folder});
    QVERIFY2(speller, qPrintable(speller.error().message));
    QCOMPARE((*speller)->language(), Language::Kazakh);
    QVERIFY((*speller)->accepts(u"құпия"_s));
    QVERIFY((*speller)->accepts(u"деректеріңізге"_s));
    QVERIFY(!(*speller)->accepts(u"мемелекеттік"_s));
    QVERIFY(!(*speller)->accepts(u"азамат"_s));
}

void DictionaryFilesTest::firstFolderWins()
{
    const QString first = m_folder.filePath(u"first"_s);
    const QString second = m_folder.filePath(u"second"_s);
    QVERIFY(writeDictionary(first, u"ru_RU"_s, "1\nпервый\n"));
    QVERIFY(writeDictionary(second, u"ru_RU"_s, "1\nвторой\n"));
    const auto speller = loadHunspellSpeller(Language::Russian, {m_folder.filePath(u"none"_s), first, second});
    QVERIFY2(speller, qPrintable(speller.error().message));
    QVERIFY((*speller)->accepts(u"первый"_s));
    QVERIFY(!(*speller)->accepts(u"второй"_s));
}

QTEST_GUILESS_MAIN(DictionaryFilesTest)
#include "tst_dictionaryfiles.moc"
