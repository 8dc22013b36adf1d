#include "app/dialogs/backup_list.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kBackupListHeight = 180;

}  // namespace

BackupList::BackupList(const QList<Backup>& backups, QWidget* parent) : QWidget(parent), m_backups(backups), m_list(new QTreeWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("Backups of this workspace"), textFont(TextStyle::CardTitle)));
    auto* text = new TextLabel(backups.isEmpty() ? tr("None yet. One is made as you work, and before an import or a large deletion.")
                                                 : tr("Made every ten minutes of work, and before an import or a large deletion. They stay on this computer."),
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
    m_list->setAllColumnsShowFocus(true);
    m_list->setFixedHeight(kBackupListHeight);
    m_list->setHeaderLabels({tr("When"), tr("Changes"), tr("Why"), tr("Size")});
    const QLocale locale;
    for (const Backup& b : std::as_const(m_backups)) {
        auto* item = new QTreeWidgetItem(m_list, {locale.toString(b.at.toLocalTime(), QLocale::ShortFormat), locale.toString(b.changes), BackupStore::reasonText(b.reason), locale.formattedDataSize(b.size)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, b.path);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void BackupList::restoreCurrent() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0) emit restoreRequested(m_backups[row]);
}

}  // namespace stagepath
