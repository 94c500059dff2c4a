// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/sheetdialog.h"

#include "gui/settings/translations.h"
#include "gui/theme/segmentedcontrol.h"
#include "gui/theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace qupia {

using namespace Qt::StringLiterals;

SheetDialog::SheetDialog(QWidget *parent)
    : QDialog(parent), m_language(new SegmentedControl(this)), m_format(new SegmentedControl(this))
{
    setWindowTitle(tr("Review sheet"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::form, space::field, space::form, space::field);
    grid->setHorizontalSpacing(space::form);
    grid->setVerticalSpacing(space::medium);
    auto *hint = new QLabel(
        tr("For the lawyer: every requirement with its article and state, what was accepted and why, and the answers."), this);
    hint->setWordWrap(true);
    setRole(hint, u"hint"_s);
    grid->addWidget(hint, 0, 0, 1, 2);
    m_language->setSegments({u"Қазақша"_s, u"Русский"_s}); // each language in its own word
    m_language->setCurrent(currentInterfaceLanguage() == InterfaceLanguage::Kazakh ? 0 : 1);
    m_format->setSegments({u"PDF"_s, u"HTML"_s});
    m_format->setCurrent(0);
    const std::pair<QString, SegmentedControl *> rows[] = {{tr("Language of the sheet"), m_language}, {tr("Format"), m_format}};
    int row = 1;
    for (const auto &[name, control] : rows) {
        grid->addWidget(new QLabel(name, this), row, 0);
        control->setAccessibleName(name);
        grid->addWidget(control, row++, 1, Qt::AlignLeft);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose the place…"));
    setRole(buttons->button(QDialogButtonBox::Ok), u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, row, 0, 1, 2);
}

Language SheetDialog::language() const
{
    return m_language->current() == 0 ? Language::Kazakh : Language::Russian;
}

QString SheetDialog::format() const
{
    return m_format->current() == 0 ? u"pdf"_s : u"html"_s;
}

} // namespace qupia
