// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/text/textexporter.h"
#include "support/samplepolicy.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

class TestTextExport : public QObject {
    Q_OBJECT

private slots:
    void sampleIsGolden()
    {
        QFile golden(QStringLiteral(QUPIA_SOURCE_DIR "/tests/golden/exports/sample.txt"));
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        ExportOptions options;
        options.draft = true;
        const Result<QByteArray> written = TextExporter().write(test::samplePolicy(), options);
        QVERIFY(written.ok());
        const QStringList expected = QString::fromUtf8(golden.readAll()).remove(u'\r').split(u'\n');
        const QStringList lines = QString::fromUtf8(*written).split(u'\n');
        for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
            QCOMPARE(lines.at(i), expected.at(i));
        QCOMPARE(lines.size(), expected.size());
    }

    void singleHasOneLanguage()
    {
        const Result<QByteArray> written =
            TextExporter().write(test::samplePolicy(), {Layout::Single, {Language::Russian}, false});
        const QString text = QString::fromUtf8(*written);
        QVERIFY(text.startsWith(u"Политика"_s));
        QVERIFY(!text.contains(u"саясаты"_s));
        QVERIFY(!text.contains(u"ПРОЕКТ"_s));
    }

    void everyLayoutIsSequential()
    {
        const ComposedPolicy policy = test::samplePolicy();
        const QByteArray sideBySide = *TextExporter().write(policy, {});
        QCOMPARE(sideBySide, *TextExporter().write(policy, {Layout::Sequential, {Language::Kazakh, Language::Russian}, false}));
        const QString text = QString::fromUtf8(sideBySide);
        QVERIFY(text.indexOf(u"Саясат сайт"_s) < text.indexOf(u"Политика относится"_s));
    }

    void hostileTextBringsNoControlCharacters()
    {
        const QByteArray bytes = *TextExporter().write(test::hostilePolicy(u"\u001B[31m\u0000\u202E\r\n"_s), {});
        for (const char byte : bytes)
            QVERIFY(byte == '\n' || uchar(byte) >= 0x20);
        QVERIFY(!QString::fromUtf8(bytes).contains(QChar(0x202E)));
    }
};

QTEST_GUILESS_MAIN(TestTextExport)
#include "tst_textexport.moc"
