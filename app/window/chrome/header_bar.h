// The bar above a page: title, count, the page's tools.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace stagepath {

class TextLabel;

/// Tools that don't fit fold from the left into a More menu; the last one stays longest.
class HeaderBar : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget* parent = nullptr);
    void setTitle(const QString& title, const QString& subtitle);
    void setTools(const QList<QWidget*>& tools);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();
    void openMore();

    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_toolLayout;
    QPushButton* m_more;
    QList<QWidget*> m_tools;
};

}  // namespace stagepath
