// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/publish/publishform.h"

#include "gui/publish/publishmore.h"
#include "gui/theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Layout and languages are one question to a merchant.
struct LayoutChoice {
    Layout layout;
    QList<Language> languages;
};

const std::array<LayoutChoice, 4> layoutChoices{{
    {Layout::SideBySide, {Language::Kazakh, Language::Russian}},
    {Layout::Sequential, {Language::Kazakh, Language::Russian}},
    {Layout::Single, {Language::Kazakh}},
    {Layout::Single, {Language::Russian}},
}};

} // namespace

PublishForm::PublishForm(Questions &questions, QWidget *parent) : QWidget(parent), m_questions(questions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addFormats(column);
    column->addSpacing(space::small);
    addLayouts(column);
    column->addSpacing(space::small);
    addPlace(column);
    column->addSpacing(space::small);
    m_more = new PublishMore(this);
    column->addWidget(m_more);
    connect(m_more, &PublishMore::changed, this, &PublishForm::changed);
    connect(this, &PublishForm::changed, this, [this] { m_more->setFormats(request().formats); });
    retranslate();
}

QLabel *PublishForm::addTitle(QVBoxLayout *column)
{
    auto *label = new QLabel(this);
    setRole(label, u"subheading"_s);
    column->addWidget(label);
    return label;
}

void PublishForm::addFormats(QVBoxLayout *column)
{
    m_formatsTitle = addTitle(column);
    const QStringList usual = PublishRequest().formats;
    for (const auto &exporter : allExporters()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"format-"_s + exporter->id());
        box->setChecked(usual.contains(exporter->id()));
        connect(box, &QCheckBox::toggled, this, &PublishForm::changed);
        column->addWidget(box);
        m_formats.append(box);
    }
}

void PublishForm::addLayouts(QVBoxLayout *column)
{
    m_layoutsTitle = addTitle(column);
    for (size_t number = 0; number < layoutChoices.size(); ++number) {
        auto *radio = new QRadioButton(this);
        radio->setObjectName(u"layout-%1"_s.arg(number));
        m_layouts.addButton(radio, int(number));
        column->addWidget(radio);
    }
    m_layouts.button(0)->setChecked(true);
    connect(&m_layouts, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit changed();
    });
}

void PublishForm::addPlace(QVBoxLayout *column)
{
    m_folderTitle = addTitle(column);
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(u"publishFolder"_s);
    m_choose = new QToolButton(this);
    m_choose->setIcon(themedIcon(u"folder"_s));
    m_choose->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tight);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    column->addLayout(row);
    column->addSpacing(space::small);
    m_nameTitle = addTitle(column);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"publishName"_s);
    column->addWidget(m_name);
    m_files = new QLabel(this);
    m_files->setWordWrap(true);
    m_files->setTextFormat(Qt::PlainText);
    setRole(m_files, u"hint"_s);
    column->addWidget(m_files);

    connect(m_folder, &QLineEdit::textChanged, this, &PublishForm::changed);
    connect(m_name, &QLineEdit::textChanged, this, &PublishForm::changed);
    connect(m_choose, &QToolButton::clicked, this, [this] {
        const QString folder = m_questions.folderFor(QDir::fromNativeSeparators(m_folder->text()));
        if (!folder.isEmpty())
            setFolder(folder);
    });
}

PublishRequest PublishForm::request() const
{
    PublishRequest request;
    request.formats.clear();
    for (size_t number = 0; number < allExporters().size(); ++number) {
        if (m_formats[qsizetype(number)]->isChecked())
            request.formats.append(allExporters()[number]->id());
    }
    const LayoutChoice &choice = layoutChoices[size_t(qMax(0, m_layouts.checkedId()))];
    request.layout = choice.layout;
    request.languages = choice.languages;
    m_more->addTo(request);
    request.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    request.baseName = m_name->text().trimmed();
    return request;
}

void PublishForm::setChoices(const PublishRequest &request)
{
    for (size_t number = 0; number < allExporters().size(); ++number)
        m_formats[qsizetype(number)]->setChecked(request.formats.contains(allExporters()[number]->id()));
    const auto choice = std::ranges::find_if(layoutChoices, [&](const LayoutChoice &each) {
        return each.layout == request.layout && each.languages.first() == request.languages.value(0);
    });
    m_layouts.button(choice == layoutChoices.end() ? 0 : int(choice - layoutChoices.begin()))->setChecked(true);
    m_more->setChoices(request);
    m_more->setFormats(request.formats);
}

void PublishForm::setCompanions(const QList<CompanionChoice> &choices)
{
    m_more->setCompanions(choices);
}

QStringList PublishForm::companions() const
{
    return m_more->companions();
}

void PublishForm::setOpenQuestions(const QStringList &lines)
{
    m_more->setOpenQuestions(lines);
}

bool PublishForm::attachesData() const
{
    return m_more->attachesData();
}

void PublishForm::setAttachesData(bool on)
{
    m_more->setAttachesData(on);
}

void PublishForm::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void PublishForm::setSuggestedName(const QString &name)
{
    m_name->setPlaceholderText(name);
}

void PublishForm::setFiles(const QList<PlannedFile> &files)
{
    QStringList lines;
    for (const PlannedFile &file : files) {
        const QString name = QFileInfo(file.path).fileName();
        lines.append(file.exists ? tr("%1 (there already)").arg(name) : name);
    }
    m_files->setText(lines.join(u'\n'));
}

void PublishForm::retranslate()
{
    m_formatsTitle->setText(tr("Formats"));
    for (size_t number = 0; number < allExporters().size(); ++number)
        m_formats[qsizetype(number)]->setText(allExporters()[number]->name());
    m_layoutsTitle->setText(tr("Languages"));
    const QStringList layouts{
        tr("Kazakh and Russian side by side"), tr("Kazakh first, then Russian"), tr("Kazakh only"), tr("Russian only")};
    for (int number = 0; number < layouts.size(); ++number)
        m_layouts.button(number)->setText(layouts[number]);
    m_folderTitle->setText(tr("Folder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_choose->setToolTip(tr("Choose the folder…"));
    m_choose->setAccessibleName(tr("Choose the folder…"));
    m_nameTitle->setText(tr("Name of the files"));
    m_name->setAccessibleName(tr("Name of the files"));
}

void PublishForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qupia
