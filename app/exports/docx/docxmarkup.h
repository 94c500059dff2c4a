// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QList>
#include <QXmlStreamWriter>

namespace qupia {

// The words of WordprocessingML (ECMA-376, part 1) that a policy needs, written to the bytes given. What is opened is closed by
// the caller; a paragraph, cell or table that begins here ends with close(). Widths are twentieths of a point.
class DocxMarkup {
public:
    explicit DocxMarkup(QByteArray *document); // begins the document and its body
    void end();

    void open(const char *name);
    void close(int count = 1);
    void attribute(const char *name, const QString &value);
    void value(const char *name, const QString &text); // <w:name w:val="text"/>
    void relationship(const QString &id);

    void beginTable(const QString &style, int width, const QList<int> &columns);
    void beginCell(int width);
    void beginParagraph(const QString &style);
    void beginNumberedParagraph(const QString &style, Language language, int level); // by resources/docx/numbering.xml
    void writeRun(const QString &text, Language language, const QString &style);

private:
    QXmlStreamWriter m_xml;
};

} // namespace qupia
