"""Newsdesk itself as what answers the questions of an evaluation."""

from datetime import datetime

from assistant.answer import Answer, Citation
from assistant.answerers.base import Found
from assistant.answering import Answering, Event, Request
from assistant.assistant import Assistant, whole
from assistant.evaluation.outcomes import CitedQuote, Outcome, RankedPassage, was_unknown
from assistant.evaluation.questions import EvalQuestion
from assistant.settings import Settings
from index import Archive
from index.running import iterate


class Watched(Answering):
    """Answers, and keeps what was found for a request until it is taken."""

    def __init__(self, archive: Archive, settings: Settings) -> None:
        super().__init__(archive, settings)
        self._seen: dict[int, Found] = {}

    def answer(self, request: Request) -> tuple[Answer, Found]:
        """The answer, and all that the answerer was given for it; threads may ask at once."""
        events: list[Event] = (
            list(iterate(lambda: self.written(request)))
            if self.writes(request)
            else [self.quoted(request)]
        )
        return whole(events), self._seen.pop(id(request))

    def _found(self, request: Request, filled: str) -> Found:
        found = self._seen[id(request)] = super()._found(request, filled)
        return found


class Newsdesk:
    """Answers questions from an open archive as its settings say; threads may share it.

    What it gives tells more than an Answer: the passages that were found, whether each quote
    stands where it is said to stand, and which gold articles the archive holds.
    """

    def __init__(self, assistant: Assistant) -> None:
        self._archive = assistant.archive
        self._core = Watched(assistant.archive, assistant.settings)

    def __call__(self, question: EvalQuestion) -> Outcome:
        """The outcome of one question, not yet scored."""
        answer, found = self._core.answer(Request(question.question, question.scope))
        passages = (RankedPassage.of(hit, question.asked) for hit in found.hits)
        outcome = Outcome.of(question, answer, passages)
        pairs = zip(outcome.citations, answer.citations, strict=True)
        return outcome.model_copy(
            update={
                "citations": tuple(self._looked_up(*pair, question.asked) for pair in pairs),
                "gold": tuple(name for name in question.gold if self._holds(name, question.asked)),
                "confidence": found.sentences[0].score if found.sentences else None,
            }
        )

    def _looked_up(
        self, quote: CitedQuote, citation: Citation, asked: datetime | None
    ) -> CitedQuote:
        """A quote, compared with the article in the archive."""
        found = self._archive.article(citation.article_id, version=citation.version)
        stands = found is not None and found.text[citation.start : citation.end] == citation.quote
        leaked = quote.leaked or (found is not None and was_unknown(found, asked))
        return quote.model_copy(update={"exact": stands, "leaked": leaked})

    def _holds(self, article: str, asked: datetime | None) -> bool:
        return self._archive.article(article, as_of=asked) is not None
