// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/findingstools.h"

#include "gui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace qupia {

using namespace Qt::StringLiterals;

FindingsTools::FindingsTools(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_grouping(new QComboBox(this)), m_fixAll(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::tight, space::field, space::tight);
    row->setSpacing(space::small);
    m_filter->setObjectName(u"findingsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_grouping->setObjectName(u"findingsGrouping"_s);
    m_grouping->addItems({QString(), QString()});
    m_fixAll->setObjectName(u"fixAll"_s);
    setRole(m_fixAll, u"quiet"_s);
    row->addWidget(m_filter, 1);
    row->addWidget(m_grouping);
    row->addWidget(m_fixAll);
    connect(m_filter, &QLineEdit::textChanged, this, &FindingsTools::filterChanged);
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
        [this](int index) { emit groupingChanged(FindingsModel::Grouping(qMax(0, index))); });
    connect(m_fixAll, &QPushButton::clicked, this, &FindingsTools::fixAllWanted);
    retranslate();
}

void FindingsTools::setFixable(bool fixable)
{
    m_fixAll->setEnabled(fixable);
}

void FindingsTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindingsTools::retranslate()
{
    m_filter->setPlaceholderText(tr("Show only…"));
    m_filter->setAccessibleName(tr("Show only findings with these words"));
    m_grouping->setItemText(int(FindingsModel::Grouping::BySeverity), tr("By severity"));
    m_grouping->setItemText(int(FindingsModel::Grouping::BySection), tr("By section"));
    m_grouping->setAccessibleName(tr("Order of the findings"));
    m_fixAll->setText(tr("Fix all that is safe…"));
}

} // namespace qupia
