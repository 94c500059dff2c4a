// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/lookalikes.h"

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

// Letters at the same place of both rows look alike: Latin ones, then Greek ones.
constexpr QStringView foreignTwins = u"aceopxyikhmsjABCEHIKMOPTXYSJοαΑΒΕΗΙΚΜΟΡΤΥΧ";
constexpr QStringView cyrillicTwins = u"асеорхуікһмѕјАВСЕНІКМОРТХУЅЈоаАВЕНІКМОРТУХ";
constexpr qsizetype latinTwinCount = 28;

// From old fonts and neighbours' keyboards. The first nine are read so in every text.
constexpr QStringView standIns = u"əǝƏθɵӊӇ¥γќЌѓЃўЎћЋїЇ";
constexpr QStringView standInsMean = u"әәӘөөңҢҰүқҚғҒүҮһҺіІ";
constexpr qsizetype alwaysWrong = 9;

// Latin abbreviations often typed in Cyrillic, and the other way round. Real words (ТОП, СОМ) are not here.
constexpr QStringView latinWords = u" HTTP IP TCP IMEI MAC COOKIE COOKIES Cookie Cookies cookie cookies ";
constexpr QStringView cyrillicWords = u" ТОО РК АО НАО ";

std::optional<QString> folded(const QString &part, QStringView from, QStringView to, QChar::Script wanted)
{
    QString result;
    for (const QChar letter : part) {
        const qsizetype index = from.indexOf(letter);
        if (index < 0 && letter.isLetter() && letter.script() != wanted)
            return std::nullopt;
        result += index < 0 ? letter : to.at(index);
    }
    return result;
}

bool isLatin(QChar letter)
{
    return letter.script() == QChar::Script_Latin;
}

// One change from Latin to Cyrillic: a Latin name with its suffix.
QString withHyphen(const QString &part)
{
    const auto change = std::find_if_not(part.begin(), part.end(), isLatin);
    const auto latin = change - part.begin();
    if (latin < 2 || std::any_of(change, part.end(), isLatin))
        return {};
    return part.first(latin) + u'-' + part.sliced(latin);
}

} // namespace

ScriptCount countScripts(QStringView part)
{
    ScriptCount count;
    for (const QChar letter : part) {
        count.cyrillic += letter.script() == QChar::Script_Cyrillic ? 1 : 0;
        count.latin += isLatin(letter) ? 1 : 0;
        count.greek += letter.script() == QChar::Script_Greek ? 1 : 0;
    }
    return count;
}

QString withKazakhLetters(const QString &part, Language language)
{
    // An Azerbaijani or English word keeps its ə.
    if (countScripts(part).cyrillic == 0)
        return part;
    const QStringView known = language == Language::Kazakh ? standIns : standIns.first(alwaysWrong);
    QString result = part;
    for (QChar &letter : result) {
        if (const qsizetype index = known.indexOf(letter); index >= 0)
            letter = standInsMean.at(index);
    }
    return result;
}

std::optional<QString> toCyrillicLookAlikes(const QString &part)
{
    return folded(part, foreignTwins, cyrillicTwins, QChar::Script_Cyrillic);
}

std::optional<QString> toLatinLookAlikes(const QString &part)
{
    return folded(part, cyrillicTwins.first(latinTwinCount), foreignTwins.first(latinTwinCount), QChar::Script_Latin);
}

QString inOneScript(const QString &part)
{
    const ScriptCount scripts = countScripts(part);
    const auto cyrillic = toCyrillicLookAlikes(part);
    const auto latin = toLatinLookAlikes(part);
    if (cyrillic && (scripts.cyrillic >= scripts.latin || !latin))
        return *cyrillic;
    if (latin)
        return *latin;
    return withHyphen(part);
}

QString lookAlikeWord(const QString &part)
{
    const ScriptCount scripts = countScripts(part);
    const auto listed = [](QStringView words, const QString &word) { return words.contains(u' ' + word + u' '); };
    if (scripts.latin == 0 && scripts.cyrillic > 1) {
        const auto latin = toLatinLookAlikes(part);
        return latin && listed(latinWords, *latin) ? *latin : QString();
    }
    if (scripts.cyrillic == 0 && scripts.latin > 1) {
        const auto cyrillic = toCyrillicLookAlikes(part);
        return cyrillic && listed(cyrillicWords, *cyrillic) ? *cyrillic : QString();
    }
    return {};
}

} // namespace qupia
