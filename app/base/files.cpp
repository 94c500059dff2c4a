// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Files", text);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{say(QT_TRANSLATE_NOOP("Files", "%1 is a folder; choose a file.")).arg(shown), Error::Kind::NotReadable};
    if (!file.open(QIODevice::ReadOnly)) {
        const QString message =
            say(QT_TRANSLATE_NOOP("Files", "%1 cannot be read: %2. Check that the file is there and that you may open it."));
        return Error{message.arg(shown, file.errorString()), Error::Kind::NotReadable};
    }
    const QString tooLarge = say(QT_TRANSLATE_NOOP("Files", "%1 is larger than %2 MB, which no policy is. Choose another file."));
    if (file.size() > maxBytes)
        return Error{tooLarge.arg(shown).arg(maxBytes / (1024 * 1024)), Error::Kind::NotReadable};
    // A pipe has no size: read one byte more than allowed to notice.
    QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return Error{tooLarge.arg(shown).arg(maxBytes / (1024 * 1024)), Error::Kind::NotReadable};
    if (file.error() != QFile::NoError) {
        const QString message =
            say(QT_TRANSLATE_NOOP("Files", "%1 cannot be read: %2. Check that the file is there and that you may open it."));
        return Error{message.arg(shown, file.errorString()), Error::Kind::NotReadable};
    }
    return bytes;
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const auto failed = [&] {
        const QString message = say(QT_TRANSLATE_NOOP(
            "Files", "%1 cannot be written: %2. Nothing was changed. Choose another folder or free some space."));
        return Error{message.arg(QDir::toNativeSeparators(path), file.errorString()), Error::Kind::NotWritable};
    };
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed();
    return {};
}

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar character : name.normalized(QString::NormalizationForm_C)) {
        const bool forbidden = character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
            || u"/\\:*?\"<>|"_s.contains(character);
        safe += forbidden ? QChar(u'-') : character;
    }
    safe = safe.simplified();
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    static const QStringList reserved{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = safe.section(u'.', 0, 0).toLower();
    const bool device = (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) && stem.size() == 4 && stem.back().isDigit();
    if (safe.isEmpty() || reserved.contains(stem) || device)
        safe.prepend(u'_');
    safe.truncate(120);
    while (safe.back().isHighSurrogate() || safe.back() == u' ' || safe.back() == u'.')
        safe.chop(1);
    return safe;
}

} // namespace qupia
