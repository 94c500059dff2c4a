// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "exports/exporter.h"
#include "support/answers.h"
#include "support/reallibrary.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

constexpr qsizetype mostBytes = 220 * 1024; // a policy is read on a phone

QString goldenPath(const QString &preset, const QString &format)
{
    return QStringLiteral(QUPIA_SOURCE_DIR "/tests/golden/%1.%2").arg(preset, format);
}

// Fonts are bytes that nobody reads.
QString withoutFonts(QString text)
{
    static const QRegularExpression font(u"url\\(\"?data:[^)]*\\)"_s);
    return text.replace(font, u"url(…)"_s);
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n');
}

} // namespace

// The whole text of every preset, answered, as it is published. What changes here changes what merchants print: read the
// difference in both languages, then accept it with the target update-golden.
class TestGolden : public QObject {
    Q_OBJECT

private slots:
    void presets_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("format");
        for (const Preset &preset : test::realLibrary().presets) {
            for (const auto &format : {u"txt"_s, u"html"_s})
                QTest::addRow("%s, %s", qPrintable(preset.id.toString()), qPrintable(format)) << preset.id.toString() << format;
        }
    }

    void presets()
    {
        QFETCH(QString, preset);
        QFETCH(QString, format);
        const PolicyDocument document = test::answeredPolicy(PresetId(preset), test::realLibrary()).document;
        const Result<QByteArray> bytes = exporter(format)->write(compose(document, test::realLibrary()), {});
        QVERIFY2(bytes, qPrintable(bytes.error().message));
        QVERIFY2(bytes->size() <= mostBytes, qPrintable(QString::number(bytes->size())));
        const QString now = withoutFonts(QString::fromUtf8(*bytes));

        QFile golden(goldenPath(preset, format));
        if (qEnvironmentVariableIsSet("QUPIA_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            QCOMPARE(golden.write(now.toUtf8()), now.toUtf8().size());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName() + u": build the target update-golden"_s));
        const QStringList before = linesOf(QString::fromUtf8(golden.readAll()));
        const QStringList after = linesOf(now);
        for (qsizetype i = 0; i < qMin(before.size(), after.size()); ++i) {
            QVERIFY2(before.at(i) == after.at(i),
                qPrintable(u"%1:%2\nwas: %3\nis:  %4"_s.arg(golden.fileName()).arg(i + 1).arg(before.at(i), after.at(i))));
        }
        QCOMPARE(after.size(), before.size());
    }

    // No golden file without its preset.
    void noneIsLeftOver()
    {
        const QStringList files =
            QDir(QStringLiteral(QUPIA_SOURCE_DIR "/tests/golden")).entryList({u"*.txt"_s, u"*.html"_s}, QDir::Files);
        for (const QString &file : files)
            QVERIFY2(test::realLibrary().preset(PresetId(file.section(u'.', 0, 0))), qPrintable(file));
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
