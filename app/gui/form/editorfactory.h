// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/fieldeditor.h"

namespace qupia {

// The editor for a field's type: the one place that knows them all.
FieldEditor *makeFieldEditor(const Field &field, const FormContext &context, QWidget *parent);

// A column of a table asked as a field of its own.
FieldEditor *makeColumnEditor(const Column &column, const FormContext &context, QWidget *parent);

} // namespace qupia
