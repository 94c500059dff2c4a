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
    enum Role { SeverityRole = Qt::UserRole, MessageRole, AdviceRole, PlaceRole, CitationRole, FixRole };

    explicit FindingsModel(const TemplateLibrary &library, QObject *parent = nullptr);

    void setFindings(const QList<Finding> &findings, const ComposedPolicy &policy);
    void retranslate();
    const QList<Finding> &findings() const { return m_findings; }
    int count(Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString severityWord(Severity severity);

private:
    QString placeText(const Place &place) const;
    QString citationText(const QList<ArticleId> &basis) const;
    QString spoken(const QModelIndex &index) const;

    const TemplateLibrary &m_library;
    QList<Finding> m_findings;
    QHash<ClauseId, QString> m_numbers;
};

} // namespace qupia
