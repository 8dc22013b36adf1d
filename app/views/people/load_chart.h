// How many initiatives a person leads in each quarter, against the limit.
#pragma once

#include <QMap>
#include <QWidget>

namespace stagepath {

/// One block per initiative; what is over the limit is outlined and marked.
class LoadChart : public QWidget {
    Q_OBJECT
public:
    explicit LoadChart(QWidget* parent = nullptr);
    /// \p atOnce: quarter (as by quarterOf()) → initiatives; shown are \p count quarters from \p first.
    void setLoad(const QMap<int, int>& atOnce, int first, int count, int limit);
    QSize sizeHint() const override { return {300, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMap<int, int> m_atOnce;
    int m_first = 0;
    int m_count = 0;
    int m_limit = 0;
};

}  // namespace stagepath
