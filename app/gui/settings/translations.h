// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QLocale>
#include <QTranslator>

namespace qupia {

// The language that the interface speaks now. Texts of the library: text.in(currentInterfaceLanguage()).
inline InterfaceLanguage currentInterfaceLanguage()
{
    return interfaceLanguageFromCode(QLocale().name());
}

// Switches the interface's language while the program runs: the default QLocale, Qupia's own catalogue and Qt's. Every widget
// then gets QEvent::LanguageChange and says its texts again.
class Translations {
public:
    Translations() = default;
    Q_DISABLE_COPY_MOVE(Translations)

    void use(InterfaceLanguage language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace qupia
