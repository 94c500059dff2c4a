// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/settings.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"interface/language"_s;
const QString schemeKey = u"interface/scheme"_s;
const QString zoomKey = u"text/zoom"_s;
const QString viewModeKey = u"text/mode"_s;
const QString geometryKey = u"window/geometry"_s;
const QString splitterGroup = u"window/splitter-"_s;
const QString lastFolderKey = u"files/folder"_s;
const QString publishFolderKey = u"files/publishFolder"_s;
const QString formatsKey = u"publish/formats"_s;
const QString layoutKey = u"publish/layout"_s;
const QString languagesKey = u"publish/languages"_s;
const QString paperKey = u"publish/paper"_s;
const QString formKey = u"publish/form"_s;
const QString leanKey = u"publish/lean"_s;
const QString recentKey = u"files/recent"_s;

constexpr int smallestZoom = 60;
constexpr int largestZoom = 240;
constexpr qsizetype mostRecentFiles = 8;

QString schemeName(Scheme scheme)
{
    return scheme == Scheme::Light ? u"light"_s : scheme == Scheme::Dark ? u"dark"_s : u"system"_s;
}

} // namespace

InterfaceLanguage Settings::interfaceLanguage() const
{
    return interfaceLanguageFromCode(m_store.value(languageKey, QLocale::system().name()).toString());
}

void Settings::setInterfaceLanguage(InterfaceLanguage language)
{
    m_store.setValue(languageKey, languageCode(language));
}

Scheme Settings::scheme() const
{
    const QString name = m_store.value(schemeKey).toString();
    return name == "light"_L1 ? Scheme::Light : name == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

void Settings::setScheme(Scheme scheme)
{
    m_store.setValue(schemeKey, schemeName(scheme));
}

int Settings::zoom() const
{
    bool ok = false;
    const int percent = m_store.value(zoomKey, 100).toInt(&ok);
    return ok ? qBound(smallestZoom, percent, largestZoom) : 100;
}

void Settings::setZoom(int percent)
{
    m_store.setValue(zoomKey, percent);
}

QString Settings::viewMode() const
{
    return m_store.value(viewModeKey, u"both"_s).toString();
}

void Settings::setViewMode(const QString &mode)
{
    m_store.setValue(viewModeKey, mode);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::splitter(const QString &name) const
{
    return m_store.value(splitterGroup + name).toByteArray();
}

void Settings::setSplitter(const QString &name, const QByteArray &state)
{
    m_store.setValue(splitterGroup + name, state);
}

QString Settings::lastFolder() const
{
    const QString folder = m_store.value(lastFolderKey).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString &folder)
{
    m_store.setValue(lastFolderKey, folder);
}

QString Settings::wordsFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Settings::publishFolder() const
{
    return m_store.value(publishFolderKey).toString();
}

void Settings::setPublishFolder(const QString &folder)
{
    m_store.setValue(publishFolderKey, folder);
}

PublishRequest Settings::publishChoices() const
{
    PublishRequest request;
    const QStringList formats = m_store.value(formatsKey).toStringList();
    if (std::ranges::any_of(formats, [](const QString &id) { return exporter(id) != nullptr; }))
        request.formats = formats;
    request.layout = layoutFromName(m_store.value(layoutKey).toString()).value_or(request.layout);
    if (m_store.value(languagesKey).toStringList().value(0) == languageCode(Language::Russian))
        request.languages = {Language::Russian};
    request.paper = paperFromName(m_store.value(paperKey).toString()).value_or(request.paper);
    request.form = webFormFromName(m_store.value(formKey).toString()).value_or(request.form);
    request.lean = m_store.value(leanKey).toBool();
    return request;
}

void Settings::setPublishChoices(const PublishRequest &request)
{
    QStringList languages;
    for (const Language language : request.languages)
        languages.append(languageCode(language));
    m_store.setValue(formatsKey, request.formats);
    m_store.setValue(layoutKey, layoutName(request.layout));
    m_store.setValue(languagesKey, languages);
    m_store.setValue(paperKey, paperName(request.paper));
    m_store.setValue(formKey, webFormName(request.form));
    m_store.setValue(leanKey, request.lean);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(recentKey, files.mid(0, mostRecentFiles));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentKey, files);
}

} // namespace qupia
