// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/findbar.h"

#include "gui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace qupia {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QFrame(parent), m_words(new QLineEdit(this)), m_places(new QLabel(this)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)), m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, space::small);
    row->setSpacing(space::tight);
    row->addWidget(m_words, 1);
    row->addWidget(m_places);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    setRole(m_places, u"hint"_s);
    m_words->setObjectName(u"findWords"_s);
    m_words->setClearButtonEnabled(false);
    const std::pair<QToolButton *, QString> buttons[]{
        {m_previous, u"chevron-up"_s}, {m_next, u"chevron-down"_s}, {m_close, u"close"_s}};
    for (const auto &[button, icon] : buttons) {
        button->setIcon(themedIcon(icon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit nextWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit nextWanted(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    emit wordsChanged(m_words->text());
}

void FindBar::close()
{
    hide();
    emit wordsChanged({});
    emit closed();
}

void FindBar::setPlaces(int current, int count)
{
    m_current = current;
    m_count = count;
    if (m_words->text().isEmpty())
        m_places->clear();
    else if (count == 0)
        m_places->setText(tr("not found"));
    else
        m_places->setText(tr("%1 of %2").arg(current + 1).arg(count));
    setWrong(m_words, count == 0 && !m_words->text().isEmpty());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in the text, Kazakh or Russian"));
    m_words->setAccessibleName(tr("Words to find"));
    const std::pair<QToolButton *, QString> buttons[]{
        {m_previous, tr("Previous place")}, {m_next, tr("Next place")}, {m_close, tr("Close the search")}};
    for (const auto &[button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    setPlaces(m_current, m_count);
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit nextWanted(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace qupia
