"""The bars of the browser chat, measured in a real Chromium against real servers."""
