// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/policytext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

bool isBreak(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return character == U'\t' || character == U'\n' || character == U'\r' || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

bool isHidden(char32_t character)
{
    const bool turnsDirection = character == 0x200E || character == 0x200F || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
    return turnsDirection || QChar::category(character) == QChar::Other_Control || QChar::isNonCharacter(character)
        || character == 0xFEFF;
}

// Letters of Kazakh, Russian and English with the usual signs: whole, seen, and never part of another.
bool isPlain(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x20 && unit < 0x7F) || (unit >= 0xA0 && unit < 0x100) || (unit >= 0x400 && unit < 0x483)
        || (unit >= 0x48A && unit < 0x530) || (unit >= 0x2010 && unit <= 0x2027) || unit == u'№' || unit == u'₸';
}

} // namespace

QString printable(const QString &text)
{
    if (std::ranges::all_of(text, isPlain))
        return text;
    QString result;
    result.reserve(text.size());
    const QList<uint> characters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t character : characters) {
        if (isBreak(character))
            result += u' ';
        else if (QChar::isSurrogate(character))
            result += QChar::ReplacementCharacter;
        else if (!isHidden(character))
            result += QChar::fromUcs4(character);
    }
    return result;
}

QString safeLink(const QString &link)
{
    static const QRegularExpression anchor(u"^#[a-zA-Z][a-zA-Z0-9-]*$"_s);
    if (anchor.match(link).hasMatch())
        return link;

    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty();
    const bool direct = (scheme == "mailto"_L1 || scheme == "tel"_L1) && !url.path().isEmpty();
    return url.isValid() && (web || direct) ? QString::fromLatin1(url.toEncoded()) : QString();
}

Spans printedText(const BilingualText &text, const ComposedPolicy &policy, Language language)
{
    const bool missing = plainText(text.in(language)).isEmpty() && !plainText(text.in(otherLanguage(language))).isEmpty();
    if (!missing)
        return text.in(language);
    Span gap;
    gap.text = policy.word(u"gap"_s, language);
    gap.origin.kind = Origin::Kind::Gap;
    return {gap};
}

QString printedNumber(const QString &number)
{
    const QString text = printable(number);
    return !text.isEmpty() && text.back().isDigit() ? text + u'.' : text;
}

QString documentTitle(const ComposedPolicy &policy, Language language)
{
    const QString title = printable(plainText(policy.title.in(language))).trimmed();
    const QString name = printable(policy.operatorName.in(language)).trimmed();
    return !title.isEmpty() ? title : !name.isEmpty() ? name : u"Qupia"_s;
}

QString documentTitle(const ComposedPolicy &policy, const QList<Language> &languages)
{
    QStringList titles;
    for (const Language language : languages)
        titles.append(documentTitle(policy, language));
    titles.removeDuplicates();
    return titles.join(" / "_L1);
}

QDate documentDate(const ComposedPolicy &policy)
{
    if (policy.effectiveDate.isValid())
        return policy.effectiveDate;
    const QDate templates = QDate::fromString(policy.templatesEdition.left(7), u"yyyy.MM"_s);
    return templates.isValid() ? templates : QDate::fromString(policy.lawEdition, Qt::ISODate);
}

} // namespace qupia
