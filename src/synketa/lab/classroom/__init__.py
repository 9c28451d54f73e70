"""A class over a server: answers are counted, nothing else is kept, and nothing is lost when the server is killed."""
