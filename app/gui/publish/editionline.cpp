// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/publish/editionline.h"

#include "base/files.h"
#include "exports/exporter.h"
#include "gui/theme/theme.h"
#include "publishing/clausechanges.h"
#include "publishing/editions.h"
#include "publishing/redline.h"

#include <QAction>
#include <QDate>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace qupia {

using namespace Qt::StringLiterals;

EditionLine::EditionLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_show(new QPushButton(this)), m_earlier(new QPushButton(this)),
      m_menu(new QMenu(this))
{
    m_earlier->setObjectName(u"earlierEditions"_s);
    setRole(m_earlier, u"link"_s);
    m_text->setObjectName(u"editionText"_s);
    m_text->setWordWrap(true);
    setRole(m_text, u"hint"_s);
    m_show->setObjectName(u"showChanges"_s);
    setRole(m_show, u"link"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_text);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    column->addWidget(m_earlier, 0, Qt::AlignLeft);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const QString path = writeChanges(); !path.isEmpty())
            emit openWanted(path);
    });
    connect(m_earlier, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_earlier->mapToGlobal(QPoint(0, m_earlier->height()))); });
    retranslate();
}

void EditionLine::setText(const PolicyDocument &document, const ComposedPolicy &policy, bool draft)
{
    m_editions = document.editions;
    m_policy = policy;
    m_draft = draft;
    m_now = m_editions.isEmpty() ? Edition() : editionOf(policy);
    const Edition *before = editionBefore(m_editions, m_now.hash);
    m_before = before ? std::optional(*before) : std::nullopt;
    if (!m_editions.isEmpty() && m_editions.last().hash == m_now.hash)
        m_now = m_editions.last();
    retranslate();
}

void EditionLine::retranslate()
{
    QStringList lines;
    const int next = m_editions.isEmpty() ? 1 : m_editions.last().number + 1;
    if (m_now.number > 0) {
        const QDate day = QDate::fromString(m_now.date, Qt::ISODate);
        lines.append(tr("The text is that of edition %1 of %2.").arg(m_now.number).arg(day.toString(u"dd.MM.yyyy"_s)));
    } else if (!m_draft) {
        lines.append(tr("It will be recorded in the document as edition %1.").arg(next));
    }
    if (m_before) {
        const int count = changedClauses(changesBetween(*m_before, m_now));
        lines.append(tr("Changed since edition %1: %n clause(s).", nullptr, count).arg(m_before->number));
    }
    m_text->setText(lines.join(u' '));
    m_text->setVisible(!lines.isEmpty());
    m_show->setText(tr("Show what changed"));
    m_show->setVisible(m_before.has_value());
    m_earlier->setText(tr("Editions that went out"));
    m_earlier->setVisible(!m_editions.isEmpty());
    setVisible(!lines.isEmpty() || m_before || !m_editions.isEmpty());
    listEditions();
}

void EditionLine::listEditions()
{
    m_menu->clear();
    for (const Edition &edition : std::as_const(m_editions)) {
        const QDate day = QDate::fromString(edition.date, Qt::ISODate);
        const QAction *action = m_menu->addAction(tr("Edition %1, %2").arg(edition.number).arg(day.toString(u"dd.MM.yyyy"_s)));
        connect(action, &QAction::triggered, this, [this, number = edition.number] {
            if (const QString path = writeEdition(number); !path.isEmpty())
                emit openWanted(path);
        });
    }
}

QString EditionLine::writeEdition(int number)
{
    const Edition *edition = editionNumbered(m_editions, number);
    return edition ? write(editionText(*edition, m_policy), u"edition-%1.html"_s.arg(number)) : QString();
}

QString EditionLine::writeChanges()
{
    return m_before ? write(redline(*m_before, m_now, m_policy), u"changes-%1.html"_s.arg(m_before->number)) : QString();
}

QString EditionLine::write(const ComposedPolicy &text, const QString &name)
{
    const Result<QByteArray> page = exporter(u"html"_s)->write(text, {});
    const QString path = m_folder.filePath(name);
    return page && saveFile(path, *page) ? path : QString();
}

void EditionLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qupia
