// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/valuetext.h"

#include "language/scripts.h"

#include <QJsonArray>
#include <QUrl>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QStringList weekdays{u"mo"_s, u"tu"_s, u"we"_s, u"th"_s, u"fr"_s, u"sa"_s, u"su"_s};

QString oneLine(const QString &text)
{
    return cleaned(text, LineBreaks::ToSpaces).simplified();
}

// «дүйсенбі–жұма», «сенбі, жексенбі», «күн сайын»
QString dayNames(const QJsonArray &days, const TemplateLibrary &library, Language language)
{
    QList<int> numbers;
    for (int i = 0; i < weekdays.size(); ++i) {
        if (days.contains(weekdays.at(i)))
            numbers.append(i);
    }
    if (numbers.size() == weekdays.size())
        return library.word(u"every-day"_s, language);
    const auto name = [&](int day) { return library.word(u"weekday-"_s + weekdays.at(day), language); };

    QStringList parts;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype end = i;
        while (end + 1 < numbers.size() && numbers.at(end + 1) == numbers.at(end) + 1)
            ++end;
        if (end - i >= 2) {
            parts.append(library.word(u"weekday-range"_s, language).arg(name(numbers.at(i)), name(numbers.at(end))));
        } else {
            for (qsizetype k = i; k <= end; ++k)
                parts.append(name(numbers.at(k)));
        }
        i = end + 1;
    }
    return parts.join(u", "_s);
}

// The typed name with its furniture, «%1 көшесі», unless the merchant typed the kind of street too.
QString decorated(const QString &furniture, const QString &value, const TemplateLibrary &library, Language language)
{
    return library.word(furniture, language).arg(value);
}

QString linkFor(FieldType type, const QString &entry)
{
    if (type == FieldType::EmailList)
        return u"mailto:"_s + entry;
    if (type == FieldType::PhoneList) {
        QString digits;
        for (const QChar character : entry) {
            if (character.isDigit() || character == u'+')
                digits += character;
        }
        return digits.isEmpty() ? QString() : u"tel:"_s + digits;
    }
    const QUrl url(entry, QUrl::StrictMode);
    const bool web = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    return web ? QString::fromUtf8(url.toEncoded()) : QString();
}

QString readable(FieldType type, const QString &entry)
{
    switch (type) {
    case FieldType::PhoneList:
        return readablePhone(entry);
    case FieldType::UrlList:
    case FieldType::Url:
        return readableUrl(entry);
    default:
        return entry;
    }
}

} // namespace

QString localizedText(const QJsonValue &value, Language language)
{
    return oneLine(value.isObject() ? value[languageCode(language)].toString() : value.toString());
}

QString addressLine(const QJsonValue &address, const TemplateLibrary &library, Language language)
{
    struct Part {
        const char16_t *key;
        const char16_t *furniture;
    };
    static constexpr Part parts[] = {
        {u"region", u"address-region"},
        {u"city", u"address-city"},
        {u"district", u"address-district"},
        {u"microdistrict", u"address-microdistrict"},
        {u"street", u"address-street"},
        {u"house", u"address-house"},
        {u"office", u"address-office"},
        {u"apartment", u"address-apartment"},
    };
    QStringList line;
    for (const Part &part : parts) {
        const QString key = QString::fromUtf16(part.key);
        const QString text = localizedText(address[key], language);
        if (text.isEmpty())
            continue;
        QString furniture = QString::fromUtf16(part.furniture);
        const QString kind = address["streetKind"_L1].toString();
        if (key == "street"_L1 && library.furniture.contains(u"address-"_s + kind))
            furniture = u"address-"_s + kind;
        line.append(decorated(furniture, text, library, language));
    }
    return line.join(u", "_s);
}

QString hoursLine(const QJsonValue &schedule, const TemplateLibrary &library, Language language)
{
    QStringList lines;
    const QJsonArray rows = schedule.toArray();
    for (const QJsonValue &row : rows) {
        const QString days = dayNames(row["days"_L1].toArray(), library, language);
        const QString from = oneLine(row["from"_L1].toString());
        const QString to = oneLine(row["to"_L1].toString());
        if (!days.isEmpty() && !from.isEmpty() && !to.isEmpty())
            lines.append(library.word(u"hours"_s, language).arg(days, from, to));
    }
    return lines.join(u"; "_s);
}

QString shortName(const QJsonValue &form, const QJsonValue &name, const TemplateLibrary &library, Language language)
{
    QString text = localizedText(name, language);
    if (text.isEmpty())
        return {};
    for (const QChar quote : u"«»„“”"_s)
        text.replace(quote, u'"');
    const QString quoted = u"«"_s + text + u"»"_s;

    const QString id = form.isObject() ? form["choice"_L1].toString() : form.toString();
    const LegalForm *legalForm = library.legalForm(id);
    if (!legalForm)
        return quoted;
    QString abbreviation = legalForm->shortForm.in(language);
    const QString alternative = form["kk"_L1].toString();
    if (language == Language::Kazakh && legalForm->kazakhAlternatives.contains(alternative))
        abbreviation = alternative;
    if (abbreviation.isEmpty())
        return quoted;
    // No-break: a form left alone at the end of a line reads badly.
    return language == Language::Kazakh ? quoted + QChar(QChar::Nbsp) + abbreviation : abbreviation + QChar(QChar::Nbsp) + quoted;
}

QString readablePhone(const QString &phone)
{
    QString digits;
    for (const QChar character : phone) {
        if (character.isDigit())
            digits += character;
    }
    if (digits.size() == 11 && digits.startsWith(u'8'))
        digits[0] = u'7';
    if (digits.size() != 11 || !digits.startsWith(u'7'))
        return oneLine(phone);
    return u"+7 %1 %2 %3 %4"_s.arg(digits.mid(1, 3), digits.mid(4, 3), digits.mid(7, 2), digits.mid(9, 2))
        .replace(u' ', QChar(QChar::Nbsp));
}

QString readableUrl(const QString &url)
{
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return oneLine(url);
    QString text = parsed.host(QUrl::PrettyDecoded);
    if (parsed.port() > 0)
        text += u":%1"_s.arg(parsed.port());
    text += parsed.path(QUrl::PrettyDecoded);
    while (text.endsWith(u'/'))
        text.chop(1);
    return oneLine(text);
}

Spans linkedList(FieldType type, const QStringList &entries, const Origin &origin)
{
    Spans spans;
    for (const QString &entry : entries) {
        const QString trimmed = oneLine(entry);
        if (trimmed.isEmpty())
            continue;
        if (!spans.isEmpty())
            spans.append({u", "_s, {Origin::Kind::Template, origin.clause, {}}, {}});
        spans.append({readable(type, trimmed), origin, linkFor(type, trimmed)});
    }
    return spans;
}

} // namespace qupia
