// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/combos.h"

#include <QCoreApplication>
#include <QWheelEvent>

namespace qupia {

namespace {

// The wheel scrolls the form and changes no answer on its way.
class CalmCombo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

QComboBox *makeCombo(const QString &accessibleName, QWidget *parent)
{
    auto *combo = new CalmCombo(parent);
    combo->setAccessibleName(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setPlaceholderText(QCoreApplication::translate("qupia::ChoiceEditor", "Choose…"));
    return combo;
}

QJsonValue chosenData(const QComboBox *combo)
{
    return combo->currentIndex() < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(combo->currentData().toString());
}

void chooseData(QComboBox *combo, const QString &id)
{
    if (!id.isEmpty() && combo->findData(id) < 0)
        combo->addItem(id, id);
    combo->setCurrentIndex(id.isEmpty() ? -1 : combo->findData(id));
}

} // namespace qupia
