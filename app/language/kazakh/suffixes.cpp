// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/suffixes.h"

#include "language/kazakh/exceptions.h"
#include "language/kazakh/harmony.h"
#include "language/kazakh/stems.h"
#include "language/kazakh/textend.h"

#include <array>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

struct CaseRow {
    QLatin1StringView code;
    QStringView plain;
    QStringView afterPossessive;
    bool backAfterAe; // words in -ә turn back here: кінәға, but кінәні (spelling rules of 1983, § 34)
};

// In the order of KazakhCase. The letters of the patterns: letters.h.
constexpr std::array<CaseRow, 7> caseRows{{
    {"nom"_L1, u"", u"", false},
    {"gen"_L1, u"NIң", u"нIң", false},
    {"dat"_L1, u"GA", u"нA", true},
    {"acc"_L1, u"CI", u"н", false},
    {"loc"_L1, u"DA", u"ндA", true},
    {"abl"_L1, u"WAн", u"нAн", true},
    {"ins"_L1, u"Qен", u"мен", false},
}};

constexpr QStringView pluralPattern = u"LAр";
constexpr QStringView possessiveAfterVowel = u"сI";
constexpr QStringView possessiveAfterConsonant = u"I";
constexpr QStringView attributivePattern = u"XI";

// The text while suffixes are added to it.
class Inflecting {
public:
    explicit Inflecting(const QString &text) : m_text(text), m_end(readTextEnd(text))
    {
        m_rules << (m_end.rule.isEmpty() ? u"end.none"_s : QString(m_end.rule));
        if (!m_end.word.isEmpty())
            m_rules << QString(harmonyOf(m_end.word.toLower()).rule);
        // «АЛМАТЫДА»: a heading in capitals goes on in capitals.
        m_capitals = m_end.word.size() > 1 && m_end.word == m_end.word.toUpper();
    }

    bool canInflect() const { return !m_end.rule.isEmpty(); }
    bool hasFixedCase(KazakhCase kazakhCase) const { return fixedEnding(m_end.abbreviation, kazakhCase).has_value(); }

    void addFixedCase(KazakhCase kazakhCase, bool attributive)
    {
        const QString ending = fixedEnding(m_end.abbreviation, kazakhCase)->toString();
        m_text += u'-' + ending;
        m_rules << u"case.fixed"_s;
        if (attributive)
            m_text += realised(attributivePattern, wordEnd(ending));
    }

    void addPlural()
    {
        if (m_end.possessed)
            return addPluralBeforePossessive();
        changeStem();
        turnBackAfterAe();
        append(pluralPattern);
        m_end.spoken.sound = FinalSound::Glide;
        m_rules << u"plural"_s;
    }

    void addPossessive()
    {
        if (m_end.possessed)
            return;
        if (!m_end.word.isEmpty()) {
            const Stem stem = withPossessive(m_end.word);
            m_text = m_text.chopped(m_end.word.size()) + (m_capitals ? stem.text.toUpper() : stem.text);
            m_end.spoken = stem.end;
            m_rules << QString(stem.rule);
        } else {
            append(m_end.spoken.sound == FinalSound::Vowel ? possessiveAfterVowel : possessiveAfterConsonant);
            m_rules << u"possessive"_s;
        }
        m_end.possessed = true;
        m_end.word.clear();
    }

    void addCase(KazakhCase kazakhCase)
    {
        const CaseRow &row = caseRows.at(size_t(kazakhCase));
        if (!m_end.possessed) {
            changeStem();
            if (row.backAfterAe)
                turnBackAfterAe();
        }
        append(m_end.possessed ? row.afterPossessive : row.plain);
        m_rules << u"case.%1"_s.arg(row.code);
    }

    void addAttributive()
    {
        append(attributivePattern);
        m_rules << u"attributive"_s;
    }

    Inflection result() const { return {m_text, m_rules, m_certain && m_end.certain}; }

private:
    // «… субъектісі», «… субъектілері»
    void addPluralBeforePossessive()
    {
        const QString bare = m_end.hyphen ? QString() : withoutPossessive(m_end.word);
        if (bare.isEmpty()) {
            m_certain = false;
            m_rules << u"plural.left-out"_s;
            return;
        }
        m_text = m_text.chopped(m_end.word.size()) + bare;
        m_end.word = bare;
        m_end.spoken = wordEnd(bare.toLower());
        m_end.possessed = false;
        addPlural();
        addPossessive();
    }

    void changeStem()
    {
        if (m_end.word.isEmpty())
            return;
        const Stem stem = stemBeforeSuffix(m_end.word);
        if (!stem.rule.isEmpty()) {
            m_text = m_text.chopped(m_end.word.size()) + (m_capitals ? stem.text.toUpper() : stem.text);
            m_end.spoken = stem.end;
            m_rules << QString(stem.rule);
        }
        m_end.word.clear();
    }

    void turnBackAfterAe()
    {
        if (m_end.hyphen || !m_text.endsWith(u'ә', Qt::CaseInsensitive))
            return;
        m_end.spoken.harmony = Harmony::Back;
        m_rules << u"harmony.back-after-ae"_s;
    }

    void append(QStringView pattern)
    {
        if (pattern.isEmpty())
            return;
        QString suffix = realised(pattern, m_end.spoken);
        if (m_end.hyphen)
            suffix.prepend(u'-');
        else if (suffix.startsWith(u'т') && m_text.endsWith(u"ст"_s, Qt::CaseInsensitive))
            m_text.chop(1); // журналистер
        m_text += m_capitals ? suffix.toUpper() : suffix;
        m_end.hyphen = false;
    }

    QString m_text;
    TextEnd m_end;
    QStringList m_rules;
    bool m_capitals = false;
    bool m_certain = true;
};

// «Ол», «Оған»
QString inLettersOf(const QString &model, const QString &word)
{
    if (model.size() > 1 && model == model.toUpper())
        return word.toUpper();
    return model.front().isUpper() ? word.first(1).toUpper() + word.sliced(1) : word;
}

// «Алматы қаласы (Қазақстан)»: the head stands before the brackets.
qsizetype bracketsStart(const QString &text)
{
    if (!text.endsWith(u')'))
        return -1;
    const qsizetype open = text.lastIndexOf(u'(');
    return open > 0 && !text.first(open).trimmed().isEmpty() ? open : -1;
}

} // namespace

std::optional<KazakhCase> kazakhCaseFromCode(const QString &code)
{
    for (size_t index = 0; index < caseRows.size(); ++index) {
        if (caseRows.at(index).code == code)
            return KazakhCase(index);
    }
    return std::nullopt;
}

Inflection inflect(const QString &text, KazakhCase kazakhCase, NounForm form)
{
    const QString trimmed = text.normalized(QString::NormalizationForm_C).trimmed();
    if (const qsizetype brackets = bracketsStart(trimmed); brackets > 0) {
        const QString head = trimmed.first(brackets).trimmed();
        Inflection inflection = inflect(head, kazakhCase, form);
        inflection.form += trimmed.sliced(head.size());
        return inflection;
    }
    if (const auto pronoun = pronounForm(trimmed.toLower(), kazakhCase); pronoun && form == NounForm{})
        return {inLettersOf(trimmed, pronoun->toString()), {u"pronoun"_s}, true};
    Inflecting inflecting(trimmed);
    const bool bare = kazakhCase == KazakhCase::Nominative && !form.plural && !form.possessive;
    if (!inflecting.canInflect())
        return {trimmed, {u"end.none"_s}, bare};
    if (bare)
        return {trimmed, {}, true};
    const bool attributive = form.attributive && kazakhCase == KazakhCase::Locative;
    if (!form.plural && !form.possessive && inflecting.hasFixedCase(kazakhCase)) {
        inflecting.addFixedCase(kazakhCase, attributive);
        return inflecting.result();
    }
    if (form.plural)
        inflecting.addPlural();
    if (form.possessive)
        inflecting.addPossessive();
    if (kazakhCase != KazakhCase::Nominative)
        inflecting.addCase(kazakhCase);
    if (attributive)
        inflecting.addAttributive();
    return inflecting.result();
}

} // namespace qupia
