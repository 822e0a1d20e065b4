// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokentemplate.h"
#include "models/store/jsonlistfile.h"

#include <QObject>

namespace itm {

/// The saved templates in a file of the user, written whole and atomically after every change. A
/// file that is damaged, even in part, or newer is set aside, never overwritten; what can be read
/// of it goes on. GUI thread.
class TemplateStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateStore)

public:
    /// Reads the file; a missing one is an empty list.
    TemplateStore(const QString &file, QObject *parent);

    /// Sorted by name as people read.
    [[nodiscard]] const QList<TokenTemplate> &templates() const { return m_templates; }
    [[nodiscard]] std::optional<TokenTemplate> find(TemplateId id) const;
    /// Names are compared without regard to case.
    [[nodiscard]] std::optional<TokenTemplate> findNamed(const QString &name) const;
    /// The name, or the first of "name (2)", "name (3)", … that is not taken.
    [[nodiscard]] QString freeName(const QString &name) const;
    /// Where a damaged or newer file was put; empty: all was well.
    [[nodiscard]] QString setAsideFile() const { return m_file.setAsideFile(); }
    /// Why the last change is not on disk: StoreReadOnly, StoreFull. It holds for this run.
    [[nodiscard]] const std::optional<Error> &writeError() const { return m_writeError; }

    /// Adds templates, or replaces those with their ids; writes once.
    void put(const QList<TokenTemplate> &templates);
    void remove(TemplateId id);

Q_SIGNALS:
    void templatesChanged();
    void writeFailed(const itm::Error &error);

private:
    void read();
    void write();
    void sort();

    JsonListFile m_file;
    QList<TokenTemplate> m_templates;
    std::optional<Error> m_writeError;
};

} // namespace itm
