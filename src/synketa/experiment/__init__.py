"""An experiment as data: read, checked and expanded into runs."""
