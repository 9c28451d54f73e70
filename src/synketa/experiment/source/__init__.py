"""An experiment as it is written: its file, the files that it extends, and what the command line changes."""

from synketa.experiment.source.reading import (
    DEFAULT_MODEL,
    FILE_NAME,
    FILE_NAME_WANT,
    MAX_SEEDS,
    Recorded,
    Source,
    definition,
    model_file,
    program_files,
    read_source,
    recorded,
    with_tables,
)

__all__ = [
    "DEFAULT_MODEL",
    "FILE_NAME",
    "FILE_NAME_WANT",
    "MAX_SEEDS",
    "Recorded",
    "Source",
    "definition",
    "model_file",
    "program_files",
    "read_source",
    "recorded",
    "with_tables",
]
