// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

// Compiled into a program with windows, this ends it as soon as something was painted: started from outside, its whole life is
// the time to first paint.
namespace {

class EndAtFirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_painted) {
            m_painted = true;
            // After the painting now under way has reached the screen.
            QTimer::singleShot(0, this, [] { std::_Exit(0); });
        }
        return false;
    }

private:
    bool m_painted = false;
};

void watchForPaint()
{
    QCoreApplication *application = QCoreApplication::instance();
    application->installEventFilter(new EndAtFirstPaint(application));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchForPaint)
