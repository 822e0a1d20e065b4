// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/batchquestions.h"

#include "models/items/batchmodel.h"
#include "models/words/batchtext.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace itm {

namespace {

class BatchQuestions final
{
    Q_DECLARE_TR_FUNCTIONS(itm::BatchQuestions)
};

/// The greater, the more a token of this row can do.
std::pair<int, qsizetype> reach(const PlannedToken &planned)
{
    int broad = 0;
    for (const BatchRemark &remark : planned.remarks) {
        if (remark.kind == BatchRemark::Kind::Broad)
            broad = qMax(broad, 10 - static_cast<int>(remark.breadth));
    }
    return { broad, planned.draft.permissions.size() };
}

} // namespace

Confirmation batchQuestion(const BatchModel &model, const QString &keyring)
{
    QMap<QString, int> organizations;
    qsizetype broadest = -1;
    const QList<PlannedToken> &plan = model.plan();
    for (qsizetype row = 0; row < plan.size(); ++row) {
        if (plan.at(row).verdict() == BatchVerdict::Cannot)
            continue;
        ++organizations[plan.at(row).organizationName];
        if (broadest < 0 || reach(plan.at(row)) > reach(plan.at(broadest)))
            broadest = row;
    }
    const int count = model.counts().possible();
    const QString truth = keyring.isEmpty()
        ? BatchQuestions::tr("Their values are saved in your keychain and not shown.")
        : keyring;
    return { .title = BatchQuestions::tr("Create %n tokens?", nullptr, count),
             .about
             = BatchText::about(organizations, plan.at(broadest).row.line, model.mayText(broadest)),
             .consequence = truth.toHtmlEscaped(),
             .verb = BatchQuestions::tr("Create %n tokens", nullptr, count),
             .isDestructive = false };
}

Confirmation unsavedQuestion(int count)
{
    return { .title = BatchQuestions::tr("Close without saving the values?"),
             .about = BatchQuestions::tr("The values of %n tokens are not in the keychain.",
                                         nullptr, count),
             .consequence
             = BatchQuestions::tr("Nobody can show them again. These tokens have to be "
                                  "replaced or deleted."),
             .verb = BatchQuestions::tr("Close anyway") };
}

void fitBatchColumns(QTableView &table)
{
    table.resizeColumnsToContents();
    const int letter = table.fontMetrics().averageCharWidth();
    for (const int column : { BatchModel::DescriptionColumn, BatchModel::MayColumn })
        table.setColumnWidth(column, qMin(table.columnWidth(column), letter * 32));
    table.setColumnWidth(BatchModel::StateColumn,
                         qMax(table.columnWidth(BatchModel::StateColumn), letter * 18));
    // What does not fit is said in full below the table.
    table.setColumnWidth(BatchModel::WhyColumn, letter * 10);
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace itm
