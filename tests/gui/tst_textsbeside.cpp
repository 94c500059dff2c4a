// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakequestions.h"
#include "gui/publish/publishworkspace.h"
#include "gui/publish/textsbeside.h"
#include "gui/settings/translations.h"
#include "support/answers.h"
#include "support/reallibrary.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qupia;

// A text beside a final policy may lack an answer that the policy does without.
class TextsBesideTest : public QObject {
    Q_OBJECT

private slots:
    void openQuestionsAreNamed();
    void workspaceNamesThem();
    void unknownTextIsNone();

private:
    // Final, but the order has no date.
    static PolicyDocument withoutApproval()
    {
        PolicyDocument document = test::answeredPolicy(PresetId(u"sole-trader-shop"_s), test::realLibrary()).document;
        document.values.remove(FieldId(u"doc.approvalDate"_s));
        return document;
    }

    static QString approvalDate()
    {
        return test::realLibrary().field(FieldId(u"doc.approvalDate"_s))->label.in(currentInterfaceLanguage());
    }

    const std::shared_ptr<const TemplateLibrary> m_library = std::make_shared<const TemplateLibrary>(test::realLibrary());
};

void TextsBesideTest::openQuestionsAreNamed()
{
    PolicyEditor editor(m_library);
    editor.startFrom({withoutApproval()});
    const QList<TextBeside> texts = textsBeside({u"order"_s, u"request"_s}, editor);
    QCOMPARE(texts.size(), 2);
    const QStringList lines = openQuestionsOf(texts, editor);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(approvalDate()), qPrintable(lines.first()));
    PublishRequest request;
    request.formats = {u"txt"_s};
    const QList<PlannedFile> files = filesOf(texts, {}, request);
    QCOMPARE(files.size(), 2);
    QVERIFY2(files.first().path.endsWith(u"order-draft.txt"_s), qPrintable(files.first().path));
    QVERIFY2(files.last().path.endsWith(u"request.txt"_s), qPrintable(files.last().path));
}

void TextsBesideTest::workspaceNamesThem()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    test::FakeQuestions questions;
    PolicyEditor editor(m_library);
    editor.startFrom({withoutApproval()});
    PublishWorkspace workspace(editor, settings, questions);
    workspace.show();
    QVERIFY(QTest::qWaitForWindowExposed(&workspace));
    const auto *open = workspace.findChild<QLabel *>(u"openQuestions"_s);
    QVERIFY(open && open->isHidden());
    auto *order = workspace.findChild<QCheckBox *>(u"companion-order"_s);
    order->setChecked(true);
    QVERIFY(!open->isHidden());
    QVERIFY2(open->text().contains(approvalDate()), qPrintable(open->text()));
    order->setChecked(false);
    QVERIFY(open->isHidden());
}

void TextsBesideTest::unknownTextIsNone()
{
    PolicyEditor editor(m_library);
    editor.startFrom({withoutApproval()});
    QVERIFY(textsBeside({u"no-such"_s}, editor).isEmpty());
    QVERIFY(openQuestionsOf({}, editor).isEmpty());
}

QTEST_MAIN(TextsBesideTest)
#include "tst_textsbeside.moc"
