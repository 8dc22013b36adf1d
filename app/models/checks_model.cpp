#include "app/models/checks_model.h"

#include "core/analysis/check_names.h"
#include "core/analysis/check_rules.h"
#include "core/analysis/dismissals.h"

namespace stagepath {

ChecksModel::ChecksModel(Workspace& workspace, QObject* parent) : QAbstractListModel(parent), m_watch(FindingsWatch::of(workspace)) {
    connect(&m_watch, &FindingsWatch::updated, this, &ChecksModel::refresh);
    collect();
}

int ChecksModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ChecksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const CheckedFinding* f = findingAt(index.row());
    if (role == Qt::DisplayRole) return f ? f->finding.subject : checkName(keyAt(index.row()));
    if (role == Qt::AccessibleTextRole) return sentenceOf(index.row());
    if (role == Qt::ToolTipRole && f) return f->finding.text;
    return {};
}

QString ChecksModel::sentenceOf(int row) const {
    const CheckedFinding* f = findingAt(row);
    if (!f) {
        const QString state = isOpen(keyAt(row)) ? tr("open") : tr("closed");
        return tr("%1, %2, %3").arg(checkName(keyAt(row)), tr("%Ln finding(s)", nullptr, countUnder(row)), state);
    }
    const QString said = tr("%1: %2. %3").arg(severityName(f->finding.severity), f->finding.subject, f->finding.text);
    if (f->dismissal) return tr("%1 Dismissed on %2: %3").arg(said, shownDate(f->dismissal->at), f->dismissal->reason);
    return f->mends.isEmpty() ? said : tr("%1 Mend: %2").arg(said, f->mends.constFirst().text);
}

const CheckedFinding* ChecksModel::findingAt(int row) const {
    const qsizetype i = at(row).finding;
    return i >= 0 && i < m_watch.findings().size() ? &m_watch.findings()[i] : nullptr;
}

int ChecksModel::rowOf(const QString& identity) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        const CheckedFinding* f = findingAt(row);
        if (f && identityOf(f->finding) == identity) return row;
    }
    return -1;
}

int ChecksModel::rowOfHead(const QString& key) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isHead(row) && m_rows[row].key == key) return row;
    }
    return -1;
}

void ChecksModel::setSeverity(std::optional<Severity> severity) {
    m_severity = severity;
    refresh();
}

void ChecksModel::setKey(const QString& key) {
    m_key = key;
    refresh();
}

void ChecksModel::setText(const QString& text) {
    m_text = text.simplified();
    refresh();
}

void ChecksModel::setShowsDismissed(bool shows) {
    m_showsDismissed = shows;
    refresh();
}

void ChecksModel::clearFilters() {
    m_severity.reset();
    m_key.clear();
    m_text.clear();
    refresh();
}

void ChecksModel::setOpen(const QString& key, bool open) {
    if (open == isOpen(key)) return;
    if (open) m_closed.remove(key);
    else m_closed.insert(key);
    refresh();
}

bool ChecksModel::passes(const CheckedFinding& f) const {
    if (f.dismissal && !m_showsDismissed) return false;
    if (m_severity && f.finding.severity != *m_severity) return false;
    if (!m_key.isEmpty() && f.finding.key != m_key) return false;
    for (const QString& word : m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool says = f.finding.subject.contains(word, Qt::CaseInsensitive) || f.finding.text.contains(word, Qt::CaseInsensitive) || checkName(f.finding.key).contains(word, Qt::CaseInsensitive);
        if (!says) return false;
    }
    return true;
}

void ChecksModel::refresh() {
    beginResetModel();
    collect();
    endResetModel();
}

/// In the order of the findings, but each check's together; those put aside come last under their head.
void ChecksModel::collect() {
    QHash<QString, QList<qsizetype>> under;
    QHash<QString, QList<qsizetype>> aside;
    QStringList order;
    m_keys.clear();
    m_shown = 0;
    const QList<CheckedFinding>& findings = m_watch.findings();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QString& key = findings[i].finding.key;
        if (!m_keys.contains(key)) m_keys.append(key);
        if (!passes(findings[i])) continue;
        if (!order.contains(key)) order.append(key);
        (findings[i].dismissal ? aside : under)[key].append(i);
        ++m_shown;
    }
    m_rows.clear();
    for (const QString& key : std::as_const(order)) {
        const QList<qsizetype> all = under.value(key) + aside.value(key);
        m_rows.append({key, -1, static_cast<int>(all.size())});
        if (!isOpen(key)) continue;
        for (const qsizetype i : all) m_rows.append({key, i, 0});
    }
}

}  // namespace stagepath
