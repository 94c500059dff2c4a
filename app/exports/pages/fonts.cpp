// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMutex>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

bool isKnown(const CarriedFont &font)
{
    return QFontDatabase::families().contains(font.family) && QFontDatabase::styles(font.family).contains(font.style);
}

} // namespace

QList<CarriedFont> carriedFonts(const QString &folder)
{
    const QDir files(folder);
    return {
        {serifFamily(), u"Regular"_s, files.filePath(u"QupiaSerif-Regular.ttf"_s), false, false},
        {serifFamily(), u"Bold"_s, files.filePath(u"QupiaSerif-Bold.ttf"_s), true, false},
        {serifFamily(), u"Italic"_s, files.filePath(u"QupiaSerif-Italic.ttf"_s), false, true},
        {sansFamily(), u"Regular"_s, files.filePath(u"QupiaSans-Regular.ttf"_s), false, false},
        {sansFamily(), u"Bold"_s, files.filePath(u"QupiaSans-Bold.ttf"_s), true, false},
    };
}

Result<void> loadPolicyFonts(const QString &folder)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error{
            QCoreApplication::translate("Pages", "Pages cannot be made here: the program runs without its graphics part.")};

    static QMutex mutex; // pages are also made off the main thread
    const QMutexLocker lock(&mutex);
    for (const CarriedFont &font : carriedFonts(folder)) {
        if (isKnown(font))
            continue;
        QFontDatabase::addApplicationFont(font.path);
        if (!isKnown(font)) {
            const QString message = QCoreApplication::translate(
                "Pages", "The font %1 (%2) cannot be loaded, so pages would miss letters. Install the program again.");
            return Error{message.arg(font.family, QFileInfo(font.path).fileName())};
        }
    }
    return {};
}

} // namespace qupia
