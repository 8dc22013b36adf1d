// A button with a menu of choices, a sign of how sure the present one is, and its text cut where there is no room.
#pragma once

#include <QPushButton>
#include <QVariant>

#include <functional>

namespace stagepath {

/// How sure a choice is.
enum class ImportSign { None, Fine, Look, Out };

class ImportChoice : public QPushButton {
    Q_OBJECT
public:
    struct Item {
        QString text;
        QVariant value;
        bool beginsGroup = false;
    };

    /// \p label is the accessible name.
    explicit ImportChoice(const QString& label, QWidget* parent = nullptr);
    void setItems(const QList<Item>& items) { m_items = items; }
    const QList<Item>& items() const { return m_items; }
    /// Asked for the items whenever the menu opens, where they depend on the others.
    void setItemSource(std::function<QList<Item>()> source) { m_source = std::move(source); }
    /// Shows \p text and ticks the item of \p value; \p more is told beside it where the mouse rests. Emits nothing.
    void setCurrent(const QVariant& value, const QString& text, ImportSign sign = ImportSign::None, const QString& more = {});
    /// The accessible name before the choice, in the button.
    void setLabelShown(bool shown) { m_labelShown = shown; }
    QVariant current() const { return m_value; }
    QString shown() const { return m_text; }
    ImportSign sign() const { return m_sign; }
    QSize sizeHint() const override;

signals:
    /// The user chose an item.
    void chosen(const QVariant& value);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillMenu();
    QList<Item> m_items;
    std::function<QList<Item>()> m_source;
    QVariant m_value;
    QString m_text;
    ImportSign m_sign = ImportSign::None;
    bool m_labelShown = false;
};

}  // namespace stagepath
