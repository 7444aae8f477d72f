#include "tests/bench/judge.h"
#include "tests/ui/many_rows.h"
#include "ui/widget/theme.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace rowmill;
using namespace rowmill::test;

namespace {

constexpr double AnswerBudgetMs = 1000;
constexpr double TurnBudgetMs = 100;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values.at(values.size() / 2);
}

/// Opens a project in the real window and asks for each order and each filter in turn: from the question to
/// the first rows of the answer in the table.
class Questions : public QObject {
public:
    Questions(QString project, int rounds) : m_project(std::move(project)), m_rounds(rounds) {}

    void start()
    {
        m_window = std::make_unique<MainWindow>([]() -> Result<QUrl> { return Error{}; });
        m_window->resize(1440, 900);
        m_window->show();
        m_window->openFile(m_project);
        connect(&m_timer, &QTimer::timeout, this, &Questions::look);
        m_timer.start(1);
    }

private:
    enum class Step : quint8 { Opening, Waiting, Asked, TakingBack };

    TablePage* page() const { return m_window->findChild<TablePage*>(); }

    void look()
    {
        switch (m_step) {
        case Step::Opening:
            if (!page()->model()->recordAt(0) || !m_window->actions()->exportAll->isEnabled())
                return;
            connect(page()->model(), &QAbstractItemModel::modelReset, this, [this] { m_isReset = true; });
            m_step = Step::Waiting;
            // What is read of all rows for the map is read by then, as it would be for a person.
            QTimer::singleShot(3000, this, &Questions::askNext);
            return;
        case Step::Waiting:
            return;
        case Step::Asked:
            if (m_isReset && isRead(*page()))
                takeBack();
            return;
        case Step::TakingBack:
            if (m_isReset && isRead(*page()))
                askNext();
            return;
        }
    }

    void askNext()
    {
        if (m_asked == m_rounds * int(m_questions.size())) {
            m_timer.stop();
            QCoreApplication::exit(report());
            return;
        }
        const TableQuestion& question = m_questions.at(m_asked % m_questions.size());
        m_isReset = false;
        m_step = Step::Asked;
        m_turns.begin();
        m_clock.start();
        ask(*page(), question.filter, question.sort);
    }

    void takeBack()
    {
        m_times[m_asked % m_questions.size()].append(double(m_clock.nsecsElapsed()) / 1e6);
        m_longest = std::max(m_longest, double(m_turns.longestMs()));
        m_most = std::max(m_most, residentBytes());
        ++m_asked;
        m_isReset = false;
        m_step = Step::TakingBack;
        ask(*page(), {}, {});
    }

    int report() const
    {
        bool met = m_longest <= TurnBudgetMs;
        for (size_t i = 0; i < m_questions.size(); ++i) {
            const double time = median(m_times.at(i));
            judge(m_questions.at(i).name, time, "ms", AnswerBudgetMs);
            met = met && time <= AnswerBudgetMs;
        }
        judge("longest turn of the window", m_longest, "ms", TurnBudgetMs);
        std::printf("memory at most %.0f MB\n", double(m_most) / 1e6);
        return met ? 0 : 1;
    }

    const std::array<TableQuestion, 8> m_questions = tableQuestions();
    QString m_project;
    int m_rounds;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_timer;
    QElapsedTimer m_clock;
    LoopWatch m_turns;
    Step m_step = Step::Opening;
    bool m_isReset = false;
    int m_asked = 0;
    std::array<QList<double>, 8> m_times;
    double m_longest = 0;
    qint64 m_most = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir home;
    QCoreApplication::setOrganizationName(QStringLiteral("RowmillBench"));
    QCoreApplication::setApplicationName(QStringLiteral("RowmillBench"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    applyTheme(application, ThemeChoice::Light);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("of the project"),
                                  QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("of which the median counts"),
                                    QStringLiteral("N"), QStringLiteral("5"));
    parser.addOptions({rows, rounds});
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("where to make it"));
    parser.process(application);
    const QString project = parser.positionalArguments().value(0);
    if (project.isEmpty() || !makeManyRows(project, parser.value(rows).toInt())) {
        std::fprintf(stderr, "no project was made; see --help\n");
        return 2;
    }
    Questions questions(project, parser.value(rounds).toInt());
    QTimer::singleShot(0, &questions, &Questions::start);
    return QApplication::exec();
}
