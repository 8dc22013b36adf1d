// A workspace in a temporary home and the page on it, as the tests of the use cases need them.
#pragma once

#include "app/models/use_cases/use_case_table_model.h"
#include "app/pages/use_cases_page.h"
#include "app/views/table/use_case_table_view.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QStringList>

namespace stagepath::test {

/// A workspace: the sample, or empty.
struct UseCaseHome {
    enum class Content { Sample, Empty };
    explicit UseCaseHome(Content content = Content::Sample);

    /// The id of the use case called \p name.
    UseCaseId id(const char* name) const;
    const UseCase& useCase(const char* name) const;
    QString ownerOf(const char* name) const;
    /// Adds \p count use cases in 41 units with owners, levels left out.
    void fill(int count);

    TempDir dir;
    std::unique_ptr<Workspace> workspace;
};

/// The page of a workspace, shown at \p size, with everything that it emits.
struct UseCasePageHome : UseCaseHome {
    explicit UseCasePageHome(Content content = Content::Sample, QSize size = {1232, 844});
    QModelIndex cell(const char* name, UseCaseColumn column) const;
    /// Clicks into a cell.
    void click(const char* name, UseCaseColumn column, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QStringList shownNames() const;

    UseCasesPage page;
    UseCaseTableView& table;
    UseCaseTableModel& model;
    QStringList toasts;
    QStringList refusals;
    QStringList problems;
};

}  // namespace stagepath::test
