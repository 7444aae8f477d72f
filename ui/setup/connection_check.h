#pragma once

#include <QWidget>

class QPushButton;

namespace rowmill {

class PlainLabel;

/// The button that tests the connection, and the sentence on what came of it. While a test is on, the button
/// cancels it. Lives on the window's thread.
class ConnectionCheck final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionCheck(QWidget* parent = nullptr);

    void setTesting(bool testing);
    bool isTesting() const { return m_testing; }
    void showResult(bool good, const QString& sentence);
    /// What was said counts no more: the setup is another one now.
    void clearResult();

signals:
    void testRequested();
    void cancelRequested();
    void resultShown(bool good, const QString& sentence);

private:
    bool m_testing = false;
    QPushButton* m_button = nullptr;
    PlainLabel* m_result = nullptr;
};

} // namespace rowmill
