// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/changecommand.h"

#include "editing/policyeditor.h"

namespace qupia {

namespace {

bool isSameValue(const DocumentChange &left, const DocumentChange &right)
{
    const auto *first = std::get_if<SetValue>(&left);
    const auto *second = std::get_if<SetValue>(&right);
    return first && second && first->field == second->field && first->value == second->value && first->sample == second->sample;
}

} // namespace

ChangeCommand::ChangeCommand(PolicyEditor &editor, DocumentChange change, DocumentChange back, const QString &name, int mergeKey)
    : QUndoCommand(name), m_editor(editor), m_change(std::move(change)), m_back(std::move(back)), m_mergeKey(mergeKey)
{
}

void ChangeCommand::redo()
{
    m_editor.applyNow(m_change);
}

void ChangeCommand::undo()
{
    m_editor.applyNow(m_back);
}

bool ChangeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ChangeCommand *>(other);
    const FieldId field = changedField(m_change);
    if (field.isEmpty() || field != changedField(next->m_change))
        return false;
    m_change = next->m_change;
    setObsolete(isSameValue(m_change, m_back));
    return true;
}

} // namespace qupia
