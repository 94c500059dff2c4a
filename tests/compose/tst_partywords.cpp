// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/partywords.h"

#include "compose/compose.h"
#include "support/answers.h"
#include "support/readpolicy.h"
#include "support/reallibrary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

QJsonObject russianForms(const QStringList &forms)
{
    static const QStringList cases{u"ru-nom"_s, u"ru-gen"_s, u"ru-dat"_s, u"ru-acc"_s, u"ru-ins"_s, u"ru-prp"_s};
    QJsonObject row;
    for (qsizetype i = 0; i < forms.size(); ++i)
        row.insert(cases.at(i), forms.at(i));
    return row;
}

QJsonObject with(QJsonObject row, const QMap<QString, QString> &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

QJsonArray hotelAndGuest()
{
    return {
        with(russianForms({u"Гостиница"_s, u"Гостиницы"_s, u"Гостинице"_s, u"Гостиницу"_s, u"Гостиницей"_s, u"Гостинице"_s}),
            {{u"party"_s, u"operator"_s}, {u"gender"_s, u"f"_s}, {u"kk-nom"_s, u"Қонақүй"_s}}),
        with(russianForms({u"Гость"_s, u"Гостя"_s, u"Гостю"_s, u"Гостя"_s, u"Гостем"_s, u"Госте"_s}),
            {{u"party"_s, u"user"_s}, {u"gender"_s, u"m"_s}, {u"kk-nom"_s, u"Қонақ"_s}}),
        with(russianForms({u"Гости"_s, u"Гостей"_s, u"Гостям"_s, u"Гостей"_s, u"Гостями"_s, u"Гостях"_s}),
            {{u"party"_s, u"users"_s}}),
    };
}

PolicyDocument ownWords(const QJsonValue &rows)
{
    PolicyDocument document = test::answeredPolicy(PresetId(u"company-shop"_s), test::realLibrary()).document;
    document = test::withValue(std::move(document), u"collectionAgency"_s, true); // its clause asks for the plural
    document = test::withValue(std::move(document), u"entity.licence"_s, test::pair(u"№ 1"_s, u"№ 1"_s));
    document = test::withValue(std::move(document), u"roles.pair"_s, u"custom"_s);
    return test::withValue(std::move(document), u"roles.custom"_s, rows);
}

} // namespace

class TestPartyWords : public QObject {
    Q_OBJECT

private slots:
    // Of the words of the table the rule makes the forms of the table.
    void ruleAgreesWithTheTable_data()
    {
        QTest::addColumn<QString>("word");
        for (const RoleWord &word : test::realLibrary().roleWords)
            QTest::newRow(qPrintable(word.id)) << word.id;
    }

    void ruleAgreesWithTheTable()
    {
        QFETCH(QString, word);
        const RoleWord &found = *test::realLibrary().roleWord(word);
        QCOMPARE(kazakhForms(found.singular.kk.value(u"nom"_s), false), found.singular.kk);
        if (!found.plural.kk.isEmpty())
            QCOMPARE(kazakhForms(found.singular.kk.value(u"nom"_s), true), found.plural.kk);
    }

    void chosenPair()
    {
        PolicyDocument document = newDocument(test::realLibrary(), PresetId(u"courier"_s));
        const auto words = partyWords(document, test::realLibrary());
        QVERIFY(words);
        QCOMPARE(words->operatorWord.singular.ru.value(u"gen"_s), u"Курьерской службы"_s);
        QCOMPARE(words->field, FieldId(u"roles.pair"_s));
        QVERIFY(!partyWords(test::withValue(std::move(document), u"roles.pair"_s, u"R99"_s), test::realLibrary()));
    }

    void ownWordsAreDeclined()
    {
        const auto words = partyWords(ownWords(hotelAndGuest()), test::realLibrary());
        QVERIFY(words);
        QCOMPARE(words->field, FieldId(u"roles.custom"_s));
        QVERIFY(words->operatorWord.feminine && !words->userWord.feminine);
        QCOMPARE(words->operatorWord.singular.kk.value(u"gen"_s), u"Қонақүйдің"_s);
        QCOMPARE(words->userWord.singular.kk.value(u"dat"_s), u"Қонаққа"_s);
        QCOMPARE(words->userWord.plural.kk.value(u"gen"_s), u"Қонақтардың"_s);
        QCOMPARE(words->userWord.plural.ru.value(u"gen"_s), u"Гостей"_s);
    }

    // The whole policy speaks of nobody else.
    void ownWordsArePrinted()
    {
        const ComposedPolicy policy = compose(ownWords(hotelAndGuest()), test::realLibrary());
        QVERIFY2(policy.faults.isEmpty(), qPrintable(policy.faults.value(0).detail));
        const QString kazakh = test::allText(policy, Language::Kazakh);
        const QString russian = test::allText(policy, Language::Russian);
        for (const auto &word : {u"Қонақүй "_s, u"Қонақүйдің"_s, u"Қонаққа"_s, u"Қонақтан"_s, u"Қонақтардың"_s})
            QVERIFY2(kazakh.contains(word), qPrintable(word));
        for (const auto &word : {u"Гостиница "_s, u"Гостиницы"_s, u"Гостю"_s, u"Гостем"_s, u"Гостей"_s, u"она "_s})
            QVERIFY2(russian.contains(word), qPrintable(word));
        for (const auto &word : {u"Сатушы"_s, u"Сатып алушы"_s})
            QVERIFY2(!kazakh.contains(word), qPrintable(word));
        for (const auto &word : {u"Продав"_s, u"Покупател"_s})
            QVERIFY2(!russian.contains(word), qPrintable(word));
    }

    void typedFormPrevails()
    {
        QJsonArray rows = hotelAndGuest();
        QJsonObject hotel = rows.at(0).toObject();
        hotel.insert(u"kk-dat"_s, u"Қонақүй әкімшілігіне"_s);
        rows.replace(0, hotel);
        const auto words = partyWords(ownWords(rows), test::realLibrary());
        QCOMPARE(words->operatorWord.singular.kk.value(u"dat"_s), u"Қонақүй әкімшілігіне"_s);
        QCOMPARE(words->operatorWord.singular.kk.value(u"abl"_s), u"Қонақүйден"_s);
    }

    // Russian forms come from nobody but the merchant: until he types them the text has a gap that leads to the question.
    void missingRussianFormsAreAsked()
    {
        const QJsonArray rows{QJsonObject{{u"party"_s, u"operator"_s}, {u"kk-nom"_s, u"Қонақүй"_s}}};
        const ComposedPolicy policy = compose(ownWords(rows), test::realLibrary());
        QVERIFY(!policy.faults.isEmpty());
        bool russian = false;
        for (const ComposeFault &fault : policy.faults) {
            QCOMPARE(fault.field, FieldId(u"roles.custom"_s));
            russian = russian || fault.language == Language::Russian;
        }
        QVERIFY(russian);
    }

    void strangeValues_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("nothing") << QJsonValue();
        QTest::newRow("text") << QJsonValue(u"Қонақүй"_s);
        QTest::newRow("rows of numbers") << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("numbers for words") << QJsonValue(QJsonArray{QJsonObject{{u"party"_s, u"user"_s}, {u"kk-nom"_s, 5}}});
        QTest::newRow("blanks") << QJsonValue(QJsonArray{QJsonObject{{u"party"_s, u"user"_s}, {u"kk-nom"_s, u"  "_s}}});
    }

    void strangeValues()
    {
        QFETCH(QJsonValue, value);
        const ComposedPolicy policy = compose(ownWords(value), test::realLibrary());
        QVERIFY(test::hasGap(policy));
        QVERIFY(!policy.faults.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPartyWords)
#include "tst_partywords.moc"
