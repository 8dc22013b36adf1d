#include "app/report/report_writer.h"

#include "app/drawing/typography.h"
#include "app/report/pdf/pdf_finish.h"
#include "app/report/report_sections.h"
#include "app/report/sections/assessment_parts.h"
#include "core/domain/values/error.h"
#include "core/exchange/reading/file_bytes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>

#include <chrono>
#include <future>

namespace stagepath {

namespace {

struct Section {
    const char* key;
    const char* title;
    void (*add)(ReportCanvas&);
    bool (*isDefault)(const Portfolio&);
};
bool always(const Portfolio&) { return true; }
bool onDemand(const Portfolio&) { return false; }
constexpr Section kSections[] = {{"cover", QT_TRANSLATE_NOOP("Report", "Cover"), addCover, always},
                                 {"summary", QT_TRANSLATE_NOOP("Report", "Executive summary"), addSummary, always},
                                 {"map", QT_TRANSLATE_NOOP("Report", "Portfolio map"), addMap, always},
                                 {"ranked", QT_TRANSLATE_NOOP("Report", "Ranked use cases"), addRanked, always},
                                 {"roadmap", QT_TRANSLATE_NOOP("Report", "Roadmap"), addRoadmap, always},
                                 {"heatmap", QT_TRANSLATE_NOOP("Report", "Readiness heat map"), addHeatMap, always},
                                 {"maturity", QT_TRANSLATE_NOOP("Report", "Maturity progression"), addMaturity, always},
                                 {"owners", QT_TRANSLATE_NOOP("Report", "Owners"), addOwners, always},
                                 {"checks", QT_TRANSLATE_NOOP("Report", "Checks and risks"), addChecks, onDemand},
                                 {"profiles", QT_TRANSLATE_NOOP("Report", "Use case profiles"), addProfiles, onDemand},
                                 {"next", QT_TRANSLATE_NOOP("Report", "Next actions"), addNextActions, isAnyAssessed},
                                 {"gaps", QT_TRANSLATE_NOOP("Report", "Gaps and next actions"), addGaps, onDemand},
                                 {"assessment", QT_TRANSLATE_NOOP("Report", "Assessment detail"), addAssessmentDetail, onDemand},
                                 {"comparison", QT_TRANSLATE_NOOP("Report", "Round comparison"), addRoundComparison, onDemand}};

/// One bookmark per section, at its first page.
QList<PdfBookmark> bookmarksOf(const ReportCanvas& canvas) {
    QList<PdfBookmark> bookmarks;
    QString last;
    for (int i = 0; i < canvas.pages().size(); ++i) {
        const QString section = canvas.pages()[i].section;
        if (section == last) continue;
        last = section;
        for (const Section& s : kSections) {
            if (section == QLatin1String(s.key)) bookmarks.append({QCoreApplication::translate("Report", s.title), i});
        }
    }
    return bookmarks;
}

/// Pages that are pictures say in one sentence what they show: their title has the figures.
QList<PdfPage> structureOf(const ReportCanvas& canvas) {
    const QStringList pictures{QStringLiteral("map"), QStringLiteral("maturity"), QStringLiteral("roadmap")};
    QList<PdfPage> pages;
    for (const ReportCanvas::Page& page : canvas.pages()) {
        const QString section = reportSectionTitle(page.section);
        const QString words = QCoreApplication::translate("Report", "%1: %2.", "in the place of a picture: the section, the title of its page").arg(section, page.title);
        pages.append({page.title.isEmpty() ? section : page.title, pictures.contains(page.section) ? words : QString()});
    }
    return pages;
}

}  // namespace

QStringList reportSections() {
    QStringList keys;
    for (const Section& s : kSections) keys.append(QLatin1String(s.key));
    return keys;
}

QString reportSectionTitle(const QString& key) {
    for (const Section& s : kSections) {
        if (key == QLatin1String(s.key)) return QCoreApplication::translate("Report", s.title);
    }
    return {};
}

QStringList defaultReportSections(const Portfolio& portfolio) {
    QStringList keys;
    for (const Section& s : kSections) {
        if (s.isDefault(portfolio)) keys.append(QLatin1String(s.key));
    }
    return keys;
}

ReportPaper reportPaper(const QString& name) {
    const qsizetype i = QStringList{QStringLiteral("a4"), QStringLiteral("letter"), QStringLiteral("a3"), QStringLiteral("16:9")}.indexOf(name.toLower());
    if (i < 0) throw Error(QCoreApplication::translate("Report", "There is no paper \"%1\". Use a4, letter, a3 or 16:9.").arg(name));
    return static_cast<ReportPaper>(i);
}

void checkReportSections(const QStringList& sections) {
    for (const QString& section : sections) {
        if (reportSections().contains(section)) continue;
        throw Error(QCoreApplication::translate("Report", "There is no section \"%1\" in this version. Use some of: %2.").arg(section, reportSections().join(QStringLiteral(", "))));
    }
}

QByteArray reportPdf(const Portfolio& portfolio, QDate today, const ReportOptions& options, const ProgressCallback& progress) {
    checkReportSections(options.sections);
    installFonts();
    ReportCanvas canvas(portfolio, today, options);
    report(progress, 0);
    const QStringList chosen = options.sections.isEmpty() ? defaultReportSections(portfolio) : options.sections;
    for (const Section& section : kSections) {
        // The gaps begin with the page that the next actions are.
        const bool isRepeated = QLatin1String(section.key) == QLatin1String("next") && chosen.contains(QLatin1String("gaps"));
        if (chosen.contains(QLatin1String(section.key)) && !isRepeated) section.add(canvas);
        report(progress, 0);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter device(&buffer);
        device.setResolution(1200);
        device.setPageSize(QPageSize(canvas.pageSize() * 72 / 96, QPageSize::Point, QString(), QPageSize::ExactMatch));
        device.setPageMargins(QMarginsF());
        canvas.render(device, progress);
    }
    const Settings& s = portfolio.settings();
    QStringList title{s.organisation, s.programme};
    title.removeAll(QString());
    // Bytes only, so this thread can go on answering.
    auto finished = std::async(std::launch::async, finishPdf, buffer.data(), PdfMetadata{title.join(QStringLiteral(": ")), canvas.author(), options.language, today, bookmarksOf(canvas), structureOf(canvas)});
    while (finished.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) report(progress, 1);
    return finished.get();
}

void writeReport(const Portfolio& portfolio, QDate today, const ReportOptions& options, const QString& file, const ProgressCallback& progress) {
    writeFileAtomically(file, reportPdf(portfolio, today, options, progress));
}

}  // namespace stagepath
