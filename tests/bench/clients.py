"""Who is compared: each makes the command that asks some rows of a table."""

import pathlib
import re
import subprocess
import sys

from workbench import MODEL, PROMPT, SYSTEM, Measured, reap, spawn

HERE = pathlib.Path(__file__).parent
#: `rowmill` takes the key from here.
ENVIRONMENT = {"BENCH_KEY": "bench"}

WRK_SCRIPT = """wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"model":"practice","messages":[{"role":"system","content":"You sort customer messages."},' ..
  '{"role":"user","content":"Sort this message: the card payment has not arrived yet and please tell me why it was ' ..
  'declined at a cash machine while travelling abroad, order 1?"}]}'
"""


def rowmill(build, url, table, project, at_once, *options):
    return [
        build / "rowmill", "run", table, "--project", project, "--overwrite", "--endpoint", url, "--model", MODEL,
        "--key-env", "BENCH_KEY", "--system", SYSTEM, "--prompt", PROMPT.replace("{text}", "{{text}}"),
        "--concurrency", at_once, "--progress", "none", "--json", *options,
    ]  # fmt: skip


def loop(kind, url, table, at_once, rows, *answers):
    return [sys.executable, HERE / "plain_loops.py", kind, url, table, at_once, rows, *answers]


def multi(url, table, at_once, rows):
    return [sys.executable, HERE / "multi_loop.py", url, table, at_once, rows]


def wrk(url, folder, at_once, seconds):
    """Asks the same question over and over, for so long."""
    script = folder / "post.lua"
    script.write_text(WRK_SCRIPT, encoding="utf-8")
    command = ["wrk", "-t1", f"-c{at_once}", f"-d{seconds}", "-s", script, url + "/chat/completions"]
    process = spawn(command, stdout=subprocess.PIPE, text=True)
    with process.stdout:
        said = process.stdout.read()
    status, cpu, peak = reap(process)
    rows = int(re.search(r"(\d+) requests in", said)[1])
    rate = float(re.search(r"Requests/sec:\s*([\d.]+)", said)[1])
    return Measured({"rows": rows, "seconds": seconds, "rows_per_second": rate}, status, seconds, cpu, peak)
