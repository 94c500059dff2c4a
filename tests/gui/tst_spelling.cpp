// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/dictionaries.h"
#include "gui/dialogs/userwordsdialog.h"
#include "gui/fakequestions.h"
#include "gui/review/clauseview.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/reviewworkspace.h"
#include "gui/review/spellingcache.h"
#include "gui/review/spellingdialog.h"
#include "gui/review/spellingmenu.h"
#include "gui/settings/settings.h"
#include "gui/theme/theme.h"
#include "support/reallibrary.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qupia;
using namespace qupia::test;
using namespace Qt::StringLiterals;

namespace {

// Knows every word but a few, and thinks about suggestions until it is let go.
class SlowSpeller : public Speller {
public:
    SlowSpeller(Language language, QStringList unknown) : m_language(language), m_unknown(std::move(unknown)) { }

    Language language() const override { return m_language; }
    bool accepts(const QString &word) const override { return !m_unknown.contains(word); }
    QStringList suggestions(const QString &word, int) const override
    {
        letGo.acquire();
        letGo.release();
        return {word + u"1"_s, word + u"2"_s};
    }

    mutable QSemaphore letGo;

private:
    Language m_language;
    QStringList m_unknown;
};

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

// What a user does about misspelt words: the menu of a word, the walk through all of them, the words of one's own.
class TestSpelling : public QObject {
    Q_OBJECT

    std::unique_ptr<PolicyEditor> m_editor;
    std::unique_ptr<ReviewWorkspace> m_review;
    std::array<std::shared_ptr<SlowSpeller>, 2> m_spellers;
    QList<ClauseId> m_clauses; // the first three with text of their own

    Localized<QString> wording(int clause) const { return m_editor->document().overrides.value(m_clauses[clause]).text; }
    SpellingDialog *dialog() const { return m_review->findChild<SpellingDialog *>(); }
    QLineEdit *line() const { return dialog()->findChild<QLineEdit *>(); }
    QString shownWord() const
    {
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (!label->accessibleName().isEmpty())
                return label->accessibleName();
        }
        return {};
    }
    void press(const QString &text)
    {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button->click();
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
    void reword(int clause, const QString &kk, const QString &ru)
    {
        const Clause *found = realLibrary().clause(m_clauses[clause]);
        m_editor->apply(OverrideClause{found->id, ClauseOverride{{kk, ru}, found->source, {}}}, u"reword"_s);
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Scheme::Light);
        m_editor = std::make_unique<PolicyEditor>(TemplateLibraryPointer(&realLibrary(), [](const TemplateLibrary *) {}));
        m_editor->startNew(PresetId(u"sole-trader-shop"_s));
        m_review = std::make_unique<ReviewWorkspace>(*m_editor);
        for (const Language language : policyLanguages) {
            const QStringList unknown{u"қатте"_s, u"сөсдік"_s, u"ашибка"_s};
            m_spellers[size_t(language)] = std::make_shared<SlowSpeller>(language, unknown);
            m_spellers[size_t(language)]->letGo.release();
            m_review->setSpeller(language, m_spellers[size_t(language)]);
        }
        m_review->resize(1200, 700);
        m_review->show();
        QVERIFY(QTest::qWaitForWindowActive(m_review.get()));
        m_clauses.clear();
        for (const ReviewRow &row : m_review->findChild<ReviewModel *>()->rows()) {
            if (row.row.kind == Row::Kind::Paragraph && !row.row.clause.isEmpty() && m_clauses.size() < 3)
                m_clauses.append(row.row.clause);
        }
        QCOMPARE(m_clauses.size(), 3);
        reword(0, u"Мұнда қатте бар. Ал мұнда сөсдік тұр."_s, u"Здесь верно."_s);
        reword(1, u"Дұрыс."_s, u"Тут ашибка и ещё ашибка."_s);
        reword(2, u"Тағы қатте."_s, u"Снова ашибка."_s);
    }

    void cleanup()
    {
        m_review.reset();
        m_editor.reset();
    }

    void aMenuOpensAtOnceAndFillsLater()
    {
        SpellingCache cache;
        auto speller = std::make_shared<SlowSpeller>(Language::Kazakh, QStringList{u"қатте"_s});
        cache.setSpeller(Language::Kazakh, speller);
        QString replacement;
        QMenu menu;
        addSpellingEntries(menu, cache, Language::Kazakh, u"қатте"_s, [&](const QString &text) { replacement = text; });
        QCOMPARE(menu.actions().first()->text(), u"Searching…"_s);
        QVERIFY(!menu.actions().first()->isEnabled());
        QVERIFY(entry(menu, u"Add to my dictionary"_s));
        speller->letGo.release();
        QTRY_VERIFY(entry(menu, u"қатте1"_s));
        QCOMPARE(menu.actions().first()->text(), u"қатте1"_s);
        QVERIFY(!entry(menu, u"No suggestions"_s)->isVisible());
        entry(menu, u"қатте2"_s)->trigger();
        QCOMPARE(replacement, u"қатте2"_s);
        QMenu again;
        addSpellingEntries(again, cache, Language::Kazakh, u"қатте"_s, [](const QString &) {});
        QCOMPARE(again.actions().first()->text(), u"қатте1"_s); // known by now
    }

    void aMenuThatIsGoneHearsNothing()
    {
        SpellingCache cache;
        auto speller = std::make_shared<SlowSpeller>(Language::Russian, QStringList{u"ашибка"_s});
        cache.setSpeller(Language::Russian, speller);
        auto menu = std::make_unique<QMenu>();
        bool told = false;
        cache.suggest(Language::Russian, u"ашибка"_s, menu.get(), [&told](const QStringList &) { told = true; });
        menu.reset();
        speller->letGo.release();
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
        QVERIFY(!told);
    }

    void aWordFromAnAnswerIsNotReplacedInTheText()
    {
        SpellingCache cache;
        cache.setSpeller(Language::Russian, m_spellers[1]);
        QMenu menu;
        addSpellingEntries(menu, cache, Language::Russian, u"ашибка"_s, {});
        QVERIFY(entry(menu, u"This word comes from an answer in the form"_s));
        QVERIFY(!entry(menu, u"ашибка1"_s));
    }

    // Kazakh before Russian in each clause, by keyboard alone.
    void walksInOrderByKeyboard()
    {
        m_review->checkSpelling();
        QTRY_COMPARE(shownWord(), u"қатте"_s);
        QTRY_COMPARE(line()->text(), u"қатте1"_s);
        QTest::keyClick(line(), Qt::Key_Down);
        QCOMPARE(line()->text(), u"қатте2"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(wording(0).kk, u"Мұнда қатте2 бар. Ал мұнда сөсдік тұр."_s);
        QCOMPARE(wording(2).kk, u"Тағы қатте."_s);
        QTRY_COMPARE(shownWord(), u"сөсдік"_s);
        press(u"Skip"_s);
        QTRY_COMPARE(shownWord(), u"ашибка"_s);
        QCOMPARE(m_review->view()->currentClause(), m_clauses[1]);
        QTRY_COMPARE(line()->text(), u"ашибка1"_s);
        line()->setText(u"ошибка"_s); // her own word
        press(u"Replace everywhere"_s);
        QCOMPARE(wording(1).ru, u"Тут ошибка и ещё ошибка."_s);
        QCOMPARE(wording(2).ru, u"Снова ошибка."_s);
        m_editor->undoStack()->undo(); // one step
        QCOMPARE(wording(1).ru, u"Тут ашибка и ещё ашибка."_s);
        QCOMPARE(wording(2).ru, u"Снова ашибка."_s);
        m_editor->undoStack()->redo();
        QTRY_COMPARE(shownWord(), u"қатте"_s);
        QCOMPARE(m_review->view()->currentClause(), m_clauses[2]);
        press(u"Skip"_s);
        QTRY_VERIFY(!line()->isEnabled()); // the end
        const QPointer<SpellingDialog> shown = dialog();
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(!shown);
    }

    void anIgnoredWordIsKeptInTheDocument()
    {
        m_review->checkSpelling();
        QTRY_COMPARE(shownWord(), u"қатте"_s);
        press(u"Ignore in this document"_s);
        QCOMPARE(m_editor->document().ignoredWords.kk, std::set<QString>{u"қатте"_s});
        QTRY_COMPARE(shownWord(), u"сөсдік"_s);
        press(u"Skip"_s);
        QTRY_COMPARE(shownWord(), u"ашибка"_s); // the other language
        press(u"Ignore in this document"_s);
        QTRY_VERIFY(!line()->isEnabled()); // ignored once, ignored in all clauses
        m_editor->undoStack()->undo();
        QVERIFY(m_editor->document().ignoredWords.ru.empty());
        m_editor->undoStack()->undo();
        QVERIFY(m_editor->document().ignoredWords.kk.empty());
    }

    void anAddedWordIsSaid()
    {
        QSignalSpy wanted(m_review.get(), &ReviewWorkspace::addToDictionaryWanted);
        m_review->checkSpelling();
        QTRY_COMPARE(shownWord(), u"қатте"_s);
        press(u"Add to my dictionary"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<Language>(), Language::Kazakh);
        QCOMPARE(wanted.first().at(1).toString(), u"қатте"_s);
    }

    void cutsOutASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("first") << u"Мұнда қатте бар. Басқа."_s << u"Мұнда қатте бар."_s;
        QTest::newRow("last") << u"Басқа. Мұнда қатте"_s << u"Мұнда қатте"_s;
        QTest::newRow("line") << u"а\u2028қатте\u2028б"_s << u"қатте"_s;
        QTest::newRow("number") << u"5.2. тармақ қатте!"_s << u"тармақ қатте!"_s;
        QTest::newRow("alone") << u"қатте"_s << u"қатте"_s;
    }

    void cutsOutASentence()
    {
        QFETCH(QString, text);
        const WordRange found = sentenceAround(text, {int(text.indexOf(u"қатте"_s)), 5});
        QTEST(text.sliced(found.offset, found.length), "sentence");
    }

    void ownWordsAreSeenAddedRemovedAndImported()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        FakeQuestions questions;
        Dictionaries dictionaries(folder.path());
        QVERIFY(dictionaries.add(Language::Kazakh, {u"тойхана"_s, u"Айранхана"_s}));
        UserWordsDialog dialog(dictionaries, settings, questions);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<QListView *>();
        auto *find = dialog.findChild<QLineEdit *>();
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Айранхана"_s);
        find->setText(u"той"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        find->setText(u"қымызхана"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(dictionaries.words(Language::Kazakh).last(), u"қымызхана"_s);
        QCOMPARE(list->model()->rowCount(), 3);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(dictionaries.words(Language::Kazakh), (QStringList{u"тойхана"_s, u"қымызхана"_s}));
        const auto import = [&dialog] {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == u"Import…"_s)
                    button->click();
            }
        };
        questions.pathToOpen = folder.filePath(u"no such.oxt"_s);
        import();
        QCOMPARE(questions.problems.size(), 1);
        QFile words(folder.filePath(u"words.txt"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("тойхана\nбазар\n");
        words.close();
        questions.pathToOpen = words.fileName();
        import();
        QCOMPARE(dictionaries.words(Language::Kazakh), (QStringList{u"тойхана"_s, u"қымызхана"_s, u"базар"_s}));
        QCOMPARE(dictionaries.words(Language::Russian), QStringList());
    }
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
