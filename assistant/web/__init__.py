"""The server: browser chat, HTTP API and health, on one port."""
