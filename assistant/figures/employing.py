"""How many somebody employs, in whatever words it is asked: one wording for all of them."""

import re

_WHO = r"(?:(?:people|persons|workers|employees|staff|men and women|members of staff)\s)"
_NAME = r"(?P<name>(?:the )?[^?]+?)"
_END = (
    r"(?:\s(?:now|currently|today|at present|still|in total|altogether|on its payroll))*\s*\??\s*$"
)
_FORMS = tuple(
    re.compile(one + _END, re.IGNORECASE)
    for one in (
        rf"^\W*how many {_WHO}(?:still |now |currently )?(?:work|are working|are employed|"
        rf"have (?:jobs|a job)) (?:at|for|by|in|with) {_NAME}",
        r"^\W*how many (?:workers|employees|staff|staff members|members of staff|jobs) "
        rf"(?:does|do) {_NAME} (?:still |now |currently )?(?:have|employ|provide)",
        r"^\W*how many (?:workers|employees|staff|staff members|members of staff|jobs) "
        rf"(?:are there|are|work|remain) (?:at|in|with) {_NAME}",
        r"^\W*(?:how (?:big|large) is|what is(?: the size of)?) the (?:workforce|staff|payroll|"
        rf"headcount) (?:of|at) {_NAME}",
        rf"^\W*how (?:big|large) is {_NAME}['’]s? (?:workforce|staff|payroll|headcount)",
    )
)
_NOBODY = re.compile(r"^(?:the |a |an )?[a-z][\w ]*$")
"""Without a name it is a field or a land: "work in mines"."""


def employed(question: str) -> str:
    """The question as "How many people does X employ?"; as it is where it asks something else."""
    for form in _FORMS:
        if (found := form.search(question)) and not _NOBODY.match(found["name"]):
            return f"How many people does {found['name']} employ?"
    return question
