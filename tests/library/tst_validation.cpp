// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/templatescopy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

const QString crossborder = u"sections/12-crossborder.toml"_s;
const QString rights = u"sections/14-rights.toml"_s;
const QString document = u"fields/document.toml"_s;

void row(const char *name, const QString &file, const QString &from, const QString &to, const QString &at, const QString &says)
{
    QTest::newRow(name) << file << from << to << at << says;
}

const QString noneClause = u"[[clause]]\nid    = \"crossborder.none\"\n"_s;
const QString noneWhen = u"when  = [\"crossBorder.no\"]"_s;

void clauseRows()
{
    row("unknown flag", crossborder, noneWhen, u"when  = [\"crossBoarder.no\"]"_s, noneClause,
        u"clause crossborder.none: nothing sets the flag \"crossBoarder.no\""_s);
    row("negated tri-state", crossborder, noneWhen, u"when  = [\"!crossBorder.yes\"]"_s, noneClause,
        u"\"!crossBorder.yes\" would hold while nobody has answered"_s);
    row("contradiction", crossborder, noneWhen, u"when  = [\"crossBorder.no\", \"crossBorder.yes\"]"_s, noneClause,
        u"no answers can fulfil this condition"_s);
    row("flag and its negation", crossborder, noneWhen, u"when  = [\"site\", \"!site\"]"_s, noneClause,
        u"no answers can fulfil this condition"_s);
    row("mandatory-if without when", crossborder, noneWhen, QString(), noneClause, u"level mandatory-if needs \"when\""_s);
    row("unknown level", crossborder, u"level = \"mandatory-if\""_s, u"level = \"compulsory\""_s, u"\"compulsory\""_s,
        u"\"compulsory\" is not one of: mandatory, mandatory-if"_s);
    row("article that the act lacks", crossborder, u"94-V:8(4)(5)"_s, u"94-V:8(44)"_s, noneClause,
        u"acts/94-V.toml has no such article"_s);
    row("act that does not exist", crossborder, u"94-V:8(4)(5)"_s, u"95-V:8(4)(5)"_s, noneClause,
        u"there is no acts/95-V.toml"_s);
    row("unknown key", crossborder, noneWhen, noneWhen + u"\nwenn = []"_s, u"wenn"_s, u"unknown key \"wenn\""_s);
    row("missing Russian", crossborder, u"ru    = "_s, u"# "_s, QString(), u"\"ru\" is missing"_s);
    row("duplicate id", crossborder, u"\"crossborder.none\""_s, u"\"crossborder.public-sources\""_s, QString(),
        u"clause \"crossborder.public-sources\" exists twice"_s);
    row("id used in another file", crossborder, u"\"crossborder.none\""_s, u"\"general.title\""_s, u"id    = \"general.title\""_s,
        u"clause \"general.title\" exists twice"_s);
}

void actRows()
{
    const QString law = u"acts/94-V.toml"_s;
    const QString order = u"acts/179-NK.toml"_s;
    const QString library = u"library.toml"_s;
    row("sub-points of an article without parts", law, u"[\"1\", \"18\"]"_s, u"[\"1\", \"14\"]"_s, u"[act]"_s,
        u"\"subpoints\" names \"14\", of which no part stands here"_s);
    row("sub-points under sub-points", law, u"[\"1\", \"18\"]"_s, u"[\"1\", \"18\", \"8\"]"_s, u"[act]"_s,
        u"\"8(4)(1)\" has more numbers than the act has levels"_s);
    row("articles of an order", order, u"unit    = \"point\""_s, u"unit    = \"clause\""_s, u"unit    = \"clause\""_s,
        u"\"clause\" is not one of: article, point"_s);
    row("rules that are no number", order, u"whole = true"_s, u""_s, u"[act]"_s, u"\"rules\" is no number like 8(4)(5)"_s);
    row("form without its point", library, u"ст. {article}, п. {point}\""_s, u"ст. {article}\""_s, QString(),
        u"[citation] article-point: \"{act}, ст. {article}\" should name {act}, {article}, {point} once each"_s);
    row("form left out", library, u"article-subpoint       = "_s, u"article-subpont = "_s, QString(),
        u"\"article-subpoint\" is missing"_s);
    row("rule without a title", u"rules/law.toml"_s, u"title = "_s, u"titel = "_s, QString(), u"\"title\" is missing"_s);
}

void textRows()
{
    const QString text = u"kk    = \"{op:nom} "_s;
    row("unknown case", crossborder, text, u"kk    = \"{op:nim} "_s, QString(),
        u"(kk): {op:nim}: write a case that this language has"_s);
    row("no case", crossborder, text, u"kk    = \"{op} "_s, QString(), u"write a case that this language has"_s);
    row("Russian case in Kazakh", crossborder, text, u"kk    = \"{op:prp} "_s, QString(),
        u"{op:prp}: write a case that this language has"_s);
    row("gender in Kazakh", crossborder, text, u"kk    = \"{op|a|b} "_s, QString(),
        u"chooses by gender, which Kazakh does not have"_s);
    row("unknown field", crossborder, text, u"kk    = \"{op:nom} {entity.nmae} "_s, QString(), u"{entity.nmae} is no field"_s);
    row("placeholder in Kazakh only", crossborder, text, u"kk    = \"{op:nom} {storage.city} "_s, QString(),
        u"only the Kazakh text has storage.city; add it to the Russian one"_s);
    row("placeholder in Russian only", crossborder, u"ru    = \""_s, u"ru    = \"{storage.city} "_s, QString(),
        u"only the Russian text has storage.city; add it to the Kazakh one"_s);
    row("segment in one language", crossborder, text, u"kk    = \"{op:nom} [[?site: x]] "_s, QString(),
        u"only the Kazakh text has [[site]]"_s);
    row("unknown flag in a segment", crossborder, text, u"kk    = \"{op:nom} [[?sight: x]] "_s, QString(),
        u"nothing sets the flag \"sight\""_s);
    row("reference to nowhere", crossborder, text, u"kk    = \"{op:nom} {ref:no.clause} "_s, QString(),
        u"{ref:no.clause} leads nowhere"_s);
    row("reference to no section", crossborder, text, u"kk    = \"{op:nom} {ref:section:no} "_s, QString(),
        u"{ref:section:no} leads nowhere"_s);
    row("unknown act", crossborder, text, u"kk    = \"{op:nom} {act:1-I} "_s, QString(),
        u"{act:1-I}: there is no acts/1-I.toml"_s);
    row("text of an article without one", rights, u"{law:94-V:24(1)(2)}"_s, u"{law:94-V:24(1)}"_s, QString(),
        u"{law:94-V:24(1)}: no article of that id has a text"_s);
    row("text of an article beside the basis", rights, u"basis  = [\"94-V:24(1)(2)\", "_s, u"basis  = ["_s, QString(),
        u"clause rights.rectify: prints the text of 94-V:24(1)(2), which its basis does not name"_s);
    row("text of an article that nothing prints", u"acts/94-V.toml"_s, u"id = \"24(1)\"\n"_s,
        u"id = \"24(1)\"\ntext = { kk = \"а\", ru = \"б\" }\n"_s, u"[act]"_s,
        u"act 94-V: no clause prints the text of \"24(1)\""_s);
    row("text of an article in Kazakh only", u"acts/94-V.toml"_s, u"text = { kk = \"он жұмыс күні\", ru = "_s,
        u"text = { kk = \"он жұмыс күні\", en = "_s, QString(), u"\"text\" lacks ru"_s);
    row("open segment", crossborder, text, u"kk    = \"{op:nom} [[ "_s, QString(),
        u"a segment opened with [[ is not closed with ]]"_s);
    row("open placeholder", crossborder, text, u"kk    = \"{op:nom "_s, QString(), u"placeholder"_s);
    row("double blank", crossborder, text, text + u" "_s, QString(), u"double blank in kk"_s);
    row("quotes that do not pair", crossborder, text, text + u"«"_s, QString(), u"« and » do not pair in kk"_s);
    row("stop after an item", rights, u"parent = \"rights.intro\""_s, u"parent = \"rights.intro\" #"_s, QString(), QString());
    row("parent that is no list", rights, u"parent = \"rights.intro\""_s, u"parent = \"rights.complaint\""_s, QString(),
        u"parent \"rights.complaint\" is no list-intro of this section"_s);
    row("parent in another section", rights, u"parent = \"rights.intro\""_s, u"parent = \"data.list-intro\""_s, QString(),
        u"parent \"data.list-intro\" is no list-intro of this section"_s);
}

void ruleRows()
{
    const QString law = u"rules/law.toml"_s;
    row("rule of an unknown kind", law, u"kind = \"max-term\""_s, u"kind = \"max-terms\""_s, u"\"max-terms\""_s,
        u"there is no kind \"max-terms\"; it is one of: requires-field"_s);
    row("rule with a parameter of another kind", law, u"limit = 10"_s, u"limit = 10\noptions = [\"a\"]"_s, u"[\"a\"]"_s,
        u"the kind max-term has no parameter \"options\"; remove it"_s);
    row("rule without a parameter", law, u"limit = 10"_s, QString(), QString(), u"the kind max-term needs \"limit\"; add it"_s);
    row("rule about no field", law, u"fields = [\"entity.binIin\"]"_s, u"fields = [\"entity.bin\"]"_s, QString(),
        u"rule operator-bin-iin: there is no field \"entity.bin\""_s);
    row("rule about no clause", law, u"clauses = [\"special.ai\"]"_s, u"clauses = [\"special.a1\"]"_s, QString(),
        u"there is no clause \"special.a1\""_s);
    row("rule of no article", law, u"basis = [\"94-V:19(1)\"]"_s, u"basis = [\"94-V:19(9)\"]"_s, QString(),
        u"acts/94-V.toml has no such article"_s);
    row("rule with an unknown flag", law, u"when = [\"marketing\"]"_s, u"when = [\"marketting\"]"_s, QString(),
        u"nothing sets the flag \"marketting\""_s);
    row("rule that calls a likely law an error", law, u"severity = \"warning\"\ncertainty = \"likely\""_s,
        u"severity = \"error\"\ncertainty = \"likely\""_s, QString(), u"what is not confirmed is at most a warning"_s);
    row("rule with an empty phrase", law, u"kk = [\"хабар\"]"_s, u"kk = [\"..\"]"_s, u"[\"..\"]"_s, u"\"..\" is no phrase"_s);
    row("rule of an act that was not read", law, u"severity = \"question\"\ncertainty = \"likely\""_s,
        u"severity = \"warning\"\ncertainty = \"likely\""_s, QString(), u"326-VIII was not read; until it is"_s);
    row("service in no country", u"services.toml"_s, u"country = \"US\""_s, u"country = \"XX\""_s, u"[[service]]"_s,
        u"there is no country \"XX\""_s);
}

void otherRows()
{
    row("broken TOML", document, u"id       = \"doc.kind\""_s, u"id       = \"doc.kind"_s, u"id       = \"doc.kind"_s,
        u"not readable as TOML"_s);
    row("missing label language", document, u", en = \"Kind of document\""_s, QString(), u"label  = { kk = \"Құжат түрі\""_s,
        u"\"label\" lacks en"_s);
    row("unknown type", document, u"type     = \"choice\""_s, u"type     = \"chioce\""_s, u"\"chioce\""_s,
        u"\"chioce\" is not one of: text, person"_s);
    row("unknown step", document, u"step     = \"document\""_s, u"step     = \"documents\""_s,
        u"[[field]]\nid       = \"doc.kind\""_s, u"step \"documents\" does not stand in fields/steps.toml"_s);
    row("default that is no option", document, u"default  = \"policy-consent\""_s, u"default  = \"policy-contract\""_s,
        u"[[field]]\nid       = \"doc.kind\""_s, u"the default \"policy-contract\" is none of its options"_s);
    row("number as text", u"fields/changes.toml"_s, u"min  = 5"_s, u"min  = \"5\""_s, u"min  = \"5\""_s,
        u"\"min\" must be a whole number"_s);
    row("field twice", document, u"\"doc.title\""_s, u"\"doc.kind\""_s, QString(), u"field \"doc.kind\" exists twice"_s);
    row("word twice", u"furniture.toml"_s, u"\"draft-note\""_s, u"\"draft-stamp\""_s, QString(),
        u"word \"draft-stamp\" exists twice"_s);
    row("flag from no field", u"fields/flags.toml"_s, u"from = \"site.urls\""_s, u"from = \"site.url\""_s, u"[[flag]]"_s,
        u"flag site: there is no field \"site.url\""_s);
    row("flag from nothing", u"fields/flags.toml"_s, u"from = \"site.urls\""_s, QString(), u"[[flag]]"_s,
        u"a flag is made either from a field"_s);
    row("category without clause", u"categories.toml"_s, u"clause = \"data.email\""_s, u"clause = \"data.mail\""_s, QString(),
        u"the clause \"data.mail\" that should print it does not exist"_s);
    row("category printed by a clause that cannot", u"categories.toml"_s, u"clause = \"data.email\""_s,
        u"clause = \"general.title\""_s, QString(), u"clause \"general.title\" has no {categories} to print it"_s);
    row("category with an unknown purpose", u"categories.toml"_s, u"\"communication\""_s, u"\"comunication\""_s, QString(),
        u"\"comunication\" is no option of purposes.selected"_s);
    row("word without a case", u"role-pairs.toml"_s, u", loc = "_s, u", lok = "_s, u"[[word]]"_s, u"kk lacks the case \"loc\""_s);
    row("pair without a word", u"role-pairs.toml"_s, u"operator = \"operator\""_s, u"operator = \"opperator\""_s, QString(),
        u"the word \"opperator\" does not exist"_s);
    row("preset switches no clause", u"presets/courier.toml"_s, u"\"rights.access-edit\""_s, u"\"rights.access-edits\""_s,
        u"[preset]"_s, u"preset courier: there is no clause \"rights.access-edits\""_s);
    row("preset asks no field", u"presets/courier.toml"_s, u"\"entity.binIin\""_s, u"\"entity.bin\""_s, u"[preset]"_s,
        u"\"ask\" names the unknown field \"entity.bin\""_s);
    row("preset fills no field", u"presets/courier.toml"_s, u"thirdPersonData = true"_s, u"thirdPerson = true"_s, u"[preset]"_s,
        u"there is no field \"thirdPerson\""_s);
    row("preset with an unknown category", u"presets/courier.toml"_s, u"category = \"tech.ip\""_s, u"category = \"tech.ipp\""_s,
        u"[preset]"_s, u"there is no category \"tech.ipp\""_s);
    row("rule without a language", u"rules/document.toml"_s, u", ru = \"Нет ответа: «{field}»\""_s, QString(), u"message = {"_s,
        u"\"message\" lacks ru"_s);
    row("rule of unknown severity", u"rules/document.toml"_s, u"severity = \"unanswered\""_s, u"severity = \"fatal\""_s,
        u"\"fatal\""_s, u"\"fatal\" is not one of: error"_s);
    row("article twice", u"acts/94-V.toml"_s, u"id = \"25(3)\""_s, u"id = \"25(2)(10)\""_s, QString(),
        u"article \"25(2)(10)\" stands twice"_s);
    row("no section head", crossborder, u"[section]"_s, u"[sektion]"_s, QString(),
        u"a file in sections/ begins with [section]"_s);
}

} // namespace

// Each mistake that an author of templates can make: where it is, and what to do about it.
class TestValidation : public QObject {
    Q_OBJECT

private slots:
    void mistakes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from"); // is replaced
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("at"); // stands on the line that is named; empty: any line of the file
        QTest::addColumn<QString>("says");
        clauseRows();
        actRows();
        textRows();
        otherRows();
        ruleRows();
    }

    void mistakes()
    {
        QFETCH(QString, file);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, at);
        QFETCH(QString, says);
        const test::TemplatesCopy copy;
        QVERIFY2(copy.replace(file, from, to), qPrintable(from));
        const QList<LibraryIssue> issues = copy.issues();
        if (says.isEmpty()) {
            QVERIFY(issues.isEmpty());
            return;
        }
        QStringList texts;
        bool found = false;
        for (const LibraryIssue &issue : issues) {
            texts.append(issue.text());
            if (issue.position.file != file || !issue.message.contains(says))
                continue;
            found = true;
            QVERIFY(issue.position.line > 0 && issue.position.column > 0);
            if (!at.isEmpty())
                QCOMPARE(issue.position.line, copy.lineOf(file, at));
            QCOMPARE(
                issue.text(), u"%1:%2:%3: %4"_s.arg(file).arg(issue.position.line).arg(issue.position.column).arg(issue.message));
        }
        QVERIFY2(found, qPrintable(u"expected: %1\nfound:\n%2"_s.arg(says, texts.join(u'\n'))));
    }

    void listItemCarriesNoStop()
    {
        const test::TemplatesCopy copy;
        const QString text = copy.text(u"sections/07-purposes.toml"_s);
        const qsizetype end = text.indexOf("\"\n"_L1, text.indexOf("id      = \"purposes.support\""_L1) + 200);
        QVERIFY(end > 0);
        QVERIFY(copy.write(u"sections/07-purposes.toml"_s, (text.left(end) + u'.' + text.mid(end)).toUtf8()));
        const QList<LibraryIssue> issues = copy.issues();
        QCOMPARE(issues.size(), 1);
        QVERIFY2(
            issues.first().message.contains("a list item carries no final punctuation"_L1), qPrintable(issues.first().text()));
    }

    void missingFileIsNoticed_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &file : {u"library.toml"_s, u"categories.toml"_s, u"role-pairs.toml"_s, u"fields/steps.toml"_s,
                 u"fields/flags.toml"_s, u"acts/94-V.toml"_s, u"sections/14-rights.toml"_s, u"furniture.toml"_s,
                 u"legal-forms.toml"_s, u"countries.toml"_s})
            QTest::newRow(qPrintable(file)) << file;
    }

    void missingFileIsNoticed()
    {
        QFETCH(QString, file);
        const test::TemplatesCopy copy;
        QVERIFY(QFile::remove(copy.path() + u'/' + file));
        QVERIFY(!copy.issues().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
