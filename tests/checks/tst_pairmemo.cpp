// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/pairmemo.h"
#include "support/answers.h"
#include "support/findings.h"

using namespace Qt::StringLiterals;
using namespace qupia;

using test::realLibrary;

// What was found before is taken over; what it depended on is read again.
class TestPairMemo : public QObject {
    Q_OBJECT

private slots:
    void memoChangesNothing()
    {
        PairMemo memo;
        const auto agrees = [&memo](const PolicyDocument &document) {
            const ComposedPolicy policy = compose(document, realLibrary());
            const QList<Finding> remembered = runChecks(document, realLibrary(), policy, &memo);
            const QList<Finding> fresh = runChecks(document, realLibrary(), policy);
            return remembered.size() == fresh.size()
                && std::equal(remembered.begin(), remembered.end(), fresh.begin(), [](const Finding &left, const Finding &right) {
                       return left.sameAs(right) && left.arguments.size() == right.arguments.size()
                           && left.fixes.size() == right.fixes.size()
                           && left.arguments.value(u"clause"_s) == right.arguments.value(u"clause"_s);
                   });
        };
        PolicyDocument document = test::answeredPolicy(PresetId(u"shop-and-app"_s), realLibrary()).document;
        const ClauseId changed(u"consent.grounds"_s);
        const Localized<QString> wording{u"Мерзімі 15 жұмыс күні."_s, u"Срок 10 рабочих дней."_s};
        document.overrides.insert(changed, ClauseOverride{wording, realLibrary().clause(changed)->source, {}});
        QVERIFY(agrees(document));
        QVERIFY(!memo.found.isEmpty());
        QVERIFY(agrees(document)); // all of it from the memo
        document.overrides[changed].text.ru = u"Срок 15 рабочих дней."_s;
        QVERIFY(agrees(document));
        document.overrides[changed].text.ru = u"Срок 15 календарных дней."_s;
        QVERIFY(agrees(document));
        document.overrides[changed].base = {}; // a fix carries it
        QVERIFY(agrees(document));
        // A clause before it goes: the numbers move.
        for (const Clause &clause : realLibrary().clauses) {
            if (!clause.isMandatory())
                document.choices.insert(clause.id, ClauseChoice::Off);
        }
        QVERIFY(agrees(document));
        // Words that were another party's become the user's own.
        document.overrides[changed].text = {u"Бұл туралы Сатып алушы біледі."_s, u"Об этом Покупатель знает."_s};
        QVERIFY(agrees(document));
        for (const RolePair &pair : realLibrary().rolePairs) {
            document.values.insert(FieldId(u"roles.pair"_s), pair.id);
            QVERIFY2(agrees(document), qPrintable(pair.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestPairMemo)
#include "tst_pairmemo.moc"
