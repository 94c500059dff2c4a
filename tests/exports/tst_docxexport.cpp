// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/docx/docxexporter.h"
#include "exports/docx/docxnumbering.h"
#include "exports/policytext.h"
#include "support/samplepolicy.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

const ExportOptions sideBySide{};
const ExportOptions sequential{Layout::Sequential, {Language::Kazakh, Language::Russian}, true};

QMap<QByteArray, QByteArray> partsOf(const QByteArray &package)
{
    QMap<QByteArray, QByteArray> parts;
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_t *source = zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, &fault);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &fault);
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        QByteArray bytes(4 * 1024 * 1024, Qt::Uninitialized);
        bytes.resize(qMax(zip_int64_t(0), zip_fread(file, bytes.data(), zip_uint64_t(bytes.size()))));
        parts.insert(zip_get_name(archive, zip_uint64_t(i), 0), bytes);
        zip_fclose(file);
    }
    zip_discard(archive);
    return parts;
}

struct ReadParagraph {
    QString style;
    QString text;
    QSet<QString> languages;
    int level = -1; // of the list that counts it
};

// Counts as Word does: each list for itself, a number begins anew under the next of the level above.
class ListCounter {
public:
    QString next(const QString &list, int level)
    {
        QList<int> &numbers = m_numbers[list];
        numbers.resize(3);
        ++numbers[level];
        for (int below = level + 1; below < 3; ++below)
            numbers[below] = 0;
        const QStringList patterns{
            u"%1."_s.arg(numbers[0]), u"%1.%2."_s.arg(numbers[0]).arg(numbers[1]), u"%1)"_s.arg(numbers[2])};
        return patterns.at(level);
    }

private:
    QHash<QString, QList<int>> m_numbers;
};

// As another program reads it: paragraphs with their style, text and languages. Empty where it is no XML.
QList<ReadParagraph> paragraphsOf(const QByteArray &document)
{
    QList<ReadParagraph> paragraphs;
    ListCounter counter;
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const QString value = reader.attributes().value(reader.namespaceUri().toString(), u"val"_s).toString();
        if (name == "p"_L1)
            paragraphs.append(ReadParagraph());
        else if (name == "pStyle"_L1)
            paragraphs.last().style = value;
        else if (name == "lang"_L1)
            paragraphs.last().languages.insert(value);
        else if (name == "ilvl"_L1)
            paragraphs.last().level = value.toInt();
        else if (name == "numId"_L1)
            paragraphs.last().text = counter.next(value, paragraphs.last().level) + u' ';
        else if (name == "tab"_L1)
            paragraphs.last().text += u' ';
        else if (name == "t"_L1)
            paragraphs.last().text += reader.readElementText();
    }
    return reader.hasError() ? QList<ReadParagraph>() : paragraphs;
}

QByteArray written(const ComposedPolicy &policy, const ExportOptions &options)
{
    const Result<QByteArray> bytes = DocxExporter().write(policy, options);
    return bytes ? *bytes : QByteArray();
}

} // namespace

class TestDocxExport : public QObject {
    Q_OBJECT

private slots:
    void everyClauseIsReadBack_data()
    {
        QTest::addColumn<ComposedPolicy>("policy");
        QTest::addColumn<ExportOptions>("options");
        QTest::newRow("side by side") << test::longPolicy(30) << sideBySide;
        QTest::newRow("sequential") << test::longPolicy(30) << sequential;
        QTest::newRow("hostile") << test::hostilePolicy(u"</w:t>&<!-- ]]>\u0001\""_s) << sideBySide;
    }

    void everyClauseIsReadBack()
    {
        QFETCH(ComposedPolicy, policy);
        QFETCH(ExportOptions, options);
        const QList<ReadParagraph> paragraphs = paragraphsOf(partsOf(written(policy, options)).value("word/document.xml"));
        QHash<QString, ReadParagraph> byText;
        for (const ReadParagraph &paragraph : paragraphs)
            byText.insert(paragraph.text, paragraph);
        const QList<Row> rows = rowsOf(policy);
        for (const Row &row : rows) {
            for (const Language language : policyLanguages) {
                const QString label = row.tickBox ? u"☐"_s : printedNumber(row.number);
                const QString text = (label.isEmpty() ? QString() : label + u' ') + printable(plainText(row.text.in(language)));
                QVERIFY2(byText.contains(text), qPrintable(text));
                QCOMPARE(byText.value(text).languages, QSet<QString>{languageCode(language) + "-KZ"_L1});
                if (row.kind == Row::Kind::Heading)
                    QCOMPARE(byText.value(text).style, u"Heading1"_s);
                for (const auto &cells : row.table.rows) {
                    for (const BilingualText &cell : cells)
                        QVERIFY(byText.contains(printable(plainText(cell.in(language)))));
                }
            }
        }
    }

    void everyPartIsXml()
    {
        const QMap<QByteArray, QByteArray> parts = partsOf(written(test::hostilePolicy(u"\"'<>&"_s), sequential));
        QCOMPARE(parts.size(), 9);
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            QXmlStreamReader reader(part.value());
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), (part.key() + ": " + reader.errorString().toUtf8()).constData());
        }
        QVERIFY(parts.value("word/header.xml").contains(u"ПРОЕКТ"_s.toUtf8()));
    }

    // So that a lawyer adds a clause in Word and the others move on, with the references to them.
    void wordCounts()
    {
        const QByteArray document = partsOf(written(test::longPolicy(30), sideBySide)).value("word/document.xml");
        const QList<ReadParagraph> paragraphs = paragraphsOf(document);
        QSet<int> levels;
        for (const ReadParagraph &paragraph : paragraphs) {
            if (paragraph.style == "Heading1"_L1)
                QCOMPARE(paragraph.level, 0);
            levels.insert(paragraph.level);
        }
        QCOMPARE(levels, QSet<int>({-1, 0, 1, 2}));
    }

    void referencesAreFields()
    {
        const QByteArray document = partsOf(written(test::samplePolicy(), sideBySide)).value("word/document.xml");
        static const QRegularExpression field(u"w:instr=\" REF (kk|ru)_(\\w+) \\\\n \\\\h \""_s);
        int fields = 0;
        for (const QRegularExpressionMatch &match : field.globalMatch(QString::fromUtf8(document))) {
            ++fields;
            QVERIFY(document.contains("w:name=\"" + match.captured(1).toUtf8() + '_' + match.captured(2).toUtf8() + '"'));
        }
        QVERIFY(fields >= 2);
    }

    void otherNumbersStayText_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QList<int>>("levels");
        QTest::newRow("in order") << QStringList{u"1"_s, u"1.1"_s, u"1.2"_s, u"2"_s, u"2.1"_s} << QList<int>{0, 1, 1, 0, 1};
        QTest::newRow("a clause is missing") << QStringList{u"1"_s, u"1.1"_s, u"1.3"_s} << QList<int>{0, 1, -1};
        QTest::newRow("an annex") << QStringList{u"1"_s, u"1-қосымша"_s, u"1.1"_s} << QList<int>{0, -1, 1};
        QTest::newRow("none") << QStringList{u""_s} << QList<int>{-1};
    }

    void otherNumbersStayText()
    {
        QFETCH(QStringList, numbers);
        QList<Row> rows;
        for (const QString &number : numbers) {
            Row row;
            row.number = number;
            row.kind = number.contains(u'.') || number.contains(u'-') ? Row::Kind::Paragraph : Row::Kind::Heading;
            rows.append(row);
        }
        QTEST(numberingLevels(rows), "levels");
    }

    void linksLead()
    {
        const QMap<QByteArray, QByteArray> parts = partsOf(written(test::samplePolicy(), sideBySide));
        QVERIFY(parts.value("word/_rels/document.xml.rels").contains("Target=\"mailto:hat@ulgi.kz\" TargetMode=\"External\""));
        const QByteArray &document = parts.value("word/document.xml");
        QVERIFY(document.contains("w:name=\"kk_rights_intro\""));
    }

    void sameBytes()
    {
        QVERIFY(!written(test::samplePolicy(), sideBySide).isEmpty());
        QCOMPARE(written(test::samplePolicy(), sideBySide), written(test::samplePolicy(), sideBySide));
    }
};

QTEST_MAIN(TestDocxExport)
#include "tst_docxexport.moc"
