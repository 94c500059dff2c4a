// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/formpage.h"

#include "gui/form/fieldblock.h"
#include "gui/form/stepprogress.h"
#include "gui/form/taborder.h"
#include "gui/settings/translations.h"
#include "gui/theme/disclosure.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestForm = 76; // letters: a line longer than this is hard to follow

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0))
        delete item; // the widgets stay with their parent
}

} // namespace

FormPage::FormPage(PolicyEditor &editor, QWidget *parent)
    : QScrollArea(parent), m_editor(editor), m_content(new QWidget), m_title(new QLabel(m_content)),
      m_intro(new QLabel(m_content)), m_questions(new QVBoxLayout), m_more(new Disclosure(m_content)),
      m_previous(new QPushButton(m_content)), m_next(new QPushButton(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *outer = new QHBoxLayout(m_content);
    const int side = space::form - FieldBlock::margin;
    outer->setContentsMargins(side, 20, side, space::form);
    auto *column = new QWidget(m_content);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * widestForm);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    for (QLabel *label : {m_title, m_intro}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(FieldBlock::margin, 0, FieldBlock::margin, 0);
        layout->addWidget(label);
    }
    setRole(m_title, u"title"_s);
    setRole(m_intro, u"hint"_s);
    layout->addSpacing(space::tight);
    m_questions->setSpacing(space::tight);
    layout->addLayout(m_questions);
    layout->addSpacing(space::small);
    layout->addWidget(m_more);
    m_advanced = new QVBoxLayout(m_more->content());
    m_advanced->setContentsMargins(0, 0, 0, 0);
    m_advanced->setSpacing(space::tight);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(FieldBlock::margin, space::field, FieldBlock::margin, 0);
    buttons->addWidget(m_previous);
    buttons->addStretch();
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    layout->addStretch(1);
    setWidget(m_content);
    connect(m_more, &Disclosure::toggled, this, &FormPage::orderTabs);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit stepAsked(StepId(m_previous->objectName())); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepAsked(StepId(m_next->objectName())); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

void FormPage::showStep(const StepId &step)
{
    m_step = step;
    m_shown.clear();
    m_entered = {};
    qDeleteAll(m_blocks);
    m_blocks.clear();
    m_more->setOpen(false);
    showTitles();
    refresh();
    verticalScrollBar()->setValue(0);
}

void FormPage::showTitles()
{
    const InterfaceLanguage language = currentInterfaceLanguage();
    const QList<Step> &steps = m_editor.library().steps;
    const auto found = std::ranges::find(steps, m_step, &Step::id);
    const qsizetype index = found - steps.begin();
    const bool known = found != steps.end();
    m_title->setText(known ? found->title.in(language) : QString());
    m_intro->setText(known ? found->intro.in(language) : QString());
    m_previous->setVisible(known && index > 0);
    m_next->setVisible(known && index + 1 < steps.size());
    if (!m_previous->isHidden()) {
        m_previous->setObjectName(steps.at(index - 1).id.toString());
        m_previous->setText(tr("Back"));
        m_previous->setAccessibleDescription(steps.at(index - 1).title.in(language));
    }
    if (!m_next->isHidden()) {
        m_next->setObjectName(steps.at(index + 1).id.toString());
        m_next->setText(tr("Next: %1").arg(steps.at(index + 1).title.in(language)));
    }
}

QList<FieldId> FormPage::wantedFields() const
{
    QList<FieldId> wanted;
    if (!m_editor.hasDocument())
        return wanted;
    for (const Field &field : m_editor.library().fields) {
        if (field.step == m_step && applies(field, m_editor.profile()))
            wanted.append(field.id);
    }
    return wanted;
}

void FormPage::arrange(const QList<FieldId> &wanted)
{
    for (const FieldId &gone : std::as_const(m_shown)) {
        if (wanted.contains(gone))
            continue;
        FieldBlock *block = m_blocks.take(gone);
        block->hide();
        block->deleteLater(); // it may be the one that speaks
    }
    emptyLayout(m_questions);
    emptyLayout(m_advanced);
    for (const FieldId &id : wanted) {
        const Field &field = *m_editor.library().field(id);
        FieldBlock *&block = m_blocks[id];
        if (!block)
            block = makeBlock(field);
        (field.advanced ? m_advanced : m_questions)->addWidget(block);
        block->show(); // at once, and not when the layout gets round to it: the Tab key passes over what is not shown
    }
    m_shown = wanted;
    const int advanced = m_advanced->count();
    m_more->setVisible(advanced > 0);
    m_more->setTitle(tr("More (%1)").arg(advanced));
    orderTabs();
}

FieldBlock *FormPage::makeBlock(const Field &field)
{
    const FormContext context{m_editor.library(), m_editor.profile()};
    auto *block = new FieldBlock(field, context, field.advanced ? m_more->content() : m_content);
    block->setReadOnly(m_editor.isReadOnly());
    connect(block, &FieldBlock::edited, this,
        [this, block](const QJsonValue &value, bool typing) { commit(block->editor()->field(), value, typing); });
    connect(block, &FieldBlock::sampleKept, this,
        [this, id = field.id] { m_editor.apply(ConfirmSample{id}, tr("Keep the sample")); });
    connect(block, &FieldBlock::fixChosen, this,
        [this](const Fix &fix) { m_editor.apply(fix.change, fix.label.in(currentInterfaceLanguage())); });
    connect(block, &FieldBlock::structureChanged, this, &FormPage::orderTabs);
    refreshBlock(block);
    return block;
}

void FormPage::orderTabs()
{
    followLayouts(m_content);
}

void FormPage::commit(const Field &field, const QJsonValue &value, bool typing)
{
    // An emptied answer is taken out, unless a default would come back in its place.
    const bool remove = saysNothing(value) && field.defaultValue.isUndefined();
    const QString name = field.label.in(currentInterfaceLanguage());
    m_editor.apply(SetValue{field.id, remove ? QJsonValue(QJsonValue::Undefined) : value}, name, typing ? m_session : 0);
}

void FormPage::refresh(const FieldId &changed)
{
    const QList<FieldId> wanted = wantedFields();
    if (wanted != m_shown)
        arrange(wanted);
    const bool otherOptions = m_flags != m_editor.profile().flags;
    m_flags = m_editor.profile().flags;
    for (FieldBlock *block : std::as_const(m_blocks)) {
        if (otherOptions)
            block->editor()->profileChanged();
        if (changed.isEmpty() || block->fieldId() == changed)
            refreshBlock(block);
    }
    if (changed.isEmpty())
        refreshFindings();
}

void FormPage::refreshBlock(FieldBlock *block)
{
    const Field &field = block->editor()->field();
    const PolicyDocument &document = m_editor.document();
    const QJsonValue value = effectiveValue(document, field);
    block->setValue(value);
    const bool sample = document.samples.contains(field.id);
    block->setSample(sample);
    block->setOpen(!sample && field.required && saysNothing(value));
}

void FormPage::refreshFindings()
{
    QHash<FieldId, QList<Finding>> byField;
    for (const Finding &finding : m_editor.findings()) {
        if (!finding.place.field.isEmpty())
            byField[finding.place.field].append(finding);
    }
    for (FieldBlock *block : std::as_const(m_blocks))
        refreshBlockFindings(block, byField);
}

void FormPage::refreshBlockFindings(FieldBlock *block, const QHash<FieldId, QList<Finding>> &findings)
{
    const Field &field = block->editor()->field();
    const bool untouched = saysNothing(effectiveValue(m_editor.document(), field));
    const bool sample = m_editor.document().samples.contains(field.id);
    QList<Finding> shown;
    for (const Finding &finding : findings.value(field.id)) {
        // The badges beside the label say already that an answer is missing or a sample.
        if (finding.severity != Severity::Unanswered || !(untouched || sample))
            shown.append(finding);
    }
    block->setFindings(shown);
}

bool FormPage::goToField(const FieldId &field)
{
    FieldBlock *block = m_blocks.value(field);
    if (!block)
        return false;
    if (block->editor()->field().advanced)
        m_more->setOpen(true);
    if (QWidget *input = block->editor()->firstInput())
        input->setFocus(Qt::OtherFocusReason);
    block->flash();
    // A page just built has no places yet; its layout comes first.
    QTimer::singleShot(0, block, [this, block] {
        ensureWidgetVisible(block, 0, 2 * space::form);
        if (QWidget *input = block->editor()->firstInput())
            ensureWidgetVisible(input, 0, 2 * space::form); // of a long block its beginning
    });
    return true;
}

void FormPage::focusMoved(QWidget *now)
{
    if (!now || !m_content->isAncestorOf(now))
        return;
    FieldBlock *block = nullptr;
    for (QWidget *widget = now; widget && !block; widget = widget->parentWidget())
        block = qobject_cast<FieldBlock *>(widget);
    const FieldId entered = block ? block->fieldId() : FieldId();
    if (entered == m_entered)
        return;
    m_entered = entered;
    ++m_session;
    if (block)
        emit fieldEntered(entered);
}

void FormPage::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        focusNextPrevChild(true);
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace qupia
