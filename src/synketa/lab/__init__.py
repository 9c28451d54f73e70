"""The lab: the network and the slow side in a browser, as a static page that needs no server."""
