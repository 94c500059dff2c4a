// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace qupia {

class PanelButton;

// The dark side of the start screen: what this is, recent files, open.
class StartPanel : public QWidget {
    Q_OBJECT

public:
    explicit StartPanel(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

signals:
    void fileWanted(const QString &path);
    void openWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void tint();
    QLabel *addLabel(QVBoxLayout *column, qreal size, QFont::Weight weight, qreal opacity);

    QLabel *m_name;
    QLabel *m_sentence;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
    PanelButton *m_open;
    QLabel *m_promise;
    QStringList m_paths;
    QList<std::pair<QLabel *, qreal>> m_labels; // with their opacity
};

} // namespace qupia
