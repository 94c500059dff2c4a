// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/keysdialog.h"

#include "gui/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace qupia {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::form, space::field, space::form, space::field);
    grid->setHorizontalSpacing(space::form);
    grid->setVerticalSpacing(space::tight);
    // Two columns of them, so that the dialog fits a small screen.
    const int rows = (int(actions.size()) + 1) / 2;
    for (int number = 0; number < actions.size(); ++number) {
        const QAction *action = actions[number];
        const int column = number / rows * 2;
        auto *keys = new QLabel(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), this);
        QString name = action->text();
        auto *label = new QLabel(name.remove(u'&').remove(u'…'), this);
        setRole(keys, u"subheading"_s);
        grid->addWidget(keys, number % rows, column);
        grid->addWidget(label, number % rows, column + 1);
    }
    auto *hint = new QLabel(
        tr("Letters work in the Kazakh and the Russian layout too. Tab and Shift+Tab go from control to control."), this);
    hint->setWordWrap(true);
    setRole(hint, u"hint"_s);
    grid->addWidget(hint, rows, 0, 1, 4);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, rows + 1, 0, 1, 4);
}

} // namespace qupia
