// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/pdfexporter.h"
#include "exports/policytext.h"
#include "support/samplepolicy.h"
#include "support/tool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using Object = QPDFObjectHandle;

QByteArray bytesOf(Object stream)
{
    const auto data = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

} // namespace

// What stands on the pages, letters, lines, outlines, and what the file says of itself.
class TestPdfContent : public QObject {
    Q_OBJECT

private:
    // Keeps the bytes, since qpdf reads from them.
    bool read(const ComposedPolicy &policy)
    {
        const Result<QByteArray> bytes = PdfExporter().write(policy, ExportOptions());
        if (!bytes)
            return false;
        m_bytes = *bytes;
        m_pdf = std::make_unique<QPDF>();
        m_pdf->processMemoryFile("test", m_bytes.constData(), size_t(m_bytes.size()));
        return true;
    }

    QByteArray programs() const
    {
        QByteArray all;
        for (Object page : m_pdf->getAllPages())
            all += bytesOf(page.getKey("/Contents"));
        return all;
    }

    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_pdf;
    QTemporaryDir m_folder;

private slots:
    // Below what came and through what went stands a line, nowhere else.
    void redlineHasItsLines()
    {
        QVERIFY(read(test::samplePolicy()));
        const qsizetype without = programs().count(" re\n");
        QVERIFY(without > 0);
        QVERIFY(read(test::redlinedPolicy()));
        QVERIFY(programs().count(" re\n") >= without + 4); // both languages, both kinds
    }

    // Whoever searches or copies finds them all the same.
    void foreignLettersAreText()
    {
        if (!test::hasTool(u"pdftotext"_s))
            QSKIP("pdftotext is not installed; this test reads the file with it.");
        const QString foreign = u"ไทย 漢 é"_s;
        QVERIFY(read(test::hostilePolicy(foreign)));
        QVERIFY(programs().contains("/Span <</ActualText <FEFF"));
        QFile file(m_folder.filePath(u"foreign.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size());
        file.close();
        QString text = test::runTool(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s}).output;
        QVERIFY2(text.remove(u' ').contains(QString(foreign).remove(u' ')), qPrintable(text.left(600)));
    }

    // What our own fonts have needs no second word.
    void ownLettersSpeakForThemselves()
    {
        QVERIFY(read(test::longPolicy(40)));
        QVERIFY(!programs().contains("/ActualText"));
    }

    void catalogSaysSo()
    {
        QVERIFY(read(test::samplePolicy()));
        Object catalog = m_pdf->getRoot();
        QVERIFY(catalog.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        QVERIFY(catalog.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QCOMPARE(catalog.getKey("/Lang").getUTF8Value(), "kk-KZ");
        QVERIFY(catalog.getKey("/Outlines").isDictionary());
        const QByteArray text = bytesOf(catalog.getKey("/Metadata"));
        QVERIFY(text.contains("<pdfuaid:part>1</pdfuaid:part>"));
        QVERIFY(text.contains("<pdfaid:part>2</pdfaid:part>"));
    }

    // A letter that our fonts lack would need another machine's font, which no standard allows to promise.
    void nothingIsClaimedWithForeignLetters()
    {
        QVERIFY(read(test::hostilePolicy(u"漢"_s)));
        const QByteArray text = bytesOf(m_pdf->getRoot().getKey("/Metadata"));
        QVERIFY(!text.contains("<pdfuaid:part>") && !text.contains("<pdfaid:part>"));
    }
};

QTEST_MAIN(TestPdfContent)
#include "tst_pdfcontent.moc"
