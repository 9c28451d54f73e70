"""The response surface: a fit of the network that the slow side runs on in its place."""
