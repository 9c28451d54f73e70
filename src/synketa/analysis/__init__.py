"""From results to numbers: metrics, tables, contrasts, expectations."""
