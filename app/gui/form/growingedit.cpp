// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/growingedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QtMath>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 12;
constexpr int padding = 16;
} // namespace

GrowingEdit::GrowingEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document(), &QTextDocument::contentsChanged, this, &GrowingEdit::fit); // also where the form sets the text
    fit();
}

QSize GrowingEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), qBound(fewestLines, m_lines, mostLines) * fontMetrics().lineSpacing() + padding};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

void GrowingEdit::fit()
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height(); // lays the block out where that was put off
    const int lines = qCeil(height / fontMetrics().lineSpacing());
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // the form goes to the next field
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ');
    insertPlainText(text);
}

} // namespace qupia
