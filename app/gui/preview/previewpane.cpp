// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/previewpane.h"

#include "gui/preview/findbar.h"
#include "gui/theme/segmentedcontrol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>
#include <utility>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// As the settings name them, in the order of the control.
constexpr std::array modeNames{"both"_L1, "kk"_L1, "ru"_L1};
constexpr int zoomStep = 10;
constexpr int smallestZoom = 60;
constexpr int largestZoom = 240;

} // namespace

PreviewPane::PreviewPane(PolicyEditor &editor, Settings &settings, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_settings(settings), m_modes(new SegmentedControl(this)),
      m_smaller(new QToolButton(this)), m_zoom(new QToolButton(this)), m_larger(new QToolButton(this)),
      m_findBar(new FindBar(this)), m_view(new PolicyView(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_modes);
    head->addStretch(1);
    for (QToolButton *button : {m_smaller, m_zoom, m_larger}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        head->addWidget(button);
    }
    m_smaller->setIcon(themedIcon(u"minus"_s));
    m_larger->setIcon(themedIcon(u"plus"_s));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::field, space::medium);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_findBar);
    column->addWidget(m_view, 1);
    m_view->setObjectName(u"policyView"_s);
    setRole(m_view, u"page"_s);

    connect(m_modes, &SegmentedControl::chosen, this, &PreviewPane::setMode);
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(1); });
    connect(m_zoom, &QToolButton::clicked, this, [this] { zoomBy(0); });
    connect(m_findBar, &FindBar::wordsChanged, this, [this](const QString &words) {
        if (m_view->find(words) > 0)
            m_view->goToMatch(m_view->currentMatch());
    });
    connect(m_findBar, &FindBar::nextWanted, this, [this](int step) { m_view->goToMatch(m_view->currentMatch() + step); });
    connect(m_findBar, &FindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &PolicyView::matchesChanged, this,
        [this] { m_findBar->setPlaces(m_view->currentMatch(), m_view->matchCount()); });
    connect(&m_editor, &PolicyEditor::changed, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            m_view->setPolicy(m_editor.policy(), true);
    });
    connect(&m_editor, &PolicyEditor::documentReset, this, [this] {
        m_view->setPolicy(m_editor.policy(), false);
        m_view->scrollToTop();
    });

    const auto wanted = std::find(modeNames.begin(), modeNames.end(), m_settings.viewMode());
    m_modes->setSegments({QString(), QString(), QString()});
    m_modes->setCurrent(wanted == modeNames.end() ? 0 : int(wanted - modeNames.begin()));
    retranslate();
    m_view->setMode(TextColumns(m_modes->current()));
    applyZoom();
    m_view->setPolicy(m_editor.policy(), false);
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_view->setPolicy(m_editor.policy(), true);
}

void PreviewPane::openFind()
{
    m_findBar->open();
}

void PreviewPane::zoomBy(int steps)
{
    m_settings.setZoom(steps == 0 ? 100 : qBound(smallestZoom, m_settings.zoom() + steps * zoomStep, largestZoom));
    applyZoom();
}

void PreviewPane::applyZoom()
{
    const int zoom = m_settings.zoom();
    m_view->setZoom(zoom);
    m_zoom->setText(tr("%1 %").arg(zoom));
    m_smaller->setEnabled(zoom > smallestZoom);
    m_larger->setEnabled(zoom < largestZoom);
}

void PreviewPane::setMode(int index)
{
    m_settings.setViewMode(QString(modeNames[index]));
    m_view->setMode(TextColumns(index));
}

void PreviewPane::retranslate()
{
    // A language is named in itself, so that those who read only it find it.
    m_modes->setSegments({tr("Side by side"), u"Қазақша"_s, u"Русский"_s});
    m_modes->setAccessibleName(tr("Languages of the text"));
    const std::pair<QToolButton *, QString> buttons[]{
        {m_smaller, tr("Smaller text")}, {m_zoom, tr("Back to 100 %")}, {m_larger, tr("Larger text")}};
    for (const auto &[button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_zoom->setText(tr("%1 %").arg(m_settings.zoom()));
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qupia
