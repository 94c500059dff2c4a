// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

#include <QHash>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace qupia {

class Disclosure;
class LanguagePair;

// An address by its parts, from which both languages' lines are made.
class AddressEditor : public FieldEditor {
    Q_OBJECT

public:
    AddressEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    void setWrong(bool wrong) override;
    QString outcome() const override; // both lines as they will be printed

protected:
    void display(const QJsonValue &value) override;

private:
    void addPair(QGridLayout *grid, int row, const QString &key, const QString &label);
    QLineEdit *addLine(QGridLayout *grid, int row, int column, const QString &key, const QString &label);
    void fillStreetKinds();

    QHash<QString, LanguagePair *> m_pairs;
    QHash<QString, QLineEdit *> m_lines;
    QComboBox *m_streetKind;
    Disclosure *m_more;
    QWidget *m_keysSlot = nullptr;
    QJsonObject m_given; // keys of this address that no input shows are kept
};

} // namespace qupia
