// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/pdfmarks.h"

#include <QCoreApplication>
#include <QPainter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <charconv>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace qupia {

namespace {

constexpr int markLeft = -30000;
constexpr int beginSize = 1;
constexpr int endSize = 2;
constexpr std::string_view markStart = "-30000 ";
constexpr std::string_view markEnd = "re\nf\n";

void paintMark(QPainter &painter, int index, int size)
{
    painter.fillRect(QRectF(markLeft, index, size, size), Qt::black);
}

struct FoundMark {
    int index = 0;
    bool begins = false;
    size_t length = 0; // of what stands in the page's program
};

// Whole numbers without a locale: "-30000 12 1 1 re". Nothing for text that only begins alike.
std::optional<FoundMark> readMark(std::string_view text)
{
    const char *at = text.data() + markStart.size();
    const char *const end = text.data() + text.size();
    int numbers[3];
    for (int &number : numbers) {
        const auto [stop, fault] = std::from_chars(at, end, number);
        if (fault != std::errc() || stop == end || *stop != ' ')
            return std::nullopt;
        at = stop + 1;
    }
    const std::string_view rest(at, size_t(end - at));
    const bool isMark = rest.starts_with(markEnd) && numbers[1] == numbers[2];
    if (!isMark || (numbers[1] != beginSize && numbers[1] != endSize))
        return std::nullopt;
    return FoundMark{numbers[0], numbers[1] == beginSize, size_t(at - text.data()) + markEnd.size()};
}

std::string opening(const PdfMark &mark, const QByteArray &tag)
{
    if (mark.contentId >= 0)
        return '/' + tag.toStdString() + " <</MCID " + std::to_string(mark.contentId) + ">> BDC\n";
    return mark.piece.shapes ? "/Artifact <</Type /Layout>> BDC\n" : "/Artifact <</Type /Pagination>> BDC\n";
}

class MarkPlacer {
public:
    MarkPlacer(const QList<PdfMark> &marks, const QList<QByteArray> &tags) : m_marks(marks), m_tags(tags) { }

    std::string placed(std::string_view program, int page)
    {
        std::string result;
        result.reserve(program.size());
        size_t done = 0;
        for (size_t at = program.find(markStart); at != program.npos; at = program.find(markStart, at + 1)) {
            const std::optional<FoundMark> found = readMark(program.substr(at));
            if (!found)
                continue;
            result.append(program.substr(done, at - done));
            result.append(found->begins ? begin(found->index, page) : end(found->index));
            done = at + found->length;
        }
        result.append(program.substr(done));
        if (m_open)
            fail();
        return result;
    }

    void finish() const
    {
        if (m_next != m_marks.size())
            fail();
    }

private:
    std::string begin(int index, int page)
    {
        if (m_open || index != m_next || index >= m_marks.size() || m_marks.at(index).page != page)
            fail();
        m_open = true;
        return opening(m_marks.at(index), m_tags.at(index));
    }

    std::string end(int index)
    {
        if (!m_open || index != m_next)
            fail();
        m_open = false;
        ++m_next;
        return "EMC\n";
    }

    [[noreturn]] static void fail()
    {
        const QString message = QCoreApplication::translate(
            "Exporter", "the marks of its structure were not found where they were painted. This is a fault of the program.");
        throw std::runtime_error(message.toStdString());
    }

    const QList<PdfMark> &m_marks;
    const QList<QByteArray> &m_tags;
    qsizetype m_next = 0;
    bool m_open = false;
};

} // namespace

void PdfMarker::begin(QPainter &painter, int page, const PaintedPiece &piece)
{
    if (page != m_page) {
        m_page = page;
        m_nextContentId = 0;
    }
    paintMark(painter, int(m_marks.size()), beginSize);
    m_marks.append({page, piece, piece.element < 0 ? -1 : m_nextContentId++});
}

void PdfMarker::end(QPainter &painter)
{
    paintMark(painter, int(m_marks.size()) - 1, endSize);
}

void placeMarks(QPDF &pdf, const QList<PdfMark> &marks, const QList<QByteArray> &tags)
{
    MarkPlacer placer(marks, tags);
    int number = 0;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle contents = page.getKey("/Contents");
        const std::shared_ptr<Buffer> bytes = contents.getStreamData(qpdf_dl_all);
        const std::string_view program(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
        contents.replaceStreamData(placer.placed(program, number++), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
    placer.finish();
}

} // namespace qupia
