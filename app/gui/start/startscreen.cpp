// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/startscreen.h"

#include "gui/settings/translations.h"
#include "gui/start/presetcards.h"
#include "gui/start/startpanel.h"
#include "gui/theme/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestMiddle = 1040;

QLabel *wrappedLabel(const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

StartScreen::StartScreen(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_panel(new StartPanel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildMiddle());
    row->addWidget(m_panel);
    row->addWidget(scroll, 1);
    m_panel->setFixedWidth(fontMetrics().averageCharWidth() * 44);

    connect(m_panel, &StartPanel::fileWanted, this, &StartScreen::fileWanted);
    connect(m_panel, &StartPanel::openWanted, this, &StartScreen::openWanted);
    connect(m_cards, &PresetCards::choiceChanged, this, &StartScreen::showAssumptions);
    connect(m_cards, &PresetCards::activated, m_create, &QPushButton::click);
    connect(m_create, &QPushButton::clicked, this, [this] { emit presetChosen(m_cards->chosen()); });
    connect(m_recover, &QPushButton::clicked, this, [this] { emit recoverWanted(m_recoverable.value(0)); });
    connect(m_discard, &QPushButton::clicked, this, [this] { emit discardWanted(recoveredWhen()); });
    refreshRecent();
    retranslate();
}

QWidget *StartScreen::buildMiddle()
{
    auto *middle = new QWidget;
    auto *head = new QHBoxLayout;
    head->addStretch(1);
    m_language = new QToolButton(middle);
    m_menu = new QToolButton(middle);
    for (QToolButton *button : {m_language, m_menu}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        head->addWidget(button);
    }
    m_menu->setIcon(themedIcon(u"menu"_s));
    m_recovery = buildRecovery();
    m_title = wrappedLabel(u"title"_s, middle);
    m_hint = wrappedLabel(u"hint"_s, middle);
    m_cards = new PresetCards(middle);
    m_assumes = wrappedLabel(u"hint"_s, middle);
    m_create = new QPushButton(middle);
    m_create->setObjectName(u"startCreate"_s);
    m_create->setEnabled(false);
    setRole(m_create, u"primary"_s);
    m_drop = wrappedLabel(u"hint"_s, middle);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::field);
    foot->addWidget(m_create);
    foot->addWidget(m_drop, 1);

    auto *content = new QWidget(middle);
    content->setMaximumWidth(widestMiddle);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_recovery);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(space::small);
    column->addWidget(m_cards);
    column->addWidget(m_assumes);
    column->addSpacing(space::small);
    column->addLayout(foot);
    column->addStretch(1);

    auto *outer = new QVBoxLayout(middle);
    outer->setContentsMargins(40, space::medium, space::form, space::form);
    outer->addLayout(head);
    auto *row = new QHBoxLayout;
    row->addWidget(content, 1);
    row->addStretch(0);
    outer->addLayout(row, 1);
    return middle;
}

QFrame *StartScreen::buildRecovery()
{
    auto *frame = new QFrame(this);
    setRole(frame, u"notice"_s);
    m_recoveryText = new QLabel(frame);
    m_recoveryText->setWordWrap(true);
    m_recover = new QPushButton(frame);
    m_discard = new QPushButton(frame);
    setRole(m_discard, u"quiet"_s);
    m_recover->setObjectName(u"recover"_s);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(space::field, space::medium, space::field, space::medium);
    row->addWidget(m_recoveryText, 1);
    row->addWidget(m_recover);
    row->addWidget(m_discard);
    frame->hide();
    return frame;
}

void StartScreen::setLibrary(const TemplateLibrary &library)
{
    m_presets = library.presets;
    m_cards->setPresets(m_presets);
    m_create->setEnabled(!m_presets.isEmpty());
    retranslate();
}

void StartScreen::setTrouble(const QString &message)
{
    m_assumes->setText(message);
    setRole(m_assumes, u"error"_s);
}

void StartScreen::setMenus(QMenu *main, QMenu *language)
{
    m_menu->setMenu(main);
    m_language->setMenu(language);
}

void StartScreen::setRecoverable(const QStringList &paths)
{
    m_recoverable = paths;
    m_recovery->setVisible(!paths.isEmpty());
    retranslate();
}

void StartScreen::refreshRecent()
{
    m_panel->setRecentFiles(m_settings.recentFiles());
}

QString StartScreen::recoveredWhen() const
{
    const QDateTime when = QFileInfo(m_recoverable.value(0)).lastModified();
    return QLocale().toString(when, QLocale::ShortFormat);
}

void StartScreen::showAssumptions()
{
    const PresetId chosen = m_cards->chosen();
    const auto preset = std::ranges::find(m_presets, chosen, &Preset::id);
    if (preset != m_presets.cend())
        m_assumes->setText(preset->assumes.in(currentInterfaceLanguage()));
}

void StartScreen::retranslate()
{
    m_title->setText(tr("New policy"));
    m_hint->setText(tr("Choose what is like your business: everything can be changed later."));
    m_create->setText(tr("Create"));
    m_drop->setText(tr("or drop a .qupia file here, or a PDF with the data of its policy"));
    m_recover->setText(tr("Open it"));
    m_discard->setText(tr("Throw away"));
    if (!m_recoverable.isEmpty())
        m_recoveryText->setText(tr("Unsaved work of last time was found (%1).").arg(recoveredWhen()));
    m_language->setText(QLocale().language() == QLocale::Kazakh ? u"ҚАЗ"_s
            : QLocale().language() == QLocale::English          ? u"ENG"_s
                                                                : u"РУС"_s);
    m_language->setAccessibleName(tr("Language of the interface"));
    m_language->setToolTip(m_language->accessibleName());
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    showAssumptions();
}

void StartScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_panel->setFixedWidth(fontMetrics().averageCharWidth() * 44);
        retranslate();
    }
}

} // namespace qupia
