"""What a person may set about the record of what is asked."""

from pydantic import BaseModel, ConfigDict, Field


class AuditSettings(BaseModel):
    """The part of the settings that the audit log reads."""

    model_config = ConfigDict(frozen=True)

    audit_log: str = Field(
        "", description="A file in which the server notes who asked when; empty for none."
    )
    audit_questions: bool = Field(
        False, description="Whether it also notes the question, which may be private."
    )
    audit_days: int = Field(
        90, ge=0, description="Days for which it is kept, a file for each; 0 keeps all."
    )
