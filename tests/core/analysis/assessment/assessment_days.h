// The days and the subject that the tests of assessments speak of.
#pragma once

#include "core/domain/subject.h"
#include "tests/support/support.h"

namespace stagepath::test {

inline const QDate kDay(2026, 6, 1);
inline const QDate kToday(2026, 11, 16);
inline const Subject kEnterprise = Subject::enterprise();

}  // namespace stagepath::test
