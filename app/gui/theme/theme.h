// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace qupia {

enum class Scheme { System, Light, Dark };

// The colours of the interface, by what they mean. Nothing else in gui/ names a colour.
struct Tokens {
    QColor background, card, line, ink, muted, accent, onAccent, accentSoft, fieldBorder, error, errorSoft, warning, warningSoft,
        done;
    QColor panel, onPanel; // the dark side of the start screen
};

// Light or dark by how light the palette's window is, so that a widget needs only its own palette.
Tokens tokens(const QPalette &palette);

// Style, palette, interface font and style sheet; again at any time to switch the scheme. System follows the platform's palette
// as it was before the first call.
void applyTheme(QApplication &app, Scheme scheme);

// An icon of :/icons in the palette's text colour (dimmed where disabled). Without a palette it follows the application's palette
// as it changes.
QIcon themedIcon(const QString &name, const QPalette &palette);
QIcon themedIcon(const QString &name);
QIcon themedIcon(const QString &name, const QColor &color);

// The text of the policy: a serif with all Kazakh letters, relative to the interface font. 1.0 is its size.
QFont policyFont(qreal scale = 1.0);

// Sizes in steps of four; constants and no style sheet, so that layouts can use them.
namespace space {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int field = 16; // between fields
inline constexpr int form = 24; // around a form
inline constexpr int radius = 7;
} // namespace space

// Looks that the palette cannot say, as dynamic property "role" of a widget:
//   QLabel       title · heading · subheading · hint · error · warning · done · tag · badge · badge-error · badge-warning ·
//   badge-done QPushButton  primary · quiet (no frame) · link QFrame       card · bar · footer · sidebar · notice scroll areas
//   page (a sheet to read, no field to fill in) fields       property "wrong" = true draws the border of an error
// These set the property and polish the widget again.
void setRole(QWidget *widget, const QString &role);
void setWrong(QWidget *field, bool wrong);

} // namespace qupia
