#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace rowmill {

/// Takes the keyboard from one part of the window to the next, and in each to where it was last. Main
/// thread; owned by the window.
class PartCycle final : public QObject {
    Q_OBJECT

public:
    struct Part {
        QWidget* whole;
        QWidget* home; ///< gone to at first; null: the first control in it
    };

    /// `parts` in the order of reading; those that are hidden or hold nothing to go to are passed over.
    PartCycle(QAction* next, QAction* previous, const QList<Part>& parts, QObject* parent);

    /// To where the focus was in this part, or where it is to be at first; false when there is
    /// none.
    bool enter(QWidget* part);

private:
    void move(int by);
    int partOf(const QWidget* widget) const;

    QList<Part> m_parts;
    QList<QPointer<QWidget>> m_last; ///< in the order of the parts
};

} // namespace rowmill
