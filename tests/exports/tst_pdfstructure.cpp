// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/markreader.h"
#include "exports/pdf/pdfexporter.h"
#include "exports/policytext.h"
#include "support/samplepolicy.h"
#include "support/tool.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using Object = QPDFObjectHandle;

const ExportOptions sideBySide{};
const ExportOptions sequential{Layout::Sequential, {Language::Kazakh, Language::Russian}, false};
const ExportOptions russian{Layout::Single, {Language::Russian}, true};

QString squeezed(const QString &text)
{
    static const QRegularExpression white(u"\\s+"_s);
    return printable(text).remove(white);
}

// The tree, as a program that reads aloud walks it.
struct Element {
    std::string type;
    std::string language;
    QList<std::pair<int, int>> contents; // page object, content id
    QList<Object> annotations;
    QList<Element> kids;
    int object = 0;
};

Element elementOf(Object node)
{
    Element element{node.getKey("/S").getName(), {}, {}, {}, {}, node.getObjectID()};
    if (node.hasKey("/Lang"))
        element.language = node.getKey("/Lang").getUTF8Value();
    const int homePage = node.hasKey("/Pg") ? node.getKey("/Pg").getObjectID() : 0;
    for (Object kid : node.getKey("/K").aitems()) {
        if (kid.isInteger())
            element.contents.append({homePage, kid.getIntValueAsInt()});
        else if (kid.getKey("/Type").isNameAndEquals("/MCR"))
            element.contents.append({kid.getKey("/Pg").getObjectID(), kid.getKey("/MCID").getIntValueAsInt()});
        else if (kid.getKey("/Type").isNameAndEquals("/OBJR"))
            element.annotations.append(kid.getKey("/Obj"));
        else
            element.kids.append(elementOf(kid));
    }
    return element;
}

template <typename Visit>
void walk(const Element &element, const Visit &visit)
{
    visit(element);
    for (const Element &kid : element.kids)
        walk(kid, visit);
}

int countOf(const Element &root, const std::string &type)
{
    int count = 0;
    walk(root, [&](const Element &element) { count += element.type == type ? 1 : 0; });
    return count;
}

} // namespace

class TestPdfStructure : public QObject {
    Q_OBJECT

private:
    // Keeps the bytes, since qpdf reads from them.
    bool read(const ComposedPolicy &policy, const ExportOptions &options)
    {
        const Result<QByteArray> bytes = PdfExporter().write(policy, options);
        if (!bytes)
            return false;
        m_bytes = *bytes;
        m_pdf = std::make_unique<QPDF>();
        m_pdf->processMemoryFile("test", m_bytes.constData(), size_t(m_bytes.size()));
        m_root = elementOf(m_pdf->getRoot().getKey("/StructTreeRoot").getKey("/K"));
        return true;
    }

    QHash<int, Object> parentTree() const
    {
        QHash<int, Object> tree;
        const std::vector<Object> numbers =
            m_pdf->getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums").getArrayAsVector();
        for (size_t i = 0; i + 1 < numbers.size(); i += 2)
            tree.insert(Object(numbers[i]).getIntValueAsInt(), numbers[i + 1]);
        return tree;
    }

    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_pdf;
    Element m_root;
    QTemporaryDir m_folder;

private slots:
    void documents_data()
    {
        QTest::addColumn<ComposedPolicy>("policy");
        QTest::addColumn<ExportOptions>("options");
        ExportOptions letter = sideBySide;
        letter.paper = Paper::Letter;
        ExportOptions carrying = sequential;
        carrying.attachments = {{u"a.json"_s, u"application/json"_s, u"A"_s, "{}"}};
        QTest::newRow("side by side") << test::longPolicy(70) << sideBySide;
        QTest::newRow("letter") << test::longPolicy(70) << letter;
        QTest::newRow("sequential") << test::longPolicy(70) << sequential;
        QTest::newRow("Russian draft") << test::longPolicy(70) << russian;
        QTest::newRow("clause of several pages") << test::longClausePolicy(150) << sideBySide;
        QTest::newRow("with attachment") << test::samplePolicy() << carrying;
        QTest::newRow("hostile") << test::hostilePolicy(u"-30000 0 1 1 re f EMC BDC"_s) << sideBySide;
        QTest::newRow("redline") << test::redlinedPolicy() << sideBySide;
        QTest::newRow("letters of other scripts") << test::hostilePolicy(u"ไทย مثال é ﬁ 漢"_s) << sideBySide;
        QTest::newRow("empty") << ComposedPolicy() << sideBySide;
    }

    void everythingPaintedIsMarked_data() { documents_data(); }
    void everythingPaintedIsMarked()
    {
        QFETCH(ComposedPolicy, policy);
        QFETCH(ExportOptions, options);
        QVERIFY(read(policy, options));
        QHash<std::pair<int, int>, std::string> tagged;
        walk(m_root, [&](const Element &element) {
            for (const auto &content : element.contents) {
                QVERIFY2(!tagged.contains(content), "a content id stands twice in the tree");
                tagged.insert(content, element.type);
            }
        });
        const QHash<int, Object> parents = parentTree();
        qsizetype found = 0;
        for (Object page : m_pdf->getAllPages()) {
            test::MarkReader reader;
            QPDFPageObjectHelper(page).parseContents(&reader);
            QCOMPARE(reader.depth, 0);
            QCOMPARE(reader.nested, reader.spans); // what letters drawn as outlines say, and nothing else
            QCOMPARE(reader.unmarked, 0);
            QVERIFY(reader.painted > 0);
            QVERIFY(page.getKey("/Tabs").isNameAndEquals("/S"));
            Object ofPage = parents.value(page.getKey("/StructParents").getIntValueAsInt());
            QCOMPARE(ofPage.getArrayNItems(), int(reader.contentIds.size()));
            for (qsizetype i = 0; i < reader.contentIds.size(); ++i) {
                const auto &[id, tag] = reader.contentIds.at(i);
                QCOMPARE(id, int(i));
                QCOMPARE(tagged.value({page.getObjectID(), id}), tag);
                QCOMPARE(ofPage.getArrayItem(id).getKey("/S").getName(), tag);
                ++found;
            }
        }
        QCOMPARE(tagged.size(), found);
    }

    void linksAreDescribed_data() { documents_data(); }
    void linksAreDescribed()
    {
        QFETCH(ComposedPolicy, policy);
        QFETCH(ExportOptions, options);
        QVERIFY(read(policy, options));
        QHash<int, int> linkOfAnnotation;
        walk(m_root, [&](const Element &element) {
            QVERIFY(element.annotations.isEmpty() == (element.type != "/Link"));
            QVERIFY(element.type != "/Link" || !element.contents.isEmpty());
            for (const Object &annotation : element.annotations)
                linkOfAnnotation.insert(annotation.getObjectID(), element.object);
        });
        const QHash<int, Object> parents = parentTree();
        for (Object page : m_pdf->getAllPages()) {
            if (!page.hasKey("/Annots"))
                continue;
            for (Object annotation : page.getKey("/Annots").aitems()) {
                QVERIFY(linkOfAnnotation.contains(annotation.getObjectID()));
                QVERIFY(!annotation.getKey("/Contents").getUTF8Value().empty());
                const Object parent = parents.value(annotation.getKey("/StructParent").getIntValueAsInt());
                QCOMPARE(parent.getObjectID(), linkOfAnnotation.value(annotation.getObjectID()));
                linkOfAnnotation.remove(annotation.getObjectID());
            }
        }
        QVERIFY(linkOfAnnotation.isEmpty());
    }

    void oneLanguageAfterTheOther()
    {
        for (const ExportOptions &options : {sideBySide, sequential}) {
            QVERIFY(read(test::longPolicy(70), options));
            QCOMPARE(m_root.type, "/Document");
            QCOMPARE(m_root.kids.size(), 2);
            QCOMPARE(m_root.kids.at(0).language, "kk");
            QCOMPARE(m_root.kids.at(1).language, "ru");
            for (const Element &part : m_root.kids) {
                QCOMPARE(part.type, "/Part");
                QCOMPARE(countOf(part, "/H1"), 1);
                QCOMPARE(countOf(part, "/H2"), 8);
                QCOMPARE(countOf(part, "/Sect"), 8);
                QCOMPARE(countOf(part, "/L"), 2);
                QCOMPARE(countOf(part, "/LI"), 5);
                QCOMPARE(countOf(part, "/Lbl"), 5 + 8); // and the numbers in the table of contents
                QCOMPARE(countOf(part, "/LBody"), 5);
                QCOMPARE(countOf(part, "/Table"), 1);
                QCOMPARE(countOf(part, "/TR"), 3);
                QCOMPARE(countOf(part, "/TH"), 4);
                QCOMPARE(countOf(part, "/TD"), 8);
                QCOMPARE(countOf(part, "/TOCI"), 8);
            }
        }
        QVERIFY(read(test::samplePolicy(), russian));
        QCOMPARE(m_root.kids.size(), 1);
        QCOMPARE(m_root.kids.at(0).language, "ru");
        QCOMPARE(countOf(m_root, "/TOC"), 0); // short
    }

    void everyClauseIsReadInItsLanguage_data()
    {
        QTest::addColumn<ExportOptions>("options");
        QTest::newRow("side by side") << sideBySide;
        QTest::newRow("sequential") << sequential;
    }

    void everyClauseIsReadInItsLanguage()
    {
        if (!test::hasTool(u"pdfinfo"_s))
            QSKIP("pdfinfo is not installed; this test reads the file with it.");
        QFETCH(ExportOptions, options);
        const ComposedPolicy policy = test::longPolicy(25);
        QVERIFY(read(policy, options));
        QFile file(m_folder.filePath(u"read.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size());
        file.close();
        const QString output = test::runTool(u"pdfinfo"_s, {u"-struct-text"_s, file.fileName()}).output;
        QString read;
        static const QRegularExpression quoted(u"^ *\"(.*)\"$"_s, QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : quoted.globalMatch(output))
            read += match.captured(1);
        read = squeezed(read);
        qsizetype at = 0; // each clause after the one before, a language to its end before the next
        const QList<Row> rows = rowsOf(policy);
        for (const Language language : policyLanguages) {
            for (const Row &row : rows) {
                const QString label = row.tickBox ? u"☐"_s : printedNumber(row.number);
                const QString clause = squeezed(label + plainText(row.text.in(language)));
                const qsizetype found = read.indexOf(clause, at);
                QVERIFY2(found >= 0, qPrintable(clause));
                at = found + clause.size();
            }
        }
    }
};

QTEST_MAIN(TestPdfStructure)
#include "tst_pdfstructure.moc"
