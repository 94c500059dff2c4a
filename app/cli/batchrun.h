// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/batchrows.h"
#include "publishing/publication.h"

namespace qupia {

struct BatchTask {
    PublishRequest request; // names are made for each row
    PolicyDocument base;
    CsvTable table;
    Shard shard;
    int jobs = 1;
    bool resume = false;
    bool force = false;
};

struct BatchOutcome {
    int made = 0;
    int skipped = 0;
    int failed = 0;
    QString errorsFile;
};

// Makes every row's files on several threads. A line of results.csv is written as soon as its row is done, so that a run that
// was cut off can be resumed; rows that fail stand in errors.csv and stop nobody. Shards write files of their own.
Result<BatchOutcome> runBatch(const BatchTask &task, const TemplateLibrary &library);

} // namespace qupia
