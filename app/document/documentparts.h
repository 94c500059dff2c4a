// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/policydocument.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>

namespace qupia {

// The parts of a document as they stand in its file. Keys of a later version come back as they were.

QJsonObject overrideToJson(const ClauseOverride &wording);
ClauseOverride overrideFromJson(QJsonObject object);
// Whether nothing of it would be lost on the way through.
bool isOverride(const QJsonValue &value);

QJsonArray acceptedToJson(const QMap<AcceptanceKey, Acceptance> &accepted);
QMap<AcceptanceKey, Acceptance> acceptedFromJson(const QJsonArray &list);

QJsonObject ignoredToJson(const Localized<std::set<QString>> &ignored);
Localized<std::set<QString>> ignoredFromJson(const QJsonObject &object);

// Takes the keys this version knows out of an inner object; where others are left, they wait in `rest` for the way back.
void keepRest(QJsonObject &rest, QLatin1StringView key, std::initializer_list<QLatin1StringView> known);

// The object, and beside it what keepRest() kept.
QJsonObject withRest(QJsonObject object, const QJsonObject &rest);

} // namespace qupia
