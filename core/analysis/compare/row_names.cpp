#include "core/analysis/compare/change_words.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

namespace stagepath {

namespace {

/// Looks rows up in a portfolio that also holds what is gone.
struct NameFinder {
    const Portfolio& p;

    template <class T>
    QString operator()(const T& row) const {
        if constexpr (requires { row.name; }) return row.name;
        else return QString();
    }
    template <class T>
    QString of(Id<T> id) const {
        const T* row = p.find(id);
        return row ? (*this)(*row) : QString();
    }
    QString operator()(const ImpactScore& s) const { return pair(of(s.useCase), of(s.criterion)); }
    QString operator()(const Assessment& a) const { return pair(subject(a.subject), shownDate(a.date)); }
    QString operator()(const AssessmentLevel& l) const { return pair(of(l.assessment), dimensionName(l.dimension)); }
    QString operator()(const AssessmentAnswer& a) const { return pair(of(a.assessment), a.criterion); }
    QString operator()(const Outcome& o) const { return pair(of(o.initiative), subject(o.subject)); }
    QString operator()(const Dependency& d) const { return QCoreApplication::translate("ChangeWords", "%1 → %2", "initiative, one that depends on it").arg(of(d.predecessor), of(d.successor)); }
    QString operator()(const Milestone& m) const { return m.name.isEmpty() ? subject(m.subject) : m.name; }
    QString operator()(const BaselineItem& i) const { return pair(of(i.baseline), of(i.initiative)); }
    QString operator()(const Target& t) const { return subject(t.subject); }

    QString subject(const Subject& s) const { return s.isEnterprise() ? QCoreApplication::translate("ChangeWords", "Enterprise") : s.isUnit() ? of(s.unit) : of(s.useCase); }
    static QString pair(const QString& a, const QString& b) {
        return a.isEmpty() || b.isEmpty() ? a + b : QCoreApplication::translate("ChangeWords", "%1, %2", "what, which part of it").arg(a, b);
    }
};

}  // namespace

void RowNames::learn(const QList<RowChange>& rows) {
    forEachEntity([&]<class T>() {
        QHash<qint64, T> unknown;
        for (const RowChange& row : rows) {
            if (row.kind != Entity<T>::kind || row.op == RowOp::Update) continue;
            // What is gone is called by the name it had last.
            if (m_rows.find(Id<T>(row.id)) && !(row.op == RowOp::Delete && m_gone.contains(row.id))) continue;
            m_gone.insert(row.id);
            T& known = unknown[row.id];
            known.id = Id<T>(row.id);
            for (const FieldChange& f : row.fields) {
                if (const Field<T>* field = fieldOf<T>(f.column)) field->set(known, row.op == RowOp::Insert ? f.after : f.before);
            }
        }
        if (!unknown.isEmpty()) m_rows.apply(unknown, {});
    });
}

QString RowNames::nameOf(EntityKind kind, qint64 id) const {
    QString name;
    forEachEntity([&]<class T>() {
        if (Entity<T>::kind == kind) name = NameFinder{m_rows}.of(Id<T>(id));
    });
    return name;
}

}  // namespace stagepath
