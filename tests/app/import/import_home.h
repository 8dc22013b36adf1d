// The import assistant in the real window, open on a list.
#pragma once

#include "app/import/import_assistant.h"
#include "app/import/import_choice.h"
#include "app/import/pages/import_table.h"
#include "app/import/pages/import_value_list.h"
#include "core/workspace/dump.h"
#include "tests/app/window_home.h"

#include <QMenu>
#include <QTest>
#include <QTimer>

#include <memory>

namespace stagepath::test {

inline const QByteArray kList = "Initiatives 2026;;;;;\n"
                                "Use Case;Division;Status;Sponsor;Start;Vendor?\n"
                                "Fraud screening;Risk;Pilot;I. Solberg;01.06.2026;\n"
                                "Voice bot;Retail Banking;PoC;M. Adeyemi;03.03.2025;Internal\n"
                                "Memo;Retail Bankng;Quantum;C. Fontaine;31.02.2026;Internal\n"
                                ";Retail Banking;Pilot;;;\n";

/// The window with the assistant open on a list.
struct AssistantHome : WindowHome {
    explicit AssistantHome(const QByteArray& list = kList, bool withSample = true) {
        if (withSample) openSample();
        open(write(q("list.csv"), list));
    }
    void open(const QString& file) {
        if (window->workspace()) before = dumpOf(portfolio());
        window->importFile(file);
        settle();
        assistant();
    }
    ImportReading reading() { return assistant().session().reading(); }
    const ImportPlan& plan() {
        assistant();
        held = reading().plan;
        REQUIRE(held);
        return *held;
    }
    template <class T>
    T* child(const char* name) {
        T* found = assistant().findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void next() {
        press(Qt::Key_Return, Qt::ControlModifier);
        assistant();
    }
    void goTo(int step) {
        while (assistant().step() < step) next();
    }
    /// Opens the menu of \p choice with a click and takes the item called \p text.
    void choose(ImportChoice* choice, const QString& text) {
        bool found = false;
        QTimer::singleShot(0, choice, [&, choice] {
            QMenu* menu = choice->menu();
            for (QAction* action : menu->actions()) {
                if (action->text() != text) continue;
                found = true;
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
            menu->close();
        });
        QTest::mouseClick(choice, Qt::LeftButton);
        CHECK(found);
        assistant();
    }
    ImportChoice* columnChoice(const char* header) {
        for (ImportChoice* choice : child<ImportTableView>("importColumns")->findChildren<ImportChoice*>()) {
            if (choice->accessibleName().contains(q(header))) return choice;
        }
        FAIL("no column " << header);
        return nullptr;
    }
    ImportChoice* valueChoice(const char* raw) {
        for (ImportValueRow* row : child<ImportValueList>("importValues")->findChildren<ImportValueRow*>()) {
            if (row->value().raw == q(raw)) return row->choice();
        }
        FAIL("no value " << raw);
        return nullptr;
    }
    const UseCase* useCase(const char* name) const {
        for (const UseCase& u : portfolio().useCases()) {
            if (u.name == q(name)) return &u;
        }
        return nullptr;
    }

    QString before;
    std::shared_ptr<const ImportPlan> held;
};

}  // namespace stagepath::test
