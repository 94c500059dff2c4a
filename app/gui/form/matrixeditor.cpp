// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/matrixeditor.h"

#include "gui/form/categorypicker.h"
#include "gui/form/cellpopup.h"
#include "gui/form/choiceeditor.h"
#include "gui/form/matrixmodel.h"
#include "gui/form/matrixview.h"
#include "gui/form/smallbuttons.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

MatrixEditor::MatrixEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_model(new MatrixModel(field, context, this))
    , m_view(new MatrixView(this))
    , m_note(new QLabel(this))
    , m_choose(makeAddButton(tr("Choose data…"), this))
    , m_remove(new QPushButton(themedIcon(u"trash"_s), tr("Remove the row"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_view);
    layout->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    setRole(m_remove, u"quiet"_s);
    m_view->setModel(m_model);
    m_view->setAccessibleName(field.label.in(currentInterfaceLanguage()));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setRole(m_note, u"warning"_s);
    setFocusProxy(m_view);
    connect(m_choose, &QPushButton::clicked, this, &MatrixEditor::chooseCategories);
    connect(m_remove, &QPushButton::clicked, this, &MatrixEditor::removeCurrent);
    connect(m_view, &MatrixView::removeAsked, this, &MatrixEditor::removeCurrent);
    connect(m_view, &MatrixView::cellChosen, this, &MatrixEditor::openCell);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixEditor::showNote);
    showNote();
}

QList<CategoryId> MatrixEditor::categories() const
{
    QList<CategoryId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->row(row).category);
    return ids;
}

void MatrixEditor::chooseCategories()
{
    auto *picker = new CategoryPicker(context(), categories(), this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, this, [this, picker] { setCategories(picker->chosen()); });
    picker->open();
}

void MatrixEditor::setCategories(const QList<CategoryId> &wanted)
{
    const TemplateLibrary &library = context().library;
    QJsonArray rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CategoryId id = m_model->row(row).category;
        if (wanted.contains(id) || !library.category(id))
            rows.append(m_model->rows().at(row));
    }
    const QList<CategoryId> present = categories();
    for (const CategoryId &id : wanted) {
        const Category *category = library.category(id);
        if (category && !present.contains(id))
            rows.append(m_model->newRow(*category));
    }
    if (rows == m_model->rows())
        return;
    m_model->setRows(rows);
    showNote();
    say(false);
}

void MatrixEditor::openCell(const QModelIndex &index)
{
    if (index.column() == MatrixModel::CategoryColumn)
        return;
    if (index.column() == MatrixModel::TermColumn) {
        openTerm(index);
        return;
    }
    const MatrixRow row = m_model->row(index.row());
    const bool purposes = index.column() == MatrixModel::PurposesColumn;
    const QStringList chosen = purposes ? row.purposes : row.recipients;
    QList<Option> offered;
    for (const Option &option : m_model->options(index.column())) {
        if (option.when.holds(context().profile.flags) || chosen.contains(option.id))
            offered.append(option);
    }
    auto *popup = new CheckPopup(offered, chosen, m_view);
    popup->setAccessibleName(m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    connect(popup, &CheckPopup::changed, this, [this, at = QPersistentModelIndex(index), purposes](const QStringList &ids) {
        m_model->setList(at.row(), purposes ? u"purposes"_s : u"recipients"_s, ids);
        say(false);
    });
    popup->openBelow(m_view->viewport(), m_view->visualRect(index));
}

void MatrixEditor::openTerm(const QModelIndex &index)
{
    Field term;
    term.type = FieldType::Choice;
    term.label = {};
    term.options = m_model->options(MatrixModel::TermColumn);
    term.minimum = 1;
    term.maximum = 600;
    auto *popup = new CellPopup(m_view);
    popup->setAccessibleName(m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    auto *editor = new ChoiceEditor(term, context(), popup);
    editor->setValue(m_model->term(index.row()));
    popup->setContent(editor);
    connect(editor, &FieldEditor::edited, this, [this, at = QPersistentModelIndex(index)](const QJsonValue &value, bool typing) {
        m_model->setTerm(at.row(), value);
        say(typing);
    });
    popup->openBelow(m_view->viewport(), m_view->visualRect(index));
    if (QWidget *input = editor->firstInput())
        input->setFocus();
}

void MatrixEditor::removeCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    QJsonArray rows = m_model->rows();
    rows.removeAt(row);
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_view->setCurrentIndex(m_model->index(qMin(row, int(rows.size()) - 1), 0));
    showNote();
    say(false);
}

void MatrixEditor::showNote()
{
    const QModelIndex index = m_view->currentIndex();
    m_remove->setEnabled(index.isValid());
    const QString note = index.isValid() ? index.siblingAtColumn(0).data(MatrixModel::WarningRole).toString() : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QJsonValue MatrixEditor::value() const
{
    return m_model->rows();
}

QWidget *MatrixEditor::firstInput() const
{
    return m_view;
}

void MatrixEditor::profileChanged()
{
    m_view->fit();
}

void MatrixEditor::display(const QJsonValue &value)
{
    const QModelIndex current = m_view->currentIndex();
    m_model->setRows(value.toArray());
    if (current.isValid() && current.row() < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(current.row(), current.column()));
    showNote();
}

} // namespace qupia
