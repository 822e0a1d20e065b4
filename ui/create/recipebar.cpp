// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/recipebar.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/richtext.h"
#include "ui/create/shippedrecipes.h"

#include "models/session/resourceobjects.h"
#include "models/words/errortext.h"
#include "models/words/resourcetext.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace itm {

namespace {

QString language()
{
    return QLocale().name();
}

QString needText(const Recipe::Need &need)
{
    if (need.scope == Recipe::Scope::Operator)
        return RecipeBar::tr("everything, everywhere", "what a task needs");
    const QString what = need.scope == Recipe::Scope::Bucket
        ? RecipeBar::tr("the bucket", "what a task needs")
        : need.scope == Recipe::Scope::Itself
        ? RecipeBar::tr("the organization itself", "what a task needs")
        //: %1: a resource type, such as "tasks".
        : RecipeBar::tr("all %1", "what a task needs").arg(ResourceText::plural(need.type));
    //: %1: such as "the bucket".
    return need.action == PermissionAction::Read ? RecipeBar::tr("read %1").arg(what)
                                                 //: %1: such as "the bucket".
                                                 : RecipeBar::tr("write %1").arg(what);
}

} // namespace

RecipeBar::RecipeBar(ServerSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_recipes(shippedRecipes())
    , m_task(new QComboBox)
    , m_bucket(new QComboBox)
    , m_taskLabel(new QLabel(tr("&Task")))
    , m_bucketLabel(new QLabel(tr("&Bucket")))
    , m_why(new QLabel)
{
    m_task->setObjectName(QStringLiteral("taskCombo"));
    m_bucket->setObjectName(QStringLiteral("taskBucketCombo"));
    m_bucket->setEditable(true);
    m_bucket->setInsertPolicy(QComboBox::NoInsert);
    nameComboBox(*m_bucket, withoutMnemonic(m_bucketLabel->text()));
    m_bucket->completer()->setFilterMode(Qt::MatchContains);
    m_bucket->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_taskLabel->setBuddy(m_task);
    m_bucketLabel->setBuddy(m_bucket);
    m_why->setObjectName(QStringLiteral("taskWhy"));
    m_why->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_taskLabel, m_task);
    form->addRow(m_bucketLabel, m_bucket);
    form->addRow(m_why);
    fillRecipes();
    connect(m_task, &QComboBox::currentIndexChanged, this, [this] {
        showRecipe();
        Q_EMIT chosen();
    });
    connect(m_bucket, &QComboBox::currentIndexChanged, this, &RecipeBar::chosen);
    showRecipe();
}

RecipeBar::~RecipeBar() = default;

void RecipeBar::setLabelWidth(int width)
{
    for (QLabel *label : { m_taskLabel, m_bucketLabel })
        label->setMinimumSize(width, m_task->sizeHint().height());
}

void RecipeBar::fillRecipes()
{
    // What the credential cannot give is not offered.
    if (!m_session.identity().isOperator)
        m_recipes.removeIf([](const Recipe &recipe) { return recipe.needsOperator(); });
    for (const Recipe &recipe : std::as_const(m_recipes))
        m_task->addItem(recipe.title.in(language()));
}

const Recipe *RecipeBar::recipe() const
{
    const int at = m_task->currentIndex();
    return at < 0 ? nullptr : &m_recipes.at(at);
}

void RecipeBar::showRecipe()
{
    const Recipe *shown = recipe();
    if (!shown)
        return;
    m_bucket->setVisible(shown->needsBucket());
    m_bucketLabel->setVisible(shown->needsBucket());
    QList<Statement> reasons;
    for (const Recipe::Need &need : shown->needs)
        //: A permission and why it is needed. %1: such as "read the bucket"; %2: a sentence.
        reasons.append({ tr("%1: %2", "permission and reason")
                             .arg(needText(need), need.why.in(language()))
                             .toHtmlEscaped() });
    m_why->setText(RichText::colored(ColorRole::Muted, shown->about.in(language()))
                   + RichText::section(tr("It needs to"), reasons, ColorRole::Muted));
}

void RecipeBar::setOrganization(OrganizationId organization)
{
    if (organization == m_organization)
        return;
    m_organization = organization;
    fillBuckets({});
    if (organization.isNull())
        return;
    m_request = listObjects(m_session, types::buckets, organization, this,
                            [this](const Result<QList<ResourceObject>> &answer) {
                                if (answer)
                                    fillBuckets(answer.value());
                                else
                                    m_bucket->setPlaceholderText(ErrorText::line(answer.error()));
                            });
}

void RecipeBar::fillBuckets(const QList<ResourceObject> &buckets)
{
    const QSignalBlocker blocker(m_bucket);
    const QString before = m_bucket->currentIndex() < 0 ? QString() : m_bucket->currentText();
    m_bucket->clear();
    for (const ResourceObject &bucket : buckets)
        m_bucket->addItem(bucket.name, QVariant::fromValue(bucket.id.value()));
    m_bucket->setCurrentIndex(before.isEmpty() ? -1 : m_bucket->findText(before));
    if (m_bucket->currentIndex() < 0)
        m_bucket->setEditText({});
    m_bucket->lineEdit()->setPlaceholderText(tr("Choose a bucket"));
    if (!before.isEmpty())
        Q_EMIT chosen();
}

PermissionList RecipeBar::permissions(UserId owner) const
{
    const Recipe *shown = recipe();
    if (!shown)
        return {};
    RecipePlace place{ .organization = m_organization,
                       .owner = owner,
                       .types = m_session.capabilities().resourceTypes };
    if (m_bucket->currentIndex() >= 0)
        place.buckets.append({ ResourceId(m_bucket->currentData().toULongLong()),
                               m_bucket->itemText(m_bucket->currentIndex()) });
    else if (shown->needsBucket())
        return {};
    return permissionsOf(*shown, place);
}

} // namespace itm
