// The maturity page over the sample (or nothing) in its own workspace.
#pragma once

#include "app/drawing/typography.h"
#include "app/pages/maturity/maturity_page.h"
#include "app/views/maturity/multiples_view.h"
#include "app/views/maturity/targets_panel.h"
#include "app/views/maturity/year_slider.h"
#include "app/widgets/controls.h"
#include "core/exchange/sample_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

namespace stagepath::test {

/// The page over the sample (or nothing) in its own workspace.
struct Maturity {
    explicit Maturity(bool sample = true) {
        installFonts();
        if (sample) workspace->edit(q("Sample"), [](Editor& editor) { writeSample(editor); });
        page = std::make_unique<MaturityPage>(*workspace);
        page->resize(1224, 844);
        page->show();
    }
    SegmentedControl* modes() const { return qobject_cast<SegmentedControl*>(page->headerTools()[1]); }
    MultiplesView* multiples() const { return page->findChild<MultiplesView*>(); }
    /// The panel of targets, opened by its button.
    TargetsPanel* openTargets() const {
        QTest::mouseClick(page->findChild<QPushButton*>(q("targets")), Qt::LeftButton);
        auto* panel = qobject_cast<TargetsPanel*>(QApplication::activePopupWidget());
        REQUIRE(panel);
        return panel;
    }
    QList<Target> targets() const {
        QList<Target> rows = workspace->portfolio().targets().rows();
        std::sort(rows.begin(), rows.end(), [](const Target& a, const Target& b) { return a.date < b.date; });
        return rows;
    }
    YearSlider* slider() const { return page->findChild<YearSlider*>(); }
    /// The sentence about the date the slider stands at.
    QString sentence() const {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->text().contains(q(": readiness")) || label->text().contains(q(": not assessed"))) return label->text();
        }
        return {};
    }

    test::TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(q("state"));
        return e;
    }();
    std::unique_ptr<Workspace> workspace = Workspace::create(dir.path(q("w.stagepath")), q("Northwind Bank"), environment);
    std::unique_ptr<MaturityPage> page;
};

}  // namespace stagepath::test
