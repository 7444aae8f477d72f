#include "app/formats/ods_text.h"

#include "app/formats/limits.h"

#include <QRegularExpression>

namespace rowmill {

namespace {

using Step = XmlCursor::Step;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// Runs of white space count as one, and at the start of the paragraph as none.
class Collapsing {
public:
    explicit Collapsing(QString& text) : m_text(text) {}

    void add(QStringView run)
    {
        for (const QChar c : run) {
            if (!isSpace(c))
                m_text += c;
            else if (!m_afterSpace)
                m_text += u' ';
            m_afterSpace = isSpace(c);
        }
    }
    void addExact(const QString& run)
    {
        m_text += run;
        m_afterSpace = false;
    }

private:
    QString& m_text;
    bool m_afterSpace = true;
};

bool isAside(QStringView name)
{
    return name == QLatin1String("annotation") || name == QLatin1String("note") ||
           name == QLatin1String("ruby-text");
}

} // namespace

bool readOdsParagraph(XmlCursor& xml, QString& text)
{
    Collapsing collapsing(text);
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
        const Step step = xml.next();
        if (step == Step::Failed || step == Step::Finished)
            return false;
        if (step == Step::Text)
            collapsing.add(xml.text());
        if (step != Step::Start)
            continue;
        if (xml.name() == QLatin1String("s")) {
            const qint64 count = qMax<qint64>(1, xml.attribute(QLatin1String("c")).toLongLong());
            collapsing.addExact(QString(qMin<qint64>(count, MaxCellBytes - text.size() + 1), u' '));
        } else if (xml.name() == QLatin1String("tab")) {
            collapsing.addExact(QStringLiteral("\t"));
        } else if (xml.name() == QLatin1String("line-break")) {
            collapsing.addExact(QStringLiteral("\n"));
        } else if (isAside(xml.name()) && !xml.skip()) {
            return false;
        }
        if (text.size() > MaxCellBytes)
            return xml.refuseCell();
    }
    return true;
}

QString durationText(const QString& duration)
{
    static const QRegularExpression shape(QStringLiteral("^(-?)PT(\\d+)H(\\d+)M(\\d+)(?:[.,](\\d*?)0*)?S$"));
    const auto match = shape.match(duration);
    if (!match.hasMatch())
        return duration;
    const auto two = [&](int part) { return match.captured(part).rightJustified(2, u'0'); };
    const QString fraction = match.captured(5);
    return match.captured(1) + two(2) + u':' + two(3) + u':' + two(4) +
           (fraction.isEmpty() ? QString() : u'.' + fraction);
}

} // namespace rowmill
