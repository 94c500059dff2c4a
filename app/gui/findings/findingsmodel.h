// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/finding.h"
#include "compose/composedpolicy.h"

#include <QAbstractListModel>

namespace qupia {

// The findings as a list, in words of the interface language.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SeverityRole = Qt::UserRole, MessageRole, AdviceRole, PlaceRole, CitationRole, FixRole, WhyRole, AcceptedRole };
    enum class Grouping { BySeverity, BySection };

    explicit FindingsModel(const TemplateLibrary &library, QObject *parent = nullptr);

    void setFindings(const QList<Finding> &findings, const ComposedPolicy &policy);
    void retranslate();
    // How the list is ordered, and the words that a shown finding must have in its message, place or article.
    void setGrouping(Grouping grouping);
    void setFilter(const QString &words);
    const QList<Finding> &findings() const { return m_shown; } // as shown
    int count(Severity severity) const; // of all, shown or not; accepted ones do not count
    int acceptedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString severityWord(Severity severity);
    static QString acceptedWord() { return tr("Accepted"); }

private:
    QString placeText(const Place &place) const;
    QString whyText(const QList<ArticleId> &basis) const;
    bool fits(const Finding &finding) const;
    int sectionOf(const Finding &finding) const;
    QList<Finding> arranged() const;
    void rearrange();
    QString spoken(const QModelIndex &index) const;

    const TemplateLibrary &m_library;
    QList<Finding> m_findings;
    QList<Finding> m_shown;
    Grouping m_grouping = Grouping::BySeverity;
    QString m_filter;
    QHash<ClauseId, QString> m_numbers;
};

} // namespace qupia
