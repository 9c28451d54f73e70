"""``python -m synketa``: the command line."""

from synketa.cli.app import main

if __name__ == "__main__":
    main()
