// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/speller.h"

#include "language/spelling/wordparts.h"

#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

namespace {

// Knows the words it is given.
class ListSpeller final : public Speller {
public:
    ListSpeller(Language language, QSet<QString> words) : m_language(language), m_words(std::move(words)) { }

    Language language() const override { return m_language; }
    bool accepts(const QString &word) const override { return m_words.contains(word.toLower()); }
    QStringList suggestions(const QString &, int) const override { return {}; }

private:
    Language m_language;
    QSet<QString> m_words;
};

QStringList texts(const QString &text, const QList<WordRange> &ranges)
{
    QStringList words;
    for (const WordRange &range : ranges)
        words << text.sliced(range.offset, range.length);
    return words;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void unknownWordsAreFound();
    void knownNamesInAllCases_data();
    void knownNamesInAllCases();
    void surnames_data();
    void surnames();
    void uncheckedParts_data();
    void uncheckedParts();
    void letterCases();
    void longText();
};

void WordsTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("empty") << QString() << QStringList{};
    QTest::newRow("one letter") << u"а"_s << QStringList{u"а"_s};
    QTest::newRow("plain") << u"Дербес деректер, т.б."_s << QStringList{u"Дербес"_s, u"деректер"_s, u"т"_s, u"б"_s};
    QTest::newRow("hyphen") << u"сондай-ақ IP-мекенжайы"_s << QStringList{u"сондай-ақ"_s, u"IP-мекенжайы"_s};
    QTest::newRow("dash") << u"дерек - бұл"_s << QStringList{u"дерек"_s, u"бұл"_s};
    QTest::newRow("address") << u"см. https://exl.kz/privacy?a=1 здесь"_s << QStringList{u"см"_s, u"здесь"_s};
    QTest::newRow("e-mail") << u"info@exl.kz мекенжайы"_s << QStringList{u"мекенжайы"_s};
    QTest::newRow("domain with ending") << u"exl.kz-те сатылады"_s << QStringList{u"сатылады"_s};
    QTest::newRow("Cyrillic domain") << u"дүкен.қаз сайты"_s << QStringList{u"сайты"_s};
    QTest::newRow("no space after a stop") << u"болды.Оператор"_s << QStringList{u"болды"_s, u"Оператор"_s};
    QTest::newRow("number with ending") << u"5-ке, 9:00-ден, 10-нан, 20%-ға"_s << QStringList{};
    QTest::newRow("ordinal") << u"5-інші, 20-сыншы"_s << QStringList{};
    QTest::newRow("number with noun") << u"387-бабына, 4-тармағында"_s << QStringList{u"бабына"_s, u"тармағында"_s};
    QTest::newRow("ending after a quote") << u"«Arystan»-ға келді"_s << QStringList{u"Arystan"_s, u"келді"_s};
    QTest::newRow("words with digits") << u"iPhone15 және B2B"_s << QStringList{u"және"_s};
    QTest::newRow("digits before a hyphen") << u"COVID-19-ға қарсы"_s << QStringList{u"COVID"_s, u"қарсы"_s};
    QTest::newRow("soft hyphen stays inside") << u"дерек\u00ADтер"_s << QStringList{u"дерек\u00ADтер"_s};
    QTest::newRow("emoji") << u"рахмет👍🏽 сізге"_s << QStringList{u"рахмет"_s, u"сізге"_s};
    QTest::newRow("apostrophe") << u"об’єкт don't"_s << QStringList{u"об’єкт"_s, u"don't"_s};
    QTest::newRow("only marks") << u"--- «» 12"_s << QStringList{};
}

void WordsTest::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(texts(text, wordsOf(text)), words);
}

void WordsTest::unknownWordsAreFound()
{
    const ListSpeller speller(Language::Kazakh, {u"дербес"_s, u"деректер"_s});
    const QString text = u"Дербес дерректер: 😀 деректер, SMS, а, Kaspi, ЖШС-нен"_s;
    QCOMPARE(misspelt(text, speller), (QList<WordRange>{{7, 9}, {46, 7}}));
    QCOMPARE(texts(text, misspelt(text, speller)), (QStringList{u"дерректер"_s, u"ЖШС-нен"_s}));
    QVERIFY(misspelt(text, speller, {u"дерректер"_s, u"жшс-нен"_s}).isEmpty());
    // A soft hyphen makes no fault of a right word.
    QVERIFY(misspelt(u"дерек\u00ADтер"_s, speller).isEmpty());
}

void WordsTest::knownNamesInAllCases_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    QTest::newRow("same") << Language::Kazakh << u"просуши"_s << u"Просуши"_s << true;
    QTest::newRow("kk genitive") << Language::Kazakh << u"қарлығаш"_s << u"Қарлығаштың"_s << true;
    QTest::newRow("kk possessive") << Language::Kazakh << u"маркеттер"_s << u"Маркеттеріне"_s << true;
    QTest::newRow("kk wrong ending") << Language::Kazakh << u"қарлығаш"_s << u"Қарлығаштің"_s << false;
    QTest::newRow("ru instrumental") << Language::Russian << u"култобе"_s << u"Култобем"_s << true;
    QTest::newRow("ru genitive") << Language::Russian << u"ромашкина"_s << u"Ромашкиной"_s << true;
    QTest::newRow("ru other word") << Language::Russian << u"ромашкина"_s << u"Ромашковый"_s << false;
    QTest::newRow("short name") << Language::Russian << u"ян"_s << u"яна"_s << false;
}

void WordsTest::knownNamesInAllCases()
{
    QFETCH(Language, language);
    QFETCH(QString, name);
    QFETCH(QString, word);
    QFETCH(bool, known);
    QCOMPARE(misspelt(word, ListSpeller(language, {}), {name}).isEmpty(), known);
}

void WordsTest::surnames_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("passes");
    QTest::newRow("kk surname") << Language::Kazakh << u"Оспановтың"_s << true;
    QTest::newRow("kk surname of a woman") << Language::Kazakh << u"Сейітоваға"_s << true;
    QTest::newRow("kk patronymic") << Language::Kazakh << u"Серікқызына"_s << true;
    QTest::newRow("kk wrong harmony") << Language::Kazakh << u"Оспановтің"_s << false;
    QTest::newRow("kk small letter") << Language::Kazakh << u"оспанов"_s << false;
    QTest::newRow("ru surname") << Language::Russian << u"Оспановым"_s << true;
    QTest::newRow("ru surname of a woman") << Language::Russian << u"Сейтовой"_s << true;
    QTest::newRow("ru patronymic") << Language::Russian << u"Серикович"_s << true;
    QTest::newRow("ru other word") << Language::Russian << u"Договорр"_s << false;
}

void WordsTest::surnames()
{
    QFETCH(Language, language);
    QFETCH(QString, word);
    QFETCH(bool, passes);
    QCOMPARE(misspelt(word, ListSpeller(language, {})).isEmpty(), passes);
}

void WordsTest::uncheckedParts_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("length");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("word") << u"веб-сайт"_s << 0;
    QTest::newRow("Latin with ending") << u"cookies-тен"_s << 8;
    QTest::newRow("abbreviation") << u"ЖШС"_s << 3;
    QTest::newRow("long abbreviation with ending") << u"ЮНЕСКО-ның"_s << 7;
    QTest::newRow("capitals of a heading") << u"САЯСАТЫ"_s << 0;
    QTest::newRow("inner capitals") << u"ҚазМұнайГаз"_s << 11;
    QTest::newRow("one capital") << u"Я"_s << 0;
    QTest::newRow("hyphen at the end") << u"SMS-"_s << 4;
}

void WordsTest::uncheckedParts()
{
    QFETCH(QString, word);
    QFETCH(int, length);
    QCOMPARE(uncheckedLength(word), length);
}

void WordsTest::letterCases()
{
    QCOMPARE(letterCase(u"сайт"), LetterCase::Small);
    QCOMPARE(letterCase(u"Сайт"), LetterCase::Capitalised);
    QCOMPARE(letterCase(u"САЙТ"), LetterCase::Capitals);
    QCOMPARE(letterCase(u""), LetterCase::Small);
    QCOMPARE(inLetterCase(u"өңдеу"_s, LetterCase::Capitalised), u"Өңдеу"_s);
    QCOMPARE(inLetterCase(u"іс"_s, LetterCase::Capitals), u"ІС"_s);
    QCOMPARE(inLetterCase(QString(), LetterCase::Capitalised), QString());
}

void WordsTest::longText()
{
    const ListSpeller speller(Language::Kazakh, {});
    const QString word(10'000, u'а');
    QCOMPARE(misspelt(word, speller), (QList<WordRange>{{0, 10'000}}));
    const QString hyphens = u"а-"_s.repeated(5'000);
    QVERIFY(!wordsOf(hyphens).isEmpty());
    const QString dots = u"a."_s.repeated(5'000);
    QVERIFY(wordsOf(dots).size() <= 5'000);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
