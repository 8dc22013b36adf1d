#include "core/analysis/checks/dismissals.h"

namespace stagepath {

namespace {

constexpr auto kEnterpriseKind = "enterprise";

QString identity(const QString& key, const QString& kind, qint64 item, const QString& detail) {
    return key + QLatin1Char('|') + kind + QLatin1Char('|') + QString::number(item) + QLatin1Char('|') + detail;
}

QString kindWord(const Finding& finding) { return QLatin1String(finding.kind == EntityKind::Setting ? kEnterpriseKind : tableName(finding.kind)); }

}  // namespace

QString identityOf(const Finding& finding) { return identity(finding.key, kindWord(finding), finding.id, finding.detail); }

DismissalTable::DismissalTable(const Portfolio& portfolio) {
    for (const Dismissal& row : portfolio.dismissals()) {
        Dismissal& known = m_rows[identity(row.checkKey, row.kind, row.item.value_or(0), row.detail)];
        if (known.id.isNull() || known.at <= row.at) known = row;
    }
}

std::optional<Dismissal> DismissalTable::of(const Finding& finding) const {
    if (m_rows.isEmpty()) return std::nullopt;
    const auto it = m_rows.constFind(identityOf(finding));
    return it == m_rows.cend() ? std::nullopt : std::optional<Dismissal>(*it);
}

bool DismissalTable::hasBroken(const Dependency& dependency) const {
    if (m_rows.isEmpty()) return false;
    return m_rows.contains(identity(QStringLiteral("dependency-broken"), QLatin1String(tableName(EntityKind::Initiative)), dependency.successor.value, dependency.id.toString()));
}

QList<Finding> openFindings(const Portfolio& portfolio, const QList<Finding>& findings) {
    const DismissalTable dismissals(portfolio);
    QList<Finding> open;
    open.reserve(findings.size());
    for (const Finding& f : findings) {
        if (!dismissals.of(f)) open.append(f);
    }
    return open;
}

QList<Finding> openFindings(const Portfolio& portfolio, QDate today) { return openFindings(portfolio, findingsOf(portfolio, today)); }

Dismissal dismissalOf(const Finding& finding, const QString& reason, QDate at, const QString& author) {
    Dismissal row;
    row.checkKey = finding.key;
    row.kind = kindWord(finding);
    if (finding.kind != EntityKind::Setting) row.item = finding.id;
    row.detail = finding.detail;
    row.reason = reason.trimmed();
    row.at = at;
    row.author = author;
    return row;
}

}  // namespace stagepath
