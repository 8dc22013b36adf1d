#include "app/views/map/map_tray.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"

#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace stagepath {

namespace {

constexpr int kMapTrayRowHeight = 30;

/// Name, and at the end the unit in small type.
class TrayDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, kMapTrayRowHeight}; }
    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& t = Theme::of(option.widget);
        const bool rtl = option.direction == Qt::RightToLeft;
        const bool selected = option.state & QStyle::State_Selected;
        p->fillRect(option.rect, selected ? t.accentTint : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
        p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
        if (selected) p->fillRect(QRect(rtl ? option.rect.right() - 2 : option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
        QRect words = option.rect.adjusted(16, 0, -12, 0);
        const auto start = Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft);
        const auto end = Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute | (rtl ? Qt::AlignLeft : Qt::AlignRight);
        p->setFont(fontOfPixels(11));
        p->setPen(t.text3);
        const QString unit = p->fontMetrics().elidedText(index.data(MapTrayModel::UnitRole).toString(), Qt::ElideRight, words.width() * 2 / 5);
        p->drawText(words, end, unit);
        const int taken = unit.isEmpty() ? 0 : p->fontMetrics().horizontalAdvance(unit) + 10;
        words.adjust(rtl ? taken : 0, 0, rtl ? 0 : -taken, 0);
        p->setFont(fontOfPixels(13));
        p->setPen(t.text1);
        p->drawText(words, start, p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (!(option.state & QStyle::State_HasFocus)) return;
        p->setRenderHint(QPainter::Antialiasing);
        p->setPen(QPen(t.focus, 2));
        p->setBrush(Qt::NoBrush);
        p->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -2), 4, 4);
        p->setRenderHint(QPainter::Antialiasing, false);
    }
};

/// Drags carry the name below the pointer, so that the place they go to stays in sight.
class TrayList : public QListView {
public:
    using QListView::QListView;

protected:
    /// Whoever comes by keyboard sees where.
    void focusInEvent(QFocusEvent* event) override {
        QListView::focusInEvent(event);
        if (!currentIndex().isValid() && model()->rowCount() > 0) selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    void startDrag(Qt::DropActions actions) override {
        const QModelIndexList rows = selectionModel()->selectedIndexes();
        if (rows.isEmpty()) return;
        auto* drag = new QDrag(this);
        drag->setMimeData(model()->mimeData(rows));
        drag->setPixmap(chip(rows.size() == 1 ? rows[0].data().toString() : MapTray::tr("%Ln use case(s)", nullptr, static_cast<int>(rows.size()))));
        drag->setHotSpot({-14, -14});
        drag->exec(actions, Qt::CopyAction);
    }

private:
    QPixmap chip(const QString& words) const {
        const Theme& t = Theme::of(this);
        const QFont font = fontOfPixels(12, 500);
        const QString shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, 220);
        const QSize size(QFontMetrics(font).horizontalAdvance(shown) + 20, 24);
        QPixmap picture(size * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter p(&picture);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(t.accentLine, 1));
        p.setBrush(t.accentTint);
        p.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        p.setFont(font);
        p.setPen(t.text1);
        p.drawText(QRect({}, size), Qt::AlignCenter, shown);
        return picture;
    }
};

}  // namespace

MapTray::MapTray(MapModel& map, QWidget* parent)
    : MapPanel(parent), m_map(map), m_model(new MapTrayModel(map, this)), m_title(new TextLabel(QString(), textFont(TextStyle::CardTitle))),
      m_note(new TextLabel(tr("Drag onto the map, or press Enter to place in its middle."), textFont(TextStyle::Small), TextRole::Tertiary)), m_filter(new FilterField(tr("Filter"))),
      m_unit(new ChoiceButton(tr("Unit"))), m_list(new TrayList) {
    setupLayout();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TrayDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Use cases that are not placed"));
    m_list->setObjectName(QStringLiteral("mapTrayList"));
    m_filter->setObjectName(QStringLiteral("mapTrayFilter"));
    m_list->installEventFilter(this);
    m_filter->installEventFilter(this);
    followTheme(m_list, [this] {
        QPalette p = m_list->palette();
        const QColor ground = Theme::of(m_list).surface;
        if (p.color(QPalette::Base) == ground) return;
        p.setColor(QPalette::Base, ground);
        m_list->setPalette(p);
    });
    connect(m_filter, &QLineEdit::textChanged, this, &MapTray::applyFilter);
    connect(m_unit, &ChoiceButton::currentIndexChanged, this, &MapTray::applyFilter);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &MapTray::placeSelected);
    connect(m_model, &MapTrayModel::countsChanged, this, &MapTray::updateTitle);
    connect(&map, &MapModel::changed, this, &MapTray::updateUnits);
    updateUnits();
    updateTitle();
}

void MapTray::setupLayout() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 10, 1, 8);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 12, 0);
    head->addWidget(m_title);
    head->addStretch();
    layout->addLayout(head);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 0);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_unit);
    m_unit->setMaximumWidth(150);
    layout->addLayout(tools);
    layout->addWidget(m_list, 1);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(15, 0, 12, 0);
    layout->addWidget(m_note);
}

void MapTray::updateUnits() {
    QSet<BusinessUnitId> occurring;
    for (const UseCaseId id : m_map.unplaced()) occurring.insert(m_map.portfolio().find(id)->unit);
    QList<BusinessUnitId> units;
    QStringList names{tr("All")};
    for (const BusinessUnit& unit : m_map.portfolio().units()) {
        if (!occurring.contains(unit.id)) continue;
        units.append(unit.id);
        names.append(unit.name);
    }
    if (occurring.contains(BusinessUnitId()) && !units.isEmpty()) {
        units.append(BusinessUnitId());
        names.append(tr("No unit"));
    }
    m_unit->setVisible(units.size() > 1 || m_unit->currentIndex() > 0);
    if (units == m_units) return;
    const BusinessUnitId chosen = m_units.value(m_unit->currentIndex() - 1);
    const bool wasChosen = m_unit->currentIndex() > 0;
    m_units = units;
    m_unit->setChoices(names);
    m_unit->setCurrentIndex(wasChosen ? static_cast<int>(units.indexOf(chosen)) + 1 : 0);
    applyFilter();
}

void MapTray::updateTitle() {
    const QLocale locale;
    const QString total = locale.toString(m_model->totalCount());
    const bool filtered = m_model->rowCount() != m_model->totalCount();
    m_title->setText(filtered ? tr("Not placed  %1 of %2").arg(locale.toString(m_model->rowCount()), total) : tr("Not placed  %1").arg(total));
    emit countsChanged();
}

void MapTray::applyFilter() {
    const int unit = m_unit->currentIndex();
    m_model->setFilter(m_filter->text(), unit > 0 && unit <= m_units.size() ? std::optional(m_units[unit - 1]) : std::nullopt);
}

/// Whoever came by keyboard means the row they stand on.
QList<UseCaseId> MapTray::selectedIds() const {
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    if (rows.isEmpty() && m_list->currentIndex().isValid()) rows.append(m_list->currentIndex());
    std::sort(rows.begin(), rows.end());
    QList<UseCaseId> ids;
    for (const QModelIndex& index : std::as_const(rows)) ids.append(m_model->idAt(index.row()));
    return ids;
}

void MapTray::placeSelected() {
    const QList<UseCaseId> ids = selectedIds();
    if (ids.isEmpty()) return;
    const int row = m_model->rowOf(ids.constFirst());
    emit placeRequested(ids);
    // The next one is ready for the next Enter.
    const QModelIndex next = m_model->index(std::min(row, m_model->rowCount() - 1));
    if (next.isValid()) m_list->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
}

void MapTray::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool MapTray::reveal(UseCaseId id) {
    if (!m_map.unplaced().contains(id)) return false;
    if (m_model->rowOf(id) < 0) {
        m_filter->clear();
        m_unit->setCurrentIndex(0);
    }
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(id)));
    m_list->setFocus();
    return true;
}

/// Enter places; letters typed in the list go to the filter; down from the filter goes to the list.
bool MapTray::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return MapPanel::eventFilter(object, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (object == m_list && enters) {
        placeSelected();
        return true;
    }
    if (object == m_filter && (enters || key->key() == Qt::Key_Down) && m_model->rowCount() > 0) {
        if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0));
        m_list->setFocus();
        return true;
    }
    if (object == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    const QString typed = key->text();
    const bool letter = !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (object == m_list && letter) {
        m_filter->setFocus();
        m_filter->setText(m_filter->text() + typed);
        return true;
    }
    return MapPanel::eventFilter(object, event);
}

}  // namespace stagepath
