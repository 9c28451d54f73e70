"""The slow side: minutes to weeks."""
