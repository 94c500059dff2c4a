// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/findingsmodel.h"

#include "compose/rows.h"
#include "gui/settings/translations.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// "4.2", and "4.2, 3)" for an item of a list.
QHash<ClauseId, QString> numbersOf(const ComposedPolicy &policy)
{
    QHash<ClauseId, QString> numbers;
    QString list;
    for (const Row &row : rowsOf(policy)) {
        if (row.kind == Row::Kind::ListIntro)
            list = row.number;
        if (row.clause.isEmpty() || row.number.isEmpty() || numbers.contains(row.clause))
            continue;
        const bool item = row.kind == Row::Kind::ListItem && !list.isEmpty();
        numbers.insert(row.clause, item ? list + u", "_s + row.number : row.number);
    }
    return numbers;
}

} // namespace

FindingsModel::FindingsModel(const TemplateLibrary &library, QObject *parent) : QAbstractListModel(parent), m_library(library) { }

void FindingsModel::setFindings(const QList<Finding> &findings, const ComposedPolicy &policy)
{
    const auto same = [](const Finding &left, const Finding &right) {
        return left.sameAs(right) && left.severity == right.severity;
    };
    m_numbers = numbersOf(policy);
    if (std::equal(findings.cbegin(), findings.cend(), m_findings.cbegin(), m_findings.cend(), same)) {
        m_findings = findings; // their fixes may differ
        if (!m_findings.isEmpty())
            emit dataChanged(index(0), index(int(m_findings.size()) - 1));
        return;
    }
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

void FindingsModel::retranslate()
{
    if (!m_findings.isEmpty())
        emit dataChanged(index(0), index(int(m_findings.size()) - 1));
}

int FindingsModel::count(Severity severity) const
{
    return int(std::ranges::count(m_findings, severity, &Finding::severity));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QString FindingsModel::severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Error");
    case Severity::Unanswered:
        return tr("To answer");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Question:
        return tr("Question");
    }
    Q_UNREACHABLE();
}

QString FindingsModel::placeText(const Place &place) const
{
    QStringList parts;
    if (const Field *field = m_library.field(place.field))
        parts.append(field->label.in(currentInterfaceLanguage()));
    if (!place.clause.isEmpty()) {
        const QString number = m_numbers.value(place.clause);
        parts.append(number.isEmpty() ? tr("clause %1").arg(place.clause.toString()) : tr("clause %1").arg(number));
    }
    if (place.language)
        parts.append(*place.language == Language::Kazakh ? tr("Kazakh text") : tr("Russian text"));
    return parts.join(u" · "_s);
}

QString FindingsModel::citationText(const QList<ArticleId> &basis) const
{
    QStringList parts;
    for (const ArticleId &article : basis) {
        const QString id = article.toString();
        parts.append(tr("%1, art. %2").arg(id.section(u':', 0, 0), id.section(u':', 1)));
    }
    return parts.join(u"; "_s);
}

QString FindingsModel::spoken(const QModelIndex &index) const
{
    QStringList parts;
    for (const int role : {int(MessageRole), int(AdviceRole), int(PlaceRole), int(CitationRole)})
        parts.append(data(index, role).toString());
    parts.removeAll(QString());
    return severityWord(m_findings[index.row()].severity) + u": "_s + parts.join(u". "_s);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings[index.row()];
    const InterfaceLanguage language = currentInterfaceLanguage();
    switch (role) {
    case Qt::DisplayRole:
    case MessageRole:
        return messageOf(finding, m_library, language);
    case AdviceRole:
        return adviceOf(finding, m_library, language);
    case SeverityRole:
        return int(finding.severity);
    case PlaceRole:
        return placeText(finding.place);
    case CitationRole:
        return citationText(finding.basis);
    case FixRole:
        return finding.fixes.isEmpty() ? QString() : finding.fixes.first().label.in(language);
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

} // namespace qupia
