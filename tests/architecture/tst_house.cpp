// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia::house;

namespace {

constexpr int sizeAimedAt = 300;
constexpr int sizeAllowed = 500;
constexpr int cyrillicWordsAllowed = 3;

// The string literals of C++ source, without its comments.
QStringList literalsOf(const QString &source)
{
    static const QRegularExpression tokens(
        u"//[^\\n]*|/\\*.*?\\*/|R\"\\((.*?)\\)\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\\\n]|\\\\.)+'"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList literals;
    for (const QRegularExpressionMatch &match : tokens.globalMatch(source)) {
        const QString literal = match.captured(1) + match.captured(2);
        if (!literal.isEmpty())
            literals.append(literal);
    }
    return literals;
}

// The first run of more Cyrillic words than a name or a unit needs; empty if there is none.
QString sentenceIn(const QString &literal)
{
    static const QRegularExpression sentence(
        u"\\p{Cyrillic}+(?:[\\s,;:.«»\"()–—-]+\\p{Cyrillic}+){%1,}"_s.arg(cyrillicWordsAllowed),
        QRegularExpression::UseUnicodePropertiesOption);
    return sentence.match(literal).captured(0);
}

// The globs of REUSE.toml: files that cannot carry a licence of their own.
QStringList reuseGlobs()
{
    static const QRegularExpression paths(u"path\\s*=\\s*(\\[[^\\]]*\\]|\"[^\"]*\")"_s);
    static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
    QStringList globs;
    for (const QRegularExpressionMatch &list : paths.globalMatch(readText(sourceFolder() + "/REUSE.toml"_L1))) {
        for (const QRegularExpressionMatch &path : quoted.globalMatch(list.captured(1)))
            globs.append(path.captured(1));
    }
    return globs;
}

QStringList sourceFiles(const QString &folder)
{
    return filesUnder(sourceFolder() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s});
}

} // namespace

// The rules of CONTRIBUTING.md that a machine can see.
class TestHouse : public QObject {
    Q_OBJECT

private slots:
    void filesStaySmall()
    {
        QStringList tooLong;
        for (const QString &folder : {u"app"_s, u"tests"_s}) {
            for (const QString &file : sourceFiles(folder)) {
                const qsizetype lines = readText(sourceFolder() + u'/' + folder + u'/' + file).count(u'\n');
                const QString text = u"%1/%2 has %3 lines"_s.arg(folder, file).arg(lines);
                if (lines > sizeAllowed)
                    tooLong.append(text);
                else if (lines > sizeAimedAt)
                    qWarning("%s; aim at %d", qPrintable(text), sizeAimedAt);
            }
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

    // Words of the policy and of the law stand in templates/, those of the interface in translations/.
    void noPolicyTextInCode()
    {
        QStringList faults;
        for (const QString &file : sourceFiles(u"app"_s)) {
            if (file.startsWith("language/"_L1)) // its tables are words, many to a line
                continue;
            for (const QString &literal : literalsOf(readText(sourceFolder() + "/app/"_L1 + file))) {
                const QString sentence = sentenceIn(literal);
                if (!sentence.isEmpty())
                    faults.append(u"app/%1: %2"_s.arg(file, sentence));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void policyTextIsSeen_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("seen");
        QTest::newRow("sentence") << u"f(u\"Оператор не передаёт данные.\"_s);"_s << true;
        QTest::newRow("Kazakh") << u"f(u\"{op:nom} дербес деректердің қауіпсіздігін қамтамасыз етеді\"_s);"_s << true;
        QTest::newRow("punctuation between") << u"f(\"сбор, хранение, изменение и передача\");"_s << true;
        QTest::newRow("raw") << u"f(R\"(Оператор не передаёт данные.)\");"_s << true;
        QTest::newRow("after a quote") << u"f(\"\\\"Оператор не передаёт данные\");"_s << true;
        QTest::newRow("three words") << u"f(u\"на двух языках\"_s);"_s << false;
        QTest::newRow("table of words") << u"f({u\"бір\"_s, u\"екі\"_s, u\"үш\"_s, u\"төрт\"_s, u\"бес\"_s});"_s << false;
        QTest::newRow("comment") << u"// Оператор не передаёт данные.\nf(1);"_s << false;
        QTest::newRow("long comment") << u"/* Оператор \" не\nпередаёт данные. */ f(1);"_s << false;
        QTest::newRow("character") << u"f('\"'); // Оператор не передаёт данные"_s << false;
        QTest::newRow("English") << u"f(tr(\"The file was changed by somebody else.\"));"_s << false;
    }

    void policyTextIsSeen()
    {
        QFETCH(QString, source);
        QFETCH(bool, seen);
        bool found = false;
        for (const QString &literal : literalsOf(source))
            found = found || !sentenceIn(literal).isEmpty();
        QCOMPARE(found, seen);
    }

    void everyFileSaysItsLicence()
    {
        static const QRegularExpression copyright(u"SPDX-FileCopyrightText: \\d{4} \\S"_s);
        static const QRegularExpression licence(u"SPDX-License-Identifier: (\\S+)"_s);
        const QStringList globs = reuseGlobs();
        QVERIFY(!globs.isEmpty());
        QStringList faults;
        for (const QString &path : filesUnder(sourceFolder())) {
            const bool isLicence = path.startsWith("LICENSES/"_L1) || path == "COPYING"_L1 || path == "REUSE.toml"_L1;
            const bool covered =
                std::any_of(globs.begin(), globs.end(), [&](const QString &glob) { return matchesGlob(glob, path); });
            if (isLicence || covered)
                continue;
            const QString head = readText(sourceFolder() + u'/' + path).left(600);
            const QRegularExpressionMatch named = licence.match(head);
            if (!copyright.match(head).hasMatch() || !named.hasMatch())
                faults.append(path + ": no SPDX header, and not in REUSE.toml"_L1);
            else if (!QFile::exists(sourceFolder() + u"/LICENSES/%1.txt"_s.arg(named.captured(1))))
                faults.append(path + ": LICENSES/ lacks "_L1 + named.captured(1));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void headersAreGuardedAndOwnHeaderComesFirst()
    {
        QStringList faults;
        const QStringList files = sourceFiles(u"app"_s);
        for (const QString &file : files) {
            const QString source = readText(sourceFolder() + "/app/"_L1 + file);
            if (file.endsWith(".h"_L1)) {
                if (!source.contains("\n#pragma once\n"_L1))
                    faults.append(file + ": no #pragma once"_L1);
                continue;
            }
            const QString own = file.chopped(3) + u'h';
            const qsizetype first = source.indexOf("#include "_L1);
            if (files.contains(own) && !QStringView(source).mid(first).startsWith(u"#include \"%1\""_s.arg(own)))
                faults.append(file + ": its own header is not the first include"_L1);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // Connections are checked by the compiler, never by name.
    void noConnectionsByName()
    {
        static const QRegularExpression byName(u"\\b(SIGNAL|SLOT)\\("_s);
        for (const QString &file : sourceFiles(u"app"_s))
            QVERIFY2(!byName.match(readText(sourceFolder() + "/app/"_L1 + file)).hasMatch(), qPrintable(file));
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
