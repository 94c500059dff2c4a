// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/document/documentchecks.h"
#include "checks/findingmaker.h"
#include "checks/values/identitynumber.h"
#include "checks/values/valuefaults.h"

#include <QDate>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const CheckContext &context, const FieldId &id)
{
    const Field *field = context.library.field(id);
    return field && applies(*field, context.profile) ? effectiveValue(context.document, *field) : QJsonValue();
}

// The number must be of the kind that the legal form has.
QList<Finding> numberAgainstForm(const CheckContext &context)
{
    const Field *field = context.library.field(FieldId(u"entity.binIin"_s));
    if (!field)
        return {};
    const IdentityNumber number = IdentityNumber::parse(valueOf(context, field->id).toString());
    const QJsonValue given = valueOf(context, FieldId(u"entity.form"_s));
    const LegalForm *form = context.library.legalForm(given.isObject() ? given["choice"_L1].toString() : given.toString());
    if (!form || number.fault != IdentityNumber::Fault::None || form->number == LegalForm::Number::Either)
        return {};
    const bool needsBin = form->number == LegalForm::Number::Bin;
    if (needsBin == (number.kind == IdentityNumber::Kind::Bin))
        return {};
    const InterfaceText bin{
        context.library.word(u"bin"_s, Language::Kazakh), context.library.word(u"bin"_s, Language::Russian), u"BIN"_s};
    const InterfaceText iin{
        context.library.word(u"iin"_s, Language::Kazakh), context.library.word(u"iin"_s, Language::Russian), u"IIN"_s};
    return {findingOf(context, u"value.bin-kind"_s, *field,
        {{u"form"_s, form->label()}, {u"expected"_s, needsBin ? bin : iin}, {u"given"_s, needsBin ? iin : bin}})};
}

QList<Finding> datesInOrder(const CheckContext &context)
{
    const Field *field = context.library.field(FieldId(u"doc.effectiveDate"_s));
    const QDate approved = QDate::fromString(valueOf(context, FieldId(u"doc.approvalDate"_s)).toString(), Qt::ISODate);
    const QDate effective = QDate::fromString(valueOf(context, FieldId(u"doc.effectiveDate"_s)).toString(), Qt::ISODate);
    if (!field || !approved.isValid() || !effective.isValid() || approved <= effective)
        return {};
    return {findingOf(context, u"value.date-order"_s, *field)};
}

} // namespace

QList<Finding> checkWrongValues(const CheckContext &context)
{
    QList<Finding> findings;
    for (const Field &field : context.library.fields) {
        if (!applies(field, context.profile))
            continue;
        const QList<ValueFault> faults = valueFaults(field, effectiveValue(context.document, field), context.library);
        for (const ValueFault &fault : faults)
            findings.append(findingOf(context, fault.rule, field, fault.arguments));
    }
    return findings + numberAgainstForm(context) + datesInOrder(context);
}

} // namespace qupia
