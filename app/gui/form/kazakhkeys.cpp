// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/kazakhkeys.h"

#include "gui/theme/paintparts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QString letters = u"әіңғүұқөһ"_s;

class LetterKey : public QAbstractButton {
public:
    LetterKey(const QString &letter, QWidget *parent) : QAbstractButton(parent)
    {
        setText(letter);
        setFocusPolicy(Qt::NoFocus); // a click leaves the focus in the field
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    }

    QSize sizeHint() const override { return {fontMetrics().height() + 3, fontMetrics().height()}; }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() + 2, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens t = tokens(palette());
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        drawBox(&painter, box, isDown() || underMouse() ? t.accentSoft : t.card, hasFocus() ? t.accent : t.line,
            hasFocus() ? 2 : 1, 4);
        painter.setPen(t.ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

KazakhKeys::KazakhKeys(QWidget *input, QWidget *slot) : QWidget(slot), m_input(input), m_slot(slot)
{
    QFont plain = QApplication::font(); // not the small bold one of the head that it stands in
    plain.setWeight(QFont::Normal);
    plain.setPointSizeF(plain.pointSizeF());
    setFont(plain);
    setAccessibleName(tr("Kazakh letters"));
    setAutoFillBackground(true);
    setPalette(QApplication::palette());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    for (const QChar letter : letters) {
        auto *key = new LetterKey(letter, this);
        key->setToolTip(tr("Types the letter. F2 goes here from the field, Shift gives capitals."));
        key->installEventFilter(this);
        row->addWidget(key);
        m_keys.append(key);
        connect(key, &QAbstractButton::clicked, this, [this, key] { type(key->text()); });
    }
    slot->installEventFilter(this);
    input->installEventFilter(this);
    place();
    show();
}

void KazakhKeys::place()
{
    // Where the head of the column is too narrow for both, the letters cover its word.
    const int width = qMin(sizeHint().width(), m_slot->width());
    setGeometry(m_slot->width() - width, 0, width, m_slot->height());
}

void KazakhKeys::enter()
{
    m_keys.first()->setFocus(Qt::ShortcutFocusReason);
}

void KazakhKeys::setCapitals(bool capitals)
{
    for (QAbstractButton *key : std::as_const(m_keys))
        key->setText(capitals ? key->text().toUpper() : key->text().toLower());
}

void KazakhKeys::type(const QString &letter)
{
    if (!m_input)
        return;
    const bool capital = QApplication::keyboardModifiers() & Qt::ShiftModifier;
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, capital ? letter.toUpper() : letter);
    QApplication::sendEvent(m_input, &press);
}

bool KazakhKeys::keyPressed(QWidget *key, int code)
{
    const qsizetype index = m_keys.indexOf(qobject_cast<QAbstractButton *>(key));
    const auto go = [&](qsizetype to) { m_keys.at((to + m_keys.size()) % m_keys.size())->setFocus(Qt::ShortcutFocusReason); };
    switch (code) {
    case Qt::Key_Left:
        go(index - 1);
        return true;
    case Qt::Key_Right:
        go(index + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        type(m_keys.at(index)->text());
        return true;
    case Qt::Key_Escape:
    case Qt::Key_F2:
    case Qt::Key_Tab:
        if (m_input)
            m_input->setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

bool KazakhKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_slot && event->type() == QEvent::Resize)
        place();
    const bool press = event->type() == QEvent::KeyPress;
    if (!press && event->type() != QEvent::KeyRelease)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Shift)
        setCapitals(press);
    if (press && watched == m_input && key->key() == Qt::Key_F2) {
        enter();
        return true;
    }
    if (press && watched != m_input && keyPressed(qobject_cast<QWidget *>(watched), key->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

KazakhKeysGuide::KazakhKeysGuide(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void KazakhKeysGuide::follow(QWidget *now)
{
    // Another window in front leaves the letters where they are.
    if (!now || (m_keys && (m_keys->input() == now || m_keys->isAncestorOf(now))))
        return;
    if (m_keys)
        m_keys->deleteLater();
    m_keys = nullptr;
    const auto slot = now->property("kazakhKeysSlot").value<QPointer<QWidget>>();
    if (slot && now->isEnabled())
        m_keys = new KazakhKeys(now, slot);
}

} // namespace qupia
