// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/snippetpanel.h"

#include "ui/common/richtext.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/segmentedchoice.h"
#include "ui/handover/snippetlibrary.h"
#include "ui/handover/snippetlist.h"
#include "ui/handover/snippetsplice.h"

#include "models/access/v1rules.h"
#include "models/session/resourceobjects.h"
#include "models/store/secretfile.h"
#include "models/store/userfile.h"
#include "models/words/errortext.h"
#include "models/words/needtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace itm {

namespace {

// As long as a real one, so that the lines break alike.
const QString Masked(12, QChar(0x2022));

Organization organizationOf(const Token &token, const CatalogRepository &catalog)
{
    const QString known = catalog.organizationName(token.organization);
    return { token.organization, known.isEmpty() ? token.organizationName.toString() : known, {} };
}

} // namespace

SnippetPanel::SnippetPanel(ServerSession &session, const Token &token, SecretClipboard &clipboard,
                           std::shared_ptr<TokenValue> value, SnippetLibrary &library,
                           QWidget *parent)
    : QWidget(parent)
    , m_token(token)
    , m_clipboard(clipboard)
    , m_value(std::move(value))
    , m_library(library)
    , m_facts{ .url = session.connection().url,
               .organization = organizationOf(token, session.catalog()),
               .v1UserName = token.v1UserName }
    , m_list(new SnippetList(library, token.store))
    , m_form(new SegmentedChoice)
    , m_needs(new QLabel)
    , m_bucketLabel(new QLabel(tr("&Bucket")))
    , m_bucket(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_about(new QLabel)
    , m_copy(new QPushButton(tr("Copy &snippet")))
    , m_save(new QPushButton(tr("Save &as…")))
    , m_outcome(new QLabel)
{
    setObjectName(QStringLiteral("snippetPanel"));
    arrange();
    fillBuckets(session);
    connect(m_list, &SnippetList::currentChanged, this, &SnippetPanel::showSnippet);
    connect(m_form, &SegmentedChoice::currentChanged, this, &SnippetPanel::showSnippet);
    connect(m_bucket, &QComboBox::currentIndexChanged, this, &SnippetPanel::takeBucket);
    connect(m_copy, &QPushButton::clicked, this, &SnippetPanel::copy);
    // After a first set-up the names come later than the token.
    connect(&session.catalog(), &CatalogRepository::organizationsChanged, this,
            [this, catalog = &session.catalog()] {
                m_facts.organization = organizationOf(m_token, *catalog);
                showSnippet();
            });
    connect(m_save, &QPushButton::clicked, this, &SnippetPanel::save);
    takeBucket();
}

SnippetPanel::~SnippetPanel() = default;

void SnippetPanel::arrange()
{
    m_text->setObjectName(QStringLiteral("snippetText"));
    m_text->setAccessibleName(tr("Snippet"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setTabStopDistance(m_text->fontMetrics().horizontalAdvance(u' ') * 4);
    m_text->setMinimumHeight(fontMetrics().height() * 9);
    m_about->setObjectName(QStringLiteral("snippetAbout"));
    m_about->setAccessibleName(tr("How to use the snippet"));
    m_about->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->addLayout(makeTop());
    right->addWidget(m_needs);
    right->addWidget(m_text, 1);
    right->addWidget(m_about);
    right->addLayout(makeButtons());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
}

QLayout *SnippetPanel::makeTop()
{
    m_form->setObjectName(QStringLiteral("snippetForm"));
    m_form->setAccessibleName(tr("Form of the snippet"));
    m_needs->setObjectName(QStringLiteral("snippetNeeds"));
    m_needs->setAccessibleName(tr("What the client needs"));
    m_needs->setWordWrap(true);
    m_bucket->setObjectName(QStringLiteral("snippetBucket"));
    m_bucket->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bucket->setMinimumContentsLength(20);
    m_bucketLabel->setBuddy(m_bucket);
    auto *row = new QHBoxLayout;
    row->addWidget(m_form);
    row->addStretch();
    row->addWidget(m_bucketLabel);
    row->addWidget(m_bucket);
    return row;
}

QLayout *SnippetPanel::makeButtons()
{
    m_copy->setObjectName(QStringLiteral("copySnippetButton"));
    m_copy->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveSnippetButton"));
    m_save->setAutoDefault(false);
    m_outcome->setObjectName(QStringLiteral("snippetOutcome"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addWidget(m_outcome, 1);
    return row;
}

void SnippetPanel::fillBuckets(ServerSession &session)
{
    const BucketChoices choices = bucketChoices(m_token);
    addBuckets(choices.named);
    if (!choices.isForAll || session.state() != ServerSession::State::Ready)
        return;
    m_request
        = session.buckets(m_token.organization, this, [this](const Result<QList<Bucket>> &answer) {
              if (answer)
                  addBuckets(answer.value());
              else
                  tell(false, ErrorText::line(answer.error()));
          });
}

void SnippetPanel::addBuckets(const QList<Bucket> &buckets)
{
    const bool isFirst = m_buckets.isEmpty();
    {
        const QSignalBlocker blocker(m_bucket);
        for (const Bucket &bucket : buckets) {
            if (bucket.isSystem || m_buckets.contains(bucket))
                continue;
            m_buckets.append(bucket);
            m_bucket->addItem(NameText::shown(bucket.name));
        }
    }
    // With one there is nothing to be chosen.
    m_bucketLabel->setVisible(m_buckets.size() > 1);
    m_bucket->setVisible(m_buckets.size() > 1);
    if (isFirst)
        takeBucket();
}

void SnippetPanel::setMappings(const QList<DatabaseMapping> &mappings)
{
    m_databases = mappings;
    takeBucket();
}

void SnippetPanel::takeBucket()
{
    const int at = m_bucket->currentIndex();
    // A word that everybody recognizes as a place to be filled in.
    m_facts.bucket
        = at < 0 ? Bucket{ {}, m_token.organization, QStringLiteral("BUCKET") } : m_buckets.at(at);
    const DatabaseMapping *mapping = mappingOf(m_facts.bucket.id, m_databases);
    m_facts.database = mapping ? mapping->database : QString();
    m_facts.powers = powersOn(m_facts.bucket, m_token.permissions);
    showSnippet();
}

void SnippetPanel::showSnippet()
{
    m_outcome->clear();
    const Snippet *snippet = m_list->current();
    for (QPushButton *button : { m_copy, m_save })
        button->setEnabled(snippet != nullptr);
    if (!snippet) {
        m_rendered.reset();
        m_text->clear();
        m_needs->clear();
        m_about->setText(RichText::colored(ColorRole::Muted, tr("No client has this name.")));
        return;
    }
    showChoices(*snippet);
    showNeeds(*snippet);
    showText(*snippet);
}

void SnippetPanel::showChoices(const Snippet &snippet)
{
    // A pill that is being pressed must not be replaced: only where the choices are others.
    const int count = m_value && !snippet.withSecret.isEmpty() ? 2 : 1;
    if (count == std::exchange(m_formCount, count))
        return;
    const QSignalBlocker blocker(m_form);
    QList<std::pair<int, QString>> choices{ { int(SnippetForm::WithoutSecret),
                                              tr("Without the secret") } };
    if (count > 1)
        choices.append({ int(SnippetForm::WithSecret), tr("With the secret") });
    m_form->setChoices(choices);
}

void SnippetPanel::showNeeds(const Snippet &snippet)
{
    QStringList lines;
    const auto add = [&lines](const NeedLine &line) {
        lines.append(RichText::colored(line.isMet ? ColorRole::Ok : ColorRole::Warning, line.text));
    };
    if (snippet.isByUse)
        add(NeedText::byUse(m_facts.bucket, m_token));
    for (const ClientNeed &need : snippet.needs)
        add(NeedText::line(need, m_facts.bucket, m_token, QLocale().name()));
    if (!m_token.isActive())
        add({ tr("The token is inactive: nothing works with it until it is activated"), false });
    m_needs->setText(lines.join(QStringLiteral("<br>")));
}

void SnippetPanel::showText(const Snippet &snippet)
{
    const auto form = withSecret() ? SnippetForm::WithSecret : SnippetForm::WithoutSecret;
    m_rendered = itm::render(snippet, form, m_facts);
    m_text->setPlainText(m_rendered ? m_rendered->withPlaceholder(Masked) : QString());
    const QString language = QLocale().name();
    QStringList hints{ snippet.about.in(language) };
    if (!withSecret())
        hints << snippet.aboutSecret.in(language);
    hints.removeAll({});
    QStringList about;
    if (!hints.isEmpty())
        about << RichText::lines(hints, ColorRole::Muted);
    if (!m_rendered)
        about.prepend(RichText::colored(
            ColorRole::Danger,
            tr("This format cannot hold the name of the organization or the bucket: it has a line "
               "break or another character that cannot be written here.")));
    else if (withSecret())
        about.prepend(RichText::colored(
            ColorRole::Warning,
            tr("▲ Whoever gets this text has the token. The value is put into it when it is copied "
               "or saved, and stays hidden here.")));
    m_about->setText(about.join(QStringLiteral("<br>")));
    for (QPushButton *button : { m_copy, m_save })
        button->setEnabled(m_rendered.has_value());
}

bool SnippetPanel::withSecret() const
{
    return m_form->current() == int(SnippetForm::WithSecret);
}

std::optional<Secret> SnippetPanel::textWithValue()
{
    auto text = spliced(*m_rendered, m_value->value());
    if (!text)
        tell(false, tr("This format cannot hold the value of the token."));
    return text;
}

void SnippetPanel::copy()
{
    if (withSecret()) {
        const auto text = textWithValue();
        if (!text)
            return;
        m_clipboard.copy(*text);
        tell(true, tr("Copied with the secret. It leaves the clipboard by itself."));
    } else {
        QGuiApplication::clipboard()->setText(m_rendered->withPlaceholder({}));
        tell(true, tr("Copied. There is no secret in it."));
    }
    m_library.markUsed(m_list->current()->id);
}

void SnippetPanel::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the snippet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_list->current()->fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &SnippetPanel::saveTo);
    dialog->open();
}

void SnippetPanel::saveTo(const QString &path)
{
    std::optional<Error> error;
    if (withSecret()) {
        const auto text = textWithValue();
        if (!text)
            return;
        // The file dialog has asked about a file that is there.
        const auto written = SecretFile::write(path, *text, SecretFile::Existing::Replace);
        if (!written)
            error = written.error();
    } else {
        if (!writeUserFile(path, m_rendered->withPlaceholder({}).toUtf8()).isEmpty())
            error = Error{ .kind = ErrorKind::StoreFailed, .subject = path };
    }
    if (error)
        return tell(false, ErrorText::line(*error));
    tell(true, withSecret() ? tr("Saved with the secret, readable by you alone.") : tr("Saved."));
    m_library.markUsed(m_list->current()->id);
}

void SnippetPanel::tell(bool isGood, const QString &sentence)
{
    m_outcome->setText(RichText::colored(isGood ? ColorRole::Ok : ColorRole::Danger, sentence));
}

} // namespace itm
