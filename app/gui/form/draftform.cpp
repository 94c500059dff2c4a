// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/draftform.h"

#include "gui/form/formpage.h"
#include "gui/form/kazakhkeys.h"
#include "gui/form/steplist.h"
#include "gui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int outlineWidth = 30; // letters

// The field whose editor gives the value of a field that is never asked.
FieldId askedInstead(const Field &field)
{
    switch (field.derived) {
    case Derivation::Matrix:
        return FieldId(u"matrix"_s);
    case Derivation::ShortName:
        return FieldId(u"entity.name"_s);
    case Derivation::None:
        return field.id;
    }
    Q_UNREACHABLE();
}

} // namespace

DraftForm::DraftForm(PolicyEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_steps(new StepList(this)), m_page(new FormPage(editor, this)),
      m_left(new QLabel(this)), m_bar(new QProgressBar(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeOutline());
    layout->addWidget(m_page, 1);
    new KazakhKeysGuide(this);
    connect(m_steps, &StepList::stepChosen, this, &DraftForm::showStep);
    connect(m_page, &FormPage::stepAsked, this, [this](const StepId &step) {
        showStep(step);
        m_steps->setFocus();
    });
    connect(m_page, &FormPage::fieldEntered, this, &DraftForm::fieldEntered);
    connect(&editor, &PolicyEditor::documentReset, this, &DraftForm::reset);
    connect(&editor, &PolicyEditor::changed, this, [this](const DocumentChange &change) {
        m_page->refresh(changedField(change));
        showProgress();
    });
    connect(&editor, &PolicyEditor::findingsChanged, this, [this] {
        m_page->refreshFindings();
        showProgress();
    });
    reset();
}

QWidget *DraftForm::makeOutline()
{
    auto *side = new QFrame(this);
    setRole(side, u"sidebar"_s);
    side->setFrameShape(QFrame::StyledPanel);
    side->setFixedWidth(fontMetrics().averageCharWidth() * outlineWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(10, 14, 10, 14);
    layout->setSpacing(space::small);
    layout->addWidget(m_steps, 1);
    m_left->setContentsMargins(10, 0, 10, 0);
    m_left->setWordWrap(true);
    setRole(m_left, u"hint"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_left->setBuddy(m_bar);
    layout->addWidget(m_left);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 0, 10, 0);
    bar->addWidget(m_bar);
    layout->addLayout(bar);
    return side;
}

void DraftForm::reset()
{
    const QList<Step> &steps = m_editor.library().steps;
    m_steps->setSteps(steps);
    m_progress = {};
    showStep(steps.isEmpty() ? StepId() : steps.first().id);
    showProgress();
}

void DraftForm::showStep(const StepId &step)
{
    m_steps->setCurrentStep(step);
    m_page->showStep(step);
}

void DraftForm::showField(const FieldId &field)
{
    const Field *wanted = m_editor.library().field(field);
    if (!wanted)
        return;
    const Field *asked = m_editor.library().field(askedInstead(*wanted));
    if (!asked || asked->step.isEmpty())
        return;
    if (m_page->step() != asked->step)
        showStep(asked->step);
    m_page->goToField(asked->id);
}

void DraftForm::showProgress()
{
    if (!m_editor.hasDocument())
        return;
    const FormProgress progress = progressOf(m_editor.document(), m_editor.library(), m_editor.profile(), m_editor.findings());
    if (progress == m_progress)
        return;
    m_progress = progress;
    m_steps->setProgress(progress);
    m_left->setText(progress.open == 0 ? tr("All questions are answered")
                                       : tr("Left to answer: %1 of %2").arg(progress.open).arg(progress.asked));
    m_bar->setRange(0, qMax(1, progress.asked));
    m_bar->setValue(progress.asked - progress.open);
    m_bar->setAccessibleName(m_left->text());
}

void DraftForm::retranslate()
{
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setSteps(m_editor.library().steps);
    m_page->showStep(m_page->step());
    m_progress = {};
    showProgress();
}

void DraftForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qupia
