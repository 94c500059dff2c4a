// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "language/scripts.h"
#include "language/spelling/speller.h"
#include "support/answers.h"
#include "support/readpolicy.h"
#include "support/reallibrary.h"
#include "support/templatetexts.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;
using test::TemplateText;

// Words: a policy must be read. Raise this only for something a reader needs.
constexpr int longestPolicy = 4500; // 4400 until the summary told apart who gets which data

QString both(const QString &where, const Localized<QString> &text)
{
    return u"%1\nkk: %2\nru: %3"_s.arg(where, text.kk, text.ru);
}

struct AvoidedTerm {
    Language language;
    QString avoided; // "*": any ending
    QString preferred;

    QRegularExpression pattern() const
    {
        const QString stem = QRegularExpression::escape(avoided.chopped(avoided.endsWith(u'*') ? 1 : 0));
        return QRegularExpression(u"(?<![\\p{L}-])%1%2"_s.arg(stem, avoided.endsWith(u'*') ? QString() : u"(?!\\p{L})"_s),
            QRegularExpression::CaseInsensitiveOption);
    }
};

QList<AvoidedTerm> avoidedTerms()
{
    QFile file(QStringLiteral(QUPIA_TEST_DATA "/terms.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<AvoidedTerm> terms;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.split(u'\t');
        terms.append({cells.value(0) == "kk"_L1 ? Language::Kazakh : Language::Russian, cells.value(1), cells.value(2)});
    }
    return terms;
}

// What one language says in numbers and lines and the other does not; empty where they agree.
QString difference(const QString &where, const Localized<QString> &text)
{
    const QStringList kazakh = test::numbersOf(text.kk, Language::Kazakh);
    const QStringList russian = test::numbersOf(text.ru, Language::Russian);
    const bool same = kazakh == russian && test::linesOf(text.kk) == test::linesOf(text.ru);
    return same ? QString() : u"%1\n%2\n%3"_s.arg(both(where, text), kazakh.join(u", "_s), russian.join(u", "_s));
}

// Words that spoil a policy: empty, open-ended, or Russian grammar in Kazakh words.
QRegularExpression unwanted(Language language)
{
    static const QString russian =
        u"данн(ый|ого|ому|ая|ой|ую|ом)|(выше|ниже)(указанн|перечисленн|изложенн)\\p{L}*|явля(ется|ются)|осуществ\\p{L}+"
        "|в рамках|в целях|посредством|и т\\. ?[дп]\\.|и проч\\p{L}+|и (другие|иные) данные|неограниченн\\p{L}+|бессрочн\\p{L}+"
        "|мы|нас|нам|наш\\p{L}*"_s;
    static const QString kazakh =
        u"жүзеге асыр\\p{L}+|болып табыл\\p{L}+|тарапынан|шеңберінде|егер де|заңнамамен сәйкес|және т\\. ?б\\."
        "|және (басқа|өзге) де? ?деректер\\p{L}*|мерзімсіз|шексіз|біз|біздің|бізге"_s;
    return QRegularExpression(u"(?<!\\p{L})(%1)(?!\\p{L})"_s.arg(language == Language::Kazakh ? kazakh : russian),
        QRegularExpression::CaseInsensitiveOption);
}

int wordCount(const ComposedPolicy &policy, Language language)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\d]*\\s[^\\p{L}\\d]*"_s);
    return int(test::allText(policy, language).split(notWord, Qt::SkipEmptyParts).size());
}

QStringList documentedLengths()
{
    QFile file(QStringLiteral(QUPIA_SOURCE_DIR "/docs/coverage.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

ComposedPolicy answeredPreset(const QString &preset)
{
    return compose(test::answeredPolicy(PresetId(preset), realLibrary()).document, realLibrary());
}

// Everything that the templates print or show, but for placeholders. Left out: labels that quote the other language on purpose
// (the cases of one's own party words) and abbreviations of weekdays.
QList<TemplateText> allTexts()
{
    QList<TemplateText> texts = test::printedNames(realLibrary()) + test::interfaceTexts(realLibrary());
    texts.removeIf([](const TemplateText &each) {
        return each.where.startsWith("field roles.custom"_L1) || each.where.startsWith("furniture weekday-short"_L1);
    });
    for (TemplateText &each : texts)
        each.text = {test::wordsOnly(parseTextPattern(each.text.kk)), test::wordsOnly(parseTextPattern(each.text.ru))};
    for (const Clause &clause : realLibrary().clauses)
        texts.append({clause.id.toString(), {test::wordsOnly(clause.text.kk), test::wordsOnly(clause.text.ru)}});
    return texts;
}

// What a policy can print: clauses, options, categories and words around the text.
QList<TemplateText> printedTexts()
{
    QList<TemplateText> texts = test::printedNames(realLibrary());
    for (const Clause &clause : realLibrary().clauses)
        texts.append({clause.id.toString(), clause.source});
    return texts;
}

} // namespace

// Wording that a machine can judge.
class TestWording : public QObject {
    Q_OBJECT

private slots:
    void segmentsSayTheSame_data() { addClauses(); }
    void segmentsSayTheSame();
    void typography_data() { addClauses(); }
    void typography();
    void plainStyle_data() { addClauses(); }
    void plainStyle();
    void terms_data();
    void terms();
    void names();
    void oneAlphabetAWord();
    void presetsSayTheSame_data() { test::addPresetRows(); }
    void presetsSayTheSame();
    void length_data() { test::addPresetRows(); }
    void length();
    void spelling_data();
    void spelling();
    void mistakesAreFound_data();
    void mistakesAreFound();
    void untidyTextIsFound_data();
    void untidyTextIsFound();

private:
    static void addClauses();
    static const Clause &clauseOfRow() { return *realLibrary().clause(ClauseId(QString::fromUtf8(QTest::currentDataTag()))); }
};

void TestWording::addClauses()
{
    QTest::addColumn<QString>("clause");
    for (const Section &section : realLibrary().sections) {
        for (const ClauseId &id : section.clauses)
            QTest::newRow(qPrintable(id.toString())) << id.toString();
    }
}

// Condition by condition: what one language says only under a condition, the other says under the same one.
void TestWording::segmentsSayTheSame()
{
    const Clause &clause = clauseOfRow();
    const QMap<QString, test::SegmentText> kazakh = test::segmentsOf(clause.text.kk);
    const QMap<QString, test::SegmentText> russian = test::segmentsOf(clause.text.ru);
    QCOMPARE(kazakh.keys(), russian.keys());
    for (auto it = kazakh.begin(); it != kazakh.end(); ++it) {
        const test::SegmentText other = russian.value(it.key());
        QCOMPARE(it->placeholders, other.placeholders);
        const QString differs = difference(it.key(), {it->text, other.text});
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
    QCOMPARE(test::linesOf(clause.source.kk), test::linesOf(clause.source.ru));
}

void TestWording::typography()
{
    const Clause &clause = clauseOfRow();
    for (const Language language : policyLanguages) {
        const QString untidy = test::untidyPiece(clause.source.in(language), language);
        QVERIFY2(untidy.isEmpty(), qPrintable(languageCode(language) + u": "_s + untidy));
    }
}

void TestWording::plainStyle()
{
    const Clause &clause = clauseOfRow();
    for (const Language language : policyLanguages) {
        const QRegularExpressionMatch match = unwanted(language).match(clause.source.in(language));
        QVERIFY2(!match.hasMatch(), qPrintable(languageCode(language) + u": "_s + match.captured()));
    }
}

void TestWording::terms_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("avoided");
    QTest::addColumn<QString>("preferred");
    for (const AvoidedTerm &term : avoidedTerms())
        QTest::addRow("%s", qPrintable(term.avoided)) << term.language << term.avoided << term.preferred;
}

// The preferred form of a term, nowhere the other one: neither in clauses nor in what the templates print around them.
void TestWording::terms()
{
    QFETCH(Language, language);
    QFETCH(QString, avoided);
    QFETCH(QString, preferred);
    const QRegularExpression pattern = AvoidedTerm{language, avoided, preferred}.pattern();
    QVERIFY(pattern.isValid() && pattern.match(avoided.chopped(avoided.endsWith(u'*') ? 1 : 0)).hasMatch());
    QVERIFY2(!pattern.match(preferred).hasMatch(), "the preferred form is avoided too");
    for (const TemplateText &each : printedTexts()) {
        const QRegularExpressionMatch match = pattern.match(each.text.in(language));
        QVERIFY2(!match.hasMatch(), qPrintable(u"%1: %2 → %3"_s.arg(each.where, match.captured(), preferred)));
    }
}

void TestWording::names()
{
    for (const TemplateText &each : test::printedNames(realLibrary())) {
        QVERIFY2(each.text.kk.isEmpty() == each.text.ru.isEmpty(), qPrintable(both(each.where, each.text)));
        const QString differs = difference(each.where, each.text);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
        for (const Language language : policyLanguages) {
            const QString untidy = test::untidyPiece(each.text.in(language), language);
            QVERIFY2(untidy.isEmpty(), qPrintable(u"%1 %2: %3"_s.arg(each.where, languageCode(language), untidy)));
        }
    }
}

void TestWording::oneAlphabetAWord()
{
    static const QRegularExpression kazakhLetter(u"[әғқңөұүһіӘҒҚҢӨҰҮҺІ]"_s);
    for (const TemplateText &each : allTexts()) {
        for (const Language language : policyLanguages) {
            const QString &text = each.text.in(language);
            for (const ScriptFault &fault : scriptFaults(text, language))
                QFAIL(qPrintable(u"%1 %2: «%3»"_s.arg(each.where, languageCode(language), text.mid(fault.offset, fault.length))));
        }
        const QString russian = QString(each.text.ru).remove(u"/НҚ"_s); // the number of an order
        QVERIFY2(!russian.contains(kazakhLetter), qPrintable(both(each.where, each.text)));
    }
}

void TestWording::presetsSayTheSame()
{
    QFETCH(QString, preset);
    int texts = 0;
    QStringList differences;
    test::forEachText(answeredPreset(preset), [&](const Row &row, const BilingualText &text) {
        differences.append(difference(row.clause.toString(), {plainText(text.kk), plainText(text.ru)}));
        for (const Language language : policyLanguages) // a no-break space ties a form to its name
            differences.append(test::untidyPiece(plainText(text.in(language)).replace(QChar::Nbsp, u' '), language));
        ++texts;
    });
    differences.removeAll(QString());
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    QVERIFY(texts > 100);
}

void TestWording::length()
{
    QFETCH(QString, preset);
    const ComposedPolicy policy = answeredPreset(preset);
    const int kazakh = wordCount(policy, Language::Kazakh);
    const int russian = wordCount(policy, Language::Russian);
    qInfo("%s: %d words in Kazakh, %d in Russian", qPrintable(preset), kazakh, russian);
    // docs/coverage.md says how long each is, to the nearest hundred.
    const auto nearly = [](int words) { return (words + 50) / 100 * 100; };
    const QString row = u"| %1 | %2 | %3 |"_s.arg(preset).arg(nearly(kazakh)).arg(nearly(russian));
    QVERIFY2(documentedLengths().contains(row), qPrintable(row));
    QVERIFY(qMin(kazakh, russian) > 1000 && qMax(kazakh, russian) < longestPolicy);
    // Kazakh says in suffixes what Russian says in words; a text much shorter or longer than its twin has lost or gained
    // something.
    QVERIFY2(kazakh > russian * 0.7 && kazakh < russian * 1.1, qPrintable(preset));
}

void TestWording::spelling_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("ru") << Language::Russian;
    QTest::newRow("kk") << Language::Kazakh;
}

void TestWording::spelling()
{
    QFETCH(Language, language);
    const auto speller = loadHunspellSpeller(language);
    if (!speller)
        QSKIP(qPrintable(speller.error().message));
    // Samples of presets and of tests: names are no words of a dictionary.
    static const QSet<QString> names{
        u"үлгіев"_s, u"үлгіұлы"_s, u"сынақов"_s, u"ержанұлы"_s, u"айдос"_s, u"пробов"_s, u"ержанович"_s};
    QMap<QString, QString> unknown; // word → where
    const auto look = [&](const QString &where, const QString &text) {
        for (const WordRange &word : misspelt(text, **speller, names))
            unknown.insert(text.mid(word.offset, word.length), where);
    };
    for (const TemplateText &each : allTexts())
        look(each.where, each.text.in(language));
    for (const Preset &preset : realLibrary().presets)
        look(u"preset "_s + preset.id.toString(), test::allText(answeredPreset(preset.id.toString()), language));
    QStringList lines;
    for (auto it = unknown.begin(); it != unknown.end(); ++it)
        lines.append(it.key() + u" ("_s + it.value() + u')');
    QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
}

void TestWording::mistakesAreFound_data()
{
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::addColumn<bool>("same");
    QTest::newRow("same term") << u"он бес жұмыс күні ішінде"_s << u"в течение пятнадцати рабочих дней"_s << true;
    QTest::newRow("calendar days, two orders")
        << u"күнтізбелік он күн ішінде"_s << u"в течение десяти календарных дней"_s << true;
    QTest::newRow("one") << u"бір жұмыс күні ішінде"_s << u"в течение одного рабочего дня"_s << true;
    QTest::newRow("placeholder") << u"{a.b} жұмыс күні ішінде"_s << u"в течение {a.b|working-days}"_s << true;
    QTest::newRow("years") << u"бес жыл"_s << u"пять лет"_s << true;
    QTest::newRow("twenty-one months") << u"жиырма бір ай"_s << u"двадцать один месяц"_s << true;
    QTest::newRow("date") << u"2026 жылғы 1 шілде"_s << u"1 июля 2026 года"_s << true;
    QTest::newRow("date within a title") << u"2013 жылғы 21 мамырдағы № 94-V Заңы"_s << u"Закон от 21 мая 2013 года № 94-V"_s
                                         << true;
    QTest::newRow("other number") << u"он жұмыс күні ішінде"_s << u"в течение пятнадцати рабочих дней"_s << false;
    QTest::newRow("other unit") << u"он жұмыс күні ішінде"_s << u"в течение десяти календарных дней"_s << false;
    QTest::newRow("unit lost") << u"он күн ішінде"_s << u"в течение десяти рабочих дней"_s << false;
    QTest::newRow("other month") << u"2026 жылғы 1 шілде"_s << u"1 июня 2026 года"_s << false;
    QTest::newRow("other article") << u"7 және 8-баптар"_s << u"статьи 7 и 9"_s << false;
    QTest::newRow("term only in one") << u"ішінде жауап береді"_s << u"отвечает в течение трёх рабочих дней"_s << false;
    QTest::newRow("item lost") << u"мыналар:\n- бір\n- екі"_s << u"такие:\n- один"_s << false;
}

// The judge itself judged.
void TestWording::mistakesAreFound()
{
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    const QString differs = difference(QString(), {kk, ru});
    QFETCH(bool, same);
    QVERIFY2(differs.isEmpty() == same, qPrintable(differs));
}

void TestWording::untidyTextIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("tidy");
    const auto row = [](const char *name, const QString &text, Language language, bool tidy) {
        QTest::newRow(name) << text << language << tidy;
    };
    row("plain", u"Саясат – ішкі құжат («Заң»)."_s, Language::Kazakh, true);
    row("range", u"дүйсенбі–жұма, 09:00–18:00"_s, Language::Russian, true);
    row("lines", u"Нысан\n\n- бірінші\n- екінші"_s, Language::Kazakh, true);
    row("double blank", u"Политика  — документ."_s, Language::Russian, false);
    row("Russian dash in Kazakh", u"Саясат — құжат."_s, Language::Kazakh, false);
    row("Kazakh dash in Russian", u"Политика – документ."_s, Language::Russian, false);
    row("hyphen for a dash", u"Политика - документ."_s, Language::Russian, false);
    row("dash without a blank", u"Политика— документ."_s, Language::Russian, false);
    row("typewriter quotes", u"слово \"Закон\""_s, Language::Russian, false);
    row("quote not closed", u"слово «Закон"_s, Language::Russian, false);
    row("bracket not opened", u"Закон)"_s, Language::Russian, false);
    row("blank before a comma", u"слово , слово"_s, Language::Russian, false);
    row("blank at the end", u"слово "_s, Language::Russian, false);
    row("two stops", u"слово.."_s, Language::Russian, false);
}

void TestWording::untidyTextIsFound()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    const QString piece = test::untidyPiece(text, language);
    QFETCH(bool, tidy);
    QVERIFY2(piece.isEmpty() == tidy, qPrintable(piece));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
