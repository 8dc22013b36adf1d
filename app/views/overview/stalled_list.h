// Pilots that have stood in stage 1 for too long, with how long and who answers for them.
#pragma once

#include "app/widgets/lists/matrix_view.h"
#include "core/domain/id.h"

#include <QColor>
#include <QList>

namespace stagepath {

struct StalledRow {
    UseCaseId id;
    QString name;
    int months = 0;
    QString owner;  ///< empty where nobody answers
    QString color;  ///< category of the owner
    bool executive = false;
};

class StalledList : public MatrixView {
    Q_OBJECT
public:
    explicit StalledList(QWidget* parent = nullptr);
    /// \p limit: months after which a pilot counts as stalled.
    void show(const QList<StalledRow>& rows, int limit);
    const QList<StalledRow>& rows() const { return m_rows; }

    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    int columnCount() const override { return 1; }
    QRect cellRect(int row, int column) const override;
    QString sentence(int row, int column) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& p, int row) const;
    QList<StalledRow> m_rows;
    int m_limit = 12;
};

}  // namespace stagepath
