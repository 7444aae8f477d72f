#pragma once

#include <QFrame>

namespace rowmill {

/// A quiet surface with a hairline and 6-px corners that holds things which belong together. Main thread.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr) : QFrame(parent) {}

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rowmill
