"""The model card: a model described as its field describes one, from the model files themselves."""
