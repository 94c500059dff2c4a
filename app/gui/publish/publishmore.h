// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/publication.h"

#include <QButtonGroup>
#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace qupia {

class Disclosure;

// A text that may be made beside the policy.
struct CompanionChoice {
    QString id;
    QString label;

    bool operator==(const CompanionChoice &) const = default;
};

// The quiet choices of publishing, folded away: the form of the web page, paper, texts beside the policy, its data within the
// PDF.
class PublishMore : public QWidget {
    Q_OBJECT

public:
    explicit PublishMore(QWidget *parent = nullptr);

    void addTo(PublishRequest &request) const; // paper, form, lean
    void setChoices(const PublishRequest &request);
    bool attachesData() const; // asked for anew with every document: what goes out with a PDF is decided each time
    void setAttachesData(bool on);
    void setCompanions(const QList<CompanionChoice> &choices); // what is chosen stays chosen
    QStringList companions() const; // ids of those chosen
    void setOpenQuestions(const QStringList &lines); // why chosen texts will be drafts
    void setFormats(const QStringList &formats); // choices of a format that is not made are grey

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPaper(QVBoxLayout *column);
    void addWebPage(QVBoxLayout *column);
    void addCompanions(QVBoxLayout *column);
    void addData(QVBoxLayout *column);
    QLabel *addTitle(QVBoxLayout *column);
    QLabel *addHint(QVBoxLayout *column);
    void addChoices(QVBoxLayout *column, QButtonGroup &group, const QString &name, int count);
    void retranslate();

    Disclosure *m_disclosure;
    QWidget *m_content;
    QButtonGroup m_papers; // ids are values of Paper
    QButtonGroup m_forms; // ids are values of WebForm
    QCheckBox *m_lean = nullptr;
    QVBoxLayout *m_companionColumn = nullptr;
    QList<CompanionChoice> m_companions;
    QList<QCheckBox *> m_companionBoxes; // in the same order
    QLabel *m_companionTitle = nullptr;
    QLabel *m_openQuestions = nullptr;
    QCheckBox *m_data = nullptr;
    QLabel *m_paperTitle = nullptr;
    QLabel *m_webTitle = nullptr;
    QLabel *m_dataTitle = nullptr;
    QLabel *m_dataHint = nullptr;
};

} // namespace qupia
