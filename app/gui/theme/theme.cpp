// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/theme.h"

#include "exports/pages/fonts.h"
#include "gui/theme/housestyle.h"
#include "gui/theme/tintedicon.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFrame>
#include <QSettings>
#include <QStyle>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const Tokens lightTokens{
    .background = 0xF4F5F7,
    .card = 0xFFFFFF,
    .line = 0xDFE3E8,
    .ink = 0x1C2430,
    .muted = 0x5B6472,
    .accent = 0x0B7285,
    .onAccent = 0xFFFFFF,
    .accentSoft = 0xE3F3F6,
    .fieldBorder = 0x8A94A3,
    .error = 0xB42318,
    .errorSoft = 0xFEF0EE,
    .warning = 0x9A6700,
    .warningSoft = 0xFFF6E0,
    .done = 0x2B7A3D,
    .panel = 0x0A5160,
    .onPanel = 0xEAF6F8,
};

const Tokens darkTokens{
    .background = 0x15191E,
    .card = 0x1E242B,
    .line = 0x333B45,
    .ink = 0xE8ECF1,
    .muted = 0x9AA5B4,
    .accent = 0x4FB6C9,
    .onAccent = 0x0B1F24,
    .accentSoft = 0x12343B,
    .fieldBorder = 0x6B7685,
    .error = 0xFF8A80,
    .errorSoft = 0x3A1D1B,
    .warning = 0xF2C14E,
    .warningSoft = 0x362B10,
    .done = 0x6CC582,
    .panel = 0x0C2A31,
    .onPanel = 0xDDEFF2,
};

constexpr qreal smallestReadablePointSize = 10.0;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

bool platformPrefersDark(const QPalette &platformPalette)
{
#ifdef Q_OS_WIN
    // Qt 6.4 keeps the light palette on a dark Windows.
    const QSettings windows(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s, QSettings::NativeFormat);
    return windows.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return isDark(platformPalette);
#endif
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.card);
    palette.setColor(QPalette::AlternateBase, t.background);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::BrightText, t.error);
    palette.setColor(QPalette::Button, t.card);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::Light, t.card);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.fieldBorder);
    palette.setColor(QPalette::Shadow, t.fieldBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.fieldBorder);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return palette;
}

QString familyOr(const QString &wanted, const QString &otherwise)
{
    return QFontDatabase::hasFamily(wanted) ? wanted : otherwise;
}

} // namespace

Tokens tokens(const QPalette &palette)
{
    return isDark(palette) ? darkTokens : lightTokens;
}

void applyTheme(QApplication &app, Scheme scheme)
{
    // The platform's wishes, asked once: afterwards palette and font are ours.
    static const bool platformIsDark = platformPrefersDark(app.palette());
    static const QFont platformFont = [] {
        (void)loadPolicyFonts(); // without them the system's fonts do; making pages says what is wrong
        return QApplication::font();
    }();
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && platformIsDark);
    QFont font(platformFont);
    font.setFamily(familyOr(sansFamily(), platformFont.family()));
    if (font.pointSizeF() > 0)
        font.setPointSizeF(qMax(font.pointSizeF(), smallestReadablePointSize));
    QApplication::setFont(font);
    QApplication::setPalette(paletteFrom(dark ? darkTokens : lightTokens));
    // A new style polishes every widget again, and roles take the new colours.
    QApplication::setStyle(new HouseStyle);
}

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    return themedIcon(name, palette.color(QPalette::Active, QPalette::ButtonText));
}

QIcon themedIcon(const QString &name)
{
    return QIcon(new TintedIcon(name, QColor()));
}

QIcon themedIcon(const QString &name, const QColor &color)
{
    return QIcon(new TintedIcon(name, color));
}

QFont policyFont(qreal scale)
{
    QFont font = QApplication::font();
    font.setFamily(familyOr(serifFamily(), u"Noto Serif"_s));
    font.setStyleHint(QFont::Serif);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}

void setRole(QWidget *widget, const QString &role)
{
    widget->setProperty("role", role);
    if (auto *frame = qobject_cast<QFrame *>(widget); frame && role != "page"_L1) {
        const bool framed = role.startsWith("badge"_L1) || role == "card"_L1 || role == "bar"_L1 || role == "sidebar"_L1
            || role == "notice"_L1 || role == "footer"_L1;
        frame->setFrameShape(framed ? QFrame::StyledPanel : QFrame::NoFrame);
        if (role.startsWith("badge"_L1))
            frame->setContentsMargins(space::small, 1, space::small, 1);
    }
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setWrong(QWidget *field, bool wrong)
{
    if (field->property("wrong").toBool() == wrong)
        return;
    field->setProperty("wrong", wrong);
    field->update();
}

} // namespace qupia
