#include "core/domain/portfolio.h"
#include "tests/support/support.h"

using namespace stagepath;
using test::q;

TEST_CASE("the enterprise has a name even before the organisation has one", "[domain]") {
    Portfolio p;
    CHECK(p.nameOf(Subject::enterprise()) == q("Enterprise"));
    Settings settings;
    settings.organisation = q("Northwind Bank");
    p.applySetting(q("organisation"), settings.encode(q("organisation")));
    CHECK(p.nameOf(Subject::enterprise()) == q("Northwind Bank"));
    CHECK(p.nameOf(Subject::of(UseCaseId(7))).isEmpty());  // gone
}
