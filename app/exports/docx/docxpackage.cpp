// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/docx/docxpackage.h"

#include <QCoreApplication>

#include <zip.h>

namespace qupia {

namespace {

constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDate = 0x21; // 1980-01-01, the earliest that a zip knows

Error failure(const char *reason)
{
    const QString message = QCoreApplication::translate("Exporter", "The Word file could not be made: %1");
    return {message.arg(QString::fromUtf8(reason)), Error::Kind::Other, {}, 0, 0};
}

bool addPart(zip_t *archive, const PackagePart &part)
{
    zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.path.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(archive, zip_uint64_t(index), noTime, firstDate, 0) == 0;
}

QByteArray contentOf(zip_source_t *target)
{
    zip_stat_t stat;
    if (zip_source_stat(target, &stat) != 0 || zip_source_open(target) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    return count == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipped(const QList<PackagePart> &parts)
{
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &fault);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &fault) : nullptr;
    if (!archive) {
        zip_source_free(target);
        return failure(zip_error_strerror(&fault));
    }
    zip_source_keep(target); // the archive drops its own hold when it closes
    for (const PackagePart &part : parts) {
        if (!addPart(archive, part)) {
            const Error error = failure(zip_strerror(archive));
            zip_discard(archive);
            zip_source_free(target);
            return error;
        }
    }
    if (zip_close(archive) != 0) {
        const Error error = failure(zip_strerror(archive));
        zip_discard(archive);
        zip_source_free(target);
        return error;
    }
    const QByteArray bytes = contentOf(target);
    zip_source_free(target);
    return bytes.isEmpty() ? Result<QByteArray>(failure("zip")) : Result<QByteArray>(bytes);
}

} // namespace qupia
