// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/policyeditor.h"
#include "gui/preview/policyview.h"
#include "gui/settings/settings.h"

#include <QWidget>

class QToolButton;

namespace qupia {

class FindBar;
class SegmentedControl;

// The live text beside the form: languages, zoom, find, and the view itself. Follows the editor.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    PreviewPane(PolicyEditor &editor, Settings &settings, QWidget *parent = nullptr);

    PolicyView &view() { return *m_view; }
    void openFind();
    void zoomBy(int steps); // 0: back to 100 %

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void setMode(int index);
    void applyZoom();

    PolicyEditor &m_editor;
    Settings &m_settings;
    SegmentedControl *m_modes;
    QToolButton *m_smaller;
    QToolButton *m_zoom;
    QToolButton *m_larger;
    FindBar *m_findBar;
    PolicyView *m_view;
    bool m_stale = false; // the text changed while nobody looked
};

} // namespace qupia
