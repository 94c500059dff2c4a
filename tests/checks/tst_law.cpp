// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/terms.h"
#include "checks/report/findingreport.h"
#include "checks/report/ruledocs.h"
#include "checks/report/sarif.h"
#include "checks/safefixes.h"
#include "document/documentfile.h"
#include "support/answers.h"
#include "support/findings.h"
#include "support/rulesamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

PolicyDocument worded(const QString &russian, const QString &clause = u"collection.voluntary"_s)
{
    RuleSample sample;
    sample.clause = ClauseId(clause);
    sample.text.ru = russian;
    return test::sampleDocument(sample, realLibrary());
}

Finding onlyFinding(const PolicyDocument &document, const QString &rule)
{
    const QList<Finding> found = test::ofRule(test::findingsOf(document), rule);
    return found.size() == 1 ? found.first() : Finding{};
}

PolicyDocument accepted(const PolicyDocument &document, const Finding &finding, const QString &edition)
{
    const Acceptance acceptance{u"Так решил суд"_s, u"А. Пробов"_s, u"2026-11-22"_s, edition, {}};
    return applied(document, AcceptFinding{acceptanceKeyOf(finding), acceptance});
}

} // namespace

class TestLaw : public QObject {
    Q_OBJECT

private slots:
    void phrases_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("stems") << u"дербес дерек"_s << u"Бұл дербес деректерге қатысты."_s << true;
        QTest::newRow("whole word") << u"=фз"_s << u"по ФЗ-152"_s << true;
        QTest::newRow("whole word only") << u"=инн"_s << u"инновации"_s << false;
        QTest::newRow("end") << u"*майды"_s << u"сақтамайды"_s << true;
        QTest::newRow("number") << u"через # меся"_s << u"через 6 месяцев"_s << true;
        QTest::newRow("number word") << u"# час"_s << u"три часа"_s << true;
        QTest::newRow("gap") << u"соглас .. бессрочн"_s << u"согласие дано и действует бессрочно"_s << true;
        QTest::newRow("gap too wide") << u"соглас .. бессрочн"_s << u"согласие а б в г д е бессрочно"_s << false;
        QTest::newRow("not across sentences") << u"соглас .. бессрочн"_s << u"Согласие дано. Бессрочно храним чеки."_s << false;
        QTest::newRow("yo") << u"учет"_s << u"Учёт"_s << true;
        QTest::newRow("latin look-alikes") << u"согласие"_s << u"coглacиe"_s << true;
        QTest::newRow("soft hyphen") << u"согласие"_s << u"согла\u00ADсие"_s << true;
        QTest::newRow("full stop in an address") << u"example kz сайт"_s << u"example.kz сайты"_s << true;
    }

    void phrases()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(contains(wordTextOf(text), parsePhrase(phrase)), found);
    }

    void noPhrase()
    {
        for (const QString &text : {u""_s, u".."_s, u"a .."_s, u".. a"_s, u"a||b"_s, u"="_s})
            QVERIFY2(parsePhrase(text).words.isEmpty(), qPrintable(text));
    }

    void terms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<Term::Unit>("unit");
        QTest::newRow("ru digits") << u"в течение 3 рабочих дней"_s << 3 << Term::Unit::WorkingDays;
        QTest::newRow("ru words") << u"в течение двадцати одного рабочего дня"_s << 21 << Term::Unit::WorkingDays;
        QTest::newRow("ru both") << u"в течение 30 (тридцати) календарных дней"_s << 30 << Term::Unit::CalendarDays;
        QTest::newRow("ru plain") << u"за 10 дней"_s << 10 << Term::Unit::CalendarDays;
        QTest::newRow("ru hours") << u"72 часа"_s << 72 << Term::Unit::Hours;
        QTest::newRow("kk words") << u"он бес жұмыс күні ішінде"_s << 15 << Term::Unit::WorkingDays;
        QTest::newRow("kk calendar") << u"күнтізбелік отыз күн"_s << 30 << Term::Unit::CalendarDays;
        QTest::newRow("kk hours") << u"24 сағат"_s << 24 << Term::Unit::Hours;
        QTest::newRow("kk week") << u"екі апта"_s << 14 << Term::Unit::CalendarDays;
    }

    void terms()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QFETCH(Term::Unit, unit);
        const QList<Term> found = termsIn(wordTextOf(text), 0);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().count, count);
        QCOMPARE(found.first().unit, unit);
    }

    // Ten calendar days hold at most eight working days, 24 hours are no working day and no breach.
    void unitsStayApart()
    {
        QVERIFY(againstWorkingDays({1, Term::Unit::WorkingDays, 0}, 1) == TermAgainstLimit::Within);
        QVERIFY(againstWorkingDays({2, Term::Unit::WorkingDays, 0}, 1) == TermAgainstLimit::Longer);
        QVERIFY(againstWorkingDays({10, Term::Unit::CalendarDays, 0}, 15) == TermAgainstLimit::Within);
        QVERIFY(againstWorkingDays({30, Term::Unit::CalendarDays, 0}, 15) == TermAgainstLimit::Longer);
        QVERIFY(againstWorkingDays({24, Term::Unit::Hours, 0}, 1) == TermAgainstLimit::OtherUnit);
        QVERIFY(againstWorkingDays({72, Term::Unit::Hours, 0}, 1) == TermAgainstLimit::Longer);
        const Finding finding = onlyFinding(
            worded(u"Уведомляем уполномоченный орган в течение 24 часов."_s, u"security.breach-authority"_s), u"breach-1wd"_s);
        QCOMPARE(finding.severity, Severity::Question);
    }

    void theFoundWordsAreMarked()
    {
        const Finding finding = onlyFinding(worded(u"Пишите нам. Согласие действует бессрочно."_s), u"f-consent-forever"_s);
        QCOMPARE(finding.words, u"Согласие действует бессрочно"_s);
        QCOMPARE(finding.place.offset, 12);
        QCOMPARE(finding.place.length, int(finding.words.size()));
        QVERIFY(finding.candidate);
    }

    // An acceptance holds for these words under this edition of the law, and for candidates only.
    void acceptance()
    {
        const PolicyDocument document = worded(u"Согласие действует бессрочно."_s);
        const Finding finding = onlyFinding(document, u"f-consent-forever"_s);
        QVERIFY(!allowsFinal(test::findingsOf(document)));

        const PolicyDocument decided = accepted(document, finding, realLibrary().lawEdition);
        QVERIFY(allowsFinal(test::findingsOf(decided)));
        QCOMPARE(onlyFinding(decided, u"f-consent-forever"_s).accepted->name, u"А. Пробов"_s);
        QVERIFY(test::findingsOf(decided).last().accepted);
        const QString report =
            findingsAsText(test::findingsOf(decided), realLibrary(), compose(decided, realLibrary()), InterfaceLanguage::Russian);
        QVERIFY(report.contains(u"Так решил суд"_s));

        QVERIFY(!allowsFinal(test::findingsOf(accepted(document, finding, u"2025-01-01"_s))));
        PolicyDocument other = decided;
        other.overrides[ClauseId(u"collection.voluntary"_s)].text.ru = u"Согласие бессрочное."_s;
        QVERIFY(!allowsFinal(test::findingsOf(other)));

        const DocumentChange change = AcceptFinding{acceptanceKeyOf(finding), decided.accepted.first()};
        QCOMPARE(applied(applied(document, change), inverse(document, change)), document);
        const Result<LoadedDocument> read = readDocument(writeDocument(decided));
        QVERIFY(read.ok());
        QCOMPARE(read->document, decided);
    }

    void provenErrorsAndOpenQuestionsCannotBeAccepted()
    {
        const PolicyDocument late =
            test::withValue(test::answeredPolicy(PresetId(u"company-shop"_s), realLibrary()).document, u"storage.inKZ"_s, false);
        const Finding finding = onlyFinding(late, u"db-in-kazakhstan"_s);
        QVERIFY(!finding.candidate);
        QVERIFY(!allowsFinal(test::findingsOf(accepted(late, finding, realLibrary().lawEdition))));
    }

    void fixesAllThatIsSafe()
    {
        PolicyDocument document = worded(u"Согласие: {entity.shortName}, {entity.binIin}."_s, u"annex.consent-form"_s);
        document = test::withValue(document, u"rights.answerDays"_s, 10);
        document = applied(document, ChooseClause{ClauseId(u"rights.digital-code"_s), ClauseChoice::Off});
        const SafeFixes fixes = safeFixes(document, realLibrary(), test::findingsOf(document));
        QVERIFY(fixes.steps.size() >= 8); // six statements of the consent, a term, a clause
        const QList<Finding> left = test::findingsOf(applied(document, fixes.change));
        for (const Finding &finding : left) {
            // One language only was reworded here, so that the two texts no longer say the same.
            if (!finding.rule.toString().startsWith("bilingual."_L1))
                QVERIFY2(finding.severity == Severity::Question, qPrintable(test::listed({finding})));
        }
    }

    void sarif()
    {
        const PolicyDocument document = worded(u"Согласие действует бессрочно. Копия паспорта обязательна."_s);
        const Finding first = onlyFinding(document, u"f-consent-forever"_s);
        const PolicyDocument decided = accepted(document, first, realLibrary().lawEdition);
        const ComposedPolicy policy = compose(decided, realLibrary());
        const QList<Finding> findings = test::findingsOf(decided);
        const QByteArray bytes = findingsAsSarif(findings, realLibrary(), policy, InterfaceLanguage::English, u"shop.qupia"_s);
        const QJsonObject root = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(root["version"_L1].toString(), u"2.1.0"_s);
        const QJsonObject run = root["runs"_L1].toArray().first().toObject();
        const QJsonArray rules = run["tool"_L1]["driver"_L1]["rules"_L1].toArray();
        const QJsonArray results = run["results"_L1].toArray();
        QCOMPARE(results.size(), findings.size());
        int suppressed = 0;
        for (const QJsonValue &result : results) {
            QCOMPARE(rules.at(result["ruleIndex"_L1].toInt())["id"_L1], result["ruleId"_L1]);
            QVERIFY(QStringList({u"error"_s, u"warning"_s, u"note"_s}).contains(result["level"_L1].toString()));
            QVERIFY(!result["message"_L1]["text"_L1].toString().isEmpty());
            QCOMPARE(
                result["locations"_L1][0]["physicalLocation"_L1]["artifactLocation"_L1]["uri"_L1].toString(), u"shop.qupia"_s);
            suppressed += result["suppressions"_L1].isArray() ? 1 : 0;
        }
        QCOMPARE(suppressed, 1);
    }

    void documentationIsCurrent()
    {
        QFile file(QStringLiteral(QUPIA_SOURCE_DIR "/docs/rules.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(file.readAll()) == rulesAsMarkdown(realLibrary()),
            "docs/rules.md is not what the rules say; write it anew: qupia-cli --templates templates library rules > "
            "docs/rules.md");
    }

    // A hostile document is checked to the end.
    void hostileDocuments()
    {
        PolicyDocument document = worded(u"Согласие бессрочно. "_s.repeated(3000));
        for (int i = 0; i < 3000; ++i)
            document.overrides.insert(ClauseId(u"unknown.%1"_s.arg(i)), ClauseOverride{{u"а"_s, u"б"_s}, {}, {}});
        const QList<Finding> findings = test::ofRule(test::findingsOf(document), u"f-consent-forever"_s);
        QVERIFY(!findings.isEmpty());
        QVERIFY(findings.size() <= 20);
        const PolicyDocument one = worded(QString(100000, u'а'));
        QVERIFY(!allowsFinal(test::findingsOf(document)));
        QVERIFY(test::ofRule(test::findingsOf(one), u"f-consent-forever"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLaw)
#include "tst_law.moc"
