// What can be had back of a damaged file: its good states, and salvage. Stands where the welcome page would.
#pragma once

#include "core/workspace/safety/recovery.h"

#include <QWidget>

class QLayout;
class QScrollArea;
class QVBoxLayout;

namespace stagepath {

class RecoveryPage : public QWidget {
    Q_OBJECT
public:
    /// \p sentence says what is wrong with \p file.
    RecoveryPage(const QString& file, const QString& sentence, const QList<RecoverySource>& sources, QWidget* parent = nullptr);
    QString file() const { return m_file; }
    QString sentence() const { return m_sentence; }
    const QList<RecoverySource>& sources() const { return m_sources; }
    /// Says what became of the tables and offers to save it.
    void showSalvage(const Salvage& salvage);
    /// Puts the keys on the newest good state, or on salvage where there is none.
    void focusBest();

signals:
    void restoreRequested(const stagepath::RecoverySource& source);
    void salvageRequested();
    void saveRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* makeColumn();
    QLayout* makeFoot();
    QWidget* sourcesCard();
    QLayout* reportTable(const Salvage& salvage);
    QWidget* reportCard(const Salvage& salvage);
    void addChoices(QVBoxLayout* column);
    bool isWorkNewerThanGood() const;

    QString m_file;
    QString m_sentence;
    QList<RecoverySource> m_sources;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_report = nullptr;
    QVBoxLayout* m_reportPlace = nullptr;
    QWidget* m_best = nullptr;
    QList<QWidget*> m_choices;  ///< what the arrow keys go through
};

}  // namespace stagepath
