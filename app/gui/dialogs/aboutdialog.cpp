// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/aboutdialog.h"

#include "gui/settings/translations.h"
#include "gui/theme/theme.h"
#include "version.h"

#include <QApplication>
#include <QDate>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString shownDate(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : iso;
}

QLabel *addText(QVBoxLayout *column, const QString &text, const QString &role = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!role.isEmpty())
        setRole(label, role);
    column->addWidget(label);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const TemplateLibrary *library, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Qupia"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::form, space::form, space::form, space::field);
    column->setSpacing(space::medium);
    auto *icon = new QLabel(this);
    const int side = fontMetrics().height() * 3;
    icon->setPixmap(QIcon(u":/icons/qupia.svg"_s).pixmap(side, side));
    column->addWidget(icon);
    addText(column, tr("Qupia %1").arg(programVersion()), u"title"_s);
    addText(column,
        tr("Drafts personal data policies in Kazakh and Russian and checks them against the law of Kazakhstan. "
           "It works without the internet: nothing leaves this computer."));
    addText(column,
        tr("This is not legal advice. Qupia says what its rules find and never that a policy complies with the law; "
           "let a lawyer read the policy before you publish it."),
        u"subheading"_s);
    if (library) {
        addText(column, tr("Templates: edition %1 of %2").arg(library->edition, shownDate(library->date)));
        addText(column,
            tr("Law: edition of %1. %2").arg(shownDate(library->lawEdition), library->lawNote.in(currentInterfaceLanguage())));
        const QString aged = agedTemplates(*library, QDate::currentDate());
        if (!aged.isEmpty())
            addText(column, aged, u"warning"_s);
    }
    addText(column,
        tr("Free software under the GNU General Public License, version 3 or later. It uses Qt (LGPL), Hunspell (MPL), "
           "qpdf (Apache), toml++ and CLI11 (MIT, BSD), and the Noto fonts (SIL Open Font License)."),
        u"hint"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setFixedWidth(fontMetrics().averageCharWidth() * 70);
}

QString AboutDialog::agedTemplates(const TemplateLibrary &library, const QDate &today)
{
    const QDate date = QDate::fromString(library.date, Qt::ISODate);
    if (!date.isValid() || date.addYears(1) >= today)
        return {};
    return tr("The templates are of %1 and older than a year: the law may have changed. Look for a newer version of Qupia.")
        .arg(shownDate(library.date));
}

} // namespace qupia
