// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/phrase.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Latin letters that pass for Cyrillic ones; the official Kazakh texts mix i and і.
constexpr std::u16string_view latinDoubles = u"aceiopxykmth";
constexpr std::u16string_view cyrillicDoubles = u"асеіорхукмтһ";

bool isCyrillic(QChar letter)
{
    return letter.script() == QChar::Script_Cyrillic;
}

const QStringList &numberStems()
{
    static const QStringList stems{u"один"_s, u"одно"_s, u"два"_s, u"две"_s, u"двух"_s, u"три"_s, u"трех"_s, u"четыр"_s, u"пят"_s,
        u"шест"_s, u"семи"_s, u"восьм"_s, u"девят"_s, u"десят"_s, u"двадцат"_s, u"тридцат"_s, u"шестьдесят"_s, u"девяност"_s,
        u"бір"_s, u"екі"_s, u"үш"_s, u"төрт"_s, u"бес"_s, u"алты"_s, u"жеті"_s, u"сегіз"_s, u"тоғыз"_s, u"он"_s, u"жиырма"_s,
        u"отыз"_s, u"алпыс"_s, u"тоқсан"_s};
    return stems;
}

bool isNumber(QStringView word)
{
    if (!word.isEmpty() && word.front().isDigit())
        return true;
    return std::ranges::any_of(
        numberStems(), [&](const QString &stem) { return stem.size() <= 3 ? word == stem : word.startsWith(stem); });
}

PhraseWord::Form formOf(QString text)
{
    PhraseWord::Form form;
    if (text == "#"_L1)
        return {PhraseWord::Kind::Number, text};
    if (text.startsWith(u'='))
        form.kind = PhraseWord::Kind::Whole;
    else if (text.startsWith(u'*'))
        form.kind = PhraseWord::Kind::End;
    if (form.kind != PhraseWord::Kind::Start)
        text.remove(0, 1);
    form.text = normalisedWord(text);
    return form;
}

} // namespace

QString normalisedWord(QStringView word)
{
    QString normal = word.toString().toLower();
    normal.replace(u'ё', u'е');
    if (std::ranges::none_of(normal, isCyrillic))
        return normal;
    for (QChar &letter : normal) {
        const size_t at = latinDoubles.find(letter.unicode());
        if (at != std::u16string_view::npos)
            letter = QChar(cyrillicDoubles[at]);
    }
    return normal;
}

bool PhraseWord::fits(QStringView word) const
{
    return std::ranges::any_of(forms, [&](const Form &form) {
        switch (form.kind) {
        case Kind::Start:
            return word.startsWith(form.text);
        case Kind::Whole:
            return word == form.text;
        case Kind::End:
            return word.endsWith(form.text);
        case Kind::Number:
            return isNumber(word);
        }
        Q_UNREACHABLE();
    });
}

Phrase parsePhrase(const QString &text)
{
    Phrase phrase{text, {}};
    bool gap = false;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (part == ".."_L1) {
            if (phrase.words.isEmpty() || gap)
                return {text, {}};
            gap = true;
            continue;
        }
        PhraseWord word;
        word.gapBefore = gap;
        gap = false;
        for (const QString &form : part.split(u'|')) {
            word.forms.append(formOf(form));
            if (word.forms.last().text.isEmpty())
                return {text, {}};
        }
        phrase.words.append(word);
    }
    return gap ? Phrase{text, {}} : phrase;
}

} // namespace qupia
