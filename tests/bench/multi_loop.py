"""The limit of what a client can be that does nothing but ask: libcurl's multi interface, driven from Python by
pycurl, that reads no answer.

  multi_loop.py URL TABLE AT_ONCE ROWS

Prints one JSON object: rows (answered with 200), seconds, rows_per_second."""

import json
import sys
import time

import pycurl

from plain_loops import HEADERS, body
from workbench import read_texts


def easy(url):
    handle = pycurl.Curl()
    handle.setopt(pycurl.URL, url)
    handle.setopt(pycurl.HTTPHEADER, [f"{name}: {value}" for name, value in HEADERS.items()])
    handle.setopt(pycurl.WRITEFUNCTION, len)
    return handle


def run(url, bodies, at_once):
    multi = pycurl.CurlMulti()
    multi.setopt(pycurl.M_MAXCONNECTS, at_once)
    idle = [easy(url) for _ in range(at_once)]
    waiting = iter(bodies)
    flying, right = 0, 0
    while True:
        while idle and (text := next(waiting, None)) is not None:
            handle = idle.pop()
            handle.setopt(pycurl.COPYPOSTFIELDS, text)
            multi.add_handle(handle)
            flying += 1
        if not flying:
            return right
        multi.perform()
        _, good, bad = multi.info_read()
        for handle in good + [failed[0] for failed in bad]:
            right += handle.getinfo(pycurl.RESPONSE_CODE) == 200
            multi.remove_handle(handle)
            idle.append(handle)
            flying -= 1
        if not good and not bad:
            multi.select(1.0)


def main():
    base, table, at_once, rows = sys.argv[1:5]
    bodies = [json.dumps(body(text)) for text in read_texts(table, int(rows))]
    began = time.perf_counter()
    right = run(base + "/chat/completions", bodies, int(at_once))
    seconds = time.perf_counter() - began
    print(json.dumps({"rows": right, "seconds": seconds, "rows_per_second": right / seconds}))


if __name__ == "__main__":
    main()
