// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace qupia {

// What the merchant puts on her site.
struct PasteText {
    enum class Kind { FooterLink, Piece }; // a link to the page; the policy itself, for a site builder
    Kind kind = Kind::FooterLink;
    QString text{}; // empty: nothing
};

// After publishing: where the files are, and what a merchant does next with them.
class PublishResult : public QFrame {
    Q_OBJECT

public:
    explicit PublishResult(QWidget *parent = nullptr);

    void showFiles(const QStringList &paths, bool draft, const PasteText &paste);

signals:
    void openWanted(const QString &path); // a file, or the folder

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QStringList m_paths;
    bool m_draft = false;
    PasteText m_paste;
    QLabel *m_title;
    QVBoxLayout *m_files;
    QPushButton *m_folder;
    QPushButton *m_copy;
    QLabel *m_nextTitle;
    QLabel *m_next;
};

} // namespace qupia
