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

TEST_CASE("beginnings of names come before beginnings of words, parts and letters in order", "[search]") {
    const SearchIndex index = indexOf({q("Offer of the churn team"), q("Reordering"), q("Order alert"), q("Old record"), q("New order")});
    CHECK(found(index, "order") == QStringList{q("Order alert"), q("New order"), q("Reordering")});
    CHECK(found(index, "ordr").constFirst() == q("Order alert"));
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
    REQUIRE(hits.size() == 2);
    CHECK(index.item(hits[0].item).text == q("Next best offer"));
    CHECK(hits[0].positions == QList<int>{0, 5, 10});
    CHECK(hits[1].positions == QList<int>{0, 2, 3});
}

TEST_CASE("two letters the wrong way round are forgiven, letters scattered over a name are not taken for it", "[search]") {
    const SearchIndex index = indexOf({q("Credit risk model"), q("Theme detection"), q("Batch scheduling of maintenance"), q("The lease administrator")});
    CHECK(found(index, "rsik") == QStringList{q("Credit risk model")});
    CHECK(found(index, "theme") == QStringList{q("Theme detection")});
    CHECK(found(index, "thmee") == QStringList{q("Theme detection")});
}

TEST_CASE("letters that only stand before the beginning of a later word are found too", "[search]") {
    const SearchIndex index = indexOf({q("abc b")});
    CHECK(found(index, "bc").size() == 1);
    CHECK(found(index, "ac b").size() == 1);
    CHECK(found(index, "acb").size() == 1);
    CHECK(found(index, "bcb").size() == 1);
}

TEST_CASE("an empty search lists the first, long and strange names are no trouble", "[search]") {
    const SearchIndex index = indexOf({q("a"), q("b"), QString(10000, QLatin1Char('x')), q("日本語の用例"), q("حالة استخدام")});
    CHECK(found(index, "", 2) == QStringList{q("a"), q("b")});
    CHECK(found(index, "日本") == QStringList{q("日本語の用例")});
    CHECK(found(index, "استخدام").size() == 1);
    CHECK(found(index, "xxxx").size() == 1);
}

TEST_CASE("further words of a thing find it by their beginnings, after names with the word and before letters in order", "[search]") {
    SearchIndex index = indexOf({q("Package design"), q("Place a clerk")});
    index.add({EntityKind::UseCase, 3, q("Stages and gates"), {}, q("readiness model, pack, criteria")});
    CHECK(found(index, "pack") == QStringList{q("Package design"), q("Stages and gates"), q("Place a clerk")});
    CHECK(found(index, "crit") == QStringList{q("Stages and gates")});
    CHECK(found(index, "model pack").constFirst() == q("Stages and gates"));
    CHECK(found(index, "plac") == QStringList{q("Place a clerk")});
    CHECK(found(index, "iteria").isEmpty());
    // No letters of the name are told where the name was not what matched.
    const QList<SearchHit> hits = index.find(q("model"), EntityKind::UseCase, 5);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].positions.isEmpty());
}
