// Says that the window shows an earlier moment, and leads back.
#pragma once

#include <QWidget>

namespace stagepath {

class TextLabel;

/// 32 px over everything the page shows, as long as the window looks back.
class LookBackBar : public QWidget {
    Q_OBJECT
public:
    explicit LookBackBar(QWidget* parent = nullptr);
    /// \p moment as "3 March 2027, before “…”"; an empty one hides the bar.
    void showMoment(const QString& moment);
    QString sentence() const;

signals:
    void backRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
};

}  // namespace stagepath
