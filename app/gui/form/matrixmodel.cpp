// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/matrixmodel.h"

#include "gui/form/integereditor.h"
#include "gui/settings/translations.h"

#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QString categoryId = u"category"_s;
const QString columnIds[] = {u"purposes"_s, u"term"_s, u"recipients"_s};

// One a line and marked: labels have commas of their own, and wrap.
QString labelsOf(const QList<Option> &options, const QStringList &ids)
{
    QStringList labels;
    for (const QString &id : ids) {
        const auto found = std::ranges::find(options, id, &Option::id);
        labels.append(found == options.end() ? id : found->label.in(currentInterfaceLanguage()));
    }
    return labels.size() < 2 ? labels.join(QString()) : u"· "_s + labels.join(u"\n· "_s);
}

} // namespace

MatrixModel::MatrixModel(const Field &field, const FormContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_field(field), m_context(context)
{
}

void MatrixModel::setEntries(const QJsonArray &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

MatrixRow MatrixModel::entry(int entry) const
{
    const QList<MatrixRow> rows = matrixFromJson(QJsonArray{m_entries.at(entry)});
    return rows.value(0);
}

bool MatrixModel::entryApplies(int entry) const
{
    const Category *category = m_context.library.category(this->entry(entry).category);
    return !category || category->when.holds(m_context.profile.flags);
}

QList<Option> MatrixModel::options(int column) const
{
    if (column == TermColumn) {
        const qupia::Column *term = m_field.column(columnIds[TermColumn]);
        return term ? term->options : QList<Option>();
    }
    if (column == PurposesColumn) {
        const Field *purposes = m_context.library.field(FieldId(u"purposes.selected"_s));
        return purposes ? purposes->options : QList<Option>();
    }
    const Field *recipients = m_context.library.field(FieldId(u"recipients.list"_s));
    const qupia::Column *kind = recipients ? recipients->column(u"kind"_s) : nullptr;
    return kind ? kind->options : QList<Option>();
}

QJsonObject MatrixModel::newEntry(const Category &category) const
{
    QStringList purposes;
    for (const Option &option : options(PurposesColumn)) {
        if (category.purposes.contains(option.id) && option.when.holds(m_context.profile.flags))
            purposes.append(option.id);
    }
    return {{categoryId, category.id.toString()}, {columnIds[PurposesColumn], QJsonArray::fromStringList(purposes)},
        {columnIds[TermColumn], category.term}, {columnIds[RecipientsColumn], QJsonArray::fromStringList(category.recipients)}};
}

void MatrixModel::setList(int entry, Column column, const QStringList &ids)
{
    setPart(entry, column, QJsonArray::fromStringList(ids));
}

void MatrixModel::setTerm(int entry, const QJsonValue &term)
{
    setPart(entry, TermColumn, term);
}

void MatrixModel::setPart(int entry, Column column, const QJsonValue &value)
{
    QJsonObject object = m_entries.at(entry).toObject();
    object.insert(columnIds[column], value);
    m_entries.replace(entry, object);
    emit dataChanged(index(2 * entry + 1, column), index(2 * entry + 1, column));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2 * int(m_entries.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MatrixModel::categoryText(const MatrixRow &row) const
{
    const Category *category = m_context.library.category(row.category);
    QString name = category ? category->label().in(currentInterfaceLanguage()) : row.category.toString();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString MatrixModel::termText(const RetentionTerm &term) const
{
    const auto counted = [&](TermUnit unit) { return u"%1 %2"_s.arg(term.count).arg(unitWords(unit, term.count)); };
    if (term.count > 0 && term.choice == "months"_L1)
        return counted(TermUnit::Months);
    if (term.count > 0 && term.choice == "years"_L1)
        return counted(TermUnit::Years);
    const QString label = term.choice.isEmpty() ? QString() : labelsOf(options(TermColumn), {term.choice});
    return term.count > 0 ? u"%1: %2"_s.arg(label).arg(term.count) : label;
}

QString MatrixModel::cellText(const MatrixRow &row, int column) const
{
    switch (column) {
    case PurposesColumn:
        return labelsOf(options(column), row.purposes);
    case TermColumn:
        return termText(row.term);
    default:
        return labelsOf(options(column), row.recipients);
    }
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixRow row = entry(entryOf(index));
    if (role == Qt::ToolTipRole || role == WarningRole) {
        const Category *category = isCategory(index) ? m_context.library.category(row.category) : nullptr;
        return category && category->warn ? category->note.in(currentInterfaceLanguage()) : QString();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (isCategory(index))
        return categoryText(row);
    const QString text = cellText(row, index.column());
    if (role == Qt::DisplayRole)
        return text.isEmpty() ? u"–"_s : text;
    const QString head = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    return u"%1, %2: %3"_s.arg(categoryText(row), head, text.isEmpty() ? tr("nothing") : text);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const qupia::Column *column = m_field.column(columnIds[section]);
    return column ? column->label.in(currentInterfaceLanguage()) : columnIds[section];
}

} // namespace qupia
