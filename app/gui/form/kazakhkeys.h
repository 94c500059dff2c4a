// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractButton;

namespace qupia {

// The nine letters that a Russian keyboard lacks, for merchants without a Kazakh one. A click types into the field; Shift gives
// capitals. By keyboard: F2 in the field goes to the letters, Escape or F2 back; the Tab key does not stop here.
class KazakhKeys : public QWidget {
    Q_OBJECT

public:
    KazakhKeys(QWidget *input, QWidget *slot);

    void enter(); // puts the keyboard's focus on the first letter
    QWidget *input() const { return m_input; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void type(const QString &letter);
    void place();
    void setCapitals(bool capitals);
    bool keyPressed(QWidget *key, int code);

    QPointer<QWidget> m_input;
    QWidget *m_slot;
    QList<QAbstractButton *> m_keys;
};

// Shows the letters at whatever input of the program has the focus and names a place for them: a property "kazakhKeysSlot" with a
// QPointer<QWidget>, set by setInputLanguage().
class KazakhKeysGuide : public QObject {
    Q_OBJECT

public:
    explicit KazakhKeysGuide(QObject *parent);

    KazakhKeys *keys() const { return m_keys; }

private:
    void follow(QWidget *now);

    QPointer<KazakhKeys> m_keys; // goes with its slot
};

} // namespace qupia
