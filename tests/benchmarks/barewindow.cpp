// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QLabel>

// The least that a program with a window does, to compare with.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLabel label(QStringLiteral("Qupia"));
    label.resize(1280, 800);
    label.show();
    return QApplication::exec();
}
