// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace qupia {

// The two languages of a policy. Kazakh comes first: left or on top (Languages Law, Art. 21).
enum class Language { Kazakh, Russian };

inline constexpr std::array policyLanguages{Language::Kazakh, Language::Russian};

// "kk" or "ru": the code used in files, on the command line and as HTML lang.
QString languageCode(Language language);
Language otherLanguage(Language language);

// The languages of the program's own texts.
enum class InterfaceLanguage { Kazakh, Russian, English };

QString languageCode(InterfaceLanguage language);
// Takes "kk", "ru_KZ", "en-US" …; what is not one of the three becomes Russian, which every merchant reads.
InterfaceLanguage interfaceLanguageFromCode(const QString &code);

// One value for each language of the policy.
template <typename T>
struct Localized {
    T kk{};
    T ru{};

    const T &in(Language language) const { return language == Language::Kazakh ? kk : ru; }
    T &in(Language language) { return language == Language::Kazakh ? kk : ru; }
    bool operator==(const Localized &) const = default;
};

// A text of the interface that stands in the templates: labels, help, messages.
struct InterfaceText {
    QString kk;
    QString ru;
    QString en;

    const QString &in(InterfaceLanguage language) const;
    bool isEmpty() const { return kk.isEmpty() && ru.isEmpty() && en.isEmpty(); }
    bool operator==(const InterfaceText &) const = default;
};

} // namespace qupia
