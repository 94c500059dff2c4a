// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

class QPushButton;
class QVBoxLayout;

namespace qupia {

// Several texts, one a row: plain, in both languages, addresses of mail, phones, pages. There is always a row to type in.
class ListEditor : public FieldEditor {
    Q_OBJECT

public:
    ListEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    void setWrong(bool wrong) override;

protected:
    void display(const QJsonValue &value) override;

private:
    struct Entry {
        QWidget *row = nullptr;
        QWidget *input = nullptr; // a line, or a LanguagePair
        QPushButton *remove = nullptr;
    };

    void addEntry(const QJsonValue &value);
    void removeEntry(QWidget *row);
    void nameEntries();
    QJsonValue valueOf(const Entry &entry) const;

    QList<Entry> m_entries;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QWidget *m_keysSlot = nullptr; // the Kazakh head of the columns
};

} // namespace qupia
