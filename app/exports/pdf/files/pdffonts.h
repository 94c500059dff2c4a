// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pdf/files/pdffont.h"

#include <QRawFont>

#include <string>
#include <vector>

namespace qupia {

// The fonts of a PDF, in the order in which its pages first show them.
class PdfFonts {
public:
    struct Use {
        PdfFont *font = nullptr; // null: no font of ours
        std::string name; // "/F1", as the pages' programs call it
        bool italic = false; // the font's own shape
        bool bold = false;
    };

    // Which of the carried fonts Qt chose, whatever it calls it.
    Use use(const QRawFont &font);

    // For the pages' resources.
    QPDFObjectHandle write(QPDF &pdf) const;

private:
    struct Carried {
        QByteArray head; // the table that no two fonts have alike
        Use use;
    };
    void load();

    std::vector<Carried> m_carried;
    std::vector<std::unique_ptr<PdfFont>> m_fonts; // in the order of m_carried
    std::vector<size_t> m_shown;
    QHash<QRawFont, Use> m_known;
};

} // namespace qupia
