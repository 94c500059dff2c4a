// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/categorypicker.h"

#include "gui/form/wrappingbutton.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Group {
    QLatin1String id;
    const char *title;
};

constexpr Group groups[] = {
    {"identity"_L1, QT_TRANSLATE_NOOP("qupia::CategoryPicker", "Who the customer is")},
    {"contact"_L1, QT_TRANSLATE_NOOP("qupia::CategoryPicker", "Phone and mail")},
    {"address"_L1, QT_TRANSLATE_NOOP("qupia::CategoryPicker", "Addresses")},
    {"account"_L1, QT_TRANSLATE_NOOP("qupia::CategoryPicker", "Account")},
    {"order"_L1, QT_TRANSLATE_NOOP("qupia::CategoryPicker", "Orders")},
    {"payment"_L1, QT_TRANSLATE_NOOP("qupia::CategoryPicker", "Payment")},
    {"comm"_L1, QT_TRANSLATE_NOOP("qupia::CategoryPicker", "Letters and calls")},
    {"recipient"_L1, QT_TRANSLATE_NOOP("qupia::CategoryPicker", "Another person who receives the order")},
    {"tech"_L1, QT_TRANSLATE_NOOP("qupia::CategoryPicker", "What the site and the app receive by themselves")},
    {"special"_L1, QT_TRANSLATE_NOOP("qupia::CategoryPicker", "Special data")},
};

QString groupTitle(const QString &id)
{
    for (const Group &group : groups) {
        if (group.id == id)
            return CategoryPicker::tr(group.title);
    }
    return id;
}

} // namespace

CategoryPicker::CategoryPicker(const FormContext &context, const QList<CategoryId> &chosen, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Which data do you collect?"));
    auto *layout = new QVBoxLayout(this);
    auto *intro =
        new QLabel(tr("Tick only what you really need. Each kind of data comes with its usual purpose and term."), this);
    intro->setWordWrap(true);
    layout->addWidget(intro);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *list = new QVBoxLayout(content);
    list->setSpacing(space::tight);
    QString group;
    for (const Category &category : context.library.categories) {
        const bool on = chosen.contains(category.id);
        if (!category.when.holds(context.profile.flags)) {
            if (on)
                m_hidden.append(category.id);
            continue;
        }
        if (category.group != group) {
            group = category.group;
            auto *title = new QLabel(groupTitle(group), content);
            setRole(title, u"subheading"_s);
            list->addSpacing(space::small);
            list->addWidget(title);
        }
        addCategory(list, category, on);
    }
    list->addStretch();
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 34);
}

void CategoryPicker::addCategory(QVBoxLayout *layout, const Category &category, bool on)
{
    QString name = category.label().in(currentInterfaceLanguage());
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    auto *box = new CheckBox(name, this);
    box->setObjectName(category.id.toString());
    box->setChecked(on);
    layout->addWidget(box);
    m_offered.append(category.id);
    m_boxes.insert(category.id, box);
    const QString note = category.note.in(currentInterfaceLanguage());
    if (note.isEmpty())
        return;
    auto *label = new QLabel(note, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(fontMetrics().height() + space::medium, 0, 0, 0);
    setRole(label, category.warn ? u"warning"_s : u"hint"_s);
    box->setAccessibleDescription(note);
    layout->addWidget(label);
}

QList<CategoryId> CategoryPicker::chosen() const
{
    QList<CategoryId> ids;
    for (const CategoryId &id : m_offered) {
        if (m_boxes.value(id)->isChecked())
            ids.append(id);
    }
    return ids + m_hidden;
}

} // namespace qupia
