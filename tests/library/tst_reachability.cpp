// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/everyanswer.h"
#include "support/readpolicy.h"
#include "support/reallibrary.h"

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

QString conditionText(const Condition &condition)
{
    QStringList terms;
    for (const ConditionTerm &term : condition.terms) {
        QStringList flags;
        for (const FlagId &flag : term.anyOf)
            flags.append(flag.toString());
        terms.append((term.negated ? u"!"_s : QString()) + flags.join(u','));
    }
    return terms.join(u" and "_s);
}

// What was seen of a clause in the documents that print it.
struct Seen {
    QSet<FieldId> fields; // fields whose values it printed
    QSet<QString> held; // conditions of its segments that held
    QSet<QString> failed; // … and that did not
};

QHash<ClauseId, Seen> seenInEveryAnswer()
{
    QHash<ClauseId, Seen> seen;
    for (const PolicyDocument &document : test::everyAnswer(realLibrary())) {
        const Flags flags = profileOf(document, realLibrary()).flags;
        const ComposedPolicy policy = compose(document, realLibrary());
        test::forEachText(policy, [&](const Row &row, const BilingualText &text) {
            const ClauseId id = row.kind == Row::Kind::Title ? ClauseId(u"general.title"_s) : row.clause;
            const Clause *clause = realLibrary().clause(id);
            if (!clause)
                return;
            Seen &each = seen[id];
            for (const Span &span : text.kk)
                each.fields.insert(span.origin.kind == Origin::Kind::Field ? span.origin.field : FieldId());
            for (const PatternSegment &segment : clause->text.kk.segments)
                (segment.condition.holds(flags) ? each.held : each.failed).insert(conditionText(segment.condition));
        });
    }
    return seen;
}

} // namespace

// No clause, no segment of a clause and no field in a clause that no set of answers prints.
class TestReachability : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_seen = seenInEveryAnswer(); }

    void clauses_data()
    {
        QTest::addColumn<QString>("clause");
        for (const Section &section : realLibrary().sections) {
            for (const ClauseId &id : section.clauses)
                QTest::newRow(qPrintable(id.toString())) << id.toString();
        }
    }

    void clauses()
    {
        QFETCH(QString, clause);
        const Clause &found = *realLibrary().clause(ClauseId(clause));
        QVERIFY2(m_seen.contains(found.id), "no set of answers prints it");
        const Seen seen = m_seen.value(found.id);
        for (const PatternSegment &segment : found.text.kk.segments) {
            const QString condition = conditionText(segment.condition);
            QVERIFY2(seen.held.contains(condition), qPrintable(u"never true here: "_s + condition));
            if (segment.kind == PatternSegment::Kind::IfCondition)
                QVERIFY2(seen.failed.contains(condition), qPrintable(u"always true here, needs no condition: "_s + condition));
        }
        for (const PatternPlaceholder &placeholder : found.text.kk.placeholders()) {
            const Field *field = realLibrary().fieldForPlaceholder(placeholder.name, nullptr);
            if (field && field->type != FieldType::Matrix)
                QVERIFY2(seen.fields.contains(field->id), qPrintable(u"never printed here: "_s + field->id.toString()));
        }
    }

    // What a preset switches on must be able to appear: else the choice says nothing.
    void presetChoicesTakeEffect_data() { test::addPresetRows(); }

    void presetChoicesTakeEffect()
    {
        QFETCH(QString, preset);
        const Preset &found = *realLibrary().preset(PresetId(preset));
        const PolicyDocument document = newDocument(realLibrary(), found.id);
        const Flags flags = profileOf(document, realLibrary()).flags;
        for (const ClauseId &id : found.on) {
            const Clause &clause = *realLibrary().clause(id);
            QVERIFY2(!clause.isMandatory(), qPrintable(id.toString()));
            QVERIFY2(isPrinted(clause, document, flags), qPrintable(id.toString()));
        }
        for (const ClauseId &id : found.off)
            QVERIFY2(!realLibrary().clause(id)->isMandatory(), qPrintable(id.toString()));
    }

private:
    QHash<ClauseId, Seen> m_seen;
};

QTEST_GUILESS_MAIN(TestReachability)
#include "tst_reachability.moc"
