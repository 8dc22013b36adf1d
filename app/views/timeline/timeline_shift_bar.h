// Under the timeline, after a move has broken links: what would have to follow, to take over or to leave.
#pragma once

#include <QWidget>

class QPushButton;

namespace stagepath {

class TextLabel;

/// A sentence, *Shift what follows* and *Leave*. Decides nothing itself.
class TimelineShiftBar : public QWidget {
    Q_OBJECT
public:
    explicit TimelineShiftBar(QWidget* parent = nullptr);
    /// \p acceptable: there is something to take over.
    void offer(const QString& sentence, bool acceptable);
    QString sentence() const;
    /// As high as the whole sentence asks for in \p width px.
    void fitTo(int width);

signals:
    void accepted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_sentence;
    QPushButton* m_accept;
    QPushButton* m_leave;
};

}  // namespace stagepath
