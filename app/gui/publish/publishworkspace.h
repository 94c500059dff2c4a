// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/policyeditor.h"
#include "gui/dialogs/questions.h"
#include "gui/publish/publishresult.h"
#include "gui/settings/settings.h"
#include "publishing/publication.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace qupia {

class PagesView;
class PublishForm;
class PublishState;

// What will be made on the left, its true pages on the right, one button. It never refuses: while something is open it makes a
// draft.
class PublishWorkspace : public QWidget {
    Q_OBJECT

public:
    PublishWorkspace(PolicyEditor &editor, Settings &settings, Questions &questions, QWidget *parent = nullptr);

    void publishNow();
    ExportOptions options() const; // as chosen here; print takes the same

signals:
    void findingsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildFoot();
    QWidget *buildRight();
    void refresh();
    void refreshPages();
    void offerCompanions();
    void forget(); // another document
    void retranslate();
    PasteText pasteText(const PublishPlan &plan, const PublishRequest &request) const;

    PolicyEditor &m_editor;
    Settings &m_settings;
    Questions &m_questions;
    QTimer m_pagesTimer;
    QLabel *m_title = nullptr;
    PublishState *m_state = nullptr;
    PublishForm *m_form = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_publish = nullptr;
    PublishResult *m_result = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_pageCount = nullptr;
    PagesView *m_pages = nullptr;
};

} // namespace qupia
