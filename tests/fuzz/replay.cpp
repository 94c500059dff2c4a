// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr quint32 seed = 20261122;
constexpr int copies = 60;

void feed(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
}

// Cut, doubled, and with other bytes at a few places; the same on every run.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    if (bytes.isEmpty())
        return bytes;
    const int kind = random.bounded(4);
    const qsizetype at = random.bounded(int(bytes.size()));
    if (kind == 0)
        bytes.truncate(at);
    else if (kind == 1)
        bytes.insert(at, bytes.mid(at, 1 + random.bounded(40)));
    else if (kind == 2)
        bytes.remove(at, 1 + random.bounded(8));
    for (int i = random.bounded(4); kind == 3 && i >= 0; --i) {
        static const QByteArray bad("\0\"{}[]:,\xff\xc3%|!?x9e", 17);
        bytes[random.bounded(int(bytes.size()))] = bad.at(random.bounded(int(bad.size())));
    }
    return bytes;
}

} // namespace

// Feeds every file of a corpus folder to the target, and mutated copies. A fault ends the program.
int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    QDirIterator it(QString::fromLocal8Bit(argv[1]), QDir::Files, QDirIterator::Subdirectories);
    QRandomGenerator random(seed);
    int files = 0;
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QByteArray bytes = file.readAll();
        feed(bytes);
        for (int i = 0; i < copies; ++i)
            feed(mutated(bytes, random));
        ++files;
    }
    std::printf("%d inputs, %d copies each\n", files, copies);
    return files > 0 ? 0 : 2;
}
