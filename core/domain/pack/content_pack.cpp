#include "core/domain/pack/content_pack.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

static void initContentResources() { Q_INIT_RESOURCE(stagepath_content); }

namespace stagepath {

namespace {

constexpr const char* kPrefixes[kDimensionCount] = {"DR", "EO", "BC", "AG", "CR", "MO"};

QByteArray resource(const QString& name) {
    QFile file(QStringLiteral(":/content/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

std::optional<CriterionRef> criterionOf(const QString& key) {
    if (key.size() != 3) return std::nullopt;
    const int index = key[2].unicode() - u'1';  // digits of other scripts are no keys: what looks up by text would miss them
    if (index < 0 || index >= kCriteriaPerDimension) return std::nullopt;
    for (int d = 0; d < kDimensionCount; ++d) {
        if (key.startsWith(QLatin1String(kPrefixes[d]))) return CriterionRef{kDimensions[static_cast<std::size_t>(d)], index};
    }
    return std::nullopt;
}

QString keyOf(const CriterionRef& ref) { return QLatin1String(kPrefixes[indexOf(ref.dimension)]) + QString::number(ref.index + 1); }

const Criterion* ContentPack::find(const QString& key) const {
    const auto it = std::find_if(criteria.begin(), criteria.end(), [&](const Criterion& c) { return c.key == key; });
    return it == criteria.end() ? nullptr : &*it;
}

int ContentPack::weeksTo(Dimension d, int level, const QMap<QString, int>& own) const {
    const QString shortest = QStringLiteral("S");
    int longest = level <= 1 ? own.value(shortest, weeks.value(shortest, 4)) : 0;
    for (int i = 0; i < kCriteriaPerDimension; ++i) {
        for (const GapAction& a : at(d, i).actions) {
            if (a.level == level) longest = std::max(longest, own.value(a.band, a.weeks));
        }
    }
    return longest;
}

int ContentPack::ownGate(int stage, Dimension d, int index) const {
    const QList<StageGate>& own = stageGates[static_cast<std::size_t>(stage)];
    const auto it = std::find_if(own.begin(), own.end(), [&](const StageGate& g) { return g.criterion == CriterionRef{d, index}; });
    return it == own.end() ? 0 : it->level;
}

const ContentPack& PackLanguages::now() const { return QLocale().language() == QLocale::German ? german : english; }

const PackLanguages& builtInPacks() {
    static const PackLanguages packs = [] {
        initContentResources();
        PackLanguages built;
        built.english = readPack(resource(QStringLiteral("readiness.json")), QStringLiteral("readiness.json"), {});
        built.german = readPack(resource(QStringLiteral("readiness.de.json")), QStringLiteral("readiness.de.json"), built.english);
        built.german.id = built.english.id;
        built.german.basedOn.clear();
        return built;
    }();
    return packs;
}

const ContentPack& builtInPack() { return builtInPacks().now(); }

}  // namespace stagepath
