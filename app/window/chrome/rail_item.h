// The buttons of the rail.
#pragma once

#include <QPushButton>

namespace stagepath {

/// Icon, title and count; the active one stands on the surface with an accent bar.
class RailItem : public QPushButton {
    Q_OBJECT
public:
    RailItem(const QString& title, const QString& iconName, int number, QWidget* parent = nullptr);
    void setCount(const QString& count);
    /// Open findings in place of the count: errors and warnings with their shapes; \p words says them all.
    void setFindings(int errors, int warnings, const QString& words);
    /// What stands beside the icon where the rail is folded: the errors, else the warnings; empty where there are none.
    QString foldedCount() const;
    /// \p count as it stands beside the title: in thousands where all of its digits would run into that.
    static QString shownCount(int count);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFindings(QPainter& p) const;
    QString m_iconName;
    QString m_count;
    int m_number;
    int m_errors = 0;
    int m_warnings = 0;
};

/// Looks like a field; opens the search.
class RailSearch : public QPushButton {
    Q_OBJECT
public:
    explicit RailSearch(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Whether everything is saved: a sign and a quiet sentence; the sign alone where the rail is folded.
class RailState : public QPushButton {
    Q_OBJECT
public:
    enum class Tone { Saved, Working, Warning };
    explicit RailState(QWidget* parent = nullptr);
    void setState(const QString& sentence, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Saved;
};

}  // namespace stagepath
