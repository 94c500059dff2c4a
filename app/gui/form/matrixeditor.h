// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

class QLabel;
class QModelIndex;
class QPushButton;

namespace qupia {

class MatrixModel;
class MatrixView;

// The table of data: categories with their purposes, term and recipients. Categories come and go by a list to tick; a new one
// brings its lawful defaults.
class MatrixEditor : public FieldEditor {
    Q_OBJECT

public:
    MatrixEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    void setWrong(bool) override { }
    void profileChanged() override;

    // The rows that hold these categories and no others: those there stay as they are, new ones bring their defaults.
    void setCategories(const QList<CategoryId> &categories);

protected:
    void display(const QJsonValue &value) override;

private:
    void chooseCategories();
    void openCell(const QModelIndex &index);
    void openTerm(const QModelIndex &index);
    void removeCurrent();
    void showNote();
    QList<CategoryId> categories() const;

    MatrixModel *m_model;
    MatrixView *m_view;
    QLabel *m_note;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace qupia
