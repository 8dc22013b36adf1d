#include "app/dialogs/backup_list.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/plain_header.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kBackupListHeight = 192;
constexpr int kBackupListRow = 30;
constexpr int kBackupListHead = 32;
constexpr int kBackupListLead = 12;

/// Hours, minutes and seconds as \p locale writes them; the short form of some has seconds already, that of most has none.
QString clockOf(const QLocale& locale) {
    QString clock = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = clock.indexOf(QLatin1String("mm"));
    if (clock.contains(QLatin1String("ss"))) return clock;
    if (minutes < 1) return QStringLiteral("HH:mm:ss");
    const QChar between = clock.at(minutes - 1).isPunct() && clock.at(minutes - 1) != QLatin1Char('\'') ? clock.at(minutes - 1) : QLatin1Char(':');
    return clock.insert(minutes + 2, between + QStringLiteral("ss"));
}

/// To the second: two backups of one minute are two.
QString backupTime(const QDateTime& at) {
    const QLocale locale;
    const QString clock = clockOf(locale);
    return QStringLiteral("%1 %2").arg(locale.toString(at.toLocalTime().date(), QLocale::ShortFormat), locale.toString(at.toLocalTime().time(), clock));
}

/// Plain cells over a line, as in the other lists.
class BackupDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(index.data().toString()) + 2 * kBackupListLead, kBackupListRow};
    }

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& t = Theme::of(option.widget);
        p->fillRect(option.rect, option.state & QStyle::State_Selected ? t.accentTint : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
        p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
        p->setFont(textFont(index.column() == 0 ? TextStyle::BodyMedium : TextStyle::Body));
        p->setPen(index.column() == 0 ? t.text1 : t.text2);
        const Qt::Alignment wanted(index.data(Qt::TextAlignmentRole).toInt());
        const bool isTrailing = wanted & Qt::AlignRight;
        const QRect words = option.rect.adjusted(isTrailing ? 4 : index.column() == 0 ? kBackupListLead : 8, 0, isTrailing ? -8 : -4, 0);
        p->drawText(QStyle::visualRect(option.direction, option.rect, words), int(Qt::AlignVCenter | Qt::TextSingleLine | (isTrailing ? Qt::AlignTrailing : Qt::AlignLeading)),
                    p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (!(option.state & QStyle::State_HasFocus)) return;
        p->setPen(QPen(t.focus, 2));
        p->setBrush(Qt::NoBrush);
        p->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
};

}  // namespace

BackupList::BackupList(const QList<Backup>& backups, QWidget* parent) : QWidget(parent), m_backups(backups), m_list(new QTreeWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("Backups of this workspace"), textFont(TextStyle::CardTitle)));
    auto* text = new TextLabel(backups.isEmpty() ? tr("None yet. One is made as you work, and before an import or a large deletion.")
                                                 : tr("Made every ten minutes of work, when it is closed, and before an import or a large deletion. They stay on this computer."),
                               textFont(TextStyle::Small), TextRole::Secondary);
    text->setWordWrap(true);
    layout->addWidget(text);
    if (backups.isEmpty()) {
        delete m_list;
        m_list = nullptr;
        return;
    }
    fill();
    layout->addWidget(m_list);
    auto* restore = makeButton(tr("&Restore as a new file…"), QStringLiteral("history"));
    restore->setObjectName(QStringLiteral("restoreBackup"));
    restore->setAutoDefault(false);
    connect(restore, &QPushButton::clicked, this, &BackupList::restoreCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupList::restoreCurrent);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(restore);
    buttons->addStretch();
    layout->addLayout(buttons);
}

void BackupList::fill() {
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setAccessibleName(tr("Backups of this workspace"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new BackupDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFixedHeight(kBackupListHeight);
    m_list->setHeader(new PlainHeader(kBackupListHead, kBackupListLead, m_list));
    m_list->setHeaderLabels({tr("When"), tr("Changes"), tr("Why"), tr("Size")});
    for (const int column : {1, 3}) m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    const QLocale locale;
    for (const Backup& b : std::as_const(m_backups)) {
        auto* item = new QTreeWidgetItem(m_list, {backupTime(b.at), locale.toString(b.changes), BackupStore::reasonText(b.reason), locale.formattedDataSize(b.size)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, b.path);
    }
    fitColumns();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

/// As wide as what stands in them and over them; a list that is wider gives the rest to the reason.
void BackupList::fitColumns() {
    m_list->header()->setStretchLastSection(false);
    int all = 2 * m_list->frameWidth() + m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column < m_list->columnCount(); ++column) {
        int width = QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(m_list->headerItem()->text(column));
        const QFontMetrics metrics(textFont(column == 0 ? TextStyle::BodyMedium : TextStyle::Body));
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) width = qMax(width, metrics.horizontalAdvance(m_list->topLevelItem(row)->text(column)));
        width += 2 * kBackupListLead;
        all += width;
        m_list->header()->setSectionResizeMode(column, column == 2 ? QHeaderView::Stretch : QHeaderView::Fixed);
        m_list->setColumnWidth(column, width);
    }
    m_list->setMinimumWidth(all);
}

void BackupList::restoreCurrent() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0) emit restoreRequested(m_backups[row]);
}

}  // namespace stagepath
