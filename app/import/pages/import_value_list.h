// Values of the list beside what they become.
#pragma once

#include "core/exchange/import/import_values.h"

#include <QWidget>

class QVBoxLayout;

namespace stagepath {

class ImportChoice;
class ImportSession;
class FilterField;
class SegmentedControl;
class TextLabel;

/// "4 rows, Status “PoC” › Pilot, first in row 3; known word".
class ImportValueRow : public QWidget {
    Q_OBJECT
public:
    ImportValueRow(ImportSession& session, const ImportValue& value, bool withSign, QWidget* parent = nullptr);
    void setValue(const ImportValue& value);
    const ImportValue& value() const { return m_value; }
    ImportChoice* choice() const { return m_choice; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QString& ours);
    ImportSession& m_session;
    ImportValue m_value;
    ImportValue m_asked;  ///< when the list of choices was opened
    bool m_withSign;
    ImportChoice* m_choice;
};

/// Keeps the rows in their places while answers are given, so that what one works on doesn't jump.
class ImportValueList : public QWidget {
    Q_OBJECT
public:
    /// \p withSigns marks those that should be looked at.
    ImportValueList(ImportSession& session, bool withSigns, QWidget* parent = nullptr);
    void setValues(const QList<ImportValue>& values);

private:
    ImportSession& m_session;
    bool m_withSigns;
    QList<ImportValueRow*> m_rows;
    QVBoxLayout* m_layout;
};

/// Step 3: every distinct value with what it becomes, those to decide first.
class ImportValuesPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportValuesPage(ImportSession& session, QWidget* parent = nullptr);

private:
    void refresh();
    QList<ImportValue> shownValues() const;

    ImportSession& m_session;
    TextLabel* m_head;
    TextLabel* m_hint;
    SegmentedControl* m_which;
    FilterField* m_filter;
    ImportValueList* m_list;
    TextLabel* m_more;
};

}  // namespace stagepath
