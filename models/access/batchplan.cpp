// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/batchplan.h"

#include "models/access/abilities.h"
#include "models/access/bucketbook.h"
#include "models/access/permissionsets.h"
#include "models/access/tokenvaluepattern.h"

#include <algorithm>
#include <map>

namespace itm {

namespace {

using Kind = BatchRemark::Kind;

bool isWord(const QString &text, const QString &word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

bool isAllAccess(const QString &task)
{
    return isWord(QString(task).replace(u'-', u' '), QStringLiteral("all access"));
}

/// Named by its name as it is written, or by its ID.
template <class T>
const T *findNamed(const QList<T> &things, const QString &name)
{
    const auto found = std::find_if(things.cbegin(), things.cend(),
                                    [&name](const T &t) { return t.name == name; });
    if (found != things.cend())
        return &*found;
    const auto id = decltype(T::id)::fromString(name);
    const auto byId = std::find_if(things.cbegin(), things.cend(),
                                   [&id](const T &t) { return id && t.id == *id; });
    return byId == things.cend() ? nullptr : &*byId;
}

const Organization *organizationOf(const BatchRow &row, const BatchPlaces &places)
{
    return findNamed(places.organizations,
                     row.organization.isEmpty() ? places.organization.toString()
                                                : row.organization);
}

/// What a combination of cells grants, told once for all rows that have it.
struct Granting final
{
    PermissionList permissions;
    QList<BatchRemark> remarks;
};

class Planner final
{
public:
    explicit Planner(const BatchPlaces &places)
        : m_places(places)
    {
        for (auto it = places.buckets.cbegin(); it != places.buckets.cend(); ++it)
            m_books.insert(it.key(), BucketBook(it.value()));
    }

    PlannedToken plan(const BatchRow &row)
    {
        PlannedToken planned{ .row = row };
        if (holdsTokenValue(row.description)) {
            planned.row.description.clear();
            planned.remarks.append({ .kind = Kind::ValueAsDescription });
        }
        planned.draft.description = planned.row.description;
        if (row.hasTooManyCells)
            planned.remarks.append({ .kind = Kind::TooManyCells });
        if (row.description.isEmpty())
            planned.remarks.append({ .kind = Kind::NoDescription });
        setStatus(planned);
        setOwner(planned);
        setOrganization(planned);
        if (!planned.draft.organization.isNull())
            setPermissions(planned);
        noteDescription(planned);
        std::stable_partition(planned.remarks.begin(), planned.remarks.end(),
                              [](const BatchRemark &remark) { return remark.isObstacle(); });
        return planned;
    }

private:
    void setStatus(PlannedToken &planned) const
    {
        const QString &status = planned.row.status;
        if (isWord(status, QStringLiteral("inactive")))
            planned.draft.status = TokenStatus::Inactive;
        else if (!status.isEmpty() && !isWord(status, QStringLiteral("active")))
            planned.remarks.append({ .kind = Kind::UnknownStatus, .name = status });
    }

    void setOwner(PlannedToken &planned) const
    {
        const QString &name = planned.row.owner;
        planned.owner = m_places.caller.user;
        planned.ownerName = name.isEmpty() ? m_places.caller.userName : name;
        if (name.isEmpty() || name == m_places.caller.userName)
            return;
        const User *user = findNamed(m_places.users, name);
        planned.owner = user ? user->id : UserId();
        if (!user)
            return planned.remarks.append({ .kind = Kind::UnknownOwner, .name = name });
        planned.ownerName = user->name;
        planned.draft.owner = user->id == m_places.caller.user ? UserId() : user->id;
        if (user->status != UserStatus::Active)
            planned.remarks.append({ .kind = Kind::InactiveOwner, .name = user->name });
    }

    void setOrganization(PlannedToken &planned) const
    {
        const QString &name = planned.row.organization;
        const Organization *found = organizationOf(planned.row, m_places);
        planned.organizationName = found ? found->name : name;
        if (found)
            planned.draft.organization = found->id;
        else
            planned.remarks.append(
                { .kind = name.isEmpty() ? Kind::NoOrganization : Kind::UnknownOrganization,
                  .name = name });
    }

    void setPermissions(PlannedToken &planned)
    {
        const BatchRow &row = planned.row;
        const QStringList key{ planned.draft.organization.toString(),
                               planned.draft.owner.toString(),
                               row.task.toLower(),
                               row.buckets.join(u'\n'),
                               row.read.join(u'\n'),
                               row.write.join(u'\n') };
        auto known = m_grantings.find(key);
        if (known == m_grantings.end())
            known = m_grantings.emplace(key, granting(planned)).first;
        planned.draft.permissions = known->second.permissions;
        planned.remarks.append(known->second.remarks);
    }

    Granting granting(const PlannedToken &planned)
    {
        Granting granting;
        const auto book = m_books.constFind(planned.draft.organization);
        if (book == m_books.cend()) {
            granting.remarks.append(
                { .kind = Kind::BucketsNotListed, .name = planned.organizationName });
            return granting;
        }
        addTask(granting, planned, *book);
        addBuckets(granting, planned);
        if (granting.remarks.isEmpty() && granting.permissions.isEmpty())
            granting.remarks.append({ .kind = Kind::NothingGranted });
        if (granting.remarks.isEmpty())
            judge(granting, planned);
        return granting;
    }

    void addTask(Granting &granting, const PlannedToken &planned, const BucketBook &book) const
    {
        const BatchRow &row = planned.row;
        const RecipePlace place{ .organization = planned.draft.organization,
                                 .owner = planned.owner,
                                 .types = m_places.capabilities.resourceTypes };
        const Recipe *recipe = recipeNamed(row.task);
        const bool takesBuckets = recipe && recipe->needsBucket();
        if (!row.buckets.isEmpty() && !takesBuckets)
            granting.remarks.append({ .kind = Kind::BucketsWithoutTask });
        if (isAllAccess(row.task))
            granting.permissions
                = allAccessPermissions(place.types, place.organization, place.owner);
        else if (!recipe && !row.task.isEmpty())
            granting.remarks.append({ .kind = Kind::UnknownTask, .name = row.task });
        else if (recipe && recipe->needsOperator())
            granting.remarks.append({ .kind = Kind::OperatorTask, .name = row.task });
        else if (takesBuckets && row.buckets.isEmpty())
            granting.remarks.append({ .kind = Kind::TaskWithoutBucket, .name = row.task });
        else if (recipe)
            addRecipe(granting, *recipe, place, book.find(row.buckets));
    }

    static void addRecipe(Granting &granting, const Recipe &recipe, RecipePlace place,
                          const BucketBook::Found &found)
    {
        granting.remarks.append(found.remarks);
        place.buckets = found.buckets;
        granting.permissions = permissionsOf(recipe, place);
    }

    void addBuckets(Granting &granting, const PlannedToken &planned)
    {
        // What a task grants is little; a pattern may stand for hundreds, each of them once.
        const PermissionList ofTask = granting.permissions;
        const auto add = [&](const QStringList &names, PermissionAction action) {
            const Granting &found = bucketsNamed(planned.draft.organization, names, action);
            granting.remarks.append(found.remarks);
            for (const Permission &permission : found.permissions) {
                if (!ofTask.contains(permission))
                    granting.permissions.append(permission);
            }
        };
        add(planned.row.read, PermissionAction::Read);
        add(planned.row.write, PermissionAction::Write);
    }

    const Granting &bucketsNamed(OrganizationId organization, const QStringList &names,
                                 PermissionAction action)
    {
        const QStringList key{ organization.toString(),
                               action == PermissionAction::Read ? QStringLiteral("r")
                                                                : QStringLiteral("w"),
                               names.join(u'\n') };
        const auto known = m_bucketsNamed.find(key);
        if (known != m_bucketsNamed.end())
            return known->second;
        const BucketBook::Found found = m_books.value(organization).find(names);
        Granting granting{ .remarks = found.remarks };
        for (const auto &[id, name] : found.buckets)
            granting.permissions.append({ action, types::buckets, id, organization, name });
        return m_bucketsNamed.emplace(key, granting).first->second;
    }

    void judge(Granting &granting, const PlannedToken &planned) const
    {
        PlannedToken made = planned;
        made.draft.permissions = granting.permissions;
        if (m_places.held) {
            const GrantCheck check = checkGrant(*m_places.held, m_places.caller.user, made.draft);
            if (!check.isAllowed())
                return granting.remarks.append({ .kind = Kind::NotGrantable, .check = check });
        }
        const Token preview = made.preview();
        const TokenClass tokenClass = classify(preview, m_places.capabilities.resourceTypes);
        for (const Breadth breadth :
             breadthOf(preview, tokenClass, m_places.capabilities.valueStorage))
            granting.remarks.append({ .kind = Kind::Broad, .breadth = breadth });
    }

    [[nodiscard]] const Recipe *recipeNamed(const QString &task) const
    {
        const auto found = std::find_if(
            m_places.recipes.cbegin(), m_places.recipes.cend(), [&](const Recipe &recipe) {
                return isWord(task, recipe.id)
                    || isWord(task, recipe.title.in(QStringLiteral("en")))
                    || isWord(task, recipe.title.in(m_places.language));
            });
        return found == m_places.recipes.cend() ? nullptr : &*found;
    }

    void noteDescription(PlannedToken &planned)
    {
        const QString &description = planned.row.description;
        if (description.isEmpty())
            return;
        if (const int count = m_places.descriptions.value(description); count > 0)
            planned.remarks.append({ .kind = Kind::DescriptionInUse, .number = count });
        if (const int line = m_firstLines.value(description); line > 0)
            planned.remarks.append({ .kind = Kind::DescriptionTwice, .number = line });
        else
            m_firstLines.insert(description, planned.row.line);
    }

    const BatchPlaces &m_places;
    QHash<OrganizationId, BucketBook> m_books;
    std::map<QStringList, Granting> m_grantings;
    std::map<QStringList, Granting> m_bucketsNamed;
    QHash<QString, int> m_firstLines;
};

} // namespace

BatchVerdict PlannedToken::verdict() const
{
    if (remarks.isEmpty())
        return BatchVerdict::Ready;
    return remarks.constFirst().isObstacle() ? BatchVerdict::Cannot : BatchVerdict::Warning;
}

Token PlannedToken::preview() const
{
    return previewOf(draft, { draft.organization, organizationName, {} }, { owner, ownerName });
}

QList<OrganizationId> organizationsOf(const QList<BatchRow> &rows, const BatchPlaces &places)
{
    QHash<QString, OrganizationId> known;
    QList<OrganizationId> ids;
    for (const BatchRow &row : rows) {
        if (known.contains(row.organization))
            continue;
        const Organization *found = organizationOf(row, places);
        known.insert(row.organization, found ? found->id : OrganizationId());
        if (found && !ids.contains(found->id))
            ids.append(found->id);
    }
    return ids;
}

QList<PlannedToken> planBatch(const QList<BatchRow> &rows, const BatchPlaces &places)
{
    Planner planner(places);
    QList<PlannedToken> planned;
    planned.reserve(rows.size());
    for (const BatchRow &row : rows)
        planned.append(planner.plan(row));
    return planned;
}

} // namespace itm
