"""The plain question within what people say around it.

"Hey, how many homes are dark in Dral?", "My aunt lives near Dral. How many have been evacuated
there?", "Turnout in Dral: what is it today, and who says so?": who asks greets, says why, names the
thing first and asks of it then. Only wording is read, and only English; what is not such a frame
stays as it is.
"""

import re

from assistant.leads import without_lead
from assistant.shapes import shape_of
from index.passages import sentences

_ASKS = (
    r"(?:how|what|which|who|whom|whose|when|where|why|is|are|was|were|do|does|did|has|have|had|can|"
    r"could|will|would|should|tell|give|show)"
)
_ASKING = re.compile(rf"{_ASKS}\b", re.IGNORECASE)
_GREETING = re.compile(
    r"^\W*(?:(?:hey|hi|hello|good (?:morning|afternoon|evening)|excuse me|sorry|please|ok(?:ay)?)"
    r"(?: there| again| team| all| everyone)?\b[\s,!.:–-]*"
    r"|(?:(?:quick |one |last |another |just a |a )+question|just curious|just checking|listen|"
    r"look|right|well|now|oh|thanks|thank you)\s?[,:!.–-]+\s*"
    rf"|(?:so|and|but|now|then|well)\s(?={_ASKS}\b))",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"^\W*(?:(?:for|before|after|while|since|in case|to (?:settle|check|finish|close))\b"
    r"[^:?.]{2,70}|(?:background|context|research|fact[ -]?check|homework|quiz|trivia|query|"
    r"question)[^:?.]{0,40}):\s+(?=\w)",
    re.IGNORECASE,
)
"""What it is asked for: "For a footnote:", "Before I file:"."""
_SOMEBODY = (
    r"(?:i|i['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|my|our|someone|somebody|"
    r"(?:a|an|the|one|some) (?:reader|colleague|friend|listener|viewer|editor|caller|student|"
    r"client|neighbour|neighbor|user|subscriber)s?)\b"
)
_OWN = re.compile(
    rf"^\W*(?:(?:as|being|for) (?:an?|the|one) [\w -]{{2,40}}?,? )?{_SOMEBODY}", re.IGNORECASE
)
"""How a sentence begins in which somebody tells why they ask."""
_KNOWN = re.compile(
    r"^\W*(?:(?:according to|going by|judging by|from) (?:what (?:was|were) (?:known|reported|said)"
    r"|the (?:reports|news|reporting|coverage)(?: (?:of|at) the time)?)|as far as (?:was|is) known)"
    r"(?P<time>\s(?:at|by|on|in|as of)\s[^,?]{3,40})?,\s*",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r",?\s+(?:and|or|, )\s?(?:also )?(?:who (?:said|says|gave|gives|published|publishes|"
    r"reported|reports|put|puts|supplied|announced|confirmed|released)\s"
    r"(?:so|it|that|this|(?:the|that|this) (?:figure|number|date|count|name|news|share))|"
    r"(?:on|by) whose (?:word|authority|account|count)|according to whom|"
    r"(?:by|from) whom|(?:what|which) is (?:the|its|your) source|"
    r"whose (?:figure|word|count|number) is (?:it|that|this)|with what source)\s*(?=[?.!]|$)",
    re.IGNORECASE,
)
"""A second question for the source, which every answer names."""
_NEWEST = re.compile(
    r",?\s+(?:according to|going by|on|from|as per|in) (?:the )?(?:very )?"
    r"(?:newest|latest|most recent|recent|last|current|freshest|published|available)\s"
    r"(?:available\s)?(?:word|reports?|reporting|news|figures?|information|count|coverage|data|account|statement)"
    r"(?: (?:from|of|in) (?:the|our|your) [\w ]{2,30}?)?\s*(?=[?.!,]|$)",
    re.IGNORECASE,
)
_REPORTS_SAY = re.compile(
    r"^\W*what (?:do|does|did) (?:the |our )?(?:very )?(?:newest|latest|most recent|last|current) "
    r"(?:reports?|reporting|news|figures?|accounts?|articles?|data|statements?) "
    r"(?:say|tell us|tell|give|show|report)(?: (?:about|on|of|for|as))? (?=the\b)",
    re.IGNORECASE,
)
"""It asks for the newest value: "What do the latest reports say about | the toll in Dral?"."""
_STANDS_WITH = re.compile(
    r"^\W*how do (?:things|matters) stand (?:with|on|for|as to) (?P<thing>the\s[^?,]{3,160}?)"
    r"(?:,\s[^?]{0,40})?\?*\s*$",
    re.IGNORECASE,
)
_UNDER_WHICH = re.compile(
    r"^\W*under (?:which|what) (?P<post>coach|manager|head coach|captain) (?:are|is|do|does|did|"
    r"were|was) (?P<team>[A-Z][^?]{2,60}?) (?:playing|play|train|training)"
    r"(?P<time> [^?]{2,30})?\?*\s*$",
    re.IGNORECASE,
)
_VERIFY = re.compile(
    r"^\W*(?:(?:could|can|would|will) (?:you|anyone|somebody) (?:please )?(?:verify|check|confirm|"
    r"look up|find|find out|give me|tell me|get me)|i (?:need|want|would like|am looking for)|"
    r"please (?:check|verify|confirm|find|look up))\s(?:(?:an? |the )?(?:up-to-date|latest|current|"
    r"newest|recent|exact|precise)?\s?(?:figure|number|value|count|date|name) (?:for|of|on)\s)?"
    r"(?P<thing>the\s[^?.,]{3,160}?)(?: for (?:me|us))?(?:,[^?.,]{0,40})?[?.!]*\s*$",
    re.IGNORECASE,
)
"""It wants a value looked up: "Could you verify the seat count for me, as last reported?"."""
_PLEASE = re.compile(
    r"[\s,;.–-]+(?:please|thanks(?: a lot)?|thank you(?: very much)?|if (?:you|anyone) knows?|"
    r"(?:do|would) you (?:happen to )?know|any idea|(?:can|could) you (?:say|tell me|check|help))"
    r"(?=\W*$)",
    re.IGNORECASE,
)
_OR_NOT = re.compile(
    rf"^(?P<asked>\W*{_ASKS}\b.*?),? or (?:(?:is|are|was|were|has|have|does|do|did)"
    r"(?:n['’]t| not) (?:it|they|he|she)|not)\W*$",
    re.IGNORECASE,
)
_WONDERS = re.compile(
    rf"^(?:{_OWN.pattern})[^?.]{{0,60}}?\s(?:know|learn|wonder(?:ing)?|find out|told|hear|"
    rf"ask(?:ing)?|remember|see|say|curious)\s(?P<asked>{_ASKS}\b[^?]+)",
    re.IGNORECASE,
)
"""A question within what somebody says of themselves: "I'd like to know what it will cost."."""
_OF_IT = re.compile(
    rf"^\W*{_ASKS}(?: (?:much|many|big|high|large|long|old))?(?: (?:is|are|was|were|will|would|did|"
    r"does|do|be|have|has|had|it|they|them|that|this|there|she|he|of|by|now|so|far)){1,5}\W*$",
    re.IGNORECASE,
)
"""It asks of what was told before, and of nothing else: "How much is it?"."""
_SINCE_WHEN = re.compile(
    r"^\W*[^?.]{0,60}?\b(?:that|how)\s(?P<who>[A-Z][^?.,]{1,60}?)\s(?P<be>is|was|has been)"
    r"(?:\sor\s(?:is|was|has been))?\s(?P<what>[^?.]{3,120}?)[.,;–-]*\s+since when\W*$",
    re.IGNORECASE,
)
"""The last question is of what was told: "I read that Ana Bel is mayor of Dral. Since when?"."""
_SAID_THAT = re.compile(
    r"^\W*(?i:what) (?:did|do|does|had) (?:they|people|officials|sources|planners|experts|"
    r"(?:the )?(?:papers|reports|news)) (?:say|think|estimate|expect|reckon|believe|write|report)"
    r"(?P<time>\s(?:in|on|as of|by|at the end of)\s[^,?]{3,24}?)?,? (?:that )?"
    r"(?P<thing>(?:the|[A-Z])[^?]{2,90}?) (?P<aux>would|will|had|has|was|is|did|could) "
    r"(?P<rest>[^?]{2,60})\?\s*$"
)
"""Whoever they are who said so: "What did they say that | the bridge would cost?"."""
_HOW_MANY = re.compile(
    r"^\W*how many(?: of (?:them|these|those))? (?P<rest>(?:are|were|have|had|is)\b[^?]*)\W*$",
    re.IGNORECASE,
)
_COUNTABLE = re.compile(
    r"\b(?:about|of|on|over|with)\s(?:(?:all|the|those|these)\s){1,2}"
    r"(?P<thing>[\w’'-]+(?:\s(?!every\b|but\b|and\b|all\b|again\b|each\b|often\b|daily\b)"
    r"[\w’'-]+){1,8})",
)
"""What may be counted: "I read about the | Velmar captives in Osk | every week"."""
_PARTS = re.compile(r"\s*(?::|\s[–—-]|,|\?)\s+(?=\w)")
_ABOUT = re.compile(
    r"^\W*(?:(?:what['’]?s|what is) (?:the )?(?:latest|newest|news|new|up|happening|going on)"
    r"(?: (?:on|about|with|for|from|at))?|any (?:\w+ )?(?:date|news|word|update|figure|number)s?"
    r"(?: yet)? (?:for|on|about|of|from)|(?:about|concerning|regarding|as for|on|take)|"
    rf"{_SOMEBODY}[^?.]*?\b(?:about|on|over|concerning|regarding)(?: what (?:we|i|you|they) "
    r"(?:printed|wrote|said|reported|published|ran)(?: (?:about|on|of))?)?)\s+",
    re.IGNORECASE,
)
"""What leads to the thing that is asked of next."""
_WHAT_IS_IT = re.compile(
    r"^\W*what(?:['’]s| is| was| are| were| should i (?:tell|say|write|answer)\w*)\s?(?:it|that|"
    r"they|them|her|him|this|the (?:\w+ ){0,2}(?:figure|number|value|count|"
    r"state of (?:things|play)))?"
    r"(?P<when> (?:now|today|at present|at the moment|currently|right now|these days))?\W*$",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:it|they|them|this|that|he|she)\b(?!['’])", re.IGNORECASE)
_ITS = re.compile(r"\b(?:its|their|his|her)\b", re.IGNORECASE)
_THERE = re.compile(
    r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?<!be )\bthere\b"
    r"(?! (?:is|are|was|were|has|have)\b)",
    re.IGNORECASE,
)
_BARE = re.compile(rf"^\W*{_ASKS}\b[^?]*\bthe (?:\w+ ){{0,2}}\w+\W*$", re.IGNORECASE)
"""It ends in a thing of which it is not said whose it is: "Who is the mayor?"."""
_DAYS = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|\w+day"
)
_NAME = re.compile(
    r"\b(?!(?:The|An|My|Our|We|You|They|It|Someone|Somebody|One|Some|Any|For|Before|After|While|Since|"
    rf"To|In|On|At|From|About|As|Context|Background|Question|{_DAYS}|I['’]\w+|(?i:{_ASKS}))\b)"
    r"[A-Z][\w’'-]*\w"
)
_PLACE = re.compile(
    r"\b(?:in|at|near|around|by|outside|to|from|of|about|for)\s"
    rf"(?!(?:early |mid-|late )?(?:{_DAYS})\b)(?=(?:the\s)?[A-Z])"
)
_COME_ABOUT = re.compile(
    r"^\W*(?:(?:how|why) (?:did|has|could|would|was|is) (?:that|this|it|all this) (?:happen|"
    r"happened|come about|come to (?:be|pass|that|this)|possible|so|the case|true)|how so|how come|"
    r"why(?: (?:is|was) (?:that|this))?|"
    r"(?:what|who) (?:caused|explains?|explained) (?:that|this|it))\W*$",
    re.IGNORECASE,
)
"""It asks of all that was told before it."""
_THING = re.compile(
    r"\b(?:the|this|that)\s(?P<thing>(?:[\w’'-]+\s){0,5}?[A-Z][\w’'-]*(?:\s[\w’'-]+){0,4}?)\W*$"
)
_ADVERB = re.compile(r"(?:\s\w+ly|\s(?:yet|too|again|tomorrow|today|soon|there|right))+$")
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|had|said|says|will|would|did|does|do|can|could|released|killed)\b",
    re.IGNORECASE,
)
_MOST = 4


def plain_question(text: str) -> str:
    """What is asked, without greeting, reason and source, and with the thing in its place.

    What asks for a course or for sides is read by what stands around it, which stays.
    """
    asked = text
    reason = _REASON.match(text)
    if reason and not _NAME.search(reason[0]) and _asks(rest := text[reason.end() :]):
        asked = rest if _NAME.search(rest) else text
    for _ in range(_MOST):
        bare = _without_edges(asked)
        if bare == asked:
            break
        asked = bare
    whole = _within(asked) if shape_of(asked) == "state" else asked
    return f"{whole[:1].upper()}{whole[1:]}" if whole != text else text


def _without_edges(text: str) -> str:
    if since := _SINCE_WHEN.match(text):
        be = "has" if since["be"] == "has been" else since["be"]
        return f"Since when {be} {since['who']} {'been ' * (be == 'has')}{since['what']}?"
    if said := _SAID_THAT.match(text):
        return f"What {said['aux']} {said['thing']} {said['rest']}{said['time'] or ''}?"
    if under := _UNDER_WHICH.match(text):
        return f"Who is the {under['post']} of {under['team']}{under['time'] or ''}?"
    if (thing := _STANDS_WITH.match(text)) and _NAME.search(thing["thing"]):
        return f"What is {thing['thing']}?"
    if (thing := _VERIFY.match(text)) and _NAME.search(thing["thing"]):
        return f"What is {thing['thing']}?"
    text = without_lead(_REPORTS_SAY.sub("What is ", _SOURCE.sub("", _NEWEST.sub("", text))))
    known = _KNOWN.match(text)
    if known:
        time = known["time"] or ""
        rest = text[known.end() :]
        text = f"{rest.rstrip(' ?.')}{time}?" if time else rest
    if either := _OR_NOT.match(text):
        text = f"{either['asked']}?"
    for edge in (_GREETING, _PLEASE):
        found = edge.search(text)
        if found and text[: found.start()].strip() + text[found.end() :].strip(" ?.!"):
            text = text[: found.start()] + text[found.end() :]
    return text


def _within(text: str) -> str:
    """The last question, with what it leaves to the words before it."""
    if (reason := _REASON.match(text)) and _asks(text[reason.end() :]):
        reason_told, asked = text[: reason.end()].strip(" :"), text[reason.end() :]
        return _joined(reason_told, asked, is_topic=False) or text
    spans = sentences(text)
    if _COME_ABOUT.match(text[spans[-1].start :] if spans else text):
        return text
    parts = [text[span.start : span.end] for span in spans]
    if len(parts) > 1 and _asks(parts[-1]) and all(_OWN.match(part) for part in parts[:-1]):
        if (within := _WONDERS.match(parts[-2])) and _OF_IT.match(parts[-1]):
            return f"{within['asked'].rstrip(' .')}?"
        counted = _HOW_MANY.match(parts[-1])
        if counted and (things := _COUNTABLE.search(parts[-2])) and _NAME.search(things["thing"]):
            return f"How many {things['thing']} {counted['rest'].rstrip(' ?')}?"
        is_topic = bool(_ABOUT.match(parts[-2]))
        return _joined(" ".join(parts[:-1]), parts[-1], is_topic=is_topic) or text
    for found in _PARTS.finditer(text):
        head, rest = text[: found.start()], text[found.end() :]
        is_led = found[0].strip() not in (",", "?") or _ABOUT.match(head)
        if is_led and _asks(rest) and not _NAME.search(rest) and _is_topic(head):
            return _joined(head, rest, is_topic=True) or text
    return text


def _asks(text: str) -> bool:
    return bool(_ASKING.match(text))


def _is_topic(head: str) -> bool:
    """Whether it only names a thing."""
    bare = _ABOUT.sub("", head)
    return bool(_NAME.search(bare)) and not _VERB.search(bare) and not _asks(bare)


def _joined(head: str, asked: str, *, is_topic: bool) -> str:
    """A question with the thing of the words before it where it leaves that out.

    Empty where it leaves out a thing that cannot be told.
    """
    named, own = set(_NAME.findall(head)), set(_NAME.findall(asked))
    if own or not named:
        if own and named - own and _BARE.match(asked):
            return _of(asked, _named(head))
        is_whole = own or not any(one.search(asked) for one in (_IT, _ITS, _THERE))
        return asked if is_whole and named <= own else ""
    thing = _topic(head) if is_topic else ""
    if thing and (what := _WHAT_IS_IT.match(asked)):
        return f"What is {thing}{what['when'] or ''}?"
    place = _place(head)
    if place and _THERE.search(asked):
        return _put(_THERE, place, asked)
    thing = thing or _named(head)
    if thing and _ITS.search(asked):
        return _put(_ITS, f"{thing}’s", asked)
    if thing and _IT.search(asked):
        return _put(_IT, thing, asked)
    return _of(asked, thing) if _BARE.match(asked) else ""


def _put(pronoun: re.Pattern[str], thing: str, asked: str) -> str:
    """A question with a thing for its first pronoun; whatever stands in it is no pattern."""
    return pronoun.sub(lambda _: thing, asked, count=1)


def _of(asked: str, thing: str) -> str:
    """ "Who is the mayor of Dral?"; empty without a thing."""
    return f"{asked.rstrip(' ?.')} of {thing}?" if thing else ""


def _topic(head: str) -> str:
    """The thing that is named first: "the approval rating of the governor"."""
    thing = _ABOUT.sub("", head).strip(" ,:.?–-")
    return f"{thing[:1].lower()}{thing[1:]}" if thing[:4] in ("The ", "A ", "An ") else thing


def _place(head: str) -> str:
    """The last place: "near Dral"."""
    found = list(_PLACE.finditer(head))
    if not found:
        return ""
    place = head[found[-1].start() :].split(". ")[0].strip(" .,;:?!")
    if place.split()[0].lower() in ("to", "from", "of", "about", "for"):
        place = f"in {place.split(maxsplit=1)[1]}"
    return place


def _named(head: str) -> str:
    """The thing at the end: "the trial of Dral Bank", "Dral"."""
    bare = _ADVERB.sub("", head.rstrip(" .,;:?!"))
    if found := _THING.search(bare):
        return f"the {found['thing']}"
    places = list(_PLACE.finditer(bare))
    return bare[places[-1].end() :] if places else ""
