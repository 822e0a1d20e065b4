// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/layout/textcheck.h"

#include "tests/layout/roomcheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>

#include <algorithm>

namespace itm::test {

namespace {

/// Shows data only, or texts of files that have them in each language themselves.
bool isExcused(const QWidget &widget)
{
    static const QStringList excused{
        // resources/guide, recipes, recovery and snippets have their own languages.
        QStringLiteral("guideDialog"), QStringLiteral("taskCombo"), QStringLiteral("taskWhy"),
        QStringLiteral("installationCombo"), QStringLiteral("recoveryFormArea"),
        QStringLiteral("recoveryStepsArea"), QStringLiteral("snippetList"),
        QStringLiteral("snippetAbout"),
        // Names in a file that is imported, and of the columns that one can have.
        QStringLiteral("batchTable"), QStringLiteral("batchColumns"), QStringLiteral("importTable"),
        QStringLiteral("importDataTable"),
        // What the tour types: descriptions, templates, a listing that is pasted.
        QStringLiteral("descriptionsTable"), QStringLiteral("templateList"),
        QStringLiteral("templateNote"), QStringLiteral("templateOutcome"),
        QStringLiteral("templateCombo"), QStringLiteral("orphanTable"),
        // The words of the request itself.
        QStringLiteral("previewTable"), QStringLiteral("permissionTable"),
        // Names of buckets, of files, and in a certificate.
        QStringLiteral("bucketChoice"), QStringLiteral("localFiles"),
        QStringLiteral("certificateFacts"),
        // Examples of an address, and of a search in its own language.
        QStringLiteral("proxyHostEdit"), QStringLiteral("searchEdit"),
        // Each language in its own words.
        QStringLiteral("languageCombo")
    };
    for (const QWidget *part = &widget; part; part = part->parentWidget()) {
        if (excused.contains(part->objectName()))
            return true;
    }
    return false;
}

const QRegularExpression &notWords()
{
    static const QRegularExpression pattern(QStringLiteral(
        // Addresses, IDs and digests, files and folders, patterns.
        "https?://[^\\s\"”]+|\\b[0-9a-f]{16,}\\b|\\b([0-9A-F]{2}:){2,}[0-9A-F:]+|[~./][\\w.-]+/"
        "[^\\s]*|"
        // Times by QLocale, and keys by QKeySequence.
        "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b|\\b[AP]M\\b|\\bUTC\\b|"
        "\\b(Ctrl|Alt|Shift|Del|F\\d+|Return|Esc)\\b|\\b[kM]?i?B\\b|"
        // What the search language is made of.
        "\\b[a-z0-9]+:[^\\s]*|"
        // Names of products, formats and what a protocol calls itself.
        "\\b(Influx Token Manager|InfluxDB|influxd?|Telegraf|Grafana|Docker|Qt|GitHub|JSON|CSV|PDF|"
        "HTML|Markdown|PNG|SVG|ID|URL|API|HTTPS?|SOCKS5|TLS|SHA|CA|CN|MIT)\\b"));
    return pattern;
}

QString outsideOfBrackets(const QString &text)
{
    QString result;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == u'[' ? 1 : 0;
        if (depth == 0)
            result += letter;
        depth -= letter == u']' && depth > 0 ? 1 : 0;
    }
    return result;
}

void addCells(const QAbstractItemView &view, QStringList &texts)
{
    constexpr int MostRows = 30;
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < qMin(model->rowCount(), MostRows); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            texts << index.data().toString() << index.data(Qt::ToolTipRole).toString();
        }
    }
}

void addHeads(const QHeaderView &header, QStringList &texts)
{
    for (int section = 0; header.model() && section < header.count(); ++section)
        texts << header.model()->headerData(section, header.orientation()).toString();
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{ widget.toolTip(), widget.accessibleName(), widget.accessibleDescription() };
    if (widget.isWindow())
        texts << widget.windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts << group->title();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        addHeads(*header, texts);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addCells(*view, texts);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    const QList<QAction *> actions = widget.actions();
    for (const QAction *action : actions)
        texts << action->text() << action->toolTip() << action->statusTip();
    return texts;
}

} // namespace

void TextCheck::setData(const QStringList &data)
{
    QStringList names = data;
    names.removeDuplicates();
    names.removeAll(QString());
    if (names == m_data)
        return;
    m_data = names;
    // A name may be a part of another one.
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    m_names.setPattern(QStringLiteral("(?<![\\w-])(%1)(?![\\w-])").arg(names.join(u'|')));
}

QString TextCheck::leftOver(const QString &text) const
{
    const QString plain
        = text.contains(u'<') ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    QString rest = outsideOfBrackets(plain);
    rest.replace(m_names, QStringLiteral(" "));
    rest.replace(notWords(), QStringLiteral(" "));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    return rest.contains(word) ? rest.simplified() : QString();
}

QStringList TextCheck::untranslated(const QWidget &window)
{
    QStringList complaints;
    QList<const QWidget *> widgets{ &window };
    for (const QWidget *widget : window.findChildren<const QWidget *>())
        widgets << widget;
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || isExcused(*widget))
            continue;
        const QStringList texts = textsOf(*widget);
        for (const QString &text : texts) {
            const QString rest = leftOver(text);
            if (rest.isEmpty() || m_told.contains(rest))
                continue;
            m_told << rest;
            complaints << QStringLiteral("%1: not translatable: \"%2\" in \"%3\"")
                              .arg(pathOf(*widget), rest, text.left(200).simplified());
        }
    }
    return complaints;
}

} // namespace itm::test
