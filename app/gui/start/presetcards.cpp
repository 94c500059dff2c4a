// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/presetcards.h"

#include "gui/settings/translations.h"
#include "gui/start/presetcard.h"
#include "gui/theme/theme.h"

#include <QEvent>

namespace qupia {

namespace {

constexpr int gap = space::medium;
constexpr int mostColumns = 3;

} // namespace

PresetCards::PresetCards(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PresetCards::setPresets(const QList<Preset> &presets)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_presets = presets;
    for (const Preset &preset : presets) {
        auto *card = new PresetCard(preset.icon, this);
        card->setObjectName(preset.id.toString());
        connect(card, &PresetCard::toggled, this, [this](bool on) {
            if (on)
                emit choiceChanged();
        });
        connect(card, &PresetCard::activated, this, &PresetCards::activated);
        card->show();
        m_cards.append(card);
    }
    retranslate();
    if (!m_cards.isEmpty()) {
        m_cards.first()->setChecked(true);
        m_cards.first()->setFocus();
    }
}

PresetId PresetCards::chosen() const
{
    for (qsizetype number = 0; number < m_cards.size(); ++number) {
        if (m_cards[number]->isChecked())
            return m_presets[number].id;
    }
    return {};
}

void PresetCards::retranslate()
{
    const InterfaceLanguage language = currentInterfaceLanguage();
    for (qsizetype number = 0; number < m_cards.size(); ++number)
        m_cards[number]->setTexts(m_presets[number].title.in(language), m_presets[number].forWhom.in(language));
    updateGeometry();
    resizeEvent(nullptr);
}

int PresetCards::columnsFor(int width) const
{
    const int narrowest = fontMetrics().averageCharWidth() * 30;
    return qBound(1, (width + gap) / (narrowest + gap), mostColumns);
}

int PresetCards::cardHeight(int width) const
{
    int tallest = 0;
    for (const PresetCard *card : m_cards)
        tallest = qMax(tallest, card->heightFor(width));
    return tallest;
}

int PresetCards::heightForWidth(int width) const
{
    if (m_cards.isEmpty())
        return 0;
    const int columns = columnsFor(width);
    const int rows = (int(m_cards.size()) + columns - 1) / columns;
    return rows * cardHeight((width - gap * (columns - 1)) / columns) + (rows - 1) * gap;
}

QSize PresetCards::sizeHint() const
{
    return {900, heightForWidth(900)};
}

QSize PresetCards::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, heightForWidth(qMax(width(), 300))};
}

void PresetCards::resizeEvent(QResizeEvent *)
{
    const int columns = columnsFor(width());
    const int cardWidth = (width() - gap * (columns - 1)) / columns;
    const int height = cardHeight(cardWidth);
    for (int number = 0; number < m_cards.size(); ++number)
        m_cards[number]->setGeometry(
            (number % columns) * (cardWidth + gap), (number / columns) * (height + gap), cardWidth, height);
}

void PresetCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace qupia
