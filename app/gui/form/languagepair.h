// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QJsonValue>
#include <QWidget>

#include <array>

namespace qupia {

// Kazakh and Russian of one thing beside each other; where both are surely equal, the second fills itself until touched.
class LanguagePair : public QWidget {
    Q_OBJECT

public:
    struct Look {
        bool tags = true; // «ҚАЗАҚША», «РУССКИЙ» above the inputs
        bool multiline = false;
    };

    LanguagePair(const QString &name, Look look, QWidget *parent);

    QJsonValue value() const; // {kk, ru}; a text of no language shows in both
    void setValue(const QJsonValue &value);
    QWidget *input(Language language) const { return m_inputs[size_t(language)]; }
    // Where the letters of the Kazakh keyboard appear; for pairs without tags the head of their column.
    void setKeysSlot(QWidget *slot);
    void setPlaceholder(const QString &text);

signals:
    void typed();

private:
    void connectInput(Language language);
    void changed(Language language);

    std::array<QWidget *, 2> m_inputs{};
    std::array<QString, 2> m_texts; // as they were before the last edit
};

} // namespace qupia
