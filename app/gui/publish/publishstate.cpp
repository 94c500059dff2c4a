// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/publish/publishstate.h"

#include "gui/publish/editionline.h"
#include "gui/theme/theme.h"

#include <QDate>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

int countOf(const QList<Finding> &findings, Severity severity)
{
    return int(std::ranges::count(findings, severity, &Finding::severity));
}

} // namespace

PublishState::PublishState(QWidget *parent) : QFrame(parent)
{
    setRole(this, u"card"_s);
    m_title = new QLabel(this);
    setRole(m_title, u"subheading"_s);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    setRole(m_text, u"hint"_s);
    m_toFindings = new QPushButton(this);
    setRole(m_toFindings, u"link"_s);
    m_edition = new EditionLine(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::field, space::medium, space::field, space::medium);
    column->setSpacing(space::tight);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_toFindings, 0, Qt::AlignLeft);
    column->addWidget(m_edition);
    connect(m_toFindings, &QPushButton::clicked, this, &PublishState::findingsWanted);
    connect(m_edition, &EditionLine::openWanted, this, &PublishState::openWanted);
    retranslate();
}

void PublishState::showState(const PolicyEditor &editor, bool draft)
{
    m_toFindings->setVisible(draft);
    m_edition->setText(editor.document(), editor.policy(), draft);
    if (draft) {
        const int errors = countOf(editor.findings(), Severity::Error);
        const int open = countOf(editor.findings(), Severity::Unanswered);
        QStringList reasons;
        if (errors > 0)
            reasons.append(tr("%n error(s)", nullptr, errors));
        if (open > 0)
            reasons.append(tr("%n to answer", nullptr, open));
        m_title->setText(tr("This will be a draft"));
        m_text->setText(tr("Still open: %1. Every page carries the stamp “%2 · %3” until all of it is settled.")
                            .arg(reasons.join(u", "_s), editor.policy().word(u"draft-stamp"_s, Language::Kazakh),
                                editor.policy().word(u"draft-stamp"_s, Language::Russian)));
        return;
    }
    const QDate edition = QDate::fromString(editor.library().lawEdition, Qt::ISODate);
    m_title->setText(tr("This will be a final version"));
    m_text->setText(tr("No violation found by the rules as of %1; later changes are not taken into account.")
                        .arg(edition.toString(u"dd.MM.yyyy"_s)));
}

bool PublishState::hasEarlierEdition() const
{
    return m_edition->hasEarlier();
}

void PublishState::retranslate()
{
    m_toFindings->setText(tr("Go to what is open"));
}

void PublishState::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qupia
