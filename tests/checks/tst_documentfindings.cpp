// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/report/findingreport.h"
#include "document/documentchange.h"
#include "support/answers.h"
#include "support/findings.h"
#include "support/readpolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::findingsOf;
using test::listed;
using test::ofRule;
using test::pair;
using test::realLibrary;
using test::withValue;

const PolicyDocument &answered()
{
    static const PolicyDocument document = test::answeredPolicy(PresetId(u"company-shop"_s), realLibrary()).document;
    return document;
}

PolicyDocument withWording(const QString &clause, const QString &kk, const QString &ru)
{
    return applied(answered(), OverrideClause{ClauseId(clause), ClauseOverride{{kk, ru}, {}, {}}});
}

QString messagesOf(const QList<Finding> &findings)
{
    return listed(findings);
}

} // namespace

class TestDocumentFindings : public QObject {
    Q_OBJECT

private slots:
    void answeredPolicyHasNoneButQuestions()
    {
        for (const Finding &finding : findingsOf(answered()))
            QVERIFY2(
                finding.severity == Severity::Question || finding.severity == Severity::Warning, qPrintable(listed({finding})));
    }

    void sampleIsConfirmedOrReplaced()
    {
        const FieldId field(u"entity.name"_s);
        const PolicyDocument sample = applied(answered(), SetValue{field, pair(u"Үлгі"_s, u"Образец"_s), true});
        const QList<Finding> found = ofRule(findingsOf(sample), u"sample-left"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().place.field, field);
        QCOMPARE(found.first().severity, Severity::Unanswered);
        QVERIFY(ofRule(findingsOf(applied(sample, ConfirmSample{field})), u"sample-left"_s).isEmpty());
        QVERIFY(ofRule(findingsOf(applied(sample, SetValue{field, pair(u"Үлгі"_s, u"Образец"_s)})), u"sample-left"_s).isEmpty());
    }

    // An answer whose question no longer applies is kept, not printed, and raises nothing.
    void questionsThatDoNotApply()
    {
        const FieldId sampleField(u"app.name"_s);
        PolicyDocument document = applied(answered(), SetValue{sampleField, pair(u"\u202EҮлгі қосымша"_s, QString()), true});
        document = withValue(document, u"entity.ownerName"_s, pair(u"1"_s, u"2"_s));
        document = withValue(document, u"crossborder.countries"_s, QJsonArray{u"Атлантида"_s});
        document = withValue(document, u"cookies.tools"_s, QJsonArray{u"x"_s});
        document = withValue(document, u"autoData"_s, false);
        for (const Finding &finding : findingsOf(document)) {
            const QString field = finding.place.field.toString();
            QVERIFY2(field != "app.name"_L1 && field != "entity.ownerName"_L1 && field != "crossborder.countries"_L1
                    && field != "cookies.tools"_L1,
                qPrintable(listed({finding})));
        }
        QVERIFY(!test::allText(compose(document, realLibrary()), Language::Kazakh).contains(u"Үлгі қосымша"_s));
        QVERIFY(document.values.contains(sampleField));
        // With its question the value is there again.
        QVERIFY(!ofRule(findingsOf(withValue(document, u"app.exists"_s, true)), u"one-language-missing"_s).isEmpty());
    }

    void unfilledPlaceholder_data()
    {
        QTest::addColumn<QString>("kk");
        QTest::addColumn<QString>("ru");
        QTest::addColumn<int>("count");
        QTest::newRow("both languages") << u"{storage.hosting} – x."_s << u"{storage.hosting} — x."_s << 1;
        QTest::newRow("Kazakh only") << u"{storage.hosting}."_s << u"Текст."_s << 1;
        QTest::newRow("Russian only") << u"Мәтін."_s << u"{storage.hosting}."_s << 1;
        QTest::newRow("inside an optional part") << u"Мәтін[[ {storage.hosting}]]."_s << u"Текст[[ {storage.hosting}]]."_s << 0;
        QTest::newRow("filled") << u"{storage.city}."_s << u"{storage.city}."_s << 0;
    }

    void unfilledPlaceholder()
    {
        QFETCH(QString, kk);
        QFETCH(QString, ru);
        const QList<Finding> found = ofRule(findingsOf(withWording(u"general.status"_s, kk, ru)), u"unfilled-placeholder"_s);
        QTEST(int(found.size()), "count");
        if (found.isEmpty())
            return;
        // The place is the sign in the text: a click goes there.
        const Place &place = found.first().place;
        QCOMPARE(place.clause, ClauseId(u"general.status"_s));
        QCOMPARE(place.field, FieldId(u"storage.hosting"_s));
        const QString text =
            test::textOf(compose(withWording(u"general.status"_s, kk, ru), realLibrary()), u"general.status"_s, *place.language);
        QCOMPARE(text.mid(place.offset, place.length),
            *place.language == Language::Kazakh ? u"[толтырылмаған]"_s : u"[не заполнено]"_s);
    }

    // The question is answered, but by an option that does not apply: the text has a gap all the same, so it must be said.
    void answerThatPrintsNothing()
    {
        PolicyDocument document = withValue(answered(), u"registration"_s, false);
        document = withValue(document, u"autoAccount"_s, false);
        document = withValue(document, u"consent.withdrawChannels"_s, QJsonArray{u"account"_s});
        QVERIFY(test::hasGap(compose(document, realLibrary())));
        const QList<Finding> found = ofRule(findingsOf(document), u"unfilled-placeholder"_s);
        QVERIFY2(!found.isEmpty(), qPrintable(messagesOf(findingsOf(document))));
        QCOMPARE(found.first().place.field, FieldId(u"consent.withdrawChannels"_s));
    }

    void unknownPlaceholder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown field") << u"{entity.nmae}."_s << u"{entity.nmae}"_s;
        QTest::newRow("open brace") << u"Бұл {entity.name"_s << u"{entity.name"_s;
        QTest::newRow("open segment") << u"Бұл [[ x"_s << u"[[ x"_s;
    }

    void unknownPlaceholder()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const QList<Finding> findings = findingsOf(withWording(u"general.status"_s, text, u"Текст."_s));
        const QList<Finding> found = ofRule(findings, u"unknown-placeholder"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY2(messagesOf(found).contains(says), qPrintable(messagesOf(found)));
        QVERIFY(!allowsFinal(findings));
    }

    void referenceToAClauseThatIsOff()
    {
        // An optional clause, refered to by a wording, switched off.
        const ClauseId target(u"rights.access-edit"_s);
        PolicyDocument document =
            withWording(u"general.status"_s, u"{ref:rights.access-edit} тармағы."_s, u"Пункт {ref:rights.access-edit}."_s);
        document = applied(document, ChooseClause{target, ClauseChoice::Off});
        const QList<Finding> found = ofRule(findingsOf(document), u"reference-off"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().place.clause, ClauseId(u"general.status"_s));
        QCOMPARE(found.first().fixes.size(), 1);
        QVERIFY(!found.first().fixes.first().label.isEmpty());
        const PolicyDocument fixed = applied(document, found.first().fixes.first().change);
        QVERIFY(ofRule(findingsOf(fixed), u"reference-off"_s).isEmpty());
        QVERIFY(test::isPrinted(compose(fixed, realLibrary()), target.toString()));
    }

    void referenceThatNoFixHelps_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("the condition does not hold") << u"crossborder.transfer"_s;
        QTest::newRow("no such clause") << u"no.clause"_s;
        QTest::newRow("a section that is not printed") << u"section:no"_s;
    }

    void referenceThatNoFixHelps()
    {
        QFETCH(QString, target);
        for (const bool russian : {false, true}) {
            const QString text = u"x {ref:%1}."_s.arg(target);
            const PolicyDocument document =
                withWording(u"general.status"_s, russian ? u"Мәтін."_s : text, russian ? text : u"Текст."_s);
            const QList<Finding> found = ofRule(findingsOf(document), u"reference-off"_s);
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first().fixes.isEmpty());
            QCOMPARE(*found.first().place.language, russian ? Language::Russian : Language::Kazakh);
        }
    }

    void wordingInOneLanguage()
    {
        const PolicyDocument document = withWording(u"general.status"_s, u"Мәтін."_s, u"  "_s);
        const QList<Finding> found = ofRule(findingsOf(document), u"wording-missing"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(*found.first().place.language, Language::Russian);
        const PolicyDocument fixed = applied(document, found.first().fixes.first().change);
        QVERIFY(fixed.overrides.isEmpty());
        QVERIFY(ofRule(findingsOf(fixed), u"wording-missing"_s).isEmpty());
    }

    void missingSection()
    {
        // A library whose only clause of a section is a list that nothing is ticked for.
        TemplateLibrary library = realLibrary();
        for (Section &section : library.sections) {
            if (section.id == SectionId(u"data"_s))
                section.clauses.removeIf([](const ClauseId &id) {
                    return id == ClauseId(u"data.minimisation"_s) || id == ClauseId(u"data.not-collected"_s);
                });
        }
        const PolicyDocument document =
            withValue(withValue(answered(), u"matrix"_s, QJsonArray()), u"data.custom"_s, QJsonArray());
        const QList<Finding> found = ofRule(findingsOf(document, library), u"required-section"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY2(
            messagesOf(found).contains(realLibrary().section(SectionId(u"data"_s))->title.ru), qPrintable(messagesOf(found)));
        QVERIFY(ofRule(findingsOf(answered(), library), u"required-section"_s).isEmpty());
    }

    void unknownField()
    {
        const QList<Finding> found = ofRule(findingsOf(withValue(answered(), u"entity.motto"_s, u"x"_s)), u"unknown-field"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(messagesOf(found).contains(u"entity.motto"_s));
        QCOMPARE(found.first().severity, Severity::Question);
    }

    void rowIncomplete()
    {
        TemplateLibrary library = realLibrary();
        for (Field &field : library.fields) {
            if (field.id == FieldId(u"partners.list"_s))
                field.columns.first().required = true;
        }
        PolicyDocument document = withValue(answered(), u"partners"_s, true);
        document = withValue(document, u"partners.list"_s,
            QJsonArray{QJsonObject{{u"name"_s, pair(u"А"_s, u"А"_s)}}, QJsonObject{{u"country"_s, u"KZ"_s}}});
        const QList<Finding> found = ofRule(findingsOf(document, library), u"value.row-incomplete"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY2(messagesOf(found).contains(u"2"_s), qPrintable(messagesOf(found)));
    }

    void numberFitsTheForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("found");
        const QString bin = u"240440017017"_s;
        const QString iin = test::withCheckDigit(u"85031540001"_s);
        QTest::newRow("company with BIN") << u"too"_s << bin << false;
        QTest::newRow("company with IIN") << u"too"_s << iin << true;
        QTest::newRow("sole trader with IIN") << u"ip"_s << iin << false;
        QTest::newRow("sole trader with BIN: a joint enterprise has one") << u"ip"_s << bin << false;
        QTest::newRow("company with a wrong number") << u"too"_s << u"123"_s << false;
        QTest::newRow("unknown form") << u"llc"_s << iin << false;
    }

    void numberFitsTheForm()
    {
        QFETCH(QString, form);
        QFETCH(QString, number);
        const PolicyDocument document = withValue(withValue(answered(), u"entity.form"_s, form), u"entity.binIin"_s, number);
        QTEST(!ofRule(findingsOf(document), u"value.bin-kind"_s).isEmpty(), "found");
    }

    void mostSevereFirst()
    {
        PolicyDocument document = newDocument(realLibrary(), PresetId(u"courier"_s));
        document = withValue(document, u"entity.emails"_s, QJsonArray{u"wrong"_s});
        document = withValue(document, u"entity.motto"_s, 1);
        const QList<Finding> findings = findingsOf(document);
        QVERIFY(std::is_sorted(
            findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.severity < b.severity; }));
        QCOMPARE(findings.first().severity, Severity::Error);
        for (qsizetype i = 0; i < findings.size(); ++i) {
            for (qsizetype k = i + 1; k < findings.size(); ++k)
                QVERIFY2(!findings.at(i).sameAs(findings.at(k)), qPrintable(listed({findings.at(i)})));
        }
    }

    void reportSaysNeverThatItComplies()
    {
        const QString clean = statement({}, realLibrary());
        QVERIFY(clean.contains("No violation found by the rules as of"_L1));
        QVERIFY(clean.contains(realLibrary().lawEdition));
        QVERIFY(clean.contains("later changes are not taken into account"_L1));
        const PolicyDocument document = withValue(answered(), u"entity.emails"_s, QJsonArray{u"wrong"_s});
        const QList<Finding> findings = findingsOf(document);
        const ComposedPolicy policy = compose(document, realLibrary());
        for (const InterfaceLanguage language :
            {InterfaceLanguage::Kazakh, InterfaceLanguage::Russian, InterfaceLanguage::English}) {
            const QString text = findingsAsText(findings, realLibrary(), policy, language);
            QVERIFY(text.contains(u"entity.emails"_s));
            QVERIFY(text.contains(messageOf(ofRule(findings, u"value.email"_s).first(), realLibrary(), language)));
            QVERIFY(!text.contains("complies"_L1) && !text.contains(u"соответствует закону"_s));
        }
    }

    void reportAsJson()
    {
        const PolicyDocument document = withWording(u"general.status"_s, u"{storage.hosting}."_s, u"Текст."_s);
        const QList<Finding> findings = findingsOf(document);
        const QJsonObject root =
            QJsonDocument::fromJson(findingsAsJson(findings, realLibrary(), InterfaceLanguage::Russian)).object();
        QCOMPARE(root["lawEdition"_L1].toString(), realLibrary().lawEdition);
        QCOMPARE(root["findings"_L1].toArray().size(), findings.size());
        const QJsonObject first = root["findings"_L1].toArray().first().toObject();
        QCOMPARE(first["rule"_L1].toString(), u"unfilled-placeholder"_s);
        QCOMPARE(first["severity"_L1].toString(), u"unanswered"_s);
        QCOMPARE(first["clause"_L1].toString(), u"general.status"_s);
        QCOMPARE(first["language"_L1].toString(), u"kk"_s);
        QCOMPARE(first["offset"_L1].toInt(-1), 0);
        QVERIFY(!first["message"_L1].toString().isEmpty() && !first["advice"_L1].toString().isEmpty());
    }

    // What the user typed stands in a message as it is, whatever it looks like.
    void argumentsAreNoPatterns()
    {
        const PolicyDocument document = withValue(answered(), u"entity.emails"_s, QJsonArray{u"{field} %1 <b> {value}"_s});
        const QList<Finding> found = ofRule(findingsOf(document), u"value.email"_s);
        QVERIFY2(messagesOf(found).contains(u"{field} %1 <b> {value}"_s), qPrintable(messagesOf(found)));
    }
};

QTEST_GUILESS_MAIN(TestDocumentFindings)
#include "tst_documentfindings.moc"
