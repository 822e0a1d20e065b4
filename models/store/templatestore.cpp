// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/templatestore.h"

#include "models/access/templaterecord.h"

#include <algorithm>

namespace itm {

TemplateStore::TemplateStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QStringLiteral("templates"))
{
    read();
}

std::optional<TokenTemplate> TemplateStore::find(TemplateId id) const
{
    const auto found = std::find_if(m_templates.cbegin(), m_templates.cend(),
                                    [&](const TokenTemplate &t) { return t.id == id; });
    return found == m_templates.cend() ? std::nullopt : std::optional(*found);
}

std::optional<TokenTemplate> TemplateStore::findNamed(const QString &name) const
{
    const auto found
        = std::find_if(m_templates.cbegin(), m_templates.cend(), [&](const TokenTemplate &t) {
              return t.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
          });
    return found == m_templates.cend() ? std::nullopt : std::optional(*found);
}

QString TemplateStore::freeName(const QString &name) const
{
    QString candidate = name;
    for (int number = 2; findNamed(candidate); ++number)
        candidate = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return candidate;
}

void TemplateStore::put(const QList<TokenTemplate> &templates)
{
    for (const TokenTemplate &one : templates) {
        const auto found = std::find_if(m_templates.begin(), m_templates.end(),
                                        [&](const TokenTemplate &t) { return t.id == one.id; });
        if (found != m_templates.end())
            *found = one;
        else
            m_templates.append(one);
    }
    sort();
    write();
}

void TemplateStore::remove(TemplateId id)
{
    m_templates.removeIf([&](const TokenTemplate &one) { return one.id == id; });
    write();
}

void TemplateStore::read()
{
    const QJsonArray list = m_file.read();
    for (const auto &value : list) {
        auto read = templateFromJson(value.toObject());
        if (auto *one = std::get_if<TokenTemplate>(&read); one && !find(one->id))
            m_templates.append(std::move(*one));
    }
    const bool isWhole = m_templates.size() == list.size();
    sort();
    if (isWhole)
        return;
    m_file.keepAside();
    write();
}

void TemplateStore::write()
{
    QJsonArray list;
    for (const TokenTemplate &one : std::as_const(m_templates))
        list.append(templateToJson(one));
    m_writeError = m_file.write(list);
    Q_EMIT templatesChanged();
    if (m_writeError)
        Q_EMIT writeFailed(*m_writeError);
}

void TemplateStore::sort()
{
    std::stable_sort(m_templates.begin(), m_templates.end(),
                     [](const TokenTemplate &a, const TokenTemplate &b) {
                         return QString::localeAwareCompare(a.name, b.name) < 0;
                     });
}

} // namespace itm
