// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/report/findingreport.h"
#include "support/answers.h"
#include "support/findings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::pair;
using test::realLibrary;

QJsonObject addressOf(const QJsonValue &city, const QJsonValue &street)
{
    return {{u"city"_s, city}, {u"street"_s, street}, {u"house"_s, u"1"_s}};
}

QJsonArray hoursOf(const QString &from, const QString &to, const QJsonArray &days = {u"mo"_s})
{
    return {QJsonObject{{u"days"_s, days}, {u"from"_s, from}, {u"to"_s, to}}};
}

QJsonArray matrixOf(const QString &category, const QJsonArray &purposes, const QJsonValue &term)
{
    return {
        QJsonObject{{u"category"_s, category}, {u"purposes"_s, purposes}, {u"term"_s, term}, {u"recipients"_s, QJsonArray()}}};
}

QJsonObject termOf(const QString &choice, int count)
{
    return {{u"choice"_s, choice}, {u"count"_s, count}};
}

// A rule, the field it is about, a value that it finds, and a near miss that is right.
void row(
    const QString &rule, const QString &field, const QJsonValue &found, const QJsonValue &silent, const QString &variant = {})
{
    const QString name = variant.isEmpty() ? rule : rule + u", "_s + variant;
    QTest::newRow(qPrintable(name)) << rule << field << found << silent;
}

void textRows()
{
    const QJsonValue name = pair(u"Сынақ"_s, u"Проба"_s);
    row(u"value.shape"_s, u"entity.name"_s, 5, name);
    row(u"value.shape"_s, u"orders"_s, u"yes"_s, true, u"boolean"_s);
    row(u"value.shape"_s, u"crossBorder"_s, true, u"no"_s, u"tri-state"_s);
    row(u"value.shape"_s, u"entity.emails"_s, u"a@example.kz"_s, QJsonArray{u"a@example.kz"_s}, u"list"_s);
    row(u"value.text-long"_s, u"entity.name"_s, pair(QString(201, u'а'), u"Проба"_s), pair(QString(200, u'а'), u"Проба"_s));
    row(u"value.invisible"_s, u"entity.name"_s, pair(u"Сы\u200Bнақ"_s, u"Проба"_s), pair(u"Сы нақ"_s, u"Проба"_s));
    row(u"value.invisible"_s, u"entity.name"_s, pair(u"Сы\u202Eнақ"_s, u"Проба"_s), name, u"bidi"_s);
    row(u"value.invisible"_s, u"entity.name"_s, pair(u"Сы\u0007нақ"_s, u"Проба"_s), name, u"control"_s);
    row(u"value.mixed-scripts"_s, u"entity.name"_s, pair(u"Сынақ"_s, u"Прoба"_s),
        pair(u"IT-сынақ"_s, u"IT-проба"_s)); // a Latin o
    row(u"value.person"_s, u"entity.ownerName"_s, pair(u"Сынақов"_s, u"Пробов"_s), pair(u"Сынақов А."_s, u"Пробов А."_s));
    row(u"value.person"_s, u"entity.ownerName"_s, pair(u"Сынақов 1"_s, u"Пробов 1"_s),
        pair(u"О’Нил Ә-қызы"_s, u"Римский-Корсаков Н. А."_s), u"digits"_s);
    row(u"value.name-form"_s, u"entity.name"_s, pair(u"Сынақ ДК"_s, u"ИП Проба"_s), pair(u"Сынақ"_s, u"Пробаипотека"_s));
    row(u"value.name-form"_s, u"entity.name"_s, pair(u"«Сынақ»"_s, u"Проба"_s), pair(u"Сынақ «Алма» дүкені"_s, u"Проба"_s),
        u"quotes"_s);
    row(u"one-language-missing"_s, u"entity.name"_s, pair(u"Сынақ"_s, QString()), name);
    row(u"one-language-missing"_s, u"storage.hosting"_s, pair(u"  "_s, u"Проба"_s), pair(QString(), QString()),
        u"not required"_s);
    row(u"required-field"_s, u"doc.title"_s, pair(QString(), u" "_s), pair(u"Саясат"_s, u"Политика"_s));
    row(u"required-field"_s, u"site.urls"_s, QJsonArray(), QJsonArray{u"https://example.kz"_s}, u"list"_s);
    row(u"required-field"_s, u"publicSources"_s, QJsonValue::Undefined, u"no"_s, u"tri-state"_s);
}

void numberRows()
{
    row(u"value.number-range"_s, u"consent.withdrawDays"_s, 16, 15);
    row(u"value.number-range"_s, u"consent.withdrawDays"_s, 0, 1, u"too small"_s);
    row(u"value.number-range"_s, u"consent.withdrawDays"_s, 2.5, 2, u"a fraction"_s);
    row(u"value.number-range"_s, u"consent.withdrawDays"_s, u"15"_s, 15, u"as text"_s);
    row(u"value.number-range"_s, u"consent.withdrawDays"_s, 1e300, 3, u"huge"_s);
    row(u"value.number-range"_s, u"consent.term"_s, termOf(u"months"_s, 601), termOf(u"months"_s, 600), u"count"_s);
    row(u"value.count-missing"_s, u"consent.term"_s, u"months"_s, termOf(u"months"_s, 12));
    row(u"value.option"_s, u"entity.activity"_s, u"bank"_s, u"other"_s);
    row(u"value.option"_s, u"entity.form"_s, u"llc"_s, QJsonObject{{u"choice"_s, u"ip"_s}, {u"kk"_s, u"ЖК"_s}}, u"legal form"_s);
    row(u"value.option"_s, u"roles.pair"_s, u"R99"_s, u"R9"_s, u"role pair"_s);
    row(u"value.option"_s, u"consent.methods"_s, QJsonArray{u"checkbox"_s, u"silence"_s}, QJsonArray{u"checkbox"_s, u"paper"_s},
        u"set"_s);
    row(u"value.option"_s, u"matrix"_s, matrixOf(u"identity.shoe"_s, {u"support"_s}, termOf(u"years"_s, 1)),
        matrixOf(u"identity.name"_s, {u"support"_s}, termOf(u"years"_s, 1)), u"category"_s);
    row(u"value.bin-length"_s, u"entity.binIin"_s, u"24044001701"_s, test::withCheckDigit(u"85031540001"_s).toUpper());
    row(u"value.bin-structure"_s, u"entity.binIin"_s, u"241340017017"_s, test::withCheckDigit(u"85031540001"_s));
    row(u"value.bin-checksum"_s, u"entity.binIin"_s, u"240440017018"_s, u"240440017017"_s);
    row(u"value.date"_s, u"doc.effectiveDate"_s, u"2026-02-30"_s, u"2028-02-29"_s);
    row(u"value.date"_s, u"doc.effectiveDate"_s, u"01.07.2026"_s, u"2026-07-01"_s, u"other order"_s);
    row(u"value.date-order"_s, u"doc.effectiveDate"_s, u"2026-06-19"_s, u"2026-06-20"_s);
}

void contactRows()
{
    row(u"value.email"_s, u"entity.emails"_s, QJsonArray{u"info@example"_s}, QJsonArray{u"info@қазақша.қаз"_s});
    row(u"value.phone"_s, u"entity.phones"_s, QJsonArray{u"317-20-44"_s}, QJsonArray{u"8 (727) 317-20-44"_s});
    row(u"value.url"_s, u"site.urls"_s, QJsonArray{u"example.kz"_s}, QJsonArray{u"https://example.kz"_s});
    row(u"value.url"_s, u"doc.url"_s, u"https://example"_s, u"https://example.kz/privacy"_s, u"one"_s);
    row(u"value.url-http"_s, u"site.urls"_s, QJsonArray{u"http://example.kz"_s}, QJsonArray{u"https://example.kz/http:"_s});
    row(u"value.url-http"_s, u"doc.url"_s, u"HTTP://example.kz"_s, u"https://example.kz"_s, u"one"_s);
    row(u"value.postal-code"_s, u"entity.postalIndex"_s, u"05000"_s, u"A15E2M9"_s);
    const QJsonValue city = pair(u"Алматы"_s, u"Алматы"_s);
    const QJsonValue street = pair(u"Абай"_s, u"Абая"_s);
    row(u"value.address"_s, u"entity.legalAddress"_s, addressOf(city, pair(u"Абай"_s, QString())), addressOf(city, street));
    row(u"value.address"_s, u"entity.legalAddress"_s, QJsonObject{{u"city"_s, city}},
        QJsonObject{{u"city"_s, city}, {u"microdistrict"_s, street}, {u"house"_s, u"4"_s}}, u"microdistrict"_s);
    row(u"value.hours"_s, u"entity.hours"_s, hoursOf(u"18:00"_s, u"09:00"_s), hoursOf(u"09:00"_s, u"24:00"_s));
    row(u"value.hours"_s, u"entity.hours"_s, hoursOf(u"09:00"_s, u"18:00"_s, {}), hoursOf(u"0:00"_s, u"24:00"_s), u"no day"_s);
    const QJsonObject tool{
        {u"name"_s, u"Proba"_s}, {u"provider"_s, u"Proba"_s}, {u"country"_s, u"KZ"_s}, {u"purpose"_s, pair(u"сан"_s, u"счёт"_s)}};
    QJsonObject abroad = tool;
    abroad[u"country"_s] = u"Атлантида"_s;
    row(u"value.option"_s, u"cookies.tools"_s, QJsonArray{abroad}, QJsonArray{tool}, u"country of a table"_s);
}

void matrixRows()
{
    const QJsonArray purposes{u"support"_s};
    row(u"value.matrix-purpose"_s, u"matrix"_s, matrixOf(u"identity.name"_s, {}, termOf(u"years"_s, 1)),
        matrixOf(u"identity.name"_s, purposes, termOf(u"years"_s, 1)));
    row(u"value.matrix-term"_s, u"matrix"_s, matrixOf(u"identity.name"_s, purposes, QJsonValue::Null),
        matrixOf(u"identity.name"_s, purposes, u"purposes"_s));
    row(u"value.matrix-term"_s, u"matrix"_s, matrixOf(u"identity.name"_s, purposes, termOf(u"months"_s, 0)),
        matrixOf(u"identity.name"_s, purposes, termOf(u"months"_s, 1)), u"no number"_s);
    row(u"value.matrix-excess"_s, u"matrix"_s, matrixOf(u"identity.iin"_s, purposes, u"purposes"_s),
        matrixOf(u"identity.surname"_s, purposes, u"purposes"_s));
}

// Rules that need more than one value; tst_documentfindings.cpp has them.
const QSet<QString> elsewhere{u"sample-left"_s, u"unfilled-placeholder"_s, u"unknown-placeholder"_s, u"reference-off"_s,
    u"wording-missing"_s, u"required-section"_s, u"unknown-field"_s, u"value.bin-kind"_s, u"value.row-incomplete"_s};

} // namespace

// Each rule of templates/rules/ about a single value: it is found where it is broken, and silent beside it.
class TestRules : public QObject {
    Q_OBJECT

private slots:
    void rules_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("found");
        QTest::addColumn<QJsonValue>("silent");
        textRows();
        numberRows();
        contactRows();
        matrixRows();
    }

    void rules()
    {
        QFETCH(QString, rule);
        QFETCH(QString, field);
        QFETCH(QJsonValue, found);
        QFETCH(QJsonValue, silent);
        m_covered.insert(rule);
        const bool trader = field == "entity.ownerName"_L1;
        static const PolicyDocument company = test::answeredPolicy(PresetId(u"company-shop"_s), realLibrary()).document;
        static const PolicyDocument person = test::answeredPolicy(PresetId(u"sole-trader-shop"_s), realLibrary()).document;
        const PolicyDocument &document = trader ? person : company;

        const QList<Finding> findings = test::ofRule(test::findingsOf(test::withValue(document, field, found)), rule);
        QVERIFY(!findings.isEmpty());
        QCOMPARE(findings.first().place.field, FieldId(field));
        QCOMPARE(findings.first().severity, realLibrary().rule(RuleId(rule))->severity);
        for (const InterfaceLanguage language :
            {InterfaceLanguage::Kazakh, InterfaceLanguage::Russian, InterfaceLanguage::English}) {
            const QString words =
                messageOf(findings.first(), realLibrary(), language) + adviceOf(findings.first(), realLibrary(), language);
            QVERIFY2(!words.contains(u'{') && !words.contains(u'}'), qPrintable(words));
        }
        const QList<Finding> quiet = test::ofRule(test::findingsOf(test::withValue(document, field, silent)), rule);
        QVERIFY2(quiet.isEmpty(), qPrintable(test::listed(quiet)));
    }

    // A rule that no test breaks is a rule that nobody knows to work.
    void everyRuleIsTested()
    {
        for (const Rule &rule : realLibrary().rules) {
            const QString id = rule.id.toString();
            if (id.startsWith("value."_L1) || elsewhere.contains(id) || id == "required-field"_L1
                || id == "one-language-missing"_L1)
                QVERIFY2(m_covered.contains(id) != elsewhere.contains(id), qPrintable(id));
        }
        for (const QString &id : elsewhere)
            QVERIFY2(realLibrary().rule(RuleId(id)), qPrintable(id));
    }

    // What a message asks for in braces is what the check gives; all three languages ask for the same.
    void messagesAgree()
    {
        static const QRegularExpression argument(u"\\{([a-z]+)\\}"_s);
        const auto argumentsOf = [](const QString &text) {
            QSet<QString> found;
            for (const QRegularExpressionMatch &match : argument.globalMatch(text))
                found.insert(match.captured(1));
            return found;
        };
        for (const Rule &rule : realLibrary().rules) {
            const QSet<QString> english = argumentsOf(rule.message.en);
            QVERIFY2(argumentsOf(rule.message.kk) == english || rule.id == RuleId(u"value.url-http"_s),
                qPrintable(rule.id.toString()));
            QVERIFY2(argumentsOf(rule.message.ru) == english || rule.id == RuleId(u"value.url-http"_s),
                qPrintable(rule.id.toString()));
            QVERIFY2(!rule.advice.isEmpty(), qPrintable(rule.id.toString()));
        }
    }

private:
    QSet<QString> m_covered;
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
