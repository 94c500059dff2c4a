// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMutex>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct Face {
    const QString &family;
    QString style;
    QString file;
};

QList<Face> carriedFaces()
{
    return {
        {serifFamily(), u"Regular"_s, u"QupiaSerif-Regular.ttf"_s},
        {serifFamily(), u"Bold"_s, u"QupiaSerif-Bold.ttf"_s},
        {serifFamily(), u"Italic"_s, u"QupiaSerif-Italic.ttf"_s},
        {sansFamily(), u"Regular"_s, u"QupiaSans-Regular.ttf"_s},
        {sansFamily(), u"Bold"_s, u"QupiaSans-Bold.ttf"_s},
    };
}

bool isKnown(const Face &face)
{
    return QFontDatabase::families().contains(face.family) && QFontDatabase::styles(face.family).contains(face.style);
}

} // namespace

Result<void> loadPolicyFonts(const QString &folder)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error{
            QCoreApplication::translate("Pages", "Pages cannot be made here: the program runs without its graphics part.")};

    static QMutex mutex; // pages are also made off the main thread
    const QMutexLocker lock(&mutex);
    for (const Face &face : carriedFaces()) {
        if (isKnown(face))
            continue;
        QFontDatabase::addApplicationFont(QDir(folder).filePath(face.file));
        if (!isKnown(face)) {
            const QString message = QCoreApplication::translate(
                "Pages", "The font %1 (%2) cannot be loaded, so pages would miss letters. Install the program again.");
            return Error{message.arg(face.family, face.file)};
        }
    }
    return {};
}

} // namespace qupia
