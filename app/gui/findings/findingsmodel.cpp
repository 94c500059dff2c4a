// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/findingsmodel.h"

#include "compose/rows.h"
#include "gui/settings/translations.h"
#include "library/citation.h"

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
    m_numbers = numbersOf(policy);
    m_findings = findings;
    rearrange();
}

void FindingsModel::rearrange()
{
    const auto same = [](const Finding &left, const Finding &right) {
        return left.sameAs(right) && left.severity == right.severity && left.accepted == right.accepted;
    };
    const QList<Finding> shown = arranged();
    if (std::equal(shown.cbegin(), shown.cend(), m_shown.cbegin(), m_shown.cend(), same)) {
        m_shown = shown; // their fixes may differ
        if (!m_shown.isEmpty())
            emit dataChanged(index(0), index(int(m_shown.size()) - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

QList<Finding> FindingsModel::arranged() const
{
    QList<Finding> shown;
    for (const Finding &finding : m_findings) {
        if (fits(finding))
            shown.append(finding);
    }
    if (m_grouping == Grouping::BySection) {
        std::ranges::stable_sort(
            shown, {}, [this](const Finding &finding) { return std::pair(finding.accepted.has_value(), sectionOf(finding)); });
    }
    return shown;
}

void FindingsModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    rearrange();
}

void FindingsModel::setFilter(const QString &words)
{
    m_filter = words.simplified();
    rearrange();
}

bool FindingsModel::fits(const Finding &finding) const
{
    const QString text = messageOf(finding, m_library, currentInterfaceLanguage()) + u' ' + placeText(finding.place) + u' '
        + citations(finding.basis, m_library, currentInterfaceLanguage()) + u' ' + finding.rule.toString();
    return m_filter.isEmpty() || text.contains(m_filter, Qt::CaseInsensitive);
}

// Reading order; what is about no clause comes first.
int FindingsModel::sectionOf(const Finding &finding) const
{
    const Clause *clause = m_library.clause(finding.place.clause);
    for (int i = 0; clause && i < m_library.sections.size(); ++i) {
        if (m_library.sections.at(i).id == clause->section)
            return i;
    }
    return -1;
}

void FindingsModel::retranslate()
{
    if (!m_shown.isEmpty())
        emit dataChanged(index(0), index(int(m_shown.size()) - 1));
}

int FindingsModel::count(Severity severity) const
{
    return int(std::ranges::count_if(
        m_findings, [&](const Finding &finding) { return !finding.accepted && finding.severity == severity; }));
}

int FindingsModel::acceptedCount() const
{
    return int(std::ranges::count_if(m_findings, [](const Finding &finding) { return finding.accepted.has_value(); }));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
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

// What the articles say, in the language of the interface.
QString FindingsModel::whyText(const QList<ArticleId> &basis) const
{
    QStringList lines;
    for (const ArticleId &id : basis) {
        if (const Article *article = m_library.article(id))
            lines.append(u"%1: %2"_s.arg(
                citation(id, m_library, currentInterfaceLanguage()), article->meaning.in(currentInterfaceLanguage())));
    }
    return lines.join(u'\n');
}

QString FindingsModel::spoken(const QModelIndex &index) const
{
    QStringList parts;
    for (const int role : {int(MessageRole), int(AdviceRole), int(WhyRole), int(PlaceRole), int(CitationRole)})
        parts.append(data(index, role).toString());
    parts.removeAll(QString());
    return severityWord(m_shown[index.row()].severity) + u": "_s + parts.join(u". "_s);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_shown[index.row()];
    const InterfaceLanguage language = currentInterfaceLanguage();
    switch (role) {
    case Qt::DisplayRole:
    case MessageRole:
        return messageOf(finding, m_library, language);
    case AdviceRole:
        return finding.accepted ? tr("Accepted by %1: %2").arg(finding.accepted->name, finding.accepted->reason)
                                : adviceOf(finding, m_library, language);
    case WhyRole:
    case Qt::ToolTipRole:
        return whyText(finding.basis);
    case AcceptedRole:
        return finding.accepted.has_value();
    case SeverityRole:
        return int(finding.severity);
    case PlaceRole:
        return placeText(finding.place);
    case CitationRole:
        return citations(finding.basis, m_library, language);
    case FixRole:
        return finding.fixes.isEmpty() || finding.accepted ? QString() : finding.fixes.first().label.in(language);
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

} // namespace qupia
