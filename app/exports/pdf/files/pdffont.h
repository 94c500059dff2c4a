// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <memory>

struct hb_face_t;
struct hb_font_t;

namespace qupia {

// A text as a PDF writes it between angle brackets: UTF-16, big-endian, in hexadecimal.
std::string utf16Digits(const QString &text);

// A font of a PDF, cut to the glyphs that its pages show: ISO 32000-1, 9.7, a composite font of TrueType outlines whose codes are
// the font's own glyph numbers.
class PdfFont {
public:
    using Glyph = quint32;

    // From the bytes of a TrueType file, which are copied.
    explicit PdfFont(const QByteArray &file);
    ~PdfFont();

    QByteArray table(const char (&tag)[5]) const; // "head"

    // The glyph of a letter as the font's table gives it, 0 where it has none.
    Glyph glyph(char32_t letter);
    int width(Glyph glyph); // thousandths of the em

    // Says that the glyph is shown and what it means to whoever copies or searches; 0: another place says it.
    void use(Glyph glyph, char32_t letter);

    // Throws std::runtime_error where the font cannot be cut.
    QPDFObjectHandle write(QPDF &pdf);

private:
    QByteArray subset() const;
    QPDFObjectHandle descriptor(QPDF &pdf, const QByteArray &program, const std::string &name) const;
    std::string widths();
    std::string lettersOfGlyphs() const;

    struct FaceDeleter {
        void operator()(hb_face_t *face) const;
    };
    struct FontDeleter {
        void operator()(hb_font_t *font) const;
    };
    std::unique_ptr<hb_face_t, FaceDeleter> m_face;
    std::unique_ptr<hb_font_t, FontDeleter> m_font;
    int m_unitsPerEm;
    QHash<char32_t, Glyph> m_glyphs; // those that were asked for
    QList<int> m_widths; // of glyphs in the order of their numbers; -1: not asked for yet
    std::map<Glyph, char32_t> m_used;
};

} // namespace qupia
