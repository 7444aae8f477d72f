"""Runs rowmill against a server that keeps every request body, and holds each to the official description of
the API, whose file is given:

    python3 tests/bench/check_bodies.py --spec openapi.yaml build/dev/rowmill

Needs PyYAML and jsonschema. Exits with 1 when a body does not fit, or when one that must not fit does."""

import argparse
import collections
import contextlib
import copy
import csv
import json
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import jsonschema
import yaml

SCHEMA = "CreateChatCompletionRequest"


def without_nullable(node):
    """The description says `nullable`, which its own version of OpenAPI does not know: put as that version has
    it. A validator that meets the keyword without a type beside it may give up and let everything pass."""
    if isinstance(node, list):
        return [without_nullable(item) for item in node]
    if not isinstance(node, dict):
        return node
    fixed = {key: without_nullable(value) for key, value in node.items()}
    if not isinstance(fixed.get("nullable"), bool):
        return fixed
    if not fixed.pop("nullable"):
        return fixed
    if isinstance(fixed.get("type"), str):
        fixed["type"] = [fixed["type"], "null"]
        if "enum" in fixed and None not in fixed["enum"]:
            fixed["enum"] = [*fixed["enum"], None]
        return fixed
    return {"anyOf": [fixed, {"type": "null"}]}


def load_validator(path):
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with open(path, encoding="utf-8") as file:
        spec = yaml.load(file, Loader=loader)
    schemas = without_nullable(spec["components"]["schemas"])
    root = {"$ref": f"#/components/schemas/{SCHEMA}", "components": {"schemas": schemas}}
    known = known_members(schemas, SCHEMA)
    return jsonschema.Draft202012Validator(root), known


def known_members(schemas, name):
    """The description does not forbid members that it does not name: a misspelt one is found by this."""
    schema = schemas[name]
    names = set(schema.get("properties", {}))
    for part in schema.get("allOf", []):
        names |= set(part.get("properties", {}))
        if "$ref" in part:
            names |= known_members(schemas, part["$ref"].rsplit("/", 1)[1])
    return names


def filled(schema):
    """The least that a schema allows."""
    kind = schema["type"][0] if isinstance(schema["type"], list) else schema["type"]
    if "enum" in schema:
        return schema["enum"][0]
    if kind == "object":
        return {name: filled(part) for name, part in schema["properties"].items()}
    return {"array": [], "string": "x", "number": 1.5, "integer": 1, "boolean": True}[kind]


class Server:
    """Keeps bodies, refuses what `refuses` names, and answers with a label or fields that now and then do not
    fit, so that follow-up questions are among the bodies."""

    def __init__(self, refuses=()):
        self.bodies = []
        self.refuses = refuses
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                server.bodies.append(body)
                kind = body.get("response_format", {}).get("type")
                if kind in server.refuses:
                    self.reply(400, {"error": {"message": f"'response_format' of type '{kind}' is not supported",
                                               "type": "invalid_request_error", "param": None, "code": None}})
                    return
                text = "up"
                if kind == "json_schema":
                    text = json.dumps(filled(body["response_format"]["json_schema"]["schema"]))
                elif kind == "json_object":
                    text = '{"label": "up"}'
                if len(server.bodies) % 3 == 0:
                    text = '{"label": "neither"}' if kind else "neither"
                self.reply(200, {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [
                    {"index": 0, "finish_reason": "stop", "logprobs": None,
                     "message": {"role": "assistant", "content": text, "refusal": None}}]})

            def reply(self, status, body):
                raw = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/v1"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def close(self):
        self.http.shutdown()
        self.http.server_close()


def write_table(path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text"])
        for number in range(12):
            writer.writerow([f'row {number}: "quotes", 中文, \U0001f600,\nsecond line'])


def must_fail(good):
    """Bodies that no validator may let pass: without these, one that checks nothing would look content."""

    def changed(**members):
        body = copy.deepcopy(good)
        body.update(members)
        return {key: value for key, value in body.items() if value is not ...}

    yield "no model", changed(model=...)
    yield "no messages", changed(messages=[])
    yield "a temperature in words", changed(temperature="warm")
    yield "a temperature beyond 2", changed(temperature=2.5)
    yield "an unknown role", changed(messages=[{"role": "oracle", "content": "x"}])
    yield "a schema without a name", changed(
        response_format={"type": "json_schema", "json_schema": {"schema": {"type": "object"}}})
    yield "an unknown format", changed(response_format={"type": "yaml"})
    yield "a member that is not known", changed(temprature=1)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("rowmill")
    arguments.add_argument("--spec", required=True)
    given = arguments.parse_args()
    validator, known = load_validator(given.spec)

    def faults(body):
        found = [f"{'/'.join(map(str, error.path))}: {error.message[:200]}" for error in validator.iter_errors(body)]
        return found + [f"unknown member {name}" for name in body if name not in known]

    fields = "mood:good|bad,stars:whole?,price:number,ok:yesno,tags:list,\u6ce8:text?"
    shapes = {"free text": [], "labels": ["--labels", "up,down"], "fields": ["--fields", fields]}
    settings = {"bare": [], "everything": ["--system", "Be {{text}}", "--temperature", "0.2", "--max-tokens", "50"],
                "packed": ["--pack", "5", "--max-tokens", "50"]}
    refusals = {"takes all": (), "JSON mode only": ("json_schema",), "words only": ("json_schema", "json_object")}
    counts = collections.Counter()
    kinds = collections.Counter()
    bad = []
    sample = None
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "t.csv"
        write_table(table)
        for shape, more in shapes.items():
            for setting, also in settings.items():
                for refusal, refuses in refusals.items():
                    server = Server(refuses)
                    with contextlib.closing(server):
                        subprocess.run(
                            [given.rowmill, "run", table, "--overwrite", "--project", Path(folder) / "p.rowmill",
                             "--prompt", "Which? {{text}}", "--model", "m", "--endpoint", server.url, "--progress",
                             "none", *more, *also], check=False, capture_output=True, timeout=120)
                    for body in server.bodies:
                        counts[f"{shape}, {setting}, {refusal}"] += 1
                        kinds[body.get("response_format", {}).get("type", "none")] += 1
                        kinds["follow-ups"] += any(message["role"] == "assistant" for message in body["messages"])
                        sample = body
                        bad += [(shape, setting, refusal, fault) for fault in faults(body)]
    passed = [name for name, body in must_fail(sample) if not faults(body)]
    print(f"{sum(counts.values())} bodies of {len(counts)} kinds of run; "
          + ", ".join(f"{name}: {count}" for name, count in sorted(kinds.items())))
    for one in bad:
        print("DOES NOT FIT:", *one, sep=" | ")
    for name in passed:
        print("MUST NOT FIT, BUT DOES:", name)
    complete = len(counts) == len(shapes) * len(settings) * len(refusals)
    if not complete:
        print("some runs sent nothing")
    print("all fit" if not bad and not passed and complete else "NOT ALL WELL")
    return 1 if bad or passed or not complete else 0


if __name__ == "__main__":
    sys.exit(main())
