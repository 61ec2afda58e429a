"""What Schemathesis has to know of this API that no OpenAPI document can say.

It loads this module itself (SCHEMATHESIS_HOOKS). No check is switched off: a failure is passed over
only where the sentence of the answer shows that the check is wrong.
"""

import os
import re
from typing import Any

import schemathesis
from schemathesis.core.failures import Failure
from schemathesis.core.transport import Response
from schemathesis.openapi.checks import RejectedPositiveData

FEED = "NEWSDESK_CONFORMANCE_FEED"
"""Names the variable with the address of a feed on this machine."""
ARTICLE = "NEWSDESK_CONFORMANCE_ARTICLE"
"""Names the one with the id of an article that is there."""

_BEYOND_A_SCHEMA = re.compile(
    "The range from .* is empty"  # no schema compares two fields
    "|There is no embedding model"  # only the machine knows what is installed
    "|The question (is empty|has|holds)"  # nor says which of the messages is the question
)


@schemathesis.hook
def filter_failure(_context: Any, failure: Failure, _case: Any, response: Response) -> bool:
    """Whether it is one."""
    if not isinstance(failure, RejectedPositiveData) or response.status_code not in (400, 422):
        return True
    problem = response.json()
    said = problem["error"]["message"] if "error" in problem else problem["detail"]
    return not _BEYOND_A_SCHEMA.match(said)


@schemathesis.hook
def map_case(_context: Any, case: Any) -> Any:
    """Made-up addresses become that of a feed of ours: no run may knock at doors of others.

    Every other id of an article is that of one which is there: made-up ones never are.
    """
    named, body = case.path_parameters or {}, case.body
    if re.fullmatch("[0-9a-f]{15}[02468ace]", str(named.get("article"))):
        named["article"] = os.environ[ARTICLE]
    for field in ("feed", "webhook"):
        if isinstance(body, dict) and re.match("https?://", str(body.get(field))):
            body[field] = os.environ[FEED]
            if isinstance(body.get("allow_private", False), bool):
                body["allow_private"] = True
    return case
