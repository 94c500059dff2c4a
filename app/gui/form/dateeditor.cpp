// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/dateeditor.h"

#include "gui/form/textinputs.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QCalendarWidget>
#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// The way dates are written in Kazakhstan, whatever the interface language.
const QString shownFormat = u"dd.MM.yyyy"_s;

QDate dateOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const QString &format : {u"yyyy-MM-dd"_s, shownFormat, u"d.M.yyyy"_s}) {
        if (const QDate date = QDate::fromString(trimmed, format); date.isValid())
            return date;
    }
    return {};
}

} // namespace

QString dateFromTyped(const QString &text)
{
    const QDate date = dateOf(text);
    return date.isValid() ? date.toString(Qt::ISODate) : text;
}

QString shownDate(const QString &iso)
{
    const QDate date = dateOf(iso);
    return date.isValid() ? date.toString(shownFormat) : iso;
}

DateEditor::DateEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_line(makeLine(this, field.label.in(currentInterfaceLanguage()))),
      m_open(new QPushButton(themedIcon(u"calendar"_s), {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_line);
    layout->addWidget(m_open);
    layout->addStretch();
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_line->setPlaceholderText(tr("dd.mm.yyyy"));
    setRole(m_open, u"quiet"_s);
    m_open->setAccessibleName(tr("Calendar: %1").arg(m_line->accessibleName()));
    m_open->setToolTip(tr("Choose in a calendar"));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] { say(true); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { setTextKeepingCaret(m_line, shownDate(m_line->text())); });
    connect(m_open, &QPushButton::clicked, this, &DateEditor::openCalendar);
}

void DateEditor::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(space::tight, space::tight, space::tight, space::tight);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    if (const QDate date = dateOf(m_line->text()); date.isValid())
        calendar->setSelectedDate(date);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate date) {
        m_line->setText(date.toString(shownFormat));
        popup->close();
        m_line->setFocus();
        say(false);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, popup, take);
    popup->move(m_line->mapToGlobal(QPoint(0, m_line->height() + 2)));
    popup->show();
    calendar->setFocus();
}

QJsonValue DateEditor::value() const
{
    return dateFromTyped(m_line->text());
}

QWidget *DateEditor::firstInput() const
{
    return m_line;
}

void DateEditor::display(const QJsonValue &value)
{
    setTextKeepingCaret(m_line, shownDate(value.toString()));
}

} // namespace qupia
