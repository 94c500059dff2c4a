// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

namespace qupia {

class LanguagePair;

// Texts and names of persons in both languages.
class PairEditor : public FieldEditor {
    Q_OBJECT

public:
    PairEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override;
    void setWrong(bool wrong) override;

protected:
    void display(const QJsonValue &value) override;

private:
    LanguagePair *m_pair;
};

// One line that is the same in both languages: texts, addresses of pages, postal codes, BIN and IIN.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override { return m_input; }

protected:
    void display(const QJsonValue &value) override;

private:
    QWidget *m_input;
};

} // namespace qupia
