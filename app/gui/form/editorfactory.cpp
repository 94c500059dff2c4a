// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/form/editorfactory.h"

#include "gui/form/addresseditor.h"
#include "gui/form/booleaneditor.h"
#include "gui/form/choiceeditor.h"
#include "gui/form/countryeditor.h"
#include "gui/form/dateeditor.h"
#include "gui/form/hourseditor.h"
#include "gui/form/integereditor.h"
#include "gui/form/legalformeditor.h"
#include "gui/form/listeditor.h"
#include "gui/form/matrixeditor.h"
#include "gui/form/partywordseditor.h"
#include "gui/form/rolepaireditor.h"
#include "gui/form/seteditor.h"
#include "gui/form/tableeditor.h"
#include "gui/form/texteditor.h"
#include "gui/form/tristateeditor.h"

namespace qupia {

FieldEditor *makeFieldEditor(const Field &field, const FormContext &context, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Person:
        if (field.bilingual)
            return new PairEditor(field, context, parent);
        return new LineEditor(field, context, parent);
    case FieldType::Url:
    case FieldType::PostalCode:
    case FieldType::BinIin:
        return new LineEditor(field, context, parent);
    case FieldType::Integer:
        return new IntegerEditor(field, context, parent);
    case FieldType::Boolean:
        return new BooleanEditor(field, context, parent);
    case FieldType::TriState:
        return new TriStateEditor(field, context, parent);
    case FieldType::Choice:
        return new ChoiceEditor(field, context, parent);
    case FieldType::Set:
        return new SetEditor(field, context, parent);
    case FieldType::List:
    case FieldType::EmailList:
    case FieldType::PhoneList:
    case FieldType::UrlList:
        return new ListEditor(field, context, parent);
    case FieldType::Date:
        return new DateEditor(field, context, parent);
    case FieldType::Address:
        return new AddressEditor(field, context, parent);
    case FieldType::Hours:
        return new HoursEditor(field, context, parent);
    case FieldType::RolePair:
        return new RolePairEditor(field, context, parent);
    case FieldType::LegalForm:
        return new LegalFormEditor(field, context, parent);
    case FieldType::Country:
    case FieldType::Category:
        return new ReferenceEditor(field, context, parent);
    case FieldType::Countries:
        return new CountriesEditor(field, context, parent);
    case FieldType::Table:
        if (field.column(QStringLiteral("party")))
            return new PartyWordsEditor(field, context, parent);
        return new TableEditor(field, context, parent);
    case FieldType::Matrix:
        return new MatrixEditor(field, context, parent);
    }
    Q_UNREACHABLE();
}

FieldEditor *makeColumnEditor(const Column &column, const FormContext &context, QWidget *parent)
{
    Field field;
    field.id = FieldId(column.id);
    field.type = column.type;
    field.bilingual = column.bilingual;
    field.required = column.required;
    field.label = column.label;
    field.options = column.options;
    return makeFieldEditor(field, context, parent);
}

} // namespace qupia
