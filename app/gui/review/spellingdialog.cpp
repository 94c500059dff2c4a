// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/spellingdialog.h"

#include "gui/review/spellingcache.h"
#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 76; // letters
constexpr int listLines = 6;

QString withWordMarked(const MisspeltWord &word, const Tokens &tokens)
{
    const WordRange sentence = sentenceAround(word.text, word.range);
    const int end = word.range.offset + word.range.length;
    const QString before = word.text.sliced(sentence.offset, word.range.offset - sentence.offset);
    const QString after = word.text.sliced(end, sentence.offset + sentence.length - end);
    return before.toHtmlEscaped()
        + u"<span style=\"color:%1; font-weight:600\">%2</span>"_s.arg(tokens.error.name(), word.word().toHtmlEscaped())
        + after.toHtmlEscaped();
}

} // namespace

SpellingDialog::SpellingDialog(SpellingWalk &walk, SpellingCache &spelling, QWidget *parent)
    : QDialog(parent), m_walk(walk), m_spelling(spelling), m_place(new QLabel(this)), m_sentence(new QLabel(this)),
      m_hint(new QLabel(this)), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Spelling"));
    setWindowModality(Qt::WindowModal);
    setFixedWidth(fontMetrics().averageCharWidth() * dialogWidth);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::form, space::field, space::form, space::field);
    grid->setHorizontalSpacing(space::field);
    grid->setVerticalSpacing(space::small);
    setRole(m_place, u"tag"_s);
    setRole(m_hint, u"hint"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(policyFont());
    m_hint->setWordWrap(true);
    m_line->setAccessibleName(tr("Replace with"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * listLines + space::field);
    auto *label = new QLabel(tr("Replace with"), this);
    label->setBuddy(m_line);
    grid->addWidget(m_place, 0, 0, 1, 2);
    grid->addWidget(m_sentence, 1, 0, 1, 2);
    grid->addWidget(label, 2, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(m_line);
    words->addWidget(m_list, 1);
    grid->addLayout(words, 3, 0);
    grid->addWidget(m_hint, 4, 0, 1, 2);
    makeButtons();
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::tight);
    for (QPushButton *button : {m_replace, m_replaceAll, m_ignore, m_add, m_skip})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_close);
    grid->addLayout(buttons, 3, 1);
    grid->setColumnStretch(0, 1);
    m_line->installEventFilter(this);
    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_line->setText(text);
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { m_replace->click(); });
    setBusy(true);
}

QPushButton *SpellingDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    return button;
}

void SpellingDialog::makeButtons()
{
    m_replace = addButton(tr("&Replace"));
    m_replaceAll = addButton(tr("Replace &everywhere"));
    m_ignore = addButton(tr("&Ignore in this document"));
    m_add = addButton(tr("&Add to my dictionary"));
    m_skip = addButton(tr("&Skip"));
    m_close = addButton(tr("Close"));
    setRole(m_replace, u"primary"_s);
    m_replace->setDefault(true);
    m_replace->setToolTip(tr("In this clause"));
    m_replaceAll->setToolTip(tr("In all clauses, as one step of undo"));
    connect(m_replace, &QPushButton::clicked, this, [this] { emit replaceChosen(replacement()); });
    connect(m_replaceAll, &QPushButton::clicked, this, [this] { emit replaceAllChosen(replacement()); });
    connect(m_ignore, &QPushButton::clicked, this, &SpellingDialog::ignoreChosen);
    connect(m_add, &QPushButton::clicked, this, &SpellingDialog::addChosen);
    connect(m_skip, &QPushButton::clicked, this, &SpellingDialog::skipChosen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

QString SpellingDialog::replacement() const
{
    return m_line->text().trimmed();
}

void SpellingDialog::setBusy(bool working)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_line, m_list, m_replace, m_replaceAll, m_ignore, m_add, m_skip})
        widget->setEnabled(!working);
}

void SpellingDialog::showWord(const MisspeltWord &word, const QString &number, bool replaceable, bool readOnly)
{
    setBusy(false);
    const QString language = word.language == Language::Kazakh ? u"Қазақша"_s : u"Русский"_s;
    m_place->setText(number.isEmpty() ? language : language + u"  ·  "_s + number);
    m_sentence->setText(withWordMarked(word, tokens(palette())));
    m_sentence->setAccessibleName(word.word());
    m_line->setText(word.word());
    m_list->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_line, m_list, m_replace, m_replaceAll})
        widget->setEnabled(replaceable && !readOnly);
    m_ignore->setEnabled(!readOnly);
    m_hint->setText(replaceable ? tr("Searching…") : tr("This word comes from an answer in the form"));
    (replaceable && !readOnly ? static_cast<QWidget *>(m_line) : m_skip)->setFocus();
    m_line->selectAll();
    adjustSize();
    if (!replaceable)
        return;
    m_spelling.suggest(word.language, word.word(), this, [this, word](const QStringList &suggestions) {
        if (m_walk.current() == word) // another word may be shown by now
            showSuggestions(word.word(), suggestions);
    });
}

void SpellingDialog::showSuggestions(const QString &word, const QStringList &suggestions)
{
    m_hint->setText(suggestions.isEmpty() ? tr("No suggestions") : tr("Enter replaces, arrow keys choose, Escape ends"));
    const bool typed = m_line->text() != word; // she was faster
    {
        const QSignalBlocker quiet(m_list);
        m_list->addItems(suggestions);
        if (!typed && !suggestions.isEmpty())
            m_list->setCurrentRow(0);
    }
    if (typed || suggestions.isEmpty())
        return;
    m_line->setText(suggestions.first());
    m_line->selectAll();
}

void SpellingDialog::showEnd(const QString &words)
{
    setBusy(true);
    m_place->clear();
    m_sentence->setText(words.toHtmlEscaped());
    m_line->clear();
    m_list->clear();
    m_hint->clear();
    m_close->setDefault(true);
    m_close->setFocus();
    adjustSize();
}

// The arrow keys choose a suggestion without leaving the line.
bool SpellingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace qupia
