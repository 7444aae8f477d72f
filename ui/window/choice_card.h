#pragma once

#include <QAbstractButton>

namespace rowmill {

/// One way to begin, on the welcome page: an icon, a title, a line that explains, and its keys. The
/// suggested one carries the accent. Main thread.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const QString& icon, const QString& title, const QString& line, QWidget* parent);

    void setKeys(const QKeySequence& keys);
    void setSuggested(bool suggested);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int keysWidth() const;
    QRect lineRect(int width) const;

    QString m_line;
    QString m_keys;
    bool m_suggested = false;
};

} // namespace rowmill
