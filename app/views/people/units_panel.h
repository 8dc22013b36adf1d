// The business units: add, rename, colour, remove.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace stagepath {

class UnitsPanel : public QWidget {
    Q_OBJECT
public:
    explicit UnitsPanel(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();
    void start();
    /// Puts the keys into the name of \p id, where it can be changed.
    void goTo(BusinessUnitId id);

signals:
    void closeRequested();
    void failed(const QString& sentence);
    void toast(const QString& sentence, bool undoable);
    /// Why nothing was done.
    void refused(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeRow(const BusinessUnit& unit, int useCases, int people);
    bool refusesName(const QString& name, BusinessUnitId own);
    bool rename(BusinessUnitId id, const QString& text);
    void chooseColour(BusinessUnitId id, QWidget* button);
    void setColour(BusinessUnitId id, const QString& token);
    void add();
    void remove(BusinessUnitId id, QWidget* button);

    Workspace& m_workspace;
    QLineEdit* m_new;
    QVBoxLayout* m_rows;
};

}  // namespace stagepath
