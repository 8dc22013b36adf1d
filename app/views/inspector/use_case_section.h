// A part of the inspector that folds: a head with a count or figure, the content under it.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace stagepath {

/// The head is a button: click, Enter or Space fold and unfold.
class UseCaseSection : public QWidget {
    Q_OBJECT
public:
    UseCaseSection(const QString& title, bool open, QWidget* parent = nullptr);
    QVBoxLayout* content() const { return m_content; }
    /// Removes everything from the content.
    void clearContent();
    /// Text after the title, and the figure at the end of the head.
    void setDetail(const QString& detail, const QString& figure = {});
    void setOpen(bool open);
    bool isOpen() const;
    /// What the keyboard folds it with.
    QWidget* head() const;

signals:
    void toggled(bool open);

private:
    class Head;
    Head* m_head;
    QWidget* m_body;
    QVBoxLayout* m_content;
};

}  // namespace stagepath
