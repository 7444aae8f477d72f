#pragma once

#include "ui/widget/theme.h"

#include <QList>
#include <QWidget>

namespace rowmill {

/// A thin rounded bar whose parts show shares of a whole, each in its own tone, from the left; the rest
/// stays empty. Any part that is not nothing gets at least 3 px. Spoken as a progress bar of the whole: give
/// it an accessible name. Main thread.
class PartBar : public QWidget {
    Q_OBJECT

public:
    struct Part {
        double share = 0; ///< 0..1 of the whole
        Tone tone = Tone::Accent;
        bool operator==(const Part&) const = default;
    };

    /// `thickness` in pixels.
    explicit PartBar(int thickness, QWidget* parent = nullptr);

    void setParts(const QList<Part>& parts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Part> m_parts;
};

} // namespace rowmill
