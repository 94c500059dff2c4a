// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/publish/pagesview.h"

#include "exports/pages/pagepainter.h"
#include "exports/pages/pagination.h"
#include "gui/theme/paintparts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrentRun>

namespace qupia {

namespace {

constexpr int gap = space::field;
constexpr int widestPage = 900;
constexpr int mostDrawn = 8; // pages kept as pictures

} // namespace

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pages as they will be printed"));
}

PagesView::~PagesView()
{
    const auto watchers = findChildren<QFutureWatcherBase *>();
    for (QFutureWatcherBase *watcher : watchers)
        watcher->waitForFinished();
}

void PagesView::showPolicy(const ComposedPolicy &policy, const ExportOptions &options)
{
    const int generation = ++m_generation;
    auto *watcher = new QFutureWatcher<Result<PagedDocument>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation] {
        take(generation, watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([policy, options] { return paginate(policy, options); }));
}

void PagesView::take(int generation, const Result<PagedDocument> &document)
{
    if (generation != m_generation)
        return;
    if (!document) {
        emit failed(document.error().message);
        return;
    }
    m_document = *document;
    m_drawn.clear();
    layOut();
    emit pagesShown(int(m_document.pages.size()));
}

QSize PagesView::pageSize() const
{
    const int width = qBound(120, viewport()->width() - 2 * gap, widestPage);
    const QSizeF size = m_document.size;
    return size.isEmpty() ? QSize(width, width) : QSize(width, qRound(width * size.height() / size.width()));
}

void PagesView::layOut()
{
    const int whole = gap + int(m_document.pages.size()) * (pageSize().height() + gap);
    const qreal place =
        verticalScrollBar()->maximum() > 0 ? qreal(verticalScrollBar()->value()) / verticalScrollBar()->maximum() : 0;
    verticalScrollBar()->setRange(0, qMax(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
    viewport()->update();
}

QPixmap PagesView::drawn(int page)
{
    const auto found = m_drawn.constFind(page);
    if (found != m_drawn.constEnd())
        return *found;
    if (m_drawn.size() >= mostDrawn)
        m_drawn.clear();
    const QSize size = pageSize();
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white); // paper, in the dark scheme too
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(size.width() / m_document.size.width(), size.width() / m_document.size.width());
    paintPage(painter, m_document, page);
    painter.end();
    m_drawn.insert(page, picture);
    return picture;
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Tokens t = tokens(palette());
    painter.fillRect(viewport()->rect(), t.background);
    const QSize size = pageSize();
    const int left = (viewport()->width() - size.width()) / 2;
    for (int page = 0; page < m_document.pages.size(); ++page) {
        const QRect place(QPoint(left, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size);
        if (!place.intersects(viewport()->rect()))
            continue;
        QColor shadow(0, 0, 0, 18);
        for (const int depth : {3, 2, 1})
            drawBox(&painter, place.adjusted(-depth, 0, depth, depth + 1), shadow, QColor(), 0, 3);
        painter.drawPixmap(place.topLeft(), drawn(page));
    }
}

void PagesView::resizeEvent(QResizeEvent *)
{
    m_drawn.clear();
    layOut();
}

void PagesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages as they will be printed"));
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace qupia
