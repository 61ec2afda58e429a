"""How a server is doing: metrics, logs, traces."""
