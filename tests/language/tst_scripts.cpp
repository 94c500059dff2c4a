// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/scripts.h"

#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

using Kind = ScriptFault::Kind;

class ScriptsTest : public QObject {
    Q_OBJECT

private slots:
    void cleaning_data();
    void cleaning();
    void lineBreaksToSpaces();
    void cleaningTwiceChangesNothing();
    void faults_data();
    void faults();
    void harmless_data();
    void harmless();
    void placesFollowTheText();
    void longText();
};

void ScriptsTest::cleaning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"«Дербес деректер» – 5 %"_s << u"«Дербес деректер» – 5 %"_s;
    QTest::newRow("decomposed й") << u"Муни\u0306"_s << u"Мунй"_s;
    QTest::newRow("mark after a joiner") << u"и\u200D\u0306"_s << u"й"_s;
    QTest::newRow("zero width space") << u"дере\u200Bктер"_s << u"деректер"_s;
    QTest::newRow("soft hyphen") << u"дерек\u00ADтер"_s << u"деректер"_s;
    QTest::newRow("byte order mark") << u"\uFEFFОператор"_s << u"Оператор"_s;
    QTest::newRow("bidi override") << u"abc\u202Ecba\u202C"_s << u"abccba"_s;
    QTest::newRow("isolates and marks") << u"\u2066a\u2069\u200E\u200F\u061C"_s << u"a"_s;
    QTest::newRow("controls") << u"a\x01\x1B\x7F\x9Fz"_s << u"az"_s;
    QTest::newRow("nul") << u"a"_s + QChar(u'\0') + u'b' << u"ab"_s;
    QTest::newRow("hangul filler") << u"a\u3164b"_s << u"ab"_s;
    QTest::newRow("tag characters") << u"a\U000E0041b"_s << u"ab"_s;
    QTest::newRow("broken surrogates") << u"a"_s + QChar(0xD83D) + u'b' + QChar(0xDE00) << u"ab"_s;
    QTest::newRow("non-character") << u"a\uFFFEb\uFDD0"_s << u"ab"_s;
    QTest::newRow("emoji stays") << u"да 😀"_s << u"да 😀"_s;
    QTest::newRow("tab and em space") << u"a\tb\u2003c\u3000d"_s << u"a b c d"_s;
    QTest::newRow("no-break spaces stay") << u"5\u00A0000\u202F₸"_s << u"5\u00A0000\u202F₸"_s;
    QTest::newRow("line breaks") << u"a\r\nb\rc\nd\u2028e\u2029f\vg"_s << u"a\nb\nc\nd\ne\nf\ng"_s;
}

void ScriptsTest::cleaning()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleaned(text), clean);
}

void ScriptsTest::lineBreaksToSpaces()
{
    QCOMPARE(cleaned(u"Абай\r\nкөшесі,\n10"_s, LineBreaks::ToSpaces), u"Абай көшесі, 10"_s);
}

void ScriptsTest::cleaningTwiceChangesNothing()
{
    QString all;
    for (int unit = 0; unit <= 0xFFFF; ++unit)
        all += QChar(unit);
    const QString once = cleaned(all);
    QVERIFY(!once.isEmpty());
    QCOMPARE(cleaned(once), once);
    QVERIFY(scriptFaults(once, Language::Kazakh).size() < scriptFaults(all, Language::Kazakh).size());
}

void ScriptsTest::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("replacement");

    const auto row = [](const char *name, Language language, const QString &text, Kind kind, const QString &found,
                         const QString &replacement) { QTest::newRow(name) << text << language << kind << found << replacement; };
    constexpr Language kk = Language::Kazakh;
    constexpr Language ru = Language::Russian;
    row("Cyrillic с in cookies", kk, u"Пайдаланушы \u0441ookies-ті өшіре алады"_s, Kind::MixedScripts, u"\u0441ookies"_s,
        u"cookies"_s);
    row("Latin i in a Kazakh word", kk, u"деректерd\u0131 мен деректердi"_s.sliced(12), Kind::MixedScripts, u"деректердi"_s,
        u"деректерді"_s);
    row("Latin c and o", kk, u"cол сияқты"_s, Kind::MixedScripts, u"cол"_s, u"сол"_s);
    row("capital in an abbreviation", kk, u"«Jetu» ЖШC"_s, Kind::MixedScripts, u"ЖШC"_s, u"ЖШС"_s);
    row("suffix without hyphen", kk, u"WhatsAppқа жазыңыз"_s, Kind::MixedScripts, u"WhatsAppқа"_s, u"WhatsApp-қа"_s);
    row("no good guess", ru, u"дw\u044Fg"_s, Kind::MixedScripts, u"дwяg"_s, QString());
    row("Greek omicron", ru, u"\u03BFператор"_s, Kind::MixedScripts, u"\u03BFператор"_s, u"оператор"_s);
    row("schwa", kk, u"деректер ж\u0259не"_s, Kind::ForeignLetter, u"ж\u0259не"_s, u"және"_s);
    row("turned e", kk, u"\u01DDкімшілік"_s, Kind::ForeignLetter, u"\u01DDкімшілік"_s, u"әкімшілік"_s);
    row("yen for Ұ", kk, u"Б¥¥ шешімі"_s, Kind::ForeignLetter, u"Б¥¥"_s, u"БҰҰ"_s);
    row("old font", kk, u"ќ\u04B1пия"_s, Kind::ForeignLetter, u"ќұпия"_s, u"құпия"_s);
    row("theta", kk, u"\u03B8ңдеу"_s, Kind::ForeignLetter, u"\u03B8ңдеу"_s, u"өңдеу"_s);
    row("HTTP in Cyrillic", kk, u"НТТР-сұранысында"_s, Kind::LookAlikeWord, u"НТТР"_s, u"HTTP"_s);
    row("Cookies in Cyrillic", kk, u"Соокіеѕ файлдары"_s, Kind::LookAlikeWord, u"Соокіеѕ"_s, u"Cookies"_s);
    row("ТОО in Latin", ru, u"TOO «Жету»"_s, Kind::LookAlikeWord, u"TOO"_s, u"ТОО"_s);
    row("preposition in Latin", ru, u"договор c оператором"_s, Kind::LookAlikeWord, u"c"_s, u"с"_s);
    row("preposition at the start", ru, u"C согласия"_s, Kind::LookAlikeWord, u"C"_s, u"С"_s);
    row("zero width space", kk, u"дере\u200Bктер"_s, Kind::Invisible, u"\u200B"_s, QString());
    row("run of invisible ones", kk, u"а\u00AD\uFEFFа"_s, Kind::Invisible, u"\u00AD\uFEFF"_s, QString());
    row("control", ru, u"да\x07"_s, Kind::Control, u"\x07"_s, QString());
    row("bidi", ru, u"да\u202E нет"_s, Kind::Bidi, u"\u202E"_s, QString());
    row("broken surrogate", ru, u"да"_s + QChar(0xDC00), Kind::Control, QString(QChar(0xDC00)), QString());
}

void ScriptsTest::faults()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    QFETCH(Kind, kind);
    QFETCH(QString, found);
    QFETCH(QString, replacement);

    const QList<ScriptFault> faults = scriptFaults(text, language);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().kind, kind);
    QCOMPARE(text.sliced(faults.first().offset, faults.first().length), found);
    QCOMPARE(faults.first().replacement, replacement);
}

void ScriptsTest::harmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");

    constexpr Language kk = Language::Kazakh;
    constexpr Language ru = Language::Russian;
    QTest::newRow("empty") << QString() << kk;
    QTest::newRow("hyphened suffix") << u"IP-мекенжайы, cookies-тен, «Arystan»-ға"_s << kk;
    QTest::newRow("real words") << u"ТОО, РК, МЕН, ТОП"_s << ru;
    QTest::newRow("Kazakh letters") << u"Әә Іі Ңң Ғғ Үү Ұұ Ққ Өө Һһ"_s << kk;
    QTest::newRow("Ukrainian name in Russian") << u"город Київ"_s << ru;
    QTest::newRow("Azerbaijani name") << u"Bakı, Gəncə"_s << kk;
    QTest::newRow("list letters") << u"a) первый; c) второй"_s << ru;
    QTest::newRow("vitamin") << u"витамин C"_s << ru;
    QTest::newRow("price") << u"100 ¥ немесе ¥100"_s << kk;
    QTest::newRow("digits in names") << u"1С, iPhone15, 3D"_s << ru;
    QTest::newRow("line breaks and tabs") << u"а\n\tб\r\nв"_s << ru;
    QTest::newRow("emoji") << u"рахмет 👍🏽"_s << kk;
    QTest::newRow("address") << u"https://exl.kz/privacy info@exl.kz"_s << kk;
}

void ScriptsTest::harmless()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    QCOMPARE(scriptFaults(text, language), QList<ScriptFault>{});
}

void ScriptsTest::placesFollowTheText()
{
    const QList<ScriptFault> faults = scriptFaults(u"cол 😀\u200B ж\u0259не"_s, Language::Kazakh);
    QCOMPARE(faults.size(), 3);
    QCOMPARE(faults.at(0), (ScriptFault{Kind::MixedScripts, 0, 3, u"сол"_s}));
    QCOMPARE(faults.at(1), (ScriptFault{Kind::Invisible, 6, 1, {}}));
    QCOMPARE(faults.at(2), (ScriptFault{Kind::ForeignLetter, 8, 4, u"және"_s}));
}

void ScriptsTest::longText()
{
    const QString text = u"сөз"_s.repeated(10'000);
    QVERIFY(scriptFaults(text, Language::Kazakh).isEmpty());
    QCOMPARE(cleaned(text), text);
    QCOMPARE(scriptFaults(text + u'i', Language::Kazakh).size(), 1);
}

QTEST_GUILESS_MAIN(ScriptsTest)
#include "tst_scripts.moc"
