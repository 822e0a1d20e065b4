// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recipe.h"
#include "models/core/requesthandle.h"
#include "models/core/resourceobject.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace itm {

class ServerSession;

/// Chooses a task and, where the task is about one, a bucket; says why each permission is needed.
/// The tasks are data: the files of resources/recipes.
class RecipeBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecipeBar)

public:
    explicit RecipeBar(ServerSession &session, QWidget *parent = nullptr);
    ~RecipeBar() override;

    void setLabelWidth(int width);
    /// Asks for its buckets, once.
    void setOrganization(OrganizationId organization);
    /// Empty as long as the bucket is missing.
    [[nodiscard]] PermissionList permissions(UserId owner) const;

Q_SIGNALS:
    /// By the user.
    void chosen();

private:
    void fillRecipes();
    void showRecipe();
    void fillBuckets(const QList<ResourceObject> &buckets);
    [[nodiscard]] const Recipe *recipe() const;

    ServerSession &m_session;
    OrganizationId m_organization;
    QList<Recipe> m_recipes;
    QComboBox *m_task;
    QComboBox *m_bucket;
    QLabel *m_taskLabel;
    QLabel *m_bucketLabel;
    QLabel *m_why;
    RequestHandle m_request;
};

} // namespace itm
