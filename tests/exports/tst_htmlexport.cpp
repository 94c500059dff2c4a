// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/html/htmlexporter.h"
#include "exports/html/htmltext.h"
#include "support/samplepolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

struct Tag {
    QString name; // "/p" where it closes
    QMap<QString, QString> attributes;
};

// Every tag of a page. A '<' that begins none is a fault, as is an attribute without quotes.
QList<Tag> tagsOf(const QString &page, QStringList &faults)
{
    static const QRegularExpression tag(u"<(/?[a-z][a-z0-9]*|!DOCTYPE)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>"_s);
    static const QRegularExpression attribute(u" ([a-z-]+)(?:=\"([^\"]*)\")?"_s);
    QList<Tag> tags;
    for (qsizetype at = page.indexOf(u'<'); at >= 0; at = page.indexOf(u'<', at + 1)) {
        const QRegularExpressionMatch match =
            tag.match(page, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            faults.append(page.mid(at, 60));
            continue;
        }
        Tag found{match.captured(1), {}};
        for (const QRegularExpressionMatch &pair : attribute.globalMatch(match.captured(2)))
            found.attributes.insert(pair.captured(1), pair.captured(2));
        tags.append(found);
    }
    return tags;
}

QString pageOf(const ComposedPolicy &policy, const ExportOptions &options)
{
    const Result<QByteArray> page = HtmlExporter().write(policy, options);
    return page ? QString::fromUtf8(*page) : QString();
}

QStringList values(const QList<Tag> &tags, const QString &attribute)
{
    QStringList found;
    for (const Tag &tag : tags) {
        if (tag.attributes.contains(attribute))
            found.append(tag.attributes.value(attribute));
    }
    return found;
}

// The class attribute of the element with this id.
QString classOf(const QList<Tag> &tags, const QString &id)
{
    for (const Tag &tag : tags) {
        if (tag.attributes.value(u"id"_s) == id)
            return tag.attributes.value(u"class"_s);
    }
    return u"no such id"_s;
}

const ExportOptions sideBySide{};
const ExportOptions sequential{Layout::Sequential, {Language::Kazakh, Language::Russian}, false};

} // namespace

class TestHtmlExport : public QObject {
    Q_OBJECT

private slots:
    void hostileTextStaysText_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("out of an attribute") << u"\"><img src=x onerror=alert(1)>"_s;
        QTest::newRow("single quote") << u"'><svg onload=alert(1)>"_s;
        QTest::newRow("end of the style") << u"</style><script>alert(1)</script>"_s;
        QTest::newRow("comment") << u"<!--"_s;
        QTest::newRow("script address") << u"javascript:alert(1)"_s;
        QTest::newRow("data address") << u"data:text/html,<script>alert(1)</script>"_s;
        QTest::newRow("entity") << u"&lt;script&gt;&#0;"_s;
        QTest::newRow("pattern") << u"%1 %2 %3"_s;
        QTest::newRow("control characters") << u"\u0000\u001B\u202E"_s;
    }

    void hostileTextStaysText()
    {
        QFETCH(QString, hostile);
        const QSet<QString> names{u"!DOCTYPE"_s, u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s, u"a"_s,
            u"header"_s, u"nav"_s, u"ul"_s, u"ol"_s, u"li"_s, u"div"_s, u"p"_s, u"strong"_s, u"main"_s, u"article"_s,
            u"section"_s, u"h1"_s, u"h2"_s, u"details"_s, u"summary"_s, u"span"_s, u"b"_s, u"table"_s, u"thead"_s, u"tbody"_s,
            u"tr"_s, u"th"_s, u"td"_s, u"script"_s};
        const QSet<QString> attributes{u"lang"_s, u"hreflang"_s, u"href"_s, u"id"_s, u"class"_s, u"charset"_s, u"http-equiv"_s,
            u"content"_s, u"name"_s, u"tabindex"_s, u"role"_s, u"aria-label"_s, u"aria-labelledby"_s, u"scope"_s, u"style"_s,
            u"type"_s};
        for (const ExportOptions &options : {ExportOptions{Layout::SideBySide, sideBySide.languages, true}, sequential}) {
            QStringList faults;
            const QString page = pageOf(test::hostilePolicy(hostile), options);
            const QList<Tag> tags = tagsOf(page, faults);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            QCOMPARE(tags.first().name, u"!DOCTYPE"_s);
            for (const Tag &tag : tags.mid(1)) {
                // Data for search engines; nothing runs.
                QVERIFY(tag.name != "script"_L1 || tag.attributes.value(u"type"_s) == "application/ld+json"_L1);
                QVERIFY2(names.contains(tag.name.startsWith(u'/') ? tag.name.mid(1) : tag.name), qPrintable(tag.name));
                for (auto it = tag.attributes.begin(); it != tag.attributes.end(); ++it) {
                    QVERIFY2(attributes.contains(it.key()), qPrintable(it.key()));
                    static const QRegularExpression allowed(u"^(#|https?://|mailto:|tel:)"_s);
                    if (it.key() == "href"_L1)
                        QVERIFY2(allowed.match(it.value()).hasMatch(), qPrintable(it.value()));
                }
            }
            for (const QChar character : page)
                QVERIFY(character == u'\n' || (character.unicode() >= 0x20 && character.unicode() != 0x202E));
            QCOMPARE(page.count("</style>"_L1), 1);
        }
    }

    void spansAreEscaped()
    {
        QCOMPARE(escapedHtml(u"<a href=\"x\">'&\n"_s), u"&lt;a href=&quot;x&quot;&gt;&#39;&amp; "_s);
        Span gap = test::span(u"<?>"_s);
        gap.origin.kind = Origin::Kind::Gap;
        const Spans spans{test::span(u"a<b"_s), gap, test::span(u"c"_s, u"#known"_s), test::span(u"d"_s, u"#unknown"_s),
            test::span(u"e"_s, u"vbscript:x"_s), test::span(u"f"_s, u"https://a.kz/?x=1&y=2"_s)};
        QCOMPARE(spansHtml(spans, Language::Kazakh, {u"known"_s}),
            u"a&lt;b<span class=\"gap\">&lt;?&gt;</span><a href=\"#kk-known\">c</a>de<a href=\"https://a.kz/?x=1&amp;y=2\">f</a>"_s);
    }

    void suffixesStayWithTheirNumbers()
    {
        const Spans spans{
            test::span(u"2.1-тармақ, "_s), test::span(u"3"_s, u"#known"_s), test::span(u"-бөлім – 94-V, а-б, 8-9"_s)};
        QCOMPARE(spansHtml(spans, Language::Kazakh, {u"known"_s}),
            u"<span class=\"together\">2.1-тармақ</span>, <a href=\"#kk-known\">3</a><span class=\"together\">-бөлім</span> – "
            "<span class=\"together\">94-V</span>, а-б, 8-9"_s);
    }

    void pageIsWhole()
    {
        QStringList faults;
        const QString page = pageOf(test::samplePolicy(), sideBySide);
        const QList<Tag> tags = tagsOf(page, faults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));

        // Everything opened is closed, in order.
        const QSet<QString> empty{u"!DOCTYPE"_s, u"meta"_s};
        QStringList open;
        for (const Tag &tag : tags) {
            if (tag.name.startsWith(u'/')) {
                QVERIFY(!open.isEmpty());
                QCOMPARE(tag.name.mid(1), open.takeLast());
            } else if (!empty.contains(tag.name)) {
                open.append(tag.name);
            }
        }
        QVERIFY(open.isEmpty());

        // Ids are unique, and every link within the page arrives.
        const QStringList ids = values(tags, u"id"_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const QString &link : values(tags, u"href"_s)) {
            if (link.startsWith(u'#'))
                QVERIFY2(ids.contains(link.mid(1)), qPrintable(link));
        }
        for (const QString &label : values(tags, u"aria-labelledby"_s))
            QVERIFY2(ids.contains(label), qPrintable(label));
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"kk\">"_L1));
        QVERIFY(page.contains(u"<title>Дербес деректер саясаты / Политика в отношении персональных данных</title>"_s));
        QCOMPARE(page.count("<h1"_L1), 2);
        QVERIFY(!page.contains("style=\""_L1));
        QVERIFY(page.size() < 220 * 1024);
    }

    void pageSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("extra");
        QTest::newRow("ordinary") << QString();
        QTest::newRow("hostile") << u"</script><!--\"\\&"_s;
    }

    void pageSaysWhatItIs()
    {
        QFETCH(QString, extra);
        ComposedPolicy policy = test::samplePolicy();
        policy.operatorName.kk += extra;
        const QString page = pageOf(policy, sideBySide);
        static const QRegularExpression script(u"<script type=\"application/ld\\+json\">([^<]*)</script>"_s);
        QCOMPARE(page.count("<script"_L1), 1);
        const QJsonObject data = QJsonDocument::fromJson(script.match(page).captured(1).toUtf8()).object();
        QCOMPARE(data.value("name"_L1).toString(), u"Дербес деректер саясаты / Политика в отношении персональных данных"_s);
        QCOMPARE(data.value("version"_L1).toString(), u"2"_s);
        QCOMPARE(data.value("datePublished"_L1).toString(), u"2026-07-01"_s);
        QCOMPARE(data.value("inLanguage"_L1).toArray(), QJsonArray({u"kk"_s, u"ru"_s}));
        QCOMPARE(data.value("publisher"_L1).toObject().value("name"_L1).toString(), policy.operatorName.kk);
    }

    void pagesKnowEachOther()
    {
        ExportOptions options = sideBySide;
        options.form = WebForm::Pages;
        options.languages = {Language::Russian};
        options.siblings = {{Language::Kazakh, u"құпия саясаты-kk.html"_s}, {Language::Russian, u"құпия саясаты-ru.html"_s}};
        const QString page = pageOf(test::samplePolicy(), options);
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"ru\">"_L1));
        const QString kazakh = u"./"_s + QString::fromLatin1(QUrl::toPercentEncoding(u"құпия саясаты-kk.html"_s));
        QVERIFY(page.contains(u"<link rel=\"alternate\" hreflang=\"kk\" href=\"%1\">"_s.arg(kazakh)));
        QVERIFY(page.contains(u"<a href=\"%1\" lang=\"kk\" hreflang=\"kk\">"_s.arg(kazakh)));
        QVERIFY(!page.contains(u"Пайдаланушының құқықтары"_s));
        QVERIFY(page.contains("id=\"ru-rights-rectify\""_L1)); // the same anchor as on the bilingual page
    }

    // A piece of another page: no rule of ours may reach it, none of its own needs our fonts.
    void fragmentKeepsToItself()
    {
        ExportOptions options = sideBySide;
        options.form = WebForm::Fragment;
        options.draft = true;
        const QString fragment = pageOf(test::samplePolicy(), options);
        QVERIFY(fragment.startsWith("<div id=\"qupia-policy\" class=\"side\" lang=\"kk\">"_L1));
        QVERIFY(fragment.endsWith("</div>\n"_L1));
        for (const QString &foreign : {u"<html"_s, u"<head>"_s, u"<body"_s, u"<main"_s, u"@font-face"_s, u"@page"_s, u":root"_s,
                 u"<link"_s, u"<meta"_s, u"style=\""_s})
            QVERIFY2(!fragment.contains(foreign), qPrintable(foreign));
        const QString style = fragment.section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0);
        static const QRegularExpression rule(u"([^{}]+)\\{[^{}]*\\}"_s);
        int rules = 0;
        for (const QRegularExpressionMatch &match : rule.globalMatch(style)) {
            const QString selectors = match.captured(1).section(u'{', -1).trimmed();
            for (const QString &selector : selectors.split(u',')) {
                QVERIFY2(selector.trimmed().startsWith("#qupia-policy"_L1), qPrintable(selector));
                ++rules;
            }
        }
        QVERIFY(rules > 50);
        QVERIFY(fragment.contains(u"Пайдаланушының құқықтары"_s) && fragment.contains(u"Права Пользователя"_s));
    }

    void leanPageHasNoFonts()
    {
        ExportOptions options = sideBySide;
        options.lean = true;
        const QString page = pageOf(test::samplePolicy(), options);
        QVERIFY(!page.contains("@font-face"_L1) && !page.contains("data:font"_L1));
        QCOMPARE(page.count("<h1"_L1), 2);
    }

    void nothingIsAskedFromOutside()
    {
        const QString page = pageOf(test::samplePolicy(), sideBySide);
        QVERIFY(!page.contains("@import"_L1));
        static const QRegularExpression addresses(u"url\\(([^)]{0,16})"_s);
        int fonts = 0;
        for (const QRegularExpressionMatch &address : addresses.globalMatch(page)) {
            QVERIFY2(address.captured(1).startsWith("data:font/woff2"_L1), qPrintable(address.captured(1)));
            ++fonts;
        }
        QCOMPARE(fonts, 2);
        QVERIFY(page.contains("default-src 'none'"_L1));
    }

    void languagesAreMarked()
    {
        QStringList faults;
        const QList<Tag> tags = tagsOf(pageOf(test::samplePolicy(), sideBySide), faults);
        QStringList articles;
        QStringList menu;
        for (const Tag &tag : tags) {
            if (tag.name == "article"_L1)
                articles.append(tag.attributes.value(u"lang"_s));
            if (tag.attributes.contains(u"hreflang"_s))
                menu.append(tag.attributes.value(u"hreflang"_s) + tag.attributes.value(u"href"_s));
        }
        QCOMPARE(articles, (QStringList{u"kk"_s, u"ru"_s}));
        QCOMPARE(menu, (QStringList{u"kk#kk-top"_s, u"ru#ru-top"_s}));

        const QString single = pageOf(test::samplePolicy(), {Layout::Single, {Language::Russian}, false});
        QVERIFY(single.contains("<html lang=\"ru\">"_L1));
        QVERIFY(!single.contains("lang=\"kk\""_L1));
        QVERIFY(!single.contains("hreflang"_L1));
        QVERIFY(!single.contains(u"саясаты"_s));
    }

    // A clause and its twin stand on the same row; tables, being wide, below each other.
    void rowsOfTheGrid()
    {
        QStringList faults;
        const QString page = pageOf(test::samplePolicy(), sideBySide);
        const QList<Tag> tags = tagsOf(page, faults);
        for (const QString &anchor : {u"top"_s, u"general"_s, u"general-contacts"_s, u"rights-intro"_s, u"rights-withdraw"_s,
                 u"annex"_s, u"annex-consent-form-3"_s}) {
            const QString kk = classOf(tags, u"kk-"_s + anchor);
            QVERIFY2(kk.contains(QRegularExpression(u"(^| )r\\d+$"_s)), qPrintable(anchor + u": "_s + kk));
            QCOMPARE(kk, classOf(tags, u"ru-"_s + anchor));
            QVERIFY(page.contains(u".%1{grid-row:%2}"_s.arg(kk.section(u' ', -1), kk.section(u" r"_s, -1))));
        }
        const int kk = classOf(tags, u"kk-annex-data-register"_s).section(u" r"_s, -1).toInt();
        const int ru = classOf(tags, u"ru-annex-data-register"_s).section(u" r"_s, -1).toInt();
        QCOMPARE(ru, kk + 2);
        QCOMPARE(classOf(tags, u"kk-annex-consent-form"_s).section(u" r"_s, -1).toInt(), kk + 4);

        QVERIFY(!pageOf(test::samplePolicy(), sequential).contains("grid-row:"_L1));
    }

    void numbersListsAndBoxes()
    {
        const QString page = pageOf(test::samplePolicy(), sequential);
        QVERIFY(page.contains(u"<h2 id=\"kk-rights\"><b>2.</b> Пайдаланушының құқықтары</h2>"_s));
        QVERIFY(page.contains(u"<ol>\n<li id=\"ru-rights-access\"><b>1)</b> знать, есть ли"_s));
        QVERIFY(page.contains(u"aria-label=\"место для отметки\"></span> Согласен на сбор"_s));
        QVERIFY(page.contains(u"<th scope=\"col\">Срок хранения</th>"_s));
        QVERIFY(page.contains(
            u"[lang=ru] .t1 td:nth-child(3)::before{content:'Срок хранения'}"_s)); // above the cell where rows are cards
        QVERIFY(page.contains(u"<td>три года</td>"_s));
        QCOMPARE(cssString(u"a'b\\</c>\n;"_s), u"'a\\27 b\\5c \\3c \\2f c\\3e  \\3b '"_s);
        QVERIFY(page.contains(u"<a href=\"tel:+77001234567\">"_s));
        QVERIFY(page.contains(u"<a href=\"#ru-rights-intro\">2.1</a>"_s));
    }

    void draftsAreStamped()
    {
        ExportOptions options;
        QVERIFY(!pageOf(test::samplePolicy(), options).contains("class=\"stamp\""_L1));
        options.draft = true;
        const QString page = pageOf(test::samplePolicy(), options);
        QVERIFY(page.contains(u"<p lang=\"kk\"><strong>ЖОБА</strong>"_s));
        QVERIFY(page.contains(u"<p lang=\"ru\"><strong>ПРОЕКТ</strong>"_s));
        QVERIFY(page.contains("noindex"_L1));
    }

    void sameBytes()
    {
        const ComposedPolicy policy = test::longPolicy(40);
        QCOMPARE(*HtmlExporter().write(policy, sideBySide), *HtmlExporter().write(policy, sideBySide));
    }

    void emptyPolicy()
    {
        const QString page = pageOf({}, sideBySide);
        QVERIFY(page.contains("<title>"_L1));
        QVERIFY(!page.contains("<title></title>"_L1));
        QCOMPARE(page.count("<h1"_L1), 2);
    }
};

QTEST_GUILESS_MAIN(TestHtmlExport)
#include "tst_htmlexport.moc"
