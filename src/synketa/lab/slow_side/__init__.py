"""The slow side for a page: the cascade's equations as JavaScript, a surface's numbers, unit responses of kinetics."""
