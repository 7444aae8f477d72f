#!/usr/bin/python3
"""XLSX of 100,000 rows: read by Rowmill beside openpyxl (read-only), and back and forth through LibreOffice.

workbooks.py ROWMILL [RUNS]: ROWMILL is a release build. Needs python3-openpyxl and python3-xlsxwriter; the part
with LibreOffice (libreoffice-calc) is left out where there is no soffice, and says so."""
import csv, multiprocessing, os, random, shutil, statistics, subprocess, sys, tempfile, time

import xlsxwriter

ROWS = 100_000
READ = "import openpyxl,sys\nfor r in openpyxl.load_workbook(sys.argv[1],read_only=True).active.iter_rows(values_only=True): pass"
HARD = [["id", "text"], ["007", 'a "b"\nc'], ["12345678901234567890", "=1+1"], ["שלום", "👩‍👩‍👧"],
        ["1E+15", "x" * 32767], ["", "  spaces  "]]


def make(path, constant):
    draw = random.Random(1)
    words = "the quick brown fox jumps over a lazy dog and then some more text for you".split()
    book = xlsxwriter.Workbook(path, {"constant_memory": constant})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["id", "text", "state", "price", "n", "note", "code"])
    for i in range(ROWS):
        sheet.write_row(i + 1, 0, [i, " ".join(draw.choices(words, k=12)), draw.choice(["open", "closed"]),
                                   draw.random() * 1000, draw.randint(0, 10**6),
                                   " ".join(draw.choices(words, k=6)), f"{i:07d}"])
    book.close()


def measure(command):
    """Seconds, and the peak of the memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {command}")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def through_office(rowmill, ending):
    """Written here, saved anew by LibreOffice, read here: what is different."""
    with open("hard.csv", "w", newline="") as file:
        csv.writer(file).writerows(HARD)
    subprocess.run([rowmill, "convert", "hard.csv", f"hard.{ending}", "--overwrite"], check=True, stderr=subprocess.DEVNULL)
    for target in ("xlsx", "ods"):
        subprocess.run(["soffice", "--headless", "--convert-to", target, "--outdir", "office", f"hard.{ending}"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        subprocess.run([rowmill, "convert", f"office/hard.{target}", "back.csv", "--overwrite"], check=True,
                       stderr=subprocess.DEVNULL)
        with open("back.csv", newline="") as file:
            back = list(csv.reader(file))
        print(f"{ending} -> LibreOffice -> {target}: {'the same' if back == HARD else 'DIFFERENT'}")


def main():
    rowmill, runs = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name, constant in (("shared strings", False), ("inline strings", True)):
            # In a process of its own: a child is charged with the memory of the one it is forked from.
            maker = multiprocessing.Process(target=make, args=("t.xlsx", constant))
            maker.start()
            maker.join()
            ours, theirs = [], []
            for _ in range(runs):
                theirs.append(measure(["/usr/bin/python3", "-c", READ, "t.xlsx"]))
                ours.append(measure([rowmill, "convert", "t.xlsx", "t.csv", "--overwrite"]))
            seconds = [statistics.median(run[0] for run in side) for side in (ours, theirs)]
            print(f"{name}: Rowmill, with a CSV written, {seconds[0]:.2f} s, {max(r[1] for r in ours):.0f} MB; "
                  f"openpyxl {seconds[1]:.2f} s, {max(r[1] for r in theirs):.0f} MB; ratio {seconds[0] / seconds[1]:.2f}")
        if not shutil.which("soffice"):
            print("no soffice: LibreOffice is left out")
            return
        for ending in ("xlsx", "ods"):
            through_office(rowmill, ending)


main()
