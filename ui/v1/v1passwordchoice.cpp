// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/v1/v1passwordchoice.h"

#include "ui/common/keychainhint.h"
#include "ui/common/richtext.h"
#include "ui/common/secretedit.h"
#include "ui/common/segmentedchoice.h"

#include "models/session/v1passwordchange.h"
#include "models/words/keychaintext.h"
#include "models/words/setuptext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace itm {

V1PasswordChoice::V1PasswordChoice(const CredentialStore &store, bool mayBeNone, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_choice(new SegmentedChoice)
    , m_own(new SecretEdit)
    , m_rule(new QLabel)
    , m_random(randomPassword())
{
    m_choice->setObjectName(QStringLiteral("passwordChoice"));
    m_choice->setAccessibleName(tr("Password"));
    QList<std::pair<int, QString>> choices{ { int(Kind::Random), tr("Random", "password") },
                                            { int(Kind::Own), tr("My own", "password") } };
    if (mayBeNone)
        choices.append({ int(Kind::None), tr("None", "password") });
    m_choice->setChoices(choices);
    m_own->setObjectName(QStringLiteral("v1PasswordEdit"));
    m_own->setAccessibleName(tr("Own password"));
    m_rule->setObjectName(QStringLiteral("v1PasswordRule"));
    m_rule->setAccessibleName(tr("About the password"));
    m_rule->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_choice);
    layout->addWidget(m_own);
    layout->addWidget(m_rule);
    connect(m_choice, &SegmentedChoice::currentChanged, this, &V1PasswordChoice::update);
    connect(m_own, &QLineEdit::textChanged, this, &V1PasswordChoice::update);
    update();
}

V1PasswordChoice::Kind V1PasswordChoice::kind() const
{
    return Kind(m_choice->current());
}

QString V1PasswordChoice::issue() const
{
    if (kind() != Kind::Own)
        return {};
    if (m_own->isEmpty())
        return tr("Type a password, or let one be chosen.");
    const auto issue = m_own->judge(passwordIssue);
    return issue ? SetupText::issue(*issue) : QString();
}

Secret V1PasswordChoice::password()
{
    if (kind() == Kind::Random)
        return m_random.clone();
    if (kind() == Kind::None)
        return {};
    Secret typed = m_own->takeSecret();
    m_own->putBack(typed);
    return typed;
}

void V1PasswordChoice::update()
{
    const QString rule = this->rule();
    m_own->setVisible(kind() == Kind::Own);
    m_rule->setText(rule);
    m_rule->setVisible(!rule.isEmpty());
    Q_EMIT changed();
}

QString V1PasswordChoice::rule() const
{
    if (kind() == Kind::Random)
        return RichText::colored(ColorRole::Muted, tr("32 characters, chosen on this computer."))
            + u' '
            + keychainHint(m_store, tr("They are saved in your keychain before they are sent."),
                           KeychainText::noneForPassword());
    if (kind() == Kind::None)
        return RichText::colored(ColorRole::Muted,
                                 tr("Nobody can sign in with it until a password is set."));
    if (m_own->judge(characterClasses) >= 3)
        return {};
    return RichText::colored(ColorRole::Muted,
                             tr("8 to 72 characters. A strict server asks for three of: capital "
                                "letters, small letters, digits, !@#$%^&*()_+."));
}

} // namespace itm
