#include "tests/reliability/versions/golden_cases.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace stagepath::reliability {

namespace {

constexpr int kManyRows = 10000;
constexpr int kManyChanges = 300;

const QByteArray kUnits = "INSERT INTO business_unit VALUES (1, 1, 'Risk', 'c1'), (2, 2, 'Retail', 'c2')";
const QByteArray kPeople = "INSERT INTO person VALUES (11, 1, 'Ada', 'CFO', 1, 'ada@example.org', 1), (12, 2, 'Ben', '', NULL, '', 0)";
const QByteArray kInitiatives =
    "INSERT INTO workstream VALUES (21, 1, 'Data', 'c3'); "
    "INSERT INTO initiative VALUES (31, 1, 'Data platform', 'enabler', 21, NULL, '2026-11-02', '2027-01-29', 40, 12, 1, 'notes'), (32, 2, 'Roll-out', 'rollout', NULL, NULL, NULL, NULL, 0, NULL, 0, '')";

/// One row of use_case with everything usual but what is given; \p more are further columns and their values.
QByteArray useCase(qint64 id, const QString& name, const QString& summary, const QByteArray& columns = {}, const QByteArray& values = {}) {
    return "INSERT INTO use_case (id, position, external_id, name, summary, category, tags, lifecycle, stage, notes, custom" + columns + ") VALUES (" + QByteArray::number(id) + ", " +
           QByteArray::number(id) + ", '', " + sqlText(name) + ", " + sqlText(summary) + ", '', '', 'pilot', 1, '', ''" + values + ")";
}

QByteArray plainUseCase(qint64 id) { return useCase(id, QStringLiteral("Use case %1").arg(id), QStringLiteral("What it does")); }

/// One row at least in every table, with every reference.
QByteArray everyTable() {
    return kUnits + "; " + kPeople + "; " + plainUseCase(41) + "; " + kInitiatives +
           "; UPDATE use_case SET unit=1, accountable=11, lead=12; UPDATE initiative SET use_case=41 WHERE id=32"
           "; INSERT INTO impact_score VALUES (51, 41, 101, 4)"
           "; INSERT INTO assessment (id, unit, use_case, date, \"by\", mode) VALUES (61, NULL, NULL, '2026-10-01', 11, 'full'), (62, 1, NULL, '2026-10-02', NULL, 'direct'), (63, NULL, 41, '2026-10-03', 12, 'light')"
           "; INSERT INTO assessment_level VALUES (71, 62, 'data', 3, 'audit')"
           "; INSERT INTO assessment_answer (id, assessment, criterion, state, level, evidence, reason) VALUES (81, 61, 'DR1', 'level', 2, 'seen', 'why'), (82, 61, 'MO4', 'unknown', 0, '', ''), (83, 61, 'EO1', 'na', 0, '', '')"
           "; INSERT INTO outcome VALUES (91, 31, NULL, NULL, 'data', '', 3), (92, 31, 1, NULL, NULL, 'DR1', 2), (93, 32, NULL, 41, 'value', '', 2)"
           "; INSERT INTO dependency VALUES (94, 31, 32, 'FS', -3)"
           "; INSERT INTO milestone VALUES (95, 1, 'Board', 'milestone', '2026-12-01', NULL, NULL, 0), (96, 2, '', 'gate', '2027-06-30', NULL, 41, 2)"
           "; INSERT INTO baseline VALUES (97, 'Plan', '2026-11-03'); INSERT INTO baseline_item (id, baseline, initiative, start, finish) VALUES (98, 97, 31, '2026-11-02', '2027-01-29'), (99, 97, 4711, NULL, NULL)"
           "; INSERT INTO target VALUES (100, NULL, NULL, 2, '2027-12-31'), (200, 2, NULL, 1, '2027-03-31')"
           "; INSERT INTO setting VALUES ('currency', '\"CHF\"')";
}

/// What version 2 brought: who answered when, with which model, and closed rounds.
QByteArray newInVersion2() {
    return "UPDATE assessment SET pack='stagepath', pack_version=1, closed='2026-10-05' WHERE id=61; "
           "UPDATE assessment_answer SET link='https://example.org/evidence', \"by\"=12, at='2026-10-02' WHERE id=81";
}

/// Every word of every list of words, and every number between the bounds.
QByteArray everyChoice() {
    QByteArray sql = kUnits + "; " + kPeople;
    qint64 id = 1001;
    for (const char* lifecycle : {"idea", "development", "pilot", "production", "scaled", "retired", "not_stated"}) {
        for (int stage = 0; stage <= 4; ++stage, ++id) sql += "; " + plainUseCase(id) + "; UPDATE use_case SET lifecycle='" + lifecycle + "', stage=" + QByteArray::number(stage) + " WHERE id=" + QByteArray::number(id);
    }
    const auto next = [&id] { return QByteArray::number(id++); };
    for (const char* kind : {"rollout", "enabler", "work"}) sql += "; INSERT INTO initiative VALUES (" + next() + ", 1, 'I', '" + kind + "', NULL, NULL, NULL, NULL, 100, NULL, 0, '')";
    for (const char* type : {"FS", "SS", "FF", "SF"}) sql += "; INSERT INTO dependency VALUES (" + next() + ", 1036, 1037, '" + type + "', 36500)";
    for (const char* mode : {"full", "light", "direct"}) sql += "; INSERT INTO assessment (id, date, mode) VALUES (" + next() + ", '2026-01-01', '" + mode + "')";
    const QByteArray round = QByteArray::number(id - 1);
    int level = 0;
    for (const char* dimension : {"data", "ownership", "value", "governance", "change", "mlops"}) {
        sql += "; INSERT INTO assessment_level VALUES (" + next() + ", " + round + ", '" + dimension + "', " + QByteArray::number(level++ % 5) + ", '')";
        sql += "; INSERT INTO outcome VALUES (" + next() + ", 1036, NULL, NULL, '" + dimension + "', '', 4)";
    }
    return sql;
}

/// Texts that trip up whoever does not take them as they are.
QList<std::pair<QString, QString>> texts() {
    return {{QStringLiteral("Chinese, Japanese, Korean"), QStringLiteral("信用卡欺诈检测 不正検知 사기 탐지 𠮷")},
            {QStringLiteral("right to left"), QStringLiteral("كشف الاحتيال — זיהוי הונאה \u202Eabc\u202C \u200F")},
            {QStringLiteral("emoji and joined marks"), QStringLiteral("🚀👩\u200D👩\u200D👧 e\u0301 Å \u1F00 ﬁ")},
            {QStringLiteral("control characters and line ends"), QStringLiteral("a\r\nb\tc\u0001\u007F\u2028d\uFEFF")},
            {QStringLiteral("quotes and statements"), QStringLiteral("'; DROP TABLE use_case; -- \" ` \\ %s {} =1+1 @cmd")},
            {QStringLiteral("markup and formulas"), QStringLiteral("<b>&amp;</b><img src=file:///etc/passwd> =HYPERLINK(\"x\") +1 -1 @a")},
            {QStringLiteral("a NUL in a text"), QStringLiteral("before") + QChar(0) + QStringLiteral("after")},
            {QStringLiteral("blanks only"), QStringLiteral(" \u00A0\u3000 ")},
            {QStringLiteral("the longest text"), QString(100'000, QChar(0x00E4))}};
}

GoldenCase built(const QString& name, int version, const std::function<void(OldFile&)>& fill) {
    return {name, [version, fill](const QString& path) {
                OldFile file(path, version);
                fill(file);
            }};
}

/// \p sql as one change.
GoldenCase inOneStep(const QString& name, int version, const QByteArray& sql) {
    return built(name, version, [sql](OldFile& file) { file.step(QStringLiteral("Fill"), sql); });
}

void fillHistory(OldFile& file) {
    file.base(kUnits);
    for (int i = 0; i < kManyChanges; ++i) {
        const QByteArray id = QByteArray::number(5000 + i / 3);
        file.step(QStringLiteral("Change %1 – 変更").arg(i), i % 3 == 0 ? plainUseCase(5000 + i / 3) : i % 3 == 1 ? "UPDATE use_case SET stage=(stage+1)%5, unit=1 WHERE id=" + id : "UPDATE use_case SET summary=summary || ' more' WHERE id=" + id);
    }
    file.nameMoment(7, QStringLiteral("Before the board"));
}

/// Undone changes of both kinds: some that a newer edit left behind, and after that some that can still be done again.
void fillBranches(OldFile& file) {
    for (qint64 id = 1; id <= 6; ++id) file.step(QStringLiteral("Add %1").arg(id), plainUseCase(id));
    file.takeBack(2, true);
    file.step(QStringLiteral("Another way"), "UPDATE use_case SET summary='another way' WHERE id=1");
    file.step(QStringLiteral("Remove"), "DELETE FROM use_case WHERE id=2");
    file.takeBack(1, false);
}

void fillMany(OldFile& file) {
    file.base(kUnits);
    QByteArray sql;
    for (qint64 id = 1; id <= kManyRows; ++id) {
        if (!sql.isEmpty()) sql += "; ";
        sql += plainUseCase(id + 100000);
    }
    file.step(QStringLiteral("Import"), sql + "; INSERT INTO impact_score SELECT id + 1000000, id, 101, id % 6 FROM use_case");
}

QList<GoldenCase> builtCases(int version) {
    const QByteArray all = everyTable() + (version > 1 ? "; " + newInVersion2() : QByteArray());
    QList<GoldenCase> cases{
        built(QStringLiteral("nothing but defaults"), version, [](OldFile&) {}),
        built(QStringLiteral("nothing, with the record of its content"), version, [](OldFile& f) { f.record(); }),
        inOneStep(QStringLiteral("every table"), version, all),
        built(QStringLiteral("every table, before the history"), version, [all](OldFile& f) { f.base(all); }),
        built(QStringLiteral("every table, with the record of its content"), version, [all](OldFile& f) { f.step(QStringLiteral("Fill"), all), f.record(); }),
        inOneStep(QStringLiteral("every choice"), version, everyChoice()),
        inOneStep(QStringLiteral("nothing where nothing need be"), version, "INSERT INTO person VALUES (12, 1, 'A', '', NULL, '', 0); " + plainUseCase(1) + "; " + kInitiatives),
        inOneStep(QStringLiteral("the largest and smallest numbers"), version,
                  useCase(9223372036854775807, QStringLiteral("last"), {}, ", annual_value, placed_readiness, placed_impact", ", 9223372036854775807, 100, 0.1") + "; " +
                      useCase(1, QStringLiteral("first"), {}, ", annual_value, placed_readiness, placed_impact", ", -9223372036854775808, 1e-300, 99.99999999999999") +
                      "; UPDATE impact_criterion SET weight=1000 WHERE id=101; UPDATE impact_criterion SET weight=0 WHERE id=102; UPDATE impact_criterion SET weight=33.333333333333336 WHERE id=103"),
        inOneStep(QStringLiteral("the first and last days"), version,
                  useCase(1, QStringLiteral("days"), {}, ", stage_since, target_stage, target_date, started, live_since", ", '0001-01-01', 4, '9999-12-31', '1900-Q1', '2099-12'") + "; " +
                      useCase(2, QStringLiteral("leap"), {}, ", stage_since, started, live_since", ", '2024-02-29', '2024', '2024-02-29'")),
        built(QStringLiteral("three hundred changes and a moment"), version, fillHistory),
        built(QStringLiteral("undone and left behind"), version, fillBranches),
        built(QStringLiteral("undone to the beginning"), version, [](OldFile& f) { f.step(QStringLiteral("Add"), plainUseCase(1)), f.step(QStringLiteral("Add"), plainUseCase(2)), f.takeBack(2, false); }),
        built(QStringLiteral("ten thousand use cases"), version, fillMany)};
    for (const auto& [name, text] : texts()) {
        const QString head = name == QLatin1String("the longest text") ? QStringLiteral("long") : text;
        cases.append(inOneStep(name, version, useCase(1, head, text) + "; INSERT INTO setting VALUES ('programme', '\"P\"')"));
    }
    return cases;
}

/// A file as its program wrote it, packed; its name begins with its version.
GoldenCase packed(const QString& path) {
    return {QStringLiteral("written then: ") + QFileInfo(path).completeBaseName().mid(2), [path](const QString& target) {
                QFile from(path);
                QFile to(target);
                const QByteArray bytes = from.open(QIODevice::ReadOnly) ? qUncompress(from.readAll()) : QByteArray();
                if (!bytes.isEmpty() && to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size()) return;
                std::fprintf(stderr, "%s can't be unpacked\n", qPrintable(path));
                std::abort();
            }};
}

}  // namespace

QList<GoldenCase> goldenCases(int version) {
    QList<GoldenCase> cases = builtCases(version);
    const QDir folder(QStringLiteral(STAGEPATH_GOLDEN_DIR "/golden"));
    for (const QString& name : folder.entryList({QStringLiteral("%1-*.z").arg(version)}, QDir::Files, QDir::Name)) cases.append(packed(folder.filePath(name)));
    return cases;
}

}  // namespace stagepath::reliability
