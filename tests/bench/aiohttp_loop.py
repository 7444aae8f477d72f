"""The loop to beat: a client as people write it, with aiohttp, a semaphore and gather, that keeps its answers
in memory and saves nothing. Prints one JSON object: rows, seconds (first request to last answer) and
rows_per_second."""

import asyncio
import csv
import json
import sys
import time

import aiohttp

SYSTEM, PROMPT, MODEL = "You sort customer messages.", "Sort this message: {text}", "practice"


async def ask(session, gate, url, text):
    body = {
        "model": MODEL,
        "messages": [
            {"role": "system", "content": SYSTEM},
            {"role": "user", "content": PROMPT.format(text=text)},
        ],
    }
    async with gate:
        async with session.post(url, json=body) as reply:
            if reply.status != 200:
                raise RuntimeError(f"status {reply.status}: {await reply.text()}")
            answer = await reply.json()
            return answer["choices"][0]["message"]["content"]


async def ask_all(base, texts, concurrency):
    gate = asyncio.Semaphore(concurrency)
    headers = {"Authorization": "Bearer bench"}
    connector = aiohttp.TCPConnector(limit=concurrency)
    async with aiohttp.ClientSession(connector=connector, headers=headers) as session:
        began = time.perf_counter()
        answers = await asyncio.gather(*(ask(session, gate, base + "/chat/completions", t) for t in texts))
        return answers, time.perf_counter() - began


def main():
    base, table, concurrency, limit = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    with open(table, encoding="utf-8", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file)][:limit]
    answers, seconds = asyncio.run(ask_all(base, texts, concurrency))
    if len(answers) != len(texts) or not all(answers):
        raise RuntimeError("an answer is missing")
    print(json.dumps({"rows": len(texts), "seconds": seconds, "rows_per_second": len(texts) / seconds}))


if __name__ == "__main__":
    main()
