// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/topbar.h"

#include "gui/actions.h"
#include "gui/settings/translations.h"
#include "gui/theme/segmentedcontrol.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int publishIndex = 2;

} // namespace

TopBar::TopBar(Actions &actions, QWidget *parent)
    : QFrame(parent), m_actions(actions), m_menu(new QToolButton(this)), m_name(new QLabel(this)),
      m_workplaces(new SegmentedControl(this)), m_language(new QToolButton(this)), m_publish(new QPushButton(this))
{
    setRole(this, u"bar"_s);
    auto *left = new QHBoxLayout;
    left->setSpacing(2);
    m_menu->setIcon(themedIcon(u"menu"_s));
    m_menu->setMenu(actions.mainMenu());
    m_language->setMenu(actions.languageMenu());
    for (QToolButton *button : {m_menu, m_language}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
    }
    left->addWidget(m_menu);
    for (QAction *action : {actions.newDocument, actions.open, actions.save, actions.undo, actions.redo})
        m_buttons.append(addButton(left, action));
    left->addSpacing(space::small);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    left->addWidget(m_name, 1);
    setRole(m_publish, u"primary"_s);
    m_publish->setObjectName(u"topPublish"_s);
    m_workplaces->setObjectName(u"workplaces"_s);
    auto *right = new QHBoxLayout;
    right->addStretch(1);
    right->addWidget(m_language);
    right->addWidget(m_publish);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tight + 1, space::medium, space::tight + 2);
    row->setSpacing(space::medium);
    row->addLayout(left, 1);
    row->addWidget(m_workplaces);
    row->addLayout(right, 1);

    connect(m_workplaces, &SegmentedControl::chosen, this, &TopBar::workplaceChosen);
    connect(m_publish, &QPushButton::clicked, this, [this] { emit workplaceChosen(publishIndex); });
    retranslate();
}

QToolButton *TopBar::addButton(QBoxLayout *row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

void TopBar::setDocument(const QString &name, const QString &path, const QString &state)
{
    m_document = name;
    m_state = state;
    m_name->setToolTip(QDir::toNativeSeparators(path));
    m_name->setAccessibleName(name + u", "_s + state);
    showName();
}

void TopBar::showName()
{
    // The state stays; a long name is shortened.
    const QString state = u" · "_s + m_state;
    const int room = m_name->width() - m_name->fontMetrics().horizontalAdvance(state) - 2;
    m_name->setText(m_name->fontMetrics().elidedText(m_document, Qt::ElideMiddle, qMax(room, 40)) + state);
}

void TopBar::setWorkplace(int index)
{
    m_workplaces->setCurrent(index);
    m_publish->setEnabled(index != publishIndex); // it has its own button
}

void TopBar::openMenu()
{
    m_menu->setFocus();
    m_menu->showMenu();
}

void TopBar::retranslate()
{
    m_workplaces->setSegments({tr("Draft"), tr("Review"), tr("Publication")});
    m_workplaces->setAccessibleName(tr("Workplace"));
    m_publish->setText(tr("Publish…"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    const QStringList codes{u"ҚАЗ"_s, u"РУС"_s, u"ENG"_s};
    m_language->setText(codes[int(currentInterfaceLanguage())]);
    m_language->setAccessibleName(tr("Language of the interface"));
    m_language->setToolTip(m_language->accessibleName());
    for (QToolButton *button : m_buttons) {
        const QAction *action = button->defaultAction();
        button->setAccessibleName(action->text());
        button->setToolTip(u"%1 (%2)"_s.arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showName();
}

} // namespace qupia
