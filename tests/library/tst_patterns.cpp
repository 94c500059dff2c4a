// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/condition.h"
#include "library/textpattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

Flags flagsOf(const QString &names)
{
    Flags flags;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        flags.insert(FlagId(name));
    return flags;
}

// The pattern in one line: <name|modifiers|target|alternatives>, (segment), [condition: segment].
QString shape(const TextPattern &pattern)
{
    QString text;
    for (const PatternSegment &segment : pattern.segments) {
        QString inner;
        for (const PatternPart &part : segment.parts) {
            if (const auto *literal = std::get_if<PatternLiteral>(&part)) {
                inner += literal->text;
                continue;
            }
            const auto &placeholder = std::get<PatternPlaceholder>(part);
            inner += u'<' + placeholder.name;
            if (!placeholder.modifiers.isEmpty())
                inner += u" m="_s + placeholder.modifiers.join(u'+');
            if (!placeholder.target.isEmpty())
                inner += u" t="_s + placeholder.target;
            if (!placeholder.alternatives.isEmpty())
                inner += u" a="_s + placeholder.alternatives.join(u'+');
            inner += u'>';
        }
        if (segment.kind == PatternSegment::Kind::Always) {
            text += inner;
        } else if (segment.kind == PatternSegment::Kind::IfFilled) {
            text += u'(' + inner + u')';
        } else {
            const ConditionTerm &term = segment.condition.terms.first();
            QStringList names;
            for (const FlagId &flag : term.anyOf)
                names.append(flag.toString());
            text += u'[' + (term.negated ? u"!"_s : QString()) + names.join(u',') + u": "_s + inner + u']';
        }
    }
    return text;
}

} // namespace

class TestPatterns : public QObject {
    Q_OBJECT

private slots:
    void conditions_data()
    {
        QTest::addColumn<QStringList>("terms");
        QTest::addColumn<QString>("flags");
        QTest::addColumn<bool>("holds");
        QTest::newRow("empty") << QStringList() << QString() << true;
        QTest::newRow("one, set") << QStringList{u"a"_s} << u"a b"_s << true;
        QTest::newRow("one, not set") << QStringList{u"a"_s} << u"b"_s << false;
        QTest::newRow("all, one lacks") << QStringList{u"a"_s, u"b"_s} << u"a"_s << false;
        QTest::newRow("all") << QStringList{u"a"_s, u"b"_s} << u"a b c"_s << true;
        QTest::newRow("negated, not set") << QStringList{u"!a"_s} << u"b"_s << true;
        QTest::newRow("negated, set") << QStringList{u"!a"_s} << u"a"_s << false;
        QTest::newRow("any, the second") << QStringList{u"any:a,b"_s} << u"b"_s << true;
        QTest::newRow("any, none") << QStringList{u"any:a,b"_s} << u"c"_s << false;
        QTest::newRow("any with blanks") << QStringList{u"any: a , b "_s} << u"b"_s << true;
        QTest::newRow("not any, none") << QStringList{u"!any:a,b"_s} << u"c"_s << true;
        QTest::newRow("not any, one") << QStringList{u"!any:a,b"_s} << u"a"_s << false;
        QTest::newRow("tri-state silent") << QStringList{u"x.no"_s} << QString() << false;
        QTest::newRow("choice") << QStringList{u"c.kind=one"_s} << u"c.kind=one"_s << true;
        QTest::newRow("prefix is no match") << QStringList{u"a"_s} << u"ab a.yes"_s << false;
    }

    void conditions()
    {
        QFETCH(QStringList, terms);
        QFETCH(QString, flags);
        QTEST(parseCondition(terms).holds(flagsOf(flags)), "holds");
    }

    void contradictions_data()
    {
        QTest::addColumn<QStringList>("terms");
        QTest::addColumn<bool>("contradicts");
        QTest::newRow("none") << QStringList{u"a"_s, u"!b"_s} << false;
        QTest::newRow("flag and negation") << QStringList{u"a"_s, u"!a"_s} << true;
        QTest::newRow("both answers") << QStringList{u"x.yes"_s, u"x.no"_s} << true;
        QTest::newRow("answers of two questions") << QStringList{u"x.yes"_s, u"y.no"_s} << false;
        QTest::newRow("either answer") << QStringList{u"any:x.yes,x.no"_s} << false;
        QTest::newRow("negated any") << QStringList{u"a"_s, u"!any:a,b"_s} << true;
    }

    void contradictions()
    {
        QFETCH(QStringList, terms);
        QTEST(parseCondition(terms).isContradiction(), "contradicts");
    }

    void shapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Оператор."_s << u"Оператор."_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("case") << u"{op:gen} x"_s << u"<op m=gen> x"_s;
        QTest::newRow("plural case") << u"{user:pl.gen}"_s << u"<user m=pl+gen>"_s;
        QTest::newRow("gender") << u"{op|обязан|обязана}"_s << u"<op a=обязан+обязана>"_s;
        QTest::newRow("words") << u"{consent.withdrawDays:words.gen}"_s << u"<consent.withdrawDays m=words+gen>"_s;
        QTest::newRow("reference") << u"{ref:section:rights}"_s << u"<ref t=section:rights>"_s;
        QTest::newRow("act") << u"{act:94-V}"_s << u"<act t=94-V>"_s;
        QTest::newRow("optional") << u"a[[, {x.y}]]."_s << u"a(, <x.y>)."_s;
        QTest::newRow("optional beginning with a colon") << u"a[[: {x}]]"_s << u"a( <x>)"_s;
        QTest::newRow("conditional") << u"[[?flag: text {x}]]"_s << u"[flag: text <x>]"_s;
        QTest::newRow("conditional without a blank") << u"a[[?flag:, b]]"_s << u"a[flag: , b]"_s;
        QTest::newRow("negated") << u"[[?!flag: t]]"_s << u"[!flag: t]"_s;
        QTest::newRow("any") << u"[[?any:a,b: t]]"_s << u"[a,b: t]"_s;
        QTest::newRow("not any") << u"[[?!any:a,b: t]]"_s << u"[!a,b: t]"_s;
        QTest::newRow("choice") << u"[[?doc.kind=policy: t]]"_s << u"[doc.kind=policy: t]"_s;
        QTest::newRow("two in a row") << u"[[?a: x]][[?b: y]]"_s << u"[a: x][b: y]"_s;
        QTest::newRow("single brackets") << u"[a] [] x"_s << u"[a] [] x"_s;
        QTest::newRow("closing brace alone") << u"a } b"_s << u"a } b"_s;
    }

    void shapes()
    {
        QFETCH(QString, text);
        const TextPattern pattern = parseTextPattern(text);
        QCOMPARE(pattern.fault, QString());
        QTEST(shape(pattern), "expected");
    }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("open segment") << u"a [[ b"_s << u"is not closed with ]]"_s;
        QTest::newRow("closed only") << u"a ]] b"_s << u"]] without [["_s;
        QTest::newRow("open placeholder") << u"{op:nom"_s << u"is not closed with }"_s;
        QTest::newRow("open in a segment") << u"[[ {x ]]"_s << u"is not closed with }"_s;
        QTest::newRow("empty") << u"{}"_s << u"empty placeholder"_s;
        QTest::newRow("blank") << u"{ }"_s << u"empty placeholder"_s;
        QTest::newRow("one form") << u"{op|a}"_s << u"has two forms"_s;
        QTest::newRow("three forms") << u"{op|a|b|c}"_s << u"has two forms"_s;
        QTest::newRow("condition without colon") << u"[[?flag text]]"_s << u"needs a condition and a colon"_s;
        QTest::newRow("nested") << u"[[ a [[ b ]] c ]]"_s << u"do not nest"_s;
        QTest::newRow("brace in a placeholder") << u"{a{b}"_s << u"is not closed with }"_s;
    }

    void faults()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const QString fault = parseTextPattern(text).fault;
        QVERIFY2(fault.contains(says), qPrintable(fault));
    }

    void placeholdersOfAllSegments()
    {
        const QList<PatternPlaceholder> found = parseTextPattern(u"{a} [[{b}]] [[?c: {d}]] {ref:e}"_s).placeholders();
        QStringList names;
        for (const PatternPlaceholder &placeholder : found)
            names.append(placeholder.name);
        QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"d"_s, u"ref"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
