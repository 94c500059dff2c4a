// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/addresseditor.h"

#include "compose/valuetext.h"
#include "gui/form/combos.h"
#include "gui/form/languagepair.h"
#include "gui/form/textinputs.h"
#include "gui/settings/translations.h"
#include "gui/theme/disclosure.h"
#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QJsonObject>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QString defaultStreetKind = u"street"_s;

// Kinds of streets are words of the furniture: «%1 даңғылы», «пр. %1».
QString kindName(const TemplateLibrary &library, const QString &kind)
{
    QStringList names;
    for (const Language language : policyLanguages)
        names.append(library.word(u"address-"_s + kind, language).remove(u"%1"_s).trimmed());
    return names.join(u" · "_s);
}

} // namespace

AddressEditor::AddressEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_streetKind(makeCombo(tr("Kind of street"), this)), m_more(new Disclosure(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    for (const Language language : policyLanguages) {
        QLabel *tag = languageTag(language, this);
        grid->addWidget(tag, 0, int(language));
        if (language == Language::Kazakh)
            m_keysSlot = tag;
    }
    addPair(grid, 1, u"city"_s, tr("City, town or village"));
    addPair(grid, 3, u"street"_s, tr("Street"));
    auto *small = new QGridLayout;
    small->setHorizontalSpacing(10);
    small->setVerticalSpacing(2);
    small->addWidget(tagLabel(tr("Kind of street"), this), 0, 0);
    small->addWidget(m_streetKind, 1, 0);
    addLine(small, 0, 1, u"house"_s, tr("House"));
    addLine(small, 0, 2, u"office"_s, tr("Office"));
    addLine(small, 0, 3, u"apartment"_s, tr("Flat"));
    small->setColumnStretch(0, 3);
    for (int column = 1; column < 4; ++column)
        small->setColumnStretch(column, 1);
    layout->addLayout(small);
    fillStreetKinds();

    auto *rest = new QGridLayout;
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setHorizontalSpacing(10);
    rest->setVerticalSpacing(2);
    m_more->content()->setLayout(rest);
    addPair(rest, 0, u"region"_s, tr("Region"));
    addPair(rest, 2, u"district"_s, tr("District"));
    addPair(rest, 4, u"microdistrict"_s, tr("Microdistrict"));
    m_more->setTitle(tr("Region, district, microdistrict"));
    layout->addWidget(m_more);
    connect(m_more, &Disclosure::toggled, this, &AddressEditor::structureChanged);
    setFocusProxy(firstInput());
}

void AddressEditor::addPair(QGridLayout *grid, int row, const QString &key, const QString &label)
{
    QWidget *owner = grid->parentWidget() ? grid->parentWidget() : this;
    QLabel *tag = tagLabel(label, owner);
    tag->setContentsMargins(0, space::tight, 0, 0);
    grid->addWidget(tag, row, 0, 1, 2);
    auto *pair = new LanguagePair(field().label.in(currentInterfaceLanguage()) + u", "_s + label, {false, false}, owner);
    pair->setKeysSlot(m_keysSlot);
    grid->addWidget(pair, row + 1, 0, 1, 2);
    m_pairs.insert(key, pair);
    connect(pair, &LanguagePair::typed, this, [this] { say(true); });
}

QLineEdit *AddressEditor::addLine(QGridLayout *grid, int row, int column, const QString &key, const QString &label)
{
    QLabel *tag = tagLabel(label, this);
    QLineEdit *line = makeLine(this, field().label.in(currentInterfaceLanguage()) + u", "_s + label);
    tag->setBuddy(line);
    grid->addWidget(tag, row, column);
    grid->addWidget(line, row + 1, column);
    m_lines.insert(key, line);
    connect(line, &QLineEdit::textEdited, this, [this] { say(true); });
    return line;
}

void AddressEditor::fillStreetKinds()
{
    for (const QString &kind : {defaultStreetKind, u"avenue"_s, u"lane"_s, u"square"_s, u"highway"_s, u"boulevard"_s}) {
        if (context().library.furniture.contains(u"address-"_s + kind))
            m_streetKind->addItem(kindName(context().library, kind), kind);
    }
    connect(m_streetKind, &QComboBox::activated, this, [this] { say(false); });
}

QJsonValue AddressEditor::value() const
{
    QJsonObject address = m_given;
    const auto put = [&](const QString &key, const QJsonValue &value) {
        if (saysNothing(value))
            address.remove(key);
        else
            address.insert(key, value);
    };
    for (auto pair = m_pairs.cbegin(); pair != m_pairs.cend(); ++pair)
        put(pair.key(), (*pair)->value());
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        put(line.key(), (*line)->text());
    const QString kind = m_streetKind->currentData().toString();
    // A plain street is what the word means anyway; it is written only with a street.
    put(u"streetKind"_s, address.contains(u"street"_s) || kind != defaultStreetKind ? QJsonValue(kind) : QJsonValue());
    return address;
}

QWidget *AddressEditor::firstInput() const
{
    return m_pairs.value(u"city"_s)->input(Language::Kazakh);
}

void AddressEditor::setWrong(bool wrong)
{
    for (const Language language : policyLanguages)
        qupia::setWrong(m_pairs.value(u"city"_s)->input(language), wrong);
}

QString AddressEditor::outcome() const
{
    QStringList lines;
    for (const Language language : policyLanguages)
        lines.append(addressLine(value(), context().library, language));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void AddressEditor::display(const QJsonValue &value)
{
    m_given = value.toObject();
    for (auto pair = m_pairs.cbegin(); pair != m_pairs.cend(); ++pair)
        (*pair)->setValue(m_given.value(pair.key()));
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        setTextKeepingCaret(*line, m_given.value(line.key()).toString());
    const QString kind = m_given.value(u"streetKind"_s).toString(defaultStreetKind);
    chooseData(m_streetKind, kind);
    for (const QString &key : {u"region"_s, u"district"_s, u"microdistrict"_s}) {
        if (!saysNothing(m_given.value(key)))
            m_more->setOpen(true);
    }
}

} // namespace qupia
