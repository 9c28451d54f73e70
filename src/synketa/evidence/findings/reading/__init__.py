"""What the words of a finding say: who, which drug and dose, when, and what was measured."""
