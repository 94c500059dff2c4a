// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentchange.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

// Few ids, so that changes meet: the same field is set, removed, confirmed, set again.
class ChangeMaker {
public:
    explicit ChangeMaker(quint32 seed) : m_random(seed) { }

    DocumentChange next(int depth = 0)
    {
        switch (m_random.bounded(depth < 3 ? 7 : 6)) {
        case 0:
            return SetValue{field(), value(), m_random.bounded(2) == 0};
        case 1:
            return ConfirmSample{field()};
        case 2:
            return ChooseClause{
                clause(), m_random.bounded(3) == 0 ? std::nullopt : std::optional(ClauseChoice(m_random.bounded(2)))};
        case 3:
            return OverrideClause{clause(), m_random.bounded(3) == 0 ? std::nullopt : std::optional(wording())};
        case 4:
            return AdoptTemplates{u"t%1"_s.arg(m_random.bounded(3)), u"e%1"_s.arg(m_random.bounded(3))};
        case 5:
            return IgnoreWord{m_random.bounded(2) == 0 ? Language::Kazakh : Language::Russian, u"w%1"_s.arg(m_random.bounded(3)),
                m_random.bounded(3) != 0};
        default:
            ChangeGroup group;
            for (int i = m_random.bounded(5); i > 0; --i)
                group.changes.push_back(next(depth + 1));
            return group;
        }
    }

private:
    FieldId field() { return FieldId(u"f%1"_s.arg(m_random.bounded(4))); }
    ClauseId clause() { return ClauseId(u"c%1"_s.arg(m_random.bounded(3))); }

    ClauseOverride wording()
    {
        return {{u"kk%1"_s.arg(m_random.bounded(3)), u"ru"_s}, {u"base"_s, {}}, QJsonObject{{u"k"_s, m_random.bounded(2)}}};
    }

    QJsonValue value()
    {
        switch (m_random.bounded(5)) {
        case 0:
            return QJsonValue::Undefined;
        case 1:
            return QJsonValue::Null;
        case 2:
            return m_random.bounded(3);
        case 3:
            return QJsonArray{u"x"_s, m_random.bounded(2)};
        default:
            return QJsonObject{{u"kk"_s, u"a"_s}};
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class TestDocumentChange : public QObject {
    Q_OBJECT

private slots:
    void inverseGivesTheDocumentBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void inverseGivesTheDocumentBack()
    {
        QFETCH(quint32, seed);
        ChangeMaker maker(seed);
        PolicyDocument document;
        QList<PolicyDocument> history;
        std::vector<DocumentChange> backs;
        for (int i = 0; i < 200; ++i) {
            const DocumentChange change = maker.next();
            history.append(document);
            backs.push_back(inverse(document, change));
            const PolicyDocument after = applied(document, change);
            QVERIFY(applied(after, backs.back()) == document);
            // The inverse of the inverse does it again.
            QVERIFY(applied(document, inverse(after, backs.back())) == after);
            document = after;
        }
        while (!backs.empty()) {
            document = applied(std::move(document), backs.back());
            backs.pop_back();
            QVERIFY(document == history.takeLast());
        }
        QVERIFY(document == PolicyDocument());
    }

    void eachChangeDoesWhatItSays()
    {
        const FieldId name(u"entity.name"_s);
        const ClauseId clause(u"a.b"_s);
        PolicyDocument document = applied({}, SetValue{name, u"x"_s, true});
        QCOMPARE(document.values.value(name), QJsonValue(u"x"_s));
        QVERIFY(document.samples.contains(name));
        QVERIFY(applied(document, ConfirmSample{name}).samples.empty());
        QCOMPARE(applied(document, ConfirmSample{name}).values, document.values);
        QVERIFY(applied(document, SetValue{name, u"y"_s}).samples.empty());
        QVERIFY(applied(document, SetValue{name, QJsonValue::Null}).values.isEmpty());
        QCOMPARE(applied(document, ChooseClause{clause, ClauseChoice::Off}).choices.value(clause), ClauseChoice::Off);
        QVERIFY(applied(applied(document, ChooseClause{clause, ClauseChoice::On}), ChooseClause{clause, {}}) == document);
        const ClauseOverride wording{{u"a"_s, u"b"_s}, {}, {}};
        QVERIFY(applied(document, OverrideClause{clause, wording}).overrides.value(clause) == wording);
        const PolicyDocument adopted = applied(document, AdoptTemplates{u"id"_s, u"2027.1"_s});
        QCOMPARE(adopted.templatesId, u"id"_s);
        QCOMPARE(adopted.templatesEdition, u"2027.1"_s);
        // In order: the later change of a group wins.
        const ChangeGroup group{{SetValue{name, 1}, SetValue{name, 2}}};
        QCOMPARE(applied(document, group).values.value(name), QJsonValue(2));
    }

    void changedFieldIsNamed()
    {
        const FieldId field(u"a"_s);
        QCOMPARE(changedField(SetValue{field, 1}), field);
        QCOMPARE(changedField(ConfirmSample{field}), field);
        QVERIFY(changedField(ChooseClause{ClauseId(u"a"_s), {}}).isEmpty());
        QVERIFY(changedField(ChangeGroup{{SetValue{field, 1}}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDocumentChange)
#include "tst_documentchange.moc"
