// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/fieldblock.h"

#include "gui/form/editorfactory.h"
#include "gui/form/findingline.h"
#include "gui/settings/translations.h"
#include "gui/theme/paintparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {
constexpr int flashMilliseconds = 1200;
}

FieldBlock::FieldBlock(const Field &field, const FormContext &context, QWidget *parent)
    : QWidget(parent), m_library(context.library), m_editor(makeFieldEditor(field, context, this)),
      m_layout(new QVBoxLayout(this)), m_findingLines(new QVBoxLayout)
{
    const InterfaceLanguage language = currentInterfaceLanguage();
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(space::tight);
    addHead(field);
    m_layout->addWidget(m_editor);
    m_outcome = addText({}, u"hint"_s);
    m_outcome->hide();
    m_findingLines->setSpacing(2);
    m_layout->addLayout(m_findingLines);
    for (const QString &text : {field.help.in(language), field.reason.in(language)})
        addText(text, u"hint"_s)->setContentsMargins(m_editor->textIndent(), 0, 0, 0);
    if (QWidget *input = m_editor->firstInput())
        input->setAccessibleDescription(field.help.in(language));
    connect(m_editor, &FieldEditor::edited, this, [this](const QJsonValue &value, bool typing) {
        showOutcome();
        emit edited(value, typing);
    });
    connect(m_editor, &FieldEditor::structureChanged, this, &FieldBlock::structureChanged);
}

void FieldBlock::addHead(const Field &field)
{
    m_head = new QWidget(this);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    if (!m_editor->showsLabel()) {
        auto *label = new QLabel(field.label.in(currentInterfaceLanguage()), m_head);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(m_editor->firstInput());
        setRole(label, u"subheading"_s);
        row->addWidget(label, 1);
    } else {
        row->addStretch(1);
    }
    m_openTag = new QLabel(tr("to be answered"), m_head);
    setRole(m_openTag, u"badge"_s);
    row->addWidget(m_openTag, 0, Qt::AlignVCenter);
    m_sample = new QLabel(tr("sample"), m_head);
    setRole(m_sample, u"badge-warning"_s);
    row->addWidget(m_sample, 0, Qt::AlignVCenter);
    m_keep = new QPushButton(tr("Keep as it is"), m_head);
    setRole(m_keep, u"link"_s);
    m_keep->setAccessibleDescription(field.label.in(currentInterfaceLanguage()));
    row->addWidget(m_keep, 0, Qt::AlignVCenter);
    connect(m_keep, &QPushButton::clicked, this, &FieldBlock::sampleKept);
    m_openTag->hide();
    m_sample->hide();
    m_keep->hide();
    m_head->setVisible(!m_editor->showsLabel());
    m_layout->addWidget(m_head);
}

QLabel *FieldBlock::addText(const QString &text, const QString &role)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    label->setVisible(!text.isEmpty());
    m_layout->addWidget(label);
    return label;
}

void FieldBlock::setValue(const QJsonValue &value)
{
    m_editor->setValue(value);
    showOutcome();
}

void FieldBlock::showOutcome()
{
    const QString outcome = m_editor->outcome();
    if (outcome == m_outcome->text())
        return;
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
}

void FieldBlock::setSample(bool sample)
{
    m_sample->setVisible(sample);
    m_keep->setVisible(sample);
    if (m_editor->showsLabel())
        m_head->setVisible(sample);
}

void FieldBlock::setOpen(bool open)
{
    m_openTag->setVisible(open);
}

void FieldBlock::setFindings(const QList<Finding> &findings)
{
    const auto same = [](const Finding &left, const Finding &right) { return left.sameAs(right); };
    if (std::ranges::equal(findings, m_findings, same))
        return;
    m_findings = findings;
    while (QLayoutItem *item = m_findingLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool wrong = false;
    for (const Finding &finding : findings) {
        wrong = wrong || finding.severity == Severity::Error;
        auto *line = new FindingLine(finding, m_library, this);
        m_findingLines->addWidget(line);
        connect(
            line, &FindingLine::fixChosen, this, [this, fixes = finding.fixes](int index) { emit fixChosen(fixes.at(index)); });
    }
    m_editor->setWrong(wrong);
}

void FieldBlock::setReadOnly(bool readOnly)
{
    m_editor->setEnabled(!readOnly);
    m_keep->setEnabled(!readOnly);
}

void FieldBlock::flash()
{
    m_flashing = true;
    update();
    QTimer::singleShot(flashMilliseconds, this, [this] {
        m_flashing = false;
        update();
    });
}

void FieldBlock::paintEvent(QPaintEvent *)
{
    if (!m_flashing)
        return;
    QPainter painter(this);
    drawBox(&painter, QRectF(rect()), tokens(palette()).accentSoft, QColor());
}

} // namespace qupia
