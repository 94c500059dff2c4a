// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QJsonValue>

namespace qupia {

// Drop-down lists whose entries carry the id that is stored.
QComboBox *makeCombo(const QString &accessibleName, QWidget *parent);
QJsonValue chosenData(const QComboBox *combo); // undefined where nothing is chosen

// An id that the list does not have is added as it is: a wrong value is shown, not thrown away.
void chooseData(QComboBox *combo, const QString &id);

} // namespace qupia
