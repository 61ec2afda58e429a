"""What a person may set about who reads, and how much of it."""

from pydantic import BaseModel, ConfigDict, Field, SecretStr


class AccessSettings(BaseModel):
    """The part of the settings that stands between the server and its readers."""

    model_config = ConfigDict(frozen=True)

    users: str = Field(
        "", description="A file of names and passwords; with it, readers have to sign in."
    )
    user_header: str = Field(
        "", description="The header in which a proxy names who has signed in there."
    )
    trusted_proxies: str = Field(
        "127.0.0.1,::1",
        description="Addresses and networks of the proxies that are believed, by commas.",
    )
    allowed_hosts: str = Field(
        "",
        description="Names under which readers reach the server, by commas; empty for those of "
        "this machine on loopback, any elsewhere.",
    )
    cors_origins: str = Field(
        "",
        description="Other sites whose pages may ask here, like 'https://desk.example.org', by "
        "commas; empty for none.",
    )
    server_key: SecretStr = Field(
        SecretStr(""),
        description="The API key that commands send where the archive is a server's address.",
    )
    rate_limit: str = Field(
        "30/minute",
        description="Questions and searches that one reader may send; empty for any number.",
    )
    address_rate_limit: str = Field(
        "120/minute", description="The same for all readers at one address."
    )

    visitor_days: int = Field(
        90,
        ge=0,
        description="Days after which a conversation is deleted that its reader, who never signed "
        "in, has not gone on with; 0 keeps all.",
    )
    user_days: int = Field(0, ge=0, description="The same for readers who sign in.")

    @property
    def signs_in(self) -> bool:
        """Whether readers have to be known."""
        return bool(self.users or self.user_header)
