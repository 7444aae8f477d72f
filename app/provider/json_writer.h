#pragma once

#include "app/base/json_string.h"
#include "app/provider/chat_request.h"

#include <QByteArray>
#include <QStringView>

namespace rowmill {

/// Appends `,"temperature":0.5` where the request has one that can be sent.
void appendTemperature(QByteArray& out, const ChatRequest& chat);

/// `"content":` and the text: what most APIs make of a turn behind its role.
void appendContent(QByteArray& out, QStringView text);
/// Appends the examples and then the question as a JSON list of turns. `answerer` is what the API calls the
/// model; `content` appends what a turn says.
void appendTurns(QByteArray& out, const ChatRequest& chat, QByteArrayView answerer,
                 void (*content)(QByteArray&, QStringView) = appendContent);

/// Appends the shortest spelling that reads back as the same number; `value` must be finite.
void appendJsonNumber(QByteArray& out, double value);

} // namespace rowmill
