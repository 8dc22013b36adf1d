// The questions of one dimension below each other; the one with the focus is open.
#pragma once

#include "app/views/readiness/ladder/ladder_row.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace stagepath {

class LadderView : public QScrollArea {
    Q_OBJECT
public:
    explicit LadderView(QWidget* parent = nullptr);
    /// Shows \p d of \p sheet; the current question is kept where it is still there. \p stage: the one the tags speak of.
    void show(const RoundSheet& sheet, const Settings& settings, Dimension d, int stage);
    Dimension dimension() const { return m_dimension; }
    /// Index of the open question in its dimension; −1: the dimension as a whole.
    int current() const { return m_current; }
    LadderRow* row(int question) const;
    /// Opens \p question (0 to 5, −1 the whole); with the focus where \p focus.
    void open(int question, bool focus);
    /// Does \p change, which may hide, disable or remove what has the focus in \p area. Qt would hand the focus on to a ladder that
    /// happens to be next, which would open, and the next digit would answer it. The open question stays open and takes the focus.
    void keepOpen(const QWidget& area, const std::function<void()>& change);
    /// What a row has just emitted was not saved: what was typed stays in it.
    void refuseNotes();
    /// The questions in order, −1 first where the dimension is set as a whole.
    const QList<int>& questions() const { return m_questions; }
    /// Shows the dimension as a whole although nothing is set yet.
    void setShowsWhole(bool on) { m_showsWhole = on; }
    void setReadOnly(bool on) { m_isReadOnly = on; }

signals:
    void opened(int question);
    void said(int question, int level, bool goesOn);
    void unknownSaid(int question);
    void notApplicableSaid(int question, const QString& reason, stagepath::Workspace::Step step);
    void cleared(int question);
    void noted(int question, const QString& note, const QString& link, stagepath::Workspace::Step step);
    /// The whole dimension's level, with its reason.
    void wholeSaid(int level, const QString& reason);
    /// A reason that was asked for has come in with Enter.
    void reasonEntered();
    void moveRequested(int rows, int dimensions, int subjects);
    void whyRequested();
    /// Somebody tried to answer where nothing can be changed.
    void refused();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    LadderRow* makeRow();
    void showRows(const RoundSheet& sheet, const Settings& settings, int stage);
    LadderContent contentOf(const RoundSheet& sheet, const Settings& settings, int question, int stage) const;
    void reveal();

    QWidget* m_box;
    QVBoxLayout* m_layout;
    QList<LadderRow*> m_rows;  ///< as m_questions; more may be kept hidden
    QList<int> m_questions;
    Dimension m_dimension = Dimension::Data;
    int m_current = 0;
    bool m_showsWhole = false;
    bool m_isReadOnly = false;
    bool m_keepsOpen = false;  ///< a ladder that gets the focus now was not chosen by anybody
};

/// What the five rungs of a dimension as a whole say.
QStringList wholeDescriptors();

}  // namespace stagepath
