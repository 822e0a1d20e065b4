// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/successordraft.h"
#include "models/session/replacetokenoperation.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace itm {

class BucketMapping;
class SuccessorPreview;

/// Replaces one token: says that nothing about a token's permissions or value can be changed, shows
/// the old one and its successor side by side, and makes the successor. The old token is not
/// touched. A session that goes closes the dialog. Never shows a value.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceDialog)

public:
    ReplaceDialog(ServerSession &session, Token token, QWidget *parent);
    ~ReplaceDialog() override;

    void reject() override;

Q_SIGNALS:
    void replaced(const std::shared_ptr<itm::TokenValue> &value);
    /// The user wants other permissions; the dialog has closed.
    void otherPermissionsRequested();

private:
    void arrange();
    [[nodiscard]] QWidget *makeChoice();
    [[nodiscard]] QLayout *makeButtons();
    void loadBuckets();
    void showBuckets(const Result<QList<Bucket>> &answer);
    void showDraft();
    void make();
    void answered(const Result<std::shared_ptr<TokenValue>> &answer);
    void setBusy(bool busy);
    [[nodiscard]] TokenDraft draft() const;

    ServerSession &m_session;
    const Token m_token;
    QWidget *m_choice;
    QRadioButton *m_same;
    QRadioButton *m_recreated;
    QRadioButton *m_other;
    QLabel *m_bucketState;
    BucketMapping *m_mapping;
    SuccessorPreview *m_preview;
    QPushButton *m_make;
    QPushButton *m_cancel;
    QHash<BucketId, QString> m_lastNames;
    RequestHandle m_nameRequest;
    RequestHandle m_bucketRequest;
    bool m_isBusy = false;
};

} // namespace itm
