// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/reviewsheet.h"

#include "checks/check.h"
#include "checks/report/findingreport.h"
#include "compose/compose.h"
#include "compose/profile.h"
#include "compose/rows.h"
#include "compose/valuetext.h"
#include "exports/exporter.h"
#include "language/dates.h"
#include "library/citation.h"
#include "publishing/texthash.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace qupia {

using namespace Qt::StringLiterals;

namespace {

InterfaceLanguage interfaceOf(Language language)
{
    return language == Language::Kazakh ? InterfaceLanguage::Kazakh : InterfaceLanguage::Russian;
}

// Builds blocks that have one language only.
class Sheet {
public:
    Sheet(const TemplateLibrary &library, Language language, ComposedPolicy &sheet)
        : m_library(library), m_language(language), m_sheet(sheet)
    {
    }

    QString word(const QString &id) const { return m_library.word(id, m_language); }

    BilingualText text(const QString &words) const
    {
        BilingualText text;
        text.in(m_language).append(Span{words, {Origin::Kind::Furniture, {}, {}}, {}});
        return text;
    }

    void heading(const QString &id, const QString &number)
    {
        m_sheet.blocks.append(Heading{SectionId(id), number, text(word(id))});
    }

    void paragraph(const QString &id, const QString &words)
    {
        m_sheet.blocks.append(Paragraph{ClauseId(u"sheet."_s + id), QString(), text(words)});
    }

    void table(const QString &id, const QStringList &head, const QList<QStringList> &rows)
    {
        Table table;
        table.clause = ClauseId(u"sheet."_s + id);
        for (const QString &column : head)
            table.head.append(text(word(column)));
        for (const QStringList &row : rows) {
            QList<BilingualText> cells;
            for (const QString &cell : row)
                cells.append(text(cell));
            table.rows.append(cells);
        }
        m_sheet.blocks.append(table);
    }

private:
    const TemplateLibrary &m_library;
    Language m_language;
    ComposedPolicy &m_sheet;
};

QString optionText(const Field &field, const QJsonValue &value, const TemplateLibrary &library, Language language)
{
    const QString id = value.isObject() ? value["choice"_L1].toString() : value.toString();
    const QString count = value["count"_L1].isDouble() ? u' ' + QString::number(value["count"_L1].toInt()) : QString();
    if (const Option *option = field.option(id))
        return option->label.in(interfaceOf(language)) + count;
    if (const Country *country = library.country(id))
        return country->name.in(interfaceOf(language));
    if (const LegalForm *form = library.legalForm(id))
        return form->label().in(interfaceOf(language));
    return {};
}

// An answer as one line; a table and the matrix by the number of their rows, since the policy prints them whole.
QString answerText(const Field &field, const QJsonValue &value, const TemplateLibrary &library, Language language)
{
    if (value.isBool())
        return value.toBool() ? u"✓"_s : u"–"_s;
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (field.type == FieldType::Address)
        return addressLine(value, library, language);
    if (field.type == FieldType::Hours)
        return hoursLine(value, library, language);
    if (field.type == FieldType::TriState)
        return value == "yes"_L1 ? u"✓"_s : u"–"_s;
    if (field.type == FieldType::Table || field.type == FieldType::Matrix)
        return u"× %1"_s.arg(value.toArray().size());
    if (const QString option = optionText(field, value, library, language); !option.isEmpty())
        return option;
    if (!value.isArray())
        return localizedText(value, language);
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QString option = optionText(field, entry, library, language);
        parts.append(option.isEmpty() ? localizedText(entry, language) : option);
    }
    return parts.join(u", "_s);
}

QList<QStringList> factRows(
    const PolicyDocument &document, const TemplateLibrary &library, const Sheet &sheet, const Profile &profile, Language language)
{
    QList<QStringList> rows;
    for (const Field &field : library.fields) {
        const QJsonValue value = effectiveValue(document, field);
        if (field.step.isEmpty() || !applies(field, profile) || !isFilled(field, value))
            continue;
        QString answer = answerText(field, value, library, language);
        if (document.samples.contains(field.id))
            answer += u" (%1)"_s.arg(sheet.word(u"sheet-sample"_s));
        rows.append({field.label.in(interfaceOf(language)), answer});
    }
    return rows;
}

QString stateOf(const Rule &rule, const QList<Finding> &findings, const Sheet &sheet, const Profile &profile)
{
    const Finding *worst = nullptr; // findings come most severe first, accepted ones last
    for (const Finding &finding : findings) {
        if (finding.rule == rule.id) {
            worst = &finding;
            break;
        }
    }
    if (worst)
        return sheet.word(worst->accepted ? u"sheet-state-accepted"_s : u"sheet-state-"_s + severityCode(worst->severity));
    const bool asked = rule.parameters.when.holds(profile.flags);
    return sheet.word(asked ? u"sheet-state-clean"_s : u"sheet-state-not-asked"_s);
}

QList<QStringList> ruleRows(
    const TemplateLibrary &library, const QList<Finding> &findings, const Sheet &sheet, const Profile &profile, Language language)
{
    QList<QStringList> rows;
    for (const RuleId &id : library.lawRules) {
        const Rule &rule = *library.rule(id);
        rows.append({rule.title.in(interfaceOf(language)), citations(rule.basis, library, interfaceOf(language)),
            stateOf(rule, findings, sheet, profile)});
    }
    return rows;
}

QList<QStringList> acceptedRows(const TemplateLibrary &library, const QList<Finding> &findings, Language language)
{
    QList<QStringList> rows;
    for (const Finding &finding : findings) {
        if (!finding.accepted)
            continue;
        const QString who =
            finding.accepted->name + (finding.accepted->date.isEmpty() ? QString() : u", "_s + finding.accepted->date);
        rows.append({messageOf(finding, library, interfaceOf(language)), finding.accepted->reason, who});
    }
    return rows;
}

} // namespace

ComposedPolicy reviewSheet(const PolicyDocument &document, const TemplateLibrary &library, const ComposedPolicy &policy,
    const QList<Finding> &findings, Language language)
{
    ComposedPolicy result = policy.frame();
    result.firstLanguage = language;

    Sheet sheet(library, language, result);
    result.title = sheet.text(sheet.word(u"sheet-title"_s));
    const QDate edition = QDate::fromString(library.lawEdition, Qt::ISODate);
    sheet.paragraph(u"edition"_s, sheet.word(u"sheet-edition"_s).arg(dateText(edition, language)));
    sheet.paragraph(u"note"_s, library.lawNote.in(interfaceOf(language)));
    sheet.paragraph(u"no-advice"_s, sheet.word(u"sheet-no-advice"_s));
    sheet.paragraph(u"hash"_s, sheet.word(u"sheet-hash"_s).arg(textHash(policy)));

    const Profile profile = profileOf(document, library);
    sheet.heading(u"sheet-rules"_s, u"1"_s);
    sheet.table(
        u"rules"_s, {u"sheet-rule"_s, u"sheet-basis"_s, u"sheet-state"_s}, ruleRows(library, findings, sheet, profile, language));
    const QList<QStringList> accepted = acceptedRows(library, findings, language);
    if (!accepted.isEmpty()) {
        sheet.heading(u"sheet-accepted"_s, u"2"_s);
        sheet.table(u"accepted"_s, {u"sheet-rule"_s, u"sheet-reason"_s, u"sheet-name"_s}, accepted);
    }
    sheet.heading(u"sheet-facts"_s, accepted.isEmpty() ? u"2"_s : u"3"_s);
    sheet.table(u"facts"_s, {u"sheet-question"_s, u"sheet-answer"_s}, factRows(document, library, sheet, profile, language));
    return result;
}

Result<QByteArray> reviewSheetFile(
    const PolicyDocument &document, const TemplateLibrary &library, Language language, const QString &format)
{
    const Exporter *chosen = exporter(format);
    Q_ASSERT(chosen);
    const ComposedPolicy policy = compose(document, library);
    const ComposedPolicy sheet = reviewSheet(document, library, policy, runChecks(document, library, policy), language);
    return chosen->write(sheet, {Layout::Single, {language}, false});
}

} // namespace qupia
