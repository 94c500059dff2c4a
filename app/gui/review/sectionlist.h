// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/review/reviewrows.h"

#include <QListWidget>

namespace qupia {

// The sections of the policy with what was reworded there and what is wrong.
class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setStates(const QList<SectionState> &states);
    void setCurrentSection(const SectionId &section); // says nothing

signals:
    void sectionChosen(const qupia::SectionId &section);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(QListWidgetItem *item, const SectionState &state) const;

    QList<SectionState> m_states;
};

} // namespace qupia
