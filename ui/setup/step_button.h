#pragma once

#include "ui/setup/setup_step.h"

#include <QAbstractButton>

namespace rowmill {

/// One line of the setup checklist: a check mark when ready, the step's name, and dimmed what it is set to.
/// Checked while its page is open. Lives on the window's thread.
class StepButton final : public QAbstractButton {
    Q_OBJECT

public:
    StepButton(const QString& title, QWidget* parent);

    void setState(const StepState& state);
    const StepState& state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMark(QPainter& painter, const QRectF& place) const;

    StepState m_state;
};

} // namespace rowmill
