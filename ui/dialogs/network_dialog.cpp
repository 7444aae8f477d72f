#include "ui/dialogs/network_dialog.h"

#include "app/http/ca_file.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/widget/allow.h"
#include "ui/widget/plain_label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rowmill {

namespace {

constexpr int AddressFieldWidth = 420;

PlainLabel* wrapped(QWidget* parent)
{
    auto* label = new PlainLabel(QString(), PlainLabel::Role::Faint, parent);
    label->setWordWrap(true);
    // Room for two lines, so that the dialog does not jump when the words change.
    label->setMinimumHeight(label->fontMetrics().lineSpacing() * 2 + 2);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // A long address without a break in it must not widen the dialog.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

void say(PlainLabel* label, const QString& problem, const QString& otherwise)
{
    label->setRole(problem.isEmpty() ? PlainLabel::Role::Faint : PlainLabel::Role::Failed);
    label->setText(problem.isEmpty() ? otherwise : problem);
}

} // namespace

NetworkDialog::NetworkDialog(const HttpSettings& current, QWidget* parent)
    : QDialog(parent), m_current(current)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Network"));
    buildProxy();
    buildCertificates();
    arrange();
    setCaFile(current.caFile);
    QRadioButton* chosen = current.proxy.mode == ProxySetting::Mode::System ? m_system
                           : current.proxy.mode == ProxySetting::Mode::None ? m_none
                                                                            : m_manual;
    chosen->setChecked(true);
    chosen->setFocus();
    check();
}

void NetworkDialog::buildProxy()
{
    m_system = new QRadioButton(tr("As the &system says"), this);
    m_none = new QRadioButton(tr("&No proxy"), this);
    m_manual = new QRadioButton(tr("&This proxy:"), this);
    m_address = new QLineEdit(this);
    m_address->setMinimumWidth(AddressFieldWidth);
    m_address->setAccessibleName(tr("Proxy address"));
    m_address->setPlaceholderText(QStringLiteral("http://proxy.example:3128"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    if (!m_current.proxy.address.isEmpty())
        m_address->setText(m_current.proxy.address.toString(QUrl::RemovePassword));
    m_proxyNote = wrapped(this);
    for (QRadioButton* choice : {m_system, m_none, m_manual})
        connect(choice, &QRadioButton::toggled, this, &NetworkDialog::check);
    connect(m_manual, &QRadioButton::clicked, m_address, [this] { m_address->setFocus(); });
    connect(m_address, &QLineEdit::textChanged, this, &NetworkDialog::check);
}

void NetworkDialog::buildCertificates()
{
    m_caFile = new QLineEdit(this);
    m_caFile->setReadOnly(true);
    m_caFile->setAccessibleName(tr("CA file"));
    m_caFile->setPlaceholderText(tr("None: the system's authorities alone"));
    m_browse = new QPushButton(tr("&Browse…"), this);
    m_browse->setAccessibleName(tr("Choose a CA file"));
    m_clear = new QPushButton(tr("&Clear"), this);
    m_clear->setAccessibleName(tr("Use no CA file"));
    for (QPushButton* button : {m_browse, m_clear})
        button->setAutoDefault(false);
    m_caNote = wrapped(this);
    connect(m_browse, &QPushButton::clicked, this, &NetworkDialog::browse);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setCaFile({});
        m_browse->setFocus();
    });
}

void NetworkDialog::arrange()
{
    auto* proxyTitle = new PlainLabel(tr("Proxy"), PlainLabel::Role::Section, this);
    auto* caTitle = new PlainLabel(tr("Further certificate authorities"), PlainLabel::Role::Section, this);
    auto* buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NetworkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* address = new QVBoxLayout;
    address->setContentsMargins(24, 0, 0, 0);
    address->setSpacing(4);
    address->addWidget(m_address);
    address->addWidget(m_proxyNote);
    auto* file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_caFile, 1);
    file->addWidget(m_browse);
    file->addWidget(m_clear);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(proxyTitle);
    for (QRadioButton* choice : {m_system, m_none, m_manual})
        layout->addWidget(choice);
    layout->addLayout(address);
    layout->addSpacing(4);
    layout->addWidget(caTitle);
    layout->addLayout(file);
    layout->addWidget(m_caNote);
    layout->addWidget(new PlainLabel(tr("Takes effect with the next run, and when a paused one is resumed."),
                                     PlainLabel::Role::Dim, this));
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setTabOrder(m_manual, m_address);
    setTabOrder(m_address, m_caFile);
    setTabOrder(m_caFile, m_browse);
    setTabOrder(m_browse, m_clear);
}

void NetworkDialog::setCaFile(const QString& path)
{
    m_caFile->setText(QDir::toNativeSeparators(path));
    m_caFile->setCursorPosition(0);
    const auto checked = checkCaFile(path);
    m_caProblem = checked ? QString() : describe(checked.error());
    check();
}

void NetworkDialog::browse()
{
    const QString current = QDir::fromNativeSeparators(m_caFile->text());
    const QString folder = current.isEmpty() ? QDir::homePath() : QFileInfo(current).absolutePath();
    pickFileToOpen(this,
                   {tr("Choose a CA file"),
                    folder,
                    {},
                    {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")},
                    {}},
                   [this](const QString& path) { setCaFile(path); });
}

bool NetworkDialog::keepsPassword(const QUrl& address) const
{
    const QUrl& before = m_current.proxy.address;
    return !before.password().isEmpty() && address.password().isEmpty() &&
           address == before.adjusted(QUrl::RemovePassword);
}

Result<ProxySetting> NetworkDialog::proxy() const
{
    using enum ProxySetting::Mode;
    auto address = parseProxyAddress(m_address->text());
    if (address && keepsPassword(*address))
        address->setPassword(m_current.proxy.address.password());
    if (m_manual->isChecked())
        return address ? Result<ProxySetting>(ProxySetting{Manual, *address}) : address.error();
    // An address that is not in use is remembered all the same, when it is one.
    return ProxySetting{m_none->isChecked() ? None : System, address ? *address : QUrl()};
}

bool NetworkDialog::checkProxy()
{
    allow(m_address, m_manual->isChecked(), tr("Choose “This proxy” first."));
    const auto setting = proxy();
    const bool begun = !m_address->text().trimmed().isEmpty();
    QString note = tr("An http, https, socks5 or socks5h address with its port. This computer is always "
                      "asked directly.");
    if (setting && m_manual->isChecked() && !setting->address.password().isEmpty())
        note = tr("The password is kept until Rowmill is closed, and never saved.");
    say(m_proxyNote, setting || !begun ? QString() : describe(setting.error()), note);
    return bool(setting);
}

void NetworkDialog::check()
{
    const bool proxyIsRight = checkProxy();
    say(m_caNote, m_caProblem,
        tr("A file with certificates in PEM form, such as your company's. They are trusted beside the "
           "system's."));
    allow(m_clear, !m_caFile->text().isEmpty(), tr("No file is chosen."));
    allow(m_ok, proxyIsRight && m_caProblem.isEmpty(),
          proxyIsRight ? m_caProblem : tr("The proxy's address is not whole yet."));
}

void NetworkDialog::accept()
{
    const auto setting = proxy();
    if (!setting || !m_caProblem.isEmpty())
        return;
    HttpSettings settings = m_current;
    settings.proxy = *setting;
    settings.caFile = QDir::fromNativeSeparators(m_caFile->text());
    emit chosen(settings);
    QDialog::accept();
}

} // namespace rowmill
