"""Follow ketamine from the infusion pump to the dendritic spine."""
