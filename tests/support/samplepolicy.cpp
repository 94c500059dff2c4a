// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplepolicy.h"

namespace qupia::test {

using namespace Qt::StringLiterals;

namespace {

Heading heading(const QString &id, const QString &number, const QString &kk, const QString &ru)
{
    return {SectionId(id), number, bilingual(kk, ru)};
}

Paragraph paragraph(const QString &id, const QString &number, const QString &kk, const QString &ru)
{
    return {ClauseId(id), number, bilingual(kk, ru)};
}

ListItem item(const QString &id, const QString &number, const QString &kk, const QString &ru)
{
    return {ClauseId(id), number.isEmpty() ? ListItem::Marker::TickBox : ListItem::Marker::Number, number, bilingual(kk, ru)};
}

Span gap(const QString &text, const QString &field)
{
    return {text, {Origin::Kind::Gap, {}, FieldId(field)}, {}};
}

Paragraph contacts()
{
    Paragraph contacts = paragraph(u"general.contacts"_s, u"1.2"_s, {}, {});
    contacts.text.kk = {span(u"Оператордың электрондық поштасы: "_s), span(u"hat@үлгі.kz"_s, u"mailto:hat@ulgi.kz"_s),
        span(u", телефоны: "_s), span(u"+7 (700) 123-45-67"_s, u"tel:+77001234567"_s), span(u", сайты: "_s),
        span(u"https://ulgi.kz/құпия"_s, u"https://ulgi.kz/privacy?a=1&b=2"_s), span(u". Мекенжайы: "_s),
        gap(u"[толтырылмаған]"_s, u"entity.legalAddress"_s), span(u"."_s)};
    contacts.text.ru = {span(u"Электронная почта Оператора: "_s), span(u"hat@үлгі.kz"_s, u"mailto:hat@ulgi.kz"_s),
        span(u", телефон: "_s), span(u"+7 (700) 123-45-67"_s, u"tel:+77001234567"_s), span(u", сайт: "_s),
        span(u"https://ulgi.kz/құпия"_s, u"https://ulgi.kz/privacy?a=1&b=2"_s), span(u". Адрес: "_s),
        gap(u"[не заполнено]"_s, u"entity.legalAddress"_s), span(u"."_s)};
    return contacts;
}

List rights()
{
    List rights{
        ClauseId(u"rights.intro"_s), u"2.1"_s, bilingual(u"Пайдаланушы мыналарға құқылы:"_s, u"Пользователь вправе:"_s), {}};
    rights.items = {
        item(u"rights.access"_s, u"1)"_s, u"өзі туралы деректердің бар-жоғын білуге;"_s,
            u"знать, есть ли у Оператора данные о нём;"_s),
        item(u"rights.rectify"_s, u"2)"_s, u"деректерін өзгертуді немесе толықтыруды талап етуге;"_s,
            u"требовать изменить или дополнить свои данные;"_s),
        item(u"rights.withdraw"_s, u"3)"_s, u"келісімін кері қайтарып алуға."_s, u"отозвать своё согласие."_s),
    };
    return rights;
}

Paragraph withReference()
{
    Paragraph clause = paragraph(u"rights.answer"_s, u"2.2"_s, {}, {});
    clause.text.kk = {span(u"Оператор "_s), span(u"2.1"_s, u"#rights-intro"_s),
        span(u"-тармақта көрсетілген өтінішке үш жұмыс күні ішінде жауап береді."_s)};
    clause.text.ru = {span(u"На обращение по пункту "_s), span(u"2.1"_s, u"#rights-intro"_s),
        span(u" Оператор отвечает в течение трёх рабочих дней."_s)};
    return clause;
}

Table matrix()
{
    Table table{ClauseId(u"annex.data-register"_s), u"3.1"_s,
        bilingual(u"Деректер, мақсаттар, мерзімдер және алушылар:"_s, u"Данные, цели, сроки и получатели:"_s), {}, {}};
    table.head = {bilingual(u"Дербес деректер"_s, u"Персональные данные"_s), bilingual(u"Мақсаттары"_s, u"Цели"_s),
        bilingual(u"Сақтау мерзімі"_s, u"Срок хранения"_s), bilingual(u"Алушылар"_s, u"Получатели"_s)};
    table.rows = {
        {bilingual(u"электрондық пошта мекенжайы"_s, u"адрес электронной почты"_s),
            bilingual(u"тапсырыс туралы хабарлау; өтініштерге жауап беру"_s, u"сообщения о заказе; ответы на обращения"_s),
            bilingual(u"үш жыл"_s, u"три года"_s), bilingual(u"пошта қызметі"_s, u"почтовый сервис"_s)},
        {bilingual(u"жеткізу мекенжайы"_s, u"адрес доставки"_s), bilingual(u"тауарды жеткізу"_s, u"доставка товара"_s),
            bilingual(u"мақсатқа жеткенге дейін"_s, u"до достижения цели"_s),
            bilingual(u"жеткізу қызметі, курьерлер"_s, u"служба доставки, курьеры"_s)},
    };
    return table;
}

List consent()
{
    List consent{ClauseId(u"annex.consent-form"_s), {}, {}, {}};
    consent.items = {
        item(u"annex.consent-form"_s, {}, u"Деректерімді жинауға келісемін"_s, u"Согласен на сбор моих данных"_s),
        item(u"annex.consent-form"_s, {}, u"Хабарлама алуға келісемін"_s, u"Согласен получать рассылку"_s),
    };
    return consent;
}

void insert(Spans &spans, const QString &text, bool asLink)
{
    Span extra{text, {}, asLink ? text : QString()};
    spans.append(extra);
}

} // namespace

Span span(const QString &text, const QString &link)
{
    return {text, {}, link};
}

BilingualText bilingual(const QString &kk, const QString &ru)
{
    return {{span(kk)}, {span(ru)}};
}

ComposedPolicy samplePolicy()
{
    ComposedPolicy policy;
    policy.title = bilingual(u"Дербес деректер саясаты"_s, u"Политика в отношении персональных данных"_s);
    policy.operatorName = {u"«Үлгі дүкені» ЖШС"_s, u"ТОО «Магазин-образец»"_s};
    policy.editionLine = {
        u"2-редакция. Күшіне ену күні: 2026 жылғы 1 шілде"_s, u"Редакция 2. Дата вступления в силу: 1 июля 2026 года"_s};
    policy.version = u"2"_s;
    policy.effectiveDate = QDate(2026, 7, 1);
    policy.templatesEdition = u"2026.11"_s;
    policy.lawEdition = u"2026-07-12"_s;
    policy.furniture = {
        {u"draft-stamp"_s, {u"ЖОБА"_s, u"ПРОЕКТ"_s}},
        {u"draft-note"_s, {u"Бұл — жоба. Жариялауға арналмаған."_s, u"Это проект. Не для публикации."_s}},
        {u"contents"_s, {u"Мазмұны"_s, u"Содержание"_s}},
        {u"page-of"_s, {u"%1 / %2"_s, u"%1 / %2"_s}},
        {u"skip-link"_s, {u"Негізгі мәтінге өту"_s, u"Перейти к тексту"_s}},
        {u"language-switch"_s, {u"Мәтін тілі"_s, u"Язык текста"_s}},
        {u"own-language"_s, {u"қазақша"_s, u"русский"_s}},
        {u"gap"_s, {u"толтырылмаған"_s, u"не заполнено"_s}},
        {u"tick-box"_s, {u"белгі қоятын орын"_s, u"место для отметки"_s}},
    };
    policy.blocks = {
        heading(u"general"_s, u"1"_s, u"Жалпы ережелер"_s, u"Общие положения"_s),
        paragraph(u"general.scope"_s, u"1.1"_s,
            u"Саясат сайт арқылы алынған деректерге қолданылады. Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і."_s,
            u"Политика относится к данным, полученным через сайт. Ё ё № 94-V, 1 500 ₸."_s),
        contacts(),
        heading(u"rights"_s, u"2"_s, u"Пайдаланушының құқықтары"_s, u"Права Пользователя"_s),
        rights(),
        withReference(),
        heading(u"annex"_s, u"3"_s, u"Қосымшалар"_s, u"Приложения"_s),
        matrix(),
        paragraph(u"annex.consent-form"_s, u"3.2"_s, u"Келісім мәтіні."_s, u"Текст согласия."_s),
        paragraph(u"annex.consent-form"_s, {}, u"Мен, төменде қол қоюшы, мынаған келісемін:"_s,
            u"Я, подписавшийся ниже, согласен на следующее:"_s),
        consent(),
    };
    return policy;
}

ComposedPolicy redlinedPolicy()
{
    ComposedPolicy policy = samplePolicy();
    for (const Language language : policyLanguages) {
        Span gone = policy.title.in(language).first();
        gone.change = Span::Change::Deleted;
        Span come = policy.title.in(language).first();
        come.change = Span::Change::Inserted;
        policy.title.in(language) = {gone, come};
    }
    return policy;
}

ComposedPolicy hostilePolicy(const QString &hostile)
{
    ComposedPolicy policy = samplePolicy();
    for (const Language language : policyLanguages) {
        insert(policy.title.in(language), hostile, true);
        policy.operatorName.in(language) += hostile;
        policy.editionLine.in(language) += hostile;
        for (auto &words : policy.furniture)
            words.in(language) += hostile;
        for (Block &block : policy.blocks) {
            if (auto *heading = std::get_if<Heading>(&block))
                insert(heading->text.in(language), hostile, false);
            else if (auto *paragraph = std::get_if<Paragraph>(&block))
                insert(paragraph->text.in(language), hostile, true);
            else if (auto *list = std::get_if<List>(&block))
                for (ListItem &item : list->items)
                    insert(item.text.in(language), hostile, true);
            else if (auto *table = std::get_if<Table>(&block))
                for (auto &cells : table->rows)
                    insert(cells.first().in(language), hostile, true);
        }
    }
    for (Block &block : policy.blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block))
            paragraph->number += hostile;
        else if (auto *table = std::get_if<Table>(&block))
            insert(table->head.first().kk, hostile, false);
    }
    return policy;
}

ComposedPolicy longPolicy(int clauses)
{
    ComposedPolicy policy = samplePolicy();
    for (int i = 1; i <= clauses; ++i) {
        if (i % 14 == 1) {
            const QString number = QString::number(4 + i / 14);
            policy.blocks.append(
                heading(u"more%1"_s.arg(i), number, u"%1-бөлімнің атауы"_s.arg(number), u"Название раздела %1"_s.arg(number)));
        }
        const QString number = u"%1.%2"_s.arg(4 + (i - 1) / 14).arg(1 + (i - 1) % 14);
        policy.blocks.append(paragraph(u"more.c%1"_s.arg(i), number,
            u"Оператор №%1 тармақтағы деректерді тек осы Саясатта көрсетілген мақсаттар үшін ғана жинайды және өңдейді, "
            "ал мақсатқа жеткеннен кейін он бес жұмыс күні ішінде жояды."_s.arg(i),
            u"Данные из пункта №%1 Оператор собирает и обрабатывает только для целей, названных в этой Политике, а после их "
            "достижения уничтожает в течение пятнадцати рабочих дней."_s.arg(i)));
    }
    return policy;
}

ComposedPolicy longClausePolicy(int sentences)
{
    ComposedPolicy policy = samplePolicy();
    QString kk;
    QString ru;
    for (int i = 1; i <= sentences; ++i) {
        kk += u"%1-сөйлем: деректер заңда белгіленген тәртіппен қорғалады. "_s.arg(i);
        ru += u"Предложение %1: данные защищают в порядке, установленном законом. "_s.arg(i);
    }
    policy.blocks.append(paragraph(u"annex.long"_s, u"3.3"_s, kk.trimmed(), ru.trimmed()));
    policy.blocks.append(paragraph(u"annex.last"_s, u"3.4"_s, u"Соңғы тармақ."_s, u"Последний пункт."_s));
    return policy;
}

} // namespace qupia::test
