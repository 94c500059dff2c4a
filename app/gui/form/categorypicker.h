// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QVBoxLayout;

namespace qupia {

// Which data are collected: all categories on offer, in groups, with a word on those that are more than most merchants need.
class CategoryPicker : public QDialog {
    Q_OBJECT

public:
    CategoryPicker(const FormContext &context, const QList<CategoryId> &chosen, QWidget *parent);

    // In the order of the library; what was chosen and is not on offer stays chosen.
    QList<CategoryId> chosen() const;

private:
    void addCategory(QVBoxLayout *layout, const Category &category, bool on);

    QList<CategoryId> m_offered;
    QList<CategoryId> m_hidden;
    QHash<CategoryId, QCheckBox *> m_boxes;
};

} // namespace qupia
