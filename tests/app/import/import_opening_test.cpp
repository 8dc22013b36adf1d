// A list gets into the assistant however it is opened, and what is no list does not.
#include "app/dialogs/ask.h"
#include "app/import/import_assistant.h"
#include "tests/app/import/import_home.h"
#include "tests/app/window_home.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

#include <memory>

using namespace stagepath;
using test::kList;
using test::q;
using test::WindowHome;

namespace {

/// An archive with the mark of an OpenDocument spreadsheet.
const QByteArray kOds = "UEsDBBQAAAAAAAAAIVyFbDmKLgAAAC4AAAAIAAAAbWltZXR5cGVhcHBsaWNhdGlvbi92bmQub2FzaXMub3BlbmRvY3VtZW50LnNwcmVhZHNoZWV0UEsDBBQAAAAAAAAAIVwxRqtqGgAAABoAAAALAAAAY29udGVudC54bWw8b2ZmaWNlOmRvY3VtZW50LWNvbnRlbnQvPlBLAQIUAxQAAAAAAAAAIVyFbDmKLgAAAC4AAAAIAAAAAAAAAAAAAACAAQAAAABtaW1ldHlwZVBLAQIUAxQAAAAAAAAAIVwxRqtqGgAAABoAAAALAAAAAAAAAAAAAACAAVQAAABjb250ZW50LnhtbFBLBQYAAAAAAgACAG8AAACXAAAAAAA=";

}  // namespace

TEST_CASE("what is no list is named for what it is, and no assistant opens", "[import]") {
    WindowHome home;
    home.openSample();
    const struct { const char* name; QByteArray bytes; const char* word; } files[] = {{"a.pdf", "%PDF-1.7\n", "PDF"}, {"b.xls", "\xD0\xCF\x11\xE0rest", "an old Office file"}, {"c.png", "\x89PNG....", "picture"},
                                                                                       {"d.ods", QByteArray::fromBase64(kOds), "OpenDocument spreadsheet"}};
    for (const auto& f : files) {
        INFO(f.name);
        home.window->importFile(home.write(q(f.name), f.bytes));
        home.settle();
        CHECK_FALSE(home.window->findChild<ImportAssistant*>());
        CHECK(home.notice().contains(q(f.word)));
        CHECK(home.notice().contains(q("CSV")));
    }
}

TEST_CASE("what was wrong with one file is not said of the next", "[import]") {
    for (const bool isOpen : {true, false}) {
        INFO(isOpen);
        WindowHome home;
        if (isOpen) home.openSample();
        home.window->openFile(home.dir.path(q("missing.stagepath")));
        home.settle();
        REQUIRE(home.notice().contains(q("missing.stagepath")));
        home.window->importFile(home.write(q("list.csv"), kList));
        home.settle();
        CHECK(home.notice().isEmpty());
        home.assistant();
        home.press(Qt::Key_Escape);
        home.window->openFile(home.dir.path(q("missing.stagepath")));
        home.settle();
        REQUIRE(home.notice().contains(q("missing.stagepath")));
        home.window->openFile(home.makeWorkspace(q("good.stagepath"), 2));
        home.settle();
        CHECK(home.notice().isEmpty());
        home.run("close");
        home.settle();
        CHECK(home.notice().isEmpty());
    }
}

TEST_CASE("a list that is opened as if it were a workspace opens the assistant", "[import]") {
    for (const bool isOpen : {true, false}) {
        INFO(isOpen);
        WindowHome home;
        if (isOpen) home.openSample();
        setNextAnswer(home.write(q("List.CSV"), kList));
        home.run("open");
        home.settle();
        CHECK(home.notice().isEmpty());
        CHECK(home.assistant().isVisible());
    }
    // What is a workspace opens as one, whatever it is called.
    WindowHome home;
    const QString named = home.dir.path(q("named.csv"));
    REQUIRE(QFile::rename(home.makeWorkspace(q("w.stagepath"), 2), named));
    home.window->openFile(named);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 2);
}

TEST_CASE("a list named on the command line opens the assistant in the window", "[import]") {
    WindowHome home;
    home.window = std::make_unique<MainWindow>(home.environment);
    home.window->start(home.write(q("list.csv"), kList));
    CHECK(home.window->isVisible());
    home.settle();
    CHECK(home.assistant().isVisible());
    CHECK_FALSE(home.window->workspace());
}

TEST_CASE("a list dropped on the window opens the assistant, a second one waits for the first", "[import]") {
    WindowHome home;
    home.openSample();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(home.write(q("list.csv"), kList))});
    const auto enter = [&] {
        QDragEnterEvent event(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(home.window.get(), &event);
        return event.isAccepted();
    };
    REQUIRE(enter());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(home.window.get(), &drop);
    home.settle();
    CHECK(home.assistant().isVisible());
    CHECK_FALSE(enter());
    home.finishAssistant();
    CHECK(home.portfolio().useCases().size() == 27);
}

TEST_CASE("a drag that brings no file, or two, is answered and nothing is opened", "[import]") {
    WindowHome home;
    home.openSample();
    QMimeData list;
    list.setUrls({QUrl::fromLocalFile(home.write(q("list.csv"), kList))});
    const auto enter = [&](const QMimeData& data) {
        QDragEnterEvent event(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(home.window.get(), &event);
        return event.isAccepted();
    };
    const auto drop = [&](const QMimeData& data) {
        REQUIRE(enter(list));  // what is promised on the way in need not be there any more
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(home.window.get(), &event);
        home.settle();
    };
    // The program it comes from offers addresses, and gives none; or it has ended by the drop.
    QMimeData none;
    none.setData(q("text/uri-list"), "# nothing\r\n");
    CHECK_FALSE(enter(none));
    drop(none);
    CHECK(home.notice().contains(q("can’t be read")));
    QMimeData two;
    two.setUrls({list.urls().constFirst(), list.urls().constFirst()});
    drop(two);
    CHECK(home.notice().contains(q("one can be opened at a time")));
    CHECK(home.window->findChildren<ImportAssistant*>().isEmpty());
}
