#include "app/pages/subject_choice.h"

#include <QComboBox>
#include <QCoreApplication>

namespace stagepath {

Subject subjectFromKey(const QString& key) {
    const qint64 id = key.section(QLatin1Char(':'), 1).toLongLong();
    if (key.startsWith(QLatin1String("unit:"))) return Subject::of(BusinessUnitId(id));
    if (key.startsWith(QLatin1String("use_case:"))) return Subject::of(UseCaseId(id));
    return Subject::enterprise();
}

QString nameOfSubject(const Portfolio& portfolio, const Subject& subject) {
    return subject.isEnterprise() ? QCoreApplication::translate("SubjectChoice", "Enterprise") : portfolio.nameOf(subject);
}

void fillSubjects(QComboBox& combo, const Portfolio& portfolio) {
    combo.clear();
    combo.addItem(nameOfSubject(portfolio, Subject::enterprise()), subjectKey(Subject::enterprise()));
    for (const BusinessUnit& u : portfolio.units()) combo.addItem(u.name, subjectKey(Subject::of(u.id)));
    combo.insertSeparator(combo.count());
    for (const bool retired : {false, true}) {
        for (const UseCase& u : portfolio.useCases()) {
            if ((u.lifecycle == Lifecycle::Retired) == retired) combo.addItem(u.name, subjectKey(Subject::of(u.id)));
        }
    }
}

}  // namespace stagepath
