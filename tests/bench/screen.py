"""A screen of its own (Xvfb), to look at from outside."""

import contextlib
import os
import subprocess
import time

from workbench import end, spawn

WIDTH, HEIGHT = 1440, 900


class Screen:
    """Black until something is painted on it."""

    def __init__(self):
        from Xlib import display

        reading, writing = os.pipe()
        self._process = spawn(
            ["Xvfb", "-displayfd", writing, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=(writing,),
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.name = ":" + pipe.readline().strip()
        self._root = display.Display(self.name).screen().root
        self.environment = {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}

    def strip(self):
        """The pixels of one line through the middle."""
        from Xlib import X

        return self._root.get_image(0, HEIGHT // 2, WIDTH, 1, X.ZPixmap, 0xFFFFFF).data

    def await_paint(self, since, seconds=30):
        """Seconds from `since` until most of the line is no longer black."""
        while time.monotonic() - since < seconds:
            line = self.strip()
            if sum(any(line[at : at + 3]) for at in range(0, len(line), 4)) > WIDTH / 2:
                return time.monotonic() - since
            time.sleep(0.002)
        raise RuntimeError("nothing was painted")

    def press(self, key):
        """In the one window there is; without a window manager nobody else gives it the focus."""
        command = ["xdotool", "search", "--onlyvisible", "--class", "rowmill", "windowfocus", "--sync", "key", key]
        subprocess.run(command, env={**os.environ, **self.environment}, check=True, timeout=30)

    def close(self):
        end(self._process)


@contextlib.contextmanager
def screen():
    shown = Screen()
    try:
        yield shown
    finally:
        shown.close()
