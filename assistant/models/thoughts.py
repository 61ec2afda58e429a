"""Some models think aloud before they answer, and some servers pass that on as text."""

_BEGIN, _END = "<think>", "</think>"


class Thoughts:
    """Takes the thoughts, `<think>…</think>`, from the beginning of a stream of text."""

    def __init__(self) -> None:
        self._held = ""
        self._answering = False

    def feed(self, delta: str) -> str:
        """What of the answer is certain now."""
        if self._answering:
            return delta
        self._held += delta
        begun = self._held.lstrip()
        if begun.startswith(_BEGIN):
            return self._after(begun)
        return "" if _BEGIN.startswith(begun) else self._answer(self._held)

    def finish(self) -> str:
        """What was held back and is an answer after all; nothing of thoughts that never ended."""
        begun = self._held.lstrip()
        return "" if begun.startswith(_BEGIN) else self._answer(self._held)

    def _after(self, begun: str) -> str:
        _, end, answer = begun.partition(_END)
        # What white space follows the thoughts, the next delta may still bring.
        return self._answer(answer.lstrip()) if end and answer.strip() else ""

    def _answer(self, text: str) -> str:
        self._answering, self._held = True, ""
        return text
