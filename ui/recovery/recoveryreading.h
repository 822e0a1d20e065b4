// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/recoveryrecord.h"

#include <QWidget>

class QLabel;

namespace itm {

/// Takes the output of the recovery commands: pasted, dropped or from a file. What is pasted is
/// never shown, values of tokens stand in it. GUI thread.
class RecoveryReading final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoveryReading)

public:
    explicit RecoveryReading(QWidget *parent = nullptr);
    ~RecoveryReading() override;

    /// All that was read so far: the last tokens and the last names.
    [[nodiscard]] const RecoveryListing &listing() const { return m_listing; }
    void read(QByteArray bytes);

Q_SIGNALS:
    void listingRead();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void paste();
    void chooseFile();
    void readFile(const QString &path);
    void keep(RecoveryListing read);
    void tell(const RecoveryListing &read);

    RecoveryListing m_listing;
    QLabel *m_result;
};

} // namespace itm
