#pragma once

#include "ui/widget/theme.h"

#include <QWidget>

namespace rowmill {

/// A square of a colour and what it means, under the attempts. Main thread; owned by the inspector.
class LegendItem : public QWidget {
    Q_OBJECT

public:
    LegendItem(Tone tone, const QString& text, QWidget* parent);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

} // namespace rowmill
