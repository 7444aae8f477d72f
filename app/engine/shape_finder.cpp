#include "app/engine/shape_finder.h"

#include "app/base/json.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace rowmill {

namespace {

/// Refusals and errors of rows say nothing of the shape: after so many of them it counts as known.
constexpr int MostUndecided = 3;
constexpr qint64 RememberedMs = 30LL * 24 * 3600 * 1000;

constexpr std::array ShapeNames = {QLatin1String("schema"), QLatin1String("json"),
                                   QLatin1String("instructions")};

QString placeOf(const QString& endpoint, const QString& model)
{
    return endpoint + QLatin1Char(' ') + model;
}

AnswerShape weaker(AnswerShape shape)
{
    return shape == AnswerShape::Schema ? AnswerShape::Json : AnswerShape::Instructions;
}

} // namespace

bool namesFormat(const Verdict& verdict)
{
    if (verdict.outcome != Outcome::BadRequest)
        return false;
    static constexpr std::array Words = {
        "response_format", "response format", "responseformat",    "json_schema",
        "json_object",     "json schema",     "json mode",         "output_config",
        "output_format",   "text.format",     "structured output", "responseschema",
        "grammar",         "response_schema", "responsemimetype",  "response mime type"};
    return std::any_of(Words.begin(), Words.end(), [&verdict](const char* word) {
        return verdict.message.contains(QLatin1String(word), Qt::CaseInsensitive) ||
               verdict.providerCode.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

void ShapeFinder::begin(bool hasShape, std::optional<AnswerShape> known)
{
    m_known = !hasShape || known.has_value();
    m_shape = hasShape ? known.value_or(AnswerShape::Schema) : AnswerShape::Instructions;
    m_undecided = 0;
    m_found.reset();
}

bool ShapeFinder::refused(AnswerShape asked, const Verdict& verdict)
{
    if (asked == AnswerShape::Instructions || !namesFormat(verdict))
        return false;
    if (asked == m_shape) {
        m_shape = weaker(asked);
        m_known = false;
        m_undecided = 0;
        if (m_shape == AnswerShape::Instructions)
            settleOn(m_shape);
    }
    return true;
}

void ShapeFinder::answered(AnswerShape asked, bool inJson)
{
    if (m_known || asked != m_shape)
        return;
    // A server that passes over what it does not know answers as if it had not been asked for JSON.
    settleOn(inJson ? asked : AnswerShape::Instructions);
}

void ShapeFinder::undecided()
{
    if (!m_known && ++m_undecided >= MostUndecided)
        m_known = true;
}

std::optional<AnswerShape> ShapeFinder::takeFound()
{
    return std::exchange(m_found, std::nullopt);
}

void ShapeFinder::settleOn(AnswerShape shape)
{
    m_shape = shape;
    m_known = true;
    m_found = shape;
}

std::optional<AnswerShape> rememberedShape(const QString& notes, const QString& endpoint,
                                           const QString& model, qint64 nowMs)
{
    const auto json = parseJsonObject(notes.toUtf8());
    if (!json)
        return std::nullopt;
    const QJsonValue note = json->value(placeOf(endpoint, model));
    const auto name =
        std::find(ShapeNames.begin(), ShapeNames.end(), note[QLatin1String("shape")].toString());
    const double ageMs = double(nowMs) - note[QLatin1String("found_ms")].toDouble();
    if (name == ShapeNames.end() || ageMs < 0 || ageMs > double(RememberedMs))
        return std::nullopt;
    return static_cast<AnswerShape>(name - ShapeNames.begin());
}

QString withShape(const QString& notes, const QString& endpoint, const QString& model, AnswerShape shape,
                  qint64 nowMs)
{
    const auto before = parseJsonObject(notes.toUtf8());
    QJsonObject json = before ? *before : QJsonObject();
    json.insert(placeOf(endpoint, model),
                QJsonObject{{QLatin1String("shape"), QString(ShapeNames.at(static_cast<size_t>(shape)))},
                            {QLatin1String("found_ms"), nowMs}});
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace rowmill
