// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/composer.h"

#include "compose/compose.h"
#include "document/documentchange.h"
#include "support/answers.h"
#include "support/reallibrary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

// A change that a person could make; every kind of fact that a text may depend on is among them.
DocumentChange someChange(const PolicyDocument &document, const PolicyDocument &other, std::mt19937 &random)
{
    const TemplateLibrary &library = test::realLibrary();
    const auto pick = [&](const auto &list) { return list.at(random() % list.size()); };
    const Clause &clause = *library.clause(pick(library.clauses.keys()));
    switch (random() % 6) {
    case 0:
        return ChooseClause{clause.id, random() % 2 ? ClauseChoice::On : ClauseChoice::Off};
    case 1:
        return OverrideClause{
            clause.id, ClauseOverride{{u"{op:gen} {ent.name} {ref:rights.access}"_s, u"{op} {ent.name}"_s}, clause.source, {}}};
    case 2:
        return OverrideClause{clause.id, std::nullopt};
    case 3: {
        const QString name = u"Дүкен %1"_s.arg(random() % 5);
        return SetValue{FieldId(u"entity.name"_s), QJsonObject{{u"kk"_s, name}, {u"ru"_s, name}}, false};
    }
    default: {
        // An answer of another merchant, or none.
        const Field &field = pick(library.fields);
        const QJsonValue answer = random() % 4 ? other.values.value(field.id) : QJsonValue(QJsonValue::Undefined);
        return SetValue{field.id, document.values.value(field.id) == answer ? QJsonValue(QJsonValue::Undefined) : answer, false};
    }
    }
}

} // namespace

class TestComposer : public QObject {
    Q_OBJECT

private slots:
    void givesWhatComposeGives_data();
    void givesWhatComposeGives();
    void notesFaultsOfTextsTakenOver();
    void rewordsATextInsideAnother();
};

void TestComposer::givesWhatComposeGives_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("other");
    QTest::newRow("sole trader") << u"sole-trader-shop"_s << u"courier"_s;
    QTest::newRow("courier") << u"courier"_s << u"online-courses"_s;
    QTest::newRow("shop and app") << u"shop-and-app"_s << u"company-site"_s;
}

void TestComposer::givesWhatComposeGives()
{
    QFETCH(QString, preset);
    QFETCH(QString, other);
    const TemplateLibrary &library = test::realLibrary();
    const PolicyDocument otherDocument = test::answeredPolicy(PresetId(other), library).document;
    PolicyDocument document = test::answeredPolicy(PresetId(preset), library).document;
    Composer composer(library);
    std::mt19937 random(20261122);
    int different = 0;
    ComposedPolicy before;
    for (int step = 0; step < 80; ++step) {
        const ComposedPolicy again = composer.compose(document);
        const ComposedPolicy afresh = compose(document, library);
        QCOMPARE(again.blocks, afresh.blocks);
        QCOMPARE(again.faults, afresh.faults);
        QCOMPARE(again.title, afresh.title);
        QCOMPARE(composer.profile(), profileOf(document, library));
        different += again.blocks == before.blocks ? 0 : 1;
        before = again;
        document = applied(std::move(document), someChange(document, otherDocument, random));
    }
    QVERIFY2(different > 20, qPrintable(QString::number(different))); // the changes did change the text
}

void TestComposer::notesFaultsOfTextsTakenOver()
{
    const TemplateLibrary &library = test::realLibrary();
    PolicyDocument document = newDocument(library, PresetId(u"company-shop"_s));
    document.values.remove(FieldId(u"entity.email"_s));
    Composer composer(library);
    const QList<ComposeFault> first = composer.compose(document).faults;
    QVERIFY(!first.isEmpty());
    QCOMPARE(composer.compose(document).faults, first);
}

void TestComposer::rewordsATextInsideAnother()
{
    // The tables print purposes that are clauses; a purpose that the merchant reworded is reworded there too.
    const TemplateLibrary &library = test::realLibrary();
    PolicyDocument document = test::answeredPolicy(PresetId(u"company-shop"_s), library).document;
    Composer composer(library);
    (void)composer.compose(document);
    const QList<Option> purposes = library.field(FieldId(u"purposes.selected"_s))->options;
    QVERIFY(!purposes.isEmpty());
    for (const Option &purpose : purposes) {
        const Clause *clause = library.clause(purpose.clause);
        if (!clause)
            continue;
        document.overrides.insert(clause->id, ClauseOverride{{u"өз сөзім"_s, u"свои слова"_s}, clause->source, {}});
        QCOMPARE(composer.compose(document).blocks, compose(document, library).blocks);
    }
}

QTEST_GUILESS_MAIN(TestComposer)
#include "tst_composer.moc"
