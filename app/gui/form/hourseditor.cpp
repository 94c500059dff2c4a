// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/hourseditor.h"

#include "compose/valuetext.h"
#include "gui/form/daybutton.h"
#include "gui/form/smallbuttons.h"
#include "gui/form/textinputs.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {
const std::array<QString, 7> dayIds{u"mo"_s, u"tu"_s, u"we"_s, u"th"_s, u"fr"_s, u"sa"_s, u"su"_s};
}

HoursEditor::HoursEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_rows(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_rows->setSpacing(space::medium);
    layout->addLayout(m_rows);
    QPushButton *add = makeAddButton(tr("Other hours on other days"), this);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addEntry({});
        emit structureChanged();
        m_entries.last().days.front()->setFocus();
    });
    addEntry({});
}

QWidget *HoursEditor::makeDays(Entry &entry)
{
    auto *days = new QWidget(entry.row);
    auto *layout = new QHBoxLayout(days);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    for (int day = 0; day < 7; ++day) {
        auto *button = new DayButton(QLocale().standaloneDayName(day + 1, QLocale::ShortFormat), days);
        button->setAccessibleName(QLocale().standaloneDayName(day + 1, QLocale::LongFormat));
        button->setToolTip(button->accessibleName());
        entry.days[size_t(day)] = button;
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this] { say(false); });
    }
    layout->addStretch();
    return days;
}

void HoursEditor::addEntry(const QJsonValue &value)
{
    Entry entry;
    entry.row = new QWidget(this);
    auto *column = new QVBoxLayout(entry.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(makeDays(entry));
    auto *times = new QHBoxLayout;
    times->setSpacing(space::small);
    const auto addTime = [&](const QString &label, const QString &example) {
        auto *text = new QLabel(label, entry.row);
        QLineEdit *line = makeLine(entry.row, label);
        line->setPlaceholderText(example);
        line->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
        text->setBuddy(line);
        times->addWidget(text);
        times->addWidget(line);
        connect(line, &QLineEdit::textEdited, this, [this] { say(true); });
        return line;
    };
    entry.from = addTime(tr("from", "hour"), u"09:00"_s);
    entry.to = addTime(tr("to", "hour"), u"18:00"_s);
    times->addStretch();
    entry.remove = makeRemoveButton(entry.row);
    entry.remove->setAccessibleName(tr("Remove these hours"));
    times->addWidget(entry.remove);
    column->addLayout(times);
    connect(entry.remove, &QPushButton::clicked, this, [this, row = entry.row] { removeEntry(row); });
    m_rows->addWidget(entry.row);
    m_entries.append(entry);
    fill(entry, value);
    showRemoveButtons();
}

void HoursEditor::fill(const Entry &entry, const QJsonValue &value)
{
    const QJsonArray days = value["days"_L1].toArray();
    for (size_t day = 0; day < dayIds.size(); ++day)
        entry.days[day]->setChecked(days.contains(dayIds[day]));
    setTextKeepingCaret(entry.from, value["from"_L1].toString());
    setTextKeepingCaret(entry.to, value["to"_L1].toString());
}

void HoursEditor::removeEntry(QWidget *row)
{
    const auto found = std::ranges::find(m_entries, row, &Entry::row);
    m_entries.erase(found);
    row->hide();
    row->deleteLater();
    showRemoveButtons();
    m_entries.first().days.front()->setFocus();
    emit structureChanged();
    say(false);
}

void HoursEditor::showRemoveButtons()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.remove->setVisible(m_entries.size() > 1);
}

QJsonValue HoursEditor::valueOf(const Entry &entry) const
{
    QJsonArray days;
    for (size_t day = 0; day < dayIds.size(); ++day) {
        if (entry.days[day]->isChecked())
            days.append(dayIds[day]);
    }
    return QJsonObject{{u"days"_s, days}, {u"from"_s, entry.from->text()}, {u"to"_s, entry.to->text()}};
}

QJsonValue HoursEditor::value() const
{
    QJsonArray rows;
    for (const Entry &entry : m_entries) {
        if (const QJsonValue row = valueOf(entry); !saysNothing(row))
            rows.append(row);
    }
    return rows;
}

QWidget *HoursEditor::firstInput() const
{
    return m_entries.first().days.front();
}

void HoursEditor::setWrong(bool wrong)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        qupia::setWrong(entry.from, wrong);
        qupia::setWrong(entry.to, wrong);
    }
}

QString HoursEditor::outcome() const
{
    QStringList lines;
    for (const Language language : policyLanguages)
        lines.append(hoursLine(value(), context().library, language));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void HoursEditor::display(const QJsonValue &value)
{
    const QJsonArray rows = value.toArray();
    const qsizetype wanted = qMax<qsizetype>(1, rows.size());
    while (m_entries.size() > wanted) {
        delete m_entries.last().row;
        m_entries.removeLast();
    }
    while (m_entries.size() < wanted)
        addEntry({});
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        fill(m_entries.at(i), i < rows.size() ? rows.at(i) : QJsonValue());
    showRemoveButtons();
    emit structureChanged();
}

} // namespace qupia
