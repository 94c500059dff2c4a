// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/clausechanges.h"

#include <QMap>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// The rows of one clause, wherever it stands.
struct Group {
    QString key;
    EditionRow section;
    QList<EditionRow> rows;
};

// Headings and clauses have ids of their own kind; the title is a heading without id, the summary a clause without one.
QString keyOf(const EditionRow &row)
{
    return (row.heading ? u'#' : u'.') + row.clause;
}

QList<Group> groupsOf(const Edition &edition)
{
    QList<Group> groups;
    QMap<QString, qsizetype> places;
    EditionRow section;
    for (const EditionRow &row : edition.rows) {
        if (row.heading && !row.clause.isEmpty())
            section = row;
        const QString key = keyOf(row);
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append({key, section, {}});
        }
        groups[places.value(key)].rows.append(row);
    }
    return groups;
}

RowChange rowChange(const EditionRow &before, const EditionRow &after)
{
    RowChange change{after.number.isEmpty() ? before.number : after.number, {}};
    for (const Language language : policyLanguages)
        change.text.in(language) = wordChanges(before.text.in(language), after.text.in(language));
    return change;
}

bool saysTheSame(const EditionRow &left, const EditionRow &right)
{
    return left.text == right.text;
}

// Rows that stayed hold the others in place; between them the first of one is compared with the first of the other.
QList<RowChange> rowChanges(QList<EditionRow> before, QList<EditionRow> after)
{
    QList<RowChange> changes;
    while (!before.isEmpty() || !after.isEmpty()) {
        if (!before.isEmpty() && !after.isEmpty() && saysTheSame(before.first(), after.first())) {
            before.removeFirst();
            after.removeFirst();
            continue;
        }
        const auto stays = [](const QList<EditionRow> &rows, const EditionRow &row) {
            return std::ranges::any_of(rows, [&](const EditionRow &each) { return saysTheSame(each, row); });
        };
        const bool gone = !before.isEmpty() && !stays(after, before.first());
        const bool come = !after.isEmpty() && !stays(before, after.first());
        if (gone && come)
            changes.append(rowChange(before.takeFirst(), after.takeFirst()));
        else if (gone || after.isEmpty())
            changes.append(rowChange(before.takeFirst(), {}));
        else if (come || before.isEmpty())
            changes.append(rowChange({}, after.takeFirst()));
        else // the two changed places
            changes.append(rowChange(before.takeFirst(), {}));
    }
    return changes;
}

ClauseChange changeOf(const Group &group, ClauseChange::Kind kind, const QList<RowChange> &rows)
{
    const EditionRow &first = group.rows.first();
    return {kind, first.clause, first.heading, first.number, group.section, rows};
}

} // namespace

QList<ClauseChange> changesBetween(const Edition &before, const Edition &after)
{
    using Kind = ClauseChange::Kind;
    const QList<Group> old = groupsOf(before);
    const QList<Group> now = groupsOf(after);
    const auto find = [](const QList<Group> &groups, const QString &key) { return std::ranges::find(groups, key, &Group::key); };
    QList<ClauseChange> changes;
    // What went after a clause that stayed is told after it.
    const auto tellRemoved = [&](QList<Group>::const_iterator from) {
        for (auto each = from; each != old.end() && find(now, each->key) == now.end(); ++each)
            changes.append(changeOf(*each, Kind::Removed, rowChanges(each->rows, {})));
    };
    tellRemoved(old.begin());
    for (const Group &group : now) {
        const auto was = find(old, group.key);
        if (was == old.end()) {
            changes.append(changeOf(group, Kind::Added, rowChanges({}, group.rows)));
            continue;
        }
        const QList<RowChange> rows = rowChanges(was->rows, group.rows);
        if (!rows.isEmpty())
            changes.append(changeOf(group, Kind::Changed, rows));
        tellRemoved(std::next(was));
    }
    return changes;
}

int changedClauses(const QList<ClauseChange> &changes)
{
    return int(
        std::ranges::count_if(changes, [](const ClauseChange &change) { return !change.heading && !change.clause.isEmpty(); }));
}

} // namespace qupia
