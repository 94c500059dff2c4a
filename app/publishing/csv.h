// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace qupia {

struct CsvRow {
    int line = 0; // 1-based, where the row begins
    QStringList cells;
};

struct CsvTable {
    QStringList head;
    QList<CsvRow> rows; // as they stand: some may be shorter or longer than the head
};

// A table as spreadsheets save it: UTF-8, the first row names the columns; commas, semicolons or tabs between cells, quotes
// around what contains them. Fails for another encoding, an open quote, an empty or doubled column name.
Result<CsvTable> readCsv(const QByteArray &bytes);

// A row as readCsv() takes it, with its line end.
QByteArray csvLine(const QStringList &cells);

} // namespace qupia
