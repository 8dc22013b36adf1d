#include "app/models/checks_model.h"

#include "core/analysis/checks/check_names.h"
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/unit_scope.h"

#include <algorithm>

namespace stagepath {

namespace {

QString severitiesName(Severity severity) {
    return severity == Severity::Error ? ChecksModel::tr("Errors") : severity == Severity::Warning ? ChecksModel::tr("Warnings") : ChecksModel::tr("Hints");
}

/// What \p f is about; a gate is about its subject.
QString subjectKeyOf(const Portfolio& p, const Finding& f) {
    const auto key = [](EntityKind kind, qint64 id) { return QStringLiteral("subject %1 %2").arg(static_cast<int>(kind)).arg(id); };
    const Milestone* gate = f.kind == EntityKind::Milestone ? p.find(MilestoneId(f.id)) : nullptr;
    if (!gate) return key(f.kind, f.id);
    const Subject& subject = gate->subject;
    return subject.isUseCase() ? key(EntityKind::UseCase, subject.useCase.value) : subject.isUnit() ? key(EntityKind::BusinessUnit, subject.unit.value) : key(EntityKind::Setting, 0);
}

}  // namespace

ChecksModel::ChecksModel(Workspace& workspace, QObject* parent) : QAbstractListModel(parent), m_workspace(workspace), m_watch(FindingsWatch::of(workspace)) {
    connect(&m_watch, &FindingsWatch::updated, this, &ChecksModel::refresh);
    collect();
}

int ChecksModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ChecksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const CheckedFinding* f = findingAt(index.row());
    if (role == Qt::DisplayRole) return f ? f->finding.subject : headText(index.row());
    if (role == Qt::AccessibleTextRole) return sentenceOf(index.row());
    if (role == Qt::ToolTipRole && f) {
        const QString said = f->finding.subject + QLatin1Char('\n') + f->finding.text;
        return f->mends.isEmpty() ? said : said + QLatin1Char('\n') + f->mends.constFirst().text;
    }
    return {};
}

QString ChecksModel::sentenceOf(int row) const {
    const CheckedFinding* f = findingAt(row);
    if (!f) {
        const QString state = isOpen(keyAt(row)) ? tr("open") : tr("closed");
        return tr("%1, %2, %3").arg(headText(row), tr("%Ln finding(s)", nullptr, countUnder(row)), state);
    }
    const QString said = tr("%1: %2. %3").arg(severityName(f->finding.severity), f->finding.subject, f->finding.text);
    if (f->dismissal) return tr("%1 Dismissed on %2: %3").arg(said, shownDate(f->dismissal->at), f->dismissal->reason);
    return f->mends.isEmpty() ? said : tr("%1 Mend: %2").arg(said, f->mends.constFirst().text);
}

const CheckedFinding* ChecksModel::findingAt(int row) const {
    const qsizetype i = at(row).finding;
    return i >= 0 && i < m_watch.findings().size() ? &m_watch.findings()[i] : nullptr;
}

QList<CheckedFinding> ChecksModel::under(const QString& key) const {
    QList<CheckedFinding> findings;
    for (const qsizetype i : m_under.value(key)) {
        if (i < m_watch.findings().size()) findings.append(m_watch.findings()[i]);
    }
    return findings;
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

void ChecksModel::setUnit(BusinessUnitId unit) {
    m_unit = unit;
    refresh();
}

void ChecksModel::setGrouping(ChecksGrouping grouping) {
    if (grouping == m_grouping) return;
    m_grouping = grouping;
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
    m_unit = {};
    m_text.clear();
    refresh();
}

void ChecksModel::setOpen(const QString& key, bool open) {
    if (open == isOpen(key)) return;
    if (open) m_closed.remove(key);
    else m_closed.insert(key);
    refresh();
}

bool ChecksModel::isInUnit(const Finding& f) const { return m_unit.isNull() || isOfUnit(m_workspace.portfolio(), f.kind, f.id, m_unit); }

QString ChecksModel::groupKeyOf(const Finding& f) const {
    switch (m_grouping) {
        case ChecksGrouping::Rule: break;
        case ChecksGrouping::Severity: return QStringLiteral("severity %1").arg(static_cast<int>(f.severity));
        case ChecksGrouping::Unit: return QStringLiteral("unit %1").arg(unitOf(m_workspace.portfolio(), f.kind, f.id).value);
        case ChecksGrouping::Subject: return subjectKeyOf(m_workspace.portfolio(), f);
    }
    return f.key;
}

/// The group that \p f is the first of.
ChecksModel::Group ChecksModel::groupOf(const Finding& f) const {
    const QString key = groupKeyOf(f);
    switch (m_grouping) {
        case ChecksGrouping::Rule: break;
        case ChecksGrouping::Severity: return {key, severitiesName(f.severity), static_cast<int>(f.severity)};
        case ChecksGrouping::Unit: {
            const BusinessUnitId id = unitOf(m_workspace.portfolio(), f.kind, f.id);
            const QList<BusinessUnit>& units = m_workspace.portfolio().units().rows();
            const auto unit = std::find_if(units.begin(), units.end(), [id](const BusinessUnit& u) { return u.id == id; });
            return {key, unit == units.end() ? tr("Enterprise and shared work") : unit->name, unit - units.begin()};
        }
        case ChecksGrouping::Subject: return {key, f.subject, 0};
    }
    return {key, checkName(key), 0};
}

bool ChecksModel::passesAllButKind(const Finding& f, const QStringList& words) const {
    if ((!m_key.isEmpty() && f.key != m_key) || !isInUnit(f)) return false;
    return std::all_of(words.begin(), words.end(), [&f](const QString& word) {
        return f.subject.contains(word, Qt::CaseInsensitive) || f.text.contains(word, Qt::CaseInsensitive) || checkName(f.key).contains(word, Qt::CaseInsensitive);
    });
}

void ChecksModel::refresh() {
    beginResetModel();
    collect();
    endResetModel();
}

/// In the order of the findings, but each group's together; those put aside come last under their head.
void ChecksModel::collect() {
    QHash<QString, QList<qsizetype>> aside;
    QList<Group> groups;
    m_keys.clear();
    m_names.clear();
    m_under.clear();
    m_shown = 0;
    m_open = {};
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QList<CheckedFinding>& findings = m_watch.findings();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i].finding;
        if (!m_keys.contains(finding.key)) m_keys.append(finding.key);
        const bool isDismissed = findings[i].dismissal.has_value();
        if ((isDismissed && !m_showsDismissed) || !passesAllButKind(finding, words)) continue;
        if (!isDismissed) ++m_open[static_cast<std::size_t>(finding.severity)];
        if (m_severity && finding.severity != *m_severity) continue;
        const QString key = groupKeyOf(finding);
        if (!m_names.contains(key)) {
            groups.append(groupOf(finding));
            m_names.insert(key, groups.constLast().name);
        }
        (isDismissed ? aside : m_under)[key].append(i);
        ++m_shown;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.order < b.order; });
    m_rows.clear();
    for (const Group& group : std::as_const(groups)) {
        QList<qsizetype>& all = m_under[group.key];
        all += aside.value(group.key);
        m_rows.append({group.key, -1, static_cast<int>(all.size())});
        if (!isOpen(group.key)) continue;
        for (const qsizetype i : std::as_const(all)) m_rows.append({group.key, i, 0});
    }
}

}  // namespace stagepath
