#include "ui/dialogs/prices_dialog.h"

#include "ui/widget/allow.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/spoken.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rowmill {

namespace {

constexpr double DearestPrice = 10'000;

QDoubleSpinBox* priceField(QWidget* parent)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setDecimals(4);
    field->setRange(0, DearestPrice);
    field->setPrefix(QStringLiteral("$"));
    field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    field->setMinimumWidth(120);
    return field;
}

QString figures(const Price& price)
{
    const auto figure = [](double value) { return QLocale().toString(value, 'g', 6); };
    return PricesDialog::tr("$%1 in, $%2 out, $%3 read from the cache, $%4 written to it")
        .arg(figure(price.input), figure(price.output), figure(price.cachedRead), figure(price.cacheWrite));
}

} // namespace

PricesDialog::PricesDialog(const PriceTable& prices, const QString& endpoint, const QString& model,
                           QWidget* parent)
    : QDialog(parent), m_prices(prices), m_endpoint(endpoint), m_own(prices.own())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Prices"));
    m_prices.setOwn({});
    build();
    m_model->setText(model);
    showModel(model);
    refresh();
    m_model->setFocus();
}

void PricesDialog::build()
{
    m_model = new QLineEdit(this);
    m_model->setMaxLength(200);
    m_known = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_known->setWordWrap(true);
    m_known->setMinimumHeight(m_known->fontMetrics().lineSpacing() * 2);
    m_known->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Your own prices"));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const std::pair<QString, QDoubleSpinBox**> fields[] = {{tr("&Input"), &m_input},
                                                           {tr("&Output"), &m_output},
                                                           {tr("&Read from the cache"), &m_cached},
                                                           {tr("&Written to the cache"), &m_written}};
    auto* name = new PlainLabel(tr("&Model"), PlainLabel::Role::Normal, this);
    name->setBuddy(m_model);
    grid->addWidget(name, 0, 0);
    grid->addWidget(m_model, 0, 1, 1, 3);
    int place = 0;
    for (const auto& [text, field] : fields) {
        *field = priceField(this);
        auto* label = new PlainLabel(text, PlainLabel::Role::Normal, this);
        label->setBuddy(*field);
        grid->addWidget(label, 1 + place / 2, place % 2 * 2);
        grid->addWidget(*field, 1 + place / 2, place % 2 * 2 + 1);
        ++place;
    }
    m_set = new QPushButton(tr("&Set as its price"), this);
    m_forget = new QPushButton(tr("&Forget this price"), this);
    for (QPushButton* button : {m_set, m_forget})
        button->setAutoDefault(false);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(m_forget);
    acts->addWidget(m_set);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PricesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    auto* unit = new PlainLabel(tr("US dollars a million tokens. The prices that come with Rowmill are of "
                                   "%1; your own come first, on this computer and in every project.")
                                    .arg(QLocale().toString(m_prices.date(), QLocale::ShortFormat)),
                                PlainLabel::Role::Dim, this);
    unit->setWordWrap(true);
    layout->addWidget(unit);
    layout->addLayout(grid);
    layout->addWidget(m_known);
    layout->addLayout(acts);
    layout->addWidget(new PlainLabel(tr("Your own prices"), PlainLabel::Role::Section, this));
    layout->addWidget(m_list, 1);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    resize(560, 460);
    tabThrough({m_model, m_input, m_output, m_cached, m_written, m_forget, m_set, m_list});

    connect(m_model, &QLineEdit::textChanged, this,
            [this](const QString& text) { showModel(text.trimmed()); });
    connect(m_set, &QPushButton::clicked, this, &PricesDialog::setPrice);
    connect(m_forget, &QPushButton::clicked, this, &PricesDialog::forget);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            m_model->setText(item->data(Qt::UserRole).toString());
    });
}

void PricesDialog::showModel(const QString& model)
{
    const auto known = m_prices.find(m_endpoint, model);
    const auto own = m_own.constFind(model);
    const bool isOwn = own != m_own.cend();
    m_known->setText(known ? tr("Rowmill's table: %1.").arg(figures(*known))
                           : tr("Rowmill's table does not know what it costs here. Until you set a price, "
                                "costs are unknown."));
    const Price shown = isOwn ? *own : known.value_or(Price());
    m_input->setValue(shown.input);
    m_output->setValue(shown.output);
    m_cached->setValue(shown.cachedRead);
    m_written->setValue(shown.cacheWrite);
    m_shown = typedPrice(); // as rounded
    allow(m_set, !model.isEmpty(), tr("Name the model first."));
    allow(m_forget, isOwn, tr("This model has no price of your own."));
}

Price PricesDialog::typedPrice() const
{
    return {m_input->value(), m_output->value(), m_cached->value(), m_written->value()};
}

void PricesDialog::setPrice()
{
    m_own.insert(m_model->text().trimmed(), typedPrice());
    refresh();
    showModel(m_model->text().trimmed());
}

void PricesDialog::forget()
{
    m_own.remove(m_model->text().trimmed());
    refresh();
    showModel(m_model->text().trimmed());
}

void PricesDialog::refresh()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QStringList models = m_own.keys();
    std::sort(models.begin(), models.end());
    for (const QString& model : std::as_const(models)) {
        auto* item = new QListWidgetItem(QStringLiteral("%1: %2").arg(model, figures(m_own.value(model))));
        item->setData(Qt::UserRole, model);
        m_list->addItem(item);
    }
}

void PricesDialog::accept()
{
    if (!m_model->text().trimmed().isEmpty() && typedPrice() != m_shown)
        setPrice();
    emit chosen(m_own);
    QDialog::accept();
}

} // namespace rowmill
