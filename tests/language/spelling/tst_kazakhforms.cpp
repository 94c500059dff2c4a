// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/candidates.h"
#include "language/spelling/kazakhforms.h"

#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

// The suffix grammar alone, over a few stems of its own.
class KazakhFormsTest : public QObject {
    Q_OBJECT

private slots:
    void recognised_data();
    void recognised();
    void refused_data();
    void refused();
    void endings_data();
    void endings();
    void oddWords();
    void candidates_data();
    void candidates();
    void manyCandidates();

private:
    const KazakhForms m_forms{
        WordList({u"келісім"_s, u"дерек"_s, u"сайт"_s, u"құқық"_s, u"халық"_s, u"субъект"_s, u"класс"_s, u"съезд"_s,
            u"журналист"_s, u"кінә"_s, u"банк"_s, u"қауіпсіз"_s, u"өңдеу"_s, u"беру"_s, u"табу"_s, u"шығу"_s, u"қою"_s, u"оқу"_s,
            u"оқы"_s, u"жариялау"_s, u"бөлік"_s, u"Алматы"_s, u"пайдалану"_s, u"пиксель"_s, u"алу"_s, u"сақтау"_s, u"нөмір"_s,
            u"жазба"_s, u"таңдау"_s, u"аралық"_s}),
        WordList({u"курсор"_s, u"масштаб"_s, u"регрессия"_s, u"модуль"_s})};
};

void KazakhFormsTest::recognised_data()
{
    QTest::addColumn<QString>("word");
    const QStringList words{u"келісім"_s, u"келісімге"_s, u"келісімдеріңізге"_s, u"келісімінсіз"_s, u"деректер"_s,
        u"деректерімізді"_s, u"деректеріңіздің"_s, u"сайттардағы"_s, u"сайтымыздың"_s, u"құқығы"_s, u"құқықтарынан"_s,
        u"халқына"_s, u"субъектілерге"_s, u"субъектісінің"_s, u"класқа"_s, u"съезде"_s, u"журналистердің"_s, u"кінәға"_s,
        u"кінәлар"_s, u"кінәні"_s, u"банктің"_s, u"банкінен"_s, u"қауіпсіздігін"_s, u"өңдеуді"_s, u"өңделетін"_s,
        u"өңделмегендіктен"_s, u"өңдейді"_s, u"өңдеген"_s, u"берілуі"_s, u"береді"_s, u"бермейді"_s, u"бергендігіне"_s,
        u"табады"_s, u"тапқан"_s, u"тауып"_s, u"шығады"_s, u"шығып"_s, u"шықты"_s, u"қояды"_s, u"қойылған"_s, u"оқыған"_s,
        u"оқиды"_s, u"оқитын"_s, u"сайтындағыдай"_s, u"халықтікі"_s, u"пикселі"_s, u"жарияланбайтын"_s, u"жарияламауға"_s,
        u"бөліктері"_s, u"бөлігінде"_s, u"алматыдағы"_s, u"пайдаланушыларымыздан"_s, u"алып"_s, u"алады"_s,
        // what one would like to do, how one likes it, where one is
        u"сақтағыңыз"_s, u"алғысы"_s, u"бергім"_s, u"таңдауыңызша"_s, u"сайттасыз"_s, u"өңдеудеміз"_s,
        // a verb of a noun
        u"нөмірлеу"_s, u"нөмірленген"_s, u"масштабталатын"_s,
        // loans
        u"курсор"_s, u"курсорыңызды"_s, u"регрессияның"_s, u"модулі"_s,
        // compounds
        u"бейнежазба"_s, u"бейнежазбаларды"_s, u"автотаңдауды"_s, u"сайтаралық"_s, u"сайтаралығы"_s};
    for (const QString &word : words)
        QTest::newRow(qPrintable(word)) << word;
}

void KazakhFormsTest::recognised()
{
    QFETCH(QString, word);
    QVERIFY(m_forms.recognises(word));
}

void KazakhFormsTest::refused_data()
{
    QTest::addColumn<QString>("word");
    // Wrong harmony, wrong assimilation, wrong order, half a suffix.
    const QStringList words{u"келісімға"_s, u"келісімтер"_s, u"сайтдың"_s, u"сайттің"_s, u"деректерлер"_s, u"деректергелер"_s,
        u"құқықы"_s, u"банктың"_s, u"өңдейдым"_s, u"беради"_s, u"келісімгі"_s, u"кінәдің"_s, u"қауіпсіздіг"_s, u"шығқан"_s,
        u"бөлікі"_s, u"дерекк"_s, u"сайтттың"_s, u"оқыйды"_s, u"аліп"_s, u"курсорні"_s, u"регрессияні"_s, u"сайттау"_s,
        u"бейнеге"_s, u"бейне"_s, u"аралықсайт"_s, u"автоб"_s};
    for (const QString &word : words)
        QTest::newRow(qPrintable(word)) << word;
}

void KazakhFormsTest::refused()
{
    QFETCH(QString, word);
    QVERIFY(!m_forms.recognises(word));
}

void KazakhFormsTest::endings_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("valid");
    for (const QString &ending : {u"тен"_s, u"ның"_s, u"ге"_s, u"дегі"_s, u"мен"_s, u"лардың"_s, u"сіз"_s})
        QTest::newRow(qPrintable(ending)) << ending << true;
    for (const QString &ending : {QString(), u"тенн"_s, u"қе"_s, u"сайт"_s, u"ніңң"_s})
        QTest::newRow(qPrintable(u"not "_s + ending)) << ending << false;
}

void KazakhFormsTest::endings()
{
    QFETCH(QString, ending);
    QFETCH(bool, valid);
    QCOMPARE(m_forms.isEnding(ending), valid);
}

void KazakhFormsTest::oddWords()
{
    QVERIFY(!m_forms.recognises(u""));
    QVERIFY(!m_forms.recognises(u"с"));
    QVERIFY(!m_forms.recognises(u"🙂"));
    QVERIFY(!m_forms.recognises(u"ь"));
    QVERIFY(!m_forms.recognises(QString(10'000, u'а')));
    QVERIFY(!m_forms.recognises(u"сайт"_s + u"лар"_s.repeated(15)));
    QVERIFY(!KazakhForms(WordList()).recognises(u"сайтқа"));
}

void KazakhFormsTest::candidates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("н for ң") << u"өндеу"_s << u"өңдеу"_s;
    QTest::newRow("two letters") << u"онделетін"_s << u"өңделетін"_s;
    QTest::newRow("Russian keys") << u"кукыгынан"_s << u"құқығынан"_s;
    QTest::newRow("doubled") << u"деректтер"_s << u"деректер"_s;
    QTest::newRow("swapped") << u"келсіім"_s << u"келісім"_s;
    QTest::newRow("missing") << u"келсім"_s << u"келісім"_s;
    QTest::newRow("harmony") << u"сайттің"_s << u"сайттың"_s;
}

void KazakhFormsTest::candidates()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const QStringList words = qupia::candidates(Language::Kazakh, typed, [this](const QString &word) {
        return m_forms.isStem(word) ? WordWorth::Listed : m_forms.recognises(word) ? WordWorth::Derived : WordWorth::NoWord;
    });
    QVERIFY(!words.isEmpty());
    QCOMPARE(words.first(), meant);
}

void KazakhFormsTest::manyCandidates()
{
    const auto nothing = [](const QString &) { return WordWorth::NoWord; };
    const auto everything = [](const QString &) { return WordWorth::Derived; };
    QVERIFY(qupia::candidates(Language::Kazakh, QString(), nothing).isEmpty());
    QVERIFY(qupia::candidates(Language::Kazakh, u"құқықтары"_s, nothing).isEmpty());
    const QStringList words = qupia::candidates(Language::Kazakh, u"а"_s, everything);
    QVERIFY(!words.isEmpty());
    QVERIFY(!words.contains(u"а"_s));
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(KazakhFormsTest)
#include "tst_kazakhforms.moc"
