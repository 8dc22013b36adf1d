// One person: fields edited in place, load per quarter, what they answer for and lead.
#pragma once

#include "app/models/people_model.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace stagepath {

class ChoiceCombo;
class LoadChart;
class RowTree;
class TextLabel;
class WordsKeeper;
class UseCaseNote;

class PersonInspector : public QWidget {
    Q_OBJECT
public:
    PersonInspector(Workspace& workspace, PeopleModel& model, QWidget* parent = nullptr);
    void show(PersonId id);
    PersonId shown() const { return m_id; }
    void focusName();

signals:
    void closeRequested();
    void failed(const QString& sentence);
    void revealRequested(int kind, qint64 id);
    void handOverRequested(stagepath::PersonId id);
    void removeRequested(stagepath::PersonId id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    void setupFields(QVBoxLayout* layout);
    bool save();
    void commitWords();
    void showNote();
    void showLoad();
    void showWork();
    void showManyWork();
    QString nameOfWork(qint64 id) const;
    const Person* person() const;

    Workspace& m_workspace;
    PeopleModel& m_model;
    PersonId m_id;
    QWidget* m_avatar;
    QLineEdit* m_name;
    QLineEdit* m_role;
    ChoiceCombo* m_unit;
    QLineEdit* m_email;
    QCheckBox* m_executive;
    UseCaseNote* m_note;
    TextLabel* m_loadTitle;
    LoadChart* m_load;
    QVBoxLayout* m_work;
    RowTree* m_manyWork;
    QList<WordsKeeper*> m_words;  ///< of name, role and e-mail
    bool m_showing = false;
    bool m_leaving = false;  ///< what was typed for the one before is being saved
};

}  // namespace stagepath
