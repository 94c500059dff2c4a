// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>

#include <qpdf/QPDFObjectHandle.hh>

namespace qupia::test {

// Walks a page's program: what paints outside of a mark, which marks nest, which content ids there are.
class MarkReader : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.append(object);
            return;
        }
        static const QSet<QByteArray> painting{"Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do"};
        const QByteArray name = QByteArray::fromStdString(object.getOperatorValue());
        if (name == "BDC" || name == "BMC") {
            nested += depth++ > 0 ? 1 : 0;
            QPDFObjectHandle properties = m_operands.isEmpty() ? QPDFObjectHandle::newNull() : m_operands.last();
            spans += properties.isDictionary() && properties.hasKey("/ActualText") ? 1 : 0;
            if (properties.isDictionary() && properties.hasKey("/MCID"))
                contentIds.append({properties.getKey("/MCID").getIntValueAsInt(), m_operands.first().getName()});
        } else if (name == "EMC") {
            --depth;
        } else if (painting.contains(name)) {
            ++painted;
            unmarked += depth > 0 ? 0 : 1;
        }
        m_operands.clear();
    }
    void handleEOF() override { }

    int depth = 0;
    int nested = 0;
    int spans = 0;
    int painted = 0;
    int unmarked = 0;
    QList<std::pair<int, std::string>> contentIds;

private:
    QList<QPDFObjectHandle> m_operands;
};

} // namespace qupia::test
