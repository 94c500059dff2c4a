// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/edition.h"

#include <QJsonArray>

namespace qupia {

// Editions as they stand in a document's file.
QJsonArray editionsToJson(const QList<Edition> &editions);
QList<Edition> editionsFromJson(const QJsonArray &array);

// Whether nothing of it would be lost on the way through.
bool isEdition(const QJsonValue &value);

} // namespace qupia
