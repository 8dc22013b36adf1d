// The changes of a workspace as a list by day, newest first.
#pragma once

#include "core/domain/values/progress.h"
#include "core/workspace/workspace.h"

#include <QAbstractListModel>
#include <QSet>

namespace stagepath {

/// One change with what it did in words.
struct HistoryItem {
    HistoryEntry entry;
    QStringList lines;
    bool holds() const { return !entry.undone && !entry.abandoned; }
};

/// A state to look at: all changes up to `number` that hold.
struct PastMoment {
    qint64 number = 0;
    QDateTime at;
    QString change;  ///< the latest one in it; empty before the first
    QString name;    ///< of the moment, where it has one
};
/// "3 March 2027, after: Add use case".
QString momentText(const PastMoment& moment);

/// The history that \p reader reads, oldest first: \p known as far as it goes (only its marks are read again), the rest with
/// words that name what \p now holds or a change told of. Any thread. Throws Cancelled.
QList<HistoryItem> readItems(HistoryReader& reader, const QList<HistoryItem>& known, const Portfolio& now, const ProgressCallback& progress);

/// Rows are days (which can't be selected) and changes; a change folds long lists.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit HistoryModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// \p items oldest first; \p today tells which day is today.
    void setItems(const QList<HistoryItem>& items, QDate today);
    const QList<HistoryItem>& items() const { return m_items; }
    /// Shows only changes whose text, author, moment or lines contain all words of \p text.
    void setFilter(const QString& text);
    /// The change of a row; nullptr for a day.
    const HistoryItem* itemAt(const QModelIndex& index) const;
    QModelIndex indexOf(qint64 number) const;
    QString dayText(int row) const;

    /// The lines that a row shows: all of them, or the first few.
    QStringList linesAt(const QModelIndex& index) const;
    bool isFolded(const QModelIndex& index) const;
    void setUnfolded(const QModelIndex& index, bool unfolded);

private:
    struct Row {
        QDate day;
        qsizetype item = -1;  ///< -1: the day itself
    };
    void arrange();
    bool passes(const HistoryItem& item) const;
    QString sentenceOf(const HistoryItem& item) const;

    QList<HistoryItem> m_items;
    QList<Row> m_rows;
    QSet<qint64> m_unfolded;
    QString m_filter;
    QDate m_today;
};

/// "undone", or "undone, left behind"; empty where the change holds.
QString stateWords(const HistoryEntry& entry);

}  // namespace stagepath
