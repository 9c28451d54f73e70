"""``python -m synketa``: the command line."""

from synketa.cli import main

if __name__ == "__main__":
    main()
