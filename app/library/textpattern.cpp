// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/textpattern.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// One pass over a template text; the first fault ends it.
class PatternParser {
public:
    explicit PatternParser(const QString &text) : m_text(text) { }

    TextPattern parse()
    {
        qsizetype position = 0;
        while (position < m_text.size() && m_pattern.fault.isEmpty()) {
            const qsizetype open = m_text.indexOf("[["_L1, position);
            const qsizetype end = open < 0 ? m_text.size() : open;
            addAlways(QStringView(m_text).mid(position, end - position));
            if (open < 0)
                break;
            const qsizetype close = m_text.indexOf("]]"_L1, open);
            if (close < 0) {
                m_pattern.fault = u"a segment opened with [[ is not closed with ]]"_s;
                break;
            }
            if (QStringView(m_text).mid(open + 2, close - open - 2).contains("[["_L1)) {
                m_pattern.fault = u"segments do not nest: close [[ with ]] before the next"_s;
                break;
            }
            addSegment(QStringView(m_text).mid(open + 2, close - open - 2));
            position = close + 2;
        }
        return m_pattern;
    }

private:
    void addAlways(QStringView text)
    {
        if (text.contains("]]"_L1))
            m_pattern.fault = u"]] without [["_s;
        if (!text.isEmpty())
            m_pattern.segments.append({PatternSegment::Kind::Always, {}, parts(text)});
    }

    void addSegment(QStringView text)
    {
        PatternSegment segment;
        segment.kind = PatternSegment::Kind::IfFilled;
        if (text.startsWith(u'?')) {
            const qsizetype colon = conditionEnd(text);
            if (colon < 0) {
                m_pattern.fault = u"a segment that begins with [[? needs a condition and a colon: [[?flag: text]]"_s;
                return;
            }
            segment.kind = PatternSegment::Kind::IfCondition;
            segment.condition.terms.append(parseConditionTerm(text.mid(1, colon - 1).toString()));
            text = text.mid(colon + 1);
            if (text.startsWith(u' ')) // the blank after the colon belongs to the notation
                text = text.mid(1);
        } else if (text.startsWith(u':')) {
            text = text.mid(1);
        }
        segment.parts = parts(text);
        m_pattern.segments.append(segment);
    }

    // The colon that ends the condition, not the one in "any:".
    static qsizetype conditionEnd(QStringView text)
    {
        const qsizetype from = text.startsWith("?any:"_L1) ? 5 : text.startsWith("?!any:"_L1) ? 6 : 0;
        return text.indexOf(u':', from);
    }

    QList<PatternPart> parts(QStringView text)
    {
        QList<PatternPart> found;
        qsizetype position = 0;
        while (position < text.size()) {
            const qsizetype open = text.indexOf(u'{', position);
            const qsizetype end = open < 0 ? text.size() : open;
            if (end > position)
                found.append(PatternLiteral{text.mid(position, end - position).toString()});
            if (open < 0)
                break;
            const qsizetype close = text.indexOf(u'}', open);
            const qsizetype next = text.indexOf(u'{', open + 1);
            if (close < 0 || (next >= 0 && next < close)) {
                m_pattern.fault = u"a placeholder opened with { is not closed with }"_s;
                break;
            }
            found.append(placeholder(text.mid(open + 1, close - open - 1).toString()));
            position = close + 1;
        }
        return found;
    }

    PatternPlaceholder placeholder(const QString &inner)
    {
        PatternPlaceholder found;
        if (inner.trimmed().isEmpty())
            m_pattern.fault = u"an empty placeholder {}"_s;
        if (inner.contains(u'|')) {
            found.alternatives = inner.split(u'|');
            found.name = found.alternatives.takeFirst().trimmed();
            if (found.alternatives.size() != 2)
                m_pattern.fault = u"{%1}: a choice by gender has two forms, {op|masculine|feminine}"_s.arg(inner);
            return found;
        }
        found.name = inner.section(u':', 0, 0).trimmed();
        const QString rest = inner.section(u':', 1).trimmed();
        if (found.name == "ref"_L1 || found.name == "act"_L1 || found.name == "law"_L1)
            found.target = rest;
        else if (!rest.isEmpty())
            found.modifiers = rest.split(u'.');
        return found;
    }

    const QString &m_text;
    TextPattern m_pattern;
};

} // namespace

QList<PatternPlaceholder> TextPattern::placeholders() const
{
    QList<PatternPlaceholder> found;
    for (const PatternSegment &segment : segments) {
        for (const PatternPart &part : segment.parts) {
            if (const auto *placeholder = std::get_if<PatternPlaceholder>(&part))
                found.append(*placeholder);
        }
    }
    return found;
}

TextPattern parseTextPattern(const QString &text)
{
    return PatternParser(text).parse();
}

} // namespace qupia
