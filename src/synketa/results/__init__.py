"""What a run leaves: results, their files, the manifest of an experiment."""
