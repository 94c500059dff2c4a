// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/kinds/kinds.h"
#include "checks/law/lawchecks.h"
#include "compose/rows.h"
#include "library/rulekinds.h"
#include "support/answers.h"
#include "support/findings.h"
#include "support/readpolicy.h"
#include "support/rulesamples.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

bool readsText(const Rule &rule)
{
    return rule.kind == "forbids-phrase"_L1 || (rule.kind == "max-term"_L1 && !rule.parameters.phrases.ru.isEmpty());
}

bool isKazakh(const RuleSample &sample)
{
    return !sample.text.kk.isEmpty();
}

// Every word of the policy as if the merchant had written it.
PolicyDocument ownWording(PolicyDocument document, const ComposedPolicy &policy)
{
    QMap<ClauseId, Localized<QString>> texts;
    for (const Row &row : rowsOf(policy)) {
        if (row.clause.isEmpty() || row.kind == Row::Kind::Title)
            continue;
        for (const Language language : policyLanguages)
            texts[row.clause].in(language) += plainText(row.text.in(language)) + u'\n';
    }
    for (auto it = texts.begin(); it != texts.end(); ++it)
        document.overrides.insert(it.key(), ClauseOverride{{it->kk.trimmed(), it->ru.trimmed()}, {}, {}});
    return document;
}

} // namespace

class TestLawRules : public QObject {
    Q_OBJECT

private slots:
    void everyRuleIsComplete()
    {
        for (const RuleId &id : realLibrary().lawRules) {
            const Rule &rule = *realLibrary().rule(id);
            const QByteArray name = id.toString().toUtf8();
            QVERIFY2(!rule.message.kk.isEmpty() && !rule.message.ru.isEmpty() && !rule.message.en.isEmpty(), name.constData());
            QVERIFY2(!rule.advice.kk.isEmpty() && !rule.advice.ru.isEmpty() && !rule.advice.en.isEmpty(), name.constData());
            QVERIFY2(!rule.basis.isEmpty(), name.constData());
            const auto has = [&](bool found, bool kazakh, bool text) {
                return std::ranges::any_of(rule.samples, [&](const RuleSample &sample) {
                    const bool written = !sample.text.kk.isEmpty() || !sample.text.ru.isEmpty();
                    return sample.found == found
                        && (!text || (written && (kazakh ? isKazakh(sample) : !sample.text.ru.isEmpty())));
                });
            };
            QVERIFY2(has(true, false, false), (name + " has no sample to be found").constData());
            QVERIFY2(has(false, false, false), (name + " has no near miss").constData());
            if (readsText(rule)) {
                for (const bool found : {true, false})
                    QVERIFY2(has(found, true, true) && has(found, false, true),
                        (name + " lacks a sample in one language").constData());
            }
        }
        QVERIFY(realLibrary().lawRules.size() >= 80);
    }

    void kindsAreOfOnePiece()
    {
        for (const RuleKind &kind : ruleKinds()) {
            const bool inOnePass = kind.name == "forbids-phrase"_L1 || kind.name == "closed-list"_L1 || kind.name == "own"_L1;
            QVERIFY2(inOnePass || kindCheck(kind.name), qPrintable(kind.name));
        }
        for (const RuleId &id : realLibrary().lawRules) {
            const Rule &rule = *realLibrary().rule(id);
            QVERIFY2(ruleKind(rule.kind), qPrintable(id.toString()));
            QVERIFY2((rule.kind == "own"_L1) == (ownCheck(id) != nullptr), qPrintable(id.toString()));
        }
    }

    void sample_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("index");
        for (const RuleId &id : realLibrary().lawRules) {
            for (int i = 0; i < realLibrary().rule(id)->samples.size(); ++i)
                QTest::addRow("%s %d", qPrintable(id.toString()), i) << id.toString() << i;
        }
    }

    void sample()
    {
        QFETCH(QString, rule);
        QFETCH(int, index);
        const RuleSample &sample = realLibrary().rule(RuleId(rule))->samples.at(index);
        const QList<Finding> findings = test::findingsOf(test::sampleDocument(sample, realLibrary()));
        const QList<Finding> found = test::ofRule(findings, rule);
        QVERIFY2(found.isEmpty() != sample.found,
            qPrintable(u"%1 %2 %3\n%4"_s.arg(
                sample.found ? u"not found:"_s : u"false alarm:"_s, sample.text.kk, sample.text.ru, test::listed(found))));
        for (const Finding &finding : found) {
            for (const InterfaceLanguage language :
                {InterfaceLanguage::Kazakh, InterfaceLanguage::Russian, InterfaceLanguage::English}) {
                const QString words = messageOf(finding, realLibrary(), language) + adviceOf(finding, realLibrary(), language);
                QVERIFY2(!words.contains(u'{'), qPrintable(words));
            }
        }
    }

    // A remedy that is offered mends: after it the finding is gone.
    void fixesMend()
    {
        QSet<RuleId> fixed;
        for (const RuleId &id : realLibrary().lawRules) {
            for (const RuleSample &sample : realLibrary().rule(id)->samples) {
                if (!sample.found)
                    continue;
                const PolicyDocument document = test::sampleDocument(sample, realLibrary());
                for (const Finding &finding : test::ofRule(test::findingsOf(document), id.toString())) {
                    for (const Fix &fix : finding.fixes) {
                        QVERIFY2(!fix.label.isEmpty(), qPrintable(id.toString()));
                        const QList<Finding> left = test::ofRule(test::findingsOf(applied(document, fix.change)), id.toString());
                        const auto same = [&](const Finding &other) { return other.place == finding.place; };
                        QVERIFY2(std::ranges::none_of(left, same),
                            qPrintable(u"%1: «%2» leaves %3"_s.arg(id.toString(), fix.label.ru, test::listed(left))));
                        fixed.insert(id);
                    }
                }
            }
        }
        qInfo("%d rules offer a remedy", int(fixed.size()));
        QVERIFY(fixed.size() >= 40);
    }

    void presetsAreClean_data() { test::addPresetRows(); }

    // Filled with right answers a preset breaks nothing, and no rule that reads text finds anything in its every word.
    void presetsAreClean()
    {
        QFETCH(QString, preset);
        const PolicyDocument document = test::answeredPolicy(PresetId(preset), realLibrary()).document;
        const ComposedPolicy policy = compose(document, realLibrary());
        for (const Finding &finding : runChecks(document, realLibrary(), policy))
            QVERIFY2(finding.severity > Severity::Unanswered && !finding.candidate, qPrintable(test::listed({finding})));
        QList<Finding> alarms = test::findingsOf(ownWording(document, policy));
        alarms.removeIf([](const Finding &finding) { return !finding.candidate; });
        QVERIFY2(alarms.isEmpty(), qPrintable(test::listed(alarms)));
    }
};

QTEST_GUILESS_MAIN(TestLawRules)
#include "tst_lawrules.moc"
