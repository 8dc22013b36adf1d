// Why a level or the stage is what it is, in sentences, and on which single answers it hangs.
#pragma once

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace stagepath {

class WhyPanel : public QFrame {
    Q_OBJECT
public:
    WhyPanel(const QString& title, const QStringList& sentences, QWidget* parent = nullptr);
    /// A second list under its own head.
    void addSection(const QString& title, const QStringList& sentences);
    /// Under \p anchor, inside the screen; closes by itself.
    void popUp(QWidget* anchor);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout = nullptr;
    QScrollArea* m_area = nullptr;
};

}  // namespace stagepath
