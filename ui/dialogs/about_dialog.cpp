#include "ui/dialogs/about_dialog.h"

#include "app/store/sqlite_version.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QVBoxLayout>

namespace rowmill {

namespace {

QString screenWords(const QWidget* window)
{
    const QScreen* screen = window ? window->screen() : QGuiApplication::primaryScreen();
    if (!screen)
        return {};
    const QSize size = screen->size();
    return QStringLiteral("%1 x %2 at %3 %, %4 dpi")
        .arg(size.width())
        .arg(size.height())
        .arg(qRound(screen->devicePixelRatio() * 100))
        .arg(qRound(screen->logicalDotsPerInch()));
}

/// A style that draws by a style sheet has no name of its own; ours then stands on Fusion.
QString styleName()
{
    const QString name = QApplication::style()->name();
    return name.isEmpty() ? QStringLiteral("fusion") : name;
}

} // namespace

QString AboutDialog::versions(const QString& libcurl, const QWidget* window)
{
    const std::pair<QString, QString> lines[] = {
        {QStringLiteral("Rowmill"), QCoreApplication::applicationVersion()},
        {QStringLiteral("Qt"),
         QStringLiteral("%1, built with %2").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR))},
        {QStringLiteral("SQLite"), sqliteVersion()},
        {QStringLiteral("HTTP"), libcurl},
        {QStringLiteral("System"), QStringLiteral("%1, %2 %3, %4")
                                       .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                            QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())},
        {QStringLiteral("Desktop"), qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
        {QStringLiteral("Platform"),
         QStringLiteral("%1, style %2").arg(QGuiApplication::platformName(), styleName())},
        {QStringLiteral("Screen"), screenWords(window)},
        {QStringLiteral("Language"), QLocale().name()},
    };
    QStringList text;
    for (const auto& [name, value] : lines) {
        if (!value.isEmpty())
            text.append(name + QStringLiteral(": ") + value);
    }
    return text.join(QLatin1Char('\n'));
}

AboutDialog::AboutDialog(const QString& libcurl, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Rowmill"));

    auto* icon = new PlainLabel(this);
    icon->setPixmap(lineIcon(QStringLiteral("rowmill"), Tone::Accent).pixmap(QSize(48, 48)));
    auto* name = new PlainLabel(QStringLiteral("Rowmill ") + QCoreApplication::applicationVersion(),
                                PlainLabel::Role::Title, this);
    auto* purpose = new PlainLabel(tr("Runs every row of a table through a language model."),
                                   PlainLabel::Role::Normal, this);
    const QString lines = versions(libcurl, parent);
    auto* about = new PlainLabel(lines, PlainLabel::Role::Mono, this);
    about->setAccessibleName(tr("Versions"));
    about->setWordWrap(true);
    about->setFixedWidth(about->fontMetrics().averageCharWidth() * 64);
    auto* licence = new PlainLabel(tr("Free software under the Apache License 2.0, without warranty."),
                                   PlainLabel::Role::Dim, this);
    for (PlainLabel* label : {name, about}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::StrongFocus);
    }

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* copy = buttons->addButton(tr("&Copy the versions"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("For a report of what went wrong"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [lines] { QGuiApplication::clipboard()->setText(lines); });
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    close->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(name);
    text->addWidget(purpose);
    text->addSpacing(8);
    text->addWidget(licence);
    text->addSpacing(8);
    text->addWidget(about);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(20);
    layout->addLayout(row);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace rowmill
