// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answers.h"
#include "support/findings.h"

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

QStringList bilingualRulesOf(const PolicyDocument &document)
{
    QStringList rules;
    for (const Finding &finding : test::findingsOf(document)) {
        if (finding.rule.toString().startsWith("bilingual."_L1))
            rules.append(finding.rule.toString());
    }
    return rules;
}

} // namespace

// A wording that changes one language of a clause, and the meaning with it; the other stands as the template has it.
class TestOneSidedEdit : public QObject {
    Q_OBJECT

private slots:
    void turnsTheMeaning_data()
    {
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("rule"); // empty: silent
        const auto row = [](const char *name, const char *clause, const char *language, const QString &from, const QString &to,
                             const QString &rule) {
            QTest::newRow(name) << QString::fromLatin1(clause) << QString::fromLatin1(language) << from << to << rule;
        };
        // One of two denials goes; the sentence still denies something, and so looks like its twin.
        row("one not of two", "general.status", "ru", u"Политика — не договор"_s, u"Политика — договор"_s,
            u"bilingual.negation"_s);
        row("a not too many", "general.status", "ru", u"утверждает её"_s, u"не утверждает её"_s, u"bilingual.negation"_s);
        row("a suffix", "marketing.opt-in", "kk", u"болып саналмайды. [["_s, u"болып саналады. [["_s, u"bilingual.negation"_s);
        row("a duty for a right", "rights.complaint", "ru", u"вправе подать"_s, u"обязан подать"_s, u"bilingual.duty"_s);
        row("another order of words", "general.status", "ru", u"утверждает её и публикует"_s, u"публикует её и утверждает"_s, {});
        row("another word", "general.status", "ru", u"внутренний документ"_s, u"документ"_s, {});
        row("a negation in other words", "general.status", "ru", u"Политика его не заменяет"_s, u"Политика — не его замена"_s,
            {});
    }

    void turnsTheMeaning()
    {
        QFETCH(QString, clause);
        QFETCH(QString, language);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, rule);
        PolicyDocument document = test::answeredPolicy(PresetId(u"shop-and-app"_s), realLibrary()).document;
        const Clause *known = realLibrary().clause(ClauseId(clause));
        QVERIFY(known);
        ClauseOverride wording{known->source, known->source, {}};
        QString &text = wording.text.in(language == "ru"_L1 ? Language::Russian : Language::Kazakh);
        QVERIFY2(text.contains(from), qPrintable(text));
        text.replace(from, to);
        document.overrides.insert(known->id, wording);
        QCOMPARE(bilingualRulesOf(document), rule.isEmpty() ? QStringList() : QStringList{rule});
    }

    // A wording that says what the template says raises nothing, whatever words the parties have.
    void sameWording()
    {
        PolicyDocument document = test::answeredPolicy(PresetId(u"shop-and-app"_s), realLibrary()).document;
        for (const Clause &clause : realLibrary().clauses)
            document.overrides.insert(clause.id, ClauseOverride{clause.source, clause.source, {}});
        QCOMPARE(bilingualRulesOf(document), QStringList());
    }

    // Where both languages were changed, nobody knows which of them the other should follow.
    void bothSidesChanged()
    {
        PolicyDocument document = test::answeredPolicy(PresetId(u"shop-and-app"_s), realLibrary()).document;
        const Clause *known = realLibrary().clause(ClauseId(u"general.status"_s));
        QVERIFY(known);
        ClauseOverride wording{known->source, known->source, {}};
        wording.text.ru.replace(u"Политика — не договор"_s, u"Политика — договор"_s);
        wording.text.kk.replace(u"ішкі құжаты"_s, u"құжаты"_s);
        QVERIFY(wording.text.ru != wording.base.ru && wording.text.kk != wording.base.kk);
        document.overrides.insert(known->id, wording);
        QCOMPARE(bilingualRulesOf(document), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestOneSidedEdit)
#include "tst_onesidededit.moc"
