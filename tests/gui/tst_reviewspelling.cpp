// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/rewording.h"
#include "gui/review/spellingcache.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace qupia;
using namespace Qt::StringLiterals;

namespace {

// Knows every word but one.
class OneWordUnknown : public Speller {
public:
    OneWordUnknown(Language language, QString unknown) : m_language(language), m_unknown(std::move(unknown)) { }

    Language language() const override { return m_language; }
    bool accepts(const QString &word) const override
    {
        ++asked;
        return word != m_unknown;
    }
    QStringList suggestions(const QString &, int) const override { return {u"түзетілді"_s}; }

    mutable std::atomic_int asked = 0;

private:
    Language m_language;
    QString m_unknown;
};

} // namespace

// Which words of a clause are checked, and how often.
class TestReviewSpelling : public QObject {
    Q_OBJECT

private slots:
    void spellingIsCheckedOnceForEachText()
    {
        SpellingCache cache;
        auto speller = std::make_shared<OneWordUnknown>(Language::Russian, u"ашибка"_s);
        cache.setSpeller(Language::Russian, speller);
        QSignalSpy checked(&cache, &SpellingCache::checked);
        const QString text = u"Здесь ашибка есть"_s;
        QVERIFY(cache.misspelt(Language::Russian, text).isEmpty()); // not known yet
        QVERIFY(cache.misspelt(Language::Kazakh, text).isEmpty()); // no dictionary
        QVERIFY(checked.wait());
        QCOMPARE(cache.misspelt(Language::Russian, text), QList<WordRange>({{6, 6}}));
        const int asked = speller->asked;
        QCOMPARE(cache.misspelt(Language::Russian, text).size(), 1);
        QCOMPARE(int(speller->asked), asked);
        cache.setKnownWords({u"ашибка"_s}); // a name of the document: everything is asked again
        QVERIFY(cache.misspelt(Language::Russian, text).isEmpty());
        QVERIFY(checked.wait());
        QVERIFY(cache.misspelt(Language::Russian, text).isEmpty());
    }

    void placeholdersAreNoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("placeholder") << u"{op:nom} жинайды"_s << u"         жинайды"_s;
        QTest::newRow("segment") << u"а [[б {x}]] в"_s << u"а   б       в"_s;
        QTest::newRow("condition") << u"[[?!flag: б]]"_s << u"          б  "_s;
        QTest::newRow("alternatives") << u"{op|обязан|обязана} да"_s << u"                    да"_s;
    }

    void placeholdersAreNoWords()
    {
        QFETCH(QString, text);
        QTEST(withoutPlaceholders(text), "words");
    }

    void wordsAreReplacedWhole()
    {
        QCOMPARE(withWordReplaced(u"бір бірге {бір} бір-бір бір"_s, u"бір"_s, u"екі"_s), u"екі бірге {бір} бір-бір екі"_s);
        QCOMPARE(withWordReplaced(u"сөз"_s, u"жоқ"_s, u"екі"_s), u"сөз"_s);
    }
};

QTEST_MAIN(TestReviewSpelling)
#include "tst_reviewspelling.moc"
