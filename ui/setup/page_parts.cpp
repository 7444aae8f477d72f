#include "ui/setup/page_parts.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rowmill {

namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* field = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return false;
        event->ignore(); // left to the scroll area around it
        return true;
    }
};

} // namespace

PlainLabel* fieldLabel(const QString& text, QWidget* field)
{
    auto* label = new PlainLabel(text, PlainLabel::Role::Dim, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

PlainLabel* noteLabel(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, PlainLabel::Role::Faint, parent);
    label->setWordWrap(true);
    return label;
}

PlainLabel* problemLabel(QWidget* parent)
{
    auto* label = new PlainLabel(QString(), PlainLabel::Role::Failed, parent);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showProblem(PlainLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QVBoxLayout* pageLayout(QWidget* page)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

void guardWheel(QWidget* field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

} // namespace rowmill
