"""Kills the real program 1,000 times at random moments and opens its project again each time; then 200 times with
every write that was not synced taken away, as by a power cut. Runs the test cli_kill_loop with these counts, so
it needs a build with tests; the moments come from the test's own dice. Exit status 1 when anything was lost."""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/dev"))
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--power-cuts", type=int, default=200)
    options = parser.parse_args()
    build = options.build.resolve()
    with tempfile.TemporaryDirectory() as home:
        began = time.monotonic()
        ended = subprocess.run(
            [str(build / "tests/cli/cli_tests"), "kill_loop", "-maxwarnings", "0"],
            env=os.environ
            | {
                "HOME": home,
                "LC_ALL": "C.UTF-8",
                "QT_QPA_PLATFORM": "minimal",
                "QTEST_FUNCTION_TIMEOUT": str(24 * 3600 * 1000),
                "ROWMILL_BIN": str(build / "rowmill"),
                "ROWMILL_KILLS": str(options.kills),
                "ROWMILL_POWER_CUTS": str(options.power_cuts),
            },
            check=False,
        )
    print(f"{options.kills} kills and {options.power_cuts} power cuts in {time.monotonic() - began:.0f} s")
    return 0 if ended.returncode == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
