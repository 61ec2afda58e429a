"""Who may read, how often, and how much they may send."""
