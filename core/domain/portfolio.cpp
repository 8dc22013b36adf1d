#include "core/domain/portfolio.h"

#include <QCoreApplication>

namespace stagepath {

QString Portfolio::nameOf(const Subject& subject) const {
    if (subject.isUseCase()) {
        const UseCase* u = find(subject.useCase);
        return u ? u->name : QString();
    }
    if (subject.isUnit()) {
        const BusinessUnit* u = find(subject.unit);
        return u ? u->name : QString();
    }
    return m_settings.organisation.isEmpty() ? QCoreApplication::translate("Portfolio", "Enterprise") : m_settings.organisation;
}

}  // namespace stagepath
