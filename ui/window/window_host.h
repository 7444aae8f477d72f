#pragma once

#include "app/practice/practice_on_demand.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace rowmill {

class MainWindow;
class Surroundings;

/// Holds the one window and the language it speaks: a change of language makes the window anew around the
/// same open project. Made by main(); main thread.
class WindowHost final : public QObject {
    Q_OBJECT

public:
    explicit WindowHost(const QString& libcurl);
    ~WindowHost() override;

    MainWindow* window() const { return m_window.get(); }
    Surroundings* surroundings() const { return m_surroundings.get(); }
    void show();
    /// The project that was open last, where the user wants that and none waits to be recovered.
    void reopenLast();

private:
    void speak(const QString& language);
    void makeWindow();
    void changeLanguage(const QString& language);

    QString m_libcurl;
    PracticeOnDemand m_practice; ///< outlives the window that asks it
    QTranslator m_words;
    QTranslator m_qtWords;
    std::unique_ptr<Surroundings> m_surroundings; ///< outlives the window too
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rowmill
