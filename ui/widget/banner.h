#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace rowmill {

class PlainLabel;

/// A message across the window: what happened, in plain text, and up to two next steps as buttons. Hidden
/// until showMessage(); announced to assistive technology when it appears. Main thread.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind : quint8 { Info, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);

    /// `actions` holds at most two button texts; the first is the suggested one.
    void showMessage(Kind kind, const QString& text, const QStringList& actions = {});
    void dismiss();

    Kind kind() const { return m_kind; }
    QString text() const;

signals:
    void actionTriggered(int index); ///< 0 or 1, as in `actions`

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshIcons();

    Kind m_kind = Kind::Info;
    QString m_said; ///< as given; shown, it may break within a word
    QLabel* m_icon = nullptr;
    PlainLabel* m_text = nullptr;
    QPushButton* m_buttons[2] = {};
    QToolButton* m_close = nullptr;
};

} // namespace rowmill
