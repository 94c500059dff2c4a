// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/files/pdffonts.h"

#include "exports/pages/fonts.h"

#include <QFile>

#include <algorithm>

namespace qupia {

void PdfFonts::load()
{
    for (const CarriedFont &carried : carriedFonts()) {
        QFile file(carried.path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        m_fonts.push_back(std::make_unique<PdfFont>(bytes));
        m_carried.push_back({m_fonts.back()->table("head"), {m_fonts.back().get(), {}, carried.italic, carried.bold}});
    }
}

PdfFonts::Use PdfFonts::use(const QRawFont &font)
{
    const auto known = m_known.constFind(font);
    if (known != m_known.constEnd())
        return *known;
    if (m_carried.empty())
        load();
    const auto carried = std::ranges::find(m_carried, font.fontTable("head"), &Carried::head);
    if (carried == m_carried.end())
        return *m_known.insert(font, {});
    if (carried->use.name.empty()) {
        m_shown.push_back(size_t(carried - m_carried.begin()));
        carried->use.name = "/F" + std::to_string(m_shown.size());
    }
    return *m_known.insert(font, carried->use);
}

QPDFObjectHandle PdfFonts::write(QPDF &pdf) const
{
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    for (const size_t shown : m_shown)
        fonts.replaceKey(m_carried[shown].use.name, m_fonts[shown]->write(pdf));
    return fonts;
}

} // namespace qupia
