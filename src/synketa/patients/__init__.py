"""Virtual patients: cohorts, their courses on a response surface, and trials with them. No advice to patients."""
