"""The network of a model as a WebAssembly module."""
