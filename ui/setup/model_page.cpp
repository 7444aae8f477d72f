#include "ui/setup/model_page.h"

#include "app/engine/endpoint_probe.h"
#include "app/provider/dialect.h"
#include "ui/setup/connection_check.h"
#include "ui/setup/key_field.h"
#include "ui/setup/model_field.h"
#include "ui/setup/page_parts.h"
#include "ui/setup/provider_combo.h"
#include "ui/text/connection_text.h"
#include "ui/widget/allow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rowmill {

namespace {

const QString PracticeEndpoint = QStringLiteral("practice");

} // namespace

ModelPage::ModelPage(QWidget* parent) : QWidget(parent)
{
    buildFields();
    buildOptional();
    arrange();
    connectFields();
    refresh();
}

void ModelPage::buildFields()
{
    m_where = new ProviderCombo(this);
    m_whereNote = noteLabel(QString(), this);
    m_offers = new QWidget(this);
    m_offerRow = new QHBoxLayout(m_offers);
    m_offerRow->setContentsMargins(0, 4, 0, 0);
    m_offerRow->setSpacing(8);
    m_offers->hide();
    m_remote = new QWidget(this);
    m_url = new QLineEdit(m_remote);
    m_url->setPlaceholderText(QStringLiteral("https://…/v1"));
    m_urlProblem = problemLabel(m_remote);
    m_dialect = new QComboBox(m_remote);
    for (const QString& dialect : dialectNames())
        m_dialect->addItem(dialectTitle(dialect), dialect);
    m_dialect->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dialect->setMinimumContentsLength(12);
    guardWheel(m_dialect);
    m_key = new KeyField(m_remote);
    m_model = new ModelField(this);
    m_check = new ConnectionCheck(this);
}

void ModelPage::buildOptional()
{
    m_sendTemperature = new QCheckBox(tr("Temperature"), this);
    m_temperature = new QDoubleSpinBox(this);
    m_temperature->setRange(0, 2);
    m_temperature->setSingleStep(0.1);
    m_temperature->setDecimals(2);
    m_temperature->setAccessibleName(tr("Temperature"));
    guardWheel(m_temperature);
    m_sendMaxTokens = new QCheckBox(tr("Maximum tokens"), this);
    m_maxTokens = new QSpinBox(this);
    m_maxTokens->setRange(1, 1'000'000);
    m_maxTokens->setValue(256);
    m_maxTokens->setGroupSeparatorShown(true);
    m_maxTokens->setAccessibleName(tr("Maximum tokens"));
    guardWheel(m_maxTokens);
}

QWidget* ModelPage::remotePart()
{
    auto* remote = pageLayout(m_remote);
    remote->addWidget(fieldLabel(tr("Base URL"), m_url));
    remote->addWidget(m_url);
    remote->addWidget(m_urlProblem);
    remote->addSpacing(8);
    remote->addWidget(fieldLabel(tr("API"), m_dialect));
    remote->addWidget(m_dialect);
    remote->addSpacing(8);
    remote->addWidget(m_key);
    remote->addSpacing(8);
    return m_remote;
}

void ModelPage::arrange()
{
    auto* optional = new QGridLayout;
    optional->setHorizontalSpacing(8);
    optional->setVerticalSpacing(8);
    optional->addWidget(m_sendTemperature, 0, 0);
    optional->addWidget(m_temperature, 0, 1);
    optional->addWidget(m_sendMaxTokens, 1, 0);
    optional->addWidget(m_maxTokens, 1, 1);
    optional->setColumnStretch(0, 1);

    auto* layout = pageLayout(this);
    layout->addWidget(fieldLabel(tr("Provider"), m_where));
    layout->addWidget(m_where);
    layout->addWidget(m_whereNote);
    layout->addWidget(m_offers);
    layout->addSpacing(8);
    layout->addWidget(remotePart());
    layout->addWidget(m_model);
    layout->addSpacing(8);
    layout->addWidget(m_check);
    layout->addSpacing(12);
    layout->addLayout(optional);
    layout->addWidget(
        noteLabel(tr("Each is sent only when ticked; otherwise the model's own default holds."), this));
    layout->addStretch(1);
}

void ModelPage::connectFields()
{
    connect(m_where, &ProviderCombo::chosen, this, &ModelPage::chooseProvider);
    connect(m_url, &QLineEdit::textEdited, this,
            [this](const QString& text) { setEndpoint(text.trimmed()); });
    connect(m_dialect, &QComboBox::activated, this,
            [this] { setDialect(m_dialect->currentData().toString()); });
    connect(m_model, &ModelField::edited, this, [this](const QString& model) {
        m_setup.model.model = model;
        m_check->clearResult();
        emit changed(m_setup);
    });
    connect(m_sendTemperature, &QCheckBox::toggled, this, &ModelPage::readOptional);
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, &ModelPage::readOptional);
    connect(m_sendMaxTokens, &QCheckBox::toggled, this, &ModelPage::readOptional);
    connect(m_maxTokens, &QSpinBox::valueChanged, this, &ModelPage::readOptional);
}

void ModelPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit shown();
}

void ModelPage::setSetup(const ProjectSetup& setup)
{
    const QSignalBlocker b1(m_sendTemperature), b2(m_temperature), b3(m_sendMaxTokens), b4(m_maxTokens);
    const bool other =
        setup.model.endpoint != m_setup.model.endpoint || setup.model.dialect != m_setup.model.dialect;
    m_setup = setup;
    const ModelSetup& model = setup.model;
    if (!model.isPractice() && m_url->text().trimmed() != model.endpoint)
        m_url->setText(model.endpoint);
    m_model->setModel(model.model);
    m_sendTemperature->setChecked(model.temperature.has_value());
    if (model.temperature)
        m_temperature->setValue(*model.temperature);
    m_sendMaxTokens->setChecked(model.maxTokens.has_value());
    if (model.maxTokens)
        m_maxTokens->setValue(*model.maxTokens);
    if (other)
        m_where->showEndpoint(model.endpoint, model.dialect);
    refresh();
    if (other)
        emit endpointChanged();
}

void ModelPage::setLocalServers(const QList<LocalServer>& servers)
{
    QSet<QString> running;
    m_localModels.clear();
    while (QLayoutItem* item = m_offerRow->takeAt(0))
        delete item;
    qDeleteAll(m_offers->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    QWidget* before = m_where;
    for (const LocalServer& server : servers) {
        running.insert(server.baseUrl);
        m_localModels.insert(server.baseUrl, server.models);
        const ProviderPreset* preset = providerAt(m_where->presets(), server.baseUrl, {});
        if (!preset)
            continue;
        auto* offer = new QPushButton(tr("Use %1").arg(preset->name), m_offers);
        offer->setObjectName(server.baseUrl);
        offer->setToolTip(tr("It is running on this computer"));
        connect(offer, &QPushButton::clicked, this, [this, preset] { usePreset(*preset); });
        m_offerRow->addWidget(offer);
        setTabOrder(before, offer);
        before = offer;
    }
    m_where->setRunning(running);
    m_offerRow->addStretch(1);
    refreshOffers();
}

/// Only of servers that are not asked already.
void ModelPage::refreshOffers()
{
    bool any = false;
    const auto offers = m_offers->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton* offer : offers) {
        offer->setVisible(offer->objectName() != m_setup.model.endpoint);
        any = any || !offer->isHidden();
    }
    m_offers->setVisible(any);
}

QStringList ModelPage::localUrls() const
{
    QStringList urls;
    for (const ProviderPreset& preset : m_where->presets()) {
        if (preset.isLocal())
            urls += preset.baseUrl;
    }
    return urls;
}

void ModelPage::chooseProvider()
{
    if (const ProviderPreset* preset = m_where->preset()) {
        usePreset(*preset);
        return;
    }
    const int row = m_where->currentIndex();
    const bool practice = m_where->isPractice();
    const QString url = practice ? PracticeEndpoint : m_lastUrl;
    if (practice)
        m_setup.model.dialect = dialectNames().constFirst();
    else
        m_url->setText(url);
    setEndpoint(url);
    m_where->setCurrentIndex(row); // an empty URL is still "another server"
}

void ModelPage::usePreset(const ProviderPreset& preset)
{
    fitConcurrency(providerAt(m_where->presets(), m_setup.model.endpoint, m_setup.model.dialect), &preset);
    m_url->setText(preset.baseUrl);
    if (preset.baseUrl == m_setup.model.endpoint)
        setDialect(preset.dialect);
    m_setup.model.dialect = preset.dialect;
    setEndpoint(preset.baseUrl);
    const qsizetype open = preset.baseUrl.indexOf(QLatin1Char('{'));
    if (open >= 0) {
        m_url->setFocus();
        m_url->setSelection(int(open), int(preset.baseUrl.indexOf(QLatin1Char('}')) - open + 1));
    }
}

/// A server that does a few requests at once keeps the others waiting until they run out of time.
void ModelPage::fitConcurrency(const ProviderPreset* before, const ProviderPreset* now)
{
    int& concurrency = m_setup.limits.concurrency;
    if (before && before->concurrency > 0 && concurrency == before->concurrency)
        concurrency = Limits().concurrency;
    if (now->concurrency > 0)
        concurrency = std::min(concurrency, now->concurrency);
}

/// Each endpoint has the model it had before; a provider that was not asked yet has none, or the first of a
/// server that runs here, while a URL that is being typed keeps what there is.
void ModelPage::turnModelTo(const QString& endpoint)
{
    QString& model = m_setup.model.model;
    if (!model.isEmpty())
        m_models.insert(m_setup.model.endpoint, model);
    const bool known = providerAt(m_where->presets(), endpoint, m_setup.model.dialect) != nullptr;
    if (m_models.contains(endpoint))
        model = m_models.value(endpoint);
    else if (endpoint == PracticeEndpoint)
        model = PracticeModel;
    else if (known || m_setup.model.isPractice())
        model = m_localModels.value(endpoint).value(0);
}

void ModelPage::setEndpoint(const QString& endpoint)
{
    if (endpoint == m_setup.model.endpoint)
        return;
    turnModelTo(endpoint);
    m_model->setModel(m_setup.model.model);
    m_key->clearTyped(); // typed for the former endpoint, and must not reach another
    m_setup.model.endpoint = endpoint;
    m_where->showEndpoint(endpoint, m_setup.model.dialect);
    if (!m_where->preset() && !m_where->isPractice())
        m_lastUrl = endpoint;
    refresh();
    emit changed(m_setup);
    emit endpointChanged();
}

void ModelPage::setDialect(const QString& dialect)
{
    m_setup.model.dialect = dialect;
    refresh();
    emit changed(m_setup);
    emit endpointChanged();
}

void ModelPage::readOptional()
{
    m_setup.model.temperature.reset();
    if (m_sendTemperature->isChecked())
        m_setup.model.temperature = m_temperature->value();
    m_setup.model.maxTokens.reset();
    if (m_sendMaxTokens->isChecked())
        m_setup.model.maxTokens = m_maxTokens->value();
    m_check->clearResult();
    refresh();
    emit changed(m_setup);
}

void ModelPage::refresh()
{
    const ModelSetup& model = m_setup.model;
    const QString problem = endpointProblem(model.endpoint);
    m_remote->setVisible(!model.isPractice());
    m_check->setVisible(!model.isPractice());
    m_model->setListable(!model.isPractice() && model.dialect != QLatin1String("azure"));
    allow(m_check, problem.isEmpty(), problem);
    showProblem(m_urlProblem, problem);
    m_dialect->setCurrentIndex(m_dialect->findData(model.dialect));
    refreshOffers();
    const ProviderPreset* preset = m_where->preset();
    const bool few = preset && preset->concurrency > 0 && m_setup.limits.concurrency <= preset->concurrency;
    m_whereNote->setText(few ? tr("It answers about %Ln request(s) at once, so no more are sent.", nullptr,
                                  preset->concurrency)
                             : QString());
    m_whereNote->setVisible(few);
    m_model->setExample(preset ? preset->model : QString());
    const QString notSent = tr("It is not sent. Tick the box beside it first.");
    allow(m_temperature, m_sendTemperature->isChecked(), notSent);
    allow(m_maxTokens, m_sendMaxTokens->isChecked(), notSent);
}

} // namespace rowmill
