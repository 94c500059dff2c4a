// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/profile.h"
#include "library/templatelibrary.h"

#include <QJsonValue>
#include <QWidget>

namespace qupia {

// What editors look things up in. Both live as long as the PolicyEditor; the profile changes under them.
struct FormContext {
    const TemplateLibrary &library;
    const Profile &profile;
};

// Asks for the value of one field. Takes and gives values in the JSON shape of docs/templates.md; a wrong value is shown and
// given back as it is, saying what is wrong is the business of the findings.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const Field &field, const FormContext &context, QWidget *parent);

    const Field &field() const { return m_field; }

    // Says nothing. Where the editor already shows this value, nothing moves: caret and focus stay.
    void setValue(const QJsonValue &value);
    virtual QJsonValue value() const = 0;

    // Where the focus goes when the field is asked for.
    virtual QWidget *firstInput() const = 0;
    virtual bool showsLabel() const { return false; } // the label is part of the editor
    virtual int textIndent() const { return 0; } // where the text below begins
    virtual void setWrong(bool wrong);
    virtual void profileChanged() { } // the options on offer may be others
    virtual QString outcome() const { return {}; } // how the value will be printed

signals:
    void edited(const QJsonValue &value, bool typing);
    void structureChanged(); // inputs came or went: the order of the Tab key has to be set again

protected:
    virtual void display(const QJsonValue &value) = 0;
    void say(bool typing) { emit edited(value(), typing); }
    const FormContext &context() const { return m_context; }

private:
    Field m_field;
    FormContext m_context;
};

// Nothing was said: undefined, null, an empty text, an empty list, a pair of empty texts.
bool saysNothing(const QJsonValue &value);

// The same answer, however emptiness is written.
bool sameAnswer(const QJsonValue &left, const QJsonValue &right);

} // namespace qupia
