"""What Alembic runs: the revisions, on the connection of whoever upgrades."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
