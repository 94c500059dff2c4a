// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tool.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

// A text of the interface that was added or changed has its Kazakh and Russian: no window of mixed languages.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"kk"_s, u"ru"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const QString lupdate = findLupdate();
        QVERIFY2(!lupdate.isEmpty(), "lupdate was not found; Debian has it in qt6-l10n-tools");
        const QTemporaryDir folder;
        const QString source = QStringLiteral(QUPIA_SOURCE_DIR);
        const QString copy = folder.filePath(u"qupia_"_s + language + u".ts"_s);
        QVERIFY(QFile::copy(source + u"/translations/qupia_"_s + language + u".ts"_s, copy));
        const test::ToolRun run =
            test::runTool(lupdate, {source + u"/app"_s, u"-silent"_s, u"-locations"_s, u"none"_s, u"-ts"_s, copy});
        QVERIFY2(run.exitCode == 0, qPrintable(run.output));
        QCOMPARE(untranslated(copy), QStringList());
    }

    void whatIsMissingIsSeen()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<message><source>Open</source>\n  <translation type=\"unfinished\"></translation></message>"
                   "<message><source>Save</source><translation>Сақтау</translation></message>");
        file.close();
        QCOMPARE(untranslated(file.fileName()), QStringList{u"Open"_s});
    }

private:
    static QString findLupdate()
    {
        const QString own = QStandardPaths::findExecutable(u"lupdate"_s, {u"/usr/lib/qt6/bin"_s});
        return own.isEmpty() ? QStandardPaths::findExecutable(u"lupdate"_s) : own;
    }

    static QStringList untranslated(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {path};
        static const QRegularExpression open(u"<source>([^<]*)</source>(?:(?!</message>).)*?type=\"unfinished\""_s,
            QRegularExpression::DotMatchesEverythingOption);
        QStringList texts;
        const QString content = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &match : open.globalMatch(content))
            texts.append(match.captured(1));
        return texts;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
