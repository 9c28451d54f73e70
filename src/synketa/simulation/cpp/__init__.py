"""C++ that goes into the compiled program, and what is tied to a version of Brian2."""
