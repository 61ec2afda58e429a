"""The archive as tools of the Model Context Protocol, for assistants that others have made."""
