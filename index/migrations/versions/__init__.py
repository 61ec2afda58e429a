"""One module for each revision; `down_revision` says after which it comes."""
