// What changed stages and gates would do, in words.
#pragma once

#include "app/models/stage_rules.h"

#include <QWidget>

class QVBoxLayout;

namespace stagepath {

class StagesEffect : public QWidget {
    Q_OBJECT
public:
    explicit StagesEffect(QWidget* parent = nullptr);
    /// The stages of enterprise and units, how many use cases move, what another model says otherwise, and what other limits do.
    void show(const Portfolio& now, const Portfolio& then, QDate today);

private:
    void addMoves(const Portfolio& portfolio, const QList<StageMove>& moves);
    void addModel(const ContentPack& now, const ContentPack& then);
    void addOwnGates(int stage, const ContentPack& now, const ContentPack& then);
    void addLimits(const Portfolio& now, const Portfolio& then, QDate today);
    void addLine(const QString& text, bool strong = false);
    void addNote(const QString& text);
    QVBoxLayout* m_lines;
};

}  // namespace stagepath
