// What lies over the window while a dialog has it.
#pragma once

#include <QPointer>
#include <QWidget>

class QDialog;

namespace stagepath {

/// Darkens the window below a dialog as long as that is shown. Who clicks there finds the keys in the dialog still.
class Scrim : public QWidget {
    Q_OBJECT
public:
    /// Covers the window that \p dialog stands over, if there is one, and goes with the dialog.
    static void layBelow(QDialog& dialog);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Scrim(QDialog& dialog, QWidget& window);
    void giveKeysBack();

    QPointer<QDialog> m_dialog;
    const QObject* m_watched;  ///< the dialog, to compare with: it is no dialog any more while it goes
};

}  // namespace stagepath
