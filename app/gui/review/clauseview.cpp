// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/clauseview.h"

#include "gui/review/clausetextedit.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/spellingcache.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QTimer>

namespace qupia {

namespace {
constexpr int flashMilliseconds = 1000;
}

ClauseView::ClauseView(ReviewModel &model, SpellingCache &spelling, QWidget *parent)
    : QListView(parent), m_model(model), m_spelling(spelling), m_delegate(new ClauseDelegate(model, spelling, this))
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the columns keep their width
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    follow(model);
    setModel(&model);
    connect(&spelling, &SpellingCache::checked, viewport(), qOverload<>(&QWidget::update));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        const bool left = m_edit && old && m_edit->isAncestorOf(old) && now && !m_edit->isAncestorOf(now);
        if (left && !now->inherits("QMenu"))
            commitEdit();
    });
}

void ClauseView::follow(ReviewModel &model)
{
    // The delegate's cache has to be right before the view asks it anything, so it listens first.
    ReviewLayouts &layouts = m_delegate->layouts();
    layouts.resize(model.rowCount());
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [&layouts](const QModelIndex &, int first, int last) { layouts.insert(first, last - first + 1); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
        [&layouts](const QModelIndex &, int first, int last) { layouts.remove(first, last - first + 1); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [&layouts](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            layouts.forget(row);
    });
}

ClauseId ClauseView::currentClause() const
{
    return currentIndex().isValid() ? m_model.at(currentIndex().row()).row.clause : ClauseId();
}

SectionId ClauseView::currentSection() const
{
    return currentIndex().isValid() ? m_model.at(currentIndex().row()).row.section : SectionId();
}

void ClauseView::goTo(int row, std::optional<Language> language)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    scrollTo(index, m_model.at(row).row.kind == Row::Kind::Heading ? PositionAtTop : PositionAtCenter);
    m_delegate->setFlashed(row, language);
    viewport()->update();
    QTimer::singleShot(flashMilliseconds, this, [this] {
        m_delegate->setFlashed(-1, {});
        viewport()->update();
    });
}

void ClauseView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit clauseEntered();
}

void ClauseView::setSearched(const QString &text)
{
    m_delegate->setSearched(text);
    viewport()->update();
}

void ClauseView::openEdit(const Localized<QString> &texts, bool reworded)
{
    const int row = m_model.indexOf(currentClause()); // an annex has several rows; its first one takes the editor
    if (row < 0)
        return;
    commitEdit();
    m_edited = m_model.index(row);
    m_edit = new ClauseEdit(m_model.at(row).row.clause, texts, reworded, m_spelling, viewport());
    m_edit->resize(viewport()->width(), visualRect(m_edited).height()); // so that its texts know their width
    setIndexWidget(m_edited, m_edit);
    connect(m_edit, &ClauseEdit::heightChanged, this, &ClauseView::fitEdit);
    connect(m_edit, &ClauseEdit::done, this, &ClauseView::commitEdit);
    connect(m_edit, &ClauseEdit::cancelled, this, &ClauseView::closeEdit);
    connect(m_edit, &ClauseEdit::templateWanted, this, [this] {
        const ClauseId clause = m_edit->clause();
        closeEdit();
        emit templateWanted(clause);
    });
    fitEdit();
    m_edit->setFocus();
    scrollTo(m_edited, EnsureVisible);
}

void ClauseView::fitEdit()
{
    if (!m_edit)
        return;
    m_delegate->setEdited(m_edited, m_edit->wantedHeight());
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    m_edit->setGeometry(visualRect(m_edited));
}

void ClauseView::closeEdit()
{
    if (!m_edit)
        return;
    const QModelIndex index = m_edited;
    ClauseEdit *edit = m_edit;
    const bool hadFocus = edit->isAncestorOf(QApplication::focusWidget());
    m_edit = nullptr; // before the focus moves: leaving must not commit what was dropped
    edit->disconnect(this);
    edit->hide();
    m_edited = QModelIndex();
    m_delegate->setEdited({}, 0);
    if (hadFocus)
        setFocus();
    setIndexWidget(index, nullptr); // deletes it later
    scheduleDelayedItemsLayout();
}

void ClauseView::commitEdit()
{
    if (!m_edit)
        return;
    const ClauseId clause = m_edit->clause();
    const Localized<QString> texts = m_edit->texts();
    closeEdit();
    emit reworded(clause, texts);
}

void ClauseView::layOutAgain()
{
    m_delegate->layouts().setWidth(viewport()->width(), font());
    scheduleDelayedItemsLayout();
    if (m_edit)
        QTimer::singleShot(0, this, &ClauseView::fitEdit);
}

void ClauseView::resizeEvent(QResizeEvent *event)
{
    layOutAgain();
    QListView::resizeEvent(event);
}

void ClauseView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->layouts().clear();
        layOutAgain();
    }
}

void ClauseView::keyPressEvent(QKeyEvent *event)
{
    const bool begin = event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (begin && event->modifiers() == Qt::NoModifier) {
        if (!currentClause().isEmpty())
            emit editWanted(currentClause());
        return;
    }
    QListView::keyPressEvent(event);
}

void ClauseView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (!currentClause().isEmpty())
        emit editWanted(currentClause());
}

QString ClauseView::misspeltWordAt(const QModelIndex &index, const QPoint &position, Language &language) const
{
    const QRect rect = visualRect(index);
    ReviewLayouts &layouts = m_delegate->layouts();
    language = position.x() < layouts.columns().russian.left() ? Language::Kazakh : Language::Russian;
    const ReviewRow &row = m_model.at(index.row());
    const QTextLayout &layout = layouts.layout(index.row(), language, row);
    const QPointF inText = position - QPointF(layouts.columns().text(language).left(), rect.top() + reviewRowPadding);
    const QString text = rowText(row.row, language);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (inText.y() < line.y() || inText.y() > line.rect().bottom())
            continue;
        const int at = line.xToCursor(inText.x(), QTextLine::CursorOnCharacter);
        const QList<WordRange> words = m_spelling.misspelt(language, text);
        for (const WordRange &word : words) {
            if (at >= word.offset && at < word.offset + word.length)
                return text.mid(word.offset, word.length);
        }
    }
    return {};
}

void ClauseView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Language language = Language::Kazakh;
    const QString word = keyboard ? QString() : misspeltWordAt(index, event->pos(), language);
    emit menuWanted(keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos(), language, word);
}

} // namespace qupia
