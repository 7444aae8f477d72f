"""The loops to beat, as common tutorials have them, none of which saves anything before its end:

  plain_loops.py serial|threads|async|chunks URL TABLE AT_ONCE ROWS [ANSWERS.csv]

serial asks one row after the other with `requests`; threads does that in a thread pool; async is aiohttp with a
semaphore and gather over all rows; chunks is gather over AT_ONCE rows at a time. What goes wrong becomes the
row's answer, as there. Prints one JSON object: rows (those without an error), seconds (first request
to last answer), rows_per_second."""

import asyncio
import concurrent.futures
import csv
import json
import sys
import time

from workbench import MODEL, PROMPT, SYSTEM, read_texts

HEADERS = {"Authorization": "Bearer bench"}


def body(text):
    return {
        "model": MODEL,
        "messages": [
            {"role": "system", "content": SYSTEM},
            {"role": "user", "content": PROMPT.format(text=text)},
        ],
    }


def ask(session, url, text):
    try:
        reply = session.post(url, json=body(text), timeout=60)
        reply.raise_for_status()
        return reply.json()["choices"][0]["message"]["content"]
    except Exception as error:  # as the tutorials do
        return f"Error: {error}"


def serial(url, texts, _at_once):
    import requests

    with requests.Session() as session:
        session.headers.update(HEADERS)
        return [ask(session, url, text) for text in texts]


def threads(url, texts, at_once):
    import requests

    with requests.Session() as session, concurrent.futures.ThreadPoolExecutor(at_once) as pool:
        session.headers.update(HEADERS)
        session.mount("http://", requests.adapters.HTTPAdapter(pool_maxsize=at_once))
        return list(pool.map(lambda text: ask(session, url, text), texts))


async def ask_async(session, url, text):
    try:
        async with session.post(url, json=body(text)) as reply:
            reply.raise_for_status()
            answer = await reply.json()
            return answer["choices"][0]["message"]["content"]
    except Exception as error:  # as the tutorials do
        return f"Error: {error}"


async def with_session(at_once, work):
    import aiohttp

    connector = aiohttp.TCPConnector(limit=at_once)
    async with aiohttp.ClientSession(connector=connector, headers=HEADERS) as session:
        return await work(session)


def all_async(url, texts, at_once):
    gate = asyncio.Semaphore(at_once)

    async def one(session, text):
        async with gate:
            return await ask_async(session, url, text)

    return asyncio.run(with_session(at_once, lambda session: asyncio.gather(*(one(session, t) for t in texts))))


def chunks(url, texts, at_once):
    async def work(session):
        answers = []
        for start in range(0, len(texts), at_once):
            answers += await asyncio.gather(*(ask_async(session, url, t) for t in texts[start : start + at_once]))
        return answers

    return asyncio.run(with_session(at_once, work))


LOOPS = {"serial": serial, "threads": threads, "async": all_async, "chunks": chunks}


def main():
    loop, base, table, at_once, rows = sys.argv[1:6]
    texts = read_texts(table, int(rows))
    began = time.perf_counter()
    answers = LOOPS[loop](base + "/chat/completions", texts, int(at_once))
    seconds = time.perf_counter() - began
    if len(sys.argv) > 6:
        with open(sys.argv[6], "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("text", "answer"), *zip(texts, answers)])
    done = sum(not answer.startswith("Error: ") for answer in answers)
    print(json.dumps({"rows": done, "seconds": seconds, "rows_per_second": len(texts) / seconds}))


if __name__ == "__main__":
    main()
