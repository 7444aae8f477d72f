#include "ui/dialogs/preferences_dialog.h"

#include "ui/text/languages.h"
#include "ui/widget/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rowmill {

PreferencesDialog::PreferencesDialog(const PreferenceValues& values, QWidget* parent)
    : QDialog(parent), m_values(values)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    addLooks(layout);
    addChoices(layout);
    addOthers(layout);
    layout->addSpacing(8);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

QComboBox* PreferencesDialog::addCombo(const QString& label,
                                       const QList<std::pair<QString, QVariant>>& entries,
                                       const QVariant& current, QBoxLayout* layout)
{
    auto* combo = new QComboBox(this);
    for (const auto& [text, value] : entries)
        combo->addItem(text, value);
    combo->setCurrentIndex(std::max(0, combo->findData(current)));
    combo->setMinimumWidth(220);
    auto* name = new PlainLabel(label, PlainLabel::Role::Normal, this);
    name->setBuddy(combo);
    // A combo box is called by what is chosen in it otherwise.
    combo->setAccessibleName(label.section(QLatin1String("(&"), 0, 0).remove(QLatin1Char('&')));
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(name, 1);
    row->addWidget(combo);
    layout->addLayout(row);
    return combo;
}

void PreferencesDialog::addLooks(QBoxLayout* layout)
{
    layout->addWidget(new PlainLabel(tr("Appearance"), PlainLabel::Role::Section, this));
    QList<std::pair<QString, QVariant>> tongues{{tr("As the system"), QString()}};
    for (const Language& tongue : languages())
        tongues.append({tongue.name, tongue.code});
    const QComboBox* language = addCombo(tr("&Language"), tongues, m_values.language, layout);
    const QComboBox* theme = addCombo(tr("&Theme"),
                                      {{tr("As the system"), int(ThemeChoice::System)},
                                       {tr("Light"), int(ThemeChoice::Light)},
                                       {tr("Dark"), int(ThemeChoice::Dark)},
                                       {tr("High contrast, light"), int(ThemeChoice::HighContrastLight)},
                                       {tr("High contrast, dark"), int(ThemeChoice::HighContrastDark)}},
                                      int(m_values.theme), layout);
    connect(theme, &QComboBox::activated, this, [this, theme] {
        m_values.theme = static_cast<ThemeChoice>(theme->currentData().toInt());
        emit changed(m_values);
    });
    connect(language, &QComboBox::activated, this, [this, language] {
        m_values.language = language->currentData().toString();
        emit changed(m_values);
    });
}

QCheckBox* PreferencesDialog::addCheck(const QString& text, const QString& tip,
                                       bool PreferenceValues::*member, QBoxLayout* layout)
{
    auto* box = new QCheckBox(text, this);
    box->setToolTip(tip);
    box->setChecked(m_values.*member);
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) {
        m_values.*member = on;
        emit changed(m_values);
    });
    layout->addWidget(box);
    return box;
}

void PreferencesDialog::addChoices(QBoxLayout* layout)
{
    layout->addSpacing(8);
    layout->addWidget(new PlainLabel(tr("Runs"), PlainLabel::Role::Section, this));
    addCheck(tr("Show a &notification when a run ends or pauses"),
             tr("Only while another program's window is in front"), &PreferenceValues::notify, layout);
    addCheck(tr("Play a &sound then"), tr("The desktop's own, or a beep where it has none"),
             &PreferenceValues::sound, layout);
    addCheck(tr("Keep the computer a&wake while a run is on"), tr("The screen may still go dark."),
             &PreferenceValues::keepAwake, layout);
    layout->addSpacing(8);
    layout->addWidget(new PlainLabel(tr("Start"), PlainLabel::Role::Section, this));
    addCheck(tr("&Open the last project again"), tr("When Rowmill starts without a file"),
             &PreferenceValues::reopenLast, layout);
}

void PreferencesDialog::addOthers(QBoxLayout* layout)
{
    layout->addSpacing(8);
    layout->addWidget(new PlainLabel(tr("More"), PlainLabel::Role::Section, this));
    auto* keys = new QPushButton(tr("&Keys…"), this);
    keys->setToolTip(tr("Keys that are stored in the keychain"));
    auto* network = new QPushButton(tr("N&etwork…"), this);
    network->setToolTip(tr("Proxy, and further certificate authorities"));
    auto* prices = new QPushButton(tr("&Prices…"), this);
    prices->setToolTip(tr("What models cost"));
    connect(keys, &QPushButton::clicked, this, &PreferencesDialog::keysWanted);
    connect(network, &QPushButton::clicked, this, &PreferencesDialog::networkWanted);
    connect(prices, &QPushButton::clicked, this, &PreferencesDialog::pricesWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {keys, network, prices}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
}

} // namespace rowmill
