// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/speller.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace qupia;
using namespace Qt::StringLiterals;

// The dictionaries of the system with the project's words and grammar.
class SpellersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void formsThatTheDictionaryLacks();
    void plainLegalText_data();
    void plainLegalText();
    void mistakesAreFound_data();
    void mistakesAreFound();
    void suggestions_data();
    void suggestions();
    void oddWords_data();
    void oddWords();
    void fromSeveralThreads();

private:
    const Speller &speller(Language language) const { return language == Language::Kazakh ? *m_kazakh : *m_russian; }

    std::shared_ptr<const Speller> m_kazakh;
    std::shared_ptr<const Speller> m_russian;
};

void SpellersTest::initTestCase()
{
    const auto kazakh = loadHunspellSpeller(Language::Kazakh);
    if (!kazakh)
        QSKIP(qPrintable(kazakh.error().message));
    const auto russian = loadHunspellSpeller(Language::Russian);
    if (!russian)
        QSKIP(qPrintable(russian.error().message));
    m_kazakh = *kazakh;
    m_russian = *russian;
}

void SpellersTest::formsThatTheDictionaryLacks()
{
    QFile file(QStringLiteral(QUPIA_TEST_DATA "/kk_forms_hunspell_lacks.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 333);
    QStringList refused;
    for (const QString &line : lines) {
        if (!m_kazakh->accepts(line.section(u'\t', 1)))
            refused << line.section(u'\t', 1);
    }
    QCOMPARE(refused, QStringList{});
}

void SpellersTest::plainLegalText_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");

    QTest::newRow("kk policy")
        << Language::Kazakh
        << u"Оператор пайдаланушылардың дербес деректерін жинауды, өңдеуді және қорғауды Қазақстан Республикасының заңнамасына "
           "сәйкес жүзеге асырады. Деректеріңізге қол жеткізуді шектейміз, оларды үшінші тұлғаларға келісіміңізсіз бермейміз. "
           "Cookies-тен бас тартсаңыз, сайттағы кейбір мүмкіндіктер қолжетімсіз болуы мүмкін. "
           "«Arystan» ЖК-нің info@exl.kz мекенжайына 15 жұмыс күні ішінде жүгініңіз; өтінім 4-тармағында көзделген тәртіппен "
           "қаралып, нәтижесі 9:00-ден 18:00-ге дейін хабарланады. Актілерге, субъектілердің құқықтарына, кінәға, процесте, "
           "бұғаттаудан, иесіздендірілгендігіне қатысты нормалар сақталады. ҚҰПИЯЛЫЛЫҚ САЯСАТЫНЫҢ ЖАҢА РЕДАКЦИЯСЫ."_s;
    QTest::newRow("kk addresses")
        << Language::Kazakh
        << u"Шымкентте, Өскеменнен, Көкшетауға, Жезқазғанда, Алматы қаласы Абай даңғылында тұратын Оспановтың "
           "Ресейге, Еуропаға, Қытайдан жіберген тауарлары"_s;
    QTest::newRow("kk web")
        << Language::Kazakh
        << u"Курсорды сілтемеге апарып, қалауыңызша баптаңыз. Парольді шифрлеу қажет болса, вебсайттың баптауларын ашып, "
           "қосқыңыз келген кеңейтуді таңдаңыз. Виртуалды принтер драйверінің атрибуттары автоматты түрде жаңартылады; "
           "автотолтыруды өшіргіңіз келсе, белгішені басыңыз. Рахмет!"_s;
    QTest::newRow("kk news")
        << Language::Kazakh
        << u"Елордада өткен брифингте министр инфляцияның баяулағанын, зейнетақының өсетінін және теміржол көлігінің "
           "жаңғыртылатынын мәлімдеді. Инвесторлардың пікірінше, келісімшартқа қол қойылған соң, зауыттың құрылысы "
           "жеделдетіледі. Дәрігерлер тұрғындарды вирустан сақтануға шақырып отыр, алайда көпшілігі екпе салғызғысы келмейді."_s;
    QTest::newRow("ru policy")
        << Language::Russian
        << u"Оператор собирает и обрабатывает персональные данные пользователей сайта. Push-уведомления, SMS-сообщения и "
           "e-mail-рассылку можно отключить в аккаунте. Файлы cookie хранятся в браузере; поддомены, сервисы и токены "
           "шифруются. ТОО «Jetu», город Шымкент, в Костанае, Алмалинский район, Наурызбайского района, Оспановой, "
           "ИП Серикович, обезличить, мессенджеров, самозанятыми, геоданных, хэшем, продавце-ИП, без трекеров, с кешем, на аутсорсинге."_s;
}

void SpellersTest::plainLegalText()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    QStringList flagged;
    const QList<WordRange> words = misspelt(text, speller(language));
    for (const WordRange &word : words)
        flagged << text.sliced(word.offset, word.length);
    QCOMPARE(flagged.join(u' '), QString());
}

void SpellersTest::mistakesAreFound_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("word");
    // Kinds of mistakes met in published policies.
    for (const QString &word : {u"өндеуін"_s, u"өнделетін"_s, u"Пайдаланушімен"_s, u"беттіңң"_s, u"Заңнының"_s, u"мемелекеттік"_s,
             u"мемелекеттіктің"_s, u"дәрбестендірілген"_s, u"ақапаратты"_s, u"енізуге"_s, u"интернет-ресурстері"_s,
             u"Пайдаланушығы"_s, u"уәкілетте"_s, u"соынмен"_s, u"жерун"_s, u"деректердң"_s, u"құпиялылыктың"_s, u"мақсатттар"_s,
             u"сайттің"_s, u"cookies-тенн"_s, u"еректерді"_s, u"жаналық"_s, u"мүлделерін"_s, u"функцияні"_s, u"деретерді"_s,
             u"орыңдай"_s, u"соңдықтан"_s, u"бреді"_s})
        QTest::newRow(qPrintable(word)) << Language::Kazakh << word;
    for (const QString &word : {u"ненличных"_s, u"песональных"_s, u"согласее"_s, u"обработкаа"_s, u"IP-адресс"_s})
        QTest::newRow(qPrintable(word)) << Language::Russian << word;
}

void SpellersTest::mistakesAreFound()
{
    QFETCH(Language, language);
    QFETCH(QString, word);
    QVERIFY(!speller(language).accepts(word));
    QCOMPARE(misspelt(word, speller(language)), (QList<WordRange>{{0, int(word.size())}}));
}

void SpellersTest::suggestions_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::newRow("н for ң") << Language::Kazakh << u"өндеуін"_s << u"өңдеуін"_s;
    QTest::newRow("capital") << Language::Kazakh << u"Өнделетін"_s << u"Өңделетін"_s;
    QTest::newRow("capitals") << Language::Kazakh << u"САЯСАТТТЫ"_s << u"САЯСАТТЫ"_s;
    QTest::newRow("Russian keys") << Language::Kazakh << u"кауипсиздик"_s << u"қауіпсіздік"_s;
    QTest::newRow("doubled") << Language::Kazakh << u"беттіңң"_s << u"беттің"_s;
    QTest::newRow("part of a word") << Language::Kazakh << u"интернет-ресурстері"_s << u"интернет-ресурстары"_s;
    QTest::newRow("harmony") << Language::Kazakh << u"сайттің"_s << u"сайттың"_s;
    QTest::newRow("Russian") << Language::Russian << u"персанальных"_s << u"персональных"_s;
}

void SpellersTest::suggestions()
{
    QFETCH(Language, language);
    QFETCH(QString, word);
    QFETCH(QString, meant);
    const QStringList words = speller(language).suggestions(word, 5);
    QVERIFY2(words.contains(meant), qPrintable(words.join(u' ')));
    QVERIFY(words.size() <= 5);
    for (const QString &suggestion : words)
        QVERIFY2(speller(language).accepts(suggestion), qPrintable(suggestion));
}

void SpellersTest::oddWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString();
    QTest::newRow("emoji") << u"👍🏽"_s;
    QTest::newRow("hyphens") << u"---"_s;
    QTest::newRow("10 000 letters") << QString(10'000, u'ұ');
    QTest::newRow("10 000 hyphens") << u"ұ-"_s.repeated(5'000);
    QTest::newRow("broken surrogate") << u"ұғ"_s + QChar(0xD800);
    QTest::newRow("nul") << u"ұ"_s + QChar(u'\0') + u"ұұ"_s;
}

void SpellersTest::oddWords()
{
    QFETCH(QString, word);
    for (const Language language : policyLanguages) {
        QVERIFY(!speller(language).accepts(word));
        QVERIFY(speller(language).suggestions(word, 3).size() <= 3);
        QVERIFY(speller(language).suggestions(word, 0).isEmpty());
        QVERIFY(misspelt(word, speller(language)).size() <= 1);
    }
}

void SpellersTest::fromSeveralThreads()
{
    std::atomic_int answered = 0;
    const auto work = [&] {
        for (int round = 0; round < 50; ++round) {
            const bool right = m_kazakh->accepts(u"деректеріңізді"_s) && !m_kazakh->accepts(u"өндеуін"_s)
                && m_russian->accepts(u"согласие"_s) && !m_russian->accepts(u"согласее"_s);
            answered += right ? 1 : 0;
        }
        answered += m_russian->suggestions(u"согласее"_s, 3).isEmpty() ? 0 : 1;
    };
    std::thread first(work);
    std::thread second(work);
    std::thread third(work);
    first.join();
    second.join();
    third.join();
    QCOMPARE(answered.load(), 153);
}

QTEST_GUILESS_MAIN(SpellersTest)
#include "tst_spellers.moc"
