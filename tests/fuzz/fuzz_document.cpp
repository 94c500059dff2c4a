// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/check.h"
#include "compose/compose.h"
#include "compose/rows.h"
#include "document/documentfile.h"
#include "library/libraryloader.h"

#include <cstdlib>

using namespace qupia;

// Any bytes: an error that says why, or a document that can be written, read again, composed and checked.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const LibraryLoad load = loadLibrary(QStringLiteral(":/templates"));
    const Result<LoadedDocument> loaded = readDocument(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!loaded) {
        if (loaded.error().kind != Error::Kind::Damaged || loaded.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const QByteArray written = writeDocument(loaded->document);
    const Result<LoadedDocument> again = readDocument(written);
    if (!again || writeDocument(again->document) != written)
        std::abort();
    const ComposedPolicy policy = compose(loaded->document, load.library);
    const QList<Finding> findings = runChecks(loaded->document, load.library, policy);
    if (rowsOf(policy).isEmpty() || (findings.isEmpty() && policy.operatorName.kk.isEmpty()))
        std::abort();
    return 0;
}
