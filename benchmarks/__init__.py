"""Every number that the README quotes is printed by a script in here."""
