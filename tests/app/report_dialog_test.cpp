// What the PDF is to hold, chosen by keyboard.
#include "app/dialogs/report_dialog.h"
#include "app/drawing/typography.h"
#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace stagepath;
using test::q;

namespace {

const QDate kReportDay(2026, 11, 16);

struct ReportHome {
    ReportHome() {
        installFonts();
        QSettings().remove(q("report"));
    }
    QCheckBox& page(const ReportDialog& dialog, const char* key) const { return *dialog.findChild<QCheckBox*>(q("page-") + q(key)); }
    QComboBox& choice(const ReportDialog& dialog, const char* name) const { return *dialog.findChild<QComboBox*>(q(name)); }
    Portfolio sample = samplePortfolio();
};

}  // namespace

TEST_CASE("every page of the command line can be chosen and the usual ones are", "[report-dialog]") {
    ReportHome h;
    const ReportDialog dialog(h.sample, nullptr);
    for (const QString& key : reportSections()) {
        INFO(key.toStdString());
        auto* page = dialog.findChild<QCheckBox*>(q("page-") + key);
        REQUIRE(page);
        CHECK_FALSE(page->text().isEmpty());
        CHECK(page->isChecked() == defaultReportSections(h.sample).contains(key));
    }
    CHECK(dialog.options().sections == defaultReportSections(h.sample));
    CHECK(dialog.options().subjects.isEmpty());
}

TEST_CASE("pages subject round and paper are chosen by keyboard and kept for the next time", "[report-dialog]") {
    ReportHome h;
    {
        ReportDialog dialog(h.sample, nullptr);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        CHECK_FALSE(h.choice(dialog, "reportRound").isEnabled());
        for (const char* key : {"assessment", "comparison"}) {
            h.page(dialog, key).setFocus();
            QTest::keyClick(&h.page(dialog, key), Qt::Key_Space);
        }
        CHECK(h.choice(dialog, "reportRound").isEnabled());
        QTest::keyClick(&h.choice(dialog, "reportSubject"), Qt::Key_Down);  // the enterprise alone
        REQUIRE(h.choice(dialog, "reportRound").count() > 2);
        QTest::keyClick(&h.choice(dialog, "reportRound"), Qt::Key_Down);
        QTest::keyClick(&h.choice(dialog, "reportPaper"), Qt::Key_End);
        const ReportOptions options = dialog.options();
        CHECK(options.subjects == QList<Subject>{Subject::enterprise()});
        CHECK(options.comparedWith.isValid());
        CHECK(options.comparedWith < kReportDay);
        CHECK(options.paper == ReportPaper::Wide);
        CHECK(options.sections.contains(q("comparison")));
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(dialog.result() == QDialog::Accepted);
    }
    const ReportDialog again(h.sample, nullptr);
    CHECK(again.options().sections.contains(q("assessment")));
    CHECK(again.options().subjects == QList<Subject>{Subject::enterprise()});
    CHECK(again.options().paper == ReportPaper::Wide);
    QSettings().remove(q("report"));
}

TEST_CASE("without any page there is nothing to go on with", "[report-dialog]") {
    ReportHome h;
    const ReportDialog dialog(h.sample, nullptr);
    for (QCheckBox* page : dialog.findChildren<QCheckBox*>()) page->setChecked(false);
    CHECK_FALSE(dialog.findChild<QPushButton*>(q("chooseFile"))->isEnabled());
}

TEST_CASE("Control and Enter go on from anywhere in the dialog", "[report-dialog]") {
    ReportHome h;
    ReportDialog dialog(h.sample, nullptr);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QTest::keyClick(&h.choice(dialog, "reportPaper"), Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.result() == QDialog::Accepted);
}
