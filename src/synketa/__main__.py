"""``python -m synketa``: the command line."""

import sys

if not sys.flags.safe_path:
    sys.path.append(sys.path.pop(0))  # the working folder: a random.py there must not take the place of Python's own

from synketa.cli.app import main

if __name__ == "__main__":
    main()
