// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/disclosure.h"

#include "gui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

Disclosure::Disclosure(QWidget *parent) : QWidget(parent), m_button(new QPushButton(this)), m_content(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    setRole(m_button, u"link"_s);
    m_button->setCheckable(true);
    m_content->hide();
    m_button->setIcon(themedIcon(u"chevron-right"_s));
    connect(m_button, &QPushButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        m_button->setIcon(themedIcon(open ? u"chevron-down"_s : u"chevron-right"_s));
        emit toggled(open);
    });
}

void Disclosure::setTitle(const QString &title)
{
    m_button->setText(title);
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
}

} // namespace qupia
