"""Values over time: what was said of what is asked, by whom, on which day, and what stands."""
