#pragma once

#include <QLabel>

namespace rowmill {

/// A label that never reads markup: whatever a file or a model says is shown as it is. Takes its colour and
/// weight from what the text is for, and can shorten itself to one line with "…" (the whole text is then
/// its tooltip). Main thread.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    enum class Role : quint8 {
        Normal,
        Strong,  ///< semi-bold
        Title,   ///< the heading of a page
        Section, ///< small capitals over a group
        Dim,     ///< explains
        Faint,   ///< annotates, smaller
        Mono,    ///< an id or a piece of code, dimmed
        Done,
        Failed,
        Warning, ///< in the state's colour
    };

    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, Role role = Role::Normal, QWidget* parent = nullptr);

    void setRole(Role role);
    /// Qt::ElideNone (the default) shows all; otherwise one line, cut where `mode` says.
    void setElide(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString singleLine() const;
    bool isCut() const;

    Qt::TextElideMode m_elide = Qt::ElideNone;
};

} // namespace rowmill
