// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

#include <QJsonObject>
#include <QMap>

class QGridLayout;
class QLineEdit;

namespace qupia {

// The merchant's own words for the parties: a block for each word, its Kazakh and Russian cases beside each other. An empty
// Kazakh input shows in grey what the rule makes of the nominative; that is what the policy prints until something is typed.
class PartyWordsEditor : public FieldEditor {
    Q_OBJECT

public:
    PartyWordsEditor(const Field &field, const FormContext &context, QWidget *parent);

    QJsonValue value() const override;
    QWidget *firstInput() const override { return m_first; }

protected:
    void display(const QJsonValue &value) override;

private:
    struct Word {
        QString party;
        QMap<QString, QLineEdit *> inputs; // by column
        FieldEditor *gender = nullptr;
        QJsonObject row; // as it was given, with what no input shows
    };

    void addWord(const Option &party);
    void addColumn(Word &word, const Column &column, const Option &party, QGridLayout *grid);
    void addGender(Word &word, const Column &column, const Option &party);
    void keep(const QString &party, const QString &column, const QJsonValue &value);
    void propose();

    QList<Word> m_words;
    QJsonArray m_others; // rows of parties that nobody asked for
    QWidget *m_first = nullptr;
};

} // namespace qupia
