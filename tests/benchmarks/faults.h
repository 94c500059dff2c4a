// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QList>
#include <QRegularExpression>

namespace qupia::bench {

using namespace Qt::StringLiterals;

// A single fault that makes one of two texts say something else than the other.
struct Fault {
    const char *name;
    Language language;
    QRegularExpression from;
    QString to;
};

inline QRegularExpression word(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

inline QList<Fault> faults()
{
    constexpr Language kk = Language::Kazakh;
    constexpr Language ru = Language::Russian;
    return {
        {"working day for calendar day", ru, word(u"working-days"_s), u"calendar-days"_s},
        {"another number of an article, ru", ru, word(u"\\b(\\d+)\\b"_s), u"97"_s},
        {"another number of an article, kk", kk, word(u"\\b(\\d+)-бап"_s), u"98-бап"_s},
        {"'not' lost, ru", ru, word(u"\\bне (?=\\p{L})"_s), u""_s},
        {"negation lost, kk (-майды)", kk, word(u"майды\\b"_s), u"йды"_s},
        {"negation lost, kk (-мейді)", kk, word(u"мейді\\b"_s), u"йді"_s},
        {"right for duty, ru", ru, word(u"\\bобязан[аы]?\\b"_s), u"вправе"_s},
        {"duty for right, ru", ru, word(u"\\bвправе\\b"_s), u"обязан"_s},
        {"duty for right, kk", kk, word(u"\\bқұқылы\\b"_s), u"міндетті"_s},
        {"right for duty, kk", kk, word(u"\\bміндетті\\b"_s), u"құқылы"_s},
        {"placeholder lost, ru", ru, word(u"\\{(?!op|user)[^}|]+\\}"_s), u""_s},
        {"placeholder twice, kk", kk, word(u"(\\{(?!op|user)[^}|]+\\})"_s), u"\\1 \\1"_s},
        {"wrong term for personal data, kk", kk, word(u"ербес дерек"_s), u"еке дерек"_s},
        {"wrong term for third person, kk", kk, word(u"үшінші тұлға"_s), u"үшінші тарап"_s},
        {"wrong term for destruction, kk", kk, word(u"\\bжою"_s), u"өшіру"_s},
        {"wrong term for blocking, kk", kk, word(u"бұғатта"_s), u"тоқтата"_s},
        {"processing lost, ru", ru, word(u"\\bобработк"_s), u"разработк"_s},
        {"Latin letter in a word, kk", kk, word(u"(?<=\\p{Cyrillic})а(?=\\p{Cyrillic})"_s), u"a"_s},
        {"Latin letter in a word, ru", ru, word(u"(?<=\\p{Cyrillic})о(?=\\p{Cyrillic})"_s), u"o"_s},
        {"schwa for ә", kk, word(u"ә"_s), u"ə"_s},
        {"sentence lost, kk", kk, word(u"(?<=\\. )[^.{}\\[\\]]+\\.$"_s), u""_s},
        {"sentence lost, ru", ru, word(u"(?<=\\. )[^.{}\\[\\]]+\\.$"_s), u""_s},
        {"word twice, kk", kk, word(u" (\\p{L}{4,}) "_s), u" \\1 \\1 "_s},
        {"word twice, ru", ru, word(u" (\\p{L}{4,}) "_s), u" \\1 \\1 "_s},
        {"quote unpaired, ru", ru, word(u"»"_s), u""_s},
        {"bracket unpaired, kk", kk, word(u"\\)"_s), u""_s},
        {"Russian text on the left", kk, word(u"^[\\s\\S]+$"_s), QString()},
    };
}

// The wording with the first place of the fault changed; the same wording where it has none.
inline Localized<QString> withFault(Localized<QString> source, const Fault &fault)
{
    QString &text = source.in(fault.language);
    if (fault.to.isNull()) {
        text = source.in(otherLanguage(fault.language));
        return source;
    }
    const QRegularExpressionMatch match = fault.from.match(text);
    if (match.hasMatch()) {
        QString changed = match.captured();
        changed.replace(fault.from, fault.to);
        // What looks around itself finds nothing in its own capture.
        if (changed == match.captured())
            changed = QString(fault.to).replace(u"\\1"_s, match.captured(1));
        text.replace(match.capturedStart(), match.capturedLength(), changed);
    }
    return source;
}

} // namespace qupia::bench
