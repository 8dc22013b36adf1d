#include "core/analysis/search.h"

#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

#include <QFile>

using namespace stagepath;
using test::q;

namespace {

SearchIndex indexOf(const QStringList& names) {
    SearchIndex index;
    for (const QString& name : names) index.add({EntityKind::UseCase, index.size() + 1, name, {}});
    return index;
}

QStringList found(const SearchIndex& index, const char* typed, int most = 10) {
    QStringList names;
    for (const SearchHit& hit : index.find(q(typed), EntityKind::UseCase, most)) names.append(index.item(hit.item).text);
    return names;
}

}  // namespace

TEST_CASE("whole words and beginnings come before parts, the beginning of the name first", "[search]") {
    const SearchIndex index = indexOf({q("Offer of the churn team"), q("Reordering"), q("Order alert"), q("Old record"), q("New order")});
    CHECK(found(index, "order") == QStringList{q("Order alert"), q("New order"), q("Reordering")});
    CHECK(found(index, "ordr").constFirst() == q("Order alert"));
    // Among beginnings of words, those that are the word.
    CHECK(found(indexOf({q("A riskier plan"), q("A risk plan")}), "risk") == QStringList{q("A risk plan"), q("A riskier plan")});
}

TEST_CASE("every word typed must be found, in any order; accents and case don't matter", "[search]") {
    const SearchIndex index = indexOf({q("Fraud detection"), q("Fraud rules"), q("Détection de fraude")});
    CHECK(found(index, "DETECTION fraud").size() == 2);
    CHECK(found(index, "rul fra") == QStringList{q("Fraud rules")});
    CHECK(found(index, "fraud xyz").isEmpty());
}

TEST_CASE("initials find names, and the matched letters are told", "[search]") {
    const SearchIndex index = indexOf({q("Next best offer"), q("Nubo")});
    const QList<SearchHit> hits = index.find(q("nbo"), EntityKind::UseCase, 5);
    REQUIRE(hits.size() == 1);
    CHECK(index.item(hits[0].item).text == q("Next best offer"));
    CHECK(hits[0].positions == QList<int>{0, 5, 10});
    // Several letters of a word may stand for it.
    CHECK(found(index, "nebeof") == QStringList{q("Next best offer")});
    CHECK(found(indexOf({q("New energy nets")}), "nen").size() == 1);
}

TEST_CASE("two letters the wrong way round are forgiven, letters scattered over a name are not taken for it", "[search]") {
    const SearchIndex index = indexOf({q("Credit risk model"), q("Theme detection"), q("Batch scheduling of maintenance"), q("The lease administrator")});
    CHECK(found(index, "rsik") == QStringList{q("Credit risk model")});
    CHECK(found(index, "theme") == QStringList{q("Theme detection")});
    CHECK(found(index, "thmee") == QStringList{q("Theme detection")});
}

TEST_CASE("in a word of four letters or more one missing letter is forgiven, in a shorter one nothing is", "[search]") {
    const SearchIndex index = indexOf({q("Credit risk model"), q("Bookkeeping"), q("A cat")});
    CHECK(found(index, "crdit") == QStringList{q("Credit risk model")});
    CHECK(found(index, "rdit").isEmpty());
    CHECK(found(index, "bokkeping").isEmpty());  // two
    CHECK(found(index, "bokkeeping") == QStringList{q("Bookkeeping")});
    CHECK(found(index, "modl rsik") == QStringList{q("Credit risk model")});
    CHECK(found(index, "cta").isEmpty());
    const QList<SearchHit> missing = index.find(q("crdit"), EntityKind::UseCase, 5);
    CHECK(missing[0].positions == QList<int>{0, 1, 3, 4, 5});
    const QList<SearchHit> swapped = index.find(q("rsik"), EntityKind::UseCase, 5);
    CHECK(swapped[0].positions == QList<int>{7, 8, 9, 10});
}

TEST_CASE("who types a word right is not shown others that are nearly like it", "[search]") {
    SearchIndex index = indexOf({q("Chase late payers"), q("Case routing")});
    CHECK(found(index, "case") == QStringList{q("Case routing")});
    // Not of other kinds either.
    index.add({EntityKind::Person, 9, q("Chaser Casey-Blake"), {}});
    index.add({EntityKind::Person, 10, q("Chase"), {}});
    CHECK(index.find(q("case"), EntityKind::Person, 5).size() == 1);
    CHECK(index.find(q("routing"), EntityKind::Person, 5).isEmpty());
}

TEST_CASE("letters scattered inside words find nothing", "[search]") {
    const SearchIndex index = indexOf({q("abc b")});
    CHECK(found(index, "bc").size() == 1);
    CHECK(found(index, "abb").size() == 1);
    CHECK(found(index, "ac b").isEmpty());
    CHECK(found(index, "acb").isEmpty());
    CHECK(found(index, "bcb").isEmpty());
}

TEST_CASE("business units are found, with a slip too", "[search]") {
    Portfolio portfolio;
    BusinessUnit unit;
    unit.id = BusinessUnitId(7);
    unit.name = q("Risk & Compliance");
    portfolio.put(unit);
    SearchIndex index;
    index.add(portfolio);
    for (const char* typed : {"risk", "rsik", "compl", "r & c", "rc"}) {
        INFO(typed);
        const QList<SearchHit> hits = index.find(q(typed), EntityKind::BusinessUnit, 3);
        REQUIRE(hits.size() == 1);
        CHECK(index.item(hits[0].item).id == 7);
    }
}

TEST_CASE("an empty search lists the first, long and strange names are no trouble", "[search]") {
    const SearchIndex index = indexOf({q("a"), q("b"), QString(10000, QLatin1Char('x')), q("日本語の用例"), q("حالة استخدام")});
    CHECK(found(index, "", 2) == QStringList{q("a"), q("b")});
    CHECK(found(index, "日本") == QStringList{q("日本語の用例")});
    CHECK(found(index, "استخدام").size() == 1);
    CHECK(found(index, "xxxx").size() == 1);
}

TEST_CASE("further words of a thing find it by their beginnings, after names with the word", "[search]") {
    SearchIndex index = indexOf({q("Package design"), q("Place a clerk")});
    index.add({EntityKind::UseCase, 3, q("Stages and gates"), {}, q("readiness model, pack, criteria")});
    CHECK(found(index, "pack") == QStringList{q("Package design"), q("Stages and gates")});
    CHECK(found(index, "crit") == QStringList{q("Stages and gates")});
    CHECK(found(index, "model pack").constFirst() == q("Stages and gates"));
    CHECK(found(index, "plac") == QStringList{q("Place a clerk")});
    CHECK(found(index, "iteria").isEmpty());
    // No letters of the name are told where the name was not what matched.
    const QList<SearchHit> hits = index.find(q("model"), EntityKind::UseCase, 5);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].positions.isEmpty());
}
