// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/suffixes.h"

#include <QFile>
#include <QTest>

using namespace qupia;
using namespace Qt::StringLiterals;

// tests/data/suffix_vectors.tsv: forms with their source and how sure it is.
class SuffixVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void words_data();
    void words();
    void phrases_data();
    void phrases();

private:
    struct Vector {
        QString id;
        QString input;
        QString kazakhCase;
        QString expected;
        QString confidence;
    };
    QList<Vector> m_vectors;
};

void SuffixVectorsTest::initTestCase()
{
    QFile file(QStringLiteral(QUPIA_TEST_DATA "/suffix_vectors.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList cells = line.split(u'\t');
        QVERIFY(cells.size() >= 6);
        m_vectors << Vector{cells.at(0), cells.at(2), cells.at(3), cells.at(4), cells.at(5)};
    }
    QVERIFY(m_vectors.size() >= 238);
}

void SuffixVectorsTest::words_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<KazakhCase>("kazakhCase");
    QTest::addColumn<bool>("plural");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("confidence");

    for (const Vector &vector : std::as_const(m_vectors)) {
        const QString code = vector.kazakhCase.section(u';', 0, 0).toLower();
        const auto kazakhCase = kazakhCaseFromCode(code);
        if (!vector.id.startsWith(u'v'))
            continue;
        QVERIFY2(kazakhCase, qPrintable(vector.id));
        QTest::newRow(qPrintable(vector.id))
            << vector.input << *kazakhCase << vector.kazakhCase.endsWith(";PL"_L1) << vector.expected << vector.confidence;
    }
}

void SuffixVectorsTest::words()
{
    QFETCH(QString, input);
    QFETCH(KazakhCase, kazakhCase);
    QFETCH(bool, plural);
    QFETCH(QString, expected);
    QFETCH(QString, confidence);

    const Inflection inflection = inflect(input, kazakhCase, {.plural = plural});
    QVERIFY(!inflection.rules.isEmpty());
    if (confidence == "low"_L1) {
        // Usage itself wavers here: told, not held against us.
        if (inflection.form != expected)
            qInfo().noquote() << "low confidence:" << expected << "expected," << inflection.form << "given";
        return;
    }
    QCOMPARE(inflection.form, expected);
}

void SuffixVectorsTest::phrases_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("form");

    const auto noun = [](const QString &text, KazakhCase kazakhCase, NounForm form = {}) {
        return inflect(text, kazakhCase, form).form;
    };
    const NounForm possessive{.possessive = true};
    const NounForm several{.plural = true, .possessive = true};
    const auto row = [](const char *id, const QString &form) { QTest::newRow(id) << QString::fromLatin1(id) << form; };

    row("p001", u"4-"_s + noun(u"тармақ"_s, KazakhCase::Locative, possessive));
    row("p002", u"387-"_s + noun(u"бап"_s, KazakhCase::Dative, possessive));
    row("p003", u"3-"_s + noun(u"бөлім"_s, KazakhCase::Locative, possessive));
    row("p004",
        u"6-"_s + noun(u"бап"_s, KazakhCase::Genitive, possessive) + u" 3) "_s
            + noun(u"тармақша"_s, KazakhCase::Dative, possessive));
    row("p005", u"31-"_s + noun(u"бап"_s, KazakhCase::Ablative));
    row("p006", u"395, 396 және 447-"_s + noun(u"бап"_s, KazakhCase::Dative, several));
    row("p007", u"5.2 және 5.3-"_s + noun(u"тармақ"_s, KazakhCase::Locative, several));
    row("p008", noun(u"2013 жылғы 21 мамыр"_s, KazakhCase::Locative, {.attributive = true}));
    row("p009", noun(u"2026 жылғы 1 қаңтар"_s, KazakhCase::Locative));
    row("p010", noun(u"2026 жылғы 1 қаңтар"_s, KazakhCase::Ablative) + u" бастап"_s);
    row("p012", noun(u"2026 жыл"_s, KazakhCase::Nominative, possessive));
    row("p020",
        u"«Дербес деректер және оларды қорғау туралы» "_s + noun(u"Қазақстан Республикасы"_s, KazakhCase::Genitive)
            + u" 2013 жылғы 21 мамырдағы № 94-V "_s + noun(u"Заң"_s, KazakhCase::Dative, possessive));
}

void SuffixVectorsTest::phrases()
{
    QFETCH(QString, id);
    QFETCH(QString, form);
    const auto vector = std::find_if(m_vectors.cbegin(), m_vectors.cend(), [&id](const Vector &one) { return one.id == id; });
    QVERIFY(vector != m_vectors.cend());
    QCOMPARE(form, vector->expected);
}

QTEST_GUILESS_MAIN(SuffixVectorsTest)
#include "tst_suffixvectors.moc"
