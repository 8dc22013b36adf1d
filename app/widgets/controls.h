// The few controls that the pages share: buttons with icons, segments, the filter field, labels.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <functional>

class QButtonGroup;

namespace stagepath {

/// \p name as menus and buttons take it: its “&” is a letter, not the sign of a key.
QString menuText(QString name);

/// A button in the design's look; its icon follows the theme. `primary` is the page's one main action.
QPushButton* makeButton(const QString& text, const QString& iconName, bool primary = false);
/// A flat square button with an icon only; \p text is its tooltip and accessible name.
QPushButton* makeIconButton(const QString& text, const QString& iconName);

/// A few exclusive choices side by side.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    SegmentedControl(const QStringList& choices, const QString& accessibleName, QWidget* parent = nullptr);
    /// -1 where none is chosen.
    int currentIndex() const;
    /// -1: none, so that each can be chosen again.
    void setCurrentIndex(int index);

signals:
    void currentIndexChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

/// A search field with its sign.
class FilterField : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterField(const QString& placeholder, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcon();
    QAction* m_icon = nullptr;
};

/// Plain text in a style of the type scale and a role of the theme.
enum class TextRole { Primary, Secondary, Tertiary, Accent, Error };
class TextLabel : public QLabel {
    Q_OBJECT
public:
    TextLabel(const QString& text, const QFont& font, TextRole role = TextRole::Primary, QWidget* parent = nullptr);
    void setRole(TextRole role);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateColor();
    void beginWhereReadingBegins();
    TextRole m_role;
    Qt::Alignment m_start = Qt::AlignLeading;
};

/// One line that is elided at its end where there is no room, with the whole of it as tooltip.
class ElidedLabel : public TextLabel {
    Q_OBJECT
public:
    using TextLabel::TextLabel;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A flat button with a name, which is elided at its end where there is no room, with the whole of it as tooltip.
class NameButton : public QPushButton {
    Q_OBJECT
public:
    explicit NameButton(const QString& name, QWidget* parent = nullptr);
    /// The name as it is shown.
    QString shownName() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
};

/// Text that acts, in the accent.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);
    /// Other words, in the room they need.
    void setWords(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Runs \p update now and whenever \p widget's palette changes (theme switched).
void followTheme(QWidget* widget, std::function<void()> update);

}  // namespace stagepath
