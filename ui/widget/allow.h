#pragma once

class QString;
class QWidget;

namespace rowmill {

/// Enables a control, or disables it and lets its tool tip say why; its own tool tip comes back with it.
/// `whyNot` is plain text. Main thread.
void allow(QWidget* control, bool enabled, const QString& whyNot);

} // namespace rowmill
