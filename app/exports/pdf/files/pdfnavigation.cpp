// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/files/pdfnavigation.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace qupia {

namespace {

using Object = QPDFObjectHandle;

Object unicode(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object points(qreal dots)
{
    return Object::newReal(dots / dotsPerPoint, 2);
}

// From dots below the top edge to points above the bottom edge.
class Sheets {
public:
    Sheets(QPDF &pdf, const PagedDocument &document) : m_pages(pdf.getAllPages()), m_height(document.size.height()) { }

    Object page(int number) const { return m_pages.at(size_t(number)); }

    Object destination(const Destination &place) const
    {
        const qreal air = 6 * dotsPerPoint; // the text does not stick to the window's edge
        const Object top = points(qMin(m_height, m_height - place.y + air));
        return Object::newArray({page(place.page), Object::newName("/XYZ"), Object::newNull(), top, Object::newNull()});
    }

    Object rectangle(const QRectF &area) const
    {
        return Object::newArray(
            {points(area.left()), points(m_height - area.bottom()), points(area.right()), points(m_height - area.top())});
    }

private:
    std::vector<Object> m_pages;
    qreal m_height;
};

struct OutlineNode {
    Object object;
    std::vector<size_t> children;
};

void linkChildren(std::vector<OutlineNode> &nodes, size_t parent)
{
    const std::vector<size_t> &children = nodes[parent].children;
    if (children.empty())
        return;
    for (size_t i = 0; i < children.size(); ++i) {
        Object child = nodes[children[i]].object;
        child.replaceKey("/Parent", nodes[parent].object);
        if (i > 0)
            child.replaceKey("/Prev", nodes[children[i - 1]].object);
        if (i + 1 < children.size())
            child.replaceKey("/Next", nodes[children[i + 1]].object);
    }
    Object object = nodes[parent].object;
    object.replaceKey("/First", nodes[children.front()].object);
    object.replaceKey("/Last", nodes[children.back()].object);
}

Object linkAnnotation(const PageLink &link, const Sheets &sheets, const PagedDocument &document)
{
    Object annotation = Object::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [ 0 0 0 ] >>");
    annotation.replaceKey("/Rect", sheets.rectangle(link.area));
    annotation.replaceKey("/Contents", unicode(link.text));
    if (link.target.startsWith(u'#')) {
        const auto place = document.anchors.constFind(link.target.mid(1));
        if (place == document.anchors.constEnd())
            return Object::newNull();
        annotation.replaceKey("/Dest", sheets.destination(*place));
    } else {
        Object action = Object::parse("<< /Type /Action /S /URI >>");
        action.replaceKey("/URI", Object::newString(link.target.toStdString()));
        annotation.replaceKey("/A", action);
    }
    return annotation;
}

} // namespace

void addBookmarks(QPDF &pdf, const PagedDocument &document)
{
    if (document.bookmarks.isEmpty())
        return;
    const Sheets sheets(pdf, document);
    std::vector<OutlineNode> nodes;
    nodes.push_back({pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>")), {}});
    size_t topLevel = 0;
    for (const Bookmark &bookmark : document.bookmarks) {
        Object object = pdf.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Title", unicode(bookmark.title));
        object.replaceKey("/Dest", sheets.destination(bookmark.destination));
        const size_t node = nodes.size();
        nodes.push_back({object, {}});
        nodes[bookmark.level == 0 ? 0 : topLevel].children.push_back(node);
        if (bookmark.level == 0)
            topLevel = node;
    }
    for (size_t node = 0; node < nodes.size(); ++node) {
        linkChildren(nodes, node);
        // All are shown open; the root counts every one.
        const size_t count = node == 0 ? nodes.size() - 1 : nodes[node].children.size();
        if (count > 0)
            nodes[node].object.replaceKey("/Count", Object::newInteger(qint64(count)));
    }
    pdf.getRoot().replaceKey("/Outlines", nodes.front().object);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

LinkAnnotations addLinks(QPDF &pdf, const PagedDocument &document)
{
    const Sheets sheets(pdf, document);
    LinkAnnotations result;
    for (int number = 0; number < document.pages.size(); ++number) {
        Object annotations = Object::newArray();
        const QList<PageLink> &links = document.pages.at(number).links;
        for (int index = 0; index < links.size(); ++index) {
            Object annotation = linkAnnotation(links.at(index), sheets, document);
            if (annotation.isNull())
                continue;
            annotation = pdf.makeIndirectObject(annotation);
            annotations.appendItem(annotation);
            result.insert({number, index}, annotation);
        }
        Object page = sheets.page(number);
        if (annotations.getArrayNItems() > 0)
            page.replaceKey("/Annots", annotations);
        else
            page.removeKey("/Annots");
    }
    return result;
}

} // namespace qupia
