// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/matrixmodel.h"

#include "gui/form/integereditor.h"
#include "gui/settings/translations.h"

#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QString columnIds[] = {u"category"_s, u"purposes"_s, u"term"_s, u"recipients"_s};

QString labelsOf(const QList<Option> &options, const QStringList &ids)
{
    QStringList labels;
    for (const QString &id : ids) {
        const auto found = std::ranges::find(options, id, &Option::id);
        labels.append(found == options.end() ? id : found->label.in(currentInterfaceLanguage()));
    }
    return labels.join(u", "_s);
}

} // namespace

MatrixModel::MatrixModel(const Field &field, const FormContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_field(field)
    , m_context(context)
{
}

void MatrixModel::setRows(const QJsonArray &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

MatrixRow MatrixModel::row(int index) const
{
    const QList<MatrixRow> rows = matrixFromJson(QJsonArray{m_rows.at(index)});
    return rows.value(0);
}

bool MatrixModel::rowApplies(int index) const
{
    const Category *category = m_context.library.category(row(index).category);
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

QJsonObject MatrixModel::newRow(const Category &category) const
{
    QStringList purposes;
    for (const Option &option : options(PurposesColumn)) {
        if (category.purposes.contains(option.id) && option.when.holds(m_context.profile.flags))
            purposes.append(option.id);
    }
    return {{columnIds[CategoryColumn], category.id.toString()},
            {columnIds[PurposesColumn], QJsonArray::fromStringList(purposes)},
            {columnIds[TermColumn], category.term},
            {columnIds[RecipientsColumn], QJsonArray::fromStringList(category.recipients)}};
}

void MatrixModel::setList(int index, const QString &key, const QStringList &ids)
{
    setPart(index, key, QJsonArray::fromStringList(ids));
}

void MatrixModel::setTerm(int index, const QJsonValue &term)
{
    setPart(index, columnIds[TermColumn], term);
}

void MatrixModel::setPart(int index, const QString &key, const QJsonValue &value)
{
    QJsonObject object = m_rows.at(index).toObject();
    object.insert(key, value);
    m_rows.replace(index, object);
    emit dataChanged(this->index(index, 0), this->index(index, ColumnCount - 1));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MatrixModel::cellText(const MatrixRow &row, int column) const
{
    if (column == CategoryColumn) {
        const Category *category = m_context.library.category(row.category);
        return category ? category->label().in(currentInterfaceLanguage()) : row.category.toString();
    }
    if (column == PurposesColumn)
        return labelsOf(options(column), row.purposes);
    if (column == RecipientsColumn)
        return labelsOf(options(column), row.recipients);
    if (row.term.count > 0 && row.term.choice == "months"_L1)
        return u"%1 %2"_s.arg(row.term.count).arg(unitWords(TermUnit::Months, row.term.count));
    if (row.term.count > 0 && row.term.choice == "years"_L1)
        return u"%1 %2"_s.arg(row.term.count).arg(unitWords(TermUnit::Years, row.term.count));
    const QString label = row.term.choice.isEmpty() ? QString() : labelsOf(options(column), {row.term.choice});
    return row.term.count > 0 ? u"%1: %2"_s.arg(label).arg(row.term.count) : label;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixRow row = this->row(index.row());
    const QString text = cellText(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? u"–"_s : text;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text.isEmpty() ? tr("nothing") : text);
    case Qt::ToolTipRole:
    case WarningRole: {
        const Category *category = index.column() == CategoryColumn ? m_context.library.category(row.category) : nullptr;
        return category && category->warn ? category->note.in(currentInterfaceLanguage()) : QString();
    }
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const qupia::Column *column = m_field.column(columnIds[section]);
    return column ? column->label.in(currentInterfaceLanguage()) : columnIds[section];
}

} // namespace qupia
