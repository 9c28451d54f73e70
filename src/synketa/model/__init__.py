"""The model as data and equations: from drug to receptor, circuit, signalling and spines."""
