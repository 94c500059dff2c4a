// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

namespace qupia {

struct ProposedForms {
    QMap<QString, QString> forms; // "nom" "gen" "dat" "acc" "loc" "abl" "ins"
    bool certain = true; // false: a guess; let the user look at every form
};

// All forms of a Kazakh party word («Тапсырыс беруші», «Сайт әкімшілігі») for the merchant to confirm; with its plural where
// asked. No forms for an empty text.
ProposedForms proposedRoleForms(const QString &word, bool plural = false);

} // namespace qupia
