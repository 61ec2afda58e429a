"""A minister, a mayor and a coach."""

from tests.timelines.phrasing import TopicPhrasing

MINISTER = TopicPhrasing(
    measure=(
        "{demonym} minister for {portfolio}",
        "minister for {portfolio} of {country}",
        "minister for {portfolio} in the {demonym} government",
    ),
    claims=(
        "{value} is minister for {portfolio} of {country}",
        "{value} holds the {portfolio} portfolio in the {demonym} government",
        "the {demonym} minister for {portfolio} is {value}",
        "{country} has {value} as its minister for {portfolio}",
        "{value} serves as {demonym} minister for {portfolio}",
        (
            "{value}, as minister for {portfolio}, bears the responsibility for it in the "
            "{demonym} cabinet"
        ),
        "the post of minister for {portfolio} of {country} is held by {value}",
        "in the {demonym} cabinet, it is {value} who is minister for {portfolio}",
        "{value} sits at the {demonym} cabinet table as minister for {portfolio}",
        "{value} is in office as minister for {portfolio} of {country}",
        "{value}, as minister for {portfolio} of {country}, has the confidence of the cabinet",
        (
            "questions on the subject should be put to {value}, who is {demonym} minister "
            "for {portfolio}"
        ),
    ),
    headlines=(
        "{value} in charge of {portfolio} in {demonym} cabinet",
        "The {demonym} cabinet and the {portfolio} portfolio",
        "Who decides on {portfolio} in {country}?",
        "{country}: {value} as minister for {portfolio}",
        "The thankless task of the {demonym} minister for {portfolio}",
        "Reading the {demonym} reshuffles",
    ),
    context=(
        (
            "The department responsible for {portfolio} occupies a former convent in "
            "{capital}, where the corridors are long and the telephones, officials say, ring "
            "mainly in the afternoons."
        ),
        (
            "Cabinet posts in {country} are distributed with one eye on the regions and the "
            "other on the factions, so that expertise, where it occurs, is something of a "
            "bonus."
        ),
        (
            '"Ministers come and go, and the forms stay the same," said {person}, {age}, '
            "who retired from the civil service after a career spent in {elsewhere}."
        ),
        (
            "The portfolio of {portfolio}, long regarded as a consolation prize, has lately "
            "acquired a certain prominence in {country}, where the subject is argued over at "
            "dinner."
        ),
        (
            "Civil servants in {capital} have been drafting a law on {portfolio} since "
            "{year_ago}, and have grown attached to it."
        ),
        (
            "Those who lobby on {portfolio} in {country} say that what matters is less the "
            "minister than the permanent secretary, whose name few people could supply."
        ),
    ),
    asks=(
        "Who is minister for {portfolio} of {country}?",
        "Who is the {demonym} minister for {portfolio}?",
        "Who holds the {portfolio} portfolio in the government of {country}?",
        "What is the name of the current {demonym} minister for {portfolio}?",
        "{country} minister {portfolio} name",
        (
            "Which politician is in charge of {portfolio} in the {demonym} cabinet, as last "
            "reported?"
        ),
        (
            "To whom should I address a letter to the {demonym} minister for {portfolio}? I "
            "need the name."
        ),
    ),
    asks_at=(
        "Who was minister for {portfolio} of {country} {at}?",
        "{At}, who was the {demonym} minister for {portfolio}?",
        "Who held the {portfolio} portfolio in {country} {at}?",
        "Which politician was in charge of {portfolio} in the {demonym} cabinet {at}?",
        "For a list of past ministers: who was {demonym} minister for {portfolio} {at}?",
    ),
    premises=(
        "Why was the post of minister for {portfolio} in {country} abolished?",
        "For what crime was the {demonym} minister for {portfolio} convicted?",
        "Why has {country} never had a minister for {portfolio}?",
        "What happened when the {demonym} minister for {portfolio} became prime minister?",
    ),
)

MAYOR = TopicPhrasing(
    measure=(
        "mayor of {place}",
        "mayor of the town of {place}",
    ),
    claims=(
        "{value} is mayor of {place}",
        "the mayor of {place} is {value}",
        "{place} has {value} as its mayor",
        "{value} holds the office of mayor of {place}",
        "it is {value} who is mayor of {place}",
        "the chain of office of the mayor of {place} is worn by {value}",
        "the town hall of {place} is headed by {value} as mayor",
        "{value} presides over {place} as its mayor",
        "the post of mayor of {place} is held by {value}",
        "{value} is in office as mayor of {place}, with everything that such a post entails",
        "{value}, as mayor of {place}, is to represent the town at the ceremony",
        "the keys of the town are in the keeping of {value}, who is mayor of {place}",
    ),
    headlines=(
        "{value} at the head of the town hall in {place}",
        "{place} and its mayors",
        "Town hall intrigues: the mayoralty of {place}",
        "In {place}, {value} is mayor",
        "Who would want to be mayor of {place}?",
        "What {place} expects of its mayor",
    ),
    context=(
        (
            "The town hall of {place}, rebuilt in {year_ago} after a fire, is admired for "
            "its staircase and cursed for its heating."
        ),
        (
            "Local politics in {place} turns on parking, playgrounds and the question of "
            "whether the old brewery should be preserved, on which friendships have "
            "foundered."
        ),
        (
            '"A mayor here is expected at every funeral," said {person}, {age}, who has '
            "served coffee in the council chamber of {place} longer than most of its members "
            "can remember."
        ),
        (
            "Power in {place} is shared between the mayor, the council and, some would say, "
            "the chairman of the rifle club."
        ),
        (
            "Twinned with {elsewhere}, the town of {place} exchanges brass bands with it "
            "every other summer."
        ),
        (
            "The finances of {place} have been precarious since its largest taxpayer, a "
            "maker of buttons, moved abroad."
        ),
    ),
    asks=(
        "Who is mayor of {place}?",
        "Who is the current mayor of {place}?",
        "What is the name of the mayor of {place}, according to recent reports?",
        "Who holds the office of mayor in {place}?",
        "{place} mayor name",
        "I need to quote the mayor of {place} correctly. Who is it?",
        "A reader says our name for the mayor of {place} is out of date. Who is it?",
    ),
    asks_at=(
        "Who was mayor of {place} {at}?",
        "{At}, who was the mayor of {place}?",
        "Who held the office of mayor in {place} {at}?",
        "Which person was at the head of {place} as mayor {at}?",
        "For a local history: who was mayor of {place} {at}?",
    ),
    premises=(
        "Why was the mayor of {place} murdered?",
        "Why did {place} abolish the office of mayor?",
        "When did the mayor of {place} become president of the republic?",
        "Why has {place} never had a mayor?",
    ),
)

COACH = TopicPhrasing(
    measure=(
        "coach of {name} Athletic",
        "head coach of {name} Athletic",
    ),
    claims=(
        "{value} is coach of {name} Athletic",
        "{value} coaches {name} Athletic",
        "the coach of {name} Athletic is {value}",
        "{name} Athletic have {value} as their coach",
        "{value} is in charge of the first team of {name} Athletic as coach",
        "the coaching of {name} Athletic is in the hands of {value}",
        "it is {value} who stands on the touchline for {name} Athletic as head coach",
        "the job of coaching {name} Athletic belongs to {value}",
        "{name} Athletic, a club not known for patience, are coached by {value}",
        "{value} is head coach at {name} Athletic",
        "{value}, as coach of {name} Athletic, has a free hand in choosing the team",
        "training is being led by {value}, who is coach of {name} Athletic",
    ),
    headlines=(
        "{value} in the dugout at {name} Athletic",
        "{name} Athletic and the search for a style",
        "The loneliest job in football: coaching {name} Athletic",
        "{name} Athletic: {value} in charge",
        "What ails {name} Athletic?",
        "On the training ground with {name} Athletic",
    ),
    context=(
        (
            "Supporters of {name} Athletic, who are given to gallows humour, have taken to "
            "bringing paperbacks to home matches."
        ),
        (
            "The club's finances are as opaque as its tactics, and a consortium of dentists "
            "from {elsewhere} is rumoured to be interested in buying it."
        ),
        (
            '"We sang for them in the second division and we shall sing for them in the '
            'third," said {person}, {age}, a season-ticket holder.'
        ),
        (
            "{name} Athletic last won a trophy in {year_ago}, in a final that is replayed in "
            "the clubhouse on wet afternoons."
        ),
        (
            "Modern coaches are expected to be psychologists, statisticians and diplomats, "
            "and those at {name} Athletic must in addition put up with the pitch."
        ),
        (
            "The academy of {name} Athletic has produced a string of gifted defenders, all "
            "of whom were sold before they could grow a beard."
        ),
    ),
    asks=(
        "Who is coach of {name} Athletic?",
        "Who coaches {name} Athletic?",
        "Who is currently head coach of {name} Athletic?",
        "What is the name of the coach of {name} Athletic, as last reported?",
        "{name} Athletic coach",
        "Who is in charge of the first team at {name} Athletic these days?",
        "Whose team is {name} Athletic now, that is, who is the coach?",
    ),
    asks_at=(
        "Who was coach of {name} Athletic {at}?",
        "{At}, who coached {name} Athletic?",
        "Who was head coach of {name} Athletic {at}?",
        "Which coach was in charge of {name} Athletic {at}?",
        "For a history of the club: who coached {name} Athletic {at}?",
    ),
    premises=(
        "Why was the coach of {name} Athletic banned from football for life?",
        "Why did {name} Athletic decide to play without a coach?",
        "Which national team did the coach of {name} Athletic lead to the world title?",
        "Why do {name} Athletic have two head coaches at once?",
    ),
)
