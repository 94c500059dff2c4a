// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/form/draftform.h"
#include "gui/form/fieldblock.h"
#include "gui/form/formpage.h"
#include "gui/theme/theme.h"
#include "support/reallibrary.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace qupia::test {

// The form over a new document of a preset, and its parts by the ids of the questions.
struct OpenForm {
    std::unique_ptr<PolicyEditor> m_editor;
    std::unique_ptr<DraftForm> m_form;

    bool open()
    {
        applyTheme(*qApp, Scheme::Light);
        m_editor = std::make_unique<PolicyEditor>(TemplateLibraryPointer(&realLibrary(), [](const TemplateLibrary *) {}));
        m_editor->startNew(PresetId(QStringLiteral("sole-trader-shop")));
        m_form = std::make_unique<DraftForm>(*m_editor);
        m_form->resize(760, 700);
        m_form->show();
        return QTest::qWaitForWindowActive(m_form.get());
    }

    void close()
    {
        m_form.reset();
        m_editor.reset();
    }

    FormPage *page() const { return m_form->findChild<FormPage *>(); }
    FieldBlock *block(const QString &id) const { return page()->block(FieldId(id)); }
    QLineEdit *line(const QString &id, qsizetype index = 0) const
    {
        return block(id)->editor()->findChildren<QLineEdit *>().at(index);
    }
};

} // namespace qupia::test
