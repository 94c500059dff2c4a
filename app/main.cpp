// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/backgroundloader.h"
#include "gui/dialogs/dialogquestions.h"
#include "gui/mainwindow.h"
#include "gui/settings/translations.h"
#include "gui/shortcutlayout.h"
#include "library/libraryloader.h"
#include "version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// Starts the slow work when the window has been painted once.
class AfterFirstPaint : public QObject {
public:
    AfterFirstPaint(QWidget *window, std::function<void()> work) : QObject(window), m_work(std::move(work))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_work) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, watched, std::exchange(m_work, nullptr));
        }
        return false;
    }

private:
    std::function<void()> m_work;
};

qupia::LoadedTemplates readTemplates(const QString &folder)
{
    qupia::LibraryLoad load = qupia::loadLibrary(folder);
    if (!load.library.presets.isEmpty())
        return {std::make_shared<const qupia::TemplateLibrary>(std::move(load.library)), {}};
    const QString detail = load.issues.isEmpty() ? folder : load.issues.first().text();
    return {nullptr,
        QCoreApplication::translate("main",
            "The templates cannot be read: %1. Install the program again, or choose "
            "another folder of templates.")
            .arg(detail)};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Qupia"_s);
    QApplication::setOrganizationName(u"Qupia"_s);
    QApplication::setApplicationVersion(qupia::programVersion());
    QApplication::setDesktopFileName(u"qupia"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/qupia.svg"_s));

    QSettings store;
    qupia::Settings settings(store);
    qupia::Translations translations;
    translations.use(settings.interfaceLanguage());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Drafts personal data policies in Kazakh and Russian. To work without a window: qupia-cli."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption templates(u"templates"_s,
        QCoreApplication::translate("main", "Read the templates from this folder."),
        QCoreApplication::translate("main", "folder"), u":/templates"_s);
    parser.addOption(templates);
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("main", "A policy to open."), u"[file]"_s);
    parser.process(app);

    qupia::applyTheme(app, settings.scheme());
    qupia::ShortcutLayout shortcutLayout;
    app.installEventFilter(&shortcutLayout);
    qupia::DialogQuestions questions;
    qupia::MainWindow window(settings, translations, questions);
    qupia::BackgroundLoader loader([folder = parser.value(templates)] { return readTemplates(folder); },
        [](qupia::Language language) { return qupia::loadHunspellSpeller(language); });
    using Loader = qupia::BackgroundLoader;
    QObject::connect(&loader, &Loader::libraryLoaded, &window, &qupia::MainWindow::setLibrary);
    QObject::connect(&loader, &Loader::libraryFailed, &window, &qupia::MainWindow::sayNoLibrary);
    QObject::connect(&loader, &Loader::spellerLoaded, &window, &qupia::MainWindow::setSpeller);
    QObject::connect(&loader, &Loader::spellerMissing, &window, &qupia::MainWindow::sayMissingDictionary);
    if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().first());
    AfterFirstPaint afterFirstPaint(&window, [&loader] { loader.start(); });
    window.show();
    return QApplication::exec();
}
