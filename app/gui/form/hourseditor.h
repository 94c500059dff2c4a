// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

#include <array>

class QAbstractButton;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace qupia {

// Working hours: rows of days with a time from and to. Times are kept as typed.
class HoursEditor : public FieldEditor {
    Q_OBJECT

public:
    HoursEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    void setWrong(bool wrong) override;
    QString outcome() const override;

protected:
    void display(const QJsonValue &value) override;

private:
    struct Entry {
        QWidget *row = nullptr;
        std::array<QAbstractButton *, 7> days{};
        QLineEdit *from = nullptr;
        QLineEdit *to = nullptr;
        QPushButton *remove = nullptr;
    };

    void addEntry(const QJsonValue &value);
    QWidget *makeDays(Entry &entry);
    void fill(const Entry &entry, const QJsonValue &value);
    void removeEntry(QWidget *row);
    void showRemoveButtons();
    QJsonValue valueOf(const Entry &entry) const;

    QList<Entry> m_entries;
    QVBoxLayout *m_rows;
};

} // namespace qupia
