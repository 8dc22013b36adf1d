// One page over the whole screen, larger and without anything around it (F5).
#pragma once

#include <QWidget>

class QGraphicsProxyWidget;
class QGraphicsScene;
class QGraphicsView;
class QLabel;

namespace stagepath {

class Page;
class TextLabel;

/// Shows the page itself, magnified, so that all of its editing works. It lies over its parent.
class Presentation : public QWidget {
    Q_OBJECT
public:
    explicit Presentation(QWidget* parent);
    ~Presentation() override;
    /// Takes \p page out of where it was; give it back with takePage().
    void showPage(Page* page);
    Page* takePage();
    void setTitle(const QString& title, const QString& subtitle);
    double magnification() const { return m_scale; }
    bool isBlank() const;

signals:
    void leaveRequested();
    /// One page on (+1) or back (-1).
    void stepRequested(int delta);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isEditing() const;
    bool handleKey(int key);
    void setBlank(bool blank);
    void place();
    void placeTitle();
    void fitPage();
    QSizeF applyScale(double scale);

    Page* m_page = nullptr;
    double m_scale = 1;
    QGraphicsScene* m_scene;
    QGraphicsView* m_view;
    QGraphicsProxyWidget* m_proxy = nullptr;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QWidget* m_blank;
};

}  // namespace stagepath
