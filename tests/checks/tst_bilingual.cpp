// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bilingual/bilingualchecks.h"
#include "checks/bilingual/sentences.h"
#include "support/answers.h"
#include "support/everyanswer.h"
#include "support/findings.h"

using namespace Qt::StringLiterals;
using namespace qupia;

namespace {

using test::realLibrary;

// Of an answered policy, so that nothing else of the clause is open.
PolicyDocument withWording(const QString &kk, const QString &ru)
{
    static const PolicyDocument answered = test::answeredPolicy(PresetId(u"shop-and-app"_s), realLibrary()).document;
    PolicyDocument document = answered;
    const Clause *clause = realLibrary().clause(ClauseId(u"consent.grounds"_s));
    document.overrides.insert(clause->id, ClauseOverride{{kk, ru}, clause->source, {}});
    return document;
}

QList<Finding> bilingualOf(const PolicyDocument &document)
{
    QList<Finding> findings = test::findingsOf(document);
    findings.removeIf([](const Finding &finding) { return !finding.rule.toString().startsWith("bilingual."_L1); });
    return findings;
}

} // namespace

class BilingualTest : public QObject {
    Q_OBJECT

private slots:
    void findsAndStaysSilent_data();
    void findsAndStaysSilent();
    void cleanPresets_data() { test::addPresetRows(); }
    void cleanPresets();
    void cleanAnswers();
    void everyRuleIsKnown();
    void fixes_data();
    void fixes();
    void placeOfAFinding();
    void hostileTexts_data();
    void hostileTexts();
    void sentences();
};

void BilingualTest::findsAndStaysSilent_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::addColumn<QString>("rightKk");
    QTest::addColumn<QString>("rightRu");
    const auto row = [](const char *rule, const char *variant, const QString &kk, const QString &ru, const QString &rightKk,
                         const QString &rightRu) {
        QTest::newRow(variant) << u"bilingual."_s + QString::fromLatin1(rule) << kk << ru << rightKk << rightRu;
    };
    row("number", "digits", u"Өтініш 5 рет беріледі."_s, u"Обращение подают 6 раз."_s, u"Өтініш 5 рет беріледі."_s,
        u"Обращение подают 5 раз."_s);
    row("number", "single digit and word", u"Өтініш үш рет беріледі."_s, u"Обращение подают 2 раза."_s,
        u"Өтініш үш рет беріледі."_s, u"Обращение подают 3 раза."_s);
    row("number", "words with a unit", u"Жауап он бес жұмыс күні ішінде беріледі."_s,
        u"Ответ дают в течение пяти рабочих дней."_s, u"Жауап он бес жұмыс күні ішінде беріледі."_s,
        u"Ответ дают в течение пятнадцати рабочих дней."_s);
    row("number", "groups of digits", u"Сомасы 10 000 теңге."_s, u"Сумма 1000 тенге."_s, u"Сомасы 10 000 теңге."_s,
        u"Сумма 10000 тенге."_s);
    row("unit", "working and calendar days", u"Жауап үш жұмыс күні ішінде беріледі."_s,
        u"Ответ дают в течение трёх календарных дней."_s, u"Жауап күнтізбелік үш күн ішінде беріледі."_s,
        u"Ответ дают в течение трёх календарных дней."_s);
    row("unit", "months and days", u"Мерзімі 3 ай."_s, u"Срок 3 дня."_s, u"Мерзімі 3 ай."_s, u"Срок 3 месяца."_s);
    row("date", "month", u"Құжат 2026 жылғы 1 шілдеден бастап қолданылады."_s, u"Документ действует с 1 июня 2026 года."_s,
        u"Құжат 2026 жылғы 1 шілдеден бастап қолданылады."_s, u"Документ действует с 01.07.2026."_s);
    row("reference", "point", u"Негізі: Заңның 8-бабының 2-тармағы."_s, u"Основание: пункт 3 статьи 8 Закона."_s,
        u"Негізі: Заңның 8-бабының 2-тармағы."_s, u"Основание: пункт 2 статьи 8 Закона."_s);
    row("reference", "list of articles", u"395, 396 және 447-баптар қолданылады."_s, u"Применяются статьи 395 и 447."_s,
        u"395, 396 және 447-баптар қолданылады."_s, u"Применяются статьи 395, 396 и 447."_s);
    row("link", "act", u"№ 94-V Заң қолданылады."_s, u"Применяется Закон № 94-VI."_s, u"№ 94-V Заң қолданылады."_s,
        u"Применяется Закон № 94-V."_s);
    row("link", "e-mail", u"Хат info@example.kz мекенжайына жіберіледі."_s, u"Письмо отправляют на адрес inf@example.kz."_s,
        u"Хат info@example.kz мекенжайына жіберіледі."_s, u"Письмо отправляют на адрес info@example.kz."_s);
    row("placeholder", "one language only", u"{op:nom} хатты {entity.name} атына қабылдайды."_s, u"{op:nom} принимает письма."_s,
        u"{op:nom} хатты {entity.name} атына қабылдайды."_s, u"{op:nom} принимает письма на имя {entity.name}."_s);
    row("sentences", "a sentence less", u"Хат жіберіледі. Жауап беріледі."_s, u"Письмо отправляют."_s,
        u"Хат жіберіледі. Жауап беріледі."_s, u"Письмо отправляют. Ответ дают."_s);
    row("items", "an item less", u"Мыналар жиналады: аты; тегі; телефоны."_s, u"Собирают: имя; фамилию и телефон."_s,
        u"Мыналар жиналады: аты; тегі; телефоны."_s, u"Собирают: имя; фамилию; телефон."_s);
    row("duty", "a duty became a fact", u"{op:nom} жауап береді."_s, u"{op:nom} обязан дать ответ."_s,
        u"{op:nom} жауап беруге міндетті."_s, u"{op:nom} обязан дать ответ."_s);
    row("right", "a right became a fact", u"{user:nom} хат жібереді."_s, u"{user:nom} вправе отправить письмо."_s,
        u"{user:nom} хат жібере алады."_s, u"{user:nom} вправе отправить письмо."_s);
    row("right", "the Kazakh right is lost in Russian", u"{user:nom} хат жіберуге құқылы."_s, u"{user:nom} отправляет письмо."_s,
        u"{user:nom} хат жіберуге құқылы."_s, u"{user:nom} может отправить письмо."_s);
    row("ban", "a ban is lost", u"Көшіруге жол беріледі."_s, u"Копирование запрещено."_s, u"Көшіруге тыйым салынады."_s,
        u"Копирование запрещено."_s);
    row("negation", "one suffix", u"{op:nom} хаттардың мазмұнын бақылайды."_s, u"{op:nom} не контролирует содержание писем."_s,
        u"{op:nom} хаттардың мазмұнын бақыламайды."_s, u"{op:nom} не контролирует содержание писем."_s);
    row("negation", "lost in Russian", u"{op:nom} хаттарды сақтамайды."_s, u"{op:nom} хранит письма."_s,
        u"{op:nom} хаттарды сақтамайды."_s, u"{op:nom} не хранит письма."_s);
    row("term", "destruction is no deletion", u"Дербес деректер алып тасталады."_s, u"Персональные данные уничтожают."_s,
        u"Дербес деректер жойылады."_s, u"Персональные данные уничтожают."_s);
    row("variant", "with its suffix", u"{op:nom} жеке деректерді өңдейді."_s, u"{op:nom} обрабатывает персональные данные."_s,
        u"{op:nom} дербес деректерді өңдейді."_s, u"{op:nom} обрабатывает персональные данные."_s);
    row("variant", "third party", u"Хат үшінші тарапқа беріледі."_s, u"Письмо передают третьему лицу."_s,
        u"Хат үшінші тұлғаға беріледі."_s, u"Письмо передают третьему лицу."_s);
    row("spelled", "apart and together", u"Хат кез-келген уақытта беріледі."_s, u"Письмо подают в любое время."_s,
        u"Хат кез келген уақытта беріледі."_s, u"Письмо подают в любое время."_s);
    row("spelled", "Russian", u"Хат интернет-дүкенге беріледі."_s, u"Письмо подают в интернет магазин."_s,
        u"Хат интернет-дүкенге беріледі."_s, u"Письмо подают в интернет-магазин."_s);
    row("party-word", "another pair's word", u"Хатты енді Клиент өзі жібереді."_s, u"Письмо теперь Клиент отправляет сам."_s,
        u"Хатты енді клиент өзі жібереді."_s, u"Письмо теперь клиент отправляет сам."_s);
    row("wrong-language", "Russian on the left", u"Письмо отправляют на адрес для жалоб и ответа."_s,
        u"Письмо отправляют на адрес для жалоб и ответа."_s, u"Хат шағым мен жауапқа арналған мекенжайға жіберіледі."_s,
        u"Письмо отправляют на адрес для жалоб и ответа."_s);
    row("wrong-language", "Russian around Kazakh answers", u"Способ отправить сообщение: хат, қоңырау."_s,
        u"Способ отправить сообщение: письмо, звонок."_s, u"«О получении данных» деген хабарлама жіберіледі."_s,
        u"Отправляют сообщение «О получении данных»."_s);
    row("russified", "no Kazakh letters", u"Хат немесе шагым осы адам аркылы бериледи жане сакталады."_s,
        u"Письмо или жалобу подают и хранят через это лицо."_s, u"Хат немесе шағым осы адам арқылы беріледі және сақталады."_s,
        u"Письмо или жалобу подают и хранят через это лицо."_s);
    row("look-alike", "a Latin o", u"Хат жiберіледі."_s, u"Письмо отправляют."_s, u"Хат жіберіледі."_s, u"Письмо отправляют."_s);
    row("look-alike", "a suffix after Latin is right", u"Сoоkies-ті өшіруге болады."_s, u"Сookies можно удалить."_s,
        u"Cookies-ті өшіруге болады."_s, u"Cookies можно удалить."_s);
    row("stand-in", "schwa", u"Хат жəне жауап сақталады."_s, u"Письмо и ответ хранят."_s, u"Хат және жауап сақталады."_s,
        u"Письмо и ответ хранят."_s);
    row("unpaired", "quote", u"«Хат жіберіледі."_s, u"Письмо отправляют."_s, u"1) «Хат» жіберіледі."_s,
        u"1) «Письмо» отправляют."_s);
    row("straight-quotes", "straight quotes", u"\"Хат\" жіберіледі."_s, u"«Письмо» отправляют."_s, u"«Хат» жіберіледі."_s,
        u"«Письмо» отправляют."_s);
    row("end", "no stop", u"Хат жіберіледі"_s, u"Письмо отправляют."_s, u"Хат жіберіледі."_s, u"Письмо отправляют."_s);
    row("double-word", "twice", u"Хат хат жіберіледі."_s, u"Письмо отправляют."_s, u"Хат қайта-қайта жіберіледі."_s,
        u"Письмо отправляют снова."_s);
    row("double-space", "with a no-break space", u"Хат \u00A0жіберіледі."_s, u"Письмо отправляют."_s, u"Хат\u00A0жіберіледі."_s,
        u"Письмо отправляют."_s);
    row("space-before", "space and comma", u"Хат\u00A0, жауап жіберіледі."_s, u"Письмо, ответ отправляют."_s,
        u"Хат, жауап жіберіледі."_s, u"Письмо, ответ отправляют."_s);
    row("space-after", "comma", u"Хаттар,жауаптар жіберіледі."_s, u"Письма, ответы отправляют."_s,
        u"Хаттар, жауаптар жіберіледі."_s, u"Письма, ответы отправляют."_s);
    row("dash", "hyphen for a dash", u"Хат - жауаптың негізі."_s, u"Письмо — основа ответа."_s, u"Хат – жауаптың негізі."_s,
        u"Письмо — основа ответа."_s);
    row("length", "a part left out", u"Хат жіберіледі."_s,
        u"Письмо отправляют по почте заказным отправлением с описью вложения и с извещением о вручении адресату."_s,
        u"Хат пошта арқылы салымның тізімдемесімен және тапсырылғаны туралы хабарламамен бірге тапсырысты жөнелтілім түрінде жіберіледі."_s,
        u"Письмо отправляют по почте заказным отправлением с описью вложения и с извещением о вручении адресату."_s);
}

void BilingualTest::findsAndStaysSilent()
{
    QFETCH(QString, rule);
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    QFETCH(QString, rightKk);
    QFETCH(QString, rightRu);
    const QList<Finding> found = bilingualOf(withWording(kk, ru));
    QVERIFY2(!test::ofRule(found, rule).isEmpty(), qPrintable(test::listed(found)));
    for (const Finding &finding : found)
        QCOMPARE(finding.place.clause, ClauseId(u"consent.grounds"_s));
    const QList<Finding> silent = bilingualOf(withWording(rightKk, rightRu));
    QVERIFY2(silent.isEmpty(), qPrintable(test::listed(silent)));
}

void BilingualTest::cleanPresets()
{
    QFETCH(QString, preset);
    const PolicyDocument samples = newDocument(realLibrary(), PresetId(preset));
    QVERIFY2(bilingualOf(samples).isEmpty(), qPrintable(test::listed(bilingualOf(samples))));
    const PolicyDocument answered = test::answeredPolicy(PresetId(preset), realLibrary()).document;
    QVERIFY2(bilingualOf(answered).isEmpty(), qPrintable(test::listed(bilingualOf(answered))));
}

// Every clause is printed by one of the two poles.
void BilingualTest::cleanAnswers()
{
    const QList<PolicyDocument> documents = test::everyAnswer(realLibrary());
    for (const PolicyDocument &document : documents.first(2)) {
        const QList<Finding> found = bilingualOf(document);
        QVERIFY2(found.isEmpty(), qPrintable(test::listed(found)));
    }
}

// A finding of a rule without words would show its id to the user.
void BilingualTest::everyRuleIsKnown()
{
    const PolicyDocument document = withWording(u"Хат  хат , \"жіберіледі"_s, u"Письмо (отправляют 3 раза."_s);
    const QList<Finding> found = bilingualOf(document);
    QVERIFY(found.size() >= 4);
    for (const Finding &finding : found) {
        QVERIFY2(realLibrary().rule(finding.rule), qPrintable(finding.rule.toString()));
        for (const InterfaceLanguage language :
            {InterfaceLanguage::Kazakh, InterfaceLanguage::Russian, InterfaceLanguage::English}) {
            const QString message = messageOf(finding, realLibrary(), language);
            QVERIFY2(!message.contains(u'{'), qPrintable(message));
        }
    }
}

void BilingualTest::fixes_data()
{
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::addColumn<QString>("rightKk");
    QTest::addColumn<QString>("rightRu");
    QTest::newRow("look-alike") << u"Хат жiберіледі."_s << u"Письмо отправляют."_s << u"Хат жіберіледі."_s
                                << u"Письмо отправляют."_s;
    QTest::newRow("number") << u"Өтініш 5 рет беріледі."_s << u"Обращение подают 6 раз."_s << u"Өтініш 6 рет беріледі."_s
                            << u"Обращение подают 6 раз."_s;
    QTest::newRow("term with its suffix") << u"Жеке деректерге талап."_s << u"Требование к персональным данным."_s
                                          << u"Дербес деректерге талап."_s << u"Требование к персональным данным."_s;
    QTest::newRow("double word") << u"Хат жіберіледі."_s << u"Письмо письмо отправляют."_s << u"Хат жіберіледі."_s
                                 << u"Письмо отправляют."_s;
}

void BilingualTest::fixes()
{
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    QFETCH(QString, rightKk);
    QFETCH(QString, rightRu);
    const PolicyDocument document = withWording(kk, ru);
    for (const Finding &finding : bilingualOf(document)) {
        if (finding.fixes.isEmpty())
            continue;
        QVERIFY(!finding.fixes.first().label.isEmpty());
        const PolicyDocument mended = applied(document, finding.fixes.first().change);
        const Localized<QString> text = mended.overrides.value(ClauseId(u"consent.grounds"_s)).text;
        QCOMPARE(text.kk, rightKk);
        QCOMPARE(text.ru, rightRu);
        QVERIFY(bilingualOf(mended).isEmpty());
        return;
    }
    QFAIL("no fix");
}

void BilingualTest::placeOfAFinding()
{
    const QList<Finding> found = bilingualOf(withWording(u"Бұл хат хат емес."_s, u"Это не письмо."_s));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().place.language, std::optional(Language::Kazakh));
    QCOMPARE(found.first().place.offset, 4);
    QCOMPARE(found.first().place.length, 7);
}

void BilingualTest::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long word") << QString(10000, u'қ');
    QTest::newRow("long number") << QString(10000, u'7');
    QTest::newRow("emoji") << u"😀😀😀 хат 😀"_s;
    QTest::newRow("broken surrogate") << QString(QChar(0xD83D)) + u"хат"_s;
    QTest::newRow("Arabic script") << u"قازاق تىلى مەن جازۋى"_s;
    QTest::newRow("Latin Kazakh") << u"Derbes derekterdi óńdeý jáne saqtaý"_s;
    QTest::newRow("brackets") << QString(5000, u'(') + QString(5000, u')');
    QTest::newRow("stops") << QString(10000, u'.');
    QTest::newRow("spaces") << QString(10000, u' ') + u"а"_s;
    QTest::newRow("marks") << u"и"_s + QString(5000, QChar(0x0306));
    QTest::newRow("numbers in words") << u"он бес "_s.repeated(2000);
    QTest::newRow("broken placeholders") << u"{op {user:} [[?x: }} {}"_s;
}

void BilingualTest::hostileTexts()
{
    QFETCH(QString, text);
    // Whatever is found: it ends, and every range lies within the text.
    for (const PolicyDocument &document : {withWording(text, u"Письмо отправляют."_s), withWording(u"Хат жіберіледі."_s, text)}) {
        const QList<Finding> found = bilingualOf(document);
        QVERIFY(!found.isEmpty());
        for (const Finding &finding : found)
            QVERIFY(finding.place.offset < 0 || finding.place.offset + finding.place.length <= qMax(text.size(), qsizetype(40)));
    }
}

void BilingualTest::sentences()
{
    QCOMPARE(sentencesOf(u"Хат жіберіледі. Жауап беріледі."_s).size(), 2);
    QCOMPARE(sentencesOf(u"Офис Абай к. 5 үйде. Жауап т.б. беріледі."_s).size(), 2);
    QCOMPARE(sentencesOf(u"См. ст. 5 и п. 3."_s).size(), 1);
    QCOMPARE(sentencesOf(QString()).size(), 0);
}

QTEST_GUILESS_MAIN(BilingualTest)
#include "tst_bilingual.moc"
