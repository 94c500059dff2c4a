// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/integereditor.h"

#include "gui/form/numberline.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace qupia {

QString unitWords(TermUnit unit, int count)
{
    switch (unit) {
    case TermUnit::WorkingDays:
        return QCoreApplication::translate("qupia::IntegerEditor", "working day(s)", "after a number", count);
    case TermUnit::CalendarDays:
        return QCoreApplication::translate("qupia::IntegerEditor", "calendar day(s)", "after a number", count);
    case TermUnit::Months:
        return QCoreApplication::translate("qupia::IntegerEditor", "month(s)", "after a number", count);
    case TermUnit::Years:
        return QCoreApplication::translate("qupia::IntegerEditor", "year(s)", "after a number", count);
    case TermUnit::None:
        return {};
    }
    Q_UNREACHABLE();
}

IntegerEditor::IntegerEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_line(new NumberLine(this)), m_unit(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_line);
    layout->addWidget(m_unit, 1);
    m_line->setAccessibleName(field.label.in(currentInterfaceLanguage()));
    m_line->setLimits(field.minimum, field.maximum);
    setFocusProxy(m_line);
    showUnit();
    connect(m_line, &NumberLine::typed, this, [this] {
        showUnit();
        say(true);
    });
}

QJsonValue IntegerEditor::value() const
{
    return m_line->value();
}

QWidget *IntegerEditor::firstInput() const
{
    return m_line;
}

void IntegerEditor::display(const QJsonValue &value)
{
    m_line->setValue(value);
    showUnit();
}

void IntegerEditor::showUnit()
{
    m_unit->setText(unitWords(field().unit, m_line->number().value_or(0)));
    m_line->setAccessibleDescription(m_unit->text());
}

} // namespace qupia
