// The Overview in the real window, driven by mouse and keys as a person would.
#pragma once

#include "app/models/use_cases/use_case_table_model.h"
#include "app/pages/checks_page.h"
#include "app/pages/maturity/maturity_page.h"
#include "app/pages/overview/overview_page.h"
#include "app/pages/use_cases_page.h"
#include "app/views/overview/kpi_tile.h"
#include "app/views/table/use_case_table_view.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/lists/matrix_view.h"
#include "app/window/main/workspace_view.h"
#include "tests/app/window_home.h"

#include <QTest>

namespace stagepath::test {

struct Overview : WindowHome {
    explicit Overview(bool sample = true, QSize room = {1440, 900}) : WindowHome(room) {
        if (sample) openSample();
        else {
            window->openFile(makeWorkspace(q("w.stagepath"), 0));
            settle();
        }
        run("page1");
        QCoreApplication::processEvents();
    }
    OverviewPage& page() const {
        auto* page = qobject_cast<OverviewPage*>(window->workspaceView()->currentPage());
        REQUIRE(page);
        return *page;
    }
    template <class T>
    T& part() const {
        T* found = page().findChild<T*>();
        REQUIRE(found);
        return *found;
    }
    QString tile(int index) const { return page().tile(index)->accessibleName() + q("; ") + page().tile(index)->accessibleDescription(); }
    ChoiceButton& tool(int index) const { return *qobject_cast<ChoiceButton*>(page().headerTools()[index]); }
    const UseCaseTableModel& table() const {
        auto* page = qobject_cast<UseCasesPage*>(window->workspaceView()->currentPage());
        REQUIRE(page);
        return *page->table()->useCases();
    }
    QString pageTitle() const { return window->workspaceView()->currentPage()->title(); }
    void click(MatrixView& view, int row, int column) const { QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(row, column).center()); }
};

}  // namespace stagepath::test
