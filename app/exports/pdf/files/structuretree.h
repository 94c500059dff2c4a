// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exports/pages/pageddocument.h"

#include <QByteArray>

#include <optional>

namespace qupia {

// A node of the logical structure. Its kids in reading order: other nodes, or what stands on the pages.
struct StructureNode {
    struct Kid {
        int node = -1;
        int mark = -1; // index of a mark
    };
    QByteArray type; // "H1", by ISO 32000-1, 14.8.4
    int parent = -1;
    std::optional<Language> language; // if another than the parent's
    QList<Kid> kids;
    QString target; // of a link
    bool ticked = false; // a list of boxes
};

// The structure of a document, before it is written anywhere. Knows nothing of PDF but the names of its types.
class StructureTree {
public:
    explicit StructureTree(const QList<PageElement> &elements);

    const QList<StructureNode> &nodes() const { return m_nodes; } // the first is the root; parents stand before kids

    // The node that holds what an element says, its number or box, or a link within it; links with one target that follow each
    // other are one, broken over lines.
    int textNode(int element) const { return m_places.at(element).text; }
    int labelNode(int element) const { return m_places.at(element).label; }
    int linkNode(int element, const QString &target);

    void addMark(int node, int mark) { m_nodes[node].kids.append({-1, mark}); }

private:
    struct Place {
        int text = -1;
        int label = -1;
    };
    // Where the next element of a language goes.
    struct Spot {
        int part = -1;
        int section = -1;
        int group = -1; // an open list, table or table of contents
        PageElement::Role groupRole = PageElement::Role::Paragraph;
        int row = -1; // of the layout
        int rowNode = -1;
    };

    int add(const QByteArray &type, int parent);
    Place place(const PageElement &element);
    int parentFor(Spot &spot, Language language);
    Place placeInGroup(Spot &spot, const PageElement &element);

    QList<StructureNode> m_nodes;
    QList<Place> m_places; // of each element
    Localized<Spot> m_spots;
};

} // namespace qupia
