// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/document/documentchecks.h"
#include "checks/findingmaker.h"

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

bool hasOneLanguage(const Field &field, const QJsonValue &value)
{
    if (!field.bilingual || !value.isObject())
        return false;
    return value["kk"_L1].toString().trimmed().isEmpty() != value["ru"_L1].toString().trimmed().isEmpty();
}

} // namespace

QList<Finding> checkRequiredFields(const CheckContext &context)
{
    QList<Finding> findings;
    for (const Field &field : context.library.fields) {
        if (!applies(field, context.profile))
            continue;
        const QJsonValue value = effectiveValue(context.document, field);
        if (hasOneLanguage(field, value))
            findings.append(findingOf(context, u"one-language-missing"_s, field));
        else if (field.required && !isFilled(field, value)) {
            Finding finding = findingOf(context, u"required-field"_s, field);
            finding.basis = field.basis; // why the law wants the answer
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace qupia
