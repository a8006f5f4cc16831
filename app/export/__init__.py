"""Taking takes away: what is written, how, where to, and the files afterwards."""
