// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/documentchange.h"

#include <QUndoCommand>

namespace qupia {

class PolicyEditor;

// One step of undo: a change and its inverse. Typing in one field merges; a value that came back leaves no step.
class ChangeCommand : public QUndoCommand {
public:
    ChangeCommand(PolicyEditor &editor, DocumentChange change, DocumentChange back, const QString &name, int mergeKey);

    void redo() override;
    void undo() override;
    int id() const override { return m_mergeKey > 0 ? m_mergeKey : -1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    PolicyEditor &m_editor;
    DocumentChange m_change;
    DocumentChange m_back;
    int m_mergeKey;
};

} // namespace qupia
