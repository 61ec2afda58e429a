"""Who holds a post."""

from collections.abc import Mapping

from tests.timelines.phrasing import TopicPhrasing

_MINISTER = TopicPhrasing(
    measure=(
        "{portfolio} minister of {country}",
        "{demonym} {portfolio} minister",
        "minister for {portfolio} in {country}",
        "{portfolio} minister in the {demonym} cabinet",
    ),
    claims=(
        "{value} is the {demonym} {portfolio} minister",
        "{value} is minister for {portfolio} in {country}",
        "the {portfolio} minister of {country} is {value}",
        "{value} has become {demonym} {portfolio} minister",
        "the new {portfolio} minister of {country} is {value}",
        "{value} has taken over as minister for {portfolio} in {country}",
        "{value} has the job of {portfolio} minister in the {demonym} cabinet",
        "the {portfolio} portfolio in {country} is in the hands of minister {value}",
        "{country} has a {portfolio} minister by the name of {value}",
    ),
    headlines=(
        "{Value} is {demonym} {portfolio} minister",
        "New {portfolio} minister for {country}: {value}",
        "Cabinet post: who does what in {capital}",
        "What the {portfolio} minister could do for us",
        "{Country}: the {portfolio} brief explained",
    ),
    context=(
        "The office of the {portfolio} minister in {capital} has a view of the tram depot.",
        "“Ministers come and go, my drains stay blocked,” said {person}, {age}.",
        "The {portfolio} ministry of {country} has a branch office in {elsewhere}.",
        "Teachers, farmers and shopkeepers alike have dealings with ministries in {capital}.",
    ),
    asks=(
        "Who is the {portfolio} minister of {country}?",
        "{demonym} {portfolio} minister name",
        "who is in charge of {portfolio} as minister in {country} now",
        "What is the name of the {demonym} {portfolio} minister?",
        "Who has the post of {portfolio} minister in {country}?",
        "Could you tell me who {country}'s minister for {portfolio} is?",
    ),
    asks_at=(
        "Who was the {portfolio} minister of {country} {at}?",
        "{at}, who was minister for {portfolio} in {country}?",
        "{demonym} {portfolio} minister {at}",
        "Which person held the post of {demonym} {portfolio} minister {at}?",
        "What was the name of {country}'s {portfolio} minister {at}?",
    ),
    premises=(
        "Why did {country} do away with the post of {portfolio} minister in {year}?",
        "Why was the {demonym} {portfolio} minister put in prison in {year}?",
        "Which twins shared the post of {demonym} {portfolio} minister?",
    ),
)

_MAYOR = TopicPhrasing(
    measure=(
        "mayor of {place}",
        "{place} mayor",
        "mayor in {place}",
        "mayor of the town of {place}",
    ),
    claims=(
        "{value} is mayor of {place}",
        "the mayor of {place} is {value}",
        "{value} wears the mayor's chain in {place}",
        "{value} has become mayor of {place}",
        "{place} has {value} as its mayor",
        "the new mayor of {place} is {value}",
        "{value} has taken over as mayor of {place}",
        "the chain of office as mayor of {place} is with {value}",
        "{value} is the person in the mayor's chair in {place}",
    ),
    headlines=(
        "{Value} is mayor of {place}",
        "New {place} mayor: {value}",
        "{Place} town hall: the mayor's diary",
        "What does the mayor of {place} do all day?",
        "{Place}: tea and cake at the town hall",
    ),
    context=(
        "The mayor's parlour in {place} was last painted for a royal visit.",
        "“As long as the market stays where it is, I'm content,” said {person}, {age}.",
        "The mayor of {place} opens the horse fair with a handbell.",
        "The chain worn by mayors of {place} was made by a smith from {elsewhere}.",
    ),
    asks=(
        "Who is the mayor of {place}?",
        "{place} mayor name",
        "who's mayor in {place} now",
        "What is the name of {place}'s mayor?",
        "Who holds the post of mayor in {place}?",
        "Can you tell me who is wearing the mayor's chain in {place} please?",
    ),
    asks_at=(
        "Who was mayor of {place} {at}?",
        "{at}, who was the mayor of {place}?",
        "{place} mayor {at}",
        "Who held the post of mayor in {place} {at}?",
        "What was the name of the mayor of {place} {at}?",
    ),
    premises=(
        "Why did {place} scrap the post of mayor in {year}?",
        "Why was the mayor of {place} arrested in {year}?",
        "When did the mayor of {place} sell the town hall?",
    ),
)

_COACH = TopicPhrasing(
    measure=(
        "coach of {name} Athletic",
        "head coach of {name} Athletic",
        "first-team coach at {name} Athletic",
        "coach at {name} Athletic",
    ),
    claims=(
        "{value} is the coach of {name} Athletic",
        "{value} is head coach at {name} Athletic",
        "{name} Athletic are coached by {value}",
        "the coach of {name} Athletic is {value}",
        "{value} has become coach of {name} Athletic",
        "{value} has taken over as coach at {name} Athletic",
        "{name} Athletic have {value} in the dugout as coach",
        "the new coach of {name} Athletic is {value}",
        "{value} coaches the first team at {name} Athletic",
    ),
    headlines=(
        "{Value} is {name} Athletic coach",
        "{Name} Athletic: {value} in as coach",
        "{Name} Athletic: fans' forum",
        "Five things we learned at {name} Athletic",
        "{Name} Athletic: life in the dugout",
    ),
    context=(
        "{Name} Athletic play in green shirts that have not changed for years.",
        "“I've stood on that terrace in snow,” said {person}, {age}, a season-ticket holder.",
        "Pies at {name} Athletic come from a bakery in {elsewhere}.",
        "The floodlights at {name} Athletic can be seen from {elsewhere}.",
    ),
    asks=(
        "Who is the coach of {name} Athletic?",
        "{name} athletic coach",
        "who coaches {name} Athletic these days",
        "What's the name of the {name} Athletic head coach?",
        "Who is in charge of the team as coach at {name} Athletic?",
        "Do you know who's coaching {name} Athletic?",
    ),
    asks_at=(
        "Who was the coach of {name} Athletic {at}?",
        "{at}, who coached {name} Athletic?",
        "{name} Athletic coach {at}",
        "Who was head coach at {name} Athletic {at}?",
        "What was the name of the {name} Athletic coach {at}?",
    ),
    premises=(
        "Why was the coach of {name} Athletic banned for life in {year}?",
        "When did {name} Athletic decide to play without a coach?",
        "Why did the coach of {name} Athletic score the winning goal in {year}?",
    ),
)

_CHIEF = TopicPhrasing(
    measure=(
        "chief executive of {company}",
        "{company} chief executive",
        "CEO of {company}",
        "chief executive at {company}",
    ),
    claims=(
        "{value} is chief executive of {company}",
        "the chief executive of {company} is {value}",
        "{value} is the CEO of {company}",
        "{company} has {value} as its chief executive",
        "{value} has become chief executive of {company}",
        "{value} has taken over as chief executive at {company}",
        "the new chief executive of {company} is {value}",
        "{company} is led by its chief executive {value}",
        "{value} runs {company} as chief executive",
    ),
    headlines=(
        "{Value} is {company} chief executive",
        "{Company}: {value} in as chief executive",
        "{Company}: a look behind the gates",
        "At the top of {company}: the chief executive's job",
        "{Company} and the town: neighbours for years",
    ),
    context=(
        "{Company} is one of the biggest employers around {elsewhere}.",
        "“My father worked there and so do I,” said {person}, {age}, of {company}.",
        "{Company} pays for the fireworks in {elsewhere} every winter.",
        "The head office of {company} has a pond with carp in it.",
    ),
    asks=(
        "Who is the chief executive of {company}?",
        "{company} ceo",
        "who runs {company} as chief executive now",
        "What is the name of {company}'s CEO?",
        "Who has the post of chief executive at {company}?",
        "Could you please tell me who the CEO of {company} is?",
    ),
    asks_at=(
        "Who was chief executive of {company} {at}?",
        "{at}, who was the CEO of {company}?",
        "{company} chief executive {at}",
        "Who had the post of chief executive at {company} {at}?",
        "What was the name of the {company} CEO {at}?",
    ),
    premises=(
        "Why did the chief executive of {company} run off with the payroll in {year}?",
        "Why does {company} have no chief executive any more?",
        "When did {company} replace its chief executive with a computer?",
    ),
)

TOPICS: Mapping[str, TopicPhrasing] = {
    "minister": _MINISTER,
    "mayor": _MAYOR,
    "coach": _COACH,
    "chief": _CHIEF,
}
