#include "app/views/people/units_panel.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/models/people_edits.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/rows_anew.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/words/words_keeper.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QIcon>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stagepath {

namespace {

/// Shows the beginning of a long name, after somebody was in it too.
class UnitName : public QLineEdit {
protected:
    void showEvent(QShowEvent* event) override {
        QLineEdit::showEvent(event);
        setCursorPosition(0);
    }
    void focusInEvent(QFocusEvent* event) override {
        QLineEdit::focusInEvent(event);
        if (event->reason() == Qt::OtherFocusReason) end(false);  // the row was made anew around it: the typing goes on
    }
    void focusOutEvent(QFocusEvent* event) override {
        QLineEdit::focusOutEvent(event);
        setCursorPosition(0);
    }
};

/// The colour of a unit, as in every list.
class Swatch : public QAbstractButton {
public:
    explicit Swatch(const QString& color) : m_color(color) {
        setFixedSize(24, 24);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        if (hasFocus()) {
            p.setPen(QPen(Theme::of(this).focus, 2));
            p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        p.setPen(Qt::NoPen);
        p.setBrush(Theme::of(this).category(m_color));
        p.drawRoundedRect(QRectF(10, 4, 4, 16), 1.5, 1.5);
    }

private:
    QString m_color;
};

QIcon unitColourIcon(const QColor& colour, double ratio) {
    QPixmap picture(QSize(16, 16) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter p(&picture);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(colour);
    p.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
    p.end();
    return QIcon(picture);
}

}  // namespace

UnitsPanel::UnitsPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace), m_new(new QLineEdit), m_rows(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Business units"), textFont(TextStyle::InspectorTitle)));
    head->addStretch();
    auto* close = makeIconButton(tr("Close (F4)"), QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &UnitsPanel::closeRequested);
    head->addWidget(close);
    layout->addLayout(head);
    m_new->setPlaceholderText(tr("Type a name and press Enter to add a unit"));
    m_new->setAccessibleName(tr("New business unit"));
    connect(m_new, &QLineEdit::returnPressed, this, &UnitsPanel::add);
    layout->addWidget(m_new);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* box = new QWidget;
    auto* inner = new QVBoxLayout(box);
    inner->setContentsMargins(0, 4, 0, 0);
    m_rows->setSpacing(2);
    inner->addLayout(m_rows);
    inner->addStretch();
    area->setWidget(box);
    area->viewport()->setAutoFillBackground(false);
    box->setAutoFillBackground(false);
    layout->addWidget(area, 1);
    refresh();
}

void UnitsPanel::refresh() {
    QHash<BusinessUnitId, int> useCases;
    QHash<BusinessUnitId, int> people;
    for (const UseCase& u : m_workspace.portfolio().useCases()) ++useCases[u.unit];
    for (const Person& p : m_workspace.portfolio().people()) ++people[p.unit];
    RowsAnew anew(m_rows);
    for (const BusinessUnit& unit : m_workspace.portfolio().units()) m_rows->addWidget(makeRow(unit, useCases.value(unit.id), people.value(unit.id)));
    if (m_workspace.portfolio().units().isEmpty()) {
        auto* none = new TextLabel(tr("There are none yet. Use cases and people belong to one."), textFont(TextStyle::Body), TextRole::Tertiary);
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
    m_new->setEnabled(!m_workspace.isReadOnly());
    anew.finish(m_new);
}

QWidget* UnitsPanel::makeRow(const BusinessUnit& unit, int useCases, int people) {
    auto* row = new QWidget;
    RowsAnew::mark(row, unit.id.value);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* swatch = new Swatch(unit.color);
    swatch->setObjectName(QStringLiteral("unitColour"));
    swatch->setAccessibleName(tr("Colour of %1").arg(unit.name));
    swatch->setToolTip(swatch->accessibleName());
    swatch->setEnabled(!m_workspace.isReadOnly());
    connect(swatch, &QAbstractButton::clicked, this, [this, id = unit.id, swatch] { chooseColour(id, swatch); });
    layout->addWidget(swatch);
    auto* name = new UnitName;
    name->setAccessibleName(tr("Name of business unit %1").arg(unit.name));
    name->setEnabled(!m_workspace.isReadOnly());
    layout->addWidget(name, 1);
    const QString count = tr("%1, %2").arg(tr("%Ln use case(s)", nullptr, useCases), tr("%Ln people", nullptr, people));
    auto* counts = new TextLabel(QLocale().toString(useCases), textFont(TextStyle::Small), TextRole::Tertiary);
    counts->setToolTip(count);
    counts->setAccessibleName(count);
    counts->setMinimumWidth(28);
    counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(counts);
    auto* remove = makeIconButton(tr("Remove %1").arg(unit.name), QStringLiteral("close"));
    remove->setEnabled(!m_workspace.isReadOnly());
    layout->addWidget(remove);
    auto* words = new WordsKeeper(name, WordsKeeper::Pause::Waits, [this, id = unit.id](const QString& text) { return rename(id, text); });
    words->show(QString::number(unit.id.value), unit.name);
    name->setToolTip(unit.name);
    connect(remove, &QPushButton::clicked, this, [this, id = unit.id, remove] { this->remove(id, remove); });
    return row;
}

void UnitsPanel::chooseColour(BusinessUnitId id, QWidget* button) {
    const BusinessUnit* unit = m_workspace.portfolio().find(id);
    if (!unit) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("unitColours"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < 8; ++i) {
        const QString token = Theme::categoryToken(i);
        const bool isIts = token == unit->color;
        QAction* action = menu->addAction(unitColourIcon(Theme::of(this).category(token), devicePixelRatioF()), isIts ? tr("Colour %1, as now").arg(i + 1) : tr("Colour %1").arg(i + 1));
        connect(action, &QAction::triggered, this, [this, id, token] { setColour(id, token); });
        if (isIts) menu->setActiveAction(action);
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void UnitsPanel::setColour(BusinessUnitId id, const QString& token) {
    const BusinessUnit* old = m_workspace.portfolio().find(id);
    if (!old) return;
    BusinessUnit changed = *old;
    changed.color = token;
    attempt([&] { updateUnit(m_workspace, changed); }, [this](const QString& sentence) { emit failed(sentence); });
}

/// Says so where a unit other than \p own has the name already, and returns whether one has.
bool UnitsPanel::refusesName(const QString& name, BusinessUnitId own) {
    for (const BusinessUnit& unit : m_workspace.portfolio().units()) {
        if (unit.id == own || unit.name.compare(name, Qt::CaseInsensitive) != 0) continue;
        emit refused(tr("There is a business unit “%1” already.").arg(unit.name));
        return true;
    }
    return false;
}

/// An empty name is none; the row is made anew with the old one. A name that another unit has stays in the field as it is typed.
bool UnitsPanel::rename(BusinessUnitId id, const QString& text) {
    const BusinessUnit* old = m_workspace.portfolio().find(id);
    if (!old) return true;
    BusinessUnit changed = *old;
    changed.name = text.simplified();
    if (changed.name.isEmpty()) {
        QMetaObject::invokeMethod(this, &UnitsPanel::refresh, Qt::QueuedConnection);
        return true;
    }
    if (refusesName(changed.name, id)) return false;
    bool isSaved = false;
    attempt([&] {
        updateUnit(m_workspace, changed);
        isSaved = true;
    }, [this](const QString& sentence) { emit failed(sentence); });
    return isSaved;
}

void UnitsPanel::add() {
    const QString name = m_new->text().simplified();
    if (name.isEmpty() || refusesName(name, {})) return;
    attempt([&] {
        addUnit(m_workspace, name);
        m_new->clear();
    }, [this](const QString& sentence) { emit failed(sentence); });
    m_new->setFocus();
}

/// Asks who takes over, where there is something to take over.
void UnitsPanel::remove(BusinessUnitId id, QWidget* button) {
    const Portfolio& p = m_workspace.portfolio();
    const QString name = p.find(id) ? p.find(id)->name : QString();
    const Subject subject = Subject::of(id);
    const auto ownRows = p.assessmentsOf(subject).size() + p.outcomesFor(subject).size() + std::count_if(p.targets().begin(), p.targets().end(), [&](const Target& t) { return t.subject == subject; }) +
                         std::count_if(p.milestones().begin(), p.milestones().end(), [&](const Milestone& m) { return m.subject == subject; });
    const bool isUsed = ownRows > 0 || std::any_of(p.useCases().begin(), p.useCases().end(), [&](const UseCase& u) { return u.unit == id; }) ||
                        std::any_of(p.people().begin(), p.people().end(), [&](const Person& person) { return person.unit == id; });
    const auto go = [this, id, name](BusinessUnitId heir) {
        attempt([&] { removeUnit(m_workspace, id, heir); emit toast(tr("Business unit “%1” removed").arg(name), true); }, [this](const QString& sentence) { emit failed(sentence); });
    };
    if (!isUsed) return go({});
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ownRows > 0) {
        menu->addAction(tr("Its own assessments, targets and gates go with it"))->setEnabled(false);
        menu->addSeparator();
    }
    for (const BusinessUnit& unit : p.units()) {
        if (unit.id != id) menu->addAction(tr("Move everything to %1").arg(menuText(unit.name)), this, [go, heir = unit.id] { go(heir); });
    }
    menu->addSeparator();
    menu->addAction(tr("Leave everything without a unit"), this, [go] { go({}); });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void UnitsPanel::start() { m_new->setFocus(); }

void UnitsPanel::goTo(BusinessUnitId id) {
    const auto at = m_workspace.portfolio().units().indexOf(id);
    const QLayoutItem* item = at < 0 ? nullptr : m_rows->itemAt(static_cast<int>(at));
    QWidget* row = item ? item->widget() : nullptr;
    if (!row) return;
    row->show();  // one that was just made would be shown later
    if (auto* name = row->findChild<QLineEdit*>()) name->setFocus();
}

void UnitsPanel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), t.border);
}

}  // namespace stagepath
