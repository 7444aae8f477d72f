#include "ui/setup/provider_combo.h"

#include "ui/setup/page_parts.h"

#include <algorithm>

namespace rowmill {

namespace {

const QString PracticeId = QStringLiteral("practice");
const QString OtherId = QStringLiteral("other");

} // namespace

ProviderCombo::ProviderCombo(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(30);
    guardWheel(this);
    fill();
    connect(this, &QComboBox::activated, this, &ProviderCombo::chosen);
}

void ProviderCombo::fill()
{
    addItem(tr("Practice (no key, no network)"), PracticeId);
    insertSeparator(count());
    const auto add = [this](bool local) {
        for (const ProviderPreset& preset : std::as_const(m_presets)) {
            if (preset.isLocal() == local)
                addItem(preset.name, preset.id);
        }
        insertSeparator(count());
    };
    add(false);
    add(true);
    addItem(tr("Another server"), OtherId);
    nameItems();
}

void ProviderCombo::nameItems()
{
    for (const ProviderPreset& preset : std::as_const(m_presets)) {
        if (!preset.isLocal())
            continue;
        const bool running = m_running.contains(preset.baseUrl);
        setItemText(rowOf(preset.id), running ? tr("%1 (running here)").arg(preset.name)
                                              : tr("%1 (this computer)").arg(preset.name));
    }
}

int ProviderCombo::rowOf(const QString& id) const
{
    return std::max(0, findData(id));
}

void ProviderCombo::showEndpoint(const QString& endpoint, const QString& dialect)
{
    if (endpoint == QLatin1String("practice")) {
        setCurrentIndex(rowOf(PracticeId));
        return;
    }
    const ProviderPreset* found = providerAt(m_presets, endpoint, dialect);
    setCurrentIndex(rowOf(found ? found->id : OtherId));
}

void ProviderCombo::setRunning(const QSet<QString>& baseUrls)
{
    m_running = baseUrls;
    nameItems();
}

const ProviderPreset* ProviderCombo::preset() const
{
    const QString id = currentData().toString();
    const auto found = std::find_if(m_presets.cbegin(), m_presets.cend(),
                                    [&id](const ProviderPreset& preset) { return preset.id == id; });
    return found == m_presets.cend() ? nullptr : &*found;
}

bool ProviderCombo::isPractice() const
{
    return currentData().toString() == PracticeId;
}

} // namespace rowmill
