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
    : FieldEditor(field, context, parent), m_model(new MatrixModel(field, context, this)), m_view(new MatrixView(this)),
      m_note(new QLabel(this)), m_choose(makeAddButton(tr("Choose data…"), this)),
      m_remove(new QPushButton(themedIcon(u"trash"_s), FieldEditor::tr("Remove"), this))
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
    m_remove->setToolTip(tr("Remove this kind of data"));
    m_remove->setAccessibleName(m_remove->toolTip());
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
    for (int entry = 0; entry < m_model->entries().size(); ++entry)
        ids.append(m_model->entry(entry).category);
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
    const QList<CategoryId> present = categories();
    QJsonArray entries;
    for (int entry = 0; entry < present.size(); ++entry) {
        const CategoryId &id = present.at(entry);
        if (wanted.contains(id) || !library.category(id))
            entries.append(m_model->entries().at(entry));
    }
    for (const CategoryId &id : wanted) {
        const Category *category = library.category(id);
        if (category && !present.contains(id))
            entries.append(m_model->newEntry(*category));
    }
    if (entries == m_model->entries())
        return;
    m_model->setEntries(entries);
    showNote();
    say(false);
}

void MatrixEditor::openCell(const QModelIndex &index)
{
    if (MatrixModel::isCategory(index)) {
        chooseCategories();
        return;
    }
    if (index.column() == MatrixModel::TermColumn) {
        openTerm(index);
        return;
    }
    const int entry = MatrixModel::entryOf(index);
    const auto column = MatrixModel::Column(index.column());
    const MatrixRow row = m_model->entry(entry);
    const QStringList chosen = column == MatrixModel::PurposesColumn ? row.purposes : row.recipients;
    QList<Option> offered;
    for (const Option &option : m_model->options(index.column())) {
        if (option.when.holds(context().profile.flags) || chosen.contains(option.id))
            offered.append(option);
    }
    auto *popup = new CheckPopup(offered, chosen, m_view);
    popup->setAccessibleName(m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    connect(popup, &CheckPopup::changed, this, [this, entry, column](const QStringList &ids) {
        m_model->setList(entry, column, ids);
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
    const int entry = MatrixModel::entryOf(index);
    editor->setValue(m_model->term(entry));
    popup->setContent(editor);
    connect(editor, &FieldEditor::edited, this, [this, entry](const QJsonValue &value, bool typing) {
        m_model->setTerm(entry, value);
        say(typing);
    });
    popup->openBelow(m_view->viewport(), m_view->visualRect(index));
    if (QWidget *input = editor->firstInput())
        input->setFocus();
}

void MatrixEditor::removeCurrent()
{
    if (!m_view->currentIndex().isValid())
        return;
    const int entry = MatrixModel::entryOf(m_view->currentIndex());
    QJsonArray entries = m_model->entries();
    entries.removeAt(entry);
    m_model->setEntries(entries);
    if (!entries.isEmpty())
        m_view->setCurrentIndex(m_model->index(2 * qMin(entry, int(entries.size()) - 1), 0));
    showNote();
    say(false);
}

void MatrixEditor::showNote()
{
    const QModelIndex index = m_view->currentIndex();
    m_remove->setEnabled(index.isValid());
    const QString note = index.isValid()
        ? m_model->index(2 * MatrixModel::entryOf(index), 0).data(MatrixModel::WarningRole).toString()
        : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QJsonValue MatrixEditor::value() const
{
    return m_model->entries();
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
    m_model->setEntries(value.toArray());
    if (current.isValid() && current.row() < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(current.row(), current.column()));
    showNote();
}

} // namespace qupia
