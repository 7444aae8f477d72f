#include "ui/setup/model_page.h"

#include "ui/setup/key_field.h"
#include "ui/setup/page_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rowmill {

namespace {

enum Where { Practice, OpenAi, Other };

const QString PracticeEndpoint = QStringLiteral("practice");
const QString OpenAiUrl = QStringLiteral("https://api.openai.com/v1");

Where whereOf(const QString& endpoint)
{
    if (endpoint == PracticeEndpoint)
        return Practice;
    return endpoint == OpenAiUrl ? OpenAi : Other;
}

} // namespace

ModelPage::ModelPage(QWidget* parent) : QWidget(parent)
{
    buildFields();
    arrange();
    connectFields();
    refresh();
}

void ModelPage::buildFields()
{
    m_where = new QComboBox(this);
    m_where->addItem(tr("Practice (no key, no network)"));
    m_where->addItem(tr("OpenAI"));
    m_where->addItem(tr("Another server that speaks like OpenAI"));
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_where->setMinimumContentsLength(12);
    guardWheel(m_where);
    m_remote = new QWidget(this);
    m_url = new QLineEdit(m_remote);
    m_url->setPlaceholderText(QStringLiteral("https://…/v1"));
    m_urlProblem = problemLabel(m_remote);
    m_key = new KeyField(m_remote);
    m_model = new QLineEdit(this);

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

void ModelPage::arrange()
{
    auto* remote = pageLayout(m_remote);
    remote->addWidget(fieldLabel(tr("Base URL"), m_url));
    remote->addWidget(m_url);
    remote->addWidget(m_urlProblem);
    remote->addSpacing(8);
    remote->addWidget(m_key);
    remote->addSpacing(8);

    auto* optional = new QGridLayout;
    optional->setHorizontalSpacing(8);
    optional->setVerticalSpacing(8);
    optional->addWidget(m_sendTemperature, 0, 0);
    optional->addWidget(m_temperature, 0, 1);
    optional->addWidget(m_sendMaxTokens, 1, 0);
    optional->addWidget(m_maxTokens, 1, 1);
    optional->setColumnStretch(0, 1);

    auto* layout = pageLayout(this);
    layout->addWidget(fieldLabel(tr("Endpoint"), m_where));
    layout->addWidget(m_where);
    layout->addSpacing(8);
    layout->addWidget(m_remote);
    layout->addWidget(fieldLabel(tr("Model"), m_model));
    layout->addWidget(m_model);
    layout->addSpacing(12);
    layout->addLayout(optional);
    layout->addWidget(
        noteLabel(tr("Each is sent only when ticked; otherwise the model's own default holds."), this));
    layout->addStretch(1);
}

void ModelPage::connectFields()
{
    connect(m_where, &QComboBox::activated, this, &ModelPage::chooseEndpoint);
    connect(m_url, &QLineEdit::textEdited, this,
            [this](const QString& text) { setEndpoint(text.trimmed()); });
    connect(m_model, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_setup.model.model = text.trimmed();
        emit changed(m_setup);
    });
    connect(m_sendTemperature, &QCheckBox::toggled, this, &ModelPage::readOptional);
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, &ModelPage::readOptional);
    connect(m_sendMaxTokens, &QCheckBox::toggled, this, &ModelPage::readOptional);
    connect(m_maxTokens, &QSpinBox::valueChanged, this, &ModelPage::readOptional);
}

void ModelPage::setSetup(const ProjectSetup& setup)
{
    const QSignalBlocker b1(m_sendTemperature), b2(m_temperature), b3(m_sendMaxTokens), b4(m_maxTokens);
    m_setup = setup;
    const ModelSetup& model = setup.model;
    if (!model.isPractice() && m_url->text().trimmed() != model.endpoint)
        m_url->setText(model.endpoint);
    if (m_model->text().trimmed() != model.model)
        m_model->setText(model.model);
    m_sendTemperature->setChecked(model.temperature.has_value());
    if (model.temperature)
        m_temperature->setValue(*model.temperature);
    m_sendMaxTokens->setChecked(model.maxTokens.has_value());
    if (model.maxTokens)
        m_maxTokens->setValue(*model.maxTokens);
    m_where->setCurrentIndex(whereOf(model.endpoint));
    refresh();
}

void ModelPage::chooseEndpoint(int index)
{
    if (index == Practice) {
        setEndpoint(PracticeEndpoint);
        return;
    }
    const QString url = index == OpenAi ? OpenAiUrl : m_lastUrl;
    m_url->setText(url);
    setEndpoint(url);
    m_where->setCurrentIndex(index); // an empty URL is still "another server"
}

void ModelPage::setEndpoint(const QString& endpoint)
{
    QString& model = m_setup.model.model;
    if (endpoint == PracticeEndpoint && model.isEmpty())
        model = PracticeModel;
    else if (endpoint != PracticeEndpoint && model == PracticeModel)
        model.clear();
    m_model->setText(model);
    m_key->clearTyped(); // typed for the former endpoint, and must not reach another
    m_setup.model.endpoint = endpoint;
    if (whereOf(endpoint) == Other)
        m_lastUrl = endpoint;
    m_where->setCurrentIndex(whereOf(endpoint));
    refresh();
    emit changed(m_setup);
}

void ModelPage::readOptional()
{
    m_setup.model.temperature.reset();
    if (m_sendTemperature->isChecked())
        m_setup.model.temperature = m_temperature->value();
    m_setup.model.maxTokens.reset();
    if (m_sendMaxTokens->isChecked())
        m_setup.model.maxTokens = m_maxTokens->value();
    refresh();
    emit changed(m_setup);
}

void ModelPage::refresh()
{
    const QString& endpoint = m_setup.model.endpoint;
    const QString problem = endpointProblem(endpoint);
    m_remote->setVisible(!m_setup.model.isPractice());
    showProblem(m_urlProblem, problem);
    m_model->setPlaceholderText(m_setup.model.isPractice() ? QStringLiteral("practice")
                                                           : QStringLiteral("gpt-4.1-mini"));
    m_temperature->setEnabled(m_sendTemperature->isChecked());
    m_maxTokens->setEnabled(m_sendMaxTokens->isChecked());
}

} // namespace rowmill
