// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workplaces.h"

#include "gui/findings/findingspanel.h"
#include "gui/form/draftform.h"
#include "gui/noticebar.h"
#include "gui/preview/previewpane.h"
#include "gui/publish/publishworkspace.h"
#include "gui/review/reviewworkspace.h"
#include "gui/start/startscreen.h"
#include "gui/theme/segmentedcontrol.h"

#include <QApplication>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QString draftSplitter = u"draft"_s;

} // namespace

Workplaces::Workplaces(Settings &settings, Questions &questions, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_questions(questions), m_notices(new NoticeBar(this)),
      m_stack(new QStackedWidget(this)), m_start(new StartScreen(settings, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
}

void Workplaces::setEditor(PolicyEditor &editor)
{
    m_editor = &editor;
}

void Workplaces::setDictionaries(Dictionaries &dictionaries)
{
    m_dictionaries = &dictionaries;
    connect(&dictionaries, &Dictionaries::changed, this, [this](Language language) {
        if (m_review)
            m_review->setSpeller(language, m_dictionaries->speller(language));
    });
}

void Workplaces::addToDictionary(Language language, const QString &word)
{
    if (const Result<void> added = m_dictionaries->add(language, {word}); !added)
        m_questions.tellProblem(tr("The word was not added"), added.error().message);
}

void Workplaces::makeDraft()
{
    m_draft = new QSplitter(Qt::Horizontal, this);
    m_draft->setChildrenCollapsible(false);
    m_form = new DraftForm(*m_editor, m_draft);
    m_preview = new PreviewPane(*m_editor, m_settings, m_draft);
    m_draft->addWidget(m_form);
    m_draft->addWidget(m_preview);
    m_draft->setStretchFactor(0, 54);
    m_draft->setStretchFactor(1, 46);
    m_draft->restoreState(m_settings.splitter(draftSplitter));
    m_stack->addWidget(m_draft);
    connect(m_form, &DraftForm::fieldEntered, &m_preview->view(), &PolicyView::highlightField);
    connect(&m_preview->view(), &PolicyView::fieldClicked, this, &Workplaces::goToField);
    connect(&m_preview->view(), &PolicyView::clauseClicked, this, [this](const ClauseId &clause) {
        show(Workplace::Review);
        m_review->showClause(clause, std::nullopt);
    });
}

void Workplaces::makeReview()
{
    m_review = new ReviewWorkspace(*m_editor, this);
    m_stack->addWidget(m_review);
    connect(m_review, &ReviewWorkspace::sheetWanted, this, &Workplaces::reviewSheetWanted);
    connect(m_review, &ReviewWorkspace::addToDictionaryWanted, this, &Workplaces::addToDictionary);
    for (const Language language : policyLanguages)
        m_review->setSpeller(language, m_dictionaries->speller(language));
}

void Workplaces::makePublish()
{
    m_publish = new PublishWorkspace(*m_editor, m_settings, m_questions, this);
    m_stack->addWidget(m_publish);
    connect(m_publish, &PublishWorkspace::findingsWanted, this, [this] { m_findings->goToNext(1); });
}

void Workplaces::makeFindings()
{
    m_findings = new FindingsPanel(*m_editor, this);
    layout()->addWidget(m_findings);
    connect(m_findings, &FindingsPanel::findingActivated, this, &Workplaces::goTo);
}

void Workplaces::show(Workplace place)
{
    if (place != Workplace::Start && !m_editor)
        return;
    if (place == Workplace::Draft && !m_draft)
        makeDraft();
    else if (place == Workplace::Review && !m_review)
        makeReview();
    else if (place == Workplace::Publish && !m_publish)
        makePublish();
    if (place != Workplace::Start && !m_findings)
        makeFindings();
    m_place = place;
    bringUp(place == Workplace::Draft     ? static_cast<QWidget *>(m_draft)
            : place == Workplace::Review  ? static_cast<QWidget *>(m_review)
            : place == Workplace::Publish ? static_cast<QWidget *>(m_publish)
                                          : m_start);
    if (m_findings)
        m_findings->setVisible(place != Workplace::Start);
    emit placeChanged(place);
}

// A workplace is ready for the keyboard when it appears, where it was left; who walks through the workplaces with the arrow keys
// stays at their names.
void Workplaces::bringUp(QWidget *page)
{
    QWidget *left = page->focusWidget();
    m_stack->setCurrentWidget(page);
    if (page != m_start && !qobject_cast<SegmentedControl *>(QApplication::focusWidget()))
        (left ? left : page)->setFocus(Qt::OtherFocusReason);
}

void Workplaces::say(const QStringList &notices)
{
    m_notices->say(notices);
}

void Workplaces::goTo(const Finding &finding)
{
    if (!finding.place.field.isEmpty())
        return goToField(finding.place.field);
    if (finding.place.clause.isEmpty())
        return;
    if (m_place == Workplace::Publish)
        show(Workplace::Draft);
    goToClause(finding.place.clause, finding.place.language);
    if (m_place == Workplace::Draft)
        m_preview->view().showClause(finding.place.clause, finding.place.language, finding.place.offset, finding.place.length);
}

void Workplaces::goToField(const FieldId &field)
{
    show(Workplace::Draft);
    m_form->showField(field);
    m_preview->view().highlightField(field);
}

void Workplaces::goToClause(const ClauseId &clause, std::optional<Language> language)
{
    if (m_place == Workplace::Review)
        m_review->showClause(clause, language);
}

void Workplaces::openFind()
{
    if (m_place == Workplace::Review)
        m_review->openFind();
    else if (m_place != Workplace::Start) {
        show(Workplace::Draft);
        m_preview->openFind();
    }
}

void Workplaces::checkSpelling()
{
    if (m_place == Workplace::Start)
        return;
    show(Workplace::Review);
    m_review->checkSpelling();
}

void Workplaces::zoomBy(int steps)
{
    if (m_preview)
        m_preview->zoomBy(steps);
}

void Workplaces::goToFinding(int step)
{
    if (m_findings)
        m_findings->goToNext(step);
}

void Workplaces::toggleFindings()
{
    if (!m_findings)
        return;
    m_findings->setExpanded(!m_findings->isExpanded());
    QTimer::singleShot(0, this, &Workplaces::keepFocusInSight);
}

// The list takes room from the form: the field in hand may not slip away below it.
void Workplaces::keepFocusInSight()
{
    QWidget *field = window()->focusWidget();
    for (QWidget *above = field; above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area->ensureWidgetVisible(field, 0, space::form);
    }
}

ExportOptions Workplaces::exportOptions() const
{
    if (m_publish)
        return m_publish->options();
    return {.draft = planPublication(m_editor->policy(), m_editor->currentFindings(), {}).draft};
}

void Workplaces::saveSplitters()
{
    if (m_draft)
        m_settings.setSplitter(draftSplitter, m_draft->saveState());
}

} // namespace qupia
