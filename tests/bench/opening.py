#!/usr/bin/python3
"""How long large tables take to open, beside the tools that everyone has, and how much memory that needs.

opening.py ROWMILL [RUNS]: ROWMILL is a release build. A CSV of 1,000,000 rows and about 100 MB becomes a project
beside `sqlite3 .import` of the same file; an XLSX of 100,000 rows beside openpyxl reading it (read-only). Rowmill's
time is that of the whole command, from its start over the import to one answer saved (`run --limit 1` on the
practice endpoint). Needs sqlite3, python3-openpyxl and python3-xlsxwriter. Exits with 1 when a budget is missed."""
import multiprocessing, os, random, statistics, subprocess, sys, tempfile, time

READ = "import openpyxl,sys\nfor r in openpyxl.load_workbook(sys.argv[1],read_only=True).active.iter_rows(values_only=True): pass"
WORDS = "the quick brown fox jumps over a lazy dog and then some more text for you to read".split()
MB = 1024 * 1024


def make_csv(path, rows):
    draw = random.Random(1)
    texts = [" ".join(draw.choices(WORDS, k=13)) for _ in range(1000)]
    texts[::7] = [f'"{text}, and a ""quoted"" word"' for text in texts[::7]]
    with open(path, "w") as file:
        file.write("id,text,state,price,day,code\n")
        for i in range(rows):
            file.write(f"{i},{texts[i * 7919 % 1000]},{'open' if i % 3 else 'closed'},{i % 9973 / 100:.2f},"
                       f"2024-{i % 12 + 1:02d}-{i % 28 + 1:02d},K-{i:08d}\n")


def make_xlsx(path, rows):
    import xlsxwriter
    draw = random.Random(2)
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["id", "text", "state", "price", "n", "note", "code"])
    for i in range(rows):
        sheet.write_row(i + 1, 0, [i, " ".join(draw.choices(WORDS, k=12)), draw.choice(["open", "closed"]),
                                   draw.random() * 1000, draw.randint(0, 10**6),
                                   " ".join(draw.choices(WORDS, k=6)), f"{i:07d}"])
    book.close()


def made(make, *arguments):
    # In a process of its own: a child is charged with the memory of the one it is forked from.
    maker = multiprocessing.Process(target=make, args=arguments)
    maker.start()
    maker.join()


def measure(command):
    """Seconds, processor seconds, and the peak of the memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {command}\n{said.decode()}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def opened(rowmill, table):
    return measure([rowmill, "run", table, "--project", "t.rowmill", "--overwrite", "--endpoint", "practice",
                    "--prompt", "{{text}}", "--limit", "1", "--progress", "none"])


def imported(table):
    if os.path.exists("t.db"):
        os.remove("t.db")
    return measure(["sqlite3", "t.db", ".mode csv", f".import {table} t"])


def medians(runs):
    return [statistics.median(run[i] for run in runs) for i in range(2)] + [max(run[2] for run in runs)]


def compare(name, ours, theirs, other, budget):
    a, b = medians(ours), medians(theirs)
    ratio = a[0] / b[0]
    print(f"{name}: Rowmill {a[0]:.2f} s ({a[1]:.2f} s of processor, {a[2]:.0f} MB); {other} {b[0]:.2f} s "
          f"({b[1]:.2f} s, {b[2]:.0f} MB); {ratio:.2f} of it, budget {budget}: {'met' if ratio <= budget else 'MISSED'}")
    return ratio <= budget


def main():
    rowmill, runs = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.environ["HOME"] = folder
        made(make_csv, "large.csv", 1_000_000)
        made(make_csv, "small.csv", 100_000)
        made(make_xlsx, "t.xlsx", 100_000)
        print(f"CSV: {os.path.getsize('large.csv') / MB:.0f} MB, XLSX: {os.path.getsize('t.xlsx') / MB:.0f} MB, {runs} rounds")
        rounds = []
        for turn in range(runs):
            jobs = [lambda: opened(rowmill, "large.csv"), lambda: imported("large.csv"), lambda: opened(rowmill, "t.xlsx"),
                    lambda: measure(["/usr/bin/python3", "-c", READ, "t.xlsx"])]
            order = range(4) if turn % 2 == 0 else reversed(range(4))
            done = {i: jobs[i]() for i in order}
            rounds.append([done[i] for i in range(4)])
        columns = list(zip(*rounds))
        met = compare("CSV of 1,000,000 rows", columns[0], columns[1], "sqlite3 .import", 2.0)
        met &= compare("XLSX of 100,000 rows", columns[2], columns[3], "openpyxl", 0.5)
        small, large = opened(rowmill, "small.csv")[2], medians(columns[0])[2]
        flat = large <= small + 20
        print(f"memory: {small:.0f} MB for 100,000 rows, {large:.0f} MB for 1,000,000: {'flat' if flat else 'GROWS'}")
        sys.exit(0 if met and flat else 1)


main()
