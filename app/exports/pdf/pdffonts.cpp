// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/pdffonts.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

namespace qupia {

namespace {

QByteArray streamData(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_all);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

// Six capitals, as the standard asks.
QByteArray subsetPrefix(const QByteArray &fontProgram)
{
    const QByteArray hash = QCryptographicHash::hash(fontProgram, QCryptographicHash::Sha256);
    QByteArray prefix;
    for (int i = 0; i < 6; ++i)
        prefix += char('A' + uchar(hash.at(i)) % 26);
    return prefix + '+';
}

// Qt finds a letter for each glyph in the font's reversed table, where the tab comes before the space. Targets stand in brackets.
QByteArray mendedToUnicode(QByteArray map)
{
    map.replace("<0000> <0000> <0000>", "<0000> <0000> <FFFD>");
    qsizetype open = map.indexOf('[');
    while (open >= 0) {
        const qsizetype close = map.indexOf(']', open);
        const QByteArray targets = map.mid(open, close - open);
        map.replace(open, close - open, QByteArray(targets).replace("<0009>", "<0020>"));
        open = map.indexOf('[', close);
    }
    return map;
}

void repairFont(QPDFObjectHandle font)
{
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (map.isStream())
        map.replaceStreamData(
            mendedToUnicode(streamData(map)).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());

    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() == 0)
        return;
    QPDFObjectHandle glyphs = descendants.getArrayItem(0);
    QPDFObjectHandle descriptor = glyphs.getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream())
        return;
    const QByteArray oldName = QByteArray::fromStdString(descriptor.getKey("/FontName").getName()).mid(1);
    const QByteArray family = oldName.mid(oldName.indexOf('+') + 1);
    const QByteArray name = '/' + subsetPrefix(streamData(descriptor.getKey("/FontFile2"))) + family;
    for (QPDFObjectHandle *owner : {&font, &glyphs})
        owner->replaceKey("/BaseFont", QPDFObjectHandle::newName(name.toStdString()));
    descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(name.toStdString()));
}

} // namespace

void repairFonts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/Type0"))
            repairFont(object);
    }
}

} // namespace qupia
