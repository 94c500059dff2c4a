// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/segmentedcontrol.h"

#include "gui/theme/paintparts.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace qupia {

namespace {

class Segment : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold); // the chosen one is bold: nothing may jump
        const QFontMetrics metrics(bold);
        return {metrics.horizontalAdvance(text()) + 2 * space::field, metrics.height() + 2 * space::small - 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens t = tokens(palette());
        QFont shown = font();
        if (isChecked()) {
            drawBox(&painter, rect(), t.card, t.line, 1.0, space::radius - 1);
            shown.setWeight(QFont::DemiBold);
        }
        if (hasFocus())
            drawFocusRing(&painter, rect(), t, space::radius - 1);
        painter.setFont(shown);
        painter.setPen(!isEnabled() ? t.fieldBorder : isChecked() || underMouse() ? t.ink : t.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QFrame(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(3, 3, 3, 3);
    m_layout->setSpacing(0);
    m_group.setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::setSegments(const QStringList &texts)
{
    for (int index = 0; index < texts.size(); ++index) {
        QAbstractButton *button = m_group.button(index);
        if (!button) {
            button = new Segment(this);
            button->setCheckable(true);
            button->setAttribute(Qt::WA_Hover);
            button->setFocusPolicy(Qt::StrongFocus);
            m_group.addButton(button, index);
            m_layout->addWidget(button);
        }
        button->setText(texts[index]);
        button->updateGeometry();
    }
    if (m_group.checkedId() < 0 && m_group.button(0))
        m_group.button(0)->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group.checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setEnabled(enabled);
}

QAbstractButton *SegmentedControl::segment(int index) const
{
    return m_group.button(index);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    drawBox(&painter, rect(), t.background, t.line, 1.0, space::radius + 1);
}

} // namespace qupia
