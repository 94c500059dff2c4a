// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/values/contacts.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

bool isDomain(const QString &text)
{
    const QByteArray ascii = QUrl::toAce(text);
    if (ascii.isEmpty() || ascii.size() > 253 || text.contains(u'_'))
        return false;
    const QList<QByteArray> labels = ascii.split('.');
    const auto isLabel = [](const QByteArray &label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith('-') && !label.endsWith('-');
    };
    const bool numeric = std::ranges::all_of(labels.last(), [](char c) { return c >= '0' && c <= '9'; });
    return labels.size() >= 2 && !numeric && labels.last().size() >= 2 && std::ranges::all_of(labels, isLabel);
}

bool isEmail(const QString &text)
{
    static const QRegularExpression local(u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$"_s);
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at <= 64 && local.match(text.left(at)).hasMatch() && isDomain(text.mid(at + 1));
}

bool isKazakhPhone(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9')
            digits += character;
        else if (!character.isSpace() && !u"+-()\u2011\u2010"_s.contains(character))
            return false;
    }
    const bool international = text.trimmed().startsWith(u'+');
    if (text.count(u'+') > (international ? 1 : 0))
        return false;
    return digits.size() == 11 && (digits.startsWith(u'7') || (!international && digits.startsWith(u'8')));
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && url.userInfo().isEmpty() && isDomain(url.host());
}

bool isPostalCode(const QString &text)
{
    static const QRegularExpression old(u"^[0-9]{6}$"_s);
    static const QRegularExpression recent(u"^[A-Z][0-9]{2}[A-Z][0-9][A-Z][0-9]$"_s);
    const QString code = text.trimmed().toUpper();
    return old.match(code).hasMatch() || recent.match(code).hasMatch();
}

int minutesOfDay(const QString &text)
{
    static const QRegularExpression time(u"^([0-9]{1,2}):([0-9]{2})$"_s);
    const QRegularExpressionMatch match = time.match(text.trimmed());
    if (!match.hasMatch())
        return -1;
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.captured(2).toInt() < 60 && minutes <= 24 * 60 ? minutes : -1;
}

} // namespace qupia
