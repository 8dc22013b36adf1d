#include "tests/reliability/driver/session.h"

#include "core/exchange/import/import_options.h"
#include "core/exchange/import/import_plan.h"
#include "core/exchange/json/workspace_json.h"
#include "core/exchange/reading/file_bytes.h"
#include "tests/reliability/support/child.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace stagepath::reliability {

namespace {

UseCaseId idOf(const Portfolio& portfolio, const QString& name) {
    for (const UseCase& u : portfolio.useCases()) {
        if (u.name == name) return u.id;
    }
    return {};
}

}  // namespace

Session::Session(QString file, Environment environment, Phase phase, quint32 seed, Model model, int channel)
    : m_file(std::move(file)), m_environment(std::move(environment)), m_phase(phase), m_seed(seed), m_possible{std::move(model)}, m_channel(channel) {}

Session::~Session() = default;

void Session::tell(const QByteArray& line) const {
    if (m_channel >= 0) say(m_channel, line);
}

void Session::open() {
    m_workspace = Workspace::open(m_file, Workspace::Access::ReadWrite, m_environment);
    // The worker publishes while the next actions are under way.
    if (m_phase == Phase::Publish && QCoreApplication::instance()) m_workspace->setAutoPublish(1);
}

void Session::close() {
    const auto closing = std::move(m_workspace);
    if (closing) closing->close();
}

void Session::run(int first, int count) {
    for (int i = first; i < first + count; ++i) step(i);
    try {
        close();
        tell("CLOSED");
    } catch (const Error& e) {
        tell("ERR " + QByteArray::number(first + count) + ' ' + e.message().toUtf8());
    }
}

void Session::step(int number) {
    const Op op = opAt(m_phase, m_seed, number, model());
    try {
        if (!m_workspace) open();
        perform(op);
        for (Model& m : m_possible) m.apply(op);
        tell("ACK " + QByteArray::number(number));
    } catch (const Error& e) {
        tell("ERR " + QByteArray::number(number) + ' ' + e.message().toUtf8());
        if (leavesOpen(e.message().toUtf8())) addPossibilities(m_possible, op);
    }
    if (QCoreApplication::instance()) QCoreApplication::processEvents();
    if (m_workspace) compare(number);
}

/// What the open workspace shows must be what may be saved, and decides between the possibilities.
void Session::compare(int number) {
    try {
        const QString text = stateText(*m_workspace);
        const auto shown = std::find_if(m_possible.begin(), m_possible.end(), [&](const Model& m) { return m.text() == text; });
        if (shown == m_possible.end()) {
            tell("DIFF " + QByteArray::number(number));
        } else if (m_possible.size() > 1) {
            tell("HELD " + QByteArray::number(static_cast<qint64>(shown - m_possible.begin())));
            m_possible = {Model(*shown)};
        }
    } catch (const Error&) {
        // The history could not be read just now; the next start is what counts.
    }
}

void Session::perform(const Op& op) {
    switch (op.kind) {
        case OpKind::Import: importList(op); break;
        case OpKind::Undo: m_workspace->undo(); break;
        case OpKind::Redo: m_workspace->redo(); break;
        case OpKind::Export: exportAll(); break;
        case OpKind::Publish: m_workspace->publish(); break;
        case OpKind::SaveCopy: m_workspace->saveCopy(QStringLiteral("%1/copy-%2.stagepath").arg(QFileInfo(m_file).absolutePath()).arg(op.number)); break;
        case OpKind::Backup: m_workspace->backUp(op.number % 2 ? BackupReason::Edits : BackupReason::Import); break;
        case OpKind::Reopen:
            close();
            open();
            break;
        default: edit(op);
    }
}

void Session::edit(const Op& op) {
    m_workspace->edit(op.text(), [&](Editor& e) {
        UseCase u;
        if (op.kind == OpKind::Remove) {
            e.remove(idOf(e.portfolio(), op.target));
            return;
        }
        const auto write = [&](UseCase row) {
            row.stage = op.number % 5;
            row.summary = summaryOf(op);
            e.update(row);
        };
        if (op.kind == OpKind::Bulk) {
            for (const UseCase& row : e.portfolio().useCases()) write(row);
        } else if (op.kind == OpKind::Change) {
            write(*e.portfolio().find(idOf(e.portfolio(), op.target)));
        } else {
            u.name = QStringLiteral("Use case %1").arg(op.number, 5, 10, QLatin1Char('0'));
            u.stage = op.number % 5;
            u.summary = summaryOf(op);
            e.insert(u);
        }
    });
}

void Session::importList(const Op& op) {
    QByteArray list = "Name,Summary\n";
    for (const QString& name : importedNames(op)) list += name.toUtf8() + ',' + summaryOf(op).toUtf8() + '\n';
    const ImportPlan plan = planImport(list, QStringLiteral("list.csv"), {}, m_workspace->portfolio());
    m_workspace->edit(op.text(), [&](Editor& e) { applyImport(e, plan); });
}

void Session::exportAll() {
    const QByteArray bytes = workspaceJson(m_workspace->portfolio());
    tell("WILL " + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    writeFileAtomically(QFileInfo(m_file).absolutePath() + QStringLiteral("/export.json"), bytes);
}

bool leavesOpen(const QByteArray& sentence) { return sentence.contains("whether the last change holds"); }

void addPossibilities(QList<Model>& possible, const Op& op) {
    for (Model m : QList<Model>(possible)) {
        m.apply(op);
        possible.append(m);
    }
}

Acknowledged readLines(const QList<QByteArray>& lines, Phase phase, quint32 seed, const Model& start, int first) {
    Acknowledged result{start, start, {start}, {start}, first - 1, 0, {}, {}, false};
    for (const QByteArray& line : lines) {
        const QByteArray word = line.left(line.indexOf(' '));
        const int number = line.mid(word.size() + 1).split(' ').constFirst().toInt();
        if (word == "WILL") result.digests.append(line.mid(5));
        if (word == "DIFF") result.differs = true;
        if (word == "ERR") result.errors.append(line.mid(line.indexOf(' ', 4) + 1));
        if (word == "HELD") result.possible = {Model(result.possible.at(number))};
        if (word == "HELD") result.states.append(result.possible.constFirst());
        if (word != "ACK" && word != "ERR") continue;
        result.last = number;
        const Op op = opAt(phase, seed, number, result.possible.constFirst());
        if (word == "ERR") {
            if (leavesOpen(line)) addPossibilities(result.possible, op);
            result.states += result.possible;
            continue;
        }
        for (Model& m : result.possible) m.apply(op);
        result.states += result.possible;
        ++result.actions;
        // A finished export is the only one that may be there, but for the one begun after it.
        if (op.kind == OpKind::Export && result.digests.size() > 1) result.digests = {result.digests.constLast()};
    }
    result.model = result.possible.constFirst();
    result.withNext = result.model;
    result.withNext.apply(opAt(phase, seed, result.last + 1, result.model));
    result.states.append(result.withNext);
    return result;
}

}  // namespace stagepath::reliability
