// Random rows, changes and removals in every table, valid or not: the workspace refuses what breaks its rules.
#pragma once

#include "core/workspace/editor.h"

#include <QRandomGenerator>

namespace stagepath::reliability {

class RandomRows {
public:
    explicit RandomRows(quint32 seed) : m_random(seed) {}

    /// One random action, seldom on many rows.
    void act(Editor& e) {
        int wanted = m_random.bounded(kEntityKindCount);
        if (wanted == kEntityKindCount - 1) {
            set(e, Settings::keys().at(m_random.bounded(static_cast<int>(Settings::keys().size()))));
            return;
        }
        forEachEntity([&]<class T>() {
            if (wanted-- != 0) return;
            const int what = m_random.bounded(10);
            const qsizetype rows = e.portfolio().template table<T>().size();
            if (rows == 0 || (what < 4 && rows < kMostRows)) insert<T>(e);
            else if (what >= 4 && what < 9) change<T>(e, static_cast<std::size_t>(m_random.bounded(static_cast<int>(Entity<T>::fields().size()))));
            else remove<T>(e);
        });
    }
    template <class T>
    void insert(Editor& e) {
        e.insert(random<T>(e.portfolio()));
    }
    template <class T>
    void change(Editor& e, std::size_t field) {
        const auto& rows = e.portfolio().table<T>().rows();
        if (rows.isEmpty()) return;
        T row = rows.at(m_random.bounded(static_cast<int>(rows.size())));
        Entity<T>::fields()[field].set(row, value(Entity<T>::fields()[field], e.portfolio()));
        e.update(row);
    }
    template <class T>
    void remove(Editor& e) {
        const auto& rows = e.portfolio().table<T>().rows();
        if (!rows.isEmpty()) e.remove(rows.at(m_random.bounded(static_cast<int>(rows.size()))).id);
    }
    void set(Editor& e, const QString& key) {
        Settings s = e.portfolio().settings();
        s.organisation = text();
        s.programme = text();
        s.fiscalYearStartMonth = 1 + m_random.bounded(12);
        s.impactThreshold = m_random.bounded(101);
        s.weights[0] = m_random.bounded(50);
        s.gates[0][0] = m_random.bounded(5);
        s.limits.gatesDueDays = 1 + m_random.bounded(300);
        s.brand.author = text();
        s.currency = m_random.bounded(2) ? QStringLiteral("JPY") : QStringLiteral("CHF");
        if (!e.portfolio().people().isEmpty()) s.programmeOwner = e.portfolio().people().rows().constFirst().id;
        e.setSetting(key, s.encode(key));
    }

private:
    /// Of each table: a large plan. More would prove nothing else, and make all that looks through a plan slower and slower.
    static constexpr qsizetype kMostRows = 250;

    template <class T>
    T random(const Portfolio& known) {
        T row;
        for (const Field<T>& f : Entity<T>::fields()) f.set(row, value(f, known));
        if constexpr (requires { row.subject; }) row.subject = subject(known);
        if constexpr (requires { row.start; row.finish; }) row.finish = row.start.isValid() ? row.start.addDays(m_random.bounded(400)) : QDate();
        if constexpr (std::is_same_v<T, Milestone>) row.stage = row.kind == MilestoneKind::Gate ? 1 + m_random.bounded(4) : 0;
        if constexpr (std::is_same_v<T, Outcome>) {
            if (row.dimension) row.criterion.clear();
            else row.criterion = QStringLiteral("DR1");
        }
        if constexpr (std::is_same_v<T, Target>) row.stage = 1 + m_random.bounded(4);
        if constexpr (std::is_same_v<T, Assessment>) row.closed = m_random.bounded(6) == 0 ? row.date : QDate();
        return row;
    }
    Subject subject(const Portfolio& known) {
        const int what = m_random.bounded(3);
        if (what == 1 && !known.units().isEmpty()) return Subject::of(known.units().rows().at(m_random.bounded(static_cast<int>(known.units().size()))).id);
        if (what == 2 && !known.useCases().isEmpty()) return Subject::of(known.useCases().rows().at(m_random.bounded(static_cast<int>(known.useCases().size()))).id);
        return {};
    }
    template <class T>
    Value value(const Field<T>& f, const Portfolio& known) {
        const QLatin1String column(f.column);
        switch (f.type) {
            case FieldType::Text:
            case FieldType::LongText: return text();
            case FieldType::Integer: return column == QLatin1String("position") ? Value{qint64(m_random.bounded(1000))} : Value{qint64(m_random.bounded(5))};
            case FieldType::Boolean: return qint64(m_random.bounded(2));
            case FieldType::Money: return qint64(m_random.bounded(100'000'000));
            case FieldType::Real: return double(m_random.bounded(1000)) / 10;
            case FieldType::Date: return QDate(2024, 1, 1).addDays(m_random.bounded(1500)).toString(Qt::ISODate);
            case FieldType::PartialDate: return QStringLiteral("202%1-0%2").arg(m_random.bounded(7)).arg(1 + m_random.bounded(9));
            case FieldType::Json: return QStringLiteral("{\"Vendor\":\"%1\"}").arg(m_random.bounded(1000));
            case FieldType::Choice: return choice(f);
            case FieldType::Reference: return reference(f.target, known);
        }
        return {};
    }
    template <class T>
    Value choice(const Field<T>& f) {
        static const QMap<QString, QStringList> keys{
            {QStringLiteral("lifecycle"), {QStringLiteral("idea"), QStringLiteral("pilot"), QStringLiteral("scaled"), QStringLiteral("retired")}},
            {QStringLiteral("dimension"), {QStringLiteral("data"), QStringLiteral("value"), QStringLiteral("mlops")}},
            {QStringLiteral("type"), {QStringLiteral("FS"), QStringLiteral("SS"), QStringLiteral("FF"), QStringLiteral("SF")}},
            {QStringLiteral("mode"), {QStringLiteral("full"), QStringLiteral("light"), QStringLiteral("direct")}},
            {QStringLiteral("state"), {QStringLiteral("level"), QStringLiteral("unknown"), QStringLiteral("na")}},
            {QStringLiteral("kind"), {QStringLiteral("rollout"), QStringLiteral("enabler"), QStringLiteral("milestone"), QStringLiteral("gate")}}};
        const QStringList known = keys.value(QLatin1String(f.column));
        return known.isEmpty() ? Value{QStringLiteral("c%1").arg(1 + m_random.bounded(8))} : Value{known.at(m_random.bounded(static_cast<int>(known.size())))};
    }
    Value reference(EntityKind target, const Portfolio& known) {
        Value id;
        forEachEntity([&]<class P>() {
            const auto& rows = known.table<P>().rows();
            if (Entity<P>::kind == target && !rows.isEmpty() && m_random.bounded(5) != 0) id = rows.at(m_random.bounded(static_cast<int>(rows.size()))).id.value;
        });
        return id;
    }
    QString text() {
        static const QStringList words{QStringLiteral("Fraud"), QStringLiteral("Prüfung"), QStringLiteral("日本語"), QStringLiteral("a\nb"), QStringLiteral("\"'%;--"), QStringLiteral("e\u0301")};
        return words.at(m_random.bounded(static_cast<int>(words.size()))) + QString::number(m_random.bounded(1000));
    }

    QRandomGenerator m_random;
};

}  // namespace stagepath::reliability
