#include "ui/table/filter_chips.h"

#include "ui/table/state_style.h"
#include "ui/text/numbers.h"
#include "ui/text/outcome_text.h"
#include "ui/widget/chip.h"
#include "ui/widget/flow_layout.h"
#include "ui/widget/spoken.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>

namespace rowmill {

FilterChips::FilterChips(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    auto* chips = new FlowLayout(5);
    row->addLayout(chips, 1);

    const auto add = [&](Chip* chip) {
        m_group->addButton(chip);
        chips->addWidget(chip);
        return chip;
    };
    m_all = add(new Chip(tr("All"), std::nullopt, this));
    m_all->setChecked(true);
    for (int i = 0; i < RowStateCount; ++i) {
        const auto state = static_cast<RowState>(i);
        m_byState.at(size_t(i)) = add(new Chip(stateWord(state), stateTone(state), this));
    }
    m_corrected = add(new Chip(correctedWords(), Tone::Done, this));
    m_ofRun = add(new Chip({}, std::nullopt, this));
    m_ofRun->hide();
    tabToChosen(m_group);
    speakAs(this, QAccessible::Grouping);
    setAccessibleName(tr("Filter and search"));
    m_search = new QLineEdit(this); // after the chips, so that Tab comes to it after them
    row->addWidget(m_search, 0, Qt::AlignTop);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in rows"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(124);
    m_search->addAction(lineIcon(QStringLiteral("search"), Tone::Faint), QLineEdit::LeadingPosition);
    m_delay.setSingleShot(true);
    m_delay.setInterval(SearchDelayMs);

    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool on) {
        if (on)
            announce();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterChips::announce);
    connect(&m_delay, &QTimer::timeout, this, &FilterChips::announce);
    setCounts({});
}

void FilterChips::setCounts(const StateCounts& counts)
{
    m_all->setCount(grouped(counts.total()));
    for (int i = 0; i < RowStateCount; ++i) {
        const auto state = static_cast<RowState>(i);
        Chip* chip = m_byState.at(size_t(i));
        chip->setCount(grouped(counts[state]));
        if (state == RowState::Unknown || state == RowState::Excluded)
            chip->setVisible(counts[state] > 0 || chip->isChecked());
    }
    m_corrected->setCount(grouped(counts.corrected));
    m_corrected->setVisible(counts.corrected > 0 || m_corrected->isChecked());
}

RowFilter FilterChips::filter() const
{
    RowFilter filter;
    for (int i = 0; i < RowStateCount; ++i) {
        if (m_byState.at(size_t(i))->isChecked())
            filter.state = static_cast<RowState>(i);
    }
    filter.corrected = m_corrected->isChecked();
    filter.run = m_ofRun->isChecked() ? m_run : 0;
    filter.text = m_search->text().trimmed();
    return filter;
}

void FilterChips::setFilter(const RowFilter& filter)
{
    m_announced = filter;
    m_announced.text = filter.text.trimmed();
    m_search->setText(filter.text);
    m_run = filter.run;
    m_ofRun->setVisible(m_run > 0);
    if (m_run > 0)
        m_ofRun->setText(tr("Answers of run %1").arg(grouped(m_run)));
    Chip* chip = chipOf(filter);
    chip->show();
    chip->setChecked(true);
    m_delay.stop();
}

void FilterChips::addSign(QWidget* sign)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(1, sign, 0, Qt::AlignTop);
    setTabOrder(sign, m_search);
}

void FilterChips::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

Chip* FilterChips::chipOf(const RowFilter& filter) const
{
    if (filter.run > 0)
        return m_ofRun;
    if (filter.corrected)
        return m_corrected;
    return filter.state ? m_byState.at(static_cast<size_t>(*filter.state)) : m_all;
}

void FilterChips::announce()
{
    m_delay.stop();
    const RowFilter now = filter();
    if (now == m_announced)
        return;
    m_announced = now;
    // Who leaves the answers of a run finds them again in the history.
    m_ofRun->setVisible(now.run > 0);
    emit filterChanged(now);
}

} // namespace rowmill
