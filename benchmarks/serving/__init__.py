"""What the server comes to: for programs, under load, and when it is killed."""
