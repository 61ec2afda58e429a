"""Ministers and mayors."""

from tests.timelines.phrasing import TopicPhrasing

MINISTER = TopicPhrasing(
    measure=(
        "{demonym} minister for {portfolio}",
        "minister for {portfolio} of {country}",
        "minister for {portfolio} in {country}",
        "{portfolio} minister of {country}",
    ),
    claims=(
        "{value} is the {demonym} minister for {portfolio}",
        "{value} is minister for {portfolio} of {country}",
        "{country} has {value} as its minister for {portfolio}",
        "the {demonym} minister for {portfolio} is {value}",
        "the minister in charge of {portfolio} in {country} is {value}",
        "the post of {demonym} minister for {portfolio} is held by {value}",
        "{value} holds the post of minister for {portfolio} in {country}",
        (
            "{value} is the person in charge of the {demonym} ministry for {portfolio}, as its"
            " minister"
        ),
        "{value} now runs the ministry for {portfolio} of {country} as its minister",
        "{value} serves as minister for {portfolio} in the {demonym} government",
        "the name on the door of the {demonym} minister for {portfolio} is that of {value}",
        "{value} sits in the cabinet of {country} as minister for {portfolio}",
        "{country} now has a minister for {portfolio} by the name of {value}",
        "the {portfolio} minister of {country} is now {value}",
        "in {country}, the minister for {portfolio} is {value}",
        "{value}, as minister for {portfolio}, speaks for {country} in that field",
        "responsibility for {portfolio} in the {demonym} cabinet lies with {value}, the minister",
        "{country} is represented by {value} as minister for {portfolio}",
        "the job of {demonym} minister for {portfolio} is in the hands of {value}",
    ),
    headlines=(
        "{value} is {demonym} minister for {portfolio}",
        "{country}: {value} in charge of {portfolio}",
        "{country}: who runs {portfolio}?",
        "Who is {value}?",
        "{country} has {value} as minister for {portfolio}",
        "Ministry for {portfolio} in {country}: what we know",
        "Profile: {value}, minister for {portfolio}",
        "Change and continuity at the {demonym} ministry for {portfolio}",
    ),
    context=(
        (
            "The ministry for {portfolio} of {country} is in a building put up in {year_ago}. "
            "Pigeons nest over the door."
        ),
        (
            "Officials for {portfolio} in {country} have been working on a new law. The draft "
            "has {tens} pages."
        ),
        (
            "{Person}, {age}, has been a porter at the {demonym} ministry for {portfolio} "
            "under many bosses. She speaks well of all."
        ),
        (
            "Our correspondent in {capital} says {portfolio} has never been an easy field in "
            "{country}. Money is short."
        ),
        (
            "Groups that deal with {portfolio} in {country} had asked to be heard. {Few} of "
            "them met officials."
        ),
        (
            '"We would like a decision, any decision," said {person}, who follows {portfolio} '
            "in {country} closely."
        ),
        "A cabinet meeting in {capital} went on past midnight. Sandwiches were sent for.",
    ),
    asks=(
        "Who is the {demonym} minister for {portfolio}?",
        "Who is minister for {portfolio} in {country}?",
        "Who's in charge of {portfolio} in {country}, as minister?",
        "{country}, minister for {portfolio}: who?",
        "Hey, who's the minister for {portfolio} of {country}?",
        "Can you tell me the name of the {demonym} minister for {portfolio}?",
        "What's the name of the minister who runs {portfolio} in {country}?",
        "Who currently holds the post of minister for {portfolio} in {country}?",
        "Who has the {portfolio} job in the {demonym} cabinet?",
        "I need to write to the {demonym} minister for {portfolio}. Who is it now?",
        "Tell me who the minister for {portfolio} of {country} is.",
        "What's the minister for {portfolio} in {country} called?",
    ),
    asks_at=(
        "Who was the {demonym} minister for {portfolio} {at}?",
        "{At}, who was minister for {portfolio} in {country}?",
        "Who held the post of minister for {portfolio} of {country} {at}?",
        "Who was in charge of {portfolio} in {country} as minister {at}?",
        "Can you tell me who was {demonym} minister for {portfolio} {at}?",
        "What was the name of the {demonym} minister for {portfolio} {at}?",
        "Who ran the {demonym} ministry for {portfolio} {at}?",
    ),
    premises=(
        "Why did {country} abolish the post of minister for {portfolio}?",
        "When was the {demonym} minister for {portfolio} shot at?",
        "Why has {country} had no minister for {portfolio} since {year}?",
        "Why did the {demonym} minister for {portfolio} become king?",
    ),
)

MAYOR = TopicPhrasing(
    measure=(
        "mayor of {place}",
        "mayor in {place}",
        "mayor of the town of {place}",
    ),
    claims=(
        "{value} is the mayor of {place}",
        "{value} is mayor of {place}",
        "the mayor of {place} is {value}",
        "{place} has {value} as its mayor",
        "{place} has a mayor called {value}",
        "the post of mayor of {place} is held by {value}",
        "{value} holds the office of mayor in {place}",
        "{value} now runs the town hall of {place} as mayor",
        "{value} wears the mayor's chain in {place}",
        "the mayor's chain of {place} is on the shoulders of {value}",
        "in {place}, the mayor is {value}",
        "{value} is at the head of the town of {place} as its mayor",
        "{value} serves as mayor of {place}",
        "{value} is in office as mayor of {place}",
        "the person in the mayor's chair in {place} is {value}",
        "{value}, as mayor, has the keys to the town hall of {place}",
        "the town hall of {place} is led by {value} as mayor",
        "letters to the mayor of {place} now go to {value}, who holds the office",
        "the office of mayor in {place} is in the hands of {value}",
    ),
    headlines=(
        "{value} is mayor of {place}",
        "{place}: {value} in mayor's office",
        "{place}: who is the mayor?",
        "{place} has {value} as mayor",
        "Inside the town hall of {place}",
        "{place} and its mayor: what we know",
        "Profile: {value}, mayor of {place}",
        "What {place} wants from its mayor",
    ),
    context=(
        (
            "The town hall of {place} has a clock that runs fast. Nobody has wanted to mend it"
            " since {year_ago}."
        ),
        (
            "Potholes, parking and a new playground are on the agenda in {place}. Meetings are"
            " held on Wednesdays."
        ),
        (
            "{Person}, {age}, has run the cafe opposite the town hall of {place} for years. "
            "She hears a good deal."
        ),
        "Our correspondent in {place} says that people there want to talk about the bypass.",
        (
            "A petition about the bus stop in {place} has been signed by {hundreds} people. It"
            " is pinned to a tree."
        ),
        (
            '"Whoever sits up there, the bins must be emptied," said {person} on the market '
            "square of {place}."
        ),
        "The mayor's office in {place} has {few} rooms and one good chair.",
    ),
    asks=(
        "Who is the mayor of {place}?",
        "Who is mayor of {place} right now?",
        "What's the name of the mayor of {place}?",
        "{place}: who's the mayor?",
        "Hey, who's mayor in {place}?",
        "Can you tell me who the mayor of {place} is?",
        "Who runs the town hall in {place} as mayor?",
        "Who holds the office of mayor in {place}?",
        "I've just moved to {place}. Who is the mayor?",
        "Who wears the mayor's chain in {place} these days?",
        "Tell me who the mayor of {place} is.",
        "What's the mayor of {place} called?",
    ),
    asks_at=(
        "Who was the mayor of {place} {at}?",
        "{At}, who was mayor of {place}?",
        "Who held the office of mayor in {place} {at}?",
        "What was the name of the mayor of {place} {at}?",
        "Who was in office as mayor of {place} {at}?",
        "Can you tell me who was the mayor in {place} {at}?",
        "Who ran the town hall of {place} as mayor {at}?",
    ),
    premises=(
        "Why did {place} abolish the office of mayor?",
        "Why has {place} been without a mayor since {year}?",
        "When was the mayor of {place} kidnapped?",
        "Why did two people share the office of mayor in {place} in {year}?",
    ),
)
