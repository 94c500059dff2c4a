// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/rewording.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

Localized<QString> wordingOf(const PolicyDocument &document, const Clause &clause)
{
    const auto found = document.overrides.constFind(clause.id);
    return found == document.overrides.constEnd() ? clause.source : found->text;
}

DocumentChange rewording(const PolicyDocument &document, const Clause &clause, const Localized<QString> &text)
{
    if (text == clause.source)
        return OverrideClause{clause.id, std::nullopt};
    ClauseOverride wording = document.overrides.value(clause.id);
    wording.text = text;
    wording.base = clause.source;
    return OverrideClause{clause.id, wording};
}

DocumentChange printing(const Clause &clause, bool print)
{
    if (print == clause.onByDefault)
        return ChooseClause{clause.id, std::nullopt};
    return ChooseClause{clause.id, print ? ClauseChoice::On : ClauseChoice::Off};
}

QList<TextStretch> placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\{[^{}]*\\}|\\[\\[(\\?[^:\\]]*:)?|\\]\\]"_s);
    QList<TextStretch> stretches;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        stretches.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    return stretches;
}

QString withoutPlaceholders(const QString &text)
{
    QString words = text;
    for (const TextStretch &stretch : placeholdersIn(text))
        words.replace(stretch.start, stretch.length, QString(stretch.length, u' '));
    return words;
}

QString withWordReplaced(const QString &text, const QString &word, const QString &replacement)
{
    const QString words = withoutPlaceholders(text);
    const auto isPartOfWord = [&](qsizetype at) {
        return at >= 0 && at < words.size() && (words.at(at).isLetterOrNumber() || words.at(at) == u'-');
    };
    QString result = text;
    for (qsizetype at = words.lastIndexOf(word); at >= 0; at = at == 0 ? -1 : words.lastIndexOf(word, at - 1)) {
        if (!isPartOfWord(at - 1) && !isPartOfWord(at + word.size()))
            result.replace(at, word.size(), replacement);
    }
    return result;
}

} // namespace qupia
