// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/publish/publishworkspace.h"

#include "base/files.h"
#include "exports/policytext.h"
#include "gui/publish/pagesview.h"
#include "gui/publish/publishform.h"
#include "gui/publish/publishmore.h"
#include "gui/publish/publishstate.h"
#include "gui/publish/textsbeside.h"
#include "gui/settings/translations.h"
#include "gui/theme/theme.h"
#include "publishing/attacheddata.h"
#include "publishing/companions.h"
#include "publishing/editions.h"

#include <QDate>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesDelay = 120; // while a name is typed

} // namespace

PublishWorkspace::PublishWorkspace(PolicyEditor &editor, Settings &settings, Questions &questions, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_settings(settings), m_questions(questions)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft());
    row->addWidget(buildRight(), 1);

    m_pagesTimer.setSingleShot(true);
    m_pagesTimer.setInterval(pagesDelay);
    connect(&m_pagesTimer, &QTimer::timeout, this, &PublishWorkspace::refreshPages);
    connect(m_form, &PublishForm::changed, this, &PublishWorkspace::refresh);
    connect(m_publish, &QPushButton::clicked, this, &PublishWorkspace::publishNow);
    connect(m_state, &PublishState::findingsWanted, this, &PublishWorkspace::findingsWanted);
    const auto open = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    connect(m_result, &PublishResult::openWanted, this, open);
    connect(m_state, &PublishState::openWanted, this, open);
    connect(m_pages, &PagesView::pagesShown, this, [this](int count) { m_pageCount->setText(tr("%n page(s)", nullptr, count)); });
    connect(m_pages, &PagesView::failed, m_pageCount, &QLabel::setText);
    connect(&m_editor, &PolicyEditor::changed, this, &PublishWorkspace::refresh);
    connect(&m_editor, &PolicyEditor::findingsChanged, this, &PublishWorkspace::refresh);
    connect(&m_editor, &PolicyEditor::documentReset, this, &PublishWorkspace::forget);
    setFocusProxy(m_publish);
    m_form->setChoices(m_settings.publishChoices());
    forget();
    retranslate();
}

QWidget *PublishWorkspace::buildLeft()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::form, space::form, space::form, space::field);
    column->setSpacing(space::small);
    m_title = new QLabel(content);
    setRole(m_title, u"title"_s);
    m_state = new PublishState(content);
    m_form = new PublishForm(m_questions, content);
    m_result = new PublishResult(content);
    m_result->hide();
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_result);
    column->addSpacing(space::small);
    column->addWidget(m_form);
    column->addStretch(1);

    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *left = new QFrame(this);
    auto *whole = new QVBoxLayout(left);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(buildFoot());
    left->setFixedWidth(fontMetrics().averageCharWidth() * 60);
    return left;
}

// The one button, always in sight.
QWidget *PublishWorkspace::buildFoot()
{
    auto *foot = new QFrame(this);
    setRole(foot, u"footer"_s);
    m_problem = new QLabel(foot);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setRole(m_problem, u"error"_s);
    m_publish = new QPushButton(foot);
    m_publish->setObjectName(u"publishNow"_s);
    setRole(m_publish, u"primary"_s);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(space::form, space::medium, space::form, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_problem);
    column->addWidget(m_publish);
    return foot;
}

QWidget *PublishWorkspace::buildRight()
{
    auto *right = new QWidget(this);
    m_pageCount = new QLabel(right);
    m_pageCount->setWordWrap(true);
    setRole(m_pageCount, u"hint"_s);
    m_pages = new PagesView(right);
    m_pages->setObjectName(u"pagesView"_s);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(space::small, space::medium, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_pageCount);
    column->addWidget(m_pages, 1);
    return right;
}

ExportOptions PublishWorkspace::options() const
{
    const PublishRequest request = m_form->request();
    const PublishPlan plan = planPublication(m_editor.policy(), m_editor.currentFindings(), request);
    return exportOptions(request, plan.draft);
}

void PublishWorkspace::forget()
{
    m_result->hide();
    m_problem->hide();
    const QString beside = QFileInfo(m_editor.filePath()).path();
    const QString known = m_settings.publishFolder();
    m_form->setAttachesData(false);
    m_form->setFolder(!m_editor.filePath().isEmpty() ? beside : !known.isEmpty() ? known : m_settings.lastFolder());
    refresh();
}

void PublishWorkspace::refresh()
{
    if (!isVisible())
        return; // showEvent() does it
    const PublishRequest request = m_form->request();
    const PublishPlan plan = planPublication(m_editor.policy(), m_editor.findings(), request);
    m_form->setSuggestedName(suggestedBaseName(m_editor.policy(), plan.draft));
    m_publish->setEnabled(!request.formats.isEmpty() && !request.folder.isEmpty());
    m_publish->setText(plan.draft ? tr("Make a draft") : tr("Publish"));
    m_state->showState(m_editor, plan.draft);
    offerCompanions();
    const QList<TextBeside> texts = textsBeside(m_form->companions(), m_editor);
    m_form->setFiles(plan.files + filesOf(texts, m_editor.findings(), request));
    m_form->setOpenQuestions(openQuestionsOf(texts, m_editor));
    m_pagesTimer.start();
}

void PublishWorkspace::refreshPages()
{
    m_pages->showPolicy(m_editor.policy(), options());
}

PasteText PublishWorkspace::pasteText(const PublishPlan &plan, const PublishRequest &request) const
{
    QStringList links;
    for (const PlannedFile &file : plan.files) {
        if (file.format != "html"_L1)
            continue;
        if (request.form == WebForm::Fragment) {
            const Result<QByteArray> piece = readFile(file.path);
            return piece ? PasteText{PasteText::Kind::Piece, QString::fromUtf8(*piece)} : PasteText();
        }
        const QString address = QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(file.path).fileName()));
        for (const Language language : printedLanguages(exportOptions(request, plan.draft))) {
            if (file.language && file.language != language)
                continue;
            const QString title = documentTitle(m_editor.policy(), language).toHtmlEscaped();
            links.append(u"<a href=\"/%1\" lang=\"%2\">%3</a>"_s.arg(address, languageCode(language), title));
        }
    }
    return {PasteText::Kind::FooterLink, links.join(u" · "_s)};
}

void PublishWorkspace::offerCompanions()
{
    QList<CompanionChoice> choices;
    const InterfaceLanguage language = currentInterfaceLanguage();
    for (const Companion *companion : offeredCompanions(m_editor.document(), m_editor.library()))
        choices.append({companion->id, companion->label.in(language)});
    if (m_state->hasEarlierEdition())
        choices.append({changeNoticeId, tr("Message to visitors about the changes")});
    m_form->setCompanions(choices);
}

void PublishWorkspace::publishNow()
{
    PublishRequest request = m_form->request();
    const QList<Finding> findings = m_editor.currentFindings();
    const PublishPlan plan = planPublication(m_editor.policy(), findings, request);
    const QList<TextBeside> texts = textsBeside(m_form->companions(), m_editor);
    QStringList present;
    const QList<PlannedFile> files = plan.files + filesOf(texts, findings, request);
    for (const PlannedFile &file : files) {
        if (file.exists)
            present.append(QFileInfo(file.path).fileName());
    }
    if (!present.isEmpty() && !m_questions.overwrite(present))
        return;
    if (m_form->attachesData())
        request.attachments = {attachedData(m_editor.document(), m_editor.library())};
    const Result<QStringList> written = publish(m_editor.policy(), plan, request);
    const Result<QStringList> more = written ? write(texts, findings, request) : written;
    m_problem->setVisible(!more.ok());
    if (!more) {
        m_problem->setText(more.error().message);
        m_result->hide();
        return;
    }
    m_settings.setPublishFolder(request.folder);
    m_settings.setPublishChoices(request);
    const QList<Edition> editions = editionsAfter(m_editor.document(), m_editor.policy(), plan, QDate::currentDate());
    m_editor.apply(SetEditions{editions}, tr("Record the edition"));
    m_result->showFiles(*written + *more, plan.draft, pasteText(plan, request));
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void PublishWorkspace::retranslate()
{
    m_title->setText(tr("What will be made"));
    refresh();
}

void PublishWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PublishWorkspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qupia
