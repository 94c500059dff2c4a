// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ziparchive.h"

#include <QCoreApplication>
#include <QSet>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDate = 0x21; // 1980-01-01, the earliest that a zip knows

Error failure(const char *reason)
{
    const QString message = QCoreApplication::translate("Zip", "The file could not be packed: %1");
    return {message.arg(QString::fromUtf8(reason)), Error::Kind::Other, {}, 0, 0};
}

bool addPart(zip_t *archive, const ZipPart &part)
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

Error unreadable(const char *message)
{
    return {QCoreApplication::translate("Zip", message), Error::Kind::Damaged, {}, 0, 0};
}

// A plain relative path: no way up, no root, no drive, nothing that one system reads otherwise than another.
bool isPlainPath(const QByteArray &path)
{
    const QList<QByteArray> steps = path.split('/');
    const bool steady = std::ranges::all_of(steps, [](const QByteArray &step) {
        return !step.isEmpty() && step != "." && step != ".."
            && std::ranges::all_of(step, [](char letter) { return uchar(letter) >= 0x20 && letter != '\\' && letter != ':'; });
    });
    return steady && path.size() <= 1000;
}

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

// At most `room` bytes; more makes the part too long. A wrong checksum shows at its end.
bool readPart(zip_t *archive, zip_uint64_t index, qint64 room, ZipPart &part)
{
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, index, 0));
    part.damaged = !file;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    while (file) {
        const zip_int64_t count = zip_fread(file.get(), chunk.data(), zip_uint64_t(chunk.size()));
        part.damaged = count < 0;
        if (count <= 0)
            break;
        if (part.bytes.size() + count > room)
            return false;
        part.bytes.append(chunk.constData(), count);
    }
    return true;
}

} // namespace

Result<QByteArray> zipped(const QList<ZipPart> &parts)
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
    for (const ZipPart &part : parts) {
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

Result<void> readZip(const QByteArray &bytes, const ZipLimits &limits, const std::function<void(const ZipPart &)> &take)
{
    const Error noZip = unreadable(QT_TRANSLATE_NOOP("Zip", "This file is no zip, or it is damaged."));
    const Error tooLarge = unreadable(QT_TRANSLATE_NOOP("Zip", "There is far too much in this file; it is not unpacked."));
    if (bytes.isEmpty()) // to libzip an archive of nothing
        return noZip;
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &fault);
    if (!source)
        return noZip;
    const std::unique_ptr<zip_t, CloseArchive> archive(zip_open_from_source(source, ZIP_RDONLY, &fault));
    if (!archive) {
        zip_source_free(source);
        return noZip;
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.parts)
        return tooLarge;
    QSet<QByteArray> seen;
    qint64 room = limits.bytes;
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index) {
        ZipPart part;
        part.path = QByteArray(zip_get_name(archive.get(), index, ZIP_FL_ENC_GUESS));
        if (part.path.endsWith('/')) // a folder holds nothing itself
            continue;
        if (!isPlainPath(part.path) || seen.contains(part.path))
            return unreadable(QT_TRANSLATE_NOOP("Zip", "This file holds names that no honest file has; it is not unpacked."));
        seen.insert(part.path);
        if (!readPart(archive.get(), index, room, part))
            return tooLarge;
        room -= part.bytes.size();
        take(part);
    }
    return {};
}

} // namespace qupia
