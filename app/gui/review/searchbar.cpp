// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/searchbar.h"

#include "gui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace qupia {

using namespace Qt::StringLiterals;

SearchBar::SearchBar(QWidget *parent) : QFrame(parent), m_line(new QLineEdit(this)), m_result(new QLabel(this))
{
    setRole(this, u"bar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::tight, space::medium, space::tight);
    row->addWidget(m_line, 1);
    row->addWidget(m_result);
    m_previous = addButton(u"chevron-up"_s);
    m_next = addButton(u"chevron-down"_s);
    m_close = addButton(u"close"_s);
    for (QPushButton *button : {m_previous, m_next, m_close})
        row->addWidget(button);
    setRole(m_result, u"hint"_s);
    hide();
    retranslate();
    connect(m_line, &QLineEdit::textChanged, this, &SearchBar::textChanged);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepped(1); });
    connect(m_close, &QPushButton::clicked, this, &SearchBar::closed);
}

QPushButton *SearchBar::addButton(const QString &icon)
{
    auto *button = new QPushButton(themedIcon(icon), {}, this);
    setRole(button, u"quiet"_s);
    button->setFixedWidth(fontMetrics().height() * 2);
    return button;
}

void SearchBar::open()
{
    show();
    m_line->setFocus();
    m_line->selectAll();
}

QString SearchBar::text() const
{
    return m_line->text().trimmed();
}

void SearchBar::setResult(int current, int count)
{
    m_result->setText(text().isEmpty() ? QString() : count == 0 ? tr("not found") : tr("%1 of %2").arg(current).arg(count));
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit stepped(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void SearchBar::retranslate()
{
    m_line->setPlaceholderText(tr("Find in both languages"));
    m_line->setAccessibleName(tr("Find in both languages"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setAccessibleName(tr("Next"));
    m_close->setAccessibleName(tr("Close the search"));
    for (QPushButton *button : {m_previous, m_next, m_close})
        button->setToolTip(button->accessibleName());
}

void SearchBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qupia
