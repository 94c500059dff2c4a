// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/everyanswer.h"
#include "support/readpolicy.h"
#include "support/reallibrary.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

// From the strongest to the weakest, as the enumeration has them.
const QMap<QString, ClauseLevel> levels{
    {u"mandatory"_s, ClauseLevel::Mandatory},
    {u"mandatory-if"_s, ClauseLevel::MandatoryIf},
    {u"recommended"_s, ClauseLevel::Recommended},
    {u"optional"_s, ClauseLevel::Optional},
};

struct Requirement {
    QString level;
    QStringList condition;
};

// Where the templates leave the table, and why.
const QMap<QString, Requirement> departures{
    {u"general.law-basis"_s, {u"mandatory"_s, {}}}, // it introduces the short name by which all others call the Law
    {u"sharing.state-bodies"_s, {u"recommended"_s, {u"sharing.stateBodies"_s}}}, // the merchant is asked
    {u"annex.consent-form"_s, {u"mandatory"_s, {u"doc.kind=policy-consent"_s}}}, // or the consent is a document of its own
    // a bank that gets an application for credit needs a consent of its own as well
    {u"consent.separate"_s, {u"mandatory-if"_s, {u"any:marketing,crossBorder.yes,publicSources.yes,partners,p_credit"_s}}},
    // where no cookie is optional there is no choice to speak of
    {u"cookies.choice"_s,
        {u"recommended"_s, {u"autoData"_s, u"any:cookies.types=functional,cookies.types=analytics,cookies.types=advertising"_s}}},
    // letters and calls come without a form too
    {u"collection.contact-channels"_s, {u"recommended"_s, {u"any:contactForms,messengers,d_corr"_s}}},
};

PolicyDocument newDocumentWith(const QString &preset, const QMap<QString, QJsonValue> &values)
{
    PolicyDocument document = newDocument(test::realLibrary(), PresetId(preset));
    for (auto it = values.begin(); it != values.end(); ++it)
        document = test::withValue(std::move(document), it.key(), it.value());
    return document;
}

} // namespace

// What the real templates must hold, as facts: ids, sections, levels, counts.
class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void loadsWithoutIssue_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("source tree") << QStringLiteral(QUPIA_SOURCE_DIR "/templates");
        QTest::newRow("carried by the program") << u":/templates"_s;
    }

    void loadsWithoutIssue()
    {
        QFETCH(QString, folder);
        const LibraryLoad load = loadLibrary(folder);
        QStringList issues;
        for (const LibraryIssue &issue : load.issues + validateLibrary(load.library))
            issues.append(issue.text());
        QVERIFY2(issues.isEmpty(), qPrintable(issues.join(u'\n')));
        QCOMPARE(load.library.clauses.size(), test::realLibrary().clauses.size());
        QCOMPARE(load.library.edition, test::realLibrary().edition);
    }

    void clauses_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QStringList>("condition");
        QFile file(QStringLiteral(QUPIA_TEST_DATA "/clauses.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 157);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            const QStringList condition = cells.at(3) == "-"_L1 ? QStringList() : cells.at(3).split(u' ');
            const Requirement wanted = departures.value(cells.at(0), {cells.at(2), condition});
            QTest::newRow(qPrintable(cells.at(0))) << cells.at(1) << wanted.level << wanted.condition;
        }
    }

    void clauses()
    {
        QFETCH(QString, section);
        QFETCH(QString, level);
        QFETCH(QStringList, condition);
        const Clause *clause = test::realLibrary().clause(ClauseId(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY(clause);
        QCOMPARE(clause->section, SectionId(section));
        QVERIFY(levels.contains(level));
        QCOMPARE(clause->level, levels.value(level));
        QCOMPARE(clause->when, parseCondition(condition));
    }

    // Of the table and beyond it.
    void everyClause_data()
    {
        QTest::addColumn<QString>("clause");
        for (const Clause &clause : test::realLibrary().clauses)
            QTest::newRow(qPrintable(clause.id.toString())) << clause.id.toString();
    }

    void everyClause()
    {
        QFETCH(QString, clause);
        const Clause &found = *test::realLibrary().clause(ClauseId(clause));
        QVERIFY2(!found.basis.isEmpty(), "rests on no article");
        QVERIFY2(!found.note.kk.isEmpty() && !found.note.ru.isEmpty() && !found.note.en.isEmpty(), "has no note for the lawyer");
        QVERIFY(!found.source.kk.isEmpty() && !found.source.ru.isEmpty());
    }

    void fields()
    {
        QFile file(QStringLiteral(QUPIA_TEST_DATA "/fields.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList ids = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 112);
        for (const QString &id : ids)
            QVERIFY2(test::realLibrary().field(FieldId(id)), qPrintable(id));
    }

    void clausesOfTheLawBase()
    {
        for (const auto &id : {u"rights.digital-code"_s, u"processing.legal-hold"_s, u"special.ai"_s, u"general.reply-language"_s,
                 u"sharing.none"_s})
            QVERIFY2(test::realLibrary().clause(ClauseId(id)), qPrintable(id));
        const Clause &complaint = *test::realLibrary().clause(ClauseId(u"rights.complaint"_s));
        QVERIFY(complaint.source.kk.contains(u"әкімдік"_s) && complaint.source.ru.contains(u"акимат"_s));
    }

    void categoriesArePrinted_data()
    {
        QTest::addColumn<QString>("category");
        for (const Category &category : test::realLibrary().categories)
            QTest::newRow(qPrintable(category.id.toString())) << category.id.toString();
    }

    // What is ticked is printed by the clause that the category names.
    void categoriesArePrinted()
    {
        QFETCH(QString, category);
        const Category &found = *test::realLibrary().category(CategoryId(category));
        static const ComposedPolicy policy = compose(test::everyAnswer(test::realLibrary()).first(), test::realLibrary());
        for (const Language language : policyLanguages) {
            const QString text = test::textOf(policy, found.clause.toString(), language);
            QVERIFY2(text.contains(found.name.in(language)), qPrintable(found.clause.toString() + u": "_s + text));
        }
    }

    // A person's number is always in the consent; the policy's own text has it only where the merchant says so.
    void numberOfASoleTrader()
    {
        const QString number = u"850315400019"_s;
        for (const bool inPolicy : {false, true}) {
            const PolicyDocument document =
                newDocumentWith(u"sole-trader-shop"_s, {{u"entity.binIin"_s, number}, {u"entity.iinInPolicy"_s, inPolicy}});
            const ComposedPolicy policy = compose(document, test::realLibrary());
            for (const Language language : policyLanguages) {
                QCOMPARE(test::textOf(policy, u"operator.identity"_s, language).contains(number), inPolicy);
                QCOMPARE(test::allText(policy, language).count(number), inPolicy ? 2 : 1);
            }
        }
        const ComposedPolicy company = compose(
            newDocumentWith(u"courier"_s, {{u"entity.binIin"_s, number}, {u"entity.iinInPolicy"_s, true}}), test::realLibrary());
        QCOMPARE(test::allText(company, Language::Russian).count(number), 2);
        QVERIFY(!test::textOf(company, u"operator.identity"_s, Language::Russian).contains(u"ИИН"_s));
    }

    // The consent stands in the annex or is a document of its own; the text says which.
    void kindOfDocument()
    {
        for (const bool together : {false, true}) {
            const ComposedPolicy policy =
                compose(newDocumentWith(u"courier"_s, {{u"doc.kind"_s, together ? u"policy-consent"_s : u"policy"_s}}),
                    test::realLibrary());
            QCOMPARE(test::isPrinted(policy, u"annex.consent-form"_s), together);
            QCOMPARE(
                test::textOf(policy, u"consent.content"_s, Language::Russian).contains(u"отдельным документом"_s), !together);
            for (const ComposeFault &fault : policy.faults)
                QVERIFY2(fault.kind != ComposeFault::Kind::ReferenceOff, qPrintable(fault.detail));
        }
    }

    void counts()
    {
        const TemplateLibrary &library = test::realLibrary();
        QCOMPARE(library.sections.size(), 21);
        const auto mandatory = std::count_if(
            library.clauses.begin(), library.clauses.end(), [](const Clause &clause) { return clause.isMandatory(); });
        QVERIFY2(mandatory >= 54, qPrintable(QString::number(mandatory)));
        QCOMPARE(library.legalForms.size(), 13);
        const auto ready = [](const RolePair &pair) { return !pair.own; };
        QCOMPARE(std::count_if(library.rolePairs.begin(), library.rolePairs.end(), ready), 10);
        QCOMPARE(library.rolePairs.size(), 11); // and the merchant's own words
        QCOMPARE(library.categories.size(), 35);
        QVERIFY(!library.authority.kk.isEmpty() && !library.authority.ru.isEmpty());
        QVERIFY(QDate::fromString(library.lawEdition, Qt::ISODate).isValid());
    }

    void presets()
    {
        QStringList ids;
        for (const Preset &preset : test::realLibrary().presets)
            ids.append(preset.id.toString());
        QCOMPARE(ids.first(5),
            (QStringList{u"sole-trader-shop"_s, u"company-site"_s, u"courier"_s, u"company-shop"_s, u"shop-and-app"_s}));
    }

    void presetAsksNoMoreThanFifteen_data() { test::addPresetRows(); }

    void presetAsksNoMoreThanFifteen()
    {
        QFETCH(QString, preset);
        const Preset &found = *test::realLibrary().preset(PresetId(preset));
        QVERIFY(found.ask.size() <= 15);
        QCOMPARE(QSet<FieldId>(found.ask.begin(), found.ask.end()).size(), found.ask.size());
        QVERIFY(!found.title.isEmpty() && !found.forWhom.isEmpty() && !found.assumes.isEmpty());
        for (auto it = found.samples.keyBegin(); it != found.samples.keyEnd(); ++it)
            QVERIFY2(!found.values.contains(*it), qPrintable(it->toString()));
    }

    // A legal form may have no abbreviation, but a name; each pair has its words in every case, the user's in the plural too.
    void pairsHaveAllForms_data()
    {
        QTest::addColumn<QString>("pair");
        for (const RolePair &pair : test::realLibrary().rolePairs) {
            if (!pair.own)
                QTest::newRow(qPrintable(pair.id)) << pair.id;
        }
    }

    void pairsHaveAllForms()
    {
        QFETCH(QString, pair);
        const TemplateLibrary &library = test::realLibrary();
        const RolePair &found = *library.rolePair(pair);
        const RoleWord *operatorWord = library.roleWord(found.operatorWord);
        const RoleWord *userWord = library.roleWord(found.userWord);
        QVERIFY(operatorWord && userWord);
        QVERIFY(!found.use.isEmpty());
        const auto whole = [](const CaseForms &forms, const QStringList &cases) {
            return std::all_of(cases.begin(), cases.end(), [&](const QString &each) { return !forms.value(each).isEmpty(); });
        };
        const QStringList kazakh{u"nom"_s, u"gen"_s, u"dat"_s, u"acc"_s, u"loc"_s, u"abl"_s, u"ins"_s};
        const QStringList russian{u"nom"_s, u"gen"_s, u"dat"_s, u"acc"_s, u"ins"_s, u"prp"_s};
        for (const RoleWord *word : {operatorWord, userWord}) {
            QVERIFY(whole(word->singular.kk, kazakh));
            QVERIFY(whole(word->singular.ru, russian));
        }
        QVERIFY(whole(userWord->plural.kk, kazakh));
        QVERIFY(whole(userWord->plural.ru, russian));
    }

    void legalForms_data()
    {
        QTest::addColumn<QString>("form");
        for (const LegalForm &form : test::realLibrary().legalForms)
            QTest::newRow(qPrintable(form.id)) << form.id;
    }

    void legalForms()
    {
        QFETCH(QString, form);
        const LegalForm &found = *test::realLibrary().legalForm(form);
        QVERIFY(!found.label().isEmpty());
        QVERIFY(!found.fullForm.kk.isEmpty() && !found.fullForm.ru.isEmpty());
        QCOMPARE(found.shortForm.kk.isEmpty(), found.kazakhCases.isEmpty());
        for (const QString &suffixed : found.kazakhCases)
            QVERIFY2(suffixed.startsWith(found.shortForm.kk), qPrintable(suffixed));
    }

    void soleTraderIsDK()
    {
        const LegalForm &form = *test::realLibrary().legalForm(u"ip"_s);
        QCOMPARE(form.fullForm.kk, u"дара кәсіпкер"_s);
        QCOMPARE(form.shortForm.kk, u"ДК"_s);
        QCOMPARE(form.kazakhAlternatives, QStringList{u"ЖК"_s});
    }

    void everyQuestionIsAskedSomewhere()
    {
        const TemplateLibrary &library = test::realLibrary();
        for (const Field &field : library.fields) {
            const QString id = field.id.toString();
            QVERIFY2(!field.label.kk.isEmpty() && !field.label.ru.isEmpty() && !field.label.en.isEmpty(), qPrintable(id));
            if (field.derived != Derivation::None)
                continue;
            QVERIFY2(!field.help.isEmpty() && !field.reason.isEmpty(), qPrintable(id));
            if (field.required)
                QVERIFY2(!field.advanced || !field.defaultValue.isUndefined(),
                    qPrintable(id + " is required, hidden and has no default"_L1));
        }
    }

    void lookups()
    {
        const TemplateLibrary &library = test::realLibrary();
        QVERIFY(!library.clause(ClauseId(u"none"_s)));
        QVERIFY(!library.field(FieldId()));
        QVERIFY(!library.article(ArticleId(u"94-V:999"_s)));
        QVERIFY(!library.article(ArticleId(u"nothing"_s)));
        QVERIFY(library.article(ArticleId(u"94-V:8(4)(5)"_s)));
        QString part;
        QCOMPARE(library.fieldForPlaceholder(u"entity.legalAddress.city"_s, &part)->id, FieldId(u"entity.legalAddress"_s));
        QCOMPARE(part, u"city"_s);
        QCOMPARE(library.fieldForPlaceholder(u"consent.term.count"_s, &part)->id, FieldId(u"consent.term"_s));
        QCOMPARE(part, u"count"_s);
        QCOMPARE(library.fieldForPlaceholder(u"marketing"_s, &part)->id, FieldId(u"marketing"_s));
        QVERIFY(part.isEmpty());
        QVERIFY(!library.fieldForPlaceholder(u"no.such"_s, &part));
        QCOMPARE(library.word(u"no-such-word"_s, Language::Kazakh), u"no-such-word"_s);
        QCOMPARE(library.word(u"draft-stamp"_s, Language::Kazakh), u"ЖОБА"_s);
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
