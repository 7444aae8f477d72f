#include "ui/window/welcome_page.h"

#include "ui/widget/plain_label.h"
#include "ui/widget/theme.h"
#include "ui/window/choice_card.h"
#include "ui/window/recent_row.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace rowmill {

namespace {

/// Says that files can be dropped; the whole window takes them.
class DropHint final : public QWidget {
public:
    explicit DropHint(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
    {
        setMinimumHeight(72);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(toneColor(palette(), Tone::Line), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        painter.setPen(toneColor(palette(), Tone::Dim));
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), m_text);
    }

private:
    QString m_text;
};

ChoiceCard* card(QAction* action, const QString& icon, const QString& title, const QString& line,
                 QWidget* parent)
{
    auto* button = new ChoiceCard(icon, title, line, parent);
    button->setKeys(action->shortcut());
    QObject::connect(button, &ChoiceCard::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QAction* openTable, QAction* trySample, QAction* openProject, QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(44);
    columns->addWidget(choices(openTable, trySample, openProject), 1, Qt::AlignTop);
    columns->addWidget(recents(), 1, Qt::AlignTop);

    auto* middle = new QWidget;
    middle->setMaximumWidth(900);
    auto* content = new QVBoxLayout(middle);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    content->addWidget(new PlainLabel(tr("Run every row through a model"), PlainLabel::Role::Title, middle));
    content->addWidget(
        new PlainLabel(tr("Open a table, write one prompt, press Run. Answers are saved as they arrive."),
                       PlainLabel::Role::Dim, middle));
    content->addSpacing(28);
    content->addLayout(columns);
    content->addSpacing(40);
    content->addWidget(new DropHint(
        tr("or drop a file or a folder of texts anywhere in this window, or paste a table (Ctrl+V)"),
        middle));

    auto* inside = new QWidget;
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->addStretch(1);
    layout->addLayout(across);
    layout->addStretch(3);
    setWidget(inside);
    setRecent({});
    setUnsaved({});
}

QWidget* WelcomePage::choices(QAction* openTable, QAction* trySample, QAction* openProject)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    ChoiceCard* first = card(openTable, QStringLiteral("open"), tr("Open a table…"),
                             tr("XLSX, ODS, CSV, JSON, plain text"), box);
    first->setSuggested(true);
    layout->addWidget(first);
    layout->addWidget(card(trySample, QStringLiteral("play"), tr("Try the sample"),
                           tr("300 reviews on the practice endpoint: no key, no network, no cost"), box));
    layout->addWidget(card(openProject, QStringLiteral("save"), tr("Open a project…"),
                           tr("Go on with a run, or look at its answers"), box));
    return box;
}

QWidget* WelcomePage::recents()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_unsavedTitle = new PlainLabel(tr("Not saved yet"), PlainLabel::Role::Section, box);
    layout->addWidget(m_unsavedTitle);
    m_unsavedRows = new QVBoxLayout;
    m_unsavedRows->setSpacing(0);
    layout->addLayout(m_unsavedRows);
    layout->addWidget(new PlainLabel(tr("Recent projects"), PlainLabel::Role::Section, box));
    m_noRecent = new PlainLabel(tr("Projects you open show up here."), PlainLabel::Role::Faint, box);
    m_noRecent->setWordWrap(true);
    layout->addWidget(m_noRecent);
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(0);
    layout->addLayout(m_recentRows);
    return box;
}

void WelcomePage::setRecent(const QList<RecentProject>& projects)
{
    constexpr qsizetype shown = 6;
    m_noRecent->setVisible(projects.isEmpty());
    fill(m_recentRows, projects.first(std::min(shown, projects.size())));
}

void WelcomePage::setUnsaved(const QList<RecentProject>& projects)
{
    m_unsavedTitle->setVisible(!projects.isEmpty());
    fill(m_unsavedRows, projects);
}

void WelcomePage::fill(QVBoxLayout* rows, const QList<RecentProject>& projects)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        // Not at once: a click on a row may be what brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RecentProject& project : projects) {
        auto* row = new RecentRow(project, widget());
        connect(row, &RecentRow::clicked, this, [this, row] { emit projectChosen(row->path()); });
        rows->addWidget(row);
    }
}

} // namespace rowmill
