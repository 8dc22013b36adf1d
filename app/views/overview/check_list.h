// The findings that matter most, each one click from its place.
#pragma once

#include "app/widgets/lists/matrix_view.h"
#include "core/analysis/checks/checks.h"

namespace stagepath {

class CheckList : public MatrixView {
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);
    void show(const QList<Finding>& findings);
    const QList<Finding>& findings() const { return m_findings; }

    int rowCount() const override { return static_cast<int>(m_findings.size()); }
    int columnCount() const override { return 1; }
    QRect cellRect(int row, int column) const override;
    QString sentence(int row, int column) const override;
    /// The enterprise as a whole has no place of its own.
    bool isOpenable(int row, int column) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintRow(QPainter& p, int row) const;
    void arrange();
    int roomForWords() const;
    QList<Finding> m_findings;
    QList<QStringList> m_lines;  ///< of the words of each row, as far as there is room
    int m_room = -1;           ///< for which they were made
    QList<int> m_tops;  ///< of the rows, and the end of the last: what is long has more lines
};

}  // namespace stagepath
