// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/reviewworkspace.h"

#include "gui/review/clausepanel.h"
#include "gui/review/clauseview.h"
#include "gui/review/reviewheader.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/rewording.h"
#include "gui/review/searchbar.h"
#include "gui/review/sectionlist.h"
#include "gui/review/spellingcache.h"
#include "gui/review/spellingwork.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionsWidth = 27; // letters
constexpr int panelWidth = 40;

} // namespace

ReviewWorkspace::ReviewWorkspace(PolicyEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_model(new ReviewModel(this)), m_spelling(new SpellingCache(this)),
      m_sections(new SectionList(this)), m_sheet(new QPushButton(tr("Review sheet…"), this)), m_header(new ReviewHeader(this)),
      m_search(new SearchBar(this)), m_view(new ClauseView(*m_model, *m_spelling, this)), m_panel(new ClausePanel(editor, this)),
      m_spellingWork(new SpellingWork(editor, *m_model, *m_view, *m_spelling, this))
{
    const int letter = fontMetrics().averageCharWidth();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QFrame(this);
    setRole(side, u"sidebar"_s);
    side->setFixedWidth(letter * sectionsWidth);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(10, 14, 10, 14);
    sideLayout->addWidget(m_sections, 1);
    sideLayout->addWidget(m_sheet);
    m_sheet->setObjectName(u"reviewSheet"_s);
    connect(m_sheet, &QPushButton::clicked, this, &ReviewWorkspace::sheetWanted);
    layout->addWidget(side);
    layout->addWidget(makeMiddle(), 1);
    m_panel->setFixedWidth(letter * panelWidth);
    layout->addWidget(m_panel);
    m_view->viewport()->installEventFilter(this);
    setFocusProxy(m_view);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ReviewWorkspace::refresh);
    connectView();
    connect(&editor, &PolicyEditor::documentReset, this, [this] {
        m_model->setRows({});
        documentChanged();
    });
    connect(&editor, &PolicyEditor::changed, this, &ReviewWorkspace::documentChanged);
    connect(&editor, &PolicyEditor::findingsChanged, this, &ReviewWorkspace::documentChanged);
}

QWidget *ReviewWorkspace::makeMiddle()
{
    auto *middle = new QFrame(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    m_view->setAccessibleName(tr("Clauses in both languages"));
    return middle;
}

void ReviewWorkspace::connectView()
{
    connect(m_view, &ClauseView::clauseEntered, this, &ReviewWorkspace::enterClause);
    connect(m_view, &ClauseView::editWanted, this, &ReviewWorkspace::openEdit);
    connect(m_view, &ClauseView::reworded, this, &ReviewWorkspace::applyRewording);
    connect(m_view, &ClauseView::templateWanted, this, &ReviewWorkspace::backToTemplate);
    connect(m_view, &ClauseView::menuWanted, this, &ReviewWorkspace::openMenu);
    connect(m_panel, &ClausePanel::editWanted, this, &ReviewWorkspace::openEdit);
    connect(m_panel, &ClausePanel::templateWanted, this, &ReviewWorkspace::backToTemplate);
    connect(m_panel, &ClausePanel::printingChosen, this, &ReviewWorkspace::choosePrinting);
    connect(m_panel, &ClausePanel::fixChosen, this,
        [this](const Fix &fix) { m_editor.apply(fix.change, fix.label.in(currentInterfaceLanguage())); });
    connect(m_spelling, &SpellingCache::addingWanted, this, &ReviewWorkspace::addToDictionaryWanted);
    connect(m_spellingWork, &SpellingWork::changed, this, &ReviewWorkspace::refresh);
    connect(m_sections, &SectionList::sectionChosen, this, &ReviewWorkspace::goToSection);
    connect(m_search, &SearchBar::textChanged, this, [this] {
        m_view->setSearched(m_search->text());
        search(0);
    });
    connect(m_search, &SearchBar::stepped, this, &ReviewWorkspace::search);
    connect(m_search, &SearchBar::closed, this, [this] {
        m_search->hide();
        m_view->setSearched({});
        m_view->setFocus();
    });
}

void ReviewWorkspace::setSpeller(Language language, std::shared_ptr<const Speller> speller)
{
    m_spelling->setSpeller(language, std::move(speller));
}

void ReviewWorkspace::documentChanged()
{
    m_stale = true;
    if (isVisible())
        m_later.start(); // a change and its findings come in two signals: one refresh for both
}

void ReviewWorkspace::refresh()
{
    if (!m_stale || !m_editor.hasDocument())
        return;
    m_stale = false;
    m_spelling->setKnownWords(givenWords(m_editor.policy()));
    m_spelling->setIgnoredWords(m_editor.document().ignoredWords);
    m_model->setRows(reviewRowsOf(m_editor));
    m_sections->setStates(sectionStatesOf(m_model->rows(), m_editor.library()));
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(firstClause()));
    enterClause();
}

// A heading has nothing to say in the panel beside the text.
int ReviewWorkspace::firstClause() const
{
    int row = 0;
    while (row + 1 < m_model->rowCount() && m_model->at(row).row.clause.isEmpty())
        ++row;
    return row;
}

void ReviewWorkspace::enterClause()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const Row &row = m_model->at(current.row()).row;
    m_sections->setCurrentSection(row.section);
    m_panel->show(row.clause, row.section, numberOf(current.row()));
    if (!row.clause.isEmpty())
        emit clauseEntered(row.clause);
}

QString ReviewWorkspace::numberOf(int row) const
{
    const Row &item = m_model->at(row).row;
    if (item.kind != Row::Kind::ListItem)
        return item.number;
    for (; row > 0 && m_model->at(row).row.kind == Row::Kind::ListItem; --row) { }
    return m_model->at(row).row.number + u", "_s + item.number; // "13.1, 3)"
}

void ReviewWorkspace::openEdit(const ClauseId &clause)
{
    const Clause *found = m_editor.library().clause(clause);
    if (found && !m_editor.isReadOnly())
        m_view->openEdit(wordingOf(m_editor.document(), *found), m_editor.document().overrides.contains(clause));
}

void ReviewWorkspace::applyRewording(const ClauseId &clause, const Localized<QString> &texts)
{
    const Clause *found = m_editor.library().clause(clause);
    if (found && texts != wordingOf(m_editor.document(), *found))
        m_editor.apply(rewording(m_editor.document(), *found, texts), tr("Reword a clause"));
}

void ReviewWorkspace::backToTemplate(const ClauseId &clause)
{
    m_editor.apply(OverrideClause{clause, std::nullopt}, tr("Back to the template's text"));
}

void ReviewWorkspace::choosePrinting(const ClauseId &clause, bool print)
{
    const Clause *found = m_editor.library().clause(clause);
    if (!found)
        return;
    m_editor.apply(printing(*found, print), print ? tr("Print a clause") : tr("Leave a clause out"));
    if (print)
        showClause(clause, std::nullopt);
}

void ReviewWorkspace::openMenu(const QPoint &position, Language language, const QString &word)
{
    const ClauseId id = m_view->currentClause();
    const Clause *clause = m_editor.library().clause(id);
    if (!clause || m_editor.isReadOnly())
        return;
    QMenu menu;
    m_spellingWork->addTo(menu, id, language, word);
    connect(menu.addAction(tr("Edit the text")), &QAction::triggered, this, [this, id] { openEdit(id); });
    if (m_editor.document().overrides.contains(id))
        connect(menu.addAction(tr("Back to the template's text")), &QAction::triggered, this, [this, id] { backToTemplate(id); });
    if (!clause->isMandatory())
        connect(
            menu.addAction(tr("Leave this clause out")), &QAction::triggered, this, [this, id] { choosePrinting(id, false); });
    menu.exec(position);
}

void ReviewWorkspace::goToSection(const SectionId &section)
{
    const int heading = m_model->indexOf(section);
    if (heading >= 0)
        m_view->goTo(heading);
    else
        m_panel->show({}, section, {}); // what could be printed there
}

void ReviewWorkspace::showClause(const ClauseId &clause, std::optional<Language> language)
{
    refresh();
    m_view->goTo(m_model->indexOf(clause), language);
}

void ReviewWorkspace::openFind()
{
    m_search->open();
}

void ReviewWorkspace::checkSpelling()
{
    m_spellingWork->walk();
}

void ReviewWorkspace::search(int direction)
{
    const QString text = m_search->text();
    QList<int> found;
    for (int row = 0; row < m_model->rowCount() && !text.isEmpty(); ++row) {
        const Row &content = m_model->at(row).row;
        if (rowText(content, Language::Kazakh).contains(text, Qt::CaseInsensitive)
            || rowText(content, Language::Russian).contains(text, Qt::CaseInsensitive))
            found.append(row);
    }
    if (found.isEmpty()) {
        m_search->setResult(0, 0);
        return;
    }
    // The next row with the text after the current one, round the end; while typing the current one may stay.
    const int current = m_view->currentIndex().row();
    const auto after = direction > 0 ? std::upper_bound(found.cbegin(), found.cend(), current)
                                     : std::lower_bound(found.cbegin(), found.cend(), current);
    qsizetype at = after - found.cbegin() + (direction < 0 ? -1 : 0);
    at = (at + found.size()) % found.size();
    m_view->setCurrentIndex(m_model->index(found.at(at)));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_search->setResult(int(at) + 1, int(found.size()));
}

void ReviewWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReviewWorkspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_view->setAccessibleName(tr("Clauses in both languages"));
    m_sheet->setText(tr("Review sheet…"));
    m_header->update();
    m_view->viewport()->update();
}

bool ReviewWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_header->setColumnsWidth(m_view->viewport()->width());
    return QWidget::eventFilter(watched, event);
}

} // namespace qupia
