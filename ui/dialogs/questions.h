#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace rowmill {

struct Origin;

/// The few questions that need an answer right there. Each opens a dialog over `parent` and returns at
/// once; the answer arrives by the callback, never after `parent` is gone. Main thread.

enum class UnsavedAnswer : quint8 { Save, Discard, Cancel };
void askAboutUnsaved(QWidget* parent, const QString& name, std::function<void(UnsavedAnswer)> then);

/// Whether to stop the run that is on: `then` for yes, `otherwise` for no.
void askToStopRun(QWidget* parent, std::function<void()> then, std::function<void()> otherwise = {});

/// Whether a run over rows of which `corrected` have an answer by hand asks those too: `then` with the
/// answer; nothing when the run is called off. `detail` says what else there is to know.
void askAboutCorrected(QWidget* parent, qint64 corrected, const QString& detail,
                       std::function<void(bool askThem)> then);

/// Whether a run also asks the `outdated` rows that another prompt or model has answered: `then` with the
/// answer; nothing when the run is called off.
void askAboutOutdated(QWidget* parent, qint64 outdated, std::function<void(bool askThem)> then);

/// Whether the open project may ask this server, which nobody here has named: `then` for yes. Enter alone
/// says no. The host is shown as it goes on the wire, so that a look-alike is seen.
void askAboutOrigin(QWidget* parent, const Origin& origin, std::function<void()> then);

/// A question with one act and a way out: `then` for the act, `otherwise` for the way out. `text` is shown as
/// plain text.
void confirm(QWidget* parent, const QString& text, const QString& detail, const QString& act,
             std::function<void()> then, std::function<void()> otherwise = {});

/// The same for an act that cannot be undone: Enter alone takes the way out.
void confirmLoss(QWidget* parent, const QString& text, const QString& detail, const QString& act,
                 std::function<void()> then);

/// Asks for one line of text: `then` with it, without blanks around it; nothing when it is empty or the
/// question was called off.
void askForText(QWidget* parent, const QString& title, const QString& label,
                std::function<void(const QString& text)> then);

} // namespace rowmill
