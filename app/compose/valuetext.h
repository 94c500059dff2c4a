// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "compose/composedpolicy.h"
#include "library/templatelibrary.h"

#include <QJsonValue>

namespace qupia {

// How a value reads in the policy. All of these take values of any shape and give what can be read of them; an empty result
// means that nothing was given. Control and bidi characters are taken out.

// A text that is the same in both languages, or a pair; Kazakh left empty does not fall back on Russian.
QString localizedText(const QJsonValue &value, Language language);

// «Алматы қаласы, Абай даңғылы, 10-үй» / «г. Алматы, пр. Абая, дом 10»
QString addressLine(const QJsonValue &address, const TemplateLibrary &library, Language language);

// «дүйсенбі–жұма, 09:00–18:00»
QString hoursLine(const QJsonValue &schedule, const TemplateLibrary &library, Language language);

// «Name» ЖШС / ТОО «Name»; without a form only «Name». Quotes inside the name become "…".
QString shortName(const QJsonValue &form, const QJsonValue &name, const TemplateLibrary &library, Language language);

// «+7 727 317 20 44»; what is no Kazakh number comes back as it was.
QString readablePhone(const QString &phone);

// «example.kz/policy»: no scheme, no closing slash, international names readable.
QString readableUrl(const QString &url);

// One span for each address in a list, with links, joined by commas.
Spans linkedList(FieldType type, const QStringList &entries, const Origin &origin);

} // namespace qupia
