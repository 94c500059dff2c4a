// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/pdfexporter.h"
#include "exports/policytext.h"
#include "support/samplepolicy.h"
#include "support/tool.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

const ExportOptions sideBySide{};
const ExportOptions sequential{Layout::Sequential, {Language::Kazakh, Language::Russian}, false};

// Lines break differently on a page: only the letters and signs count.
QString squeezed(const QString &text)
{
    static const QRegularExpression white(u"\\s+"_s);
    return printable(text).remove(white);
}

} // namespace

#define NEED_TOOL(program)                                                                                                       \
    if (!test::hasTool(program))                                                                                                 \
    QSKIP(qPrintable(program + u" is not installed; this test reads the file with it."_s))

class TestPdfExport : public QObject {
    Q_OBJECT

public:
    // The test program itself, started once more with another hash seed, writes the file's digest.
    static int printDigest()
    {
        const Result<QByteArray> bytes = PdfExporter().write(test::longPolicy(20), sideBySide);
        if (!bytes)
            return 1;
        std::puts(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex().constData());
        return 0;
    }

private:
    QString written(const ComposedPolicy &policy, const ExportOptions &options)
    {
        const Result<QByteArray> bytes = PdfExporter().write(policy, options);
        if (!bytes) {
            qWarning("%s", qPrintable(bytes.error().message));
            return {};
        }
        const QString path = m_folder.filePath(u"policy-%1.pdf"_s.arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            return {};
        return path;
    }

    QTemporaryDir m_folder;
    int m_count = 0;

private slots:
    void everyClauseCanBeRead_data()
    {
        QTest::addColumn<ExportOptions>("options");
        QTest::newRow("side by side") << sideBySide;
        QTest::newRow("sequential") << sequential;
        QTest::newRow("single") << ExportOptions{Layout::Single, {Language::Russian}, true};
    }

    void everyClauseCanBeRead()
    {
        NEED_TOOL(u"pdftotext"_s);
        QFETCH(ExportOptions, options);
        const ComposedPolicy policy = test::longPolicy(40);
        const QString path = written(policy, options);
        QVERIFY(!path.isEmpty());
        const test::ToolRun run = test::runTool(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.output.contains(u'\t'));
        const QString text = squeezed(run.output);
        const QList<Row> rows = rowsOf(policy);
        for (const Row &row : rows) {
            for (const Language language : printedLanguages(options)) {
                const QString clause = squeezed(printedNumber(row.number) + plainText(row.text.in(language)));
                QVERIFY2(text.contains(clause), qPrintable(clause));
                for (const auto &cells : row.table.rows) {
                    for (const BilingualText &cell : cells)
                        QVERIFY2(text.contains(squeezed(plainText(cell.in(language)))), qPrintable(plainText(cell.in(language))));
                }
            }
        }
    }

    void fileIsSound()
    {
        NEED_TOOL(u"qpdf"_s);
        for (const ExportOptions &options : {sideBySide, sequential}) {
            const test::ToolRun run = test::runTool(u"qpdf"_s, {u"--check"_s, written(test::longPolicy(20), options)});
            QVERIFY2(run.exitCode == 0, qPrintable(run.output));
            QVERIFY(!run.output.contains("WARNING"_L1));
        }
    }

    void fontsAreEmbeddedSubsets()
    {
        NEED_TOOL(u"pdffonts"_s);
        const test::ToolRun run = test::runTool(u"pdffonts"_s, {written(test::samplePolicy(), sideBySide)});
        const QStringList lines = run.output.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 3);
        static const QRegularExpression line(u"^[A-Z]{6}\\+Qupia(Serif|Sans)-\\w+ .*\\byes yes yes\\b"_s);
        for (const QString &font : lines)
            QVERIFY2(line.match(font).hasMatch(), qPrintable(font));
    }

    void propertiesSayWhatItIs()
    {
        NEED_TOOL(u"pdfinfo"_s);
        const QString path = written(test::samplePolicy(), sideBySide);
        const QString info = test::runTool(u"pdfinfo"_s, {path}).output;
        QVERIFY(info.contains(u"Дербес деректер саясаты / Политика в отношении персональных данных"_s));
        QVERIFY(info.contains("(A4)"_L1));
        const QString dates = test::runTool(u"pdfinfo"_s, {u"-rawdates"_s, path}).output;
        QCOMPARE(dates.count("D:20260701000000Z"_L1), 2);
        const QString xmp = test::runTool(u"pdfinfo"_s, {u"-meta"_s, path}).output;
        QVERIFY(xmp.contains(u"<rdf:li xml:lang=\"kk\">Дербес деректер саясаты</rdf:li>"_s));
        QVERIFY(xmp.contains(u"<rdf:li xml:lang=\"ru\">Политика в отношении персональных данных</rdf:li>"_s));
        const QString links = test::runTool(u"pdfinfo"_s, {u"-url"_s, path}).output;
        QVERIFY(links.contains("mailto:hat@ulgi.kz"_L1));
        QVERIFY(links.contains("https://ulgi.kz/privacy?a=1&b=2"_L1));
    }

    void catalog_data()
    {
        QTest::addColumn<ExportOptions>("options");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("language") << sideBySide << u"/Lang \\(kk-KZ\\)"_s;
        QTest::newRow("Russian only") << ExportOptions{Layout::Single, {Language::Russian}, false} << u"/Lang \\(ru-KZ\\)"_s;
        QTest::newRow("title in the window") << sideBySide << u"/DisplayDocTitle true"_s;
        QTest::newRow("bookmarks") << sideBySide << u"/Outlines \\d+ 0 R"_s;
        QTest::newRow("three bookmarks") << sideBySide << u"/Count 3\\s+/First"_s;
        QTest::newRow("bookmarks of two languages") << sequential << u"/Count 8\\s+/First"_s;
        QTest::newRow("page labels") << sideBySide << u"/PageLabels"_s;
        QTest::newRow("place within the document") << sideBySide << u"/Dest \\[\\s+\\d+ 0 R\\s+/XYZ"_s;
        QTest::newRow("subset name") << sideBySide << u"/BaseFont /[A-Z]{6}\\+QupiaSerif-Regular"_s;
    }

    void catalog()
    {
        NEED_TOOL(u"qpdf"_s);
        QFETCH(ExportOptions, options);
        QFETCH(QString, pattern);
        const test::ToolRun run =
            test::runTool(u"qpdf"_s, {u"--qdf"_s, u"--no-original-object-ids"_s, written(test::samplePolicy(), options), u"-"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(QRegularExpression(pattern).match(run.output).hasMatch());
    }

    // Letters that share a glyph must not take each other's place: the space is read as no tab and no no-break space.
    void spaceIsASpace()
    {
        NEED_TOOL(u"qpdf"_s);
        const test::ToolRun run = test::runTool(u"qpdf"_s, {u"--qdf"_s, written(test::samplePolicy(), sideBySide), u"-"_s});
        static const QRegularExpression map(u"begincmap.*?endcmap"_s, QRegularExpression::DotMatchesEverythingOption);
        int spaces = 0;
        for (const QRegularExpressionMatch &found : map.globalMatch(run.output)) {
            QVERIFY(!found.captured().contains("> <0009>"_L1) && !found.captured().contains("> <00A0>"_L1, Qt::CaseInsensitive));
            spaces += found.captured().contains("> <0020>"_L1) ? 1 : 0;
        }
        QVERIFY(spaces >= 2);
    }

    void longClauseIsWhole()
    {
        NEED_TOOL(u"pdftotext"_s);
        const test::ToolRun run =
            test::runTool(u"pdftotext"_s, {u"-raw"_s, written(test::longClausePolicy(150), sideBySide), u"-"_s});
        const QString text = squeezed(run.output);
        for (int i = 1; i <= 150; ++i) {
            QVERIFY2(text.contains(u"%1-сөйлем:"_s.arg(i)), qPrintable(QString::number(i)));
            QVERIFY2(text.contains(u"Предложение%1:"_s.arg(i)), qPrintable(QString::number(i)));
        }
        QVERIFY(text.contains(u"Соңғытармақ."_s));
    }

    void sameBytesInEveryProcess()
    {
        const Result<QByteArray> here = PdfExporter().write(test::longPolicy(20), sideBySide);
        QVERIFY(here.ok());
        const QByteArray digest = QCryptographicHash::hash(*here, QCryptographicHash::Sha256).toHex();
        QCOMPARE(
            QCryptographicHash::hash(*PdfExporter().write(test::longPolicy(20), sideBySide), QCryptographicHash::Sha256).toHex(),
            digest);
        for (const bool randomSeed : {false, true, true}) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(u"QT_HASH_SEED"_s);
            if (!randomSeed)
                environment.insert(u"QT_HASH_SEED"_s, u"0"_s);
            environment.insert(u"QUPIA_TEST_DIGEST"_s, u"1"_s);
            const test::ToolRun run = test::runTool(QCoreApplication::applicationFilePath(), {}, environment);
            QCOMPARE(run.exitCode, 0);
            QVERIFY2(run.output.contains(QString::fromLatin1(digest)), qPrintable(run.output));
        }
    }

    void hostileTextStaysText()
    {
        NEED_TOOL(u"qpdf"_s);
        for (const QString &hostile :
            {u") /JS (app.alert(1)) ("_s, u"<rdf:li>&]]>"_s, u"\u0000\uFFFF"_s, u"javascript:alert(1)"_s}) {
            const QString path = written(test::hostilePolicy(hostile), sideBySide);
            QVERIFY(!path.isEmpty());
            const test::ToolRun check = test::runTool(u"qpdf"_s, {u"--check"_s, path});
            QVERIFY2(check.exitCode == 0, qPrintable(check.output));
            const test::ToolRun run = test::runTool(u"qpdf"_s, {u"--qdf"_s, path, u"-"_s});
            QVERIFY(!run.output.contains("/URI (javascript"_L1));
            QVERIFY(!run.output.contains("\n  /JS "_L1));
        }
    }

    void undatedPolicyHasNoDate()
    {
        ComposedPolicy policy = test::samplePolicy();
        policy.effectiveDate = {};
        policy.templatesEdition.clear();
        policy.lawEdition.clear();
        const Result<QByteArray> bytes = PdfExporter().write(policy, sideBySide);
        QVERIFY(bytes.ok());
        QTemporaryDir folder;
        QFile file(folder.filePath(u"undated.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
        file.close();
        NEED_TOOL(u"pdfinfo"_s);
        const QString info = test::runTool(u"pdfinfo"_s, {file.fileName()}).output;
        QVERIFY(info.contains("Producer:"_L1) && !info.contains("CreationDate"_L1));
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("QUPIA_TEST_DIGEST"))
        return TestPdfExport::printDigest();
    TestPdfExport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfexport.moc"
