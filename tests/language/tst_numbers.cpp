// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/numbers.h"

#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

class NumbersTest : public QObject {
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void digitsOutsideTheRange();
    void terms_data();
    void terms();
};

void NumbersTest::words_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("kazakh");
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString>("genitive");

    const auto row = [](int number, const QString &kazakh, const QString &russian, const QString &genitive) {
        QTest::newRow(QByteArray::number(number).constData()) << number << kazakh << russian << genitive;
    };
    row(0, u"нөл"_s, u"ноль"_s, u"ноля"_s);
    row(1, u"бір"_s, u"один"_s, u"одного"_s);
    row(2, u"екі"_s, u"два"_s, u"двух"_s);
    row(5, u"бес"_s, u"пять"_s, u"пяти"_s);
    row(10, u"он"_s, u"десять"_s, u"десяти"_s);
    row(14, u"он төрт"_s, u"четырнадцать"_s, u"четырнадцати"_s);
    row(15, u"он бес"_s, u"пятнадцать"_s, u"пятнадцати"_s);
    row(21, u"жиырма бір"_s, u"двадцать один"_s, u"двадцати одного"_s);
    row(40, u"қырық"_s, u"сорок"_s, u"сорока"_s);
    row(78, u"жетпіс сегіз"_s, u"семьдесят восемь"_s, u"семидесяти восьми"_s);
    row(100, u"жүз"_s, u"сто"_s, u"ста"_s);
    row(102, u"жүз екі"_s, u"сто два"_s, u"ста двух"_s);
    row(234, u"екі жүз отыз төрт"_s, u"двести тридцать четыре"_s, u"двухсот тридцати четырёх"_s);
    row(1000, u"мың"_s, u"одна тысяча"_s, u"одной тысячи"_s);
    row(2000, u"екі мың"_s, u"две тысячи"_s, u"двух тысяч"_s);
    row(21'012, u"жиырма бір мың он екі"_s, u"двадцать одна тысяча двенадцать"_s, u"двадцати одной тысячи двенадцати"_s);
    row(112'000, u"жүз он екі мың"_s, u"сто двенадцать тысяч"_s, u"ста двенадцати тысяч"_s);
    row(1'000'000, u"бір миллион"_s, u"один миллион"_s, u"одного миллиона"_s);
    row(999'999'999, u"тоғыз жүз тоқсан тоғыз миллион тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз"_s,
        u"девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять"_s,
        u"девятисот девяноста девяти миллионов девятисот девяноста девяти тысяч девятисот девяноста девяти"_s);
}

void NumbersTest::words()
{
    QFETCH(int, number);
    QFETCH(QString, kazakh);
    QFETCH(QString, russian);
    QFETCH(QString, genitive);
    QCOMPARE(numberWords(number, Language::Kazakh), kazakh);
    QCOMPARE(numberWords(number, Language::Russian), russian);
    QCOMPARE(russianNumberWordsGenitive(number), genitive);
}

void NumbersTest::digitsOutsideTheRange()
{
    QCOMPARE(numberWords(-1, Language::Russian), u"-1"_s);
    QCOMPARE(numberWords(1'000'000'000, Language::Kazakh), u"1000000000"_s);
    QCOMPARE(numberWords(std::numeric_limits<int>::min(), Language::Russian), u"-2147483648"_s);
    QCOMPARE(russianNumberWordsGenitive(std::numeric_limits<int>::max()), u"2147483647"_s);
}

void NumbersTest::terms_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<TermNoun>("noun");
    QTest::addColumn<QString>("kazakh");
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString>("genitive");

    QTest::newRow("12 months") << 12 << TermNoun::Month << u"он екі ай"_s << u"двенадцать месяцев"_s << u"двенадцати месяцев"_s;
    QTest::newRow("1 year") << 1 << TermNoun::Year << u"бір жыл"_s << u"один год"_s << u"одного года"_s;
    QTest::newRow("2 years") << 2 << TermNoun::Year << u"екі жыл"_s << u"два года"_s << u"двух лет"_s;
    QTest::newRow("5 years") << 5 << TermNoun::Year << u"бес жыл"_s << u"пять лет"_s << u"пяти лет"_s;
    QTest::newRow("11 years") << 11 << TermNoun::Year << u"он бір жыл"_s << u"одиннадцать лет"_s << u"одиннадцати лет"_s;
    QTest::newRow("3 working days") << 3 << TermNoun::WorkingDay << u"үш жұмыс күні"_s << u"три рабочих дня"_s
                                    << u"трёх рабочих дней"_s;
    QTest::newRow("1 working day") << 1 << TermNoun::WorkingDay << u"бір жұмыс күні"_s << u"один рабочий день"_s
                                   << u"одного рабочего дня"_s;
    QTest::newRow("21 working days") << 21 << TermNoun::WorkingDay << u"жиырма бір жұмыс күні"_s
                                     << u"двадцать один рабочий день"_s << u"двадцати одного рабочего дня"_s;
    QTest::newRow("10 calendar days") << 10 << TermNoun::CalendarDay << u"он күнтізбелік күн"_s << u"десять календарных дней"_s
                                      << u"десяти календарных дней"_s;
    QTest::newRow("24 hours") << 24 << TermNoun::Hour << u"жиырма төрт сағат"_s << u"двадцать четыре часа"_s
                              << u"двадцати четырёх часов"_s;
}

void NumbersTest::terms()
{
    QFETCH(int, count);
    QFETCH(TermNoun, noun);
    QFETCH(QString, kazakh);
    QFETCH(QString, russian);
    QFETCH(QString, genitive);
    QCOMPARE(countedTerm(count, noun, Language::Kazakh), kazakh);
    QCOMPARE(countedTerm(count, noun, Language::Russian), russian);
    QCOMPARE(russianCountedTermGenitive(count, noun), genitive);
}

QTEST_GUILESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
