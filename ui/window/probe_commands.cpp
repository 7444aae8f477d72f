#include "ui/window/probe_commands.h"

#include "app/engine/session.h"
#include "app/provider/dialect.h"
#include "ui/setup/connection_check.h"
#include "ui/setup/model_field.h"
#include "ui/setup/model_page.h"
#include "ui/setup/setup_panel.h"
#include "ui/text/connection_text.h"

namespace rowmill {

ProbeCommands::ProbeCommands(SetupPanel* setup, Permission permission, QObject* parent)
    : ProjectPart(parent), m_setup(setup), m_permission(std::move(permission)), m_page(setup->modelPage()),
      m_probe(new EndpointProbe(this))
{
    connectPage();
    connect(m_probe, &EndpointProbe::connectionTested, this, &ProbeCommands::onTested);
    connect(m_probe, &EndpointProbe::modelsListed, this, &ProbeCommands::onListed);
    connect(m_probe, &EndpointProbe::localFound, this, &ProbeCommands::onFound);
}

void ProbeCommands::connectPage()
{
    connect(m_page->check(), &ConnectionCheck::testRequested, this, &ProbeCommands::test);
    connect(m_page->check(), &ConnectionCheck::cancelRequested, this, &ProbeCommands::forget);
    connect(m_page->modelField(), &ModelField::listRequested, this, &ProbeCommands::list);
    connect(m_page, &ModelPage::endpointChanged, this, &ProbeCommands::forget);
    connect(m_page, &ModelPage::shown, this, [this] { m_probe->findLocal(m_page->localUrls()); });
}

void ProbeCommands::setSession(const std::shared_ptr<Session>& session)
{
    m_session = session.get();
    forget();
}

/// What was found out, or is being found out, is of an endpoint that counts no more.
void ProbeCommands::forget()
{
    m_probe->cancel();
    m_tested = {};
    m_listed = {};
    m_page->check()->setTesting(false);
    m_page->check()->clearResult();
    m_page->modelField()->setListing(false);
    m_page->modelField()->setModels({}, {});
    offerLocalModels();
}

void ProbeCommands::test()
{
    m_setup->finishEditing(); // a key that is just being typed belongs to the test
    m_permission([this] { testAllowed(); });
}

void ProbeCommands::testAllowed()
{
    if (!m_session)
        return;
    const auto target = m_session->probeTarget();
    if (!target) {
        m_page->check()->showResult(false, describe(target.error()));
        return;
    }
    if (target->model.model.isEmpty() && makeDialect(target->model.dialect)->needsModel(target->endpoint)) {
        m_page->check()->showResult(false, tr("Name the model first."));
        return;
    }
    m_tested = *target;
    m_page->check()->setTesting(true);
    m_probe->testConnection(m_tested);
}

void ProbeCommands::list()
{
    m_setup->finishEditing();
    m_permission([this] { listAllowed(); });
}

void ProbeCommands::listAllowed()
{
    if (!m_session)
        return;
    const auto target = m_session->probeTarget();
    if (!target) {
        m_page->modelField()->setModels({}, describe(target.error()));
        return;
    }
    m_listed = *target;
    m_page->modelField()->setListing(true);
    m_probe->listModels(m_listed);
}

void ProbeCommands::onTested(const ConnectionReport& report)
{
    // Of a model that was changed meanwhile nothing is said.
    if (m_session && m_session->setup().model == m_tested.model) {
        m_page->check()->showResult(report.works(), connectionSentence(report, m_tested));
    } else {
        m_page->check()->setTesting(false);
        m_page->check()->clearResult();
    }
    m_tested = {};
}

void ProbeCommands::onListed(const ModelsReport& report)
{
    m_page->modelField()->setListing(false);
    m_page->modelField()->setModels(report.models, modelsSentence(report, m_listed));
    m_listed = {};
}

void ProbeCommands::onFound(const QList<LocalServer>& servers)
{
    m_local = servers;
    m_page->setLocalServers(servers);
    offerLocalModels();
}

/// A server on this computer has told its models already.
void ProbeCommands::offerLocalModels()
{
    if (!m_session)
        return;
    const QString& endpoint = m_session->setup().model.endpoint;
    for (const LocalServer& server : std::as_const(m_local)) {
        if (server.baseUrl == endpoint && !server.models.isEmpty())
            m_page->modelField()->setModels(server.models, {});
    }
}

} // namespace rowmill
