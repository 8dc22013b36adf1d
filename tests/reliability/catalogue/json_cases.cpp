// JSON: a whole workspace, edits, rounds, mappings, models.
#include "tests/reliability/catalogue/case.h"

namespace stagepath::test {

namespace {

constexpr const char* kJson = "in.json";
constexpr const char* kFile = "w.stagepath";
const QByteArray kHead = R"({"format":"stagepath-workspace","version":1,)";

QStringList fromJson() { return {s("new"), s("new.stagepath"), s("--from"), s(kJson)}; }
HostileCase all(const char* name, const QByteArray& bytes, const char* says) { return {name, holding(s(kJson), bytes), fromJson(), says, kJson}; }
HostileCase large(const char* name, QByteArray (*bytes)(), const char* says) {
    return {name, [bytes](const QDir& there) { put(there, s(kJson), bytes()); }, fromJson(), says, kJson};
}
HostileCase taken(const char* name, const QByteArray& bytes) { return {name, holding(s(kJson), bytes), fromJson(), "", "", 0, s("/dev/null"), true}; }
HostileCase edit(const char* name, const QByteArray& line, const char* says) {
    return {name, together({holding(s(kFile), wholeWorkspace()), holding(s(kJson), line)}), {s("apply"), s(kFile), s(kJson)}, says, kJson};
}
HostileCase round(const char* name, const QByteArray& bytes, const char* says) {
    return {name, together({holding(s(kFile), wholeWorkspace()), holding(s(kJson), bytes)}), {s("assess"), s(kFile), s("--round"), s(kJson)}, says, kJson};
}
HostileCase mapping(const char* name, const QByteArray& bytes, const char* says) {
    return {name, together({holding(s("list.csv"), "Title\nA\n"), holding(s(kJson), bytes)}), {s("import"), s("new.stagepath"), s("list.csv"), s("--mapping"), s(kJson)}, says, kJson};
}
QByteArray useCase(const QByteArray& members) { return kHead + R"("person":[{"id":"1","position":1,"name":"Ada","role":"","unit":null,"email":"","executive":false)" + members + "}]}"; }
QByteArray model(const QByteArray& members) { return R"({"edit":"set_setting","key":"pack","value":{"id":"own","extends":"stagepath-readiness")" + members + "}}\n"; }

constexpr const char* kDeep = "it is nested more than 64 deep in line 1 at byte";

}  // namespace

QList<HostileCase> jsonCases() {
    return {
        all("json: no bytes", {}, "it is empty"),
        all("json: blanks alone", " \n\n ", "it is empty"),
        all("json: an array", "[]", "it is no object"),
        all("json: cut off", kHead + R"("person":[{"id":"1","na)", "unterminated string in line 1 at byte"),
        all("json: a comma too many", "{\n\"format\":\"x\",\n}", "in line 3 at byte"),
        all("json: another format", R"({"format":"other"})", "is not a whole workspace of this version"),
        all("json: a later version", R"({"format":"stagepath-workspace","version":2})", "is not a whole workspace of this version"),
        all("json: nested a million deep", QByteArray(1'000'000, '['), kDeep),
        large("json: 20 million values", [] { return kHead + "\"person\":[" + QByteArray("1,").repeated(20'000'000) + "1]}"; }, "it has more than 5,000,000 values"),
        large("json: more than 100 MB", [] { return QByteArray(101 << 20, ' '); }, "is larger than 100 MB"),
        all("json: UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "it is written in UTF-16"),
        all("json: a zero byte", QByteArray("{\"a\":\0}", 7), "there is a zero byte in line 1 at byte 6"),
        all("json: bytes that are no UTF-8", useCase(",\"x\":\"\xFF\""), "invalid UTF8 string"),
        all("json: a number beyond all numbers", useCase(R"(,"x":1e999)"), "illegal number in line 1"),
        all("json: an id beyond all ids", kHead + R"("person":[{"id":"99999999999999999999"}]})", R"(row 1 of "person" has no usable "id": it says "99999999999999999999".)"),
        all("json: an id as number", kHead + R"("person":[{"id":7}]})", R"(row 1 of "person" has no usable "id": it says 7.)"),
        all("json: rows that are no objects", kHead + R"("person":[1,2]})", R"(row 1 of "person" has no usable "id": it is missing.)"),
        all("json: a day that there is not", kHead + R"("baseline":[{"id":"1","name":"Board plan","date":"2027-13-40"}]})", R"(row 1 of "baseline" (“Board plan”) has no usable "date": it says "2027-13-40".)"),
        all("json: a table that is no list", kHead + R"("person":{"a":1}})", R"("person" is no list of rows)"),
        all("json: a table that there is not", kHead + R"("persons":[]})", R"("persons" is no list of rows)"),
        all("json: a field that there is not", useCase(R"(,"pet":"cat")"), R"(has a field "pet" that there is not)"),
        all("json: the same id twice", kHead + R"("workstream":[{"id":"1","position":1,"name":"A","color":"c1"},{"id":"1","position":2,"name":"B","color":"c1"}]})", "row 2 of \"workstream\" (“B”): The id 1 is taken already"),
        all("json: a reference to nothing", R"({"format":"stagepath-workspace","version":1,"person":[{"id":"1","position":1,"name":"Ada","role":"","unit":"77","email":"","executive":false}]})", R"(names something that is not there (77))"),
        all("json: half a character", R"({"format":"stagepath-workspace","version":1,"person":[{"id":"1","position":1,"name":"A\ud800","role":"","unit":null,"email":"","executive":false}]})", "half of a character"),
        all("json: a zero character", R"({"format":"stagepath-workspace","version":1,"person":[{"id":"1","position":1,"name":"A\u0000","role":"","unit":null,"email":"","executive":false}]})", "half of a character"),
        all("json: a setting that there is not", kHead + R"("settings":{"evil":1}})", R"(the setting "evil")"),
        taken("json: a byte order mark", "\xEF\xBB\xBF" + useCase({})),
        all("json: the same field twice", useCase(R"(,"name":"Ben")"), R"(has the key "person.name" twice)"),
        taken("json: links in a circle", kHead + R"("initiative":[{"id":"1","position":1,"name":"A","kind":"work","progress":0,"locked":false},{"id":"2","position":2,"name":"B","kind":"work","progress":0,"locked":false}],)"
                                                 R"("dependency":[{"id":"1","predecessor":"1","successor":"2","type":"FS","lag_days":0},{"id":"2","predecessor":"2","successor":"1","type":"FS","lag_days":0}]})"),
        edit("edit: no JSON", "add_person Ada\n", "line 1 can't be done: This is not one JSON object"),
        edit("edit: an edit that there is not", R"({"edit":"evil\u001b[2J\n"})" "\n", "There is no edit"),
        edit("edit: nested 5,000 deep", R"({"edit":"add_person","name":)" + QByteArray(5000, '[') + "}\n", kDeep),
        edit("edit: half a character", R"({"edit":"add_person","name":"A\udc00"})" "\n", "half of a character"),
        edit("edit: an id of 0", R"({"edit":"add_person","id":"0","name":"A"})" "\n", R"(The field "id" is missing or has a value)"),
        edit("edit: a unit beyond all numbers", R"({"edit":"add_person","name":"A","unit":1e300})" "\n", R"(The field "unit" names "10000000000000000)"),
        edit("edit: a day that there is not", R"({"edit":"add_milestone","name":"A","date":"9999-99-99"})" "\n", R"(The field "date" has a value it can't take)"),
        edit("edit: a model that extends itself", R"({"edit":"set_setting","key":"pack","value":{"id":"a","extends":"a"}})" "\n", "the model extends itself"),
        edit("edit: a model with a strange criterion", model(R"(,"criteria":[{"key":"ZZ9"}])"), "there is no criterion “ZZ9”"),
        edit("edit: a model of endless weeks", model(R"(,"weeks":{"S":1000000})"), "a number of weeks from 1 to 520"),
        {"edit: 99 million empty lines", [](const QDir& there) {
             put(there, s(kFile), wholeWorkspace());
             put(there, s(kJson), QByteArray(99'000'000, '\n'));
         }, {s("apply"), s(kFile), s(kJson)}, "", "", 0},
        round("round: an array", "[]", "holds no round: it is no object"),
        round("round: nested 2,000 deep", QByteArray(2000, '['), kDeep),
        round("round: a level of 9", R"({"subject":"enterprise","date":"2026-01-01","mode":"direct","levels":{"data":9}})", R"("levels.data" takes a level from 0 to 4)"),
        round("round: a strange criterion", R"({"subject":"enterprise","date":"2026-01-01","mode":"full","answers":{"ZZ9":1}})", R"(no criterion for "answers.ZZ9")"),
        round("round: a day to come", R"({"subject":"enterprise","date":"2999-01-01","mode":"direct"})", "is still to come"),
        mapping("mapping: cut off", R"({"mapping":{"name":)", "is no mapping: "),
        mapping("mapping: columns as a number", R"({"mapping":[1]})", R"("mapping" takes an object with the columns)"),
        mapping("mapping: a word as a list", R"({"values":{"lifecycle":{"Live":[]}}})", R"("values" takes an object with the words)"),
        mapping("mapping: a word with a slip", R"({"maping":{"name":"Title"}})", "means nothing here"),
        mapping("mapping: nested 100,000 deep", QByteArray(100'000, '{'), kDeep),
        {"mapping: a column that there is not", together({holding(s("list.csv"), "Title\nA\n"), holding(s(kJson), R"({"mapping":{"name":"Nowhere"}})")}), {s("import"), s("new.stagepath"), s("list.csv"), s("--mapping"), s(kJson)}, R"(names a column "Nowhere")", "Nowhere"},
    };
}

}  // namespace stagepath::test
