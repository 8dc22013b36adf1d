// The parts of the welcome page.
#pragma once

#include "app/window/start/recent_files.h"

#include <QPushButton>
#include <QWidget>

namespace stagepath {

/// Mark, name and one line.
class WelcomeHead : public QWidget {
    Q_OBJECT
public:
    explicit WelcomeHead(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A card with a border; holds what is laid into it.
class WelcomeCard : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A large button: icon, title, text, shortcut.
class WelcomeChoice : public QPushButton {
    Q_OBJECT
public:
    WelcomeChoice(const QString& iconName, const QString& title, const QString& text, const QString& shortcut, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {320, 76}; }
    /// The keys that do the same, as they are shown.
    const QString& keys() const { return m_shortcut; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
    QString m_text;
    QString m_shortcut;
};

/// A file opened lately; a missing one stays listed with the reason until Remove or the Delete key.
class WelcomeRecent : public QPushButton {
    Q_OBJECT
public:
    explicit WelcomeRecent(const RecentFile& file, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {320, 64}; }

signals:
    void opened(const QString& path);
    void forgotten(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRect side() const;
    QRect removeArea() const;
    QString where() const;
    RecentFile m_file;
    bool m_missing;
};

/// One step of the main job.
class WelcomeStep : public QWidget {
    Q_OBJECT
public:
    /// \p isFirst: without a line before it.
    WelcomeStep(const QString& iconName, const QString& title, const QString& text, bool isFirst, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isFirst;
};

}  // namespace stagepath
