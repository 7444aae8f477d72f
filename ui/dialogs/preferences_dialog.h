#pragma once

#include "ui/widget/theme.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QComboBox;

namespace rowmill {

/// What a user can choose about the program itself.
struct PreferenceValues {
    QString language; ///< a code of languages(), or empty for the system's
    ThemeChoice theme = ThemeChoice::System;
    bool notify = true;
    bool sound = false;
    bool keepAwake = true;
    bool reopenLast = false;
    bool operator==(const PreferenceValues&) const = default;
};

/// The program's preferences; each counts as soon as it is chosen. Main thread; deletes itself when closed.
class PreferencesDialog final : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const PreferenceValues& values, QWidget* parent);

signals:
    void changed(const rowmill::PreferenceValues& values);
    void keysWanted();
    void networkWanted();
    void pricesWanted();

private:
    void addLooks(QBoxLayout* layout);
    void addChoices(QBoxLayout* layout);
    void addOthers(QBoxLayout* layout);
    QComboBox* addCombo(const QString& label, const QList<std::pair<QString, QVariant>>& entries,
                        const QVariant& current, QBoxLayout* layout);
    QCheckBox* addCheck(const QString& text, const QString& tip, bool PreferenceValues::*member,
                        QBoxLayout* layout);

    PreferenceValues m_values;
};

} // namespace rowmill
