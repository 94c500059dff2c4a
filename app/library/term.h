// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace qupia {

// A term as it is looked for in running text: any of several wordings, each with any ending; an asterisk within stands for
// letters («персональн* данн»). Words in any case of letters; a trailing «!» forbids an ending.
class TermPattern {
public:
    TermPattern() = default;
    explicit TermPattern(const QStringList &wordings);

    bool isEmpty() const { return m_wordings.empty(); }
    // `lower` is the text in small letters. The first place; no match where there is none.
    QRegularExpressionMatch match(const QString &lower) const;
    bool matches(const QString &lower) const { return match(lower).hasMatch(); }

    struct Wording {
        QString beginning; // a cheap look before the expression
        QRegularExpression expression;
    };
    template <typename Archive>
    void transfer(Archive &archive) // see compiledlibrary.h
    {
        archive(m_wordings);
    }

private:
    std::vector<Wording> m_wordings;
};

// A notion of the law and how each language calls it (templates/terms.toml).
struct TermPair {
    QString id;
    Localized<TermPattern> pattern;
    Localized<QString> term; // for the message
    bool fromRussianOnly = false; // the Kazakh words say other things too
};

// A wording that is wrong or that the law does not use, and the right one.
struct TermVariant {
    QString id;
    Language language = Language::Kazakh;
    TermPattern pattern;
    QString wrong; // without suffixes
    QString right;
    TermPattern only; // in the other language: only where it says so
    bool spelling = false; // a slip of the pen, not another term
};

} // namespace qupia
