// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/layertable.h"

#include <QLibraryInfo>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia::house;

// Holds the tables of docs/architecture.md against every #include of app/.
class TestLayers : public QObject {
    Q_OBJECT

private:
    LayerTables m_tables;
    QtHeaders m_qtHeaders;

    void findQtHeaders()
    {
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
            const QDir folder(headers.filePath(module));
            for (const QString &name : folder.entryList(QDir::Files))
                m_qtHeaders.insert(name, module.mid(2));
        }
    }

private slots:
    void initTestCase()
    {
        m_tables = readLayerTables(readText(sourceFolder() + "/docs/architecture.md"_L1));
        QVERIFY2(m_tables.layers.size() >= 12, "the table of folders in docs/architecture.md was not understood");
        QVERIFY2(m_tables.libraries.size() >= 4, "the table of libraries in docs/architecture.md was not understood");
        findQtHeaders();
        QCOMPARE(m_qtHeaders.value(u"QString"_s), u"Core"_s);
    }

    void everyIncludeIsAllowed_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = filesUnder(sourceFolder() + "/app"_L1, {u"*.h"_s, u"*.cpp"_s});
        QVERIFY(files.size() > 50);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyIncludeIsAllowed()
    {
        QFETCH(QString, file);
        QStringList faults;
        const QList<Include> includes = includesOf(readText(sourceFolder() + "/app/"_L1 + file));
        for (const Include &include : includes) {
            const QString fault = faultOf(include, file, m_tables, m_qtHeaders);
            if (!fault.isEmpty())
                faults.append(u"app/%1:%2: %3: %4"_s.arg(file).arg(include.line).arg(include.name, fault));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // A folder in the table that is gone, or a new one that the table does not know.
    void tableAndTreeAgree()
    {
        const QDir app(sourceFolder() + "/app"_L1);
        for (const LayerRow &row : m_tables.layers) {
            const QString place = row.place.endsWith("/*"_L1) ? row.place.chopped(2) : row.place;
            QVERIFY2(app.exists(place), qPrintable("docs/architecture.md names app/"_L1 + place));
        }
        for (const QString &folder : app.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(rowFor(m_tables, folder + "/x.h"_L1), qPrintable("docs/architecture.md forgets app/"_L1 + folder));
    }

    // What the table itself must never say.
    void theTableKeepsTheOrder()
    {
        const QStringList order{u"base"_s, u"language"_s, u"document"_s, u"library"_s, u"compose"_s, u"checks"_s, u"exports"_s,
            u"publishing"_s, u"editing"_s, u"gui"_s, u"cli"_s};
        for (const LayerRow &row : m_tables.layers) {
            if (row.place.endsWith(".cpp"_L1)) // a program, above all rooms
                continue;
            const QString room = row.place.section(u'/', 0, 0);
            const qsizetype own = order.indexOf(room);
            QVERIFY2(own >= 0, qPrintable(row.place));
            for (const QString &allowed : row.mayInclude) {
                const QString other = allowed.section(u'/', 0, 0);
                QVERIFY2(other == room || order.indexOf(other) < own, qPrintable(row.place + " includes "_L1 + allowed));
                QVERIFY2(
                    other == room || (other != "gui"_L1 && other != "cli"_L1), qPrintable(row.place + " includes "_L1 + allowed));
                QVERIFY2(room != "library"_L1 || other != "document"_L1, "library must not know document");
                QVERIFY2(room != "document"_L1 || other != "library"_L1, "document must not know library");
            }
            QVERIFY2(room == "gui"_L1 || !row.qtModules.contains("Widgets"_L1), qPrintable(row.place + " uses Widgets"_L1));
        }
    }

    // The rules see what they are for.
    void faultsAreSeen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("own folder") << u"compose/rows.cpp"_s << u"#include \"compose/rows.h\""_s << true;
        QTest::newRow("folder below") << u"compose/rows.h"_s << u"#include \"base/ids.h\""_s << true;
        QTest::newRow("folder above") << u"compose/rows.h"_s << u"#include \"checks/finding.h\""_s << false;
        QTest::newRow("brothers") << u"document/x.h"_s << u"#include \"library/field.h\""_s << false;
        QTest::newRow("exporter, template") << u"exports/x.h"_s << u"#include \"library/clause.h\""_s << false;
        QTest::newRow("core, window") << u"checks/x.cpp"_s << u"  # include \"gui/mainwindow.h\""_s << false;
        QTest::newRow("core, Gui") << u"checks/x.cpp"_s << u"#include <QColor>"_s << false;
        QTest::newRow("core, Gui by module") << u"checks/x.cpp"_s << u"#include <QtGui/QColor>"_s << false;
        QTest::newRow("core, Core") << u"checks/x.cpp"_s << u"#include <QString>"_s << true;
        QTest::newRow("exports, Gui") << u"exports/text/x.cpp"_s << u"#include <QFont>"_s << false;
        QTest::newRow("pages, Gui") << u"exports/pages/x.cpp"_s << u"#include <QFont>"_s << true;
        QTest::newRow("cli, Widgets") << u"cli/x.cpp"_s << u"#include <QWidget>"_s << false;
        QTest::newRow("gui, Widgets") << u"gui/form/x.cpp"_s << u"#include <QWidget>"_s << true;
        QTest::newRow("panel, its own") << u"gui/form/x.cpp"_s << u"#include \"gui/form/y.h\""_s << true;
        QTest::newRow("panel, theme") << u"gui/form/x.cpp"_s << u"#include \"gui/theme/theme.h\""_s << true;
        QTest::newRow("panel, panel") << u"gui/form/x.cpp"_s << u"#include \"gui/preview/policyview.h\""_s << false;
        QTest::newRow("panel, main window") << u"gui/form/x.cpp"_s << u"#include \"gui/mainwindow.h\""_s << false;
        QTest::newRow("window, panel") << u"gui/mainwindow.cpp"_s << u"#include \"gui/form/formpanel.h\""_s << true;
        QTest::newRow("window, loader") << u"gui/mainwindow.cpp"_s << u"#include \"library/tomltable.h\""_s << false;
        QTest::newRow("Hunspell elsewhere") << u"checks/x.cpp"_s << u"#include <hunspell.hxx>"_s << false;
        QTest::newRow("toml++ elsewhere") << u"library/validateclauses.cpp"_s << u"#include <toml++/toml.h>"_s << false;
        QTest::newRow("qpdf elsewhere") << u"publishing/x.cpp"_s << u"#include <qpdf/QPDF.hh>"_s << false;
        QTest::newRow("qpdf at home") << u"exports/pdf/files/x.cpp"_s << u"#include <qpdf/QPDF.hh>"_s << true;
        QTest::newRow("POSIX") << u"base/x.cpp"_s << u"#include <sys/stat.h>"_s << false;
        QTest::newRow("standard") << u"base/x.cpp"_s << u"#include <algorithm>"_s << true;
        QTest::newRow("new folder") << u"network/x.cpp"_s << u"#include <QString>"_s << false;
    }

    void faultsAreSeen()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        const QList<Include> includes = includesOf(u"// a comment\n"_s + line + u'\n');
        QCOMPARE(includes.size(), 1);
        QCOMPARE(includes.first().line, 2);
        const QString fault = faultOf(includes.first(), file, m_tables, m_qtHeaders);
        QVERIFY2(fault.isEmpty() == allowed, qPrintable(fault));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
