// What is done to one person: handing over, removing, and the menu that offers it.
#include "app/models/people_edits.h"
#include "app/pages/people_page.h"
#include "app/views/people/people_list.h"
#include "app/views/people/person_inspector.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/choice_list.h"
#include "app/widgets/panel_tools.h"

#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace stagepath {

QStringList PeoplePage::commandNames(const Workspace&) {
    return {tr("New person"), tr("Assign owners"), tr("Business units"), tr("Hand over…"), tr("Remove"), tr("Show what they answer for"), tr("Show their load")};
}

void PeoplePage::nameCommands() {
    const auto chosen = [this] { return m_workspace.isReadOnly() ? obstacleOfReading(true) : m_list->current().isNull() ? tr("Choose a person first.") : QString(); };
    const auto always = [] { return QString(); };
    nameCommand(tr("Hand over…"), {}, chosen, [this] { handOver(m_list->current()); });
    setChangesChosen(nameCommand(tr("Remove"), {}, chosen, [this] { remove(m_list->current()); }));
    nameCommand(tr("Show what they answer for"), {}, always, [this] { m_view->setCurrentIndex(0); });
    nameCommand(tr("Show their load"), {}, always, [this] { m_view->setCurrentIndex(1); });
}

/// Who answers for use cases can only be followed by an executive.
void PeoplePage::handOver(PersonId id) {
    const Person* from = m_workspace.portfolio().find(id);
    if (!from || m_workspace.isReadOnly()) return;
    const bool needsExecutive = !m_model->table().of(id).answersFor.isEmpty();
    QList<PersonId> heirs;
    QStringList names;
    for (const Person& person : m_workspace.portfolio().people()) {
        if (person.id == id || (needsExecutive && !person.executive)) continue;
        heirs.append(person.id);
        names.append(person.name);
    }
    if (heirs.isEmpty()) {
        emit problem(tr("There is no other executive to hand over to. Add one first."));
        return;
    }
    auto* list = new ChoiceList(names, 0, tr("Hand over to"), handOverText(id), this);
    connect(list, &ChoiceList::chosen, this, [this, id, heirs](int index) { handOverTo(id, heirs[index]); });
    const QWidget* button = m_side->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    if (button) list->openAt(*button);
    else list->openAt(*m_list->viewport(), m_list->visualRect(m_list->currentIndex()));
}

/// What choosing an heir will move.
QString PeoplePage::handOverText(PersonId id) const {
    const PersonFigures& f = m_model->table().of(id);
    QStringList parts;
    if (!f.answersFor.isEmpty()) parts.append(tr("%Ln use case(s) to answer for", nullptr, static_cast<int>(f.answersFor.size())));
    if (!f.leads.isEmpty()) parts.append(tr("%Ln use case(s) to lead", nullptr, static_cast<int>(f.leads.size())));
    if (!f.initiatives.isEmpty()) parts.append(tr("%Ln initiative(s)", nullptr, static_cast<int>(f.initiatives.size())));
    const QString name = m_workspace.portfolio().find(id)->name;
    if (parts.isEmpty()) return tr("%1 answers for nothing and leads nothing that is current; what is retired moves too.").arg(name);
    return tr("Moves from %1: %2. One undo takes it back.").arg(name, QLocale().createSeparatedList(parts));
}

void PeoplePage::handOverTo(PersonId id, PersonId heir) {
    const Person* from = m_workspace.portfolio().find(id);
    const Person* to = m_workspace.portfolio().find(heir);
    if (!from || !to) return;
    const QString sentence = tr("Everything of %1 handed over to %2").arg(from->name, to->name);
    attempt(
        [&] {
            stagepath::handOver(m_workspace, id, heir);
            emit toast(sentence, true);
        },
        [this](const QString& problemSentence) { emit problem(problemSentence); });
}

/// What is dropped on somebody is said as what is typed is.
void PeoplePage::give(const QList<UseCaseId>& ids, PersonId person) {
    const Portfolio& p = m_workspace.portfolio();
    const Person* to = p.find(person);
    const auto hasIt = [&](UseCaseId id) {
        const UseCase* u = p.find(id);
        return !u || (to->executive ? u->accountable : u->lead) == person;
    };
    if (!to || std::all_of(ids.begin(), ids.end(), hasIt)) return;
    const QString what = ids.size() == 1 ? p.find(ids.constFirst())->name : tr("%Ln use case(s)", nullptr, static_cast<int>(ids.size()));
    const QString sentence = (to->executive ? tr("%1: %2 answers") : tr("%1: %2 leads")).arg(what, to->name);
    attempt(
        [&] {
            giveUseCases(m_workspace, ids, person);
            emit toast(sentence, true);
        },
        [this](const QString& problemSentence) { emit problem(problemSentence); });
}

void PeoplePage::remove(PersonId id) {
    const Person* person = m_workspace.portfolio().find(id);
    if (!person || m_workspace.isReadOnly()) return;
    const QString name = person->name;
    attempt(
        [&] {
            removePerson(m_workspace, id);
            emit toast(tr("%1 removed").arg(name), true);
        },
        [this](const QString& sentence) { emit problem(sentence); });
}

void PeoplePage::showMenu(PersonId id, const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this] { showSide(m_inspector), m_inspector->focusName(); });
    menu->addAction(tr("Hand over…"), this, [this, id] { handOver(id); })->setEnabled(!m_workspace.isReadOnly());
    menu->addAction(tr("Remove"), this, [this, id] { remove(id); })->setEnabled(!m_workspace.isReadOnly());
    menu->popup(global);
}

}  // namespace stagepath
