// A readiness model of a stranger: what is read comes back the same after it was written.
#include "core/domain/pack/content_pack.h"
#include "tests/fuzz/target.h"

namespace stagepath::fuzz {

QList<QByteArray> madeSeeds() { return {writePack(builtInPack())}; }

int runOne(const QByteArray& bytes) {
    return attempt([&] {
        const ContentPack pack = readPack(bytes, QStringLiteral("model.json"));
        if (readPack(writePack(pack), QStringLiteral("model.json")) != pack) broken("a model comes back as it was written", pack.id);
        packSettingOf(bytes, QStringLiteral("model.json"), builtInPack());
    });
}

}  // namespace stagepath::fuzz
