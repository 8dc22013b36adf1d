// The rows of the page Checks: findings under the heads of their groups, as far as the filters let them through.
#pragma once

#include "app/models/findings_watch.h"

#include <QAbstractListModel>
#include <QSet>

#include <array>

namespace stagepath {

/// What findings stand under.
enum class ChecksGrouping { Rule, Severity, Unit, Subject };

class ChecksModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ChecksModel(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    const FindingsWatch& watch() const { return m_watch; }
    bool isHead(int row) const { return at(row).finding < 0; }
    /// Key of the group of a head or of a finding: that of the check where they are grouped by rule. Empty where there is no such row.
    QString keyAt(int row) const { return at(row).key; }
    /// What a head says.
    QString headText(int row) const { return m_names.value(keyAt(row)); }
    /// Of a head: how many findings stand under it, open or closed.
    int countUnder(int row) const { return at(row).count; }
    /// What stands under the head \p key, open or closed.
    QList<CheckedFinding> under(const QString& key) const;
    bool isOpen(const QString& key) const { return !m_closed.contains(key); }
    /// Nullptr for a head.
    const CheckedFinding* findingAt(int row) const;
    /// Row of the finding with this identity; -1 where it isn't shown.
    int rowOf(const QString& identity) const;
    int rowOfHead(const QString& key) const;
    /// What a row says, for who doesn't see it.
    QString sentenceOf(int row) const;
    /// Findings that are shown or would be under a closed head.
    int shownCount() const { return m_shown; }

    /// None: all.
    void setSeverity(std::optional<Severity> severity);
    std::optional<Severity> severity() const { return m_severity; }
    /// Empty: all.
    void setKey(const QString& key);
    const QString& key() const { return m_key; }
    /// Null: findings of all units.
    void setUnit(BusinessUnitId unit);
    BusinessUnitId unit() const { return m_unit; }
    /// Open findings that the other filters let through, of one severity or of all.
    int openCount(std::optional<Severity> severity = {}) const { return severity ? m_open[static_cast<std::size_t>(*severity)] : m_open[0] + m_open[1] + m_open[2]; }
    void setGrouping(ChecksGrouping grouping);
    ChecksGrouping grouping() const { return m_grouping; }
    void setText(const QString& text);
    const QString& text() const { return m_text; }
    void setShowsDismissed(bool shows);
    bool showsDismissed() const { return m_showsDismissed; }
    bool isFiltered() const { return m_severity || !m_key.isEmpty() || !m_unit.isNull() || !m_text.isEmpty(); }
    void clearFilters();
    /// Opens or closes the head of \p key.
    void setOpen(const QString& key, bool open);
    /// The checks that have findings, in the order shown.
    QStringList keys() const { return m_keys; }

private:
    struct Row {
        QString key;
        qsizetype finding = -1;  ///< place among the watch's findings; -1: the head of its group
        int count = 0;           ///< of a head
    };
    struct Group {
        QString key;
        QString name;
        qsizetype order = 0;  ///< among the others; those alike as they come
    };
    Row at(int row) const { return m_rows.value(row); }
    void refresh();
    void collect();
    bool passesAllButKind(const Finding& f, const QStringList& words) const;
    bool isInUnit(const Finding& f) const;
    QString groupKeyOf(const Finding& f) const;
    Group groupOf(const Finding& f) const;

    Workspace& m_workspace;
    FindingsWatch& m_watch;
    QList<Row> m_rows;
    QStringList m_keys;
    QHash<QString, QString> m_names;  ///< of the groups shown
    QHash<QString, QList<qsizetype>> m_under;  ///< findings of the groups shown, in their order
    QSet<QString> m_closed;
    std::optional<Severity> m_severity;
    QString m_key;
    BusinessUnitId m_unit;
    ChecksGrouping m_grouping = ChecksGrouping::Rule;
    QString m_text;
    int m_shown = 0;
    std::array<int, 3> m_open{};  ///< by severity, whichever is chosen
    bool m_showsDismissed = false;
};

}  // namespace stagepath
