// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/dictionaries.h"
#include "editing/policyeditor.h"
#include "exports/exporter.h"
#include "gui/dialogs/questions.h"
#include "gui/settings/settings.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace qupia {

class DraftForm;
class FindingsPanel;
class NoticeBar;
class PreviewPane;
class PublishWorkspace;
class ReviewWorkspace;
class StartScreen;

// The start screen and the three workplaces, one at a time, with the notices above and the findings below; leads from one panel
// to the other, since panels do not know each other. A workplace is made when first shown.
class Workplaces : public QWidget {
    Q_OBJECT

public:
    enum class Workplace { Start, Draft, Review, Publish };

    Workplaces(Settings &settings, Questions &questions, QWidget *parent = nullptr);

    void setEditor(PolicyEditor &editor); // once, before any place but Start
    void setDictionaries(Dictionaries &dictionaries); // once
    void show(Workplace place);
    Workplace place() const { return m_place; }
    void say(const QStringList &notices);
    StartScreen &start() { return *m_start; }

    void openFind();
    void checkSpelling(); // in the review
    void zoomBy(int steps);
    void goToFinding(int step);
    void toggleFindings();
    ExportOptions exportOptions() const;
    void saveSplitters();

signals:
    void placeChanged(qupia::Workplaces::Workplace place);
    void reviewSheetWanted();

private:
    void makeDraft();
    void makeReview();
    void makePublish();
    void bringUp(QWidget *page);
    void addToDictionary(Language language, const QString &word);
    void makeFindings();
    void keepFocusInSight();
    void goTo(const Finding &finding);
    void goToField(const FieldId &field);
    void goToClause(const ClauseId &clause, std::optional<Language> language);

    Settings &m_settings;
    Questions &m_questions;
    PolicyEditor *m_editor = nullptr;
    Dictionaries *m_dictionaries = nullptr;
    Workplace m_place = Workplace::Start;
    NoticeBar *m_notices;
    QStackedWidget *m_stack;
    StartScreen *m_start;
    QSplitter *m_draft = nullptr;
    DraftForm *m_form = nullptr;
    PreviewPane *m_preview = nullptr;
    ReviewWorkspace *m_review = nullptr;
    PublishWorkspace *m_publish = nullptr;
    FindingsPanel *m_findings = nullptr;
};

} // namespace qupia
