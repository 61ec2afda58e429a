"""What a person may set about how notices of standing questions are sent."""

from pydantic import BaseModel, ConfigDict, Field, SecretStr


class WatchSettings(BaseModel):
    """The part of the settings that sending reads."""

    model_config = ConfigDict(frozen=True)

    smtp_url: SecretStr = Field(
        SecretStr(""),
        description="The mail server: 'smtp://user:password@mail.example.org:587', or 'smtps://…'.",
    )
    mail_from: str = Field(
        "newsdesk@localhost", description="The sender of mail about standing questions."
    )
    webhook_secret: SecretStr = Field(
        SecretStr(""), description="Signs what webhooks are sent (HMAC-SHA256); empty for no sign."
    )
