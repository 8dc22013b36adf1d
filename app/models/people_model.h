// The rows of the page People: executives, then leads, each group under its head.
#pragma once

#include "core/analysis/people.h"
#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

#include <array>

namespace stagepath {

/// Which people are shown.
enum class PeopleFilter { All, OwnersWithoutMandate, Overloaded, IdleExecutives };

class PeopleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Unit, AnswersFor, Leads, Initiatives, Load, Gap, ColumnCount };
    /// Quarters shown from today's on.
    static constexpr int kQuarters = 9;

    explicit PeopleModel(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

    /// Null for the head of a group.
    PersonId idAt(int row) const;
    bool isHead(int row) const { return idAt(row).isNull(); }
    /// Of a head: whether it stands over the executives, and how many people follow it.
    bool isExecutiveHead(int row) const;
    int countUnder(int row) const;
    int rowOf(PersonId id) const;
    const Person* personAt(int row) const;
    const PersonFigures& figuresAt(int row) const;
    const PeopleTable& table() const { return m_table; }
    const Portfolio& portfolio() const { return m_workspace.portfolio(); }
    /// The first quarter shown.
    int firstQuarter() const { return quarterOf(m_workspace.environment().today()); }
    /// Overload and missing mandate in a few words; empty where all is well.
    QString gapOf(int row) const;

    PeopleFilter filter() const { return m_filter; }
    void setFilter(PeopleFilter filter);
    /// Null: all units.
    void setUnit(BusinessUnitId unit);
    BusinessUnitId unit() const { return m_unit; }
    /// Whether \p person is of the unit that is chosen.
    bool isInUnit(PersonId person) const;
    bool isFiltered() const { return m_filter != PeopleFilter::All || !m_unit.isNull(); }
    /// People who are shown: executives, and the others.
    int shownExecutives() const { return m_shown[0]; }
    int shownCount() const { return m_shown[0] + m_shown[1]; }
    /// Quarters instead of the use cases answered for, for executives too.
    bool showsLoad() const { return m_showsLoad; }
    void setShowsLoad(bool shows);

signals:
    /// Use cases were dropped on somebody.
    void given(const QList<stagepath::UseCaseId>& useCases, stagepath::PersonId person);

private:
    struct Row {
        PersonId id;  ///< null: a head
        bool executives = false;
        int count = 0;
    };
    void refresh();
    bool passes(const Person& person) const;

    Workspace& m_workspace;
    PeopleTable m_table;
    QList<Row> m_rows;
    PeopleFilter m_filter = PeopleFilter::All;
    BusinessUnitId m_unit;
    bool m_showsLoad = false;
    std::array<int, 2> m_shown{};  ///< executives, others
};

/// Carries use cases that are dragged onto a person.
inline constexpr const char* kUseCaseMime = "application/x-stagepath-use-cases";
QByteArray packed(const QList<UseCaseId>& ids);
QList<UseCaseId> unpacked(const QByteArray& bytes);

}  // namespace stagepath
