// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/biglibrary.h"
#include "benchmarks/measure.h"

#include "editing/policyeditor.h"
#include "gui/preview/policyview.h"

#include <QApplication>
#include <QJsonObject>

using namespace qupia;
using namespace qupia::bench;

namespace {

// One letter typed, as the window does it: a change in the editor, the text beside the form laid out and painted.
void measureSize(int size)
{
    const auto library = std::make_shared<const TemplateLibrary>(bigLibrary(size));
    PolicyEditor editor(library);
    PolicyView view;
    view.resize(900, 700);
    bool found = false;
    QObject::connect(&editor, &PolicyEditor::changed, &view, [&] { view.setPolicy(editor.policy(), true); });
    QObject::connect(&editor, &PolicyEditor::findingsChanged, &view, [&] { found = true; });
    editor.startNew(benchPreset());

    printHead(qPrintable(u"%1 clauses in the editor"_s.arg(printedClauses(editor.policy()))));
    QElapsedTimer first;
    first.start();
    view.setPolicy(editor.policy(), false);
    view.show();
    QApplication::processEvents();
    view.viewport()->repaint();
    printLine(u"first show of the text"_s, measureOf({double(first.nsecsElapsed()) / 1e6}));

    const auto type = [&](int run) {
        const QString name = u"Дүкен %1"_s.arg(run);
        editor.apply(SetValue{FieldId(u"entity.name"_s), QJsonObject{{u"kk"_s, name}, {u"ru"_s, name}}, false}, u"typing"_s, 1);
        view.viewport()->repaint();
    };
    printLine(u"keystroke to painted text"_s, measure(type));
    printLine(u"keystroke to painted text and findings"_s, measure([&](int run) {
        found = false;
        type(run);
        QElapsedTimer patience;
        patience.start();
        while (!found && patience.elapsed() < 5000)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    for (const int size : sizesFromArguments())
        measureSize(size);
    return 0;
}
