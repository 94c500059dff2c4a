// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/dialogquestions.h"

#include "gui/dialogs/sheetdialog.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QWidget *window()
{
    return QApplication::activeWindow();
}

// A question with buttons that say what they do: "Save", never "Yes".
class Box : public QMessageBox {
public:
    Box(Icon icon, const QString &text, const QString &details)
        : QMessageBox(icon, QCoreApplication::applicationName(), text, NoButton, window())
    {
        const Tokens t = tokens(palette());
        const int side = fontMetrics().height() * 2;
        const QIcon sign = icon == Question ? themedIcon(u"question"_s, t.accent) : themedIcon(u"warning"_s, t.warning);
        setIconPixmap(sign.pixmap(side, side));
        setInformativeText(details);
        setTextFormat(Qt::PlainText);
    }

    QPushButton *choice(const QString &text, ButtonRole role)
    {
        QPushButton *button = addButton(text, role);
        if (role == RejectRole)
            setEscapeButton(button);
        return button;
    }

    QAbstractButton *ask(QPushButton *preferred)
    {
        setDefaultButton(preferred);
        exec();
        return clickedButton();
    }
};

QString filters(const QString &documents)
{
    return documents + u";;"_s + QCoreApplication::translate("DialogQuestions", "All files (*)");
}

} // namespace

Questions::Unsaved DialogQuestions::unsavedChanges(const QString &documentName)
{
    Box box(QMessageBox::Warning, tr("Save the changes to “%1”?").arg(documentName), tr("Without saving they are lost."));
    QPushButton *save = box.choice(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.choice(tr("Do not save"), QMessageBox::DestructiveRole);
    box.choice(tr("Cancel"), QMessageBox::RejectRole);
    const QAbstractButton *clicked = box.ask(save);
    return clicked == save ? Unsaved::Save : clicked == discard ? Unsaved::Discard : Unsaved::Cancel;
}

Questions::OnDisk DialogQuestions::changedOnDisk(const QString &message)
{
    Box box(QMessageBox::Warning, message, tr("Saving now would replace what somebody else wrote there."));
    QPushButton *elsewhere = box.choice(tr("Save under another name…"), QMessageBox::AcceptRole);
    QPushButton *replace = box.choice(tr("Replace it"), QMessageBox::DestructiveRole);
    box.choice(tr("Cancel"), QMessageBox::RejectRole);
    const QAbstractButton *clicked = box.ask(elsewhere);
    return clicked == elsewhere ? OnDisk::SaveElsewhere : clicked == replace ? OnDisk::Overwrite : OnDisk::Cancel;
}

bool DialogQuestions::overwrite(const QStringList &files)
{
    Box box(QMessageBox::Question, tr("Replace %n file(s)?", nullptr, int(files.size())), files.join(u'\n'));
    QPushButton *replace = box.choice(tr("Replace"), QMessageBox::AcceptRole);
    QPushButton *cancel = box.choice(tr("Cancel"), QMessageBox::RejectRole);
    return box.ask(cancel) == replace;
}

bool DialogQuestions::discardRecovered(const QString &when)
{
    Box box(QMessageBox::Question, tr("Throw away the unsaved work of %1?").arg(when), tr("It cannot be brought back."));
    QPushButton *discard = box.choice(tr("Throw away"), QMessageBox::DestructiveRole);
    QPushButton *keep = box.choice(tr("Keep"), QMessageBox::RejectRole);
    return box.ask(keep) == discard;
}

QString DialogQuestions::fileToOpen(const QString &folder)
{
    return QFileDialog::getOpenFileName(
        window(), tr("Open a policy"), folder, filters(tr("Qupia documents, PDF with data (*.qupia *.pdf)")));
}

QString DialogQuestions::wordsToImport(const QString &folder)
{
    const QString filter = tr("Dictionaries and lists of words (*.dic *.oxt *.txt)") + u";;"_s
        + QCoreApplication::translate("DialogQuestions", "All files (*)");
    return QFileDialog::getOpenFileName(window(), tr("Import words"), folder, filter);
}

QString DialogQuestions::fileToSave(const QString &suggestion)
{
    QFileDialog dialog(window(), tr("Save the policy"), suggestion, filters(tr("Qupia documents (*.qupia)")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"qupia"_s);
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogQuestions::folderFor(const QString &current)
{
    return QFileDialog::getExistingDirectory(window(), tr("Folder for the published files"), current);
}

std::optional<Questions::Sheet> DialogQuestions::reviewSheet(const QString &suggestion)
{
    SheetDialog choice(window());
    if (choice.exec() != QDialog::Accepted)
        return std::nullopt;
    const QString name = suggestion + u'.' + choice.format();
    QFileDialog dialog(
        window(), tr("Save the review sheet"), name, u"%1 (*.%2)"_s.arg(choice.format().toUpper(), choice.format()));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(choice.format());
    dialog.selectFile(QFileInfo(name).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return Sheet{choice.language(), choice.format(), dialog.selectedFiles().first()};
}

void DialogQuestions::tellProblem(const QString &title, const QString &message)
{
    Box box(QMessageBox::Warning, title, message);
    box.ask(box.choice(tr("Close"), QMessageBox::RejectRole));
}

} // namespace qupia
