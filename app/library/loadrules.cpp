// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/loadparts.h"
#include "library/rulekinds.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<Severity> severities[] = {
    {"error", Severity::Error},
    {"unanswered", Severity::Unanswered},
    {"warning", Severity::Warning},
    {"question", Severity::Question},
};

constexpr Named<Certainty> certainties[] = {
    {"confirmed", Certainty::Confirmed},
    {"likely", Certainty::Likely},
    {"unverified", Certainty::Unverified},
    {"practice", Certainty::Practice},
    {"interpretation", Certainty::Interpretation},
};

constexpr Named<TermUnit> units[] = {
    {"working-days", TermUnit::WorkingDays},
    {"calendar-days", TermUnit::CalendarDays},
    {"months", TermUnit::Months},
    {"years", TermUnit::Years},
};

QList<Phrase> phrasesFrom(TomlTable &table, const char *key)
{
    QList<Phrase> phrases;
    for (const QString &text : table.strings(key)) {
        phrases.append(parsePhrase(text));
        if (phrases.last().words.isEmpty())
            table.report(
                QString::fromUtf8(key), u"\"%1\" is no phrase; write stems with blanks between, \"..\" for a gap"_s.arg(text));
    }
    return phrases;
}

QMap<FieldId, QJsonValue> answersFrom(TomlTable &table, const char *key)
{
    QMap<FieldId, QJsonValue> answers;
    const QMap<QString, QJsonValue> map = table.jsonMap(key);
    for (auto it = map.begin(); it != map.end(); ++it)
        answers.insert(FieldId(it.key()), it.value());
    return answers;
}

RuleFix readFix(TomlTable table)
{
    RuleFix fix;
    fix.on = idsFrom<ClauseId>(table.strings("on"));
    fix.set = answersFrom(table, "set");
    fix.restore = table.boolean("restore", false);
    fix.sentence = table.pair("sentence");
    fix.instead = table.pair("instead");
    fix.safe = table.boolean("safe", false);
    table.finish();
    if (fix.isEmpty())
        table.report(u"a fix needs one of: on, set, restore, sentence, instead"_s);
    return fix;
}

RuleSample readSample(TomlTable &table, bool found)
{
    RuleSample sample;
    sample.found = found;
    sample.preset = PresetId(table.string("preset"));
    sample.set = answersFrom(table, "set");
    sample.unset = idsFrom<FieldId>(table.strings("unset"));
    sample.on = idsFrom<ClauseId>(table.strings("on"));
    sample.off = idsFrom<ClauseId>(table.strings("off"));
    sample.clause = ClauseId(table.string("clause"));
    sample.text = {table.string("kk"), table.string("ru")};
    table.finish();
    return sample;
}

RuleStatement readStatement(TomlTable &table)
{
    RuleStatement statement;
    statement.clause = ClauseId(table.requiredString("clause"));
    statement.says = {phrasesFrom(table, "kk"), phrasesFrom(table, "ru")};
    statement.values = idsFrom<FieldId>(table.strings("values"));
    table.finish();
    if (statement.says.kk.isEmpty() != statement.says.ru.isEmpty())
        table.report(u"a statement says the same in kk and ru; add the language that lacks"_s);
    if (statement.says.kk.isEmpty() && statement.values.isEmpty())
        table.report(u"a statement needs kk and ru, or values"_s);
    return statement;
}

void readParameters(TomlTable &table, RuleParameters &parameters)
{
    parameters.when = parseCondition(table.strings("when"));
    parameters.needs = parseCondition(table.strings("needs"));
    parameters.fields = idsFrom<FieldId>(table.strings("fields"));
    parameters.clauses = idsFrom<ClauseId>(table.strings("clauses"));
    parameters.options = table.strings("options");
    for (const QString &group : table.strings("groups"))
        parameters.groups.append(group.split(u','));
    parameters.limit = table.integer("limit");
    parameters.unit = oneOf(table, "unit", units, TermUnit::None);
    parameters.phrases = {phrasesFrom(table, "kk"), phrasesFrom(table, "ru")};
    if (auto unless = table.table("unless")) {
        parameters.unless = {phrasesFrom(*unless, "kk"), phrasesFrom(*unless, "ru")};
        unless->finish();
    }
    parameters.negation = table.boolean("negation", true);
    for (TomlTable &statement : table.tables("statement"))
        parameters.statements.append(readStatement(statement));
}

// Which keys a kind takes: what it does not know must not be lost silently.
void checkKind(TomlTable &table, const QString &kindName)
{
    static const QStringList parameters{u"needs"_s, u"fields"_s, u"clauses"_s, u"options"_s, u"groups"_s, u"limit"_s, u"unit"_s,
        u"kk"_s, u"ru"_s, u"unless"_s, u"negation"_s, u"statement"_s};
    const RuleKind *kind = ruleKind(kindName);
    if (!kind) {
        QStringList known;
        for (const RuleKind &each : ruleKinds())
            known.append(each.name);
        table.report(u"kind"_s, u"there is no kind \"%1\"; it is one of: %2"_s.arg(kindName, known.join(u", "_s)));
        return;
    }
    for (const QString &parameter : parameters) {
        const bool given = table.has(parameter.toLatin1().constData());
        if (given && !kind->required.contains(parameter) && !kind->optional.contains(parameter))
            table.report(parameter, u"the kind %1 has no parameter \"%2\"; remove it"_s.arg(kind->name, parameter));
        if (!given && kind->required.contains(parameter))
            table.report(u"the kind %1 needs \"%2\"; add it"_s.arg(kind->name, parameter));
    }
}

void readLaw(TomlTable &table, Rule &rule)
{
    rule.title = table.requiredText("title");
    table.requiredString("certainty");
    rule.certainty = oneOf(table, "certainty", certainties, Certainty::Unverified);
    checkKind(table, rule.kind);
    readParameters(table, rule.parameters);
    if (auto fix = table.table("fix"))
        rule.fix = readFix(*fix);
    for (TomlTable &sample : table.tables("found"))
        rule.samples.append(readSample(sample, true));
    for (TomlTable &sample : table.tables("silent"))
        rule.samples.append(readSample(sample, false));
}

void readCommon(TomlTable &root, RuleCommon &common)
{
    if (auto negation = root.table("negation")) {
        common.negation = {phrasesFrom(*negation, "kk"), phrasesFrom(*negation, "ru")};
        negation->finish();
    }
    for (TomlTable &table : root.tables("fix")) {
        const QString id = table.requiredString("id");
        common.fixLabels.insert(id, table.requiredText("label"));
        table.finish();
    }
}

} // namespace

void loadRules(TomlTable &root, TemplateLibrary &library)
{
    for (TomlTable &table : root.tables("rule")) {
        Rule rule;
        rule.position = table.position();
        rule.id = RuleId(table.requiredString("id"));
        table.requiredString("severity");
        rule.severity = oneOf(table, "severity", severities, Severity::Warning);
        rule.basis = idsFrom<ArticleId>(table.strings("basis"));
        rule.message = table.requiredText("message");
        rule.advice = table.text("advice");
        rule.fixLabel = table.text("fixLabel");
        rule.kind = table.string("kind");
        if (!rule.kind.isEmpty())
            readLaw(table, rule);
        table.finish();
        if (library.rules.contains(rule.id))
            table.report("id"_L1, u"rule \"%1\" exists twice; give one another id"_s.arg(rule.id.toString()));
        else if (!rule.kind.isEmpty())
            library.lawRules.append(rule.id);
        library.rules.insert(rule.id, rule);
    }
    readCommon(root, library.ruleCommon);
    root.finish();
}

} // namespace qupia
