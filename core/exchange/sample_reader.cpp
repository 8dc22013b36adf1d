#include "core/exchange/sample_reader.h"

#include "core/domain/frozen_plan.h"
#include "core/domain/pack/content_pack.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

static void initSampleResources() { Q_INIT_RESOURCE(stagepath_sample); }

namespace stagepath {

namespace {

using Key = QLatin1String;

/// The same positive id for the same row of the sample, always.
template <class T>
Id<T> sampleId(const QString& name) {
    if (name.isEmpty()) return {};
    const QByteArray digest = QCryptographicHash::hash((QLatin1String(Entity<T>::table) + QLatin1Char('/') + name).toUtf8(), QCryptographicHash::Sha256);
    return Id<T>(static_cast<qint64>(qFromBigEndian<quint64>(digest.constData()) >> 1) | 1);
}

QDate dateOf(const QJsonObject& o, const char* key) { return QDate::fromString(o[Key(key)].toString(), Qt::ISODate); }

Subject subjectOf(const QString& text) {
    if (text.startsWith(Key("unit:"))) return Subject::of(sampleId<BusinessUnit>(text.mid(5)));
    if (text.startsWith(Key("use_case:"))) return Subject::of(sampleId<UseCase>(text.mid(9)));
    return Subject::enterprise();
}

/// Reads the JSON and hands every row to `put`, parents before children.
template <class Put>
class Sample {
public:
    Sample(const QJsonObject& root, Put& put) : m_root(root), m_put(put) {}
    void read() {
        each("business_units", [this](const QJsonObject& o, int n) {
            m_put(BusinessUnit{sampleId<BusinessUnit>(o[Key("id")].toString()), n, o[Key("name")].toString(), o[Key("color")].toString()});
        });
        each("people", [this](const QJsonObject& o, int n) { readPerson(o, n); });
        each("impact_criteria", [this](const QJsonObject& o, int n) {
            const QString key = o[Key("key")].toString();
            m_put(ImpactCriterion{sampleId<ImpactCriterion>(key), n, key, o[Key("name")].toString(), o[Key("weight")].toDouble(), {}});
        });
        each("workstreams", [this](const QJsonObject& o, int n) {
            m_put(Workstream{sampleId<Workstream>(o[Key("id")].toString()), n, o[Key("name")].toString(), o[Key("color")].toString()});
        });
        each("use_cases", [this](const QJsonObject& o, int n) { readUseCase(o, n); });
        each("assessments", [this](const QJsonObject& o, int) { readAssessment(o); });
        each("initiatives", [this](const QJsonObject& o, int n) { readInitiative(o, n); });
        each("initiatives", [this](const QJsonObject& o, int) { readLinks(o); });
        each("milestones", [this](const QJsonObject& o, int n) { readMilestone(o, n); });
        each("baselines", [this](const QJsonObject& o, int) { readBaseline(o); });
        each("targets", [this](const QJsonObject& o, int n) {
            m_put(Target{sampleId<Target>(QString::number(n)), subjectOf(o[Key("subject")].toString()), o[Key("stage")].toInt(), dateOf(o, "date")});
        });
    }

private:
    template <class F>
    void each(const char* key, F f) {
        int n = 0;
        for (const QJsonValue& v : m_root[Key(key)].toArray()) f(v.toObject(), ++n);
    }
    void readPerson(const QJsonObject& o, int n) {
        Person p;
        p.id = sampleId<Person>(o[Key("id")].toString());
        p.position = n;
        p.name = o[Key("name")].toString();
        p.role = o[Key("role")].toString();
        p.unit = sampleId<BusinessUnit>(o[Key("unit")].toString());
        p.executive = o[Key("executive")].toBool();
        m_put(p);
    }
    void readUseCase(const QJsonObject& o, int n) {
        UseCase u;
        const QString name = o[Key("id")].toString();
        u.id = sampleId<UseCase>(name);
        u.position = n;
        u.externalId = o[Key("key")].toString();
        u.name = o[Key("name")].toString();
        u.summary = o[Key("summary")].toString();
        u.unit = sampleId<BusinessUnit>(o[Key("unit")].toString());
        u.category = o[Key("category")].toString();
        u.lifecycle = fromKey<Lifecycle>(o[Key("lifecycle")].toString()).value_or(Lifecycle::NotStated);
        u.stage = o[Key("stage")].toInt();
        u.stageSince = dateOf(o, "stage_since");
        u.accountable = sampleId<Person>(o[Key("accountable")].toString());
        u.lead = sampleId<Person>(o[Key("lead")].toString());
        if (o[Key("annual_value_eur_m")].isDouble()) u.annualValue = qRound64(o[Key("annual_value_eur_m")].toDouble() * 1e8);
        const QJsonObject placement = o[Key("placement")].toObject();
        if (!placement.isEmpty()) {
            u.placedReadiness = placement[Key("readiness")].toDouble();
            u.placedImpact = placement[Key("impact")].toDouble();
        }
        m_put(u);
        const QJsonObject scores = o[Key("impact_scores")].toObject();
        for (auto it = scores.begin(); it != scores.end(); ++it) {
            m_put(ImpactScore{sampleId<ImpactScore>(name + QLatin1Char('/') + it.key()), u.id, sampleId<ImpactCriterion>(it.key()), it->toInt()});
        }
    }
    void readAssessment(const QJsonObject& o) {
        Assessment a;
        const QString name = o[Key("subject")].toString() + QLatin1Char('/') + o[Key("date")].toString();
        a.id = sampleId<Assessment>(name);
        a.subject = subjectOf(o[Key("subject")].toString());
        a.date = dateOf(o, "date");
        a.by = sampleId<Person>(o[Key("by")].toString());
        a.mode = AssessmentMode::Direct;
        a.pack = builtInPack().id;  // a workspace begins with this model
        a.packVersion = builtInPack().version;
        m_put(a);
        const QJsonObject levels = o[Key("levels")].toObject();
        for (auto it = levels.begin(); it != levels.end(); ++it) {
            const auto dimension = fromKey<Dimension>(it.key()).value_or(Dimension::Data);
            m_put(AssessmentLevel{sampleId<AssessmentLevel>(name + QLatin1Char('/') + it.key()), a.id, dimension, it->toInt(), {}});
        }
        const QJsonObject answers = o[Key("criterion_answers")].toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            AssessmentAnswer answer;
            answer.id = sampleId<AssessmentAnswer>(name + QLatin1Char('/') + it.key());
            answer.assessment = a.id;
            answer.criterion = it.key();
            answer.level = it->toInt();
            m_put(answer);
        }
    }
    void readInitiative(const QJsonObject& o, int n) {
        Initiative i;
        const QString name = o[Key("id")].toString();
        i.id = sampleId<Initiative>(name);
        i.position = n;
        i.name = o[Key("name")].toString();
        const QString kind = o[Key("kind")].toString().remove(QLatin1Char('-'));
        i.kind = fromKey<InitiativeKind>(kind).value_or(InitiativeKind::Work);
        i.workstream = sampleId<Workstream>(o[Key("workstream")].toString());
        i.useCase = sampleId<UseCase>(o[Key("use_case")].toString());
        i.start = dateOf(o, "start");
        i.finish = dateOf(o, "finish");
        i.progress = o[Key("progress")].toInt();
        i.lead = sampleId<Person>(o[Key("lead")].toString());
        m_put(i);
    }
    /// Those of an initiative, without ids.
    static QList<Outcome> outcomesOf(const QJsonObject& o) {
        QList<Outcome> outcomes;
        for (const QJsonValue& v : o[Key("outcomes")].toArray()) {
            const QJsonObject out = v.toObject();
            outcomes.append({{}, {}, subjectOf(out[Key("subject")].toString()), fromKey<Dimension>(out[Key("dimension")].toString()), out[Key("criterion")].toString(), out[Key("level")].toInt()});
        }
        return outcomes;
    }
    void readLinks(const QJsonObject& o) {
        const QString name = o[Key("id")].toString();
        int n = 0;
        for (Outcome outcome : outcomesOf(o)) {
            outcome.id = sampleId<Outcome>(QStringLiteral("%1/%2").arg(name).arg(++n));
            outcome.initiative = sampleId<Initiative>(name);
            m_put(outcome);
        }
        for (const QJsonValue& v : o[Key("dependencies")].toArray()) {
            const QJsonObject d = v.toObject();
            const QString from = d[Key("predecessor")].toString();
            m_put(Dependency{sampleId<Dependency>(from + QLatin1Char('/') + name), sampleId<Initiative>(from), sampleId<Initiative>(name),
                             fromKey<DependencyType>(d[Key("type")].toString()).value_or(DependencyType::FinishToStart), d[Key("lag_days")].toInt()});
        }
    }
    void readMilestone(const QJsonObject& o, int n) {
        Milestone m;
        m.id = sampleId<Milestone>(o[Key("id")].toString());
        m.position = n;
        m.name = o[Key("name")].toString();
        m.kind = fromKey<MilestoneKind>(o[Key("kind")].toString()).value_or(MilestoneKind::Milestone);
        m.date = dateOf(o, "date");
        if (m.kind == MilestoneKind::Gate) {
            m.subject = subjectOf(o[Key("subject")].toString());
            m.stage = o[Key("stage")].toInt();
        }
        m_milestones.append(m);
        m_put(m);
    }
    void readBaseline(const QJsonObject& o) {
        const QString name = o[Key("name")].toString();
        const BaselineId id = sampleId<Baseline>(name);
        m_put(Baseline{id, name, dateOf(o, "date"), frozenMilestones(m_milestones)});
        QHash<QString, QJsonObject> rows;
        each("initiatives", [&rows](const QJsonObject& i, int) { rows.insert(i[Key("id")].toString(), i); });
        for (const QJsonValue& v : o[Key("initiatives")].toArray()) {
            const QJsonObject i = v.toObject();
            const QString initiative = i[Key("id")].toString();
            m_put(BaselineItem{sampleId<BaselineItem>(name + QLatin1Char('/') + initiative), id, sampleId<Initiative>(initiative), dateOf(i, "start"), dateOf(i, "finish"),
                               rows.value(initiative)[Key("name")].toString(), frozenContent({rows.value(initiative)[Key("progress")].toInt(), outcomesOf(rows.value(initiative))})});
        }
    }

    const QJsonObject& m_root;
    Put& m_put;
    QList<Milestone> m_milestones;  ///< read so far
};

QJsonObject sampleRoot() {
    initSampleResources();
    QFile file(QStringLiteral(":/sample/example-organisation.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Settings sampleSettings(const QJsonObject& root) {
    const QJsonObject w = root[Key("workspace")].toObject();
    Settings s;
    s.organisation = w[Key("name")].toString();
    s.programme = w[Key("programme")].toString();
    s.currency = w[Key("currency")].toString();
    s.fiscalYearStartMonth = w[Key("fiscal_year_start_month")].toInt(1);
    s.programmeOwner = sampleId<Person>(w[Key("programme_owner")].toString());
    s.impactThreshold = w[Key("thresholds")].toObject()[Key("impact")].toDouble(50);
    s.readinessThreshold = w[Key("thresholds")].toObject()[Key("readiness")].toDouble(50);
    const QJsonObject brand = w[Key("brand")].toObject();
    s.brand = {brand[Key("primary")].toString(), brand[Key("secondary")].toString(), brand[Key("confidentiality")].toString(), brand[Key("author")].toString()};
    const QJsonObject limits = w[Key("settings")].toObject();
    s.limits.stalledPilotMonths = limits[Key("stalled_pilot_months")].toInt(12);
    s.limits.gatesDueDays = limits[Key("gates_due_days")].toInt(90);
    s.limits.maxAccountablePerExecutive = limits[Key("max_accountable_per_executive")].toInt(5);
    s.limits.maxInitiativesPerLead = limits[Key("max_initiatives_per_lead")].toInt(3);
    return s;
}

/// All settings but those that the sample leaves as the program has them: readiness model, calendar, draft.
QStringList sampleKeys() {
    QStringList keys = Settings::keys();
    for (const char* key : {"pack", "calendar", "draft"}) keys.removeOne(QLatin1String(key));
    return keys;
}

}  // namespace

void writeSample(Editor& editor) {
    const QJsonObject root = sampleRoot();
    for (const ImpactCriterion& c : editor.portfolio().impactCriteria()) editor.remove(c.id);
    auto put = [&](const auto& row) { editor.insert(row); };
    Sample(root, put).read();
    const Settings settings = sampleSettings(root);
    for (const QString& key : sampleKeys()) editor.setSetting(key, settings.encode(key));
}

Portfolio samplePortfolio() {
    const QJsonObject root = sampleRoot();
    Portfolio portfolio;
    auto put = [&](const auto& row) { portfolio.put(row); };
    Sample(root, put).read();
    const Settings settings = sampleSettings(root);
    for (const QString& key : sampleKeys()) portfolio.applySetting(key, settings.encode(key));
    return portfolio;
}

}  // namespace stagepath
