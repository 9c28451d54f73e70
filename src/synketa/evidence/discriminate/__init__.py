"""Which experiment that a laboratory can do separates two hypotheses most, and how many animals it takes."""
