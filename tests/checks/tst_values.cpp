// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/values/contacts.h"
#include "checks/values/identitynumber.h"
#include "support/answers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using Fault = IdentityNumber::Fault;
using Kind = IdentityNumber::Kind;

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
}

void right(const QString &text)
{
    QTest::newRow(qPrintable(u"right: "_s + text.left(60))) << text << true;
}

void wrong(const QString &text)
{
    QTest::newRow(qPrintable(u"wrong: "_s + text.left(60))) << text << false;
}

} // namespace

class TestValues : public QObject {
    Q_OBJECT

private slots:
    void identityNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &text, Fault fault, Kind kind = Kind::Bin) {
            QTest::newRow(name) << text << int(fault) << int(kind);
        };
        row("right BIN", u"240440017017"_s, Fault::None);
        row("last digit wrong", u"240440017018"_s, Fault::Checksum);
        row("two digits swapped", u"240440010717"_s, Fault::Checksum);
        row("blanks are no matter", u" 240 440 017 017 "_s, Fault::None);
        row("hyphens are no matter", u"240-440-017-017"_s, Fault::None);
        row("empty", QString(), Fault::Length);
        row("11 digits", u"24044001701"_s, Fault::Length);
        row("13 digits", u"2404400170170"_s, Fault::Length);
        row("letter O for a nought", u"24O440017017"_s, Fault::Length);
        row("a letter too many", u"240440017017a"_s, Fault::Structure);
        row("Arabic digits", u"٢٤٠٤٤٠٠١٧٠١٧"_s, Fault::Length);
        row("BIN, month 13", test::withCheckDigit(u"20134000001"_s), Fault::Structure);
        row("BIN, month 0", test::withCheckDigit(u"20004000002"_s), Fault::Structure);
        row("BIN, kind 7", test::withCheckDigit(u"20037000001"_s), Fault::Structure);
        row("BIN, kind 5", test::withCheckDigit(u"20035000001"_s), Fault::None);
        row("BIN, kind 6", test::withCheckDigit(u"20036000002"_s), Fault::None);
        row("IIN of 1985", test::withCheckDigit(u"85031540001"_s), Fault::None, Kind::Iin);
        row("IIN of 2004", test::withCheckDigit(u"04022950003"_s), Fault::None, Kind::Iin);
        row("IIN, 29 February of no leap year", test::withCheckDigit(u"03022950003"_s), Fault::Structure, Kind::Iin);
        row("IIN, 31 June", test::withCheckDigit(u"85063140001"_s), Fault::Structure, Kind::Iin);
        row("IIN, month 0", test::withCheckDigit(u"85001540001"_s), Fault::Structure, Kind::Iin);
        row("IIN, century 7", test::withCheckDigit(u"85031570001"_s), Fault::Structure, Kind::Iin);
        row("IIN of a foreigner", test::withCheckDigit(u"85031500001"_s), Fault::None, Kind::Iin);
    }

    void identityNumbers()
    {
        QFETCH(QString, text);
        const IdentityNumber number = IdentityNumber::parse(text);
        QTEST(int(number.fault), "fault");
        if (number.fault != Fault::Length)
            QTEST(int(number.kind), "kind");
        else
            QVERIFY2(number.digits != 12, "the message would say: 12 digits are needed, this has 12");
    }

    // Any number with its check digit passes, with any other it fails; some have none and exist not.
    void checkDigits()
    {
        QRandomGenerator random(7);
        int second = 0;
        for (int i = 0; i < 2000; ++i) {
            const QString eleven = u"%1%2%3%4"_s.arg(random.bounded(100), 2, 10, QChar(u'0'))
                                       .arg(1 + random.bounded(12), 2, 10, QChar(u'0'))
                                       .arg(4 + random.bounded(3))
                                       .arg(random.bounded(4000000), 6, 10, QChar(u'0'))
                                       .left(11);
            const QString whole = test::withCheckDigit(eleven);
            second += whole.isEmpty();
            for (int digit = 0; digit < 10; ++digit) {
                const QString text = eleven + QString::number(digit);
                const bool structured = IdentityNumber::parse(text).fault != Fault::Structure;
                if (structured)
                    QCOMPARE(IdentityNumber::parse(text).fault, text == whole ? Fault::None : Fault::Checksum);
            }
        }
        QVERIFY(second > 0 && second < 100);
    }

    void emails_data()
    {
        addTexts();
        right(u"info@example.kz"_s);
        right(u"a.b+c@sub.example.kz"_s);
        right(u"o'neil@example.kz"_s);
        right(u"x@a-b.kz"_s);
        right(u"info@қазақша.қаз"_s);
        right(u"info@xn--80aaa.xn--80ao21a"_s);
        wrong(QString());
        wrong(u"info"_s);
        wrong(u"info@"_s);
        wrong(u"@example.kz"_s);
        wrong(u"info@example"_s);
        wrong(u"info@example."_s);
        wrong(u"info@.kz"_s);
        wrong(u"info@exa mple.kz"_s);
        wrong(u"in fo@example.kz"_s);
        wrong(u"info@example..kz"_s);
        wrong(u".info@example.kz"_s);
        wrong(u"info.@example.kz"_s);
        wrong(u"in..fo@example.kz"_s);
        wrong(u"a@b@example.kz"_s);
        wrong(u"инфо@example.kz"_s);
        wrong(u"info@192.168.0.1"_s);
        wrong(u"info@-example.kz"_s);
        wrong(u"info@example-.kz"_s);
        wrong(u"info@exam_ple.kz"_s);
        wrong(u"info@example,kz"_s);
        wrong(u"info@example.kz>"_s);
        wrong(u"info@example.kz?subject=x"_s);
        wrong(u"info@example.k"_s);
        wrong(QString(65, u'a') + u"@example.kz"_s);
        wrong(u"a@"_s + QString(64, u'b') + u".kz"_s);
    }

    void emails()
    {
        QFETCH(QString, text);
        QTEST(isEmail(text), "right");
    }

    void phones_data()
    {
        addTexts();
        right(u"+7 727 317 20 44"_s);
        right(u"+7-727-317-20-44"_s);
        right(u"+7 (727) 317-20-44"_s);
        right(u"87273172044"_s);
        right(u"77273172044"_s);
        right(u"+7\u00A0727\u00A0317\u00A020\u00A044"_s);
        right(u"8 (700) 000-00-00"_s);
        wrong(QString());
        wrong(u"317-20-44"_s);
        wrong(u"+7 727 317 20 4"_s);
        wrong(u"+7 727 317 20 444"_s);
        wrong(u"+8 727 317 20 44"_s);
        wrong(u"+1 727 317 20 44"_s);
        wrong(u"97273172044"_s);
        wrong(u"+7 727 317 20 44 доб. 2"_s);
        wrong(u"7273172044+7"_s);
        wrong(u"++77273172044"_s);
        wrong(u"٧٧٢٧٣١٧٢٠٤٤"_s);
    }

    void phones()
    {
        QFETCH(QString, text);
        QTEST(isKazakhPhone(text), "right");
    }

    void webAddresses_data()
    {
        addTexts();
        right(u"https://example.kz"_s);
        right(u"http://example.kz"_s);
        right(u"https://example.kz/құпия?a=1#b"_s);
        right(u"https://example.kz:8443/"_s);
        right(u"https://қазақша.қаз"_s);
        right(u"HTTPS://EXAMPLE.KZ"_s);
        right(u" https://example.kz "_s);
        wrong(QString());
        wrong(u"example.kz"_s);
        wrong(u"www.example.kz"_s);
        wrong(u"https://"_s);
        wrong(u"https://example"_s);
        wrong(u"https://localhost"_s);
        wrong(u"https://192.168.0.1"_s);
        wrong(u"ftp://example.kz"_s);
        wrong(u"javascript:alert(1)"_s);
        wrong(u"https://user@example.kz"_s);
        wrong(u"https://user:secret@example.kz"_s);
        wrong(u"https://exa mple.kz"_s);
        wrong(u"https:/example.kz"_s);
        wrong(u"https://example..kz"_s);
    }

    void webAddresses()
    {
        QFETCH(QString, text);
        QTEST(isWebAddress(text), "right");
    }

    void postalCodes_data()
    {
        addTexts();
        right(u"050000"_s);
        right(u"010011"_s);
        right(u"A15E2M9"_s);
        right(u"z05h9b0"_s);
        right(u" 050000 "_s);
        wrong(QString());
        wrong(u"05000"_s);
        wrong(u"0500000"_s);
        wrong(u"A15E2M"_s);
        wrong(u"AA5E2M9"_s);
        wrong(u"А15Е2М9"_s); // Cyrillic
        wrong(u"050 000"_s);
    }

    void postalCodes()
    {
        QFETCH(QString, text);
        QTEST(isPostalCode(text), "right");
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("nine") << u"09:00"_s << 540;
        QTest::newRow("nine, short") << u"9:00"_s << 540;
        QTest::newRow("midnight") << u"00:00"_s << 0;
        QTest::newRow("end of the day") << u"24:00"_s << 1440;
        QTest::newRow("24:01") << u"24:01"_s << -1;
        QTest::newRow("25:00") << u"25:00"_s << -1;
        QTest::newRow("09:60") << u"09:60"_s << -1;
        QTest::newRow("dot") << u"09.00"_s << -1;
        QTest::newRow("hours only") << u"9"_s << -1;
        QTest::newRow("negative") << u"-1:00"_s << -1;
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("text") << u"тоғыз"_s << -1;
    }

    void times()
    {
        QFETCH(QString, text);
        QTEST(minutesOfDay(text), "minutes");
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
