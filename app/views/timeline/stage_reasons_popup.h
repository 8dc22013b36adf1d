// Why stages are earned and targets missed, in a popover over the maturity strip.
#pragma once

#include "core/domain/id.h"

#include <QFrame>

namespace stagepath {

/// One moment of the strip in words.
struct ReasonsMoment {
    struct Line {
        QString text;             ///< "Governance reaches 2:"
        QString link;             ///< name of the initiative; empty for none
        InitiativeId initiative;
    };
    QString title;  ///< "Stage 2 is earned on 30 Sep 2027"
    bool good = true;
    QList<Line> lines;
};

/// Lists moments; each initiative that is named can be opened. Esc or a click elsewhere closes.
class StageReasonsPopup : public QFrame {
    Q_OBJECT
public:
    StageReasonsPopup(const QList<ReasonsMoment>& moments, QWidget* parent);
    /// Shows it above \p globalPosition, on the screen as a whole.
    void openAt(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;

signals:
    void initiativeChosen(stagepath::InitiativeId id);
};

}  // namespace stagepath
