// What an assessment, an outcome, a gate or a target speaks about.
#pragma once

#include "core/domain/id.h"

namespace stagepath {

/// The enterprise (both ids null), one business unit, or one use case.
struct Subject {
    BusinessUnitId unit;
    UseCaseId useCase;

    static Subject enterprise() { return {}; }
    static Subject of(BusinessUnitId id) { return {id, {}}; }
    static Subject of(UseCaseId id) { return {{}, id}; }
    bool isEnterprise() const { return unit.isNull() && useCase.isNull(); }
    bool isUnit() const { return !unit.isNull(); }
    bool isUseCase() const { return !useCase.isNull(); }
    bool operator==(const Subject&) const = default;
};

inline size_t qHash(const Subject& s, size_t seed = 0) noexcept {
    return qHashMulti(seed, s.unit.value, s.useCase.value);
}

}  // namespace stagepath
