// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/batchtext.h"

#include "models/words/errortext.h"

#include <QLocale>

namespace itm {

QString BatchText::problem(const BatchFileProblem &problem)
{
    using Kind = BatchFileProblem::Kind;
    switch (problem.kind) {
    case Kind::Empty:
        return tr("There is nothing in it.");
    case Kind::TooLarge:
        return tr("It is larger than 10 MB. Divide it into several files.");
    case Kind::TooManyRows:
        return tr("It has more than 20 000 rows. Divide it into several files.");
    case Kind::NotUtf8:
        return tr("Line %1 is not UTF-8. Save the file as “CSV UTF-8”.").arg(problem.line);
    case Kind::OpenQuote:
        return tr("The quote that is opened in line %1 is never closed.").arg(problem.line);
    case Kind::TextAfterQuote:
        return tr("In line %1 text follows a closing quote. A quote within quotes is written "
                  "twice.")
            .arg(problem.line);
    case Kind::NoColumns:
        return tr("Line %1 has to name the columns, such as description and write.")
            .arg(problem.line);
    case Kind::MissingColumn:
        if (problem.column == QLatin1String("description"))
            return tr("Line %1 names no column “description”.").arg(problem.line);
        return tr("Line %1 names none of the columns “read”, “write” and “task”.")
            .arg(problem.line);
    case Kind::ColumnTwice:
        //: %2: the name of a column.
        return tr("Line %1 names a column twice: %2.")
            .arg(QString::number(problem.line), NameText::shown(problem.column));
    case Kind::NoRows:
        return tr("It names columns, but no rows follow.");
    }
    return {};
}

QString BatchText::ignored(const QStringList &columns)
{
    //: %1: a list of names.
    return tr("Nothing is read from these columns: %1.")
        .arg(NameText::list(columns, Markup::Plain));
}

QString BatchText::column(const QString &column)
{
    if (column == QLatin1String("description"))
        return tr("the name of the token", "column of a file");
    if (column == QLatin1String("organization"))
        return tr("its name or ID; empty: the one in view", "column of a file");
    if (column == QLatin1String("owner"))
        return tr("a user; empty: you", "column of a file");
    if (column == QLatin1String("status"))
        return tr("active or inactive; empty: active", "column of a file");
    if (column == QLatin1String("task"))
        return tr("a task by its name, or All Access; may be empty", "column of a file");
    if (column == QLatin1String("buckets"))
        return tr("what the task is about", "column of a file");
    if (column == QLatin1String("read"))
        return tr("buckets that it reads", "column of a file");
    return tr("buckets that it writes", "column of a file");
}

QString BatchText::verdict(BatchVerdict verdict)
{
    switch (verdict) {
    case BatchVerdict::Ready:
        return tr("ready", "a row of a file");
    case BatchVerdict::Warning:
        return tr("ready, look", "a row of a file");
    case BatchVerdict::Cannot:
        break;
    }
    return tr("cannot be made", "a row of a file");
}

QString BatchText::remarks(const QList<BatchRemark> &remarks, const OrganizationNames &names)
{
    QStringList said;
    for (const BatchRemark &one : remarks)
        said << remark(one, names);
    return said.join(u' ');
}

QString BatchText::state(const CreationOutcome &outcome)
{
    switch (outcome.state) {
    case CreationState::Planned:
        return {};
    case CreationState::Making:
        return tr("being made…", "a token of many");
    case CreationState::Made:
        return tr("made", "a token of many");
    case CreationState::MadeNotSaved:
        return tr("made, not saved", "a token of many");
    case CreationState::GivenUp:
        return tr("made, value given up", "a token of many");
    case CreationState::Unknown:
        return tr("unknown", "a token of many");
    case CreationState::Refused:
        return tr("refused", "a token of many");
    case CreationState::NotTried:
        break;
    }
    return tr("not tried", "a token of many");
}

QString BatchText::reason(const CreationOutcome &outcome, const OrganizationNames &names)
{
    if (outcome.state == CreationState::NotTried && outcome.error
        && outcome.error->kind == ErrorKind::Cancelled)
        return tr("It was stopped before this one’s turn.");
    if (outcome.state == CreationState::Unknown)
        return tr("The answer was lost. The list of tokens is read again and tells whether it was "
                  "made.");
    if (outcome.error)
        return ErrorText::line(*outcome.error, names);
    return outcome.isDifferent
        ? tr("The server recorded something else than was asked for: look at its details.")
        : QString();
}

QString BatchText::plan(const BatchCounts &counts)
{
    QStringList said{ tr("%n ready.", "tokens of a file", counts.possible()) };
    if (counts.warnings > 0)
        said << tr("%n of them with a warning.", "tokens of a file", counts.warnings);
    if (counts.cannot > 0)
        said << tr("%n cannot be made.", "tokens of a file", counts.cannot);
    return said.join(u' ');
}

QString BatchText::result(const BatchCounts &counts)
{
    QStringList said{ tr("%n made.", "tokens", counts.made) };
    if (counts.notSaved > 0)
        said << tr("%n made, but their values could not be saved.", "tokens", counts.notSaved);
    if (counts.unknown > 0)
        said << tr("Of %n the answer was lost.", "tokens", counts.unknown);
    if (counts.refused > 0)
        said << tr("%n refused.", "tokens", counts.refused);
    if (counts.notTried > 0)
        said << tr("%n not tried.", "tokens", counts.notTried);
    return said.join(u' ');
}

QString BatchText::about(const QMap<QString, int> &organizations, int line, const QString &broadest)
{
    QStringList places;
    for (auto it = organizations.cbegin(); it != organizations.cend(); ++it) {
        //: %1: an organization.
        places << tr("%n in %1", "tokens", it.value())
                      .arg(NameText::inSentence(it.key(), Markup::Html));
    }
    if (line == 0)
        //: %1: a list such as "100 in factory, 20 in weather"; %2: what a token may do, such as
        //: "W telegraf".
        return tr("%1. The broadest: %2.")
            .arg(QLocale().createSeparatedList(places), broadest.toHtmlEscaped());
    //: %1: a list such as "100 in factory, 20 in weather"; %2: a line number; %3: what a token may
    //: do, such as "W telegraf".
    return tr("%1. The broadest is that of line %2: %3.")
        .arg(QLocale().createSeparatedList(places), QString::number(line),
             broadest.toHtmlEscaped());
}

} // namespace itm
