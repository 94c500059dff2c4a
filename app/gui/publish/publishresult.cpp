// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/publish/publishresult.h"

#include "gui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace qupia {

using namespace Qt::StringLiterals;

PublishResult::PublishResult(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_files(new QVBoxLayout), m_folder(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_nextTitle(new QLabel(this)), m_next(new QLabel(this))
{
    setRole(this, u"card"_s);
    setRole(m_title, u"heading"_s);
    setRole(m_nextTitle, u"subheading"_s);
    m_title->setWordWrap(true);
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    m_folder->setObjectName(u"openFolder"_s);
    m_folder->setIcon(themedIcon(u"folder"_s));
    m_copy->setObjectName(u"copyForSite"_s);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_files->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::field, space::medium, space::field, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addLayout(m_files);
    column->addWidget(m_folder, 0, Qt::AlignLeft);
    column->addSpacing(space::tight);
    column->addWidget(m_nextTitle);
    column->addWidget(m_next);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_folder, &QPushButton::clicked, this, [this] { emit openWanted(QFileInfo(m_paths.value(0)).path()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_paste.text); });
    retranslate();
}

void PublishResult::showFiles(const QStringList &paths, bool draft, const PasteText &paste)
{
    m_paths = paths;
    m_draft = draft;
    m_paste = paste;
    while (QLayoutItem *item = m_files->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : paths) {
        auto *file = new QPushButton(QFileInfo(path).fileName(), this);
        setRole(file, u"link"_s);
        connect(file, &QPushButton::clicked, this, [this, path] { emit openWanted(path); });
        m_files->addWidget(file, 0, Qt::AlignLeft);
    }
    retranslate();
    show();
}

void PublishResult::retranslate()
{
    m_title->setText(m_draft ? tr("The draft is ready") : tr("The policy is ready"));
    m_folder->setText(tr("Open the folder"));
    const bool piece = m_paste.kind == PasteText::Kind::Piece;
    m_copy->setText(piece ? tr("Copy the piece to paste") : tr("Copy the link for the footer"));
    m_nextTitle->setText(tr("What to do next"));
    const QStringList draftSteps{tr("Show the draft to a lawyer or colleague."),
        tr("Answer what is still open, then publish again: the stamp goes by itself.")};
    const QStringList finalSteps{tr("Save the document: this edition is recorded in it."),

        piece ? tr(
            "Paste the piece into a page of your site builder, as HTML, and put a link to that page in the footer of every page.")
              : tr("Put the page on your site and a link to it in the footer of every page."),
        tr("Put a tick box with a link to the policy at every form that asks for data; it must not be ticked beforehand."),
        tr("Approve the policy by an order of the head and keep the signed copy."),
        tr("Name a person responsible for personal data, and let everybody know whom to ask.")};
    const QStringList &steps = m_draft ? draftSteps : finalSteps;
    QStringList lines;
    for (const QString &step : steps)
        lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(step));
    m_next->setText(lines.join(u'\n'));
    m_copy->setVisible(!m_draft && !m_paste.text.isEmpty());
}

void PublishResult::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qupia
