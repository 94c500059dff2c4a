// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/citation.h"

#include <QRegularExpression>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// "8(4)(5)" → 8, 4, 5.
QStringList numbersOf(const QString &articleId)
{
    static const QRegularExpression brackets(u"[()]+"_s);
    return articleId.split(brackets, Qt::SkipEmptyParts);
}

} // namespace

std::optional<QStringList> citedUnits(const Act &act, const QString &articleId)
{
    if (articleId.isEmpty() || act.articles.value(articleId).whole)
        return QStringList();
    const QStringList numbers = numbersOf(articleId);
    QStringList units{u"article"_s, u"point"_s, u"subpoint"_s};
    if (act.points)
        units.removeFirst();
    else if (act.subpoints.contains(numbers.value(0)))
        units.removeAt(1);
    if (numbers.size() > units.size())
        return std::nullopt;
    return units.first(numbers.size());
}

QString citation(const ArticleId &article, const TemplateLibrary &library, InterfaceLanguage language)
{
    const QString id = article.toString();
    const QString articleId = id.section(u':', 1);
    const Act *act = library.act(id.section(u':', 0, 0));
    const std::optional<QStringList> units = act ? citedUnits(*act, articleId) : std::nullopt;
    if (!units)
        return id;
    if (units->isEmpty())
        return act->number;
    QString text = library.citationForms.value(units->join(u'-')).in(language);
    text.replace("{act}"_L1, act->number);
    const QStringList numbers = numbersOf(articleId);
    for (qsizetype i = 0; i < units->size(); ++i)
        text.replace(u'{' + units->at(i) + u'}', numbers.at(i));
    return text;
}

QString citations(const QList<ArticleId> &articles, const TemplateLibrary &library, InterfaceLanguage language)
{
    QStringList parts;
    for (const ArticleId &article : articles)
        parts.append(citation(article, library, language));
    return parts.join(u"; "_s);
}

} // namespace qupia
