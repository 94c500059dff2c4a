// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/citation.h"
#include "library/libraryvalidator.h"

#include <QRegularExpression>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

void LibraryValidator::checkCitationForms()
{
    static const QRegularExpression placeholder(u"\\{([^}]*)\\}"_s);
    for (auto form = m_library.citationForms.cbegin(); form != m_library.citationForms.cend(); ++form) {
        QStringList wanted = form.key().split(u'-') + QStringList{u"act"_s};
        wanted.sort();
        for (const QString &text : {form->kk, form->ru, form->en}) {
            QStringList named;
            for (auto it = placeholder.globalMatch(text); it.hasNext();)
                named.append(it.next().captured(1));
            named.sort();
            if (!text.isEmpty() && named != wanted)
                report({u"library.toml"_s, 1, 1},
                    u"[citation] %1: \"%2\" should name {%3} once each"_s.arg(form.key(), text, wanted.join("}, {"_L1)));
        }
    }
}

void LibraryValidator::checkTextsOfActs()
{
    QSet<ArticleId> printed;
    const auto collect = [&](const Clause &clause) { printed.unite(QSet(clause.quoted.begin(), clause.quoted.end())); };
    std::ranges::for_each(m_library.clauses, collect);
    std::ranges::for_each(m_library.companions, collect, &Companion::text);
    for (const Act &act : m_library.acts) {
        for (const Article &article : act.articles) {
            const bool written = !article.text.kk.isEmpty() || !article.text.ru.isEmpty();
            if (written && !printed.contains(ArticleId(act.id + u':' + article.id)))
                report(act.position,
                    u"act %1: no clause prints the text of \"%2\"; remove it or write {law:%1:%2}"_s.arg(act.id, article.id));
        }
    }
}

void LibraryValidator::checkActs()
{
    checkCitationForms();
    checkTextsOfActs();
    static const QRegularExpression numbered(uR"(^\d+(-\d+)*(\(\d+(-\d+)*\))*$)"_s);
    for (const Act &act : m_library.acts) {
        const QString owner = u"act %1"_s.arg(act.id);
        for (const Article &article : act.articles) {
            if (!article.whole && !numbered.match(article.id).hasMatch())
                report(act.position,
                    u"%1: \"%2\" is no number like 8(4)(5); correct it, or say whole = true for the act as a whole"_s.arg(
                        owner, article.id));
            else if (!citedUnits(act, article.id))
                report(act.position, u"%1: \"%2\" has more numbers than the act has levels"_s.arg(owner, article.id));
        }
        if (act.points && !act.subpoints.isEmpty())
            report(act.position, u"%1: \"subpoints\" is for acts made of articles"_s.arg(owner));
        for (const QString &listed : act.subpoints) {
            const bool hasParts =
                std::ranges::any_of(act.articles, [&](const Article &article) { return article.id.startsWith(listed + u'('); });
            if (!hasParts)
                report(act.position, u"%1: \"subpoints\" names \"%2\", of which no part stands here"_s.arg(owner, listed));
        }
    }
}

} // namespace qupia
