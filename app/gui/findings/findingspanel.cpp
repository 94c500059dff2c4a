// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/findingspanel.h"

#include "gui/findings/findingdelegate.h"
#include "gui/findings/findingdialogs.h"
#include "gui/findings/findingstools.h"
#include "gui/findings/severitylook.h"
#include "gui/settings/translations.h"

#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

FindingsPanel::FindingsPanel(PolicyEditor &editor, QWidget *parent)
    : QFrame(parent), m_editor(editor), m_model(editor.library()), m_rules(new QLabel(this)), m_next(new QPushButton(this)),
      m_toggle(new QPushButton(this)), m_tools(new FindingsTools(this)), m_list(new QListView(this))
{
    setRole(this, u"footer"_s);
    buildBar();
    auto *delegate = new FindingDelegate(m_list);
    m_list->setObjectName(u"findingsList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->hide();
    m_tools->hide();
    layout()->addWidget(m_tools);
    layout()->addWidget(m_list);
    connect(m_tools, &FindingsTools::filterChanged, &m_model, &FindingsModel::setFilter);
    connect(m_tools, &FindingsTools::groupingChanged, &m_model, &FindingsModel::setGrouping);
    connect(m_tools, &FindingsTools::fixAllWanted, this, &FindingsPanel::fixAll);

    connect(m_list, &QListView::clicked, this, &FindingsPanel::activate);
    connect(m_list, &QListView::activated, this, &FindingsPanel::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &FindingsPanel::showMenu);
    connect(delegate, &FindingDelegate::fixClicked, this, [this](const QModelIndex &index) { applyFix(index, 0); });
    connect(m_toggle, &QPushButton::clicked, this, [this] { setExpanded(!isExpanded()); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToNext(1); });
    connect(&m_editor, &PolicyEditor::findingsChanged, this, &FindingsPanel::refresh);
    connect(&m_editor, &PolicyEditor::documentReset, this, &FindingsPanel::refresh);
    refresh();
}

void FindingsPanel::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, space::tight, space::field, space::tight);
    bar->setSpacing(space::small);
    for (size_t number = 0; number < m_counts.size(); ++number) {
        auto *button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, number] { goToFirst(Severity(number)); });
        m_counts[number] = button;
        bar->addWidget(button);
    }
    setRole(m_rules, u"hint"_s);
    m_rules->setWordWrap(true); // long in Kazakh: rather two lines than cut off
    bar->addWidget(m_rules, 1);
    for (QPushButton *button : {m_next, m_toggle}) {
        setRole(button, button == m_next ? u"quiet"_s : u"link"_s);
        bar->addWidget(button);
    }
    m_toggle->setObjectName(u"findingsToggle"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
}

bool FindingsPanel::isExpanded() const
{
    return !m_list->isHidden();
}

void FindingsPanel::setExpanded(bool expanded)
{
    m_list->setVisible(expanded && !m_editor.findings().isEmpty());
    showTools();
    retranslate();
}

void FindingsPanel::refresh()
{
    m_model.setFindings(m_editor.findings(), m_editor.policy());
    if (m_editor.findings().isEmpty())
        m_list->hide();
    showTools();
    retranslate();
}

void FindingsPanel::showTools()
{
    m_tools->setVisible(isExpanded());
    const auto isSafe = [](const Finding &finding) {
        return !finding.accepted && std::ranges::any_of(finding.fixes, [](const Fix &fix) { return fix.safe; });
    };
    m_tools->setFixable(std::ranges::any_of(m_editor.findings(), isSafe));
}

void FindingsPanel::retranslate()
{
    const std::array texts{tr("%n error(s)", nullptr, m_model.count(Severity::Error)),
        tr("%n to answer", nullptr, m_model.count(Severity::Unanswered)),
        tr("%n warning(s)", nullptr, m_model.count(Severity::Warning)),
        tr("%n question(s)", nullptr, m_model.count(Severity::Question))};
    const Tokens t = tokens(palette());
    for (size_t number = 0; number < m_counts.size(); ++number) {
        const SeverityLook look = lookOf(Severity(number), t);
        QToolButton *button = m_counts[number];
        button->setIcon(themedIcon(look.icon, look.color));
        button->setText(texts[number]);
        button->setAccessibleName(texts[number]);
        QPalette colors = palette();
        colors.setColor(QPalette::ButtonText, look.color);
        button->setPalette(colors);
        button->setVisible(m_model.count(look.severity) > 0);
    }
    const QDate edition = QDate::fromString(m_editor.library().lawEdition, Qt::ISODate);
    const QString date = edition.isValid() ? edition.toString(u"dd.MM.yyyy"_s) : m_editor.library().lawEdition;
    const bool clean =
        std::ranges::all_of(m_editor.findings(), [](const Finding &finding) { return finding.accepted.has_value(); });
    m_rules->setToolTip(m_editor.library().lawNote.in(currentInterfaceLanguage()));
    m_rules->setText(clean ? tr("No violation found by the rules as of %1; later changes are not taken into account.").arg(date)
                           : tr("by the rules as of %1").arg(date));
    m_next->setText(tr("Next: F8"));
    m_next->setAccessibleName(tr("Go to the next finding"));
    m_toggle->setText(isExpanded() ? tr("Hide the list") : tr("Show the list"));
    m_toggle->setIcon(themedIcon(isExpanded() ? u"chevron-down"_s : u"chevron-up"_s, t.accent));
    m_next->setVisible(!m_editor.findings().isEmpty());
    m_toggle->setVisible(!m_editor.findings().isEmpty());
    m_list->setAccessibleName(tr("Findings"));
}

void FindingsPanel::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_position = index.row();
    emit findingActivated(m_model.findings()[index.row()]);
}

void FindingsPanel::goToNext(int step)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const bool stillThere = m_list->currentIndex().isValid();
    // After a finding was settled, the next one stands in its place.
    const int next = stillThere ? m_list->currentIndex().row() + step : step > 0 ? qMax(0, m_position) : m_position - 1;
    m_list->setCurrentIndex(m_model.index((next % count + count) % count));
    activate(m_list->currentIndex());
}

void FindingsPanel::goToFirst(Severity severity)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.findings()[row].severity != severity)
            continue;
        setExpanded(true);
        m_list->setCurrentIndex(m_model.index(row));
        m_list->scrollTo(m_model.index(row), QListView::PositionAtTop);
        m_list->setFocus();
        return;
    }
}

void FindingsPanel::applyFix(const QModelIndex &index, qsizetype fix)
{
    if (!index.isValid() || fix >= m_model.findings()[index.row()].fixes.size())
        return;
    const Fix chosen = m_model.findings()[index.row()].fixes[fix]; // a copy: applying changes the list
    m_editor.apply(chosen.change, chosen.label.in(currentInterfaceLanguage()));
}

void FindingsPanel::showMenu(const QPoint &point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Go there"), this, [this, index] { activate(index); });
    const QList<Fix> fixes = m_model.findings()[index.row()].fixes;
    for (qsizetype number = 0; number < fixes.size(); ++number)
        menu.addAction(
            fixes[number].label.in(currentInterfaceLanguage()), this, [this, index, number] { applyFix(index, number); });
    const Finding &finding = m_model.findings()[index.row()];
    if (finding.accepted)
        menu.addAction(tr("Take back the acceptance"), this, [this, index] { withdraw(index); });
    else if (finding.candidate)
        menu.addAction(tr("Accept with a reason…"), this, [this, index] { accept(index); });
    menu.exec(m_list->viewport()->mapToGlobal(point));
}

void FindingsPanel::accept(const QModelIndex &index)
{
    const Finding finding = m_model.findings()[index.row()];
    AcceptDialog dialog(finding, m_editor.library(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_editor.apply(AcceptFinding{acceptanceKeyOf(finding), dialog.acceptance()}, tr("Accept with a reason"));
}

void FindingsPanel::withdraw(const QModelIndex &index)
{
    const Finding finding = m_model.findings()[index.row()];
    m_editor.apply(AcceptFinding{acceptanceKeyOf(finding), std::nullopt}, tr("Take back the acceptance"));
}

void FindingsPanel::fixAll()
{
    const SafeFixes fixes = m_editor.safeFixes();
    FixAllDialog dialog(fixes, m_editor.library(), this);
    if (!fixes.steps.isEmpty() && dialog.exec() == QDialog::Accepted)
        m_editor.apply(fixes.change, tr("Fix all that is safe"));
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (window())
        m_list->setFixedHeight(qMax(fontMetrics().height() * 6, window()->height() * 28 / 100));
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        retranslate();
    }
}

} // namespace qupia
