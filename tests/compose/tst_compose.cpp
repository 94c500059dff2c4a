// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "compose/profile.h"
#include "document/documentchange.h"
#include "support/answers.h"
#include "support/readpolicy.h"
#include "support/reallibrary.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::pair;
using test::realLibrary;
using test::textOf;
using test::withValue;

constexpr auto kk = Language::Kazakh;
constexpr auto ru = Language::Russian;

PolicyDocument answered(const QString &preset = u"company-shop"_s)
{
    static QHash<QString, PolicyDocument> documents;
    if (!documents.contains(preset))
        documents.insert(preset, test::answeredPolicy(PresetId(preset), realLibrary()).document);
    return documents.value(preset);
}

ComposedPolicy composed(const PolicyDocument &document)
{
    return compose(document, realLibrary());
}

PolicyDocument withWording(PolicyDocument document, const QString &clause, const QString &kazakh, const QString &russian)
{
    const ClauseOverride wording{{kazakh, russian}, realLibrary().clause(ClauseId(clause))->source, {}};
    return applied(std::move(document), OverrideClause{ClauseId(clause), wording});
}

QList<ComposeFault> faultsOf(const ComposedPolicy &policy, ComposeFault::Kind kind)
{
    QList<ComposeFault> faults;
    for (const ComposeFault &fault : policy.faults) {
        if (fault.kind == kind)
            faults.append(fault);
    }
    return faults;
}

QString sectionNumber(const ComposedPolicy &policy, const QString &section)
{
    for (const Block &block : policy.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->section == SectionId(section))
            return heading->number;
    }
    return {};
}

} // namespace

class TestCompose : public QObject {
    Q_OBJECT

private slots:
    void datesAreWritten()
    {
        const ComposedPolicy policy = composed(withValue(answered(), u"doc.effectiveDate"_s, u"2026-07-01"_s));
        QVERIFY(textOf(policy, u"general.approval"_s, kk).contains(u"2026 жылғы 1 шілде"_s));
        QVERIFY(textOf(policy, u"general.approval"_s, ru).contains(u"1 июля 2026 года"_s));
        QVERIFY(policy.editionLine.kk.contains(u"2026 жылғы 1 шілде"_s));
        QVERIFY(policy.editionLine.ru.contains(u"1 июля 2026 года"_s));
        QCOMPARE(policy.effectiveDate, QDate(2026, 7, 1));
    }

    // A date that is none stands as it was typed; nothing is thrown away, and no date of effect is claimed.
    void wrongDateStaysText()
    {
        const ComposedPolicy policy = composed(withValue(answered(), u"doc.effectiveDate"_s, u"2026-02-30"_s));
        QVERIFY(textOf(policy, u"general.approval"_s, kk).contains(u"2026-02-30"_s));
        QVERIFY(!policy.effectiveDate.isValid());
        QVERIFY(!policy.editionLine.ru.contains(u"2026"_s));
    }

    void optionalSegmentsComeAndGo()
    {
        const PolicyDocument without = withValue(answered(), u"doc.approvalNumber"_s, QJsonValue::Undefined);
        const QString shorter = textOf(composed(without), u"general.approval"_s, ru);
        const QString longer =
            textOf(composed(withValue(without, u"doc.approvalNumber"_s, u"12-П"_s)), u"general.approval"_s, ru);
        QVERIFY(longer.contains(u"12-П"_s));
        QVERIFY(longer.size() > shorter.size());
        QVERIFY(!shorter.contains(u"  "_s) && !longer.contains(u"  "_s));
        // Blank text is no value.
        QCOMPARE(textOf(composed(withValue(without, u"doc.approvalNumber"_s, u"  "_s)), u"general.approval"_s, ru), shorter);
    }

    void missingValueLeavesASign()
    {
        const ComposedPolicy policy = composed(withValue(answered(), u"entity.binIin"_s, QJsonValue::Undefined));
        QVERIFY(textOf(policy, u"operator.identity"_s, kk).contains(u"[толтырылмаған]"_s));
        QVERIFY(textOf(policy, u"operator.identity"_s, ru).contains(u"[не заполнено]"_s));
        QVERIFY(test::hasGap(policy));
        const QList<ComposeFault> faults = faultsOf(policy, ComposeFault::Kind::MissingValue);
        QVERIFY(!faults.isEmpty());
        for (const ComposeFault &fault : faults)
            QCOMPARE(fault.field, FieldId(u"entity.binIin"_s));
    }

    // "There is none" is printed only where somebody said so.
    void triStates_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("yes"); // a clause, or words of one
        QTest::addColumn<QString>("no");
        QTest::newRow("cross-border") << u"crossBorder"_s << u"crossborder.transfer"_s << u"crossborder.none"_s;
        QTest::newRow("automated") << u"automated"_s << u"special.automated-used"_s << u"special.automated-none"_s;
    }

    void triStates()
    {
        QFETCH(QString, field);
        QFETCH(QString, yes);
        QFETCH(QString, no);
        const ComposedPolicy silent = composed(withValue(answered(), field, QJsonValue::Undefined));
        QVERIFY(!test::isPrinted(silent, yes) && !test::isPrinted(silent, no));
        const ComposedPolicy denied = composed(withValue(answered(), field, u"no"_s));
        QVERIFY(!test::isPrinted(denied, yes) && test::isPrinted(denied, no));
        const ComposedPolicy affirmed = composed(withValue(answered(), field, u"yes"_s));
        QVERIFY(test::isPrinted(affirmed, yes) && !test::isPrinted(affirmed, no));
        const ComposedPolicy nonsense = composed(withValue(answered(), field, u"maybe"_s));
        QVERIFY(!test::isPrinted(nonsense, yes) && !test::isPrinted(nonsense, no));
    }

    void publicSourcesInsideAClause()
    {
        const QString clause = u"crossborder.public-sources"_s;
        const QString silent = textOf(composed(withValue(answered(), u"publicSources"_s, QJsonValue::Undefined)), clause, ru);
        const QString denied = textOf(composed(withValue(answered(), u"publicSources"_s, u"no"_s)), clause, ru);
        PolicyDocument open = withValue(answered(), u"publicSources"_s, u"yes"_s);
        open = withValue(open, u"publicSources.list"_s, QJsonArray{pair(u"сайттағы пікірлер"_s, u"отзывы на сайте"_s)});
        const QString affirmed = textOf(composed(open), clause, ru);
        QVERIFY(denied.startsWith(silent) && affirmed.startsWith(silent));
        QVERIFY(denied.size() > silent.size() && affirmed.size() > silent.size());
        QVERIFY(affirmed.contains(u"отзывы на сайте"_s));
    }

    void emptyListsAndSectionsAreNotPrinted()
    {
        PolicyDocument document = withValue(answered(), u"matrix"_s, QJsonArray());
        document = withValue(document, u"marketing"_s, false);
        const ComposedPolicy policy = composed(document);
        QVERIFY(!test::isPrinted(policy, u"data.list-intro"_s));
        QVERIFY(!test::isPrinted(policy, u"purposes.intro"_s));
        QCOMPARE(sectionNumber(policy, u"marketing"_s), QString());
        // What refers to the list now refers to nothing, and says so.
        QVERIFY(!faultsOf(policy, ComposeFault::Kind::ReferenceOff).isEmpty());
    }

    void sectionsRenumber()
    {
        const ComposedPolicy with = composed(withValue(answered(), u"marketing"_s, true));
        const ComposedPolicy without = composed(withValue(answered(), u"marketing"_s, false));
        const int before = sectionNumber(with, u"rights"_s).toInt();
        const int after = sectionNumber(without, u"rights"_s).toInt();
        QVERIFY(!sectionNumber(with, u"marketing"_s).isEmpty());
        QCOMPARE(after, before - 1);
        QVERIFY(test::rowOf(without, u"rights.intro"_s).number.startsWith(QString::number(after) + u'.'));
        QVERIFY(faultsOf(without, ComposeFault::Kind::ReferenceOff).isEmpty());
    }

    void choicesOfClauses()
    {
        const ClauseId optional(u"rights.access-edit"_s);
        const ClauseId mandatory(u"general.scope"_s);
        PolicyDocument document = applied(answered(), ChooseClause{optional, ClauseChoice::Off});
        QVERIFY(!test::isPrinted(composed(document), optional.toString()));
        document = applied(document, ChooseClause{optional, ClauseChoice::On});
        QVERIFY(test::isPrinted(composed(document), optional.toString()));
        document = applied(document, ChooseClause{mandatory, ClauseChoice::Off});
        QVERIFY(test::isPrinted(composed(document), mandatory.toString()));
        document = applied(document, ChooseClause{ClauseId(u"not.here"_s), ClauseChoice::On});
        QVERIFY(!composed(document).blocks.isEmpty());
        const ClauseId conditional(u"crossborder.transfer"_s); // its condition does not hold
        QVERIFY(
            !test::isPrinted(composed(applied(document, ChooseClause{conditional, ClauseChoice::On})), conditional.toString()));
    }

    void wordings()
    {
        const QString clause = u"general.subject-matter"_s;
        const ComposedPolicy plain = composed(withWording(answered(), clause, u"Өз мәтінім."_s, u"Свой текст."_s));
        QCOMPARE(textOf(plain, clause, kk), u"Өз мәтінім."_s);
        QCOMPARE(textOf(plain, clause, ru), u"Свой текст."_s);
        QCOMPARE(test::rowOf(plain, clause).text.kk.first().origin.kind, Origin::Kind::Override);
        QVERIFY(plain.faults.isEmpty());

        const QString kazakh = u"{op:nom} – {entity.shortName}, {ref:section:rights}-бөлім[[, {doc.approvalNumber}]]."_s;
        const ComposedPolicy filled =
            composed(withWording(answered(), clause, kazakh, u"{op:nom} — {entity.shortName}, раздел {ref:section:rights}."_s));
        QCOMPARE(textOf(filled, clause, kk),
            u"Сатушы – «Сынақ» ЖШС, %1-бөлім."_s.arg(sectionNumber(filled, u"rights"_s)).replace(u"» "_s, u"»\u00A0"_s));
        QVERIFY(filled.faults.isEmpty());
    }

    void wordingFaults_data()
    {
        QTest::addColumn<QString>("kazakh");
        QTest::addColumn<QString>("russian");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        const int missing = int(ComposeFault::Kind::MissingLanguage);
        const int unknown = int(ComposeFault::Kind::UnknownPlaceholder);
        const int off = int(ComposeFault::Kind::ReferenceOff);
        const int value = int(ComposeFault::Kind::MissingValue);
        QTest::newRow("one language") << u"Мәтін."_s << QString() << missing << 1;
        QTest::newRow("blank") << u"  "_s << u"Текст."_s << missing << 1;
        QTest::newRow("both") << QString() << QString() << missing << 2;
        QTest::newRow("unknown placeholder") << u"{no.such}"_s << u"{no.such}"_s << unknown << 2;
        QTest::newRow("broken braces") << u"{op:nom"_s << u"Текст."_s << unknown << 1;
        QTest::newRow("open segment") << u"Мәтін [[ x."_s << u"Текст."_s << unknown << 1;
        QTest::newRow("reference to nothing") << u"{ref:no.clause}"_s << u"{ref:no.clause}"_s << off << 2;
        QTest::newRow("reference to a clause that is off")
            << u"{ref:crossborder.transfer}"_s << u"{ref:crossborder.transfer}"_s << off << 2;
        QTest::newRow("value that is missing") << u"{storage.hosting}"_s << u"Текст."_s << value << 1;
        QTest::newRow("unknown act") << u"{act:1-X}"_s << u"Текст."_s << unknown << 1;
        QTest::newRow("wrong case") << u"{op:xyz}"_s << u"Текст."_s << value << 1;
    }

    void wordingFaults()
    {
        QFETCH(QString, kazakh);
        QFETCH(QString, russian);
        QFETCH(int, kind);
        QFETCH(int, count);
        const ComposedPolicy policy = composed(withWording(answered(), u"general.subject-matter"_s, kazakh, russian));
        QCOMPARE(policy.faults.size(), count);
        for (const ComposeFault &fault : policy.faults) {
            QCOMPARE(int(fault.kind), kind);
            QCOMPARE(fault.clause, ClauseId(u"general.subject-matter"_s));
        }
        QCOMPARE(rowsOf(policy).size(), rowsOf(composed(answered())).size());
    }

    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("printed");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s << u"<script>alert(1)</script>"_s;
        QTest::newRow("bidi") << u"abc\u202Edcb\u2066x"_s << u"abcdcbx"_s;
        QTest::newRow("control") << u"a\u0000b\u0007c\u001Bd"_s << u"abcd"_s;
        QTest::newRow("zero width") << u"a\u200Bb\uFEFF"_s << u"ab"_s;
        QTest::newRow("lines") << u"a\nb\r\n\u2028c"_s << u"a b c"_s;
        QTest::newRow("quotes") << u"«Алма» “x”"_s << u"\"Алма\" \"x\""_s;
        QTest::newRow("placeholder") << u"{op:nom} [[x]]"_s << u"{op:nom} [[x]]"_s;
        QTest::newRow("pattern") << u"%1 %2"_s << u"%1 %2"_s;
        QTest::newRow("decomposed") << u"и\u0306"_s << u"й"_s;
    }

    void hostileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, printed);
        const PolicyDocument document = withValue(answered(), u"entity.name"_s, pair(name, name));
        const ComposedPolicy policy = composed(document);
        QCOMPARE(policy.operatorName.kk, u"«%1»\u00A0ЖШС"_s.replace(u"%1"_s, printed));
        QCOMPARE(policy.operatorName.ru, u"ТОО\u00A0«%1»"_s.replace(u"%1"_s, printed));
        QVERIFY(textOf(policy, u"operator.identity"_s, ru).contains(policy.operatorName.ru));
        QVERIFY(policy.faults.isEmpty());
    }

    // Values of any shape: what cannot be read is not printed, and nothing breaks.
    void wrongShapes_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("number") << QJsonValue(5);
        QTest::newRow("negative") << QJsonValue(-1e300);
        QTest::newRow("text") << QJsonValue(u"x"_s);
        QTest::newRow("empty text") << QJsonValue(QString());
        QTest::newRow("true") << QJsonValue(true);
        QTest::newRow("list") << QJsonValue(QJsonArray{1, QJsonArray{}, QJsonValue::Null});
        QTest::newRow("list of objects") << QJsonValue(
            QJsonArray{QJsonObject{{u"kind"_s, 1}, {u"category"_s, u"x"_s}, {u"days"_s, u"mo"_s}}});
        QTest::newRow("object") << QJsonValue(
            QJsonObject{{u"choice"_s, u"months"_s}, {u"count"_s, -7}, {u"kk"_s, 1}, {u"city"_s, u"x"_s}});
        QTest::newRow("deep object") << QJsonValue(QJsonObject{{u"kk"_s, QJsonObject{{u"kk"_s, QJsonArray{}}}}});
    }

    void wrongShapes()
    {
        QFETCH(QJsonValue, value);
        QMap<int, PolicyDocument> documents; // the fields of one type, so that those they depend on are right; at -1 all of them
        for (const Field &field : realLibrary().fields) {
            for (const int type : {int(field.type), -1})
                documents[type] = withValue(documents.value(type, answered()), field.id.toString(), value);
        }
        QVERIFY(documents.size() > 15);
        for (const PolicyDocument &document : documents)
            QVERIFY(rowsOf(composed(document)).size() > 50);
    }

    void numbersInWords()
    {
        const ComposedPolicy policy = composed(withValue(answered(), u"consent.withdrawDays"_s, 12));
        QVERIFY(textOf(policy, u"consent.withdrawal"_s, kk).contains(u"он екі жұмыс күні ішінде"_s));
        QVERIFY(textOf(policy, u"consent.withdrawal"_s, ru).contains(u"В течение двенадцати рабочих дней"_s));
        const ComposedPolicy one = composed(withValue(answered(), u"consent.withdrawDays"_s, 1));
        QVERIFY(textOf(one, u"consent.withdrawal"_s, ru).contains(u"В течение одного рабочего дня"_s));
    }

    void counts()
    {
        const QJsonValue months = QJsonObject{{u"choice"_s, u"months"_s}, {u"count"_s, 21}};
        const ComposedPolicy policy = composed(withValue(answered(), u"consent.term"_s, months));
        QVERIFY(textOf(policy, u"consent.term"_s, kk).contains(u"жиырма бір ай"_s));
        QVERIFY(textOf(policy, u"consent.term"_s, ru).contains(u"двадцать один месяц"_s));
    }

    void roleWordsAgree()
    {
        // «Продавец» is masculine, «Курьерская служба» feminine.
        QVERIFY(textOf(composed(withValue(answered(), u"roles.pair"_s, u"R7"_s)), u"security.confidentiality"_s, ru)
                    .contains(u" его работники"_s));
        QVERIFY(textOf(composed(withValue(answered(), u"roles.pair"_s, u"R5"_s)), u"security.confidentiality"_s, ru)
                    .contains(u" её работники"_s));
    }

    void kazakhAlternativeOfTheForm()
    {
        PolicyDocument document = withValue(answered(u"sole-trader-shop"_s), u"entity.iinInPolicy"_s, true);
        QCOMPARE(composed(document).operatorName.kk, u"«Сынақ»\u00A0ДК"_s);
        document = withValue(document, u"entity.form"_s, QJsonObject{{u"choice"_s, u"ip"_s}, {u"kk"_s, u"ЖК"_s}});
        QCOMPARE(composed(document).operatorName.kk, u"«Сынақ»\u00A0ЖК"_s);
        QVERIFY(test::isPrinted(composed(document), u"operator.identity"_s));
        QVERIFY(textOf(composed(document), u"operator.identity"_s, kk).contains(u"ЖСН:"_s));
        document = withValue(document, u"entity.form"_s, QJsonObject{{u"choice"_s, u"ip"_s}, {u"kk"_s, u"<b>"_s}});
        QCOMPARE(composed(document).operatorName.kk, u"«Сынақ»\u00A0ДК"_s);
    }

    void languageOrder()
    {
        QCOMPARE(composed(answered()).firstLanguage, kk);
        QCOMPARE(composed(withValue(answered(), u"doc.languageOrder"_s, u"ru-kk"_s)).firstLanguage, ru);
        QCOMPARE(composed(withValue(answered(), u"doc.languageOrder"_s, 7)).firstLanguage, kk);
    }

    void noDocumentAtAll()
    {
        const ComposedPolicy policy = compose({}, realLibrary());
        QVERIFY(!policy.blocks.isEmpty());
        QVERIFY(policy.operatorName.kk.isEmpty());
        QVERIFY(compose({}, TemplateLibrary()).blocks.isEmpty());
        QVERIFY(newDocument(realLibrary(), PresetId(u"no-such"_s)).samples.empty());
    }

    void anchorsStayTheSame()
    {
        QCOMPARE(anchorOf(ClauseId(u"rights.public-consent"_s)), u"rights-public-consent"_s);
        QCOMPARE(anchorOf(SectionId(u"data"_s)), u"data"_s);
        QCOMPARE(test::rowOf(composed(answered()), u"rights.intro"_s).anchor, u"rights-intro"_s);
    }
};

QTEST_GUILESS_MAIN(TestCompose)
#include "tst_compose.moc"
