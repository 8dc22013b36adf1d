// What panels of fields share: edits whose error becomes a sentence, rows that are made anew, keys of dialogs, combo boxes that keep still.
#pragma once

#include <QComboBox>

#include <functional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace stagepath {

/// Runs \p work; the sentence of an Error goes to \p report.
void attempt(const std::function<void()>& work, const std::function<void(const QString&)>& report);
/// Removes and deletes everything in \p layout.
void clearLayout(QVBoxLayout* layout);

/// Where a panel of \p size that would open at \p wanted lies inside \p room, its beginning where it is larger.
QPoint insideRoom(const QRect& room, QPoint wanted, QSize size);

/// The height that \p area needs to show all of what it scrolls, at its present width.
int neededHeight(const QScrollArea& area);

/// Ctrl+Enter anywhere in \p dialog presses \p primary.
void commitWithControlEnter(QWidget* dialog, QPushButton* primary);
/// Undo and redo work in \p dialog, which changes things at once, as in the window it belongs to. Fields take back what was typed first;
/// \p finish saves what still waits for a pause.
void undoAsInWindow(QWidget* dialog, const std::function<void()>& finish = {});

/// The wheel scrolls the panel that \p field stands in and never turns the field.
void leaveWheelToPanel(QWidget* field);

/// A combo box that opens by keyboard and mouse but does not turn with the wheel of the panel it stands in.
class ChoiceCombo : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceCombo(const QString& accessibleName, QWidget* parent = nullptr);
    /// Shows the entry with the data \p wanted; nothing where there is none.
    void choose(const QVariant& wanted);

    /// All that is chosen, where the field shows only part of it; empty where it shows all.
    QString cutText() const { return m_whole; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QString m_whole;
};

/// One whose entries are made only when it opens or a key reaches it; before that it holds the chosen one alone. For choices
/// that grow with the data.
class DeferredCombo : public ChoiceCombo {
    Q_OBJECT
public:
    DeferredCombo(const QString& accessibleName, std::function<void(QComboBox&)> fill, QWidget* parent = nullptr);
    /// Shows \p text for \p value and lets go of the other entries.
    void showOnly(const QString& text, const QVariant& value);
    /// The same with nothing chosen.
    void showNone();
    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillNow();
    std::function<void(QComboBox&)> m_fill;
    bool m_isFilled = false;
};

}  // namespace stagepath
