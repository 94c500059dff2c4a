// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/review/clauseedit.h"

#include "gui/review/clausetextedit.h"
#include "gui/review/rowlayouts.h"
#include "gui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>

#include <utility>

namespace qupia {

using namespace Qt::StringLiterals;

ClauseEdit::ClauseEdit(
    const ClauseId &clause, const Localized<QString> &texts, bool reworded, SpellingCache &spelling, QWidget *parent)
    : QWidget(parent), m_clause(clause), m_keys(new QWidget(this)),
      m_hint(new QLabel(tr("Words in braces are filled in from the form."), this))
{
    for (const Language language : policyLanguages) {
        const auto index = size_t(language);
        const QString name = language == Language::Kazakh ? u"Қазақша"_s : u"Русский"_s;
        m_tags[index] = new QLabel(name.toUpper(), this);
        setRole(m_tags[index], u"tag"_s);
        auto *edit = new ClauseTextEdit(language, spelling, this);
        edit->setPlainText(texts.in(language));
        edit->setAccessibleName(name);
        edit->setAccessibleDescription(tr("Ctrl+Enter keeps the text, Escape leaves it as it was"));
        m_edits[index] = edit;
        connect(edit, &ClauseTextEdit::heightChanged, this, &ClauseEdit::checkHeight);
        connect(edit, &ClauseTextEdit::done, this, &ClauseEdit::done);
        connect(edit, &ClauseTextEdit::cancelled, this, &ClauseEdit::cancelled);
    }
    // The place where the letters of the Kazakh keyboard appear; whoever shows them looks for this property.
    text(Language::Kazakh)->setProperty("kazakhKeysSlot", QVariant::fromValue(QPointer<QWidget>(m_keys)));
    QPushButton *keep = addButton(tr("Keep"), u"primary"_s);
    keep->setToolTip(u"Ctrl+Enter"_s);
    connect(keep, &QPushButton::clicked, this, &ClauseEdit::done);
    QPushButton *cancel = addButton(tr("Cancel"), {});
    cancel->setToolTip(u"Esc"_s);
    connect(cancel, &QPushButton::clicked, this, &ClauseEdit::cancelled);
    if (reworded)
        connect(
            addButton(tr("Back to the template's text"), u"quiet"_s), &QPushButton::clicked, this, &ClauseEdit::templateWanted);
    setRole(m_hint, u"hint"_s);
    m_hint->setWordWrap(true);
    m_hint->setVisible(texts.kk.contains(u'{') || texts.ru.contains(u'{'));
    setFocusProxy(text(Language::Kazakh));
}

QPushButton *ClauseEdit::addButton(const QString &text, const QString &role)
{
    auto *button = new QPushButton(text, this);
    setRole(button, role);
    m_buttons.append(button);
    return button;
}

Localized<QString> ClauseEdit::texts() const
{
    return {text(Language::Kazakh)->toPlainText(), text(Language::Russian)->toPlainText()};
}

int ClauseEdit::wantedHeight() const
{
    const int texts = qMax(m_edits[0]->fullHeight(), m_edits[1]->fullHeight());
    const int tag = fontMetrics().height() + 2;
    return reviewRowPadding + tag + texts + space::small + m_buttons.first()->sizeHint().height() + reviewRowPadding;
}

void ClauseEdit::place()
{
    const QScopedValueRollback<bool> placing(m_placing, true);
    const ReviewColumns columns = reviewColumns(width(), fontMetrics());
    const int tag = fontMetrics().height() + 2;
    for (const Language language : policyLanguages) // the width first: it decides how many lines there are
        text(language)->resize(columns.text(language).width() + 10, text(language)->height());
    const int texts = qMax(m_edits[0]->fullHeight(), m_edits[1]->fullHeight());
    for (const Language language : policyLanguages) {
        const QRect area = columns.text(language);
        m_tags[size_t(language)]->setGeometry(area.left(), reviewRowPadding - 2, area.width(), tag);
        text(language)->setGeometry(area.left() - 5, reviewRowPadding + tag, area.width() + 10, texts);
    }
    const QRect kazakhTag = m_tags[0]->geometry();
    m_keys->setGeometry(kazakhTag.adjusted(m_tags[0]->sizeHint().width() + space::tight, 0, 5, 0));
    int left = columns.kazakh.left() - 5;
    const int top = reviewRowPadding + tag + texts + space::small;
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setGeometry(QRect(QPoint(left, top), button->sizeHint()));
        left += button->width() + space::small;
    }
    m_hint->setGeometry(left + space::small, top, width() - left - space::field, m_buttons.first()->height());
}

void ClauseEdit::checkHeight()
{
    if (m_placing)
        return;
    place();
    if (std::exchange(m_height, wantedHeight()) != wantedHeight())
        emit heightChanged();
}

void ClauseEdit::resizeEvent(QResizeEvent *)
{
    checkHeight();
}

void ClauseEdit::paintEvent(QPaintEvent *)
{
    // Covers the texts of the row, and leaves its number and its mark on the left.
    const ReviewColumns columns = reviewColumns(width(), fontMetrics());
    QPainter painter(this);
    painter.fillRect(rect().adjusted(columns.kazakh.left() - 8, 0, 0, -1), tokens(palette()).accentSoft);
}

} // namespace qupia
