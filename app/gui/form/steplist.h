// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/stepprogress.h"

#include <QListWidget>

namespace qupia {

// The steps of the form: a sign for how far each has come, its title, how many things are wrong there.
class StepList : public QListWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    void setProgress(const FormProgress &progress);
    void setCurrentStep(const StepId &step); // says nothing
    StepId currentStep() const;
    int contentHeight() const;

signals:
    void stepChosen(const qupia::StepId &step);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace qupia
