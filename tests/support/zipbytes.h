// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QList>

#include <utility>

// Zip files made by hand, honest ones and others.
namespace qupia::test {

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

struct ZipEntry {
    QByteArray name;
    QByteArray content;
    qsizetype claimedSize = -1; // a lie, where it is not -1
};

inline QByteArray zipBytes(const QList<ZipEntry> &entries)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        constexpr qsizetype bombSize = 1024 * 1024; // nobody reads a bomb to the end, where its sum would be compared
        const quint32 sum = entry.content.size() < bombSize ? crc32(entry.content) : 0;
        const QByteArray packed = qCompress(entry.content).sliced(6).chopped(4); // raw deflate
        const quint32 size = quint32(entry.claimedSize < 0 ? entry.content.size() : entry.claimedSize);
        QByteArray common;
        QDataStream fields(&common, QIODevice::WriteOnly);
        fields.setByteOrder(QDataStream::LittleEndian);
        fields << quint16(20) << quint16(0x800) << quint16(8) << quint16(0) << quint16(0x21) << sum << quint32(packed.size())
               << size << quint16(entry.name.size()) << quint16(0);
        QByteArray where;
        QDataStream more(&where, QIODevice::WriteOnly);
        more.setByteOrder(QDataStream::LittleEndian);
        more << quint16(0) << quint16(0) << quint16(0) << quint32(0) << quint32(file.size());
        directory += QByteArray("PK\x01\x02\x14\0", 6) + common + where + entry.name;
        file += QByteArray("PK\x03\x04", 4) + common + entry.name + packed;
    }
    QByteArray end;
    QDataStream fields(&end, QIODevice::WriteOnly);
    fields.setByteOrder(QDataStream::LittleEndian);
    fields << quint16(0) << quint16(0) << quint16(entries.size()) << quint16(entries.size()) << quint32(directory.size())
           << quint32(file.size()) << quint16(0);
    return file + directory + QByteArray("PK\x05\x06", 4) + end;
}

} // namespace qupia::test
