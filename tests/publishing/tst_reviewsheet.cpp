// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/reviewsheet.h"
#include "publishing/texthash.h"

#include "compose/rows.h"
#include "exports/exporter.h"
#include "library/citation.h"
#include "support/answers.h"
#include "support/findings.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;
using test::realLibrary;

namespace {

// A filled policy with a wording that is forbidden, one that is accepted, an answer that is wrong and one that is missing.
PolicyDocument faulty()
{
    PolicyDocument document = test::answeredPolicy(PresetId(u"company-shop"_s), realLibrary()).document;
    const ClauseId clause(u"collection.voluntary"_s);
    ClauseOverride wording{realLibrary().clause(clause)->source, realLibrary().clause(clause)->source, {}};
    wording.text.ru += u" Согласие действует бессрочно. Оператор несёт ответственность по GDPR."_s;
    document.overrides.insert(clause, wording);
    document = test::withValue(document, u"storage.inKZ"_s, false);
    document.values.remove(FieldId(u"entity.name"_s));
    const QList<Finding> found = test::ofRule(test::findingsOf(document), u"f-consent-forever"_s);
    if (!found.isEmpty())
        document.accepted.insert(acceptanceKeyOf(found.first()),
            Acceptance{u"Договор <до конца>"_s, u"А. Заңгер"_s, u"2026-11-22"_s, realLibrary().lawEdition, {}});
    return document;
}

ComposedPolicy sheetOf(const PolicyDocument &document, Language language)
{
    return reviewSheet(document, realLibrary(), compose(document, realLibrary()), test::findingsOf(document), language);
}

QString words(const BilingualText &text, Language language)
{
    return plainText(text.in(language));
}

// The rows of the sheet's table with this id, as texts.
QList<QStringList> tableRows(const ComposedPolicy &sheet, const QString &id, Language language)
{
    QList<QStringList> rows;
    for (const Row &row : rowsOf(sheet)) {
        if (row.clause != ClauseId(u"sheet."_s + id))
            continue;
        for (const QList<BilingualText> &cells : row.table.rows) {
            QStringList texts;
            for (const BilingualText &cell : cells)
                texts.append(words(cell, language));
            rows.append(texts);
        }
    }
    return rows;
}

InterfaceLanguage interfaceOf(Language language)
{
    return language == Language::Kazakh ? InterfaceLanguage::Kazakh : InterfaceLanguage::Russian;
}

QString stateIn(const QList<QStringList> &rows, const QString &rule, Language language)
{
    const QString title = realLibrary().rule(RuleId(rule))->title.in(interfaceOf(language));
    for (const QStringList &row : rows) {
        if (row.first() == title)
            return row.last();
    }
    return u"no such row"_s;
}

void addLanguageRows()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("kk") << Language::Kazakh;
    QTest::newRow("ru") << Language::Russian;
}

} // namespace

class TestReviewSheet : public QObject {
    Q_OBJECT

private slots:
    void eachRuleStandsOnce_data() { addLanguageRows(); }

    void eachRuleStandsOnce()
    {
        QFETCH(Language, language);
        const QList<QStringList> rows = tableRows(sheetOf(faulty(), language), u"rules"_s, language);
        QCOMPARE(rows.size(), realLibrary().lawRules.size());
        QSet<QString> titles;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Rule &rule = *realLibrary().rule(realLibrary().lawRules.at(i));
            QCOMPARE(rows[i].size(), 3);
            QCOMPARE(rows[i][0], rule.title.in(interfaceOf(language)));
            QCOMPARE(rows[i][1], citations(rule.basis, realLibrary(), interfaceOf(language)));
            QVERIFY2(!rows[i][2].isEmpty() && !rows[i][2].startsWith(u"sheet-"_s), qPrintable(rows[i][2]));
            titles.insert(rows[i][0]);
        }
        QCOMPARE(titles.size(), rows.size()); // no two rules have one title
    }

    void statesAreRight_data() { addLanguageRows(); }

    void statesAreRight()
    {
        QFETCH(Language, language);
        const QList<QStringList> rows = tableRows(sheetOf(faulty(), language), u"rules"_s, language);
        const auto word = [&](const QString &id) { return realLibrary().word(u"sheet-state-"_s + id, language); };
        QCOMPARE(stateIn(rows, u"db-in-kazakhstan"_s, language), word(u"error"_s));
        QCOMPARE(stateIn(rows, u"operator-name"_s, language), word(u"unanswered"_s));
        QCOMPARE(stateIn(rows, u"f-consent-forever"_s, language), word(u"accepted"_s));
        QCOMPARE(stateIn(rows, u"f-foreign-law"_s, language), word(u"error"_s));
        QCOMPARE(stateIn(rows, u"f-72-hours"_s, language), word(u"clean"_s));
        QCOMPARE(stateIn(rows, u"platform-duties"_s, language), word(u"not-asked"_s));
        // Every state of the table is that of the findings.
        const QList<Finding> findings = test::findingsOf(faulty());
        for (const RuleId &id : realLibrary().lawRules) {
            const QString state = stateIn(rows, id.toString(), language);
            const bool open = state != word(u"clean"_s) && state != word(u"not-asked"_s);
            QVERIFY2(open == !test::ofRule(findings, id.toString()).isEmpty(), qPrintable(id.toString()));
        }
    }

    void acceptedWithReason_data() { addLanguageRows(); }

    void acceptedWithReason()
    {
        QFETCH(Language, language);
        const QList<QStringList> rows = tableRows(sheetOf(faulty(), language), u"accepted"_s, language);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first()[0].contains(u"Согласие действует бессрочно"_s));
        QCOMPARE(rows.first()[1], u"Договор <до конца>"_s);
        QVERIFY(rows.first()[2].contains(u"А. Заңгер"_s));
        const PolicyDocument clean = test::answeredPolicy(PresetId(u"company-shop"_s), realLibrary()).document;
        QVERIFY(tableRows(sheetOf(clean, language), u"accepted"_s, language).isEmpty());
    }

    void factsAreTheAnswers()
    {
        PolicyDocument document = test::answeredPolicy(PresetId(u"company-shop"_s), realLibrary()).document;
        document = test::withValue(document, u"entity.name"_s, test::pair(u"Сынақ"_s, u"Проба"_s));
        const auto answer = [&](Language language) {
            const QString label = realLibrary().field(FieldId(u"entity.name"_s))->label.in(interfaceOf(language));
            for (const QStringList &row : tableRows(sheetOf(document, language), u"facts"_s, language)) {
                if (row.first() == label)
                    return row.last();
            }
            return QString();
        };
        QCOMPARE(answer(Language::Kazakh), u"Сынақ"_s);
        QCOMPARE(answer(Language::Russian), u"Проба"_s);
    }

    void htmlSaysWhatItIs_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("edition");
        QTest::newRow("kk") << Language::Kazakh << u"2026 жылғы 12 шілде"_s;
        QTest::newRow("ru") << Language::Russian << u"12 июля 2026 года"_s;
    }

    void htmlSaysWhatItIs()
    {
        QFETCH(Language, language);
        QFETCH(QString, edition);
        const PolicyDocument document = faulty();
        const Result<QByteArray> bytes = reviewSheetFile(document, realLibrary(), language, u"html"_s);
        QVERIFY(bytes.ok());
        QString html = QString::fromUtf8(*bytes);
        html.remove(QRegularExpression(u"</?span[^>]*>"_s)); // «94-V» stays in one line
        QVERIFY(html.contains(u"<html lang=\"%1\""_s.arg(languageCode(language))));
        for (const QString &part :
            {realLibrary().word(u"sheet-title"_s, language), realLibrary().word(u"sheet-no-advice"_s, language),
                realLibrary().lawNote.in(interfaceOf(language)), edition, textHash(compose(document, realLibrary())),
                u"Договор &lt;до конца&gt;"_s, citation(ArticleId(u"94-V:8(4)(1)"_s), realLibrary(), interfaceOf(language))})
            QVERIFY2(html.contains(part), qPrintable(part));
        QVERIFY(!html.contains(u"<до конца>"_s));
        QCOMPARE(*reviewSheetFile(document, realLibrary(), language, u"html"_s), *bytes);
    }

    // The hash is of the words: it changes with any of them, in either language, and with nothing else.
    void hashIsOfTheText()
    {
        const PolicyDocument document = faulty();
        const QString hash = textHash(compose(document, realLibrary()));
        QCOMPARE(hash.size(), 64);
        PolicyDocument other = document;
        other.overrides[ClauseId(u"collection.voluntary"_s)].text.kk += u" а"_s;
        QVERIFY(textHash(compose(other, realLibrary())) != hash);
        other = document;
        other.accepted.clear();
        QCOMPARE(textHash(compose(other, realLibrary())), hash);
    }
};

QTEST_GUILESS_MAIN(TestReviewSheet)
#include "tst_reviewsheet.moc"
