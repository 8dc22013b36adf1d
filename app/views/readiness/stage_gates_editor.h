// What each stage asks for by itself: rows of a criterion and the least level, stage by stage.
#pragma once

#include "core/domain/pack/content_pack.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace stagepath {

class ChoiceCombo;

/// Says what is wanted and shows what it is given: who listens to gatesChanged() calls showModel() with what came of it.
class StageGatesEditor : public QWidget {
    Q_OBJECT
public:
    explicit StageGatesEditor(bool canEdit, QWidget* parent = nullptr);
    /// The own gates of \p model for the stages 2 to 4. Fields stay where they are, and so does the focus.
    void showModel(const ContentPack& model);

signals:
    /// \p gates is all that \p stage is to ask for.
    void gatesChanged(int stage, const QList<stagepath::StageGate>& gates);

private:
    struct Row {
        QWidget* box;
        ChoiceCombo* criterion;
        ChoiceCombo* level;
        QPushButton* remove;
    };
    struct Block {
        QVBoxLayout* lines = nullptr;
        QPushButton* add = nullptr;
        QList<Row> rows;
        QList<StageGate> gates;
    };
    Block& block(int stage) { return m_blocks[static_cast<std::size_t>(stage)]; }
    void addBlock(int stage, QVBoxLayout* layout);
    void addRow(int stage);
    void dropRow(int stage);
    void fillRow(int stage, qsizetype row);
    void addGate(int stage);
    void removeGate(int stage, qsizetype row);
    void changeGate(int stage, qsizetype row, const StageGate& gate);

    ContentPack m_model;
    std::array<Block, kMaxStage + 1> m_blocks;
    bool m_canEdit;
};

}  // namespace stagepath
