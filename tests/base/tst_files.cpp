// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/files.h"
#include "base/language.h"
#include "base/lockedfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

#ifdef Q_OS_UNIX
// A disk that takes no more than some bytes: no file of this process may grow beyond them.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

// The rights of an ordinary user, also where the tests run as root, who may write everywhere.
class OrdinaryUser {
public:
    OrdinaryUser() { m_changed = geteuid() == 0 && seteuid(65534) == 0; }
    ~OrdinaryUser()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_changed = false;
};
#endif

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void readsWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"құжат әіңғүұқөһ.qupia"_s);
        const QByteArray bytes("\0\r\n\xd2\x9b", 5);
        writeFile(path, bytes);
        const Result<QByteArray> read = readFile(path);
        QVERIFY(read);
        QCOMPARE(*read, bytes);
        writeFile(path, {});
        QVERIFY(readFile(path));
        QVERIFY(readFile(path)->isEmpty());
    }

    void refusesToRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"nothing.qupia"_s << qint64(100) << u"cannot be read"_s;
        QTest::newRow("missing folder") << u"no/such/file"_s << qint64(100) << u"cannot be read"_s;
        QTest::newRow("folder") << u"sub"_s << qint64(100) << u"is a folder"_s;
        QTest::newRow("too large") << u"large"_s << qint64(2 * 1024 * 1024) << u"larger than 2 MB"_s;
    }

    void refusesToRead()
    {
        QFETCH(QString, name);
        QFETCH(qint64, limit);
        QFETCH(QString, says);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
        writeFile(folder.filePath(u"large"_s), QByteArray(2 * 1024 * 1024 + 1, 'x'));
        const Result<QByteArray> read = readFile(folder.filePath(name), limit);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotReadable);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QVERIFY2(
            read.error().message.contains(QDir::toNativeSeparators(folder.filePath(name))), qPrintable(read.error().message));
    }

    void limitIsExact()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        writeFile(path, "12345");
        QVERIFY(readFile(path, 5));
        QVERIFY(!readFile(path, 4));
    }

#ifdef Q_OS_LINUX
    // No size, no end: the limit still holds.
    void endlessDevice()
    {
        const Result<QByteArray> read = readFile(u"/dev/zero"_s, 1024 * 1024);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains("larger than 1 MB"_L1));
    }
#endif

    void savesNewAndOld()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"саясат.html"_s);
        QVERIFY(saveFile(path, "first"));
        QCOMPARE(contentOf(path), QByteArray("first"));
        QVERIFY(saveFile(path, "2"));
        QCOMPARE(contentOf(path), QByteArray("2"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"саясат.html"_s});
    }

    void failedSaveLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("missing folder") << u"missing"_s;
        QTest::newRow("the path is a folder") << u"folder"_s;
        QTest::newRow("the folder is a file") << u"file"_s;
#ifdef Q_OS_UNIX
        QTest::newRow("read-only folder") << u"readonly"_s;
        QTest::newRow("full disk") << u"full"_s;
#endif
    }

    void failedSaveLeavesTheOldFile()
    {
        QFETCH(QString, way);
        QTemporaryDir folder;
        const QString old = folder.filePath(u"policy.html"_s);
        writeFile(old, "the old edition");
        QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
        const QByteArray bytes(1024 * 1024, 'n');
        Result<void> saved;
        if (way == "missing"_L1) {
            saved = saveFile(folder.filePath(u"none/policy.html"_s), bytes);
        } else if (way == "folder"_L1) {
            saved = saveFile(folder.filePath(u"sub"_s), bytes);
        } else if (way == "file"_L1) {
            saved = saveFile(old + "/policy.html"_L1, bytes);
#ifdef Q_OS_UNIX
        } else if (way == "readonly"_L1) {
            QVERIFY(
                QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
            {
                const OrdinaryUser user;
                saved = saveFile(old, bytes);
            }
            QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        } else {
            const FullDisk disk(64 * 1024);
            saved = saveFile(old, bytes);
#endif
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::NotWritable);
        QVERIFY2(saved.error().message.contains("cannot be written"_L1), qPrintable(saved.error().message));
        QCOMPARE(contentOf(old), QByteArray("the old edition"));
        QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files, QStringList{u"policy.html"_s}); // no half-written neighbour is left
    }

    void safeNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("Kazakh letters stay") << u"Әбіш-Қаңғұр өһү «Дүкен»"_s << u"Әбіш-Қаңғұр өһү «Дүкен»"_s;
        QTest::newRow("Ukrainian і is Kazakh і") << u"кілт"_s << u"кілт"_s;
        QTest::newRow("separators") << u"../../etc/passwd"_s << u"-..-etc-passwd"_s;
        QTest::newRow("Windows") << u"a\\b:c*d?e\"f<g>h|i"_s << u"a-b-c-d-e-f-g-h-i"_s;
        QTest::newRow("control") << u"a\nb\tc\x01"_s << u"a-b-c-"_s;
        QTest::newRow("bidi") << u"policy\u202Efdp.exe"_s << u"policy-fdp.exe"_s;
        QTest::newRow("zero width") << u"a\u200Bb"_s << u"a-b"_s;
        QTest::newRow("blanks") << u"  a   b  "_s << u"a b"_s;
        QTest::newRow("dots at the end") << u"name. . ."_s << u"name"_s;
        QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
        QTest::newRow("CON") << u"CON"_s << u"_CON"_s;
        QTest::newRow("con.html") << u"con.html"_s << u"_con.html"_s;
        QTest::newRow("nul") << u"nul"_s << u"_nul"_s;
        QTest::newRow("COM1") << u"COM1"_s << u"_COM1"_s;
        QTest::newRow("lpt9.txt") << u"lpt9.txt"_s << u"_lpt9.txt"_s;
        QTest::newRow("COM is a name") << u"COM"_s << u"COM"_s;
        QTest::newRow("console is a name") << u"console"_s << u"console"_s;
        QTest::newRow("nothing") << QString() << u"_"_s;
        QTest::newRow("only dots") << u"..."_s << u"_"_s;
        QTest::newRow("only separators") << u"///"_s << u"---"_s;
        QTest::newRow("decomposed й") << u"и\u0306"_s << u"й"_s;
    }

    void safeNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    void longNamesFit()
    {
        const QString safe = safeFileName(QString(500, u'қ'));
        QVERIFY(!safe.isEmpty());
        QVERIFY(safe.size() <= 120);
        QVERIFY2(safe.toUtf8().size() + 6 <= 255, "a name of 255 bytes is all that Linux takes");
        // Never cut through a character of two units, nor end in a blank or a dot.
        QString faces(119, u'a');
        faces += QString::fromUcs4(U"\U0001F600", 1) + u"tail"_s;
        const QString cut = safeFileName(faces);
        QVERIFY(!cut.back().isHighSurrogate());
        QVERIFY(!safeFileName(QString(119, u'a') + u" b"_s).endsWith(u' '));
    }

    void secondLockIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"менің саясатым.qupia"_s);
        auto first = LockedFile::acquire(path);
        QVERIFY(first);
        const auto second = LockedFile::acquire(path);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Locked);
        QVERIFY2(second.error().message.contains(QString::number(QCoreApplication::applicationPid())),
            qPrintable(second.error().message));
        QVERIFY(LockedFile::acquire(folder.filePath(u"another.qupia"_s)));
        first = Error{};
        QVERIFY(LockedFile::acquire(path));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    // A lock whose process is gone is taken over at once.
    void leftLockIsTakenOver()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.qupia"_s);
        const QByteArray host = QSysInfo::machineHostName().toLocal8Bit();
        writeFile(folder.filePath(u".~a.qupia.lock"_s), "999999999\nqupia\n" + host + "\n");
        QVERIFY(LockedFile::acquire(path));
    }

#ifdef Q_OS_UNIX
    void readOnlyFolderNeedsNoLock()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        bool acquired = false;
        {
            const OrdinaryUser user;
            acquired = LockedFile::acquire(folder.filePath(u"a.qupia"_s)).ok();
        }
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(acquired);
    }
#endif

    void errorsNameTheirPlace()
    {
        QCOMPARE((Error{u"wrong"_s, Error::Kind::Other, {}, 3, 4}).text(), u"wrong"_s);
        QCOMPARE((Error{u"wrong"_s, Error::Kind::Other, u"a.toml"_s, 0, 0}).text(), u"a.toml: wrong"_s);
        QCOMPARE((Error{u"wrong"_s, Error::Kind::Other, u"a.toml"_s, 3, 0}).text(), u"a.toml:3: wrong"_s);
        QCOMPARE((Error{u"wrong"_s, Error::Kind::Other, u"a.toml"_s, 3, 4}).text(), u"a.toml:3:4: wrong"_s);
    }

    void interfaceLanguages_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        QTest::newRow("kk") << u"kk"_s << u"kk"_s;
        QTest::newRow("kk_KZ") << u"kk_KZ"_s << u"kk"_s;
        QTest::newRow("KK-Cyrl") << u"KK-Cyrl"_s << u"kk"_s;
        QTest::newRow("en-US") << u"en-US"_s << u"en"_s;
        QTest::newRow("ru") << u"ru"_s << u"ru"_s;
        QTest::newRow("C") << u"C"_s << u"ru"_s;
        QTest::newRow("de") << u"de_DE"_s << u"ru"_s;
        QTest::newRow("nothing") << QString() << u"ru"_s;
    }

    void interfaceLanguages()
    {
        QFETCH(QString, code);
        QTEST(languageCode(interfaceLanguageFromCode(code)), "language");
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
