// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/language.h"

namespace qupia {

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    return language == Language::Kazakh ? u"kk"_s : u"ru"_s;
}

Language otherLanguage(Language language)
{
    return language == Language::Kazakh ? Language::Russian : Language::Kazakh;
}

QString languageCode(InterfaceLanguage language)
{
    switch (language) {
    case InterfaceLanguage::Kazakh:
        return u"kk"_s;
    case InterfaceLanguage::Russian:
        return u"ru"_s;
    case InterfaceLanguage::English:
        return u"en"_s;
    }
    Q_UNREACHABLE();
}

InterfaceLanguage interfaceLanguageFromCode(const QString &code)
{
    const QString language = code.left(2).toLower();
    if (language == "kk"_L1)
        return InterfaceLanguage::Kazakh;
    if (language == "en"_L1)
        return InterfaceLanguage::English;
    return InterfaceLanguage::Russian;
}

const QString &InterfaceText::in(InterfaceLanguage language) const
{
    switch (language) {
    case InterfaceLanguage::Kazakh:
        return kk;
    case InterfaceLanguage::Russian:
        return ru;
    case InterfaceLanguage::English:
        return en;
    }
    Q_UNREACHABLE();
}

} // namespace qupia
