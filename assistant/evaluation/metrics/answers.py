"""Is the answer right? Of questions with known answers; who abstains or fails is not right."""

from collections import Counter

from assistant.evaluation.metrics.texts import contains, first_words, squad_normal
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion


def exact_match(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether the answer equals a known one, both in SQuAD's normal form.

    Rajpurkar et al., 2016 (evaluate-v1.1.py). Quotes are whole sentences, so they hardly ever do.
    """
    if not question.answers:
        return None
    said = squad_normal(outcome.said)
    return float(bool(said) and any(said == squad_normal(answer) for answer in question.answers))


def f1(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The harmonic mean of precision and recall of words, against the known answer it suits best.

    Rajpurkar et al., 2016 (evaluate-v1.1.py); words in SQuAD's normal form, counted as a bag.
    """
    if not question.answers:
        return None
    return max(token_f1(outcome.said, answer) for answer in question.answers)


def contained(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether a known answer occurs in the answer as whole words, however long that is.

    Both in lower case without punctuation and articles (as RealTimeQA's retrieval is judged).
    """
    if not question.answers:
        return None
    return float(contains(outcome.said, question.answers))


def contained_short(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether a known answer occurs as whole words in the first 60 words of the answer.

    Like `contained`, but length alone earns nothing.
    """
    if not question.answers:
        return None
    return float(contains(first_words(outcome.said), question.answers))


def right_when_answered(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Accuracy among answered: `contained in 60 words` of those questions that were answered.

    Selective accuracy (El-Yaniv and Wiener, 2010): what an answer is worth, once there is one.
    """
    return contained_short(question, outcome) if outcome.status == "answered" else None


def length(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The words of an answer, as white space parts them; of those that were answered."""
    return float(len(outcome.said.split())) if outcome.status == "answered" else None


def figures_told(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The share of the known figures that the answer tells: same value, and same day if known.

    Own definition; a number or text is the same when it is equal, a day by its first ten letters.
    """
    if not question.figures:
        return None
    told = [
        (str(_plain(one.value)), f"{one.date:%Y-%m-%d}" if one.date else "")
        for one in outcome.figures
    ]
    wanted = [
        (str(_plain(one.get("value"))), str(one.get("date") or "")[:10]) for one in question.figures
    ]
    right = [any(value == v and day in ("", d) for v, d in told) for value, day in wanted]
    return sum(right) / len(right)


def token_f1(said: str, answer: str) -> float:
    """SQuAD's F1 of two texts."""
    ours, theirs = squad_normal(said).split(), squad_normal(answer).split()
    same = sum((Counter(ours) & Counter(theirs)).values())
    return 2 * same / (len(ours) + len(theirs)) if same else 0.0


def _plain(value: object) -> object:
    """The number of a value that is one: 23 and 23.0 are the same."""
    try:
        return float(str(value))
    except ValueError:
        return value
