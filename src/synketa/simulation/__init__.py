"""From a run to its result: the network, compiled or interpreted."""
