// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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
        QFile file(QStringLiteral(QUPIA_TEST_DATA "/clauses.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            QTest::newRow(qPrintable(cells.at(0))) << cells.at(1) << cells.at(2);
        }
    }

    void clauses()
    {
        QFETCH(QString, section);
        QFETCH(QString, level);
        const Clause *clause = test::realLibrary().clause(ClauseId(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY(clause);
        QCOMPARE(clause->section, SectionId(section));
        QVERIFY(levels.contains(level));
        QVERIFY2(clause->level <= levels.value(level), "weaker than it must be");
    }

    void counts()
    {
        const TemplateLibrary &library = test::realLibrary();
        QCOMPARE(library.sections.size(), 21);
        const auto mandatory = std::count_if(
            library.clauses.begin(), library.clauses.end(), [](const Clause &clause) { return clause.isMandatory(); });
        QVERIFY2(mandatory >= 54, qPrintable(QString::number(mandatory)));
        QCOMPARE(library.legalForms.size(), 13);
        QCOMPARE(library.rolePairs.size(), 10);
        QCOMPARE(library.categories.size(), 35);
        QVERIFY(library.fields.size() >= 112);
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
        for (const RolePair &pair : test::realLibrary().rolePairs)
            QTest::newRow(qPrintable(pair.id)) << pair.id;
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
