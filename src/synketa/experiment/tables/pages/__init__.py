"""What is written for people who write experiments: the reference of all keys, and a commented file."""
