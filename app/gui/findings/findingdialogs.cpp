// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/findingdialogs.h"

#include "gui/settings/translations.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

AcceptDialog::AcceptDialog(const Finding &finding, const TemplateLibrary &library, QWidget *parent)
    : QDialog(parent), m_library(library), m_reason(new QPlainTextEdit(this)), m_name(new QLineEdit(this))
{
    setWindowTitle(tr("Accept with a reason"));
    auto *column = new QVBoxLayout(this);
    auto *message = new QLabel(messageOf(finding, library, currentInterfaceLanguage()), this);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    column->addWidget(message);
    auto *hint = new QLabel(
        tr("The reason is kept in the document and printed in the review report. It is asked again when the law changes."), this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *form = new QFormLayout;
    m_reason->setObjectName(u"acceptReason"_s);
    m_reason->setTabChangesFocus(true);
    m_name->setObjectName(u"acceptName"_s);
    form->addRow(tr("Why it stands"), m_reason);
    form->addRow(tr("Your name"), m_name);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Accept"));
    column->addWidget(buttons);
    const auto check = [this, accept] {
        accept->setEnabled(!m_reason->toPlainText().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty());
    };
    connect(m_reason, &QPlainTextEdit::textChanged, this, check);
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

Acceptance AcceptDialog::acceptance() const
{
    return {m_reason->toPlainText().trimmed(), m_name->text().trimmed(), QDate::currentDate().toString(Qt::ISODate),
        m_library.lawEdition, {}};
}

FixAllDialog::FixAllDialog(const SafeFixes &fixes, const TemplateLibrary &library, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Fix all that is safe"));
    auto *column = new QVBoxLayout(this);
    auto *intro = new QLabel(tr("This will be done, as one step that can be undone:"), this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto *list = new QListWidget(this);
    list->setObjectName(u"fixAllList"_s);
    list->setWordWrap(true);
    for (const SafeFixes::Step &step : fixes.steps) {
        const InterfaceLanguage language = currentInterfaceLanguage();
        list->addItem(messageOf(step.finding, library, language) + u" → "_s + step.fix.label.in(language));
    }
    column->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Fix"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 420);
}

} // namespace qupia
