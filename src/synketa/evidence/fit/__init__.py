"""Parameters of the slow side estimated from measured values: a point, a posterior, and what was determined."""
