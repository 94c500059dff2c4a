// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/compose.h"

#include "compose/composer.h"

namespace qupia {

ComposedPolicy compose(const PolicyDocument &document, const TemplateLibrary &library)
{
    return Composer(library).compose(document);
}

ComposedPolicy composeCompanion(const PolicyDocument &document, const TemplateLibrary &library, const Companion &companion)
{
    return Composer(library).compose(document, companion);
}

PolicyDocument newDocument(const TemplateLibrary &library, const PresetId &presetId)
{
    PolicyDocument document;
    document.templatesId = library.id;
    document.templatesEdition = library.edition;
    document.preset = presetId;
    for (const Field &field : library.fields) {
        if (!field.defaultValue.isUndefined() && field.derived == Derivation::None)
            document.values.insert(field.id, field.defaultValue);
    }
    const Preset *preset = library.preset(presetId);
    if (!preset)
        return document;
    document.values.insert(preset->values);
    document.values.insert(preset->samples);
    for (auto it = preset->samples.keyBegin(); it != preset->samples.keyEnd(); ++it)
        document.samples.insert(*it);
    for (const ClauseId &clause : preset->on)
        document.choices.insert(clause, ClauseChoice::On);
    for (const ClauseId &clause : preset->off)
        document.choices.insert(clause, ClauseChoice::Off);
    return document;
}

} // namespace qupia
