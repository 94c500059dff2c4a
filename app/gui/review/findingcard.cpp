// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/findingcard.h"

#include "gui/settings/translations.h"
#include "gui/theme/paintparts.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingCard::tr("Error");
    case Severity::Unanswered:
        return FindingCard::tr("To be answered");
    case Severity::Warning:
        return FindingCard::tr("Warning");
    case Severity::Question:
        return FindingCard::tr("Question");
    }
    Q_UNREACHABLE();
}

} // namespace

FindingCard::FindingCard(const Finding &finding, const TemplateLibrary &library, bool readOnly, QWidget *parent)
    : QFrame(parent), m_severity(finding.severity)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(2);
    const InterfaceLanguage language = currentInterfaceLanguage();
    const auto addText = [&](const QString &text, const QString &role) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setVisible(!text.isEmpty());
        if (!role.isEmpty())
            setRole(label, role);
        layout->addWidget(label);
    };
    const bool error = m_severity == Severity::Error;
    addText(severityWord(m_severity), error ? u"error"_s : m_severity == Severity::Warning ? u"warning"_s : u"hint"_s);
    addText(messageOf(finding, library, language), {});
    addText(adviceOf(finding, library, language), u"hint"_s);
    for (const Fix &fix : finding.fixes) {
        auto *button = new QPushButton(fix.label.in(language), this);
        setRole(button, u"link"_s);
        button->setEnabled(!readOnly);
        layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, fix] { emit fixChosen(fix); });
    }
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    const bool error = m_severity == Severity::Error;
    drawBox(&painter, QRectF(rect()),
        error                                 ? t.errorSoft
            : m_severity == Severity::Warning ? t.warningSoft
                                              : t.background,
        error                                 ? t.error
            : m_severity == Severity::Warning ? t.warning
                                              : t.line);
}

} // namespace qupia
