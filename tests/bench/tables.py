"""Table files to open: the same for every run."""

import multiprocessing
import random

WORDS = "the quick brown fox jumps over a lazy dog and then some more text for you to read".split()


def write_csv(path, rows):
    """About 100 bytes a row, one cell in seven quoted."""
    draw = random.Random(1)
    texts = [" ".join(draw.choices(WORDS, k=13)) for _ in range(1000)]
    texts[::7] = [f'"{text}, and a ""quoted"" word"' for text in texts[::7]]
    with open(path, "w", encoding="utf-8") as file:
        file.write("id,text,state,price,day,code\n")
        for i in range(rows):
            file.write(
                f"{i},{texts[i * 7919 % 1000]},{'open' if i % 3 else 'closed'},{i % 9973 / 100:.2f},"
                f"2024-{i % 12 + 1:02d}-{i % 28 + 1:02d},K-{i:08d}\n"
            )


def write_xlsx(path, rows, inline):
    """With its texts in a table of their own, as Excel writes it, or each in its cell."""
    import xlsxwriter

    draw = random.Random(2)
    book = xlsxwriter.Workbook(path, {"constant_memory": inline})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["id", "text", "state", "price", "n", "note", "code"])
    for i in range(rows):
        cells = [i, " ".join(draw.choices(WORDS, k=12)), draw.choice(["open", "closed"]), draw.random() * 1000,
                 draw.randint(0, 10**6), " ".join(draw.choices(WORDS, k=6)), f"{i:07d}"]  # fmt: skip
        sheet.write_row(i + 1, 0, cells)
    book.close()


def made(make, *arguments):
    """In a process of its own: a child is charged with the memory of the one it is forked from."""
    maker = multiprocessing.Process(target=make, args=arguments)
    maker.start()
    maker.join()
    if maker.exitcode != 0:
        raise RuntimeError(f"{make.__name__} failed")
