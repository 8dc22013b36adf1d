#include "core/domain/pack/content_pack.h"
#include "core/domain/settings.h"
#include "core/domain/values/error.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace stagepath;
using test::q;

namespace {

QJsonObject exported() { return QJsonDocument::fromJson(writePack(builtInPacks().english)).object(); }

/// The exported model with one criterion changed by \p change.
template <class F>
QByteArray withCriterion(const char* key, F&& change) {
    QJsonObject root = exported();
    QJsonArray criteria = root[q("criteria")].toArray();
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        QJsonObject o = criteria[i].toObject();
        if (o[q("key")].toString() != q(key)) continue;
        change(o);
        criteria[i] = o;
    }
    root[q("criteria")] = criteria;
    return QJsonDocument(root).toJson();
}

QByteArray withMember(const char* key, const QJsonValue& value) {
    QJsonObject root = exported();
    root[q(key)] = value;
    return QJsonDocument(root).toJson();
}

/// Refused with one sentence that names the file and all of \p words.
void refused(const QByteArray& bytes, std::initializer_list<const char*> words, const ContentPack& base = builtInPack()) {
    try {
        readPack(bytes, q("client.json"), base);
        FAIL("taken: " << bytes.left(200).toStdString());
    } catch (const Error& error) {
        const std::string sentence = error.message().toStdString();
        CHECK_THAT(sentence, Catch::Contains("client.json"));
        for (const char* word : words) CHECK_THAT(sentence, Catch::Contains(word));
    }
}

QByteArray partial(const char* json) { return QByteArray(R"({"id": "client", "extends": "stagepath-readiness")") + json + "}"; }

/// The texts of one criterion, for comparing languages.
QStringList textsOf(const Criterion& c) {
    QStringList texts{c.name, c.question, c.evidence, c.owner};
    texts += c.levels;
    for (const GapAction& a : c.actions) texts.append(a.text);
    return texts;
}

}  // namespace

TEST_CASE("the built-in model is whole in both languages", "[pack]") {
    for (const ContentPack* pack : {&builtInPacks().english, &builtInPacks().german}) {
        REQUIRE(pack->criteria.size() == 36);
        CHECK(pack->id == q("stagepath-readiness"));
        int light = 0;
        for (const Criterion& c : pack->criteria) {
            INFO(c.key.toStdString());
            CHECK(&pack->at(c.dimension, c.index) == &c);
            REQUIRE(c.levels.size() == 4);
            CHECK(QSet<QString>(c.levels.begin(), c.levels.end()).size() == 4);
            for (const QString& level : c.levels) CHECK_FALSE(level.trimmed().isEmpty());
            REQUIRE(c.actions.size() == 3);
            for (int level = 2; level <= 4; ++level) {
                const GapAction& a = c.actions[level - 2];
                CHECK(a.level == level);
                CHECK_FALSE(a.text.isEmpty());
                CHECK(a.weeks == pack->weeks.value(a.band));
                CHECK(a.weeks > 0);
            }
            CHECK_FALSE(c.name.isEmpty());
            CHECK_FALSE(c.evidence.isEmpty());
            CHECK_FALSE(c.owner.isEmpty());
            CHECK(c.frameworks.size() >= 1);
            CHECK(c.weight == 1);
            light += c.light ? 1 : 0;
        }
        CHECK(light == 12);
        CHECK(pack->contradictions.size() == 9);
        QStringList gates;
        for (Dimension d : kDimensions) gates.append(pack->at(d, pack->gate[static_cast<std::size_t>(indexOf(d))]).key);
        CHECK(gates == QStringList{q("DR1"), q("EO1"), q("BC2"), q("AG2"), q("CR4"), q("MO4")});
        for (const QString& sentence : pack->stallsWhen) CHECK_FALSE(sentence.isEmpty());
    }
}

TEST_CASE("the German model says the same in German", "[pack]") {
    const ContentPack& en = builtInPacks().english;
    const ContentPack& de = builtInPacks().german;
    for (qsizetype i = 0; i < en.criteria.size(); ++i) {
        INFO(en.criteria[i].key.toStdString());
        const QStringList english = textsOf(en.criteria[i]);
        const QStringList german = textsOf(de.criteria[i]);
        int equal = 0;
        for (qsizetype t = 0; t < english.size(); ++t) {
            CHECK(english[t].isEmpty() == german[t].isEmpty());
            equal += !english[t].isEmpty() && english[t] == german[t] ? 1 : 0;
        }
        CHECK(equal <= 1);  // "Compliance" is a role in both
        CHECK(de.criteria[i].frameworks == en.criteria[i].frameworks);
    }
    CHECK(de.gate == en.gate);
    CHECK(de.stageGates == en.stageGates);
}

TEST_CASE("the model speaks the program's language", "[pack]") {
    const QLocale before;
    QLocale::setDefault(QLocale(q("de_DE")));
    CHECK(builtInPack().find(q("DR1"))->name == q("Produktionsnahe Daten"));
    QLocale::setDefault(QLocale(q("en_GB")));
    CHECK(builtInPack().find(q("DR1"))->name == q("Production-like data"));
    QLocale::setDefault(before);
}

TEST_CASE("the key of a criterion has the digits 1 to 6 and none of another script", "[pack]") {
    CHECK(criterionOf(q("DR1")) == CriterionRef{Dimension::Data, 0});
    CHECK(criterionOf(q("MO6")) == CriterionRef{Dimension::Mlops, 5});
    for (const char* key : {"DR0", "DR7", "DR/", "DR١", "DR１", "DR²", "dr1", "DR11", "ZZ1", ""}) {
        INFO(key);
        CHECK_FALSE(criterionOf(q(key)));
    }
}

TEST_CASE("an exported model that is loaded is the same model", "[pack]") {
    for (const ContentPack* pack : {&builtInPacks().english, &builtInPacks().german}) CHECK(readPack(writePack(*pack), q("client.json")) == *pack);
    ContentPack edited = builtInPacks().english;
    edited.id = q("client");
    edited.version = 7;
    edited.criteria[3].weight = 2.5;
    edited.criteria[4].light = true;
    edited.gate[1] = 3;
    edited.stageGates[3] = {{{Dimension::Governance, 1}, 3}, {{Dimension::Value, 4}, 2}};
    CHECK(readPack(writePack(edited), q("client.json")) == edited);
}

TEST_CASE("a stage asks for a criterion at its own level where the model names no other", "[pack]") {
    const ContentPack own = readPack(R"({"id": "client", "extends": "stagepath-readiness", "stage_gates": {"2": ["EO1", {"key": "DR1", "level": 3}, {"key": "BC1"}]}})", q("client.json"));
    CHECK(own.ownGate(2, Dimension::Ownership, 0) == 2);
    CHECK(own.ownGate(2, Dimension::Data, 0) == 3);
    CHECK(own.ownGate(2, Dimension::Value, 0) == 2);
    CHECK(own.ownGate(2, Dimension::Governance, 1) == 0);
    CHECK(own.stageGates[3] == builtInPack().stageGates[3]);
}

TEST_CASE("a model that extends another overrides single criteria by their key", "[pack]") {
    const ContentPack pack = readPack(partial(R"(, "version": 3, "criteria": [
        {"key": "DR2", "name": "Ground truth", "gate": true, "weight": 3, "levels": ["a", "b", "c", "d"]},
        {"key": "MO6", "actions": [{"level": 3, "text": "Rehearse"}]}])"), q("client.json"));
    CHECK(pack.id == q("client"));
    CHECK(pack.version == 3);
    CHECK(pack.basedOn == QStringList{q("stagepath-readiness")});
    CHECK(pack.find(q("DR2"))->name == q("Ground truth"));
    CHECK(pack.find(q("DR2"))->evidence == builtInPack().find(q("DR2"))->evidence);
    CHECK(pack.gate[0] == 1);
    CHECK(pack.find(q("MO6"))->actions[1].text == q("Rehearse"));
    CHECK(pack.find(q("MO6"))->actions[1].weeks == 13);
    CHECK(pack.find(q("DR1")) != nullptr);
    CHECK(*pack.find(q("EO3")) == *builtInPack().find(q("EO3")));
}

TEST_CASE("a model can't extend itself or what extends it or what nobody knows", "[pack]") {
    refused(R"({"id": "stagepath-readiness", "extends": "stagepath-readiness"})", {"extends", "itself"});
    refused(R"({"id": "client", "extends": "elsewhere"})", {"extends", "elsewhere", "not known"});
    const ContentPack child = readPack(R"({"id": "child", "extends": "stagepath-readiness"})", q("child.json"));
    const ContentPack grandchild = readPack(R"({"id": "grandchild", "extends": "child"})", q("grandchild.json"), child);
    refused(R"({"id": "child", "extends": "grandchild"})", {"extends", "circle", "grandchild"}, grandchild);
    refused(R"({"id": "child", "extends": "grandchild"})", {"circle"}, readPack(writePack(grandchild), q("grandchild.json")));
}

TEST_CASE("another version of the built-in model needs an id of its own", "[pack]") {
    refused(withMember("version", 3), {"stagepath-readiness", "version 1, not 3", "id of its own"});
    CHECK(readPack(QJsonDocument(exported()).toJson(), q("client.json")).version == 1);
    QJsonObject own = exported();
    own[q("id")] = q("client");
    own[q("version")] = 3;
    CHECK(readPack(QJsonDocument(own).toJson(), q("client.json")).version == 3);
}

TEST_CASE("a changed copy of the built-in model is refused until it has an id of its own", "[pack]") {
    refused(withCriterion("DR1", [](QJsonObject& o) { o[q("name")] = q("Live data"); }), {"id", "stagepath-readiness", "version 1", "something else", "id of its own", "Nothing was changed"});
    for (const ContentPack* pack : {&builtInPacks().english, &builtInPacks().german}) CHECK(readPack(writePack(*pack), q("client.json")) == *pack);
}

TEST_CASE("a model of the id and version in force that says something else is refused until its version is higher", "[pack]") {
    const auto named = [](const char* version, const char* name) { return q(R"({"id": "client", "extends": "stagepath-readiness", "version": %1, "criteria": [{"key": "DR1", "name": "%2"}]})").arg(q(version), q(name)); };
    Settings settings;
    settings.apply(q("pack"), named("2", "Live data"));
    REQUIRE(packOf(settings).id == q("client"));
    CHECK_NOTHROW(refuseNamesake(named("2", "Live data"), q("client.json"), packOf(settings)));
    CHECK_NOTHROW(refuseNamesake(named("3", "True data"), q("client.json"), packOf(settings)));
    try {
        refuseNamesake(named("2", "True data"), q("client.json"), packOf(settings));
        FAIL("taken");
    } catch (const Error& error) {
        for (const char* word : {"client.json", "“client”, version 2", "higher version", "Nothing was changed"}) CHECK_THAT(error.message().toStdString(), Catch::Contains(word));
    }
}

TEST_CASE("a file that is no model is refused with a sentence", "[pack]") {
    refused("", {"no JSON"});
    refused("criteria: none", {"no JSON", "byte"});
    refused("[1, 2]", {"no JSON object"});
    refused(QByteArray(5 * 1024 * 1024, ' '), {"larger than 4 MB"});
    refused(withMember("format", 2), {"format", "2"});
    refused(withMember("id", QJsonValue()), {"id"});
    refused(withMember("colour", q("red")), {"colour", "no such member"});
    refused(withMember("version", 1.5), {"version"});
}

TEST_CASE("a model with wrong criteria is refused and the criterion named", "[pack]") {
    QJsonArray many;
    for (int i = 0; i < 10000; ++i) many.append(QJsonObject{{q("key"), q("X%1").arg(i)}});
    refused(withMember("criteria", many), {"criteria", "10000", "36"});
    QJsonArray missing = exported()[q("criteria")].toArray();
    missing.removeAt(7);
    refused(withMember("criteria", missing), {"EO2", "missing"});
    refused(withMember("criteria", QJsonArray()), {"DR1", "missing"});
    refused(partial(R"(, "criteria": [{"key": "ZZ9"}])"), {"ZZ9"});
    refused(partial(R"(, "criteria": [{"key": "DR1"}, {"key": "DR1"}])"), {"DR1", "twice"});
    refused(partial(R"(, "criteria": [{"key": "DR1", "colour": "red"}])"), {"DR1.colour"});
    refused(partial(R"(, "criteria": [{"key": "DR1", "dimension": "mlops"}])"), {"DR1.dimension"});
    refused(withCriterion("CR2", [](QJsonObject& o) { o[q("levels")] = QJsonArray{q("a"), q("b"), q("c")}; }), {"CR2.levels", "3 descriptors"});
    refused(withCriterion("CR2", [](QJsonObject& o) { o[q("levels")] = QJsonArray{q("a"), q("b"), q("c"), q("d"), q("e")}; }), {"CR2.levels", "5 descriptors"});
    refused(withCriterion("CR2", [](QJsonObject& o) { o[q("levels")] = QJsonArray{q("a"), q(" "), q("c"), q("d")}; }), {"CR2.levels", "empty"});
    refused(withCriterion("CR2", [](QJsonObject& o) { o.remove(q("levels")); }), {"CR2.levels"});
    refused(withCriterion("CR2", [](QJsonObject& o) { o[q("name")] = 5; }), {"CR2.name", "text"});
    refused(withCriterion("AG3", [](QJsonObject& o) {
        QJsonArray actions = o[q("actions")].toArray();
        actions[0] = QJsonObject{{q("level"), 1}, {q("text"), q("Begin")}, {q("band"), q("S")}};
        o[q("actions")] = actions;
    }), {"AG3.actions", "2, 3 and 4"});
    refused(withCriterion("AG3", [](QJsonObject& o) {
        QJsonArray actions = o[q("actions")].toArray();
        actions.removeAt(1);
        o[q("actions")] = actions;
    }), {"AG3.actions"});
}

TEST_CASE("weights gates and lists of a model are checked", "[pack]") {
    refused(partial(R"(, "criteria": [{"key": "BC3", "weight": -1}])"), {"BC3.weight"});
    refused(partial(R"(, "criteria": [{"key": "BC1", "weight": 0}, {"key": "BC2", "weight": 0}, {"key": "BC3", "weight": 0},
                                      {"key": "BC4", "weight": 0}, {"key": "BC5", "weight": 0}, {"key": "BC6", "weight": 0}])"), {"value", "weights"});
    refused(withCriterion("EO1", [](QJsonObject& o) { o[q("gate")] = false; }), {"ownership", "gate criterion"});
    refused(withCriterion("EO2", [](QJsonObject& o) { o[q("gate")] = true; }), {"EO2.gate"});
    refused(partial(R"(, "criteria": [{"key": "MO4", "gate": false}])"), {"mlops", "gate criterion"});
    refused(withMember("light", QJsonArray{q("DR1"), q("XX1")}), {"light", "XX1"});
    refused(withMember("light", QJsonArray()), {"light"});
    refused(withMember("stage_gates", QJsonObject{{q("2"), QJsonArray{q("QQ1")}}}), {"stage_gates.2", "QQ1"});
    refused(withMember("stage_gates", QJsonObject{{q("5"), QJsonArray{q("DR1")}}}), {"stage_gates.5"});
    const auto ofStage2 = [](const QJsonObject& gate) { return withMember("stage_gates", QJsonObject{{q("2"), QJsonArray{gate}}}); };
    for (const QJsonValue& level : {QJsonValue(0), QJsonValue(5), QJsonValue(2.5), QJsonValue(q("2"))}) refused(ofStage2({{q("key"), q("DR1")}, {q("level"), level}}), {"stage_gates.2.DR1", "1 to 4"});
    refused(ofStage2({{q("level"), 2}}), {"stage_gates.2", "no criterion"});
    refused(ofStage2({{q("key"), q("DR1")}, {q("least"), 2}}), {"stage_gates.2.least"});
    refused(withMember("contradictions", QJsonArray{QJsonObject{{q("high"), q("MO4")}, {q("low"), q("MO9")}}}), {"contradictions.low", "MO9"});
}

TEST_CASE("a model that would be taken amiss is refused when it is loaded", "[pack]") {
    refused(withMember("format", q("1")), {"format", "without quotation marks"});
    refused(withCriterion("CR2", [](QJsonObject& o) { o[q("levels")] = QJsonArray{q("a"), q("b"), q(" B "), q("d")}; }), {"CR2.levels", "same descriptor"});
    refused(withMember("contradictions", QJsonArray{QJsonObject{{q("high"), q("MO4")}, {q("low"), q("MO4")}}}), {"contradictions", "MO4", "itself"});
    refused(withMember("light", QJsonArray{q("DR1"), q("EO1"), q("DR1")}), {"light", "DR1", "twice"});
    refused(withMember("stage_gates", QJsonObject{{q("2"), QJsonArray{q("DR1"), q("DR1")}}}), {"stage_gates.2", "twice"});
    refused(withMember("stage_gates", QJsonObject{{q("2"), QJsonArray{q("DR1"), QJsonObject{{q("key"), q("DR1")}, {q("level"), 3}}}}}), {"stage_gates.2", "DR1", "twice"});
    refused(withMember("weeks", QJsonObject()), {"weeks", "no weeks"});
    refused(withMember("weeks", 5), {"weeks"});
    refused(withMember("weeks", QJsonObject{{q("S"), 40}}), {"weeks", "40", "as long"});
    refused(withCriterion("EO2", [](QJsonObject& o) { o[q("name")] = QString(100000, QLatin1Char('x')); }), {"EO2.name", "100000"});
    refused(R"({"id": "client", "extends": "stagepath-readiness", "version": 2, "version": 3})", {"version", "twice"});
}

TEST_CASE("a workspace opens with a model that would not be loaded any more", "[pack]") {
    CHECK(readPackSetting(q(R"({"id": "client", "extends": "stagepath-readiness", "light": ["DR1", "DR1"]})")).english.id == q("client"));
}

TEST_CASE("a workspace keeps a model of its own and goes back to the built-in one", "[pack]") {
    Settings settings;
    CHECK(&packOf(settings) == &builtInPack());
    settings.apply(q("pack"), q(R"({"id": "client", "extends": "stagepath-readiness", "criteria": [{"key": "DR1", "name": "Live data"}]})"));
    CHECK(packOf(settings).id == q("client"));
    CHECK(packOf(settings).find(q("DR1"))->name == q("Live data"));
    settings.apply(q("pack"), q("null"));
    CHECK(&packOf(settings) == &builtInPack());
    CHECK(Settings::problem(q("pack"), q("null")).isEmpty());
    CHECK_THAT(Settings::problem(q("pack"), q(R"({"id": "client", "extends": "nobody"})")).toStdString(), Catch::Contains("nobody"));
}

TEST_CASE("a model on top of a workspace's own is kept whole", "[pack]") {
    const ContentPack own = readPack(R"({"id": "house", "extends": "stagepath-readiness", "criteria": [{"key": "DR1", "name": "Live data"}]})", q("house.json"));
    Settings settings;
    settings.apply(q("pack"), packSettingOf(R"({"id": "bank", "extends": "house", "criteria": [{"key": "EO1", "name": "Board"}]})", q("bank.json"), own));
    CHECK(packOf(settings).id == q("bank"));
    CHECK(packOf(settings).find(q("DR1"))->name == q("Live data"));
    CHECK(packOf(settings).find(q("EO1"))->name == q("Board"));
    CHECK(packOf(settings).basedOn == QStringList{q("house"), q("stagepath-readiness")});
}
