// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentchange.h"

namespace qupia {

namespace {

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
// Older clang does not deduce an aggregate's arguments by itself.
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

SetValue valueAsItStands(const PolicyDocument &document, const FieldId &field)
{
    return {field, document.values.value(field, QJsonValue(QJsonValue::Undefined)), document.samples.contains(field)};
}

} // namespace

PolicyDocument applied(PolicyDocument document, const DocumentChange &change)
{
    std::visit(Overloaded{
                   [&](const SetValue &set) {
                       if (isNothing(set.value))
                           document.values.remove(set.field);
                       else
                           document.values.insert(set.field, set.value);
                       if (set.sample)
                           document.samples.insert(set.field);
                       else
                           document.samples.erase(set.field);
                   },
                   [&](const ConfirmSample &confirm) { document.samples.erase(confirm.field); },
                   [&](const ChooseClause &choose) {
                       if (choose.choice)
                           document.choices.insert(choose.clause, *choose.choice);
                       else
                           document.choices.remove(choose.clause);
                   },
                   [&](const OverrideClause &wording) {
                       if (wording.wording)
                           document.overrides.insert(wording.clause, *wording.wording);
                       else
                           document.overrides.remove(wording.clause);
                   },
                   [&](const AdoptTemplates &adopt) {
                       document.templatesId = adopt.id;
                       document.templatesEdition = adopt.edition;
                   },
                   [&](const AcceptFinding &accept) {
                       if (accept.acceptance)
                           document.accepted.insert(accept.key, *accept.acceptance);
                       else
                           document.accepted.remove(accept.key);
                   },
                   [&](const IgnoreWord &ignore) {
                       std::set<QString> &words = document.ignoredWords.in(ignore.language);
                       if (ignore.ignored)
                           words.insert(ignore.word);
                       else
                           words.erase(ignore.word);
                   },
                   [&](const SetEditions &set) { document.editions = set.editions; },
                   [&](const ChangeGroup &group) {
                       for (const DocumentChange &each : group.changes)
                           document = applied(std::move(document), each);
                   },
               },
        change);
    return document;
}

DocumentChange inverse(const PolicyDocument &document, const DocumentChange &change)
{
    return std::visit(
        Overloaded{
            [&](const SetValue &set) -> DocumentChange { return valueAsItStands(document, set.field); },
            [&](const ConfirmSample &confirm) -> DocumentChange { return valueAsItStands(document, confirm.field); },
            [&](const ChooseClause &choose) -> DocumentChange {
                const auto found = document.choices.constFind(choose.clause);
                const bool chosen = found != document.choices.constEnd();
                return ChooseClause{choose.clause, chosen ? std::optional(*found) : std::nullopt};
            },
            [&](const OverrideClause &wording) -> DocumentChange {
                const auto found = document.overrides.constFind(wording.clause);
                const bool worded = found != document.overrides.constEnd();
                return OverrideClause{wording.clause, worded ? std::optional(*found) : std::nullopt};
            },
            [&](const AdoptTemplates &) -> DocumentChange {
                return AdoptTemplates{document.templatesId, document.templatesEdition};
            },
            [&](const AcceptFinding &accept) -> DocumentChange {
                const auto found = document.accepted.constFind(accept.key);
                const bool accepted = found != document.accepted.constEnd();
                return AcceptFinding{accept.key, accepted ? std::optional(*found) : std::nullopt};
            },
            [&](const IgnoreWord &ignore) -> DocumentChange {
                return IgnoreWord{ignore.language, ignore.word, document.ignoredWords.in(ignore.language).contains(ignore.word)};
            },
            [&](const SetEditions &) -> DocumentChange { return SetEditions{document.editions}; },
            [&](const ChangeGroup &group) -> DocumentChange {
                PolicyDocument state = document;
                ChangeGroup back;
                for (const DocumentChange &each : group.changes) {
                    back.changes.insert(back.changes.begin(), inverse(state, each));
                    state = applied(std::move(state), each);
                }
                return back;
            },
        },
        change);
}

FieldId changedField(const DocumentChange &change)
{
    if (const auto *set = std::get_if<SetValue>(&change))
        return set->field;
    if (const auto *confirm = std::get_if<ConfirmSample>(&change))
        return confirm->field;
    return {};
}

} // namespace qupia
