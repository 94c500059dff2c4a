// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/choiceeditor.h"
#include "gui/form/dateeditor.h"
#include "gui/form/editorfactory.h"
#include "gui/form/matrixeditor.h"
#include "gui/form/texteditor.h"
#include "gui/settings/translations.h"
#include "gui/typing.h"
#include "support/answers.h"
#include "support/reallibrary.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace qupia;
using namespace qupia::test;
using namespace Qt::StringLiterals;

// Each editor on its own: what it is given it gives back, what is typed it says.
class TestFormEditors : public QObject {
    Q_OBJECT

    Profile m_profile;
    FormContext m_context{realLibrary(), m_profile};

    static const Field &field(const QString &id)
    {
        const Field *found = realLibrary().field(FieldId(id));
        Q_ASSERT(found);
        return *found;
    }

    std::unique_ptr<FieldEditor> editor(const QString &id) const
    {
        return std::unique_ptr<FieldEditor>(makeFieldEditor(field(id), m_context, nullptr));
    }

    static QLineEdit *lineIn(const QWidget &widget, qsizetype index) { return widget.findChildren<QLineEdit *>().at(index); }

private slots:
    void initTestCase() { m_profile.flags = {FlagId(u"consumer"_s), FlagId(u"orders"_s), FlagId(u"registration"_s)}; }

    void givesBackWhatItGot_data()
    {
        QTest::addColumn<QString>("id");
        for (const Field &each : realLibrary().fields) {
            if (!each.step.isEmpty())
                QTest::newRow(qPrintable(each.id.toString())) << each.id.toString();
        }
    }

    void givesBackWhatItGot()
    {
        QFETCH(QString, id);
        QJsonValue answer = rightAnswer(field(id));
        const bool counts = std::ranges::any_of(field(id).options, &Option::count);
        if (field(id).type == FieldType::Choice && counts)
            answer = QJsonObject{{u"choice"_s, answer}};
        const std::unique_ptr<FieldEditor> made = editor(id);
        QSignalSpy edited(made.get(), &FieldEditor::edited);
        made->setValue(answer);
        QVERIFY2(sameAnswer(made->value(), answer), textOfJson(made->value()));
        made->setValue(QJsonValue::Undefined);
        QVERIFY(saysNothing(made->value()) || made->value() == false);
        QCOMPARE(edited.count(), 0);
        QVERIFY(made->firstInput());
    }

    void fitsTheColumnOfQuestions_data() { givesBackWhatItGot_data(); }

    // A page as wide as its widest question is cut off at 1280 pixels: all of its questions, not this one alone.
    void fitsTheColumnOfQuestions()
    {
        constexpr int columnWidth = 56; // letters; what 1280 pixels leave
        QFETCH(QString, id);
        Translations translations;
        for (const InterfaceLanguage language :
            {InterfaceLanguage::Kazakh, InterfaceLanguage::Russian, InterfaceLanguage::English}) {
            translations.use(language);
            const std::unique_ptr<FieldEditor> made = editor(id);
            made->ensurePolished();
            const int letters = made->minimumSizeHint().width() / made->fontMetrics().averageCharWidth();
            QVERIFY2(letters <= columnWidth, qPrintable(languageCode(language) + u": "_s + QString::number(letters)));
        }
    }

    void keepsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QJsonValue>("wrong");
        QTest::newRow("number") << u"rights.answerDays"_s << QJsonValue(u"үш"_s);
        QTest::newRow("number out of range") << u"rights.answerDays"_s << QJsonValue(400);
        QTest::newRow("date") << u"doc.effectiveDate"_s << QJsonValue(u"31.02.2026"_s);
        QTest::newRow("number of a firm") << u"entity.binIin"_s << QJsonValue(u"8504 1240 0173"_s);
        QTest::newRow("postal code") << u"entity.postalIndex"_s << QJsonValue(u"A15"_s);
        QTest::newRow("page") << u"doc.url"_s << QJsonValue(u"example"_s);
        QTest::newRow("mails") << u"entity.emails"_s << QJsonValue(QJsonArray{u"not a mail"_s, u"ok@example.kz"_s});
        QTest::newRow("hours") << u"entity.hours"_s
                               << QJsonValue(QJsonArray{
                                      QJsonObject{{u"days"_s, QJsonArray{u"mo"_s}}, {u"from"_s, u"25:99"_s}, {u"to"_s, u""_s}}});
        QTest::newRow("choice in buttons") << u"doc.kind"_s << QJsonValue(u"poem"_s);
        QTest::newRow("choice in a list") << u"entity.activity"_s << QJsonValue(u"magic"_s);
        QTest::newRow("set") << u"rights.channels"_s << QJsonValue(QJsonArray{u"email"_s, u"pigeon"_s});
        QTest::newRow("legal form") << u"entity.form"_s << QJsonValue(u"guild"_s);
        QTest::newRow("pair of roles") << u"roles.pair"_s << QJsonValue(u"R99"_s);
        QTest::newRow("countries") << u"crossborder.countries"_s << QJsonValue(QJsonArray{u"RU"_s, u"XX"_s});
        QTest::newRow("table") << u"recipients.list"_s
                               << QJsonValue(QJsonArray{QJsonObject{{u"kind"_s, u"ghost"_s}, {u"later"_s, 1}}});
        QTest::newRow("own words") << u"roles.custom"_s
                                   << QJsonValue(QJsonArray{QJsonObject{{u"kk-nom"_s, 7}, {u"party"_s, u"user"_s}},
                                          QJsonObject{{u"party"_s, u"stranger"_s}}});
        QTest::newRow("address") << u"entity.legalAddress"_s << QJsonValue(QJsonObject{{u"planet"_s, u"Марс"_s}});
        QTest::newRow("matrix") << u"matrix"_s
                                << QJsonValue(QJsonArray{QJsonObject{{u"category"_s, u"dreams"_s}, {u"more"_s, true}}, 7});
    }

    void keepsWhatIsWrong()
    {
        QFETCH(QString, id);
        QFETCH(QJsonValue, wrong);
        const std::unique_ptr<FieldEditor> made = editor(id);
        made->setValue(wrong);
        QCOMPARE(made->value(), wrong);
    }

    void dateIsReadInBothWays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("local") << u"01.07.2026"_s << u"2026-07-01"_s;
        QTest::newRow("short") << u"1.7.2026"_s << u"2026-07-01"_s;
        QTest::newRow("iso") << u"2026-07-01"_s << u"2026-07-01"_s;
        QTest::newRow("no date") << u"завтра"_s << u"завтра"_s;
        QTest::newRow("no such day") << u"31.02.2026"_s << u"31.02.2026"_s;
    }

    void dateIsReadInBothWays()
    {
        QFETCH(QString, typed);
        const std::unique_ptr<FieldEditor> made = editor(u"doc.effectiveDate"_s);
        typeInto(lineIn(*made, 0), typed);
        QTEST(made->value().toString(), "stored");
    }

    void triStateHasNoAnswerAtFirst()
    {
        const std::unique_ptr<FieldEditor> made = editor(u"crossBorder"_s);
        made->setValue(QJsonValue::Undefined);
        const QList<QRadioButton *> buttons = made->findChildren<QRadioButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons[0]->isChecked() && !buttons[1]->isChecked());
        buttons[1]->click();
        QCOMPARE(made->value(), QJsonValue(u"no"_s));
        made->setValue(QJsonValue::Undefined); // undone: none again
        QVERIFY(!buttons[0]->isChecked() && !buttons[1]->isChecked());
    }

    void choiceAsksItsNumber()
    {
        const std::unique_ptr<FieldEditor> made = editor(u"consent.term"_s);
        made->setValue(QJsonObject{{u"choice"_s, u"purposes"_s}});
        QSignalSpy edited(made.get(), &FieldEditor::edited);
        auto *months = made->findChild<QRadioButton *>(u"months"_s);
        QVERIFY(months);
        months->click();
        QCOMPARE(made->value(), QJsonValue(QJsonObject({{u"choice"_s, u"months"_s}, {u"count"_s, 1}})));
        QCOMPARE(edited.count(), 1);
        made->setValue(QJsonObject{{u"choice"_s, u"months"_s}, {u"count"_s, 18}});
        QCOMPARE(made->value()["count"_L1].toInt(), 18);
    }

    void optionsFollowTheProfile()
    {
        const std::unique_ptr<FieldEditor> made = editor(u"rights.channels"_s);
        QCheckBox *account = nullptr;
        for (QCheckBox *box : made->findChildren<QCheckBox *>()) {
            if (box->objectName() == "account"_L1)
                account = box;
        }
        QVERIFY(account);
        const Option *option = field(u"rights.channels"_s).option(u"account"_s);
        QCOMPARE(!account->isHidden(), option->when.holds(m_profile.flags));
        const Flags before = m_profile.flags;
        m_profile.flags.clear();
        made->profileChanged();
        QCOMPARE(!account->isHidden(), option->when.holds(m_profile.flags));
        m_profile.flags = before;
    }

    void listAddsAndRemovesRows()
    {
        const std::unique_ptr<FieldEditor> made = editor(u"entity.phones"_s);
        made->setValue(QJsonArray{u"+7 700 000 00 01"_s});
        auto buttons = [&] { return made->findChildren<QPushButton *>(); };
        buttons().first()->click(); // add
        QCOMPARE(made->findChildren<QLineEdit *>().size(), 2);
        QCOMPARE(made->value(), QJsonValue(QJsonArray{u"+7 700 000 00 01"_s})); // an empty row says nothing
        typeInto(lineIn(*made, 1), u"+7 700 000 00 02"_s);
        QCOMPARE(made->value().toArray().size(), 2);
        buttons().at(1)->click(); // the first row's cross
        QCOMPARE(made->value(), QJsonValue(QJsonArray{u"+7 700 000 00 02"_s}));
    }

    void legalFormKeepsItsOtherShortForm()
    {
        const std::unique_ptr<FieldEditor> made = editor(u"entity.form"_s);
        made->setValue(u"ip"_s);
        const QList<QRadioButton *> forms = made->findChildren<QRadioButton *>();
        QCOMPARE(forms.size(), 2);
        forms[1]->click();
        QCOMPARE(made->value(), QJsonValue(QJsonObject({{u"choice"_s, u"ip"_s}, {u"kk"_s, forms[1]->text()}})));
    }

    void addressShowsBothLines()
    {
        const std::unique_ptr<FieldEditor> made = editor(u"entity.legalAddress"_s);
        made->setValue(rightAnswer(field(u"entity.legalAddress"_s)));
        const QStringList lines = made->outcome().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains(u"қаласы"_s));
        QVERIFY(lines[1].startsWith(u"г. "_s));
    }

    void tableRowsAreCards()
    {
        const std::unique_ptr<FieldEditor> made = editor(u"recipients.list"_s);
        made->resize(420, 400);
        made->setValue(QJsonArray{QJsonObject{{u"kind"_s, u"post"_s}, {u"later"_s, 1}}});
        QSignalSpy edited(made.get(), &FieldEditor::edited);
        QPushButton *head = nullptr;
        for (QPushButton *button : made->findChildren<QPushButton *>()) {
            if (button->isCheckable())
                head = button;
        }
        QVERIFY(head);
        head->click();
        QLineEdit *name = lineIn(*made, 0);
        typeInto(name, u"Kazpost"_s);
        QCOMPARE(made->value()[0]["name"_L1]["ru"_L1].toString(), u"Kazpost"_s);
        QCOMPARE(made->value()[0]["later"_L1].toInt(), 1); // what no column shows is kept
        QVERIFY(edited.count() > 0);
    }

    // What the policy will print stands in grey until the merchant types another form.
    void ownWordsProposeTheirKazakhCases()
    {
        const std::unique_ptr<FieldEditor> made = editor(u"roles.custom"_s);
        const auto input = [&](const QString &party, const QString &column) {
            const Column &parties = *field(u"roles.custom"_s).column(u"party"_s);
            const auto option = std::ranges::find(parties.options, party, &Option::id);
            const InterfaceLanguage shown = currentInterfaceLanguage();
            const QString name = option->label.in(shown) + u": "_s + field(u"roles.custom"_s).column(column)->label.in(shown);
            for (QLineEdit *line : made->findChildren<QLineEdit *>()) {
                if (line->accessibleName() == name)
                    return line;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        typeInto(input(u"operator"_s, u"kk-nom"_s), u"Дәмхана"_s);
        QCOMPARE(input(u"operator"_s, u"kk-gen"_s)->placeholderText(), u"Дәмхананың"_s);
        QCOMPARE(input(u"operator"_s, u"kk-dat"_s)->placeholderText(), u"Дәмханаға"_s);
        typeInto(input(u"user"_s, u"kk-nom"_s), u"Қонақ"_s);
        QCOMPARE(input(u"users"_s, u"kk-nom"_s)->placeholderText(), u"Қонақтар"_s);
        QCOMPARE(input(u"users"_s, u"kk-abl"_s)->placeholderText(), u"Қонақтардан"_s);
        typeInto(input(u"operator"_s, u"kk-dat"_s), u"Дәмхана әкімшілігіне"_s);
        typeInto(input(u"operator"_s, u"ru-gen"_s), u"Кафе"_s);
        const QJsonArray rows = made->value().toArray();
        QCOMPARE(rows.size(), 2); // the plural was not touched
        QCOMPARE(rows[0].toObject(),
            QJsonObject({{u"party"_s, u"operator"_s}, {u"kk-nom"_s, u"Дәмхана"_s}, {u"kk-dat"_s, u"Дәмхана әкімшілігіне"_s},
                {u"ru-gen"_s, u"Кафе"_s}}));
    }

    void newCategoryBringsItsLawfulRow()
    {
        const std::unique_ptr<FieldEditor> made = editor(u"matrix"_s);
        auto *matrix = qobject_cast<MatrixEditor *>(made.get());
        const QJsonObject mine{{u"category"_s, u"contact.email"_s}, {u"purposes"_s, QJsonArray{u"support"_s}},
            {u"term"_s, QJsonObject{{u"choice"_s, u"years"_s}, {u"count"_s, 2}}}, {u"recipients"_s, QJsonArray{}}};
        matrix->setValue(QJsonArray{mine});
        QSignalSpy edited(matrix, &FieldEditor::edited);
        matrix->setCategories({CategoryId(u"contact.email"_s), CategoryId(u"identity.surname"_s)});
        QCOMPARE(edited.count(), 1);
        const QJsonArray rows = matrix->value().toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject(), mine); // what was there stays
        const Category *surname = realLibrary().category(CategoryId(u"identity.surname"_s));
        QCOMPARE(rows[1]["term"_L1], surname->term);
        QVERIFY(!rows[1]["purposes"_L1].toArray().isEmpty());
        for (const QJsonValue &purpose : rows[1]["purposes"_L1].toArray())
            QVERIFY(surname->purposes.contains(purpose.toString()));
        matrix->setCategories({CategoryId(u"identity.surname"_s)});
        QCOMPARE(matrix->value().toArray().size(), 1);
    }

private:
    static const char *textOfJson(const QJsonValue &value)
    {
        static QByteArray text;
        text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return text.constData();
    }
};

QTEST_MAIN(TestFormEditors)
#include "tst_formeditors.moc"
