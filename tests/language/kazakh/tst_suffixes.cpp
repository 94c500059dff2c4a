// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/suffixes.h"

#include "language/kazakh/numerals.h"
#include "language/kazakh/stems.h"

#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

// What suffix_vectors.tsv does not hold: possessives, odd texts, certainty. One row a rule or an exception.
class SuffixesTest : public QObject {
    Q_OBJECT

private slots:
    void forms_data();
    void forms();
    void possessives_data();
    void possessives();
    void guesses_data();
    void guesses();
    void nothingToInflect_data();
    void nothingToInflect();
    void rulesExplain();
    void longText();
    void numbersOfAnyLength();
    void caseCodes();
};

void SuffixesTest::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("form");

    const auto row = [](const QString &text, const char *code, const QString &form) {
        QTest::newRow(qPrintable(form)) << text << QString::fromLatin1(code) << form;
    };
    row(u"Минск"_s, "loc", u"Минскіде"_s);
    row(u"Приозерск"_s, "abl", u"Приозерскіден"_s);
    row(u"Жетісу"_s, "dat", u"Жетісуға"_s);
    row(u"Шу"_s, "loc", u"Шуда"_s);
    row(u"Ақсу"_s, "dat", u"Ақсуға"_s);
    row(u"Риддер"_s, "gen", u"Риддердің"_s);
    row(u"Сергеев"_s, "loc", u"Сергеевте"_s);
    row(u"Форт-Шевченко"_s, "loc", u"Форт-Шевченкода"_s);
    row(u"Санкт-Петербург"_s, "dat", u"Санкт-Петербургке"_s);
    row(u"Глубокое"_s, "loc", u"Глубокоеде"_s);
    row(u"Рудный қаласы"_s, "loc", u"Рудный қаласында"_s);
    row(u"Ғали"_s, "gen", u"Ғалидың"_s);
    row(u"Ғабдуллин"_s, "dat", u"Ғабдуллинге"_s);
    row(u"қолбасы"_s, "dat", u"қолбасыға"_s);
    row(u"цифр"_s, "abl", u"цифрдан"_s);
    row(u"жақсы"_s, "acc", u"жақсыны"_s);
    row(u"келесі"_s, "abl", u"келесіден"_s);
    row(u"отбасы"_s, "dat", u"отбасына"_s);
    row(u"Әділет министрлігі"_s, "dat", u"Әділет министрлігіне"_s);
    row(u"Ішкі саясат басқармасы"_s, "gen", u"Ішкі саясат басқармасының"_s);
    row(u"тауарларды жеткізу қызметтері"_s, "ins", u"тауарларды жеткізу қызметтерімен"_s);
    row(u"жеткізу мерзімі"_s, "loc", u"жеткізу мерзімінде"_s);
    row(u"Бонн"_s, "dat", u"Боннға"_s);
    row(u"процесс"_s, "loc", u"процесте"_s);
    row(u"текст"_s, "abl", u"текстен"_s);
    row(u"лифт"_s, "loc", u"лифтіде"_s);
    row(u"АЛМАТЫ"_s, "loc", u"АЛМАТЫДА"_s);
    row(u"500 000"_s, "dat", u"500 000-ға"_s);
    row(u"1\u00A0000"_s, "abl", u"1\u00A0000-нан"_s);
    row(u"12\u202F050"_s, "gen", u"12\u202F050-дің"_s);
    row(u"1,5"_s, "dat", u"1,5-ке"_s);
    row(u"0"_s, "dat", u"0-ге"_s);
    row(u"50 км"_s, "loc", u"50 км-де"_s);
    row(u"5 млн"_s, "abl", u"5 млн-нан"_s);
    row(u"XXI"_s, "dat", u"XXI-ге"_s);
    row(u"IX"_s, "gen", u"IX-ның"_s);
    row(u"Алматы қаласы (Қазақстан)"_s, "loc", u"Алматы қаласында (Қазақстан)"_s);
    row(u"«Қазпошта»"_s, "gen", u"«Қазпошта»-ның"_s);
    row(u"“Kaspi”"_s, "dat", u"“Kaspi”-ге"_s);
    row(u"Kaspi Bank"_s, "gen", u"Kaspi Bank-тің"_s);
    row(u"сайты"_s, "nom", u"сайты"_s);
    row(u"  Алматы  "_s, "loc", u"Алматыда"_s);
    row(u"Рудныи\u0306"_s, "loc", u"Рудныйда"_s);
}

void SuffixesTest::forms()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, form);
    const auto kazakhCase = kazakhCaseFromCode(code);
    QVERIFY(kazakhCase);
    QCOMPARE(inflect(text, *kazakhCase).form, form);
}

void SuffixesTest::possessives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NounForm>("form");
    QTest::addColumn<KazakhCase>("kazakhCase");
    QTest::addColumn<QString>("expected");

    const NounForm its{.possessive = true};
    const NounForm several{.plural = true, .possessive = true};
    const NounForm plural{.plural = true};
    const NounForm attributive{.attributive = true};
    const auto row = [](const QString &text, NounForm form, KazakhCase kazakhCase, const QString &expected) {
        QTest::newRow(qPrintable(expected)) << text << form << kazakhCase << expected;
    };
    row(u"қала"_s, its, KazakhCase::Nominative, u"қаласы"_s);
    row(u"бап"_s, its, KazakhCase::Genitive, u"бабының"_s);
    row(u"бөлік"_s, its, KazakhCase::Locative, u"бөлігінде"_s);
    row(u"құқық"_s, its, KazakhCase::Accusative, u"құқығын"_s);
    row(u"орын"_s, its, KazakhCase::Locative, u"орнында"_s);
    row(u"халық"_s, its, KazakhCase::Nominative, u"халқы"_s);
    row(u"мүлік"_s, its, KazakhCase::Dative, u"мүлкіне"_s);
    row(u"тарап"_s, its, KazakhCase::Ablative, u"тарапынан"_s);
    row(u"банк"_s, its, KazakhCase::Genitive, u"банкінің"_s);
    row(u"субъект"_s, its, KazakhCase::Nominative, u"субъектісі"_s);
    row(u"саясат"_s, its, KazakhCase::Instrumental, u"саясатымен"_s);
    row(u"автомобиль"_s, its, KazakhCase::Nominative, u"автомобилі"_s);
    row(u"жинау"_s, its, KazakhCase::Dative, u"жинауына"_s);
    row(u"меню"_s, its, KazakhCase::Nominative, u"менюі"_s);
    row(u"компания"_s, its, KazakhCase::Genitive, u"компаниясының"_s);
    row(u"күн"_s, its, KazakhCase::Ablative, u"күнінен"_s);
    row(u"21"_s, its, KazakhCase::Ablative, u"21-інен"_s);
    row(u"дерек"_s, several, KazakhCase::Accusative, u"деректерін"_s);
    row(u"субъект"_s, several, KazakhCase::Genitive, u"субъектілерінің"_s);
    row(u"куә"_s, plural, KazakhCase::Dative, u"куәларға"_s);
    row(u"қызмет"_s, plural, KazakhCase::Nominative, u"қызметтер"_s);
    row(u"ЖШС"_s, attributive, KazakhCase::Locative, u"ЖШС-дегі"_s);
    row(u"Астана"_s, attributive, KazakhCase::Locative, u"Астанадағы"_s);
    row(u"Алматы қаласы"_s, attributive, KazakhCase::Locative, u"Алматы қаласындағы"_s);
    // It carries the possessive already: not twice.
    row(u"prosushi.kz сайты"_s, its, KazakhCase::Dative, u"prosushi.kz сайтына"_s);
}

void SuffixesTest::possessives()
{
    QFETCH(QString, text);
    QFETCH(NounForm, form);
    QFETCH(KazakhCase, kazakhCase);
    QFETCH(QString, expected);
    QCOMPARE(inflect(text, kazakhCase, form).form, expected);
}

void SuffixesTest::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("certain");
    QTest::newRow("city") << u"Алматы"_s << true;
    QTest::newRow("number") << u"2026"_s << true;
    QTest::newRow("legal form") << u"«Жету» ЖШС"_s << true;
    QTest::newRow("known abbreviation") << u"ЖСН"_s << true;
    QTest::newRow("known name") << u"Instagram"_s << true;
    QTest::newRow("quoted word") << u"«Қазына»"_s << true;
    QTest::newRow("unknown abbreviation") << u"ҚҚС"_s << false;
    QTest::newRow("unknown name") << u"Zhibek"_s << false;
    QTest::newRow("domain") << u"exl.kz"_s << false;
    QTest::newRow("odd end") << u"Yahoo!"_s << false;
}

void SuffixesTest::guesses()
{
    QFETCH(QString, text);
    QFETCH(bool, certain);
    const Inflection inflection = inflect(text, KazakhCase::Dative);
    QCOMPARE(inflection.certain, certain);
    QVERIFY(inflection.form.size() > text.size());
}

void SuffixesTest::nothingToInflect_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("spaces") << u" \t "_s << QString();
    QTest::newRow("dash") << u"—"_s << u"—"_s;
    QTest::newRow("quotes") << u"«»"_s << u"«»"_s;
    QTest::newRow("brackets") << u"()"_s << u"()"_s;
    QTest::newRow("emoji") << u"🙂"_s << u"🙂"_s;
    QTest::newRow("lone mark") << u"\u0306"_s << u"\u0306"_s;
    QTest::newRow("broken surrogate") << QString(QChar(0xD83D)) << QString(QChar(0xD83D));
}

void SuffixesTest::nothingToInflect()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    for (const NounForm &nounForm : {NounForm{}, NounForm{.plural = true, .possessive = true, .attributive = true}}) {
        const Inflection inflection = inflect(text, KazakhCase::Locative, nounForm);
        QCOMPARE(inflection.form, form);
        QVERIFY(!inflection.certain);
    }
}

void SuffixesTest::rulesExplain()
{
    QCOMPARE(inflect(u"кінә"_s, KazakhCase::Dative).rules,
        (QStringList{u"end.word"_s, u"harmony.last-vowel"_s, u"harmony.back-after-ae"_s, u"case.dat"_s}));
    QCOMPARE(inflect(u"ЖШС"_s, KazakhCase::Dative).rules, (QStringList{u"end.abbreviation"_s, u"case.fixed"_s}));
    QVERIFY(inflect(u"парк"_s, KazakhCase::Locative).rules.contains(u"harmony.cluster"_s));
}

void SuffixesTest::longText()
{
    const QString word = u"сөз"_s.repeated(3'334);
    QCOMPARE(inflect(word, KazakhCase::Locative).form, word + u"де"_s);
    const QString digits(10'000, u'0');
    QCOMPARE(inflect(u'1' + digits, KazakhCase::Dative).form, u'1' + digits + u"-ға"_s);
}

void SuffixesTest::numbersOfAnyLength()
{
    // A number ends like its last group that is not zero.
    QCOMPARE(numberEnd(u"7"), numberEnd(u"1007"));
    QCOMPARE(numberEnd(u"20"), numberEnd(u"99920"));
    QCOMPARE(numberEnd(u"300"), (SpokenEnd{Harmony::Front, FinalSound::Buzzing}));
    QCOMPARE(numberEnd(u"5000"), (SpokenEnd{Harmony::Back, FinalSound::Nasal}));
    QCOMPARE(numberEnd(u"000"), (SpokenEnd{Harmony::Front, FinalSound::Lateral}));
    QVERIFY(!romanNumberEnd(u"CV"));
    QVERIFY(!romanNumberEnd(u"X"));
    QVERIFY(romanNumberEnd(u"XIV"));
}

void SuffixesTest::caseCodes()
{
    QVERIFY(kazakhCaseFromCode(u"loc"_s) == KazakhCase::Locative);
    QVERIFY(!kazakhCaseFromCode(u"prp"_s));
    QVERIFY(!kazakhCaseFromCode(QString()));
    QVERIFY(carriesPossessive(u"қаласы"));
    QVERIFY(!carriesPossessive(u"алматы"));
    QVERIFY(!carriesPossessive(u"пайдаланушы"));
}

QTEST_GUILESS_MAIN(SuffixesTest)
#include "tst_suffixes.moc"
