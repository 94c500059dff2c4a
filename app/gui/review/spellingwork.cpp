// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/spellingwork.h"

#include "editing/policyeditor.h"
#include "gui/review/clauseview.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/rewording.h"
#include "gui/review/spellingcache.h"
#include "gui/review/spellingdialog.h"
#include "gui/review/spellingmenu.h"

namespace qupia {

using namespace Qt::StringLiterals;

SpellingWork::SpellingWork(
    PolicyEditor &editor, const ReviewModel &model, ClauseView &view, SpellingCache &spelling, QWidget *window)
    : QObject(window), m_editor(editor), m_model(model), m_view(view), m_spelling(spelling), m_window(window)
{
    connect(&spelling, &SpellingCache::ignoringWanted, this, [this](Language language, const QString &word) {
        m_editor.apply(IgnoreWord{language, word.toLower()}, tr("Ignore a word"));
        emit changed();
    });
}

// A word that came with an answer is mended in the form.
bool SpellingWork::isOwnWord(const ClauseId &id, Language language, const QString &word) const
{
    const Clause *clause = m_editor.library().clause(id);
    if (!clause)
        return false;
    const QString text = wordingOf(m_editor.document(), *clause).in(language);
    return withWordReplaced(text, word, {}) != text;
}

void SpellingWork::addTo(QMenu &menu, const ClauseId &clause, Language language, const QString &word)
{
    if (word.isEmpty() || !m_spelling.hasSpeller(language))
        return;
    std::function<void(const QString &)> replaceIt;
    if (isOwnWord(clause, language, word))
        replaceIt = [this, clause, language, word](const QString &text) { replace({clause}, language, word, text); };
    addSpellingEntries(menu, m_spelling, language, word, replaceIt);
}

void SpellingWork::replace(const QList<ClauseId> &clauses, Language language, const QString &word, const QString &replacement)
{
    ChangeGroup group;
    for (const ClauseId &id : clauses) {
        const Clause *clause = m_editor.library().clause(id);
        if (!clause)
            continue;
        const Localized<QString> before = wordingOf(m_editor.document(), *clause);
        Localized<QString> texts = before;
        texts.in(language) = withWordReplaced(texts.in(language), word, replacement);
        if (texts != before)
            group.changes.push_back(rewording(m_editor.document(), *clause, texts));
    }
    if (group.changes.empty())
        return;
    m_editor.apply(group, tr("Replace a word"));
    emit changed();
}

QList<ClauseId> SpellingWork::printedClauses() const
{
    QList<ClauseId> clauses;
    for (const ReviewRow &row : m_model.rows()) {
        if (!row.row.clause.isEmpty() && !clauses.contains(row.row.clause))
            clauses.append(row.row.clause);
    }
    return clauses;
}

void SpellingWork::walk()
{
    m_view.commitEdit();
    emit changed();
    auto *walk = new SpellingWalk(m_model, m_spelling);
    auto *dialog = new SpellingDialog(*walk, m_spelling, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    walk->setParent(dialog);
    connectDialog(dialog, walk);
    walk->start();
    dialog->show();
    // In the corner: the clause stays in sight.
    const QRect window = m_window->window()->geometry();
    dialog->move(window.bottomRight() - QPoint(dialog->frameGeometry().width(), dialog->frameGeometry().height()));
}

void SpellingWork::connectDialog(SpellingDialog *dialog, SpellingWalk *walk)
{
    connect(walk, &SpellingWalk::found, dialog, [this, dialog, walk] { showFound(dialog, *walk); });
    connect(walk, &SpellingWalk::finished, dialog, [this, dialog] { showEnd(dialog); });
    connect(dialog, &SpellingDialog::skipChosen, walk, &SpellingWalk::next);
    connect(dialog, &SpellingDialog::ignoreChosen, walk, [this, walk] {
        m_spelling.ignore(walk->current()->language, walk->current()->word());
        walk->again();
    });
    connect(dialog, &SpellingDialog::addChosen, walk, [this, walk] {
        m_spelling.add(walk->current()->language, walk->current()->word());
        walk->again();
    });
    connect(dialog, &SpellingDialog::replaceChosen, walk, [this, walk](const QString &text) {
        const MisspeltWord word = *walk->current();
        replace({m_model.at(word.row).row.clause}, word.language, word.word(), text);
        walk->again();
    });
    connect(dialog, &SpellingDialog::replaceAllChosen, walk, [this, walk](const QString &text) {
        const MisspeltWord word = *walk->current();
        replace(printedClauses(), word.language, word.word(), text);
        walk->again();
    });
}

void SpellingWork::showFound(SpellingDialog *dialog, const SpellingWalk &walk)
{
    const MisspeltWord &word = *walk.current();
    const Row &row = m_model.at(word.row).row;
    m_view.goTo(word.row, word.language);
    dialog->showWord(word, row.number, isOwnWord(row.clause, word.language, word.word()), m_editor.isReadOnly());
}

void SpellingWork::showEnd(SpellingDialog *dialog)
{
    QStringList words{tr("No more misspelt words.")};
    for (const Language language : policyLanguages) {
        if (!m_spelling.hasSpeller(language))
            words << (language == Language::Kazakh ? tr("The Kazakh text was not checked: its dictionary is missing.")
                                                   : tr("The Russian text was not checked: its dictionary is missing."));
    }
    dialog->showEnd(words.join(u' '));
}

} // namespace qupia
