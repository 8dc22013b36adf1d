#include "app/views/table/use_case_filter_bar.h"

#include "app/drawing/theme.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/table/use_case_chip.h"
#include "app/views/table/use_case_table_view.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "core/workspace/workspace.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kFilterBarLine = 52;
constexpr int kFilterBarEdge = 10;   ///< over and under it
constexpr int kFilterBarStart = 24;
constexpr int kFilterBarEnd = 16;
constexpr int kChipGap = 6;
constexpr int kChipHeight = 28;
constexpr int kChipLine = kChipHeight + kChipGap;

/// Stays open while things are checked in it.
class CheckMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        QAction* action = actionAt(event->position().toPoint());
        if (action && action->isCheckable()) action->trigger();
        else QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Space && activeAction() && activeAction()->isCheckable()) activeAction()->trigger();
        else QMenu::keyPressEvent(event);
    }
};

}  // namespace

UseCaseFilterBar::UseCaseFilterBar(UseCaseTableModel& model, UseCaseTableView& table, QWidget* parent)
    : QWidget(parent), m_model(model), m_table(table), m_field(new FilterField(tr("Type to filter"))), m_chips(new QWidget),
      m_add(makeIconButton(tr("Filter by unit, owner, lifecycle …"), QStringLiteral("plus"))), m_term(new UseCaseChoiceField), m_group(new ChoiceButton(tr("Group"))),
      m_columns(makeButton(tr("Columns"), QStringLiteral("columns"))) {
    setFixedHeight(kFilterBarLine);
    m_field->setObjectName(QStringLiteral("useCaseFilter"));
    m_field->setMinimumWidth(130);
    m_field->setMaximumWidth(220);
    m_field->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kFilterBarStart, kFilterBarEdge, kFilterBarEnd, kFilterBarEdge);
    layout->setSpacing(8);
    layout->addWidget(m_field, 3);
    layout->addWidget(m_chips);
    layout->addWidget(m_add);
    layout->addWidget(m_term);
    layout->addStretch(1);
    layout->addWidget(m_group);
    layout->addWidget(m_columns);
    setupGrouping();
    setupTerm();
    connect(m_field, &QLineEdit::textChanged, this, &UseCaseFilterBar::setText);
    connect(m_add, &QPushButton::clicked, this, &UseCaseFilterBar::chooseTerm);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        auto* menu = new CheckMenu;
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(this, &QObject::destroyed, menu, &QWidget::close);
        fillColumnsMenu(menu);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
    });
    connect(&m_model, &UseCaseTableModel::arrangementChanged, this, &UseCaseFilterBar::showChips);
    showChips();
}

QStringList UseCaseFilterBar::groupings() { return {tr("None"), tr("Quadrant"), tr("Unit"), tr("Lifecycle"), tr("Stage"), tr("Accountable")}; }

void UseCaseFilterBar::setupGrouping() {
    m_group->setObjectName(QStringLiteral("useCaseGrouping"));
    m_group->setChoices(groupings());
    const int saved = QSettings().value(QStringLiteral("useCases/grouping"), static_cast<int>(UseCaseGrouping::Quadrant)).toInt();
    m_group->setCurrentIndex(std::clamp(saved, 0, 5));
    m_model.setGrouping(static_cast<UseCaseGrouping>(m_group->currentIndex()));
    connect(m_group, &ChoiceButton::currentIndexChanged, this, [this](int index) {
        m_model.setGrouping(static_cast<UseCaseGrouping>(index));
        QSettings().setValue(QStringLiteral("useCases/grouping"), index);
    });
}

void UseCaseFilterBar::setupTerm() {
    m_term->setObjectName(QStringLiteral("useCaseFilterTerm"));
    m_term->setPlaceholderText(tr("Unit, owner, stage …"));
    m_term->setAccessibleName(m_add->accessibleName());
    m_term->setFixedWidth(170);
    m_term->hide();
    const auto close = [this] {
        const bool had = m_term->hasFocus();
        m_term->hide();
        m_add->show();
        placeChips();
        if (had) m_table.setFocus();
    };
    connect(m_term, &UseCaseChoiceField::picked, this, [this, close](const UseCaseChoice& choice) {
        UseCaseFilter filter = m_model.filter();
        filter.add({static_cast<FilterKind>(choice.tag), choice.value, false});
        m_model.setFilter(filter);
        close();
    });
    connect(m_term, &UseCaseChoiceField::cancelled, this, close);
}

void UseCaseFilterBar::chooseTerm() {
    FigureTable figures;
    figures.reset(m_model.portfolio(), m_model.workspace().environment().today());
    m_term->setChoices(filterChoices(m_model.portfolio(), figures, m_model.filter()), false);
    m_term->setText({});
    m_add->hide();
    m_term->show();
    placeChips();
    m_term->setFocus();
    m_term->openList();
}

void UseCaseFilterBar::type(const QString& typed) {
    m_field->setFocus();
    m_field->end(false);
    m_field->insert(typed);
}

void UseCaseFilterBar::setText(const QString& text) {
    UseCaseFilter filter = m_model.filter();
    filter.text = text;
    m_model.setFilter(filter);
}

void UseCaseFilterBar::clearFilter() {
    m_model.setFilter(UseCaseFilter::standard());
    m_field->clear();
}

void UseCaseFilterBar::showChips() {
    for (UseCaseChip* chip : std::as_const(m_chipList)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chipList.clear();
    for (const FilterTerm& term : m_model.filter().terms) {
        auto* chip = new UseCaseChip(filterTermName(m_model.portfolio(), term), m_chips);
        connect(chip, &QAbstractButton::clicked, this, [this, term] {
            UseCaseFilter filter = m_model.filter();
            filter.terms.removeAll(term);
            m_model.setFilter(filter);
        });
        chip->show();
        m_chipList.append(chip);
    }
    m_chips->setVisible(!m_chipList.isEmpty());
    placeChips();
}

/// Beside the field while all of them have room there as wide as their words are; else below, over as many lines as they need.
void UseCaseFilterBar::placeChips() {
    auto* line = static_cast<QHBoxLayout*>(layout());
    int whole = -kChipGap;
    for (const UseCaseChip* chip : std::as_const(m_chipList)) whole += chip->sizeHint().width() + kChipGap;
    const int adding = m_term->isHidden() ? m_add->width() : m_term->maximumWidth();
    const int beside = kFilterBarStart + kFilterBarEnd + m_field->minimumWidth() + adding + m_group->sizeHint().width() + m_columns->sizeHint().width() + 5 * line->spacing();
    const bool isBelow = whole > width() - beside;
    const int room = isBelow ? width() - kFilterBarStart - kFilterBarEnd : whole;
    line->removeWidget(m_chips);
    QRect at(0, 0, 0, kChipHeight);
    for (UseCaseChip* chip : std::as_const(m_chipList)) {
        at.setWidth(std::min(chip->sizeHint().width(), std::max(room, 0)));
        if (at.left() > 0 && at.right() >= room) at.moveTo(0, at.top() + kChipLine);
        chip->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, room, 1), at));
        at.moveLeft(at.right() + 1 + kChipGap);
    }
    const int below = isBelow ? at.top() + kChipLine : 0;
    m_chips->setFixedSize(std::max(0, room), at.bottom() + 1);
    if (isBelow) m_chips->move(layoutDirection() == Qt::RightToLeft ? kFilterBarEnd : kFilterBarStart, kFilterBarLine - kFilterBarEdge + kChipGap);
    else line->insertWidget(1, m_chips);
    line->setContentsMargins(kFilterBarStart, kFilterBarEdge, kFilterBarEnd, kFilterBarEdge + below);
    setFixedHeight(kFilterBarLine + below);
}

void UseCaseFilterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeChips();
}

void UseCaseFilterBar::fillColumnsMenu(QMenu* menu) const {
    for (int i = static_cast<int>(UseCaseColumn::Unit); i < kUseCaseColumnCount; ++i) {
        const auto column = static_cast<UseCaseColumn>(i);
        QAction* action = menu->addAction(labelOf(column));
        action->setCheckable(true);
        action->setChecked(m_table.isShown(column));
        connect(action, &QAction::toggled, &m_table, [this, column](bool on) { m_table.setShown(column, on); });
    }
    menu->addSeparator();
    auto* heights = new QActionGroup(menu);
    const QStringList names{tr("Compact rows"), tr("Normal rows"), tr("Comfortable rows")};
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = menu->addAction(names[i]);
        action->setCheckable(true);
        action->setActionGroup(heights);
        action->setChecked(static_cast<int>(m_table.density()) == i);
        connect(action, &QAction::triggered, &m_table, [this, i] {
            m_table.setDensity(static_cast<UseCaseTableView::Density>(i));
            QSettings().setValue(QStringLiteral("useCases/density"), i);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, &m_table, &UseCaseTableView::resetColumns);
}

void UseCaseFilterBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(0, height() - 1, width(), 1, t.border);
}

/// Down and Enter go on into the table, Esc empties the filter first.
bool UseCaseFilterBar::eventFilter(QObject* object, QEvent* event) {
    if (object != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            if (m_field->text().isEmpty()) m_table.setFocus();
            m_field->clear();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: m_table.setFocus(); return true;
        default: return false;
    }
}

}  // namespace stagepath
