// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exports/exporter.h"
#include "exports/pages/pageddocument.h"

#include <QAbstractScrollArea>
#include <QFutureWatcher>
#include <QHash>
#include <QPixmap>

namespace qupia {

// The pages as they will be printed, one below the other. They are made off the main thread; until new ones are there, the old
// stay.
class PagesView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);
    ~PagesView() override; // waits for pages that are being made: they need the application's fonts

    void showPolicy(const ComposedPolicy &policy, const ExportOptions &options);
    const PagedDocument &pages() const { return m_document; }

signals:
    void pagesShown(int count);
    void failed(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(int generation, const Result<PagedDocument> &document);
    void layOut();
    QSize pageSize() const; // on the screen
    QPixmap drawn(int page);

    PagedDocument m_document;
    QHash<int, QPixmap> m_drawn;
    int m_generation = 0; // a result of an older one is dropped
};

} // namespace qupia
