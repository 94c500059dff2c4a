// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/publish/publishmore.h"

#include "gui/theme/disclosure.h"
#include "gui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

PublishMore::PublishMore(QWidget *parent)
    : QWidget(parent), m_disclosure(new Disclosure(this)), m_content(m_disclosure->content())
{
    m_disclosure->setObjectName(u"publishMore"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_disclosure);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addWebPage(column);
    column->addSpacing(space::small);
    addPaper(column);
    column->addSpacing(space::small);
    addCompanions(column);
    column->addSpacing(space::small);
    addData(column);
    setChoices({});
    retranslate();
}

QLabel *PublishMore::addTitle(QVBoxLayout *column)
{
    auto *label = new QLabel(m_content);
    setRole(label, u"subheading"_s);
    column->addWidget(label);
    return label;
}

QLabel *PublishMore::addHint(QVBoxLayout *column)
{
    auto *label = new QLabel(m_content);
    label->setWordWrap(true);
    setRole(label, u"hint"_s);
    column->addWidget(label);
    return label;
}

void PublishMore::addChoices(QVBoxLayout *column, QButtonGroup &group, const QString &name, int count)
{
    for (int number = 0; number < count; ++number) {
        auto *radio = new QRadioButton(m_content);
        radio->setObjectName(u"%1-%2"_s.arg(name).arg(number));
        group.addButton(radio, number);
        column->addWidget(radio);
    }
    connect(&group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit changed();
    });
}

void PublishMore::addPaper(QVBoxLayout *column)
{
    m_paperTitle = addTitle(column);
    addChoices(column, m_papers, u"paper"_s, int(Paper::Letter) + 1);
}

void PublishMore::addWebPage(QVBoxLayout *column)
{
    m_webTitle = addTitle(column);
    addChoices(column, m_forms, u"web"_s, int(WebForm::Fragment) + 1);
    m_lean = new QCheckBox(m_content);
    m_lean->setObjectName(u"web-lean"_s);
    column->addSpacing(space::tight);
    column->addWidget(m_lean);
    connect(m_lean, &QCheckBox::toggled, this, &PublishMore::changed);
}

void PublishMore::addCompanions(QVBoxLayout *column)
{
    m_companionTitle = addTitle(column);
    m_companionColumn = new QVBoxLayout;
    m_companionColumn->setSpacing(space::small);
    column->addLayout(m_companionColumn);
    m_openQuestions = addHint(column);
    m_openQuestions->setObjectName(u"openQuestions"_s);
    m_openQuestions->hide();
}

void PublishMore::addData(QVBoxLayout *column)
{
    m_dataTitle = addTitle(column);
    m_data = new QCheckBox(m_content);
    m_data->setObjectName(u"attach-data"_s);
    column->addWidget(m_data);
    m_dataHint = addHint(column);
    connect(m_data, &QCheckBox::toggled, this, &PublishMore::changed);
}

void PublishMore::addTo(PublishRequest &request) const
{
    request.paper = Paper(m_papers.checkedId());
    request.form = WebForm(m_forms.checkedId());
    request.lean = m_lean->isChecked();
}

void PublishMore::setChoices(const PublishRequest &request)
{
    m_papers.button(int(request.paper))->setChecked(true);
    m_forms.button(int(request.form))->setChecked(true);
    m_lean->setChecked(request.lean);
}

void PublishMore::setCompanions(const QList<CompanionChoice> &choices)
{
    if (choices == m_companions)
        return;
    const QStringList chosen = companions();
    qDeleteAll(m_companionBoxes);
    m_companionBoxes.clear();
    m_companions = choices;
    for (const CompanionChoice &choice : choices) {
        auto *box = new QCheckBox(choice.label, m_content);
        box->setObjectName(u"companion-"_s + choice.id);
        box->setChecked(chosen.contains(choice.id));
        connect(box, &QCheckBox::toggled, this, &PublishMore::changed);
        m_companionColumn->addWidget(box);
        m_companionBoxes.append(box);
    }
    m_companionTitle->setVisible(!choices.isEmpty());
}

QStringList PublishMore::companions() const
{
    QStringList ids;
    for (qsizetype number = 0; number < m_companions.size(); ++number) {
        if (m_companionBoxes[number]->isChecked())
            ids.append(m_companions[number].id);
    }
    return ids;
}

void PublishMore::setOpenQuestions(const QStringList &lines)
{
    m_openQuestions->setText(lines.join(u'\n'));
    m_openQuestions->setVisible(!lines.isEmpty());
}

bool PublishMore::attachesData() const
{
    return m_data->isChecked();
}

void PublishMore::setAttachesData(bool on)
{
    m_data->setChecked(on);
}

void PublishMore::setFormats(const QStringList &formats)
{
    const bool web = formats.contains(u"html"_s);
    const bool pdf = formats.contains(u"pdf"_s);
    for (QAbstractButton *button : m_forms.buttons())
        button->setEnabled(web);
    m_lean->setEnabled(web);
    m_data->setEnabled(pdf);
}

void PublishMore::retranslate()
{
    m_disclosure->setTitle(tr("More choices"));
    m_webTitle->setText(tr("Web page"));
    m_forms.button(int(WebForm::Bilingual))->setText(tr("One page with both languages"));
    m_forms.button(int(WebForm::Pages))->setText(tr("A page for each language, linked to each other"));
    m_forms.button(int(WebForm::Fragment))->setText(tr("A piece to paste into a site builder"));
    m_lean->setText(tr("Small page, without fonts of its own"));
    m_companionTitle->setText(tr("Beside the policy"));
    m_paperTitle->setText(tr("Paper"));
    m_papers.button(int(Paper::A4))->setText(tr("A4"));
    m_papers.button(int(Paper::Letter))->setText(tr("Letter (USA)"));
    m_dataTitle->setText(tr("Data in the PDF"));
    m_data->setText(tr("Put the policy's data into the PDF"));
    m_dataHint->setText(
        tr("Whoever has the PDF can open it in Qupia and go on editing. Put in: the answers that are printed, the "
           "choice of clauses, your own wordings. Not put in: answers that are not printed, decisions on findings "
           "with their reasons and names, earlier editions."));
}

void PublishMore::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qupia
