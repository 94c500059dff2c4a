// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace qupia {

// A kind of rule: what it looks at, and which keys its rules must or may have. Every kind has its check in
// checks/kinds/kindregistry.cpp; a test holds the two together.
struct RuleKind {
    QString name;
    QStringList required;
    QStringList optional;
};

const QList<RuleKind> &ruleKinds();
const RuleKind *ruleKind(const QString &name);

} // namespace qupia
