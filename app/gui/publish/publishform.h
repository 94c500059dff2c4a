// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/dialogs/questions.h"
#include "publishing/publication.h"

#include <QButtonGroup>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace qupia {

class PublishMore;
struct CompanionChoice;

// What is to be made: formats, languages and layout, folder and name; the rest folded away below.
class PublishForm : public QWidget {
    Q_OBJECT

public:
    PublishForm(Questions &questions, QWidget *parent = nullptr);

    PublishRequest request() const;
    void setChoices(const PublishRequest &request); // everything but folder and name
    void setCompanions(const QList<CompanionChoice> &choices);
    QStringList companions() const;
    void setOpenQuestions(const QStringList &lines); // of the chosen companions
    bool attachesData() const;
    void setAttachesData(bool on);
    void setFolder(const QString &folder);
    void setSuggestedName(const QString &name);
    void setFiles(const QList<PlannedFile> &files); // their names below

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFormats(QVBoxLayout *column);
    void addLayouts(QVBoxLayout *column);
    void addPlace(QVBoxLayout *column);
    QLabel *addTitle(QVBoxLayout *column);
    void retranslate();

    Questions &m_questions;
    QList<QCheckBox *> m_formats; // in the order of allExporters()
    QButtonGroup m_layouts;
    QLineEdit *m_folder = nullptr;
    QToolButton *m_choose = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_files = nullptr;
    PublishMore *m_more = nullptr;
    QLabel *m_formatsTitle = nullptr;
    QLabel *m_layoutsTitle = nullptr;
    QLabel *m_folderTitle = nullptr;
    QLabel *m_nameTitle = nullptr;
};

} // namespace qupia
