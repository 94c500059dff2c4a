// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/clausepanel.h"

#include "gui/review/findingcard.h"
#include "gui/review/reviewrows.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"
#include "library/citation.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLetters = 160; // of a clause that is not printed: enough to know it by

Language nearestLanguage()
{
    return currentInterfaceLanguage() == InterfaceLanguage::Kazakh ? Language::Kazakh : Language::Russian;
}

QString levelText(ClauseLevel level)
{
    switch (level) {
    case ClauseLevel::Mandatory:
        return ClausePanel::tr("Mandatory");
    case ClauseLevel::MandatoryIf:
        return ClausePanel::tr("Mandatory here");
    case ClauseLevel::Recommended:
        return ClausePanel::tr("Recommended");
    case ClauseLevel::Optional:
        return ClausePanel::tr("Optional");
    }
    Q_UNREACHABLE();
}

QString shortened(const QString &text)
{
    return text.size() <= shownLetters ? text : text.left(shownLetters).trimmed() + u'…';
}

} // namespace

ClausePanel::ClausePanel(PolicyEditor &editor, QWidget *parent) : QScrollArea(parent), m_editor(editor)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The clause in hand"));
}

void ClausePanel::show(const ClauseId &clause, const SectionId &section, const QString &number)
{
    m_clause = clause;
    m_section = section;
    m_number = number;
    build();
}

void ClausePanel::refresh()
{
    build();
}

QLabel *ClausePanel::addText(const QString &text, const QString &role)
{
    auto *label = new QLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!role.isEmpty())
        setRole(label, role);
    m_layout->addWidget(label);
    return label;
}

QPushButton *ClausePanel::addButton(const QString &text, const QString &role)
{
    auto *button = new QPushButton(text, m_content);
    setRole(button, role);
    button->setEnabled(!m_editor.isReadOnly());
    m_layout->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void ClausePanel::build()
{
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(space::field, space::field, space::field, space::field);
    m_layout->setSpacing(space::tight);
    const Clause *clause = m_editor.library().clause(m_clause);
    addHead(clause);
    if (clause) {
        addSwitch(*clause);
        addFindings(*clause);
        addTemplate(*clause);
        addBasis(*clause);
        if (!clause->note.isEmpty()) {
            m_layout->addSpacing(space::medium);
            addText(tr("For the lawyer"), u"subheading"_s);
            addText(clause->note.in(currentInterfaceLanguage()), u"hint"_s);
        }
    }
    addNotPrinted();
    m_layout->addStretch(1);
    QWidget *old = takeWidget();
    setWidget(m_content);
    if (old)
        old->deleteLater(); // one of its buttons may be the one that speaks
}

void ClausePanel::addHead(const Clause *clause)
{
    const Section *section = m_editor.library().section(m_section);
    const QString title = section ? section->title.in(nearestLanguage()) : QString();
    addText(m_number.isEmpty() ? title : m_number + u" · "_s + title, u"heading"_s);
    if (!clause)
        return;
    const bool reworded = m_editor.document().overrides.contains(clause->id);
    addText(levelText(clause->level) + u" · "_s + (reworded ? tr("reworded") : tr("as in the template")), u"hint"_s);
    m_layout->addSpacing(space::small);
    QPushButton *edit = addButton(tr("Edit the text"), {});
    edit->setToolTip(tr("F2, or a double click on the clause"));
    connect(edit, &QPushButton::clicked, this, [this] { emit editWanted(m_clause); });
}

void ClausePanel::addSwitch(const Clause &clause)
{
    if (clause.isMandatory())
        return;
    m_layout->addSpacing(space::small);
    auto *box = new QCheckBox(tr("Print this clause"), m_content);
    box->setChecked(true);
    box->setEnabled(!m_editor.isReadOnly());
    m_layout->addWidget(box);
    connect(box, &QCheckBox::clicked, this, [this, id = clause.id](bool on) { emit printingChosen(id, on); });
}

void ClausePanel::addFindings(const Clause &clause)
{
    for (const Finding &finding : m_editor.findings()) {
        if (finding.place.clause != clause.id)
            continue;
        m_layout->addSpacing(space::small);
        auto *card = new FindingCard(finding, m_editor.library(), m_editor.isReadOnly(), m_content);
        m_layout->addWidget(card);
        connect(card, &FindingCard::fixChosen, this, &ClausePanel::fixChosen);
    }
}

void ClausePanel::addBasis(const Clause &clause)
{
    if (clause.basis.isEmpty())
        return;
    m_layout->addSpacing(space::medium);
    addText(tr("Basis in the law"), u"subheading"_s);
    for (const ArticleId &id : clause.basis) {
        addText(citation(id, m_editor.library(), currentInterfaceLanguage()), {});
        const Article *article = m_editor.library().article(id);
        if (!article)
            continue;
        QString meaning = article->meaning.in(currentInterfaceLanguage());
        if (article->certainty != Certainty::Confirmed)
            meaning += u' ' + tr("(not confirmed)");
        addText(meaning, u"hint"_s);
    }
}

void ClausePanel::addTemplate(const Clause &clause)
{
    const auto wording = m_editor.document().overrides.constFind(clause.id);
    if (wording == m_editor.document().overrides.constEnd())
        return;
    m_layout->addSpacing(space::medium);
    addText(tr("The template's text"), u"subheading"_s);
    for (const Language language : policyLanguages)
        addText(clause.source.in(language), u"hint"_s);
    if (wording->base != clause.source)
        addText(tr("The template has changed since this clause was reworded."), u"warning"_s);
    QPushButton *back = addButton(tr("Back to the template's text"), u"link"_s);
    connect(back, &QPushButton::clicked, this, [this] { emit templateWanted(m_clause); });
}

void ClausePanel::addNotPrinted()
{
    const QList<const Clause *> off = clausesOff(m_section, m_editor);
    if (off.isEmpty())
        return;
    m_layout->addSpacing(space::form);
    addText(tr("Not printed in this section"), u"subheading"_s);
    for (const Clause *clause : off) {
        m_layout->addSpacing(space::small);
        addText(shortened(clause->source.in(nearestLanguage())), {});
        addText(levelText(clause->level), u"hint"_s);
        QPushButton *print = addButton(tr("Print it"), u"link"_s);
        print->setAccessibleDescription(shortened(clause->source.in(nearestLanguage())));
        connect(print, &QPushButton::clicked, this, [this, id = clause->id] { emit printingChosen(id, true); });
    }
}

void ClausePanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content)
        build();
}

} // namespace qupia
