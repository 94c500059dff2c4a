// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/worddiff.h"

#include <algorithm>
#include <vector>

namespace qupia {

namespace {

constexpr qsizetype mostCompared = 4'000'000; // words of one text times words of the other

// A word or a sign, with the spaces behind it; the spaces do not count.
struct Token {
    QString word;
    QString space;

    bool operator==(const Token &other) const { return word == other.word; }
    QString text() const { return word + space; }
};

bool isWithinWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark();
}

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i++;
        if (isWithinWord(text.at(start))) {
            while (i < text.size() && isWithinWord(text.at(i)))
                ++i;
        }
        const qsizetype end = i;
        while (i < text.size() && text.at(i).isSpace())
            ++i;
        tokens.append({text.mid(start, end - start), text.mid(end, i - end)});
    }
    return tokens;
}

// lengths[i][j]: of the longest common run of what follows i and j.
class CommonLengths {
public:
    CommonLengths(const QList<Token> &before, const QList<Token> &after)
        : m_columns(size_t(after.size()) + 1), m_lengths((size_t(before.size()) + 1) * m_columns)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                m_lengths[place(i, j)] = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int at(qsizetype i, qsizetype j) const { return m_lengths[place(i, j)]; }

private:
    size_t place(qsizetype i, qsizetype j) const { return size_t(i) * m_columns + size_t(j); }

    size_t m_columns;
    std::vector<int> m_lengths;
};

// Gathers words; within a change what went stands before what came.
class Changes {
public:
    void same(const Token &token)
    {
        flush();
        m_same += token.text();
    }
    void deleted(const Token &token) { m_deleted += token.text(); }
    void inserted(const Token &token) { m_inserted += token.text(); }

    QList<TextChange> take()
    {
        flush();
        add(Span::Change::None, m_same);
        return std::move(m_changes);
    }

private:
    void flush()
    {
        if (m_deleted.isEmpty() && m_inserted.isEmpty())
            return;
        add(Span::Change::None, m_same);
        add(Span::Change::Deleted, m_deleted);
        add(Span::Change::Inserted, m_inserted);
    }

    void add(Span::Change change, QString &text)
    {
        if (!text.isEmpty())
            m_changes.append({change, std::exchange(text, {})});
    }

    QString m_same;
    QString m_deleted;
    QString m_inserted;
    QList<TextChange> m_changes;
};

} // namespace

QList<TextChange> wordChanges(const QString &before, const QString &after)
{
    const QList<Token> old = tokensOf(before);
    const QList<Token> now = tokensOf(after);
    qsizetype head = 0;
    while (head < std::min(old.size(), now.size()) && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(old.size(), now.size()) - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    const QList<Token> oldMiddle = old.mid(head, old.size() - head - tail);
    const QList<Token> nowMiddle = now.mid(head, now.size() - head - tail);

    Changes changes;
    for (qsizetype i = 0; i < head; ++i)
        changes.same(now[i]);
    if (oldMiddle.size() * nowMiddle.size() > mostCompared) {
        std::ranges::for_each(oldMiddle, [&](const Token &token) { changes.deleted(token); });
        std::ranges::for_each(nowMiddle, [&](const Token &token) { changes.inserted(token); });
    } else {
        const CommonLengths common(oldMiddle, nowMiddle);
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < oldMiddle.size() || j < nowMiddle.size()) {
            if (i < oldMiddle.size() && j < nowMiddle.size() && oldMiddle[i] == nowMiddle[j]) {
                changes.same(nowMiddle[j++]);
                ++i;
            } else if (i < oldMiddle.size() && (j == nowMiddle.size() || common.at(i + 1, j) >= common.at(i, j + 1))) {
                changes.deleted(oldMiddle[i++]);
            } else {
                changes.inserted(nowMiddle[j++]);
            }
        }
    }
    for (qsizetype i = now.size() - tail; i < now.size(); ++i)
        changes.same(now[i]);
    return changes.take();
}

} // namespace qupia
