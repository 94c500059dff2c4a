// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/userwordsdialog.h"

#include "editing/dictionaries.h"
#include "gui/dialogs/questions.h"
#include "gui/settings/settings.h"
#include "gui/theme/segmentedcontrol.h"
#include "gui/theme/theme.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStringListModel>

namespace qupia {

using namespace Qt::StringLiterals;

UserWordsDialog::UserWordsDialog(Dictionaries &dictionaries, Settings &settings, Questions &questions, QWidget *parent)
    : QDialog(parent), m_dictionaries(dictionaries), m_settings(settings), m_questions(questions),
      m_languages(new SegmentedControl(this)), m_line(new QLineEdit(this)), m_words(new QStringListModel(this)),
      m_shown(new QSortFilterProxyModel(this)), m_list(new QListView(this)), m_result(new QLabel(this)),
      m_add(new QPushButton(tr("Add"), this)), m_remove(new QPushButton(tr("Remove"), this)),
      m_import(new QPushButton(tr("Import…"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("My dictionary"));
    m_languages->setSegments({u"Қазақша"_s, u"Русский"_s});
    m_languages->setCurrent(0);
    m_line->setPlaceholderText(tr("Find or add a word"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_shown->setSourceModel(m_words);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Words"));
    m_result->setWordWrap(true);
    setRole(m_result, u"hint"_s);
    m_import->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_add->setDefault(true);
    layOut();
    connectAll();
    showWords();
    m_line->setFocus();
}

void UserWordsDialog::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::form, space::field, space::form, space::field);
    grid->setSpacing(space::small);
    grid->addWidget(m_languages, 0, 0, Qt::AlignLeft);
    grid->addWidget(m_line, 1, 0);
    grid->addWidget(m_add, 1, 1);
    grid->addWidget(m_list, 2, 0, 4, 1);
    grid->addWidget(m_remove, 2, 1);
    grid->addWidget(m_import, 3, 1);
    grid->setRowStretch(4, 1);
    grid->addWidget(m_close, 5, 1);
    grid->addWidget(m_result, 6, 0, 1, 2);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 22);
}

void UserWordsDialog::connectAll()
{
    connect(m_languages, &SegmentedControl::chosen, this, &UserWordsDialog::showWords);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        setButtons();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UserWordsDialog::setButtons);
    connect(m_add, &QPushButton::clicked, this, &UserWordsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &UserWordsDialog::removeSelected);
    connect(new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
        &UserWordsDialog::removeSelected);
    connect(m_import, &QPushButton::clicked, this, &UserWordsDialog::importWords);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

Language UserWordsDialog::language() const
{
    return policyLanguages[size_t(qMax(0, m_languages->current()))];
}

void UserWordsDialog::showWords()
{
    QStringList words = m_dictionaries.words(language());
    words.sort(Qt::CaseInsensitive);
    m_words->setStringList(words);
    m_result->setText(words.isEmpty() ? tr("No words of your own yet.") : tr("%n word(s)", nullptr, int(words.size())));
    setButtons();
}

void UserWordsDialog::setButtons()
{
    const QString word = m_line->text().trimmed();
    m_add->setEnabled(!word.isEmpty() && !m_words->stringList().contains(word));
    m_remove->setEnabled(m_list->selectionModel()->hasSelection());
}

void UserWordsDialog::add()
{
    const Result<void> added = m_dictionaries.add(language(), {m_line->text().trimmed()});
    if (!added)
        return m_questions.tellProblem(tr("The word was not added"), added.error().message);
    m_line->clear();
    showWords();
}

void UserWordsDialog::removeSelected()
{
    QStringList words;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        words << index.data().toString();
    if (const Result<void> removed = m_dictionaries.remove(language(), words); !removed)
        return m_questions.tellProblem(tr("The words were not removed"), removed.error().message);
    showWords();
}

void UserWordsDialog::importWords()
{
    const QString path = m_questions.wordsToImport(m_settings.lastFolder());
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    const Result<qsizetype> imported = m_dictionaries.importFrom(language(), path);
    if (!imported)
        return m_questions.tellProblem(tr("No words were imported"), imported.error().message);
    showWords();
    m_result->setText(tr("%n new word(s) imported.", nullptr, int(*imported)));
}

} // namespace qupia
