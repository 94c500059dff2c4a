// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/dictionaries.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

namespace {

// Knows no word, and suggests one.
class KnowsNothing : public Speller {
public:
    explicit KnowsNothing(Language language) : m_language(language) { }
    Language language() const override { return m_language; }
    bool accepts(const QString &) const override { return false; }
    QStringList suggestions(const QString &, int) const override { return {u"дүкен"_s}; }

private:
    Language m_language;
};

} // namespace

class TestDictionaries : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void keepsWordsByLanguageFromStartToStart()
    {
        {
            Dictionaries first(m_folder.path());
            QCOMPARE(first.speller(Language::Kazakh), nullptr);
            QSignalSpy changed(&first, &Dictionaries::changed);
            QVERIFY(first.add(Language::Kazakh, {u"қымызхана"_s}));
            QVERIFY(first.add(Language::Russian, {u"маркетплейс"_s, u"Оспанов"_s}));
            QCOMPARE(changed.size(), 2);
        }
        Dictionaries second(m_folder.path());
        QCOMPARE(second.words(Language::Kazakh), QStringList{u"қымызхана"_s});
        QCOMPARE(second.words(Language::Russian), (QStringList{u"маркетплейс"_s, u"Оспанов"_s}));
        QVERIFY(second.remove(Language::Russian, {u"Оспанов"_s}));
        QCOMPARE(Dictionaries(m_folder.path()).words(Language::Russian), QStringList{u"маркетплейс"_s});
    }

    void wordsAreRightInTheirForms_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("right");
        QTest::newRow("suffixes") << Language::Kazakh << u"қымызхана"_s << u"қымызханаларымыздан"_s << true;
        QTest::newRow("wrong harmony") << Language::Kazakh << u"қымызхана"_s << u"қымызханалер"_s << false;
        QTest::newRow("part with a hyphen") << Language::Kazakh << u"веб-дүкен"_s << u"веб-дүкен"_s << true;
        QTest::newRow("case") << Language::Russian << u"маркетплейс"_s << u"маркетплейсами"_s << true;
        QTest::newRow("letter case") << Language::Russian << u"маркетплейс"_s << u"Маркетплейсе"_s << true;
        QTest::newRow("feminine") << Language::Russian << u"подписка"_s << u"подписке"_s << true;
        QTest::newRow("adjective") << Language::Russian << u"вебинарный"_s << u"вебинарных"_s << true;
        QTest::newRow("no form") << Language::Russian << u"маркетплейс"_s << u"маркетплейсо"_s << false;
        QTest::newRow("its own typo") << Language::Russian << u"маркетплейс"_s << u"маркетплес"_s << false;
    }

    void wordsAreRightInTheirForms()
    {
        QFETCH(Language, language);
        QFETCH(QString, listed);
        QFETCH(QString, word);
        const QTemporaryDir folder;
        Dictionaries dictionaries(folder.path());
        dictionaries.setDictionary(language, std::make_shared<KnowsNothing>(language));
        QVERIFY(!dictionaries.speller(language)->accepts(word));
        QVERIFY(dictionaries.add(language, {listed}));
        QTEST(dictionaries.speller(language)->accepts(word), "right");
    }

    void ownWordsAreSuggestedFirst()
    {
        const QTemporaryDir folder;
        Dictionaries dictionaries(folder.path());
        dictionaries.setDictionary(Language::Kazakh, std::make_shared<KnowsNothing>(Language::Kazakh));
        QVERIFY(dictionaries.add(Language::Kazakh, {u"тойхана"_s, u"Айранхана"_s}));
        const auto suggested = [&](const QString &word) { return dictionaries.speller(Language::Kazakh)->suggestions(word); };
        for (const QString &typo : {u"тойхан"_s, u"тойханаа"_s, u"тойхуна"_s, u"тоойхана"_s, u"тойхнаа"_s})
            QCOMPARE(suggested(typo), (QStringList{u"тойхана"_s, u"дүкен"_s}));
        QCOMPARE(suggested(u"айрнхана"_s).first(), u"Айранхана"_s);
        QCOMPARE(suggested(u"балалық"_s), QStringList{u"дүкен"_s});
    }

    void importsOnlyWhatIsNew()
    {
        const QTemporaryDir folder;
        Dictionaries dictionaries(folder.path());
        QVERIFY(dictionaries.add(Language::Kazakh, {u"базар"_s}));
        QFile file(folder.filePath(u"kk.dic"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2\nбазар/A\nдүкен/B\n");
        file.close();
        QCOMPARE(dictionaries.importFrom(Language::Kazakh, file.fileName()).value(), 1);
        QCOMPARE(dictionaries.words(Language::Kazakh), (QStringList{u"базар"_s, u"дүкен"_s}));
        QVERIFY(!dictionaries.importFrom(Language::Kazakh, folder.filePath(u"no such.oxt"_s)));
        QCOMPARE(dictionaries.words(Language::Kazakh).size(), 2);
    }

    // What somebody wrote in another encoding is not lost.
    void leavesAnUnreadableFileAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"words-ru.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xd2\xee\xe9\n");
        file.close();
        Dictionaries dictionaries(folder.path());
        QVERIFY(!dictionaries.add(Language::Russian, {u"слово"_s}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xd2\xee\xe9\n"));
    }
};

QTEST_GUILESS_MAIN(TestDictionaries)
#include "tst_dictionaries.moc"
