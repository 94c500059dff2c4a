// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QLineEdit>

#include <optional>

namespace qupia {

// A whole number as a line of text: arrow keys count, and what is no number is kept and can be named as wrong, which a spin box
// would throw away.
class NumberLine : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberLine(QWidget *parent = nullptr);

    void setLimits(std::optional<int> minimum, std::optional<int> maximum);
    QJsonValue value() const; // a number, or the text that is none
    void setValue(const QJsonValue &value);
    std::optional<int> number() const;

signals:
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<int> m_minimum;
    std::optional<int> m_maximum;
};

} // namespace qupia
