// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/clausetextedit.h"

#include "gui/review/rewording.h"
#include "gui/review/spellingcache.h"
#include "gui/review/spellinghighlighter.h"
#include "gui/review/spellingmenu.h"
#include "gui/theme/theme.h"
#include "language/pasted.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>
#include <QtMath>

#include <memory>

namespace qupia {

using namespace Qt::StringLiterals;

ClauseTextEdit::ClauseTextEdit(Language language, SpellingCache &spelling, QWidget *parent)
    : QPlainTextEdit(parent), m_language(language), m_spelling(spelling)
{
    setFont(policyFont());
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("ownUndo", true); // until it is committed, the document's history does not know it
    setProperty("language", languageCode(language));
    new SpellingHighlighter(language, spelling, tokens(palette()), document());
    connect(document(), &QTextDocument::contentsChanged, this, &ClauseTextEdit::checkHeight);
}

int ClauseTextEdit::fullHeight() const
{
    qreal height = 2 * document()->documentMargin() + 2 * frameWidth() + 2;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height(); // lays the block out where that was put off
    return qCeil(height);
}

void ClauseTextEdit::checkHeight()
{
    const int height = fullHeight();
    if (std::exchange(m_height, height) != height)
        emit heightChanged();
}

void ClauseTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    checkHeight();
}

void ClauseTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        emit done();
    else if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QPlainTextEdit::keyPressEvent(event);
}

QTextCursor ClauseTextEdit::misspeltWordAt(const QTextCursor &cursor) const
{
    const QTextBlock block = cursor.block();
    const int at = cursor.positionInBlock();
    const QList<WordRange> words = m_spelling.misspelt(m_language, withoutPlaceholders(block.text()));
    for (const WordRange &word : words) {
        if (at < word.offset || at > word.offset + word.length)
            continue;
        QTextCursor found(block);
        found.setPosition(block.position() + word.offset);
        found.setPosition(block.position() + word.offset + word.length, QTextCursor::KeepAnchor);
        return found;
    }
    return {};
}

void ClauseTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = keyboard ? textCursor() : cursorForPosition(event->pos());
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    const QTextCursor word = misspeltWordAt(at);
    if (!word.isNull()) {
        const QList<QAction *> before = menu->actions();
        addSpellingEntries(*menu, m_spelling, m_language, word.selectedText(), [word](const QString &text) {
            QTextCursor cursor = word;
            cursor.insertText(text);
        });
        for (QAction *action : before) { // the suggestions come first
            menu->removeAction(action);
            menu->addAction(action);
        }
    }
    menu->exec(event->globalPos());
}

void ClauseTextEdit::insertFromMimeData(const QMimeData *source)
{
    const PastedText pasted = pastedText(source->text(), m_language);
    QMimeData clean;
    clean.setText(pasted.text);
    QPlainTextEdit::insertFromMimeData(&clean);
    if (!pasted.changed())
        return;
    QStringList changes;
    if (pasted.letters > 0)
        changes << tr("%n word(s) with look-alike letters", nullptr, pasted.letters);
    if (pasted.composed > 0)
        changes << tr("%n letter(s) stored in two parts", nullptr, pasted.composed);
    if (pasted.spaces > 0)
        changes << tr("%n odd space(s)", nullptr, pasted.spaces);
    if (pasted.hidden > 0)
        changes << tr("%n invisible character(s)", nullptr, pasted.hidden);
    QToolTip::showText(
        mapToGlobal(cursorRect().bottomLeft()), tr("Put right while pasting: %1").arg(changes.join(", "_L1)), this);
}

} // namespace qupia
