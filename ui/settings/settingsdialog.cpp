// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "ui/common/verticalscroll.h"
#include "ui/settings/keyringpanel.h"
#include "ui/settings/localdatapanel.h"
#include "ui/settings/settingsection.h"

#include "models/store/appsettings.h"
#include "models/words/settingstext.h"
#include "models/words/translators.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

QComboBox *choice(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    return box;
}

/// Selects the value, which a file edited by hand may have beside those on offer.
void select(QComboBox &box, const QVariant &value, const QString &text)
{
    const QSignalBlocker quiet(box);
    if (box.findData(value) < 0)
        box.addItem(text, value);
    box.setCurrentIndex(box.findData(value));
}

} // namespace

SettingsDialog::SettingsDialog(const LocalData &localData, SettingsOverride fixed, QWidget *parent)
    : QDialog(parent)
    , m_settings(localData.settings)
    , m_fixed(fixed)
    , m_clipboard(choice("clipboardCombo"))
    , m_lock(choice("lockCombo"))
    , m_refresh(choice("refreshCombo"))
    , m_language(choice("languageCombo"))
    , m_theme(choice("themeCombo"))
    , m_keyring(new KeyringPanel(localData.workspace.services().credentials))
    , m_local(new LocalDataPanel(localData))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    for (const int seconds : { 10, 30, 60, 120, 300, 0 })
        m_clipboard->addItem(SettingsText::clipboardTime(seconds), seconds);
    for (const int minutes : { 0, 1, 5, 15, 60 }) {
        m_lock->addItem(SettingsText::lockTime(minutes), minutes);
        m_refresh->addItem(SettingsText::refreshTime(minutes), minutes);
    }
    for (const QString &code : QStringList{ QString(), u"en"_s } + shippedLanguages())
        m_language->addItem(SettingsText::language(code), code);
    m_theme->addItem(tr("As the desktop", "colours"), int(ThemeChoice::Desktop));
    m_theme->addItem(tr("Light", "colours"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark", "colours"), int(ThemeChoice::Dark));
    arrange();
    showSettings();
    connectChoices();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::arrange()
{
    const int line = fontMetrics().height();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(line * 3 / 2, line, line * 3 / 2, line);
    column->setSpacing(line);
    addValues(*column);
    addWindows(*column);
    column->addWidget(m_keyring);
    column->addWidget(m_local);
    column->addStretch();
    auto *area = new VerticalScroll(content);
    area->setObjectName(u"settingsArea"_s);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(u"closeButton"_s);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, line);
    outer->addWidget(area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(line * 3 / 2, 0, line * 3 / 2, 0);
    buttons->addWidget(box);
    outer->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 100, line * 36);
}

void SettingsDialog::addValues(QVBoxLayout &column)
{
    auto *section = new SettingSection(tr("Saved values"));
    section->addRow(tr("Empty the &clipboard"), m_clipboard,
                    tr("How long a copied value stays there. Counts from the next copy on."));
    section->addRow(tr("&Lock saved values"), m_lock,
                    tr("Hides values, empties the clipboard of them and locks the keyring of the "
                       "desktop, for other programs too: it asks for its password again."));
    column.addWidget(section);
}

void SettingsDialog::addWindows(QVBoxLayout &column)
{
    auto *section = new SettingSection(tr("Windows"));
    section->addRow(tr("&Refresh lists"), m_refresh,
                    tr("Asks every connected server again; the same as in the View menu."));
    section->addRow(
        tr("La&nguage"), m_language,
        m_fixed.language
            ? tr("This run was started with --language; the choice holds for starts without it.")
            : tr("Holds from the next start on."));
    section->addRow(tr("C&olours"), m_theme,
                    m_fixed.theme ? tr("This run was started with --color-scheme; the choice holds "
                                       "for starts without it.")
                                  : tr("Light, dark, or what the desktop has."));
    column.addWidget(section);
}

void SettingsDialog::showSettings()
{
    const int seconds = m_settings.clipboardSeconds();
    select(*m_clipboard, seconds, SettingsText::clipboardTime(seconds));
    const int lock = m_settings.lockMinutes();
    select(*m_lock, lock, SettingsText::lockTime(lock));
    const int refresh = m_settings.refreshMinutes();
    select(*m_refresh, refresh, SettingsText::refreshTime(refresh));
    const QString language = m_settings.language();
    select(*m_language, language, SettingsText::language(language));
    select(*m_theme, int(m_settings.theme()), {});
}

void SettingsDialog::connectChoices()
{
    const auto on = [this](QComboBox *box, auto &&store) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, store] {
            store(box->currentData());
            Q_EMIT changed();
        });
    };
    on(m_clipboard,
       [this](const QVariant &value) { m_settings.setClipboardSeconds(value.toInt()); });
    on(m_lock, [this](const QVariant &value) { m_settings.setLockMinutes(value.toInt()); });
    on(m_refresh, [this](const QVariant &value) { m_settings.setRefreshMinutes(value.toInt()); });
    on(m_language, [this](const QVariant &value) { m_settings.setLanguage(value.toString()); });
    on(m_theme, [this](const QVariant &value) {
        m_settings.setTheme(static_cast<ThemeChoice>(value.toInt()));
    });
    connect(m_local, &LocalDataPanel::erased, this, [this] {
        showSettings();
        Q_EMIT changed();
    });
}

} // namespace itm
