// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"
#include "document/documentfile.h"
#include "editing/policyeditor.h"
#include "support/answers.h"
#include "support/reallibrary.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::pair;
using test::realLibrary;

const FieldId days(u"consent.withdrawDays"_s);
const FieldId name(u"entity.name"_s);

TemplateLibraryPointer library()
{
    static const TemplateLibraryPointer shared = std::make_shared<TemplateLibrary>(realLibrary());
    return shared;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery"_L1;
}

class Editor : public PolicyEditor {
public:
    Editor() : PolicyEditor(::library()) { startNew(PresetId(u"courier"_s)); }

    void set(const FieldId &field, const QJsonValue &value, int mergeKey = 0)
    {
        apply(SetValue{field, value}, u"step"_s, mergeKey);
    }
    QJsonValue value(const FieldId &field) const { return document().values.value(field); }
    int steps() { return undoStack()->count(); }
};

} // namespace

class TestPolicyEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"qupia-tests-%1"_s.arg(QCoreApplication::applicationPid()));
    }

    void init()
    {
        QDir(recoveryFolder()).removeRecursively();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"менің саясатым.qupia"_s);
        QVERIFY(writeFile(m_file, writeDocument(newDocument(realLibrary(), PresetId(u"courier"_s)))));
    }

    void cleanupTestCase()
    {
        QDir folder(recoveryFolder());
        folder.cdUp();
        folder.removeRecursively();
    }

    void undoAndRedo()
    {
        Editor editor;
        const PolicyDocument before = editor.document();
        const QList<Block> text = editor.policy().blocks;
        QVERIFY(!editor.isModified());
        editor.apply(ChangeGroup{{SetValue{days, 12}, SetValue{name, pair(u"А"_s, u"Б"_s)},
                         ChooseClause{ClauseId(u"general.status"_s), ClauseChoice::Off},
                         OverrideClause{ClauseId(u"general.scope"_s), ClauseOverride{{u"Қ"_s, u"Р"_s}, {}, {}}}}},
            u"several"_s);
        QCOMPARE(editor.steps(), 1);
        QVERIFY(editor.isModified());
        QVERIFY(editor.policy().blocks != text);
        const PolicyDocument after = editor.document();
        editor.undoStack()->undo();
        QVERIFY(editor.document() == before);
        QVERIFY(editor.policy().blocks == text);
        QVERIFY(!editor.isModified());
        editor.undoStack()->redo();
        QVERIFY(editor.document() == after);
        QCOMPARE(editor.undoStack()->undoText(), u"several"_s);
    }

    void sampleComesBackAsASample()
    {
        Editor editor;
        QVERIFY(editor.document().samples.contains(name));
        editor.set(name, pair(u"А"_s, u"Б"_s));
        QVERIFY(!editor.document().samples.contains(name));
        editor.apply(ConfirmSample{FieldId(u"entity.emails"_s)}, u"confirm"_s);
        editor.undoStack()->undo();
        editor.undoStack()->undo();
        QVERIFY(editor.document().samples.contains(name));
        QVERIFY(editor.document().samples.contains(FieldId(u"entity.emails"_s)));
    }

    void typingIsOneStep()
    {
        Editor editor;
        const PolicyDocument before = editor.document();
        for (const auto &text : {u"С"_s, u"Сы"_s, u"Сын"_s, u"Сынақ"_s})
            editor.set(name, pair(text, text), 7);
        QCOMPARE(editor.steps(), 1);
        editor.undoStack()->undo();
        QVERIFY(editor.document() == before);
        editor.undoStack()->redo();
        QCOMPARE(editor.value(name), pair(u"Сынақ"_s, u"Сынақ"_s));
    }

    void whatDoesNotMerge()
    {
        Editor editor;
        editor.set(days, 11);
        editor.set(days, 12);
        QCOMPARE(editor.steps(), 2); // no key
        editor.set(name, pair(u"А"_s, u"А"_s), 7);
        editor.set(days, 13, 7);
        editor.set(days, 14, 8);
        QCOMPARE(editor.steps(), 5); // another field, another key
        editor.apply(ChooseClause{ClauseId(u"general.status"_s), ClauseChoice::Off}, u"choice"_s, 9);
        editor.apply(ChooseClause{ClauseId(u"general.scope"_s), ClauseChoice::Off}, u"choice"_s, 9);
        QCOMPARE(editor.steps(), 7);
    }

    // What was typed and taken back leaves no step and no question about unsaved changes.
    void obsoleteStepGoes()
    {
        Editor editor;
        const QJsonValue before = editor.value(days);
        editor.set(days, 12, 7);
        editor.set(days, before, 7);
        QCOMPARE(editor.steps(), 0);
        QVERIFY(!editor.isModified());
        QCOMPARE(editor.value(days), before);
        QVERIFY(!editor.undoStack()->canUndo());
    }

    void savedStateIsNotMergedAway()
    {
        Editor editor;
        QVERIFY(editor.saveAs(m_folder->filePath(u"a.qupia"_s)));
        editor.set(days, 11, 7);
        QVERIFY(editor.save());
        QVERIFY(!editor.isModified());
        editor.set(days, 12, 7);
        QVERIFY(editor.isModified());
        editor.undoStack()->undo();
        QVERIFY(!editor.isModified());
        QCOMPARE(editor.value(days), QJsonValue(11));
    }

    void changesThatChangeNothing()
    {
        Editor editor;
        QSignalSpy changed(&editor, &PolicyEditor::changed);
        editor.set(days, editor.value(days));
        editor.apply(ChooseClause{ClauseId(u"general.status"_s), {}}, u"x"_s);
        editor.apply(ChangeGroup{}, u"x"_s);
        QCOMPARE(editor.steps(), 0);
        QCOMPARE(changed.count(), 0);
    }

    void signalsFollowTheState()
    {
        Editor editor;
        QSignalSpy reset(&editor, &PolicyEditor::documentReset);
        QSignalSpy findings(&editor, &PolicyEditor::findingsChanged);
        qsizetype open = 0;
        connect(&editor, &PolicyEditor::changed, this, [&](const DocumentChange &change) {
            // At the time of the signal the document, its text and its flags are those after the change.
            QCOMPARE(changedField(change), FieldId(u"marketing"_s));
            open = qsizetype(editor.profile().flags.contains(FlagId(u"marketing"_s)));
        });
        editor.set(FieldId(u"marketing"_s), false);
        QCOMPARE(open, 0);
        editor.undoStack()->undo();
        QCOMPARE(open, 1);
        // Checks answer for the last state only: one that was overtaken is never told.
        editor.currentFindings();
        QCOMPARE(findings.count(), 1);
        editor.currentFindings();
        QCOMPARE(findings.count(), 1);
        QCOMPARE(reset.count(), 0);
        editor.startNew(PresetId(u"company-shop"_s));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(editor.steps(), 0);
    }

    void findingsAreThoseOfTheDocument()
    {
        Editor editor;
        const auto about = [&](const FieldId &field) {
            return std::any_of(editor.findings().begin(), editor.findings().end(),
                [&](const Finding &finding) { return finding.place.field == field; });
        };
        QTRY_VERIFY(about(name)); // a sample
        editor.set(name, pair(u"Сынақ"_s, u"Проба"_s));
        QTRY_VERIFY(!about(name));
        editor.undoStack()->undo();
        QTRY_VERIFY(about(name));
    }

    void opensAndSaves()
    {
        Editor editor;
        QVERIFY(editor.open(m_file));
        QCOMPARE(editor.filePath(), QFileInfo(m_file).absoluteFilePath());
        QVERIFY(!editor.isModified() && !editor.isReadOnly());
        editor.set(days, 12);
        QVERIFY(editor.isModified());
        QVERIFY(editor.save());
        QVERIFY(!editor.isModified());
        QCOMPARE(readDocument(contentOf(m_file))->document.values.value(days), QJsonValue(12));
        // Undo goes on behind the save.
        editor.undoStack()->undo();
        QVERIFY(editor.isModified());
        QVERIFY(editor.save());
        QVERIFY(readDocument(contentOf(m_file))->document.values.value(days) != QJsonValue(12));
    }

    void copyForAnotherSite()
    {
        Editor editor;
        QVERIFY(editor.open(m_file));
        editor.set(days, 12);
        editor.startCopy();
        QVERIFY(editor.filePath().isEmpty());
        QVERIFY(editor.isModified());
        QCOMPARE(editor.value(days), QJsonValue(12));
        QCOMPARE(editor.steps(), 0);
        Editor other; // the first file is free again
        QVERIFY(other.open(m_file));
        QVERIFY(editor.saveAs(m_folder->filePath(u"b.qupia"_s)));
        QVERIFY(!editor.isModified());
    }

    void changedOnDisk()
    {
        Editor editor;
        QVERIFY(editor.open(m_file));
        editor.set(days, 12);
        const QByteArray foreign = contentOf(m_file) + "\n";
        QVERIFY(writeFile(m_file, foreign));
        const Result<void> saved = editor.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::ChangedOnDisk);
        QCOMPARE(contentOf(m_file), foreign);
        QVERIFY(editor.isModified());
        QVERIFY(editor.saveAs(m_file, true));
        QCOMPARE(readDocument(contentOf(m_file))->document.values.value(days), QJsonValue(12));
        QVERIFY(editor.save());
    }

    void deletedOnDisk()
    {
        Editor editor;
        QVERIFY(editor.open(m_file));
        editor.set(days, 12);
        QVERIFY(QFile::remove(m_file));
        QVERIFY(editor.save());
        QVERIFY(QFile::exists(m_file));
    }

    void secondWindowIsTold()
    {
        Editor first;
        QVERIFY(first.open(m_file));
        Editor second;
        second.set(days, 9);
        const PolicyDocument before = second.document();
        const Result<void> opened = second.open(m_file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Locked);
        QVERIFY(second.document() == before);
        QVERIFY(second.isModified());
        const Result<void> over = second.saveAs(m_file);
        QVERIFY(!over);
        QCOMPARE(over.error().kind, Error::Kind::Locked);
        // The window that has it may open and save it as it likes, under any spelling of its path.
        QVERIFY(first.open(m_file));
        QVERIFY(first.saveAs(m_folder->path() + u"/./"_s + QFileInfo(m_file).fileName()));
        QVERIFY(first.saveAs(m_folder->filePath(u"elsewhere.qupia"_s)));
        QVERIFY(second.open(m_file));
    }

    void failedOpenKeepsTheDocument_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("damaged") << QByteArray("{\"kind\": \"qupia-policy\"");
        QTest::newRow("other kind") << QByteArray("{}");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    }

    void failedOpenKeepsTheDocument()
    {
        QFETCH(QByteArray, bytes);
        Editor editor;
        QVERIFY(editor.open(m_file));
        editor.set(days, 12);
        const QString bad = m_folder->filePath(u"bad.qupia"_s);
        QVERIFY(writeFile(bad, bytes));
        const Result<void> opened = editor.open(bad);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        QVERIFY(opened.error().text().contains(u"bad.qupia"_s));
        QCOMPARE(contentOf(bad), bytes);
        QCOMPARE(editor.filePath(), QFileInfo(m_file).absoluteFilePath());
        QCOMPARE(editor.steps(), 1);
        QVERIFY(editor.save());
        QVERIFY(!editor.open(m_folder->filePath(u"none.qupia"_s)));
    }

    void newerVersionIsReadOnly()
    {
        QVERIFY(writeFile(m_file, contentOf(m_file).replace("\"format\": 1", "\"format\": 2")));
        const QByteArray bytes = contentOf(m_file);
        Editor editor;
        QVERIFY(editor.open(m_file));
        QVERIFY(editor.isReadOnly());
        const QStringList notes = editor.takeNotes();
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.first().contains("newer version"_L1), qPrintable(notes.first()));
        QVERIFY(editor.takeNotes().isEmpty());
        editor.set(days, 12);
        QCOMPARE(editor.steps(), 0);
        QVERIFY(!editor.isModified());
        const Result<void> saved = editor.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::NotWritable);
        QCOMPARE(contentOf(m_file), bytes);
        editor.startNew(PresetId(u"courier"_s));
        QVERIFY(!editor.isReadOnly());
    }

    void olderTemplatesAreTold()
    {
        PolicyDocument document = newDocument(realLibrary(), PresetId(u"courier"_s));
        document.templatesEdition = u"2024.01"_s;
        document.values.insert(FieldId(u"gone.one"_s), 1);
        document.values.insert(FieldId(u"gone.two"_s), 2);
        document.overrides.insert(
            ClauseId(u"general.scope"_s), ClauseOverride{{u"Қ"_s, u"Р"_s}, {u"бұрынғы"_s, u"прежний"_s}, {}});
        document.overrides.insert(ClauseId(u"gone.clause"_s), ClauseOverride{{u"Қ"_s, u"Р"_s}, {}, {}});
        QVERIFY(writeFile(m_file, writeDocument(document)));
        Editor editor;
        QVERIFY(editor.open(m_file));
        const QStringList notes = editor.takeNotes();
        QCOMPARE(notes.size(), 1);
        for (const QString &piece : {u"2024.01"_s, realLibrary().edition, u"general.scope"_s, u"gone.clause"_s, u"2 answer"_s})
            QVERIFY2(notes.first().contains(piece), qPrintable(notes.first()));
        QVERIFY(editor.document() == document); // looking changes nothing
        QVERIFY(!editor.isModified());
        QVERIFY(editor.save());
        Editor again;
        editor.startNew(PresetId(u"courier"_s));
        QVERIFY(again.open(m_file));
        QVERIFY(again.takeNotes().isEmpty());
        QCOMPARE(again.document().values.value(FieldId(u"gone.one"_s)), QJsonValue(1));
    }

    void unwritableFolder()
    {
        Editor editor;
        editor.set(days, 12);
        const Result<void> saved = editor.saveAs(m_folder->filePath(u"none/a.qupia"_s));
        QVERIFY(!saved);
        QVERIFY(editor.isModified());
        QVERIFY(editor.filePath().isEmpty());
    }

    void unsavedWorkIsKept()
    {
        Editor editor;
        QVERIFY(editor.open(m_file));
        editor.set(days, 12);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(recoveryFolder()).entryList({u"*.qupia"_s}, QDir::Files).size(), 1, 20000);
        QVERIFY(PolicyEditor::recoverableFiles().isEmpty()); // its window lives
        QVERIFY(editor.save());
        QVERIFY(QDir(recoveryFolder()).entryList({u"*.qupia"_s}, QDir::Files).isEmpty());
    }

    void leftBehindWorkIsRecovered()
    {
        PolicyDocument document = newDocument(realLibrary(), PresetId(u"courier"_s));
        document.values.insert(days, 9);
        QVERIFY(QDir().mkpath(recoveryFolder()));
        const QString left = recoveryFolder() + u"/left.qupia"_s;
        QVERIFY(writeFile(left, writeDocument(document)));
        QCOMPARE(PolicyEditor::recoverableFiles(), QStringList{QFileInfo(left).absoluteFilePath()});
        Editor editor;
        QVERIFY(editor.recover(left));
        QVERIFY(editor.document() == document);
        QVERIFY(editor.isModified() && editor.filePath().isEmpty());
        QVERIFY(!QFile::exists(left));
        QCOMPARE(QDir(recoveryFolder()).entryList({u"*.qupia"_s}, QDir::Files).size(), 1); // kept on under a name of its own
        QVERIFY(PolicyEditor::recoverableFiles().isEmpty());
    }

    void recoveryThatCannotBeRead()
    {
        QVERIFY(QDir().mkpath(recoveryFolder()));
        const QString left = recoveryFolder() + u"/left.qupia"_s;
        QVERIFY(writeFile(left, "{"));
        Editor editor;
        const PolicyDocument before = editor.document();
        QVERIFY(!editor.recover(left));
        QVERIFY(editor.document() == before);
        QVERIFY(QFile::exists(left));
        editor.discardRecovery();
        QVERIFY(!QFile::exists(left));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestPolicyEditor)
#include "tst_policyeditor.moc"
