// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "gui/theme/theme.h"
#include "publishing/publication.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace qupia {

// What the program remembers between runs, typed. A value that is missing or wrong reads as its default.
class Settings {
public:
    explicit Settings(QSettings &store) : m_store(store) { }

    InterfaceLanguage interfaceLanguage() const; // default: the system's, if it is one of the three
    void setInterfaceLanguage(InterfaceLanguage language);
    Scheme scheme() const;
    void setScheme(Scheme scheme);
    int zoom() const; // of the policy's text, per cent
    void setZoom(int percent);
    QString viewMode() const; // "both", "kk", "ru"
    void setViewMode(const QString &mode);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);
    QString lastFolder() const; // default: the user's documents
    void setLastFolder(const QString &folder);
    QString wordsFolder() const; // where the user's own words are kept
    QString publishFolder() const; // empty until something was published
    void setPublishFolder(const QString &folder);
    // Formats, languages, layout, paper and the form of the web page as last published; neither folder nor name nor attachments.
    PublishRequest publishChoices() const;
    void setPublishChoices(const PublishRequest &request);

    // Newest first, at most eight, no doubles.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

private:
    QSettings &m_store;
};

} // namespace qupia
