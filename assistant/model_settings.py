"""What a person may set about the model."""

from pydantic import BaseModel, ConfigDict, Field, SecretStr


class ModelSettings(BaseModel):
    """The part of the settings that the path to a model reads."""

    model_config = ConfigDict(frozen=True)

    model: str = Field(
        "",
        description="The model that writes: 'openai:NAME', 'azure:DEPLOYMENT', or the address of "
        "an OpenAI-compatible server, 'NAME@' before it or not; empty for none.",
    )
    base_url: str = Field(
        "", description="The address of the model's server where 'model' does not say it."
    )
    api_key: SecretStr = Field(
        SecretStr(""), description="Its key; empty for OPENAI_API_KEY, or for a server without one."
    )
    api_version: str = Field("", description="Azure's API version; empty for OPENAI_API_VERSION.")
    context: int = Field(
        0, ge=0, description="Tokens that the model reads and writes; 0 asks the server, or 8,192."
    )
    first_token_timeout: float = Field(
        60, gt=0, description="Seconds that the model may take to begin its answer."
    )
    model_timeout: float = Field(
        180, gt=0, description="Seconds that one call of the model may take, retries included."
    )
    model_retries: int = Field(
        2, ge=0, le=10, description="How often a call is repeated that failed before its answer."
    )
    prompt_price: float = Field(
        0, ge=0, description="Dollars for a million tokens that the model reads."
    )
    completion_price: float = Field(
        0, ge=0, description="Dollars for a million tokens that the model writes."
    )
    budget_tokens: int = Field(
        50_000, ge=0, description="Tokens that one question may use, all calls together; 0 for any."
    )
    budget_cost: float = Field(
        0, ge=0, description="Dollars that one question may cost; 0 for any."
    )
