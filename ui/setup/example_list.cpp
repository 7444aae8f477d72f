#include "ui/setup/example_list.h"

#include "app/prompt/template.h"
#include "ui/setup/page_parts.h"
#include "ui/widget/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rowmill {

namespace {

constexpr qsizetype LongestShown = 200;

/// What the prompt takes from the example, in one line.
QString questionOf(const RecipeExample& example, const QString& prompt)
{
    QStringList parts;
    for (const Placeholder& placeholder : findPlaceholders(prompt))
        parts.append(example.cells.value(placeholder.name).toString().simplified());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · ")).left(LongestShown);
}

} // namespace

ExampleList::ExampleList(QWidget* parent)
    : QWidget(parent), m_heading(new PlainLabel(QString(), PlainLabel::Role::Dim, this)),
      m_entries(new QVBoxLayout)
{
    m_heading->setWordWrap(true);
    auto* column = pageLayout(this);
    column->addWidget(m_heading);
    m_entries->setSpacing(4);
    column->addLayout(m_entries);
    hide();
}

void ExampleList::setRecipe(const Recipe& recipe)
{
    m_examples = recipe.examples;
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may be what led here
        delete item;
    }
    m_heading->setText(tr("%Ln example(s), shown to the model ahead of each row", nullptr,
                          static_cast<int>(m_examples.size())));
    for (int i = 0; i < std::min<qsizetype>(m_examples.size(), MaxShown); ++i) {
        const RecipeExample& example = m_examples.at(i);
        m_entries->addWidget(makeEntry(i, questionOf(example, recipe.userPrompt),
                                       recipe.answers().cells(example.answer).join(QStringLiteral(" · "))));
    }
    setVisible(!m_examples.isEmpty());
}

QWidget* ExampleList::makeEntry(int index, const QString& question, const QString& answer)
{
    auto* entry = new QWidget(this);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* left = new PlainLabel(question, PlainLabel::Role::Normal, entry);
    left->setElide(Qt::ElideRight);
    auto* right = new PlainLabel(answer.simplified().left(LongestShown), PlainLabel::Role::Dim, entry);
    right->setElide(Qt::ElideRight);
    row->addWidget(left, 3);
    row->addWidget(right, 2);
    auto* remove = new QToolButton(entry);
    remove->setIcon(lineIcon(QStringLiteral("close"), Tone::Dim));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Take out the example: %1").arg(question));
    remove->setToolTip(tr("Take out this example"));
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, index] {
        QList<RecipeExample> rest = m_examples;
        rest.removeAt(index);
        emit changed(rest);
    });
    return entry;
}

} // namespace rowmill
