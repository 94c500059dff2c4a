// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/translations.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(InterfaceLanguage language)
{
    switch (language) {
    case InterfaceLanguage::Kazakh:
        return QLocale(QLocale::Kazakh, QLocale::Kazakhstan);
    case InterfaceLanguage::Russian:
        return QLocale(QLocale::Russian, QLocale::Kazakhstan);
    case InterfaceLanguage::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    Q_UNREACHABLE();
}

} // namespace

void Translations::use(InterfaceLanguage language)
{
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = languageCode(language);
    // Ours first: Qt ships no Kazakh catalogue, and a Windows package need not ship Qt's Russian one.
    if (m_qt.load(u":/translations/qtbase_"_s + code + u".qm"_s)
        || m_qt.load(u"qtbase_"_s + code + u".qm"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/translations/qupia_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
    // Where no catalogue was taken or left, Qt has told nobody.
    if (QCoreApplication *app = QCoreApplication::instance()) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(app, &event);
    }
}

} // namespace qupia
