"""Published findings against competing hypotheses: what each explains, and what it gets wrong."""
