// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/startpanel.h"

#include "gui/start/panelbutton.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString whenChanged(const QFileInfo &file)
{
    const QDateTime changed = file.lastModified();
    const QString time = QLocale().toString(changed.time(), QLocale::ShortFormat);
    if (changed.date() == QDate::currentDate())
        return StartPanel::tr("today, %1").arg(time);
    return QLocale().toString(changed.date(), QLocale::LongFormat);
}

} // namespace

StartPanel::StartPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 40, 32, 28);
    column->setSpacing(space::small);
    m_name = addLabel(column, 2.1, QFont::Bold, 1.0);
    m_sentence = addLabel(column, 1.05, QFont::Normal, 0.88);
    column->addSpacing(space::form);
    m_recentTitle = addLabel(column, 1.0, QFont::DemiBold, 1.0);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addSpacing(space::small);
    m_open = new PanelButton(PanelButton::Kind::Framed, this);
    m_open->setObjectName(u"startOpen"_s);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_promise = addLabel(column, 0.9, QFont::Normal, 0.85);
    m_recentTitle->hide();
    connect(m_open, &PanelButton::clicked, this, &StartPanel::openWanted);
    retranslate();
    tint();
}

QLabel *StartPanel::addLabel(QVBoxLayout *column, qreal size, QFont::Weight weight, qreal opacity)
{
    auto *label = new QLabel(this);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(weight);
    label->setFont(font);
    label->setWordWrap(true);
    column->addWidget(label);
    m_labels.append({label, opacity});
    return label;
}

void StartPanel::setRecentFiles(const QStringList &paths)
{
    m_paths = paths;
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *entry = new PanelButton(PanelButton::Kind::Entry, this);
        entry->setText(file.completeBaseName());
        entry->setDetail(file.exists() ? whenChanged(file) : tr("not there any more"));
        entry->setToolTip(QDir::toNativeSeparators(path));
        connect(entry, &PanelButton::clicked, this, [this, path] { emit fileWanted(path); });
        m_recent->addWidget(entry);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPanel::retranslate()
{
    m_name->setText(QApplication::applicationDisplayName());
    m_sentence->setText(tr("A personal data policy in two languages, checked against the law of Kazakhstan"));
    m_recentTitle->setText(tr("Recent"));
    m_open->setText(tr("Open a file…"));
    m_open->updateGeometry();
    m_promise->setText(tr("Everything stays on your computer. This is not legal advice."));
    setRecentFiles(m_paths);
}

void StartPanel::tint()
{
    const Tokens t = tokens(QApplication::palette());
    for (const auto &[label, opacity] : m_labels) {
        QColor color = t.onPanel;
        color.setAlphaF(float(opacity));
        QPalette colors = label->palette();
        colors.setColor(QPalette::WindowText, color);
        label->setPalette(colors);
    }
}

void StartPanel::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), tokens(palette()).panel);
}

void StartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        tint();
}

} // namespace qupia
