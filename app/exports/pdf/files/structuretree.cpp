// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pdf/files/structuretree.h"

namespace qupia {

namespace {

using Role = PageElement::Role;

// What stands in a list, table or table of contents together; the rest stands for itself.
Role groupOf(Role role)
{
    return role == Role::TableHead ? Role::TableCell : role;
}

bool isGrouped(Role role)
{
    return role == Role::ListItem || role == Role::TableHead || role == Role::TableCell || role == Role::ContentsEntry;
}

} // namespace

StructureTree::StructureTree(const QList<PageElement> &elements)
{
    add("Document", -1);
    // The parts in the order in which the languages begin.
    for (const PageElement &element : elements)
        m_places.append(place(element));
}

int StructureTree::add(const QByteArray &type, int parent)
{
    m_nodes.append({type, parent, {}, {}, {}, false});
    const int node = int(m_nodes.size()) - 1;
    if (parent >= 0)
        m_nodes[parent].kids.append({node, -1});
    return node;
}

int StructureTree::parentFor(Spot &spot, Language language)
{
    if (spot.part < 0) {
        spot.part = add("Part", 0);
        m_nodes[spot.part].language = language;
    }
    return spot.section >= 0 ? spot.section : spot.part;
}

StructureTree::Place StructureTree::place(const PageElement &element)
{
    Spot &spot = m_spots.in(element.language);
    if (isGrouped(element.role))
        return placeInGroup(spot, element);
    spot.group = -1;
    if (element.role == Role::Heading) {
        spot.section = -1;
        spot.section = add("Sect", parentFor(spot, element.language));
    }
    const int parent = parentFor(spot, element.language);
    const QByteArray type = element.role == Role::Title ? "H1" : element.role == Role::Heading ? "H2" : "P";
    const int node = add(type, parent);
    return {node, node};
}

StructureTree::Place StructureTree::placeInGroup(Spot &spot, const PageElement &element)
{
    const Role group = groupOf(element.role);
    const bool newTable = element.role == Role::TableHead && element.row != spot.row;
    if (spot.group < 0 || spot.groupRole != group || newTable) {
        const QByteArray type = group == Role::ListItem ? "L" : group == Role::ContentsEntry ? "TOC" : "Table";
        spot.group = add(type, parentFor(spot, element.language));
        spot.groupRole = group;
        spot.row = -1;
        m_nodes[spot.group].ticked = element.tickBox;
    }
    if (group == Role::ListItem) {
        const int item = add("LI", spot.group);
        const int label = add("Lbl", item);
        return {add("LBody", item), label};
    }
    if (group == Role::ContentsEntry) {
        const int entry = add("TOCI", spot.group);
        const int label = add("Lbl", entry);
        return {add("Reference", entry), label};
    }
    if (spot.row != element.row) {
        spot.row = element.row;
        spot.rowNode = add("TR", spot.group);
    }
    const int cell = add(element.role == Role::TableHead ? "TH" : "TD", spot.rowNode);
    return {cell, cell};
}

int StructureTree::linkNode(int element, const QString &target)
{
    const int parent = textNode(element);
    const QList<StructureNode::Kid> &kids = m_nodes.at(parent).kids;
    const int last = kids.isEmpty() ? -1 : kids.last().node;
    if (last >= 0 && m_nodes.at(last).target == target)
        return last;
    const int node = add("Link", parent);
    m_nodes[node].target = target;
    return node;
}

} // namespace qupia
