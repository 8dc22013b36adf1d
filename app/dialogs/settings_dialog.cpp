#include "app/dialogs/settings_dialog.h"

#include "app/dialogs/backup_list.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/scrim.h"
#include "app/widgets/style.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kWidthWithBackups = 560;

}  // namespace

SettingsDialog::SettingsDialog(bool hasWorkspace, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Settings"));
    Scrim::layBelow(*this);
    setMinimumWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(new TextLabel(tr("Settings"), textFont(TextStyle::PageTitle)));
    auto* form = new QFormLayout;
    form->setSpacing(10);
    auto* theme = new QComboBox;
    theme->setObjectName(QStringLiteral("theme"));
    theme->setAccessibleName(tr("Theme"));
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(savedThemeChoice()));
    connect(theme, &QComboBox::currentIndexChanged, this, [](int index) {
        saveThemeChoice(static_cast<ThemeChoice>(index));
        applyTheme(*qApp, static_cast<ThemeChoice>(index));
    });
    form->addRow(tr("&Theme"), theme);
    auto* language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    language->setAccessibleName(tr("Language"));
    language->addItem(tr("As the system"), QString());
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->setCurrentIndex(qMax(0, language->findData(SettingsDialog::language())));
    connect(language, &QComboBox::currentIndexChanged, this, [language](int index) { QSettings().setValue(QStringLiteral("language"), language->itemData(index)); });
    form->addRow(tr("&Language"), language);
    if (hasWorkspace) {
        auto* stages = makeButton(tr("Stages and &gates…"), {});
        stages->setObjectName(QStringLiteral("stages"));
        stages->setAutoDefault(false);
        connect(stages, &QPushButton::clicked, this, [this] {
            accept();
            emit stagesRequested();
        });
        auto* calendar = makeButton(tr("&Calendar…"), {});
        calendar->setObjectName(QStringLiteral("calendar"));
        calendar->setAutoDefault(false);
        connect(calendar, &QPushButton::clicked, this, [this] {
            accept();
            emit calendarRequested();
        });
        auto* own = new QHBoxLayout;
        own->setSpacing(8);
        own->addWidget(stages);
        own->addWidget(calendar);
        own->addStretch();
        form->addRow(tr("This workspace"), own);
    }
    layout->addLayout(form);
    m_backupPlace = new QVBoxLayout;
    layout->addLayout(m_backupPlace);
    auto* buttons = new QHBoxLayout;
    auto* close = makeButton(tr("Close"), {}, true);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    commitWithControlEnter(this, close);
}

void SettingsDialog::showBackups(const QList<Backup>& backups) {
    auto* list = new BackupList(backups);
    m_backupPlace->addWidget(list);
    layout()->activate();
    setMinimumWidth(qMax(kWidthWithBackups, layout()->totalMinimumSize().width()));
    // The sentence over the list takes more lines than a layout counts on by itself.
    if (layout()->hasHeightForWidth()) setMinimumHeight(layout()->totalHeightForWidth(minimumWidth()));
    connect(list, &BackupList::restoreRequested, this, [this](const Backup& backup) {
        accept();
        emit restoreRequested(backup);
    });
}

QString SettingsDialog::language() { return QSettings().value(QStringLiteral("language")).toString(); }

}  // namespace stagepath
