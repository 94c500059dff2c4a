// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/pages/pagefurniture.h"

#include "exports/pages/textblock.h"
#include "exports/policytext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal millimetres(qreal value)
{
    return value * dotsPerMillimetre;
}

// The language of a page where languages follow each other: that of its first text.
Language languageOf(const Page &page, const PagedDocument &document)
{
    const auto body = std::ranges::find_if(page.texts, [](const PageText &text) { return text.element >= 0; });
    return body == page.texts.end() ? Language::Kazakh : document.elements.at(body->element).language;
}

class FurnitureBuilder {
public:
    FurnitureBuilder(PagedDocument &document, const ComposedPolicy &policy, const ExportOptions &options, const PageStyle &style)
        : m_document(document), m_policy(policy), m_languages(printedLanguages(options)), m_style(style)
    {
        QStringList stampWords;
        for (const Language language : m_languages) {
            m_heads.in(language) = fitting(headText(language), style.furniture, style.columnWidth());
            stampWords.append(policy.word(u"draft-stamp"_s, language));
        }
        stampWords.removeDuplicates();
        m_stamp = fitting(stampWords.join(u" · "_s), style.stamp, style.columnWidth());
    }

    // A page with a title says in large letters what the running head would repeat.
    void addHead(int number)
    {
        for (const Language language : m_languages) {
            if (m_document.anchors.value(languageCode(language) + "-top"_L1).page == number)
                return;
        }
        Page &page = m_document.pages[number];
        const QRectF body = m_style.body;
        const qreal baseline = body.top() - millimetres(7);
        for (int column = 0; column < m_style.columns; ++column) {
            const Language language = m_style.columns > 1 ? m_languages.at(column) : languageOf(page, m_document);
            addText(page, {m_style.columnLeft(column), baseline}, m_heads.in(language));
        }
        const qreal rule = body.top() - millimetres(5);
        page.shapes.append({QRectF(body.left(), rule, body.width(), m_style.hairline), m_style.ruleInk});
    }

    void addPageNumber(int number)
    {
        Page &page = m_document.pages[number];
        const QString pattern =
            m_policy.furniture.contains(u"page-of"_s) ? m_policy.word(u"page-of"_s, languageOf(page, m_document)) : u"%1 / %2"_s;
        const QString text = pattern.arg(number + 1).arg(m_document.pages.size());
        const TextPiece piece = fitting(text, m_style.furniture, m_style.body.width());
        addText(page, {m_style.body.center().x() - piece.width / 2, m_style.page.height() - millimetres(12)}, piece);
    }

    void addStamp(int number)
    {
        Page &page = m_document.pages[number];
        const qreal padding = millimetres(1.6);
        const qreal width = m_stamp.width + 2 * padding;
        const QRectF frame(m_style.body.right() - width, millimetres(7.5), width, millimetres(5.4));
        const qreal baseline = frame.center().y() + QFontMetricsF(m_style.stamp.font).capHeight() / 2;
        addText(page, {frame.left() + padding, baseline}, m_stamp);
        addFrame(page, frame, 2 * m_style.hairline);
    }

private:
    static TextPiece fitting(const QString &text, const TextStyle &style, qreal width)
    {
        return setInLine(QFontMetricsF(style.font).elidedText(printable(text), Qt::ElideRight, width), style.font, style.ink);
    }

    static void addText(Page &page, const QPointF &position, const TextPiece &piece)
    {
        page.texts.append({position, piece.font, piece.ink, piece.text, piece.glyphs});
    }

    QString headText(Language language) const
    {
        const QString title = documentTitle(m_policy, language);
        const QString &name = m_policy.operatorName.in(language);
        return name.isEmpty() || title.contains(name) ? title : name + u" · "_s + title;
    }

    void addFrame(Page &page, const QRectF &frame, qreal line) const
    {
        for (const QRectF &side : {QRectF(frame.left(), frame.top(), frame.width(), line),
                 QRectF(frame.left(), frame.bottom() - line, frame.width(), line),
                 QRectF(frame.left(), frame.top(), line, frame.height()),
                 QRectF(frame.right() - line, frame.top(), line, frame.height())})
            page.shapes.append({side, m_style.stamp.ink});
    }

    PagedDocument &m_document;
    const ComposedPolicy &m_policy;
    const QList<Language> m_languages;
    const PageStyle &m_style;
    Localized<TextPiece> m_heads; // the same on every page
    TextPiece m_stamp;
};

} // namespace

void addFurniture(PagedDocument &document, const ComposedPolicy &policy, const ExportOptions &options, const PageStyle &style)
{
    FurnitureBuilder builder(document, policy, options, style);
    for (int number = 0; number < document.pages.size(); ++number) {
        builder.addHead(number);
        builder.addPageNumber(number);
        if (options.draft)
            builder.addStamp(number);
    }
}

} // namespace qupia
