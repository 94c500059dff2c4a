// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/templatetexts.h"

#include "language/dates.h"
#include "language/numbers.h"

#include <QHash>
#include <QRegularExpression>

namespace qupia::test {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QList<TemplateText> &texts, const QString &where, const QList<Option> &options, bool printed)
{
    for (const Option &option : options) {
        const QString place = where + u' ' + option.id;
        texts.append({place, printed ? option.text : Localized<QString>{option.label.kk, option.label.ru}});
        if (printed && !(option.brief.kk + option.brief.ru).isEmpty())
            texts.append({place + u" in short"_s, option.brief});
    }
}

void addFields(QList<TemplateText> &texts, const TemplateLibrary &library, bool printed)
{
    for (const Field &field : library.fields) {
        const QString id = u"field "_s + field.id.toString();
        addOptions(texts, id, field.options, printed);
        for (const Column &column : field.columns) {
            addOptions(texts, id + u'.' + column.id, column.options, printed);
            if (!printed)
                texts.append({id + u'.' + column.id, {column.label.kk, column.label.ru}});
        }
        if (printed)
            continue;
        for (const InterfaceText &text : {field.label, field.help, field.reason})
            texts.append({id, {text.kk, text.ru}});
    }
}

// «он бес» → 15, «двадцати одного» → 21, all that a term can be.
const QHash<QString, int> &numberWordsOf(Language language)
{
    static const auto build = [](Language each) {
        QHash<QString, int> words;
        for (int number = 1; number <= 600; ++number) {
            words.insert(numberWords(number, each), number);
            if (each == Language::Russian)
                words.insert(russianNumberWordsGenitive(number), number);
        }
        return words;
    };
    static const QHash<QString, int> kazakh = build(Language::Kazakh);
    static const QHash<QString, int> russian = build(Language::Russian);
    return language == Language::Kazakh ? kazakh : russian;
}

QString anyOf(QStringList words)
{
    words.removeDuplicates();
    std::ranges::sort(words, [](const QString &left, const QString &right) { return left.size() > right.size(); });
    return words.join(u'|');
}

// A number in words or a placeholder, with the noun it counts: groups "before", "number", "unit".
QRegularExpression termPattern(Language language)
{
    QStringList single;
    for (auto it = numberWordsOf(language).keyBegin(); it != numberWordsOf(language).keyEnd(); ++it)
        single += it->split(u' ');
    const QString number = uR"((?<number>\{[^}]+\}|(?:(?:%1)(?: (?:%1))*)))"_s.arg(anyOf(single));
    const QString kazakh =
        uR"((?<!\p{L})(?<before>күнтізбелік )?%1 (?<unit>жұмыс күн|күнтізбелік күн|күн|ай(?!\p{L})|жыл(?!\p{L})|сағат))"_s;
    const QString russian =
        uR"((?<!\p{L})(?<before>)%1 (?<unit>рабоч\p{L}+ д|календарн\p{L}+ д|д(?:ень|ня|ней)|месяц|год|лет(?!\p{L})|час(?!т)))"_s;
    return QRegularExpression((language == Language::Kazakh ? kazakh : russian).arg(number));
}

QString unitOf(const QString &before, const QString &unit)
{
    static const QList<QPair<QString, QString>> units{
        {u"жұмыс"_s, u"working-days"_s},
        {u"рабоч"_s, u"working-days"_s},
        {u"күнтізбелік"_s, u"calendar-days"_s},
        {u"календарн"_s, u"calendar-days"_s},
        {u"ай"_s, u"months"_s},
        {u"месяц"_s, u"months"_s},
        {u"жыл"_s, u"years"_s},
        {u"год"_s, u"years"_s},
        {u"лет"_s, u"years"_s},
        {u"сағат"_s, u"hours"_s},
        {u"час"_s, u"hours"_s},
    };
    for (const auto &[word, name] : units) {
        if ((before + unit).startsWith(word))
            return name;
    }
    return u"days"_s;
}

// «{x:words.working-days.gen}» prints its noun itself; «{x:words} жұмыс күні» leaves it to the text.
QString shownAs(const PatternPlaceholder &placeholder)
{
    static const QStringList nouns{u"working-days"_s, u"calendar-days"_s, u"months"_s, u"years"_s, u"hours"_s};
    for (const QString &modifier : placeholder.modifiers) {
        if (nouns.contains(modifier))
            return u"{%1|%2}"_s.arg(placeholder.name, modifier);
    }
    return u"{%1}"_s.arg(placeholder.name);
}

} // namespace

QList<TemplateText> printedNames(const TemplateLibrary &library)
{
    QList<TemplateText> texts;
    for (const Section &section : library.sections)
        texts.append({u"section "_s + section.id.toString(), section.title});
    addFields(texts, library, true);
    for (const Category &category : library.categories)
        texts.append({u"category "_s + category.id.toString(), category.name});
    for (const LegalForm &form : library.legalForms)
        texts.append({u"legal form "_s + form.id, form.fullForm});
    for (const Country &country : library.countries)
        texts.append({u"country "_s + country.id, {country.name.kk, country.name.ru}});
    for (auto act = library.acts.begin(); act != library.acts.end(); ++act)
        texts.append({u"act "_s + act.key(), act->title});
    for (auto word = library.furniture.begin(); word != library.furniture.end(); ++word)
        texts.append({u"furniture "_s + word.key(), *word});
    texts.append({u"authority"_s, library.authority});
    return texts;
}

// Rules about the two texts quote words of both languages; in every other text a word stands in its own.
static InterfaceText withoutQuotedWords(InterfaceText text)
{
    static const QRegularExpression quoted(u"«[^»]*»"_s);
    for (QString *each : {&text.kk, &text.ru, &text.en})
        each->replace(quoted, u"«»"_s);
    return text;
}

QList<TemplateText> interfaceTexts(const TemplateLibrary &library)
{
    QList<TemplateText> texts;
    const auto add = [&](const QString &where, const QList<InterfaceText> &each) {
        for (const InterfaceText &text : each)
            texts.append({where, {text.kk, text.ru}});
    };
    for (const Clause &clause : library.clauses)
        add(u"note of "_s + clause.id.toString(), {clause.note});
    addFields(texts, library, false);
    for (const Step &step : library.steps)
        add(u"step "_s + step.id.toString(), {step.title, step.intro});
    for (const Category &category : library.categories)
        add(u"category "_s + category.id.toString(), {category.note});
    for (const RolePair &pair : library.rolePairs)
        add(u"pair "_s + pair.id, {pair.use});
    for (const Preset &preset : library.presets)
        add(u"preset "_s + preset.id.toString(), {preset.title, preset.forWhom, preset.assumes});
    for (const Rule &rule : library.rules) {
        const bool bilingual = rule.id.toString().startsWith("bilingual."_L1);
        for (const InterfaceText &text : {rule.message, rule.advice, rule.fixLabel})
            add(u"rule "_s + rule.id.toString(), {bilingual ? withoutQuotedWords(text) : text});
    }
    for (auto act = library.acts.begin(); act != library.acts.end(); ++act) {
        for (const Article &article : act->articles)
            add(u"article %1:%2"_s.arg(act.key(), article.id), {article.meaning});
    }
    add(u"library"_s, {library.lawNote});
    return texts;
}

QMap<QString, SegmentText> segmentsOf(const TextPattern &pattern)
{
    QMap<QString, SegmentText> segments;
    for (const PatternSegment &segment : pattern.segments) {
        QString condition = segment.kind == PatternSegment::Kind::IfFilled ? u"[[…]]"_s : QString();
        for (const ConditionTerm &term : segment.condition.terms) {
            condition += term.negated ? u"!"_s : u"?"_s;
            for (const FlagId &flag : term.anyOf)
                condition += flag.toString() + u' ';
        }
        SegmentText &found = segments[condition];
        for (const PatternPart &part : segment.parts) {
            if (const auto *literal = std::get_if<PatternLiteral>(&part)) {
                found.text += literal->text;
                continue;
            }
            const auto &placeholder = std::get<PatternPlaceholder>(part);
            found.text += shownAs(placeholder);
            if (placeholder.name != "op"_L1 && placeholder.name != "user"_L1)
                found.placeholders.append(
                    placeholder.target.isEmpty() ? placeholder.name : placeholder.name + u' ' + placeholder.target);
        }
        found.placeholders.sort();
    }
    return segments;
}

QString wordsOnly(const TextPattern &pattern)
{
    QString words;
    for (const PatternSegment &segment : pattern.segments) {
        for (const PatternPart &part : segment.parts) {
            if (const auto *literal = std::get_if<PatternLiteral>(&part))
                words += literal->text;
            else // a placeholder joined to a suffix leaves no word of its own: «{ref:…}-тармақта»
                words += u" 0"_s + std::get<PatternPlaceholder>(part).alternatives.join(u' ');
        }
        words += u' ';
    }
    return words;
}

QStringList numbersOf(const QString &text, Language language)
{
    static const QRegularExpression digits(u"\\d+"_s);
    static const QRegularExpression ownNoun(u"\\{([^|}]+)\\|([^}]+)\\}"_s);
    static const QRegularExpression kazakhTerm = termPattern(Language::Kazakh);
    static const QRegularExpression russianTerm = termPattern(Language::Russian);
    QStringList numbers;
    for (const QRegularExpressionMatch &match : digits.globalMatch(text))
        numbers.append(match.captured());
    for (const QRegularExpressionMatch &match : ownNoun.globalMatch(text))
        numbers.append(u"{%1} %2"_s.arg(match.captured(1), match.captured(2)));
    for (const QRegularExpressionMatch &match : (language == Language::Kazakh ? kazakhTerm : russianTerm).globalMatch(text)) {
        const QString number = match.captured(u"number"_s);
        const QString value = number.startsWith(u'{') ? number : QString::number(numberWordsOf(language).value(number));
        numbers.append(value + u' ' + unitOf(match.captured(u"before"_s), match.captured(u"unit"_s)));
    }
    for (int month = 1; month <= 12; ++month) {
        // Within the title of an act a Kazakh month carries an ending: «21 мамырдағы».
        const QString ending = language == Language::Kazakh ? QString() : u"(?!\\p{L})"_s;
        const QRegularExpression date(u"\\d "_s + monthInDate(month, language) + ending);
        for (qsizetype i = text.count(date); i > 0; --i)
            numbers.append(u"month %1"_s.arg(month));
    }
    numbers.sort();
    return numbers;
}

QString linesOf(const QString &text)
{
    QString kinds;
    for (const QString &line : text.split(u'\n'))
        kinds += line.isEmpty() ? u'_' : line.startsWith("- "_L1) ? u'-' : line.startsWith("[] "_L1) ? u'x' : u'p';
    return kinds;
}

QString untidyPiece(const QString &text, Language language)
{
    static const QRegularExpression untidy(
        uR"(  |\t|\x{00A0}|^ | $| \n|\n | [,.;:!?»)\]]|[«(] |,,|;;|\.\.|[,;:]\.|\.[,;]|["'“”„‚‘’…]| - |--|–—|—–)"_s);
    static const QRegularExpression kazakhDash(uR"(—|\p{L}– | –\p{L})"_s);
    static const QRegularExpression russianDash(uR"( –|– |\p{L}—|—\p{L})"_s);
    for (const QRegularExpression &rule : {untidy, language == Language::Kazakh ? kazakhDash : russianDash}) {
        if (const QRegularExpressionMatch match = rule.match(text); match.hasMatch())
            return text.mid(qMax(0, match.capturedStart() - 15), match.capturedLength() + 30);
    }
    for (const auto &[open, close] : {qMakePair(u'«', u'»'), qMakePair(u'(', u')'), qMakePair(u'{', u'}')}) {
        int depth = 0;
        for (const QChar character : text) {
            depth += character == open ? 1 : character == close ? -1 : 0;
            if (depth < 0 || depth > 2)
                return u"%1 %2"_s.arg(QChar(open), QChar(close));
        }
        if (depth != 0)
            return u"%1 %2"_s.arg(QChar(open), QChar(close));
    }
    return {};
}

} // namespace qupia::test
