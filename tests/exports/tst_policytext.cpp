// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/policytext.h"
#include "support/samplepolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

class TestPolicyText : public QObject {
    Q_OBJECT

private slots:
    void printable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Kazakh letters stay") << u"ӘҒҚҢӨҰҮҺІ әғқңөұүһі № ₸"_s << u"ӘҒҚҢӨҰҮҺІ әғқңөұүһі № ₸"_s;
        QTest::newRow("line breaks") << u"a\r\nb\tc\u2028d\u2029e"_s << u"a  b c d e"_s;
        QTest::newRow("control characters") << u"a\u0000b\u0007c\u001Bd\u0085e"_s << u"abcde"_s;
        QTest::newRow("direction turned") << u"a\u202Eb\u2066c\u200Fd"_s << u"abcd"_s;
        QTest::newRow("composed") << u"и\u0306"_s << u"й"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD800) + u"b"_s << u"a\uFFFDb"_s;
        QTest::newRow("beyond the first plane") << u"a\U0001F600b"_s << u"a\U0001F600b"_s;
        QTest::newRow("no character") << u"a\uFFFEb\uFDD0c\uFEFFd"_s << u"abcd"_s;
    }

    void printable()
    {
        QFETCH(QString, text);
        QTEST(qupia::printable(text), "expected");
    }

    void safeLink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("expected");
        QTest::newRow("https") << u"https://a.kz/x?y=1&z=2#p"_s << u"https://a.kz/x?y=1&z=2#p"_s;
        QTest::newRow("http") << u"http://a.kz"_s << u"http://a.kz"_s;
        QTest::newRow("mailto") << u"mailto:a@b.kz"_s << u"mailto:a@b.kz"_s;
        QTest::newRow("tel") << u"tel:+77001234567"_s << u"tel:+77001234567"_s;
        QTest::newRow("anchor") << u"#rights-rectify"_s << u"#rights-rectify"_s;
        QTest::newRow("Kazakh path") << u"https://a.kz/құпия"_s << u"https://a.kz/%D2%9B%D2%B1%D0%BF%D0%B8%D1%8F"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("capitals") << u"JaVaScRiPt:alert(1)"_s << QString();
        QTest::newRow("space before") << u" javascript:alert(1)"_s << QString();
        QTest::newRow("data") << u"data:text/html,x"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("relative") << u"page.html"_s << QString();
        QTest::newRow("without host") << u"https:///x"_s << QString();
        QTest::newRow("quote") << u"https://a.kz/\"onclick=\"x"_s << QString();
        QTest::newRow("anchor with markup") << u"#a\"><script>"_s << QString();
        QTest::newRow("mailto without address") << u"mailto:"_s << QString();
    }

    void safeLink()
    {
        QFETCH(QString, link);
        QTEST(qupia::safeLink(link), "expected");
    }

    void missingLanguageIsAGap()
    {
        ComposedPolicy policy = test::samplePolicy();
        const BilingualText text{{test::span(u"Мәтін"_s)}, {}};
        const Spans kk = printedText(text, policy, Language::Kazakh);
        const Spans ru = printedText(text, policy, Language::Russian);
        QCOMPARE(plainText(kk), u"Мәтін"_s);
        QCOMPARE(plainText(ru), u"не заполнено"_s);
        QCOMPARE(ru.first().origin.kind, Origin::Kind::Gap);
        QVERIFY(printedText({}, policy, Language::Russian).isEmpty());
    }

    void numbers()
    {
        QCOMPARE(printedNumber(u"4"_s), u"4."_s);
        QCOMPARE(printedNumber(u"4.12"_s), u"4.12."_s);
        QCOMPARE(printedNumber(u"1)"_s), u"1)"_s);
        QCOMPARE(printedNumber({}), QString());
    }

    void titles()
    {
        ComposedPolicy policy = test::samplePolicy();
        QCOMPARE(documentTitle(policy, {Language::Kazakh, Language::Russian}),
            u"Дербес деректер саясаты / Политика в отношении персональных данных"_s);
        policy.title = {};
        QCOMPARE(documentTitle(policy, Language::Kazakh), u"«Үлгі дүкені» ЖШС"_s);
        policy.operatorName = {};
        QVERIFY(!documentTitle(policy, Language::Kazakh).isEmpty());
    }

    void dateOfFiles()
    {
        ComposedPolicy policy = test::samplePolicy();
        QCOMPARE(documentDate(policy), QDate(2026, 7, 1));
        policy.effectiveDate = {};
        QCOMPARE(documentDate(policy), QDate(2026, 11, 1));
        policy.templatesEdition.clear();
        QCOMPARE(documentDate(policy), QDate(2026, 7, 12));
        policy.lawEdition.clear();
        QVERIFY(!documentDate(policy).isValid());
    }
};

QTEST_GUILESS_MAIN(TestPolicyText)
#include "tst_policytext.moc"
