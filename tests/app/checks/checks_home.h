// The page Checks over the sample (or nothing), driven by mouse and keys as a person would.
#pragma once

#include "app/pages/checks_page.h"
#include "app/views/checks/checks_inspector.h"
#include "app/views/checks/checks_list.h"
#include "app/views/checks/kind_button.h"
#include "core/analysis/checks/dismissals.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace stagepath::test {

struct ChecksHome : test::UseCaseHome {
    explicit ChecksHome(Content content = Content::Sample, QSize size = {1232, 844}) : UseCaseHome(content), page(*workspace), list(*page.list()), model(*page.model()) {
        for (QWidget* tool : page.headerTools()) tool->setParent(&page);
        page.resize(size);
        page.show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        QCoreApplication::processEvents();
        list.setFocus();
        QObject::connect(&page, &Page::problem, &page, [this](const QString& sentence) { problems.append(sentence); });
        QObject::connect(&page, &Page::toast, &page, [this](const QString& sentence) { toasts.append(sentence); });
        QObject::connect(&page, &Page::refused, &page, [this](const QString& sentence) { refusals.append(sentence); });
        QObject::connect(&page, &Page::revealRequested, &page, [this](int kind, qint64 id) { revealed.append({static_cast<EntityKind>(kind), id}); });
        QObject::connect(&page, &Page::pageRequested, &page, [this](const PageFilter& filter) { asked.append(filter); });
    }
    /// The rows of the findings shown.
    QList<Finding> shown() const {
        QList<Finding> findings;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const CheckedFinding* f = model.findingAt(row)) findings.append(f->finding);
        }
        return findings;
    }
    /// Chooses the first finding of a check.
    Finding choose(const char* key) {
        for (int row = 0; row < model.rowCount(); ++row) {
            const CheckedFinding* f = model.findingAt(row);
            if (!f || f->finding.key != q(key)) continue;
            list.selectRow(row);
            return f->finding;
        }
        FAIL("the sample has no finding of " << key);
        return {};
    }
    /// Stands on the head of a check; says how many stand under it.
    int chooseHead(const char* key) {
        choose(key);
        press(Qt::Key_Left);
        REQUIRE(list.currentHead() == q(key));
        return model.countUnder(list.currentIndex().row());
    }
    bool saysInGroup(const QString& words) const {
        const QList<QLabel*> labels = page.inspector()->group()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    bool isThere(const Finding& f) const {
        const QList<Finding> all = shown();
        return std::any_of(all.begin(), all.end(), [&](const Finding& other) { return identityOf(other) == identityOf(f); });
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &list, static_cast<Qt::Key>(key), modifiers); }
    KindButton* kind(int i) const { return page.findChildren<KindButton*>()[i]; }

    ChecksPage page;
    ChecksList& list;
    ChecksModel& model;
    QStringList problems;
    QStringList toasts;
    QStringList refusals;
    QList<QPair<EntityKind, qint64>> revealed;
    QList<PageFilter> asked;
};

}  // namespace stagepath::test
