"""Following feeds: a schedule in the catalog, and what polls by it and takes articles in."""
