// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/files/pdffont.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <qpdf/QPDF.hh>

#include <array>
#include <stdexcept>

namespace qupia {

namespace {

using Object = QPDFObjectHandle;

// What a PDF does not read: how letters are chosen and moved is settled before it is written.
constexpr std::array unneededTables{HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('O', 'S', '/', '2'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'), HB_TAG('c', 'm', 'a', 'p'),
    HB_TAG('k', 'e', 'r', 'n'), HB_TAG('g', 'a', 's', 'p')};

template <typename Type, void (*destroy)(Type *)>
struct Deleter {
    void operator()(Type *object) const { destroy(object); }
};
using Blob = std::unique_ptr<hb_blob_t, Deleter<hb_blob_t, hb_blob_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Deleter<hb_subset_input_t, hb_subset_input_destroy>>;
using Face = std::unique_ptr<hb_face_t, Deleter<hb_face_t, hb_face_destroy>>;

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned int length = 0;
    const char *bytes = hb_blob_get_data(blob, &length);
    return QByteArray(bytes, qsizetype(length));
}

// Six capitals, as the standard asks, made from the bytes: equal subsets have equal names, different ones never do.
std::string subsetPrefix(const QByteArray &program)
{
    const QByteArray hash = QCryptographicHash::hash(program, QCryptographicHash::Sha256);
    std::string prefix;
    for (int i = 0; i < 6; ++i)
        prefix += char('A' + uchar(hash.at(i)) % 26);
    return prefix + '+';
}

std::string fourDigits(quint32 number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0').toStdString();
}

} // namespace

std::string utf16Digits(const QString &text)
{
    std::string digits;
    for (const QChar unit : text)
        digits += fourDigits(unit.unicode());
    return digits;
}

void PdfFont::FaceDeleter::operator()(hb_face_t *face) const
{
    hb_face_destroy(face);
}

void PdfFont::FontDeleter::operator()(hb_font_t *font) const
{
    hb_font_destroy(font);
}

PdfFont::PdfFont(const QByteArray &file)
{
    const Blob blob(hb_blob_create(file.constData(), unsigned(file.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
    m_face.reset(hb_face_create(blob.get(), 0));
    m_font.reset(hb_font_create(m_face.get()));
    m_unitsPerEm = qMax(1, int(hb_face_get_upem(m_face.get())));
    m_widths.fill(-1, qsizetype(hb_face_get_glyph_count(m_face.get())) + 1);
}

PdfFont::~PdfFont() = default;

QByteArray PdfFont::table(const char (&tag)[5]) const
{
    const Blob blob(hb_face_reference_table(m_face.get(), HB_TAG(tag[0], tag[1], tag[2], tag[3])));
    return bytesOf(blob.get());
}

PdfFont::Glyph PdfFont::glyph(char32_t letter)
{
    const auto known = m_glyphs.constFind(letter);
    if (known != m_glyphs.constEnd())
        return *known;
    hb_codepoint_t found = 0;
    hb_font_get_nominal_glyph(m_font.get(), letter, &found);
    m_glyphs.insert(letter, found);
    return found;
}

int PdfFont::width(Glyph glyph)
{
    int &known = m_widths[qMin(qsizetype(glyph), m_widths.size() - 1)];
    if (known < 0)
        known = qRound(hb_font_get_glyph_h_advance(m_font.get(), glyph) * 1000.0 / m_unitsPerEm);
    return known;
}

void PdfFont::use(Glyph glyph, char32_t letter)
{
    char32_t &known = m_used[glyph];
    if (known == 0)
        known = letter;
}

QByteArray PdfFont::subset() const
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (input) {
        hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
        for (const auto &[glyph, letter] : m_used)
            hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
        for (const hb_tag_t table : unneededTables)
            hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), table);
        if (const Face cut{hb_subset_or_fail(m_face.get(), input.get())}) {
            const Blob blob(hb_face_reference_blob(cut.get()));
            return bytesOf(blob.get());
        }
    }
    throw std::runtime_error(QCoreApplication::translate("Exporter", "a font cannot be embedded.").toStdString());
}

std::string PdfFont::widths()
{
    std::string list = "[";
    Glyph next = 0;
    for (const auto &[glyph, letter] : m_used) {
        if (list.size() > 1 && glyph == next)
            list += ' ';
        else
            list += (list.size() > 1 ? "] " : "") + std::to_string(glyph) + " [";
        list += std::to_string(width(glyph));
        next = glyph + 1;
    }
    return list + (list.size() > 1 ? "]]" : "]");
}

std::string PdfFont::lettersOfGlyphs() const
{
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t mostInBlock = 100; // Adobe Technical Note 5014
    size_t left = m_used.size();
    for (auto at = m_used.begin(); at != m_used.end();) {
        const size_t count = qMin(left, mostInBlock);
        map += std::to_string(count) + " beginbfchar\n";
        for (size_t i = 0; i < count; ++i, ++at) {
            const char32_t letter = at->second == 0 ? U'\uFFFD' : at->second;
            map += '<' + fourDigits(at->first) + "> <" + utf16Digits(QString::fromUcs4(&letter, 1)) + ">\n";
        }
        map += "endbfchar\n";
        left -= count;
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

Object PdfFont::descriptor(QPDF &pdf, const QByteArray &program, const std::string &name) const
{
    const auto thousandths = [&](int units) { return Object::newInteger(qRound(units * 1000.0 / m_unitsPerEm)); };
    const auto metric = [&](hb_ot_metrics_tag_t tag) {
        hb_position_t units = 0;
        hb_ot_metrics_get_position(m_font.get(), tag, &units);
        return thousandths(units);
    };
    const QByteArray head = table("head");
    Object box = Object::newArray();
    for (const int offset : {36, 38, 40, 42}) // xMin, yMin, xMax, yMax
        box.appendItem(thousandths(offset + 2 <= head.size() ? qFromBigEndian<qint16>(head.constData() + offset) : 0));

    Object file = pdf.newStream(program.toStdString());
    file.getDict().replaceKey("/Length1", Object::newInteger(program.size()));
    Object result = Object::parse("<< /Type /FontDescriptor /Flags 4 /StemV 80 >>"); // symbolic: codes are not letters
    result.replaceKey("/FontName", Object::newName(name));
    result.replaceKey("/FontBBox", box);
    result.replaceKey("/ItalicAngle", Object::newInteger(qRound(hb_style_get_value(m_font.get(), HB_STYLE_TAG_SLANT_ANGLE))));
    result.replaceKey("/Ascent", metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER));
    result.replaceKey("/Descent", metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER));
    result.replaceKey("/CapHeight", metric(HB_OT_METRICS_TAG_CAP_HEIGHT));
    result.replaceKey("/FontFile2", file);
    return pdf.makeIndirectObject(result);
}

Object PdfFont::write(QPDF &pdf)
{
    const QByteArray program = subset();
    std::array<char, 128> family{};
    auto length = unsigned(family.size());
    hb_ot_name_get_utf8(m_face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, family.data());
    const std::string name = '/' + subsetPrefix(program) + family.data();

    Object glyphs = Object::parse("<< /Type /Font /Subtype /CIDFontType2 /CIDToGIDMap /Identity"
                                  " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    glyphs.replaceKey("/BaseFont", Object::newName(name));
    glyphs.replaceKey("/FontDescriptor", descriptor(pdf, program, name));
    glyphs.replaceKey("/W", Object::parse(widths()));
    Object font = Object::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
    font.replaceKey("/BaseFont", Object::newName(name));
    font.replaceKey("/DescendantFonts", Object::newArray({pdf.makeIndirectObject(glyphs)}));
    font.replaceKey("/ToUnicode", pdf.newStream(lettersOfGlyphs()));
    return pdf.makeIndirectObject(font);
}

} // namespace qupia
