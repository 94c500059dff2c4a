// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/findingline.h"

#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString role;
    QString icon;
    QColor Tokens::*color;
};

Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {u"error"_s, u"error"_s, &Tokens::error};
    case Severity::Unanswered:
        return {u"hint"_s, u"unanswered"_s, &Tokens::muted};
    case Severity::Warning:
        return {u"warning"_s, u"warning"_s, &Tokens::warning};
    case Severity::Question:
        return {u"hint"_s, u"question"_s, &Tokens::muted};
    }
    Q_UNREACHABLE();
}

} // namespace

FindingLine::FindingLine(const Finding &finding, const TemplateLibrary &library, QWidget *parent)
    : QWidget(parent), m_severity(finding.severity), m_sign(new QLabel(this)), m_text(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    const InterfaceLanguage language = currentInterfaceLanguage();
    const QString advice = adviceOf(finding, library, language);
    QString text = messageOf(finding, library, language);
    if (!text.isEmpty() && !u".!?…"_s.contains(text.back()))
        text += u'.';
    if (!advice.isEmpty())
        text += u' ' + advice;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setText(text);
    setRole(m_text, lookOf(m_severity).role);
    for (int i = 0; i < finding.fixes.size(); ++i) {
        auto *fix = new QPushButton(finding.fixes.at(i).label.in(language), this);
        setRole(fix, u"link"_s);
        grid->addWidget(fix, i + 1, 1, Qt::AlignLeft);
        connect(fix, &QPushButton::clicked, this, [this, i] { emit fixChosen(i); });
    }
    showSign();
}

QString FindingLine::text() const
{
    return m_text->text();
}

void FindingLine::showSign()
{
    const Look look = lookOf(m_severity);
    const int side = m_text->fontMetrics().height();
    m_sign->setPixmap(themedIcon(look.icon, tokens(palette()).*look.color).pixmap(QSize(side, side), devicePixelRatioF()));
}

void FindingLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showSign();
}

} // namespace qupia
