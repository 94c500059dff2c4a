// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shortcutlayout.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// The same places of the keyboard, row by row. Kazakh letters stand where the digits are.
const QString cyrillic = u"ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮӘІҢҒҮҰҚӨҺ"_s;
const QString latin = u"QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.23458"
                      u"90-="_s;

QAction *actionFor(const QWidget *window, const QKeySequence &keys)
{
    const QList<QAction *> actions = window->actions();
    for (QAction *action : actions) {
        if (action->isEnabled() && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

bool belongsToDocument(const QKeyEvent *event, const QObject *receiver)
{
    const auto *widget = qobject_cast<const QWidget *>(receiver);
    if (!widget || widget->property("ownUndo").toBool()
        || !(event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)))
        return false;
    const QKeyCombination keys(event->modifiers(), Qt::Key(event->key()));
    return actionFor(widget->window(), QKeySequence(keys)) != nullptr;
}

} // namespace

ShortcutLayout::ShortcutLayout(QObject *parent) : QObject(parent) { }

int ShortcutLayout::latinKey(int key)
{
    if (key <= 0x7F || key > 0xFFFF)
        return 0;
    const qsizetype place = cyrillic.indexOf(QChar(key).toUpper());
    return place < 0 ? 0 : latin[place].unicode();
}

bool ShortcutLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (m_trying || !watched->isWidgetType())
        return false;
    if (event->type() == QEvent::ShortcutOverride && belongsToDocument(static_cast<QKeyEvent *>(event), watched)) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (!(modifiers & Qt::ControlModifier) || modifiers & Qt::AltModifier)
        return false; // AltGr types letters
    const int place = latinKey(key->key());
    return place != 0 && tryAgain(watched, *key, place);
}

bool ShortcutLayout::tryAgain(QObject *receiver, const QKeyEvent &event, int key)
{
    const QScopedValueRollback<bool> guard(m_trying, true);
    QKeyEvent override(QEvent::ShortcutOverride, key, event.modifiers(), {}, event.isAutoRepeat());
    override.ignore();
    if (!belongsToDocument(&override, receiver))
        QCoreApplication::sendEvent(receiver, &override);
    if (!override.isAccepted()) {
        const QKeyCombination keys(event.modifiers(), Qt::Key(key));
        if (QAction *action = actionFor(static_cast<QWidget *>(receiver)->window(), QKeySequence(keys))) {
            action->trigger();
            return true;
        }
    }
    QKeyEvent again(QEvent::KeyPress, key, event.modifiers(), {}, event.isAutoRepeat());
    QCoreApplication::sendEvent(receiver, &again);
    return true;
}

} // namespace qupia
