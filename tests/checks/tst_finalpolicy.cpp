// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentchange.h"
#include "support/answers.h"
#include "support/findings.h"
#include "support/readpolicy.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

// Random answers, right and wrong, given and taken away.
class Merchant {
public:
    explicit Merchant(quint32 seed) : m_random(seed) { }

    PolicyDocument changed(PolicyDocument document)
    {
        const Field &field = realLibrary().fields.at(m_random.bounded(int(realLibrary().fields.size())));
        if (m_random.bounded(8) == 0)
            return applied(std::move(document), wording());
        if (m_random.bounded(8) == 0)
            return applied(std::move(document), ChooseClause{anyClause(), ClauseChoice(m_random.bounded(2))});
        return applied(std::move(document), SetValue{field.id, answer(field)});
    }

private:
    ClauseId anyClause()
    {
        const QList<ClauseId> &clauses = realLibrary().sections.at(m_random.bounded(int(realLibrary().sections.size()))).clauses;
        return clauses.at(m_random.bounded(int(clauses.size())));
    }

    DocumentChange wording()
    {
        static const QStringList texts{u"Мәтін."_s, u"Текст {entity.licence}."_s, u"{ref:crossborder.transfer}"_s,
            u"{ref:section:rights}"_s, u"{op:nom} {storage.hosting}"_s, QString(), u"{op:nom"_s, u"[[{doc.url}]] x"_s};
        const auto any = [&] { return texts.at(m_random.bounded(int(texts.size()))); };
        return OverrideClause{anyClause(), ClauseOverride{{any(), any()}, {}, {}}};
    }

    QJsonValue answer(const Field &field)
    {
        switch (m_random.bounded(6)) {
        case 0:
            return QJsonValue::Undefined;
        case 1:
            if (field.type == FieldType::Boolean)
                return m_random.bounded(2) == 0;
            if (field.type == FieldType::TriState)
                return m_random.bounded(2) == 0 ? u"yes"_s : u"no"_s;
            return u"x"_s;
        case 2:
            if (field.options.isEmpty())
                break;
            if (field.type == FieldType::Set)
                return QJsonArray{field.options.at(m_random.bounded(int(field.options.size()))).id};
            return field.options.at(m_random.bounded(int(field.options.size()))).id;
        default:
            break;
        }
        return test::rightAnswer(field);
    }

    QRandomGenerator m_random;
};

} // namespace

class TestFinalPolicy : public QObject {
    Q_OBJECT

private slots:
    void presetReachesAFinalPolicy_data() { test::addPresetRows(); }

    void presetReachesAFinalPolicy()
    {
        QFETCH(QString, preset);
        const test::AnsweredPolicy answered = test::answeredPolicy(PresetId(preset), realLibrary());
        qInfo("%s: %d answers, %d of them typed: %s", qPrintable(preset), int(answered.answers.size()), answered.typed,
            qPrintable(answered.answers.join(u", "_s)));
        QVERIFY2(answered.answers.size() <= 15, qPrintable(QString::number(answered.answers.size())));
        const QList<Finding> findings = test::findingsOf(answered.document);
        QVERIFY2(allowsFinal(findings), qPrintable(test::listed(findings)));
        QVERIFY(!test::hasGap(compose(answered.document, realLibrary())));
        QVERIFY(answered.document.samples.empty());
    }

    // A preset begins as a draft, with open questions and samples but without anything wrong.
    void presetBeginsAsADraft_data() { test::addPresetRows(); }

    void presetBeginsAsADraft()
    {
        QFETCH(QString, preset);
        const PolicyDocument document = newDocument(realLibrary(), PresetId(preset));
        const QList<Finding> findings = test::findingsOf(document);
        QVERIFY(!allowsFinal(findings));
        for (const Finding &finding : findings) {
            QVERIFY2(finding.severity != Severity::Error && finding.severity != Severity::Warning,
                qPrintable(test::listed({finding})));
            QVERIFY2(realLibrary().rule(finding.rule), qPrintable(finding.rule.toString()));
        }
        QCOMPARE(test::ofRule(findings, u"sample-left"_s).size(), qsizetype(document.samples.size()));
    }

    void lastOpenAnswerDecides_data() { test::addPresetRows(); }

    void lastOpenAnswerDecides()
    {
        QFETCH(QString, preset);
        const PolicyDocument document = test::answeredPolicy(PresetId(preset), realLibrary()).document;
        for (const FieldId &field : realLibrary().preset(PresetId(preset))->ask) {
            const PolicyDocument open = applied(document, SetValue{field, QJsonValue::Undefined});
            QVERIFY2(!allowsFinal(test::findingsOf(open)), qPrintable(field.toString()));
        }
        PolicyDocument sample = document;
        sample.samples.insert(realLibrary().preset(PresetId(preset))->ask.first());
        QVERIFY(!allowsFinal(test::findingsOf(sample)));
    }

    // Whatever was answered: a final version never has an empty place, a reference to nothing or one language only.
    void finalHasNoGap_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void finalHasNoGap()
    {
        QFETCH(quint32, seed);
        Merchant merchant(seed);
        const Preset &preset = realLibrary().presets.at(seed % realLibrary().presets.size());
        const PolicyDocument start = test::answeredPolicy(preset.id, realLibrary()).document;
        for (int i = 0; i < 20; ++i) {
            PolicyDocument document = start;
            for (int k = 0; k < 3; ++k)
                document = merchant.changed(std::move(document));
            const ComposedPolicy policy = compose(document, realLibrary());
            if (!allowsFinal(runChecks(document, realLibrary(), policy)))
                continue;
            QString where;
            test::forEachText(policy, [&](const Row &row, const BilingualText &text) {
                const bool one = plainText(text.kk).isEmpty() != plainText(text.ru).isEmpty();
                if (one)
                    where = row.clause.toString() + u" has one language"_s;
            });
            QVERIFY2(where.isEmpty(), qPrintable(where));
            QStringList faults;
            for (const ComposeFault &fault : policy.faults)
                faults.append(fault.clause.toString() + u": "_s + fault.field.toString() + u' ' + fault.detail);
            QVERIFY2(!test::hasGap(policy), qPrintable(faults.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestFinalPolicy)
#include "tst_finalpolicy.moc"
