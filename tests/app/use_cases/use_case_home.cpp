#include "tests/app/use_cases/use_case_home.h"

#include "app/widgets/style.h"
#include "core/exchange/sample_reader.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

namespace stagepath::test {

UseCaseHome::UseCaseHome(Content content) {
    QSettings().remove(QStringLiteral("useCases"));
    Environment environment = Environment::fixed(QDate(2026, 11, 16));
    environment.stateDirectory = dir.path(QStringLiteral("state"));
    workspace = Workspace::create(dir.path(QStringLiteral("w.stagepath")), QStringLiteral("Northwind Bank"), environment);
    if (content == Content::Sample) workspace->edit(QStringLiteral("Sample"), [](Editor& e) { writeSample(e); });
}

UseCaseId UseCaseHome::id(const char* name) const {
    for (const UseCase& u : workspace->portfolio().useCases()) {
        if (u.name == QLatin1String(name)) return u.id;
    }
    return {};
}

const UseCase& UseCaseHome::useCase(const char* name) const {
    const UseCase* u = workspace->portfolio().find(id(name));
    REQUIRE(u);
    return *u;
}

QString UseCaseHome::ownerOf(const char* name) const {
    const Person* person = workspace->portfolio().find(useCase(name).accountable);
    return person ? person->name : QString();
}

void UseCaseHome::fill(int count) {
    workspace->edit(QStringLiteral("Fill"), [count](Editor& e) {
        QList<BusinessUnitId> units;
        QList<PersonId> people;
        for (int i = 0; i < 41; ++i) {
            BusinessUnit unit;
            unit.name = QStringLiteral("Agency %1").arg(i);
            unit.color = QStringLiteral("c%1").arg(i % 8 + 1);
            units.append(e.insert(unit));
            Person person;
            person.name = QStringLiteral("Person %1").arg(i);
            person.executive = true;
            people.append(e.insert(person));
        }
        for (int i = 0; i < count; ++i) {
            UseCase u;
            u.name = QStringLiteral("Use case %1").arg((i * 7919) % count);
            u.unit = units[i % 41];
            u.accountable = i % 5 == 0 ? PersonId() : people[i % 41];
            u.lifecycle = static_cast<Lifecycle>(i % 5);
            u.stage = i % 3;
            u.annualValue = 100'000 * (i % 97);
            e.insert(u);
        }
    });
}

UseCasePageHome::UseCasePageHome(Content content, QSize size) : UseCaseHome(content), page(*workspace), table(*page.table()), model(*page.table()->useCases()) {
    applyTheme(*qApp, ThemeChoice::Light);
    QObject::connect(&page, &Page::refused, &page, [this](const QString& sentence) { refusals.append(sentence); });
    QObject::connect(&page, &Page::toast, &page, [this](const QString& sentence) { toasts.append(sentence); });
    QObject::connect(&page, &Page::problem, &page, [this](const QString& sentence) { sentence.isEmpty() ? problems.clear() : problems.append(sentence); });
    page.resize(size);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    QApplication::setActiveWindow(&page);
    table.setFocus();
    // A slow machine activates the window later; until then keys go nowhere.
    REQUIRE(QTest::qWaitFor([this] { return table.hasFocus(); }));
    QCoreApplication::processEvents();
}

QModelIndex UseCasePageHome::cell(const char* name, UseCaseColumn column) const { return model.index(model.rowOf(id(name)), static_cast<int>(column)); }

void UseCasePageHome::click(const char* name, UseCaseColumn column, Qt::KeyboardModifiers modifiers) {
    const QModelIndex index = cell(name, column);
    REQUIRE(index.isValid());
    table.scrollTo(index);
    const QRect rect = table.visualRect(index);
    const QPoint at = column == UseCaseColumn::Check ? QPoint(rect.left() + 32, rect.center().y()) : QPoint(rect.left() + 20, rect.center().y());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, at);
    QCoreApplication::processEvents();
}

QStringList UseCasePageHome::shownNames() const {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const UseCase* u = model.useCaseAt(row)) names.append(u->name);
    }
    return names;
}

}  // namespace stagepath::test
