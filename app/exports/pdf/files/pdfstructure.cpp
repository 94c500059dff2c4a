// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/files/pdfstructure.h"

#include "exports/pdf/files/structuretree.h"

#include <qpdf/QPDF.hh>

#include <algorithm>

namespace qupia {

namespace {

using Object = QPDFObjectHandle;

class StructureWriter {
public:
    StructureWriter(QPDF &pdf, const PagedDocument &document, const QList<PdfMark> &marks, const LinkAnnotations &annotations)
        : m_pdf(pdf), m_pages(pdf.getAllPages()), m_document(document), m_marks(marks), m_annotations(annotations),
          m_tree(document.elements), m_nodeOfMark(marks.size(), -1)
    {
    }

    void write(const PdfProperties &properties)
    {
        hangMarks();
        findUsed();
        m_root = m_pdf.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
        for (int node = 0; node < m_tree.nodes().size(); ++node)
            m_objects.push_back(m_used.at(node) ? m_pdf.makeIndirectObject(Object::newDictionary()) : Object::newNull());
        for (int node = 0; node < m_tree.nodes().size(); ++node)
            writeNode(node, properties);
        m_root.replaceKey("/K", m_objects.front());
        writeParentTree();
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
        m_pdf.getRoot().replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    }

    QList<QByteArray> tags() const
    {
        QList<QByteArray> tags;
        for (const int node : m_nodeOfMark)
            tags.append(node < 0 ? QByteArray() : m_tree.nodes().at(node).type);
        return tags;
    }

private:
    Object annotationOf(const PdfMark &mark) const { return m_annotations.value({mark.page, mark.link}, Object::newNull()); }

    void hangMarks()
    {
        for (int index = 0; index < m_marks.size(); ++index) {
            const PdfMark &mark = m_marks.at(index);
            if (mark.contentId < 0)
                continue;
            int node = mark.label ? m_tree.labelNode(mark.element) : m_tree.textNode(mark.element);
            if (!annotationOf(mark).isNull())
                node = m_tree.linkNode(mark.element, m_document.pages.at(mark.page).links.at(mark.link).target);
            m_tree.addMark(node, index);
            m_nodeOfMark[index] = node;
        }
    }

    // An empty paragraph says nothing; an empty cell keeps its row in order.
    void findUsed()
    {
        const QList<StructureNode> &nodes = m_tree.nodes();
        m_used = QList<bool>(nodes.size(), false);
        for (qsizetype node = nodes.size() - 1; node >= 0; --node) {
            const QByteArray &type = nodes.at(node).type;
            const bool holds = std::ranges::any_of(
                nodes.at(node).kids, [&](const StructureNode::Kid &kid) { return kid.mark >= 0 || m_used.at(kid.node); });
            m_used[node] = node == 0 || holds || type == "TD" || type == "TH";
        }
    }

    void writeNode(int index, const PdfProperties &properties)
    {
        if (!m_used.at(index))
            return;
        const StructureNode &node = m_tree.nodes().at(index);
        Object object = m_objects[size_t(index)];
        object.replaceKey("/S", Object::newName('/' + node.type.toStdString()));
        object.replaceKey("/P", node.parent < 0 ? m_root : m_objects[size_t(node.parent)]);
        if (node.language) {
            object.replaceKey("/Lang", Object::newString(languageCode(*node.language).toStdString()));
            object.replaceKey("/T", Object::newUnicodeString(properties.title.in(*node.language).toStdString()));
        }
        if (node.type == "TH")
            object.replaceKey("/A", Object::parse("<< /O /Table /Scope /Column >>"));
        if (node.type == "L")
            object.replaceKey("/A",
                Object::parse(node.ticked ? "<< /O /List /ListNumbering /Square >>" : "<< /O /List /ListNumbering /Decimal >>"));
        writeKids(node, object);
    }

    void writeKids(const StructureNode &node, Object &object)
    {
        const auto firstMark = std::ranges::find_if(node.kids, [](const StructureNode::Kid &kid) { return kid.mark >= 0; });
        const int homePage = firstMark == node.kids.end() ? -1 : m_marks.at(firstMark->mark).page;
        if (homePage >= 0)
            object.replaceKey("/Pg", m_pages.at(size_t(homePage)));
        Object kids = Object::newArray();
        for (const StructureNode::Kid &kid : node.kids) {
            if (kid.node >= 0) {
                if (m_used.at(kid.node))
                    kids.appendItem(m_objects[size_t(kid.node)]);
                continue;
            }
            const PdfMark &mark = m_marks.at(kid.mark);
            kids.appendItem(contentOf(mark, homePage));
            if (node.type == "Link")
                kids.appendItem(reference(annotationOf(mark), mark.page));
        }
        object.replaceKey("/K", kids);
    }

    Object contentOf(const PdfMark &mark, int homePage) const
    {
        if (mark.page == homePage)
            return Object::newInteger(mark.contentId);
        Object content = Object::parse("<< /Type /MCR >>");
        content.replaceKey("/Pg", m_pages.at(size_t(mark.page)));
        content.replaceKey("/MCID", Object::newInteger(mark.contentId));
        return content;
    }

    Object reference(const Object &annotation, int page) const
    {
        Object reference = Object::parse("<< /Type /OBJR >>");
        reference.replaceKey("/Obj", annotation);
        reference.replaceKey("/Pg", m_pages.at(size_t(page)));
        return reference;
    }

    // From what stands on a page back into the structure.
    void writeParentTree()
    {
        std::vector<Object> ofPages(m_pages.size());
        for (Object &parents : ofPages)
            parents = Object::newArray();
        Object numbers = Object::newArray();
        int key = int(m_pages.size());
        std::vector<std::pair<int, Object>> ofLinks;
        for (int index = 0; index < m_marks.size(); ++index) {
            if (m_nodeOfMark.at(index) < 0)
                continue;
            const PdfMark &mark = m_marks.at(index);
            const Object node = m_objects[size_t(m_nodeOfMark.at(index))];
            ofPages[size_t(mark.page)].appendItem(node); // content ids are given in this order
            if (Object annotation = annotationOf(mark); !annotation.isNull()) {
                annotation.replaceKey("/StructParent", Object::newInteger(key));
                ofLinks.emplace_back(key++, node);
            }
        }
        for (size_t page = 0; page < m_pages.size(); ++page) {
            m_pages[page].replaceKey("/StructParents", Object::newInteger(qint64(page)));
            m_pages[page].replaceKey("/Tabs", Object::newName("/S"));
            numbers.appendItem(Object::newInteger(qint64(page)));
            numbers.appendItem(m_pdf.makeIndirectObject(ofPages[page]));
        }
        for (const auto &[number, node] : ofLinks) {
            numbers.appendItem(Object::newInteger(number));
            numbers.appendItem(node);
        }
        Object tree = m_pdf.makeIndirectObject(Object::newDictionary());
        tree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/ParentTree", tree);
        m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(key));
    }

    QPDF &m_pdf;
    std::vector<Object> m_pages;
    const PagedDocument &m_document;
    const QList<PdfMark> &m_marks;
    const LinkAnnotations &m_annotations;
    StructureTree m_tree;
    QList<int> m_nodeOfMark;
    QList<bool> m_used;
    std::vector<Object> m_objects;
    Object m_root;
};

} // namespace

QList<QByteArray> addStructure(QPDF &pdf, const PagedDocument &document, const QList<PdfMark> &marks,
    const LinkAnnotations &annotations, const PdfProperties &properties)
{
    StructureWriter writer(pdf, document, marks, annotations);
    writer.write(properties);
    return writer.tags();
}

} // namespace qupia
