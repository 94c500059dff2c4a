// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/spellingmenu.h"

#include "gui/review/spellingcache.h"

#include <QCoreApplication>
#include <QMenu>
#include <QScreen>

namespace qupia {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("qupia::SpellingMenu", text);
}

// An open menu grows downwards only.
void keepOnScreen(QMenu &menu)
{
    const QRect screen = menu.screen()->availableGeometry();
    const int below = menu.y() + menu.sizeHint().height() - screen.bottom();
    if (menu.isVisible() && below > 0)
        menu.move(menu.x(), qMax(screen.top(), menu.y() - below));
}

} // namespace

void addSpellingEntries(QMenu &menu, SpellingCache &spelling, Language language, const QString &word,
    const std::function<void(const QString &)> &replace)
{
    QAction *searching = menu.addAction(say(QT_TRANSLATE_NOOP("qupia::SpellingMenu", "Searching…")));
    searching->setEnabled(false);
    menu.addSeparator();
    QAction *add = menu.addAction(say(QT_TRANSLATE_NOOP("qupia::SpellingMenu", "Add to my dictionary")));
    QObject::connect(add, &QAction::triggered, &spelling, [&spelling, language, word] { spelling.add(language, word); });
    QAction *ignore = menu.addAction(say(QT_TRANSLATE_NOOP("qupia::SpellingMenu", "Ignore in this document")));
    QObject::connect(ignore, &QAction::triggered, &spelling, [&spelling, language, word] { spelling.ignore(language, word); });
    menu.addSeparator();
    if (!replace) {
        searching->setText(say(QT_TRANSLATE_NOOP("qupia::SpellingMenu", "This word comes from an answer in the form")));
        return;
    }
    spelling.suggest(language, word, &menu, [&menu, searching, replace](const QStringList &suggestions) {
        for (const QString &suggestion : suggestions) {
            auto *action = new QAction(suggestion, &menu);
            QFont bold = action->font();
            bold.setWeight(QFont::DemiBold);
            action->setFont(bold);
            QObject::connect(action, &QAction::triggered, &menu, [replace, suggestion] { replace(suggestion); });
            menu.insertAction(searching, action);
        }
        searching->setText(say(QT_TRANSLATE_NOOP("qupia::SpellingMenu", "No suggestions")));
        searching->setVisible(suggestions.isEmpty());
        keepOnScreen(menu);
    });
}

} // namespace qupia
