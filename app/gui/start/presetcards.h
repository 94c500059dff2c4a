// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/knowledge.h"

#include <QWidget>

namespace qupia {

class PresetCard;

// A card for each preset, one of them chosen. Arrow keys move, Enter and a double click create.
class PresetCards : public QWidget {
    Q_OBJECT

public:
    explicit PresetCards(QWidget *parent = nullptr);

    void setPresets(const QList<Preset> &presets);
    PresetId chosen() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void choiceChanged();
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    int columnsFor(int width) const;
    int cardHeight(int width) const;

    QList<Preset> m_presets;
    QList<PresetCard *> m_cards;
};

} // namespace qupia
