// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/spelling/kazakhgrammar.h"

#include <algorithm>

namespace qupia {

namespace {

// Where a chain of suffixes stands. A chain may stop in every state but those from Stub on.
enum State {
    Noun,
    VoicingNoun, // in к, қ or п: takes no vowel before the consonant is voiced
    Plural,
    My, // -ым: the dative is -а. «Your» to a friend, -ың, is left out: in a policy it is -ын with a slip of the finger
    OurOrYourPolite, // -ымыз, -ыңыз: the dative is -ға
    Its, // -ы, -сы
    Locative,
    Attributive, // -дағы
    Verb,
    NegatedVerb,
    Aorist, // -ар: hardly a noun any more
    Converb, // -а, -й
    PastConverb, // -ып
    PersonEnding, // -ды, -са: takes -м, -ң, -қ
    End,
    Stub, // a stem whose к or қ is voiced and needs a vowel to follow: -лығ-
    StateCount
};

enum class After { Any, Vowel, Consonant, RL };

struct Row {
    State from;
    QStringView pattern; // letters.h
    State to;
    After after = After::Any;
};

// What possessives, «-дағы» and a voiced stem take.
constexpr std::array nominalRows{
    Row{Attributive, u"LAр", Plural},
    Row{Stub, u"Iм", My},
    Row{Stub, u"IмIз", OurOrYourPolite},
    Row{Stub, u"IңIз", OurOrYourPolite},
    Row{Stub, u"I", Its},
    Row{Attributive, u"сI", Its},
    Row{Attributive, u"DAй", End},
    Row{My, u"NIң", End},
    Row{My, u"A", End},
    Row{My, u"CI", End},
    Row{My, u"DA", Locative},
    Row{My, u"WAн", End},
    Row{My, u"Qен", End},
    Row{My, u"сIз", End},
    Row{My, u"шA", End},
    Row{OurOrYourPolite, u"сIз", End},
    Row{OurOrYourPolite, u"шA", End},
    Row{Its, u"нIң", End},
    Row{Its, u"нA", End},
    Row{Its, u"н", End},
    Row{Its, u"ндA", Locative},
    Row{Its, u"нAн", End},
    Row{Its, u"мен", End},
    Row{Its, u"нсIз", End},
    Row{Its, u"ндAй", End},
    Row{Its, u"ншA", End},
    Row{Its, u"мIз", End},
    Row{Plural, u"сIз", Noun},
    Row{Locative, u"XI", Attributive},
    Row{Locative, u"мIн", End},
    Row{Locative, u"сIз", End},
    Row{Locative, u"мIз", End},
};

// After a bare noun: plural, derived words, «I am …».
constexpr std::array derivationRows{
    Row{Noun, u"LAр", Plural},
    Row{Noun, u"LIK", VoicingNoun},
    Row{Noun, u"LIX", Stub},
    Row{Noun, u"LI", Noun},
    Row{Noun, u"сIз", Noun},
    Row{Noun, u"шI", Noun},
    Row{Noun, u"DAй", End},
    Row{Noun, u"шA", End},
    Row{Noun, u"IрAK", End, After::Consonant},
    Row{Noun, u"рAK", End, After::Vowel},
    Row{Noun, u"MIн", End},
    Row{Noun, u"сIң", End},
    Row{Noun, u"MIз", End},
};

// After a bare noun, a plural and «-дағы» alike.
constexpr std::array caseRows{
    Row{Noun, u"NIң", End},
    Row{Noun, u"Cікі", End},
    Row{Noun, u"GA", End},
    Row{Noun, u"CI", End},
    Row{Noun, u"DA", Locative},
    Row{Noun, u"WAн", End},
    Row{Noun, u"Qен", End},
};

// After a bare noun and a plural.
constexpr std::array possessiveRows{
    Row{Noun, u"м", My, After::Vowel},
    Row{Noun, u"мIз", OurOrYourPolite, After::Vowel},
    Row{Noun, u"ңIз", OurOrYourPolite, After::Vowel},
    Row{Noun, u"сI", Its, After::Vowel},
    Row{Noun, u"Iм", My, After::Consonant},
    Row{Noun, u"IмIз", OurOrYourPolite, After::Consonant},
    Row{Noun, u"IңIз", OurOrYourPolite, After::Consonant},
    Row{Noun, u"I", Its, After::Consonant},
};

constexpr std::array voiceRows{
    Row{Verb, u"л", Verb, After::Vowel},
    Row{Verb, u"н", Verb, After::Vowel},
    Row{Verb, u"с", Verb, After::Vowel},
    Row{Verb, u"т", Verb, After::Vowel},
    Row{Verb, u"т", Verb, After::RL},
    Row{Verb, u"Iл", Verb, After::Consonant},
    Row{Verb, u"Iн", Verb, After::Consonant},
    Row{Verb, u"Iс", Verb, After::Consonant},
    Row{Verb, u"DIр", Verb, After::Consonant},
    Row{Verb, u"GIз", Verb},
    Row{Verb, u"MA", NegatedVerb},
    Row{Verb, u"MAс", Noun},
    Row{Verb, u"GIш", Noun},
};

// After a verb and a negated one.
constexpr std::array verbRows{
    Row{Verb, u"GAн", Noun},
    Row{Verb, u"йтIн", Noun, After::Vowel},
    Row{Verb, u"AтIн", Noun, After::Consonant},
    Row{Verb, u"у", Noun},
    Row{Verb, u"р", Aorist, After::Vowel},
    Row{Verb, u"Aр", Aorist, After::Consonant},
    Row{Verb, u"й", Converb, After::Vowel},
    Row{Verb, u"A", Converb, After::Consonant},
    Row{Verb, u"п", PastConverb, After::Vowel},
    Row{Verb, u"Iп", PastConverb, After::Consonant},
    Row{Verb, u"DI", PersonEnding},
    Row{Verb, u"сA", PersonEnding},
    Row{Verb, u"сIн", End},
    Row{Verb, u"сIндAр", End},
    Row{Verb, u"GAлI", End},
    Row{Verb, u"GIм", End},
    Row{Verb, u"GIмIз", End},
    Row{Verb, u"GIңIз", End},
    Row{Verb, u"GIсI", End},
    Row{Verb, u"GAй", End},
    Row{Verb, u"MAK", End},
    Row{Verb, u"MAKшI", End},
    Row{Verb, u"йIншA", End, After::Vowel},
    Row{Verb, u"ңIз", End, After::Vowel},
    Row{Verb, u"IңIз", End, After::Consonant},
    Row{Verb, u"ңIздAр", End, After::Vowel},
    Row{Verb, u"IңIздAр", End, After::Consonant},
    Row{Verb, u"йIK", End, After::Vowel},
    Row{Verb, u"AйIK", End, After::Consonant},
    Row{Verb, u"йIн", End, After::Vowel},
    Row{Verb, u"AйIн", End, After::Consonant},
};

constexpr std::array personRows{
    Row{Aorist, u"LIK", VoicingNoun},
    Row{Aorist, u"LIX", Stub},
    Row{Aorist, u"DAй", End},
    Row{Aorist, u"I", Its},
    Row{Aorist, u"мIн", End},
    Row{Aorist, u"сIз", End},
    Row{Aorist, u"мIз", End},
    Row{Converb, u"дI", End},
    Row{Converb, u"мIн", End},
    Row{Converb, u"сIң", End},
    Row{Converb, u"сIз", End},
    Row{Converb, u"мIз", End},
    Row{Converb, u"сIңдAр", End},
    Row{Converb, u"сIздAр", End},
    Row{PastConverb, u"тI", End},
    Row{PastConverb, u"пIн", End},
    Row{PastConverb, u"сIз", End},
    Row{PersonEnding, u"м", End},
    Row{PersonEnding, u"ң", End},
    Row{PersonEnding, u"K", End},
    Row{PersonEnding, u"ңIз", End},
    Row{PersonEnding, u"ңIздAр", End},
};

int endIndex(SpokenEnd end)
{
    return (end.harmony == Harmony::Back ? 0 : 6) + int(end.sound);
}

SpokenEnd endOf(int index)
{
    return {index < 6 ? Harmony::Back : Harmony::Front, FinalSound(index % 6)};
}

bool holds(After after, FinalSound sound)
{
    switch (after) {
    case After::Any:
        return true;
    case After::Vowel:
        return sound == FinalSound::Vowel;
    case After::Consonant:
        return sound != FinalSound::Vowel;
    case After::RL:
        return sound == FinalSound::Glide || sound == FinalSound::Lateral;
    }
    return false;
}

} // namespace

KazakhGrammar::KazakhGrammar() : m_arcs(StateCount)
{
    const auto add = [this](const auto &rows, std::initializer_list<State> alsoFrom = {}) {
        const auto addFrom = [this](State from, const Row &row) {
            for (int index = 0; index < endKinds; ++index) {
                if (!holds(row.after, endOf(index).sound))
                    continue;
                const QString suffix = realised(row.pattern, endOf(index));
                m_arcs[size_t(from)][size_t(index)].push_back({suffix, row.to, finalSound(suffix)});
            }
        };
        for (const Row &row : rows) {
            addFrom(row.from, row);
            for (const State from : alsoFrom)
                addFrom(from, row);
        }
    };
    add(nominalRows);
    add(derivationRows, {VoicingNoun});
    add(caseRows, {VoicingNoun, Plural, Attributive, OurOrYourPolite});
    add(possessiveRows, {Plural});
    add(voiceRows);
    add(verbRows, {NegatedVerb});
    add(personRows);
}

bool KazakhGrammar::mayFollowNoun(SpokenEnd stem, QStringView suffixes, bool voices) const
{
    return mayFollow(stem, suffixes, voices ? VoicingNoun : Noun);
}

bool KazakhGrammar::mayMakeVerb(SpokenEnd noun, QStringView suffixes) const
{
    const QString suffix = realised(u"LA", noun);
    return suffixes.startsWith(suffix) && mayFollow({noun.harmony, FinalSound::Vowel}, suffixes.sliced(suffix.size()), Verb);
}

bool KazakhGrammar::mayFollowVerb(SpokenEnd stem, QStringView suffixes) const
{
    return mayFollow(stem, suffixes, Verb);
}

bool KazakhGrammar::mayFollow(SpokenEnd end, QStringView suffixes, int state) const
{
    if (suffixes.isEmpty())
        return state < Stub;
    const Arcs &arcs = m_arcs[size_t(state)][size_t(endIndex(end))];
    return std::any_of(arcs.begin(), arcs.end(), [&](const Arc &arc) {
        return suffixes.startsWith(arc.suffix) && mayFollow({end.harmony, arc.sound}, suffixes.sliced(arc.suffix.size()), arc.to);
    });
}

} // namespace qupia
