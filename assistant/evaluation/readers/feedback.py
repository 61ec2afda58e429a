"""What readers thought of answers, as `newsdesk feedback` exports it.

A good answer's statements are gold for its question, and so are the articles that it cites; a
good abstention says that the archive does not say. Of a bad answer nothing is known but that.
"""

from pathlib import Path

from assistant.evaluation.questions import QuestionSet
from assistant.evaluation.readers.fields import question_of
from assistant.evaluation.readers.files import first_record, records


def fits(path: Path) -> bool:
    """Records with a verdict on an answer."""
    return {"question", "verdict", "answer"} <= first_record(path).keys()


def read(path: Path) -> QuestionSet:
    """Each rated answer as a question, of the kind `good` or `bad`."""
    asked = []
    for line, record in records(path):
        rated = record.get("answer")
        name = rated.get("id") if isinstance(rated, dict) else None
        known = {key: value for key, value in record.items() if key != "answer"}
        named = {**known, "id": name or line, "kind": record.get("verdict", "")}
        asked.append(question_of(named, path, line))
    return QuestionSet(path.name.partition(".")[0], tuple(asked), str(path), "feedback")
