"""Posts and who holds them."""

from tests.timelines.phrasing import TopicPhrasing

HOLDERS = {
    "minister": TopicPhrasing(
        measure=("{demonym} {portfolio} minister", "minister for {portfolio} of {country}"),
        claims=(
            "{value} is the {portfolio} minister of {country}",
            "{value} heads the {demonym} {portfolio} ministry",
            "the {demonym} {portfolio} minister is {value}",
            "the {portfolio} portfolio in {country} is held by {value}",
            "{value} serves as {demonym} minister for {portfolio}",
            "in charge of {portfolio} in the {demonym} cabinet is {value}",
            "{portfolio} in {country} is in the hands of {value}, the minister",
        ),
        headlines=(
            "{value}, {demonym} {portfolio} minister",
            "{country}: {value} in charge of {portfolio}",
            "The {portfolio} ministry in {capital}",
        ),
        context=(
            "The ministry for {portfolio} in {capital} sits in a former hat factory.",
            "Staff at the {demonym} {portfolio} ministry have a garden with {tens} beehives.",
            "A congress on {portfolio} was held in {elsewhere}, with cake.",
        ),
        asks=(
            "Who is the {portfolio} minister of {country}?",
            "{demonym} {portfolio} minister name",
            "Who heads the {portfolio} ministry in {country}?",
        ),
        asks_at=(
            "Who was {demonym} {portfolio} minister {at}?",
            "Who headed the {portfolio} ministry of {country} {at}?",
            "{country} minister for {portfolio} {at}?",
        ),
        premises=(
            "When did {country} abolish the post of {portfolio} minister?",
            "Why was the {demonym} {portfolio} minister jailed in {year}?",
        ),
    ),
    "mayor": TopicPhrasing(
        measure=("mayor of {place}", "head of the {place} town hall"),
        claims=(
            "{value} is mayor of {place}",
            "the mayor of {place} is {value}",
            "{value} runs the town hall of {place} as mayor",
            "{place} has {value} as its mayor",
            "the chain of the mayor of {place} is worn by {value}",
            "{value} holds the office of mayor in {place}",
            "mayor of {place} is {value}",
        ),
        headlines=(
            "{value} is mayor of {place}",
            "{place}: Mayor {value}",
            "In the town hall of {place}",
        ),
        context=(
            "The town hall of {place} has a tower with a stork’s nest.",
            "The fountain in {place} is being repaired; {few} benches were taken away.",
            "{place} is twinned with {elsewhere}, and has been since {year_ago}.",
        ),
        asks=(
            "Who is the mayor of {place}?",
            "mayor of {place}",
            "What's the name of the mayor in {place}?",
        ),
        asks_at=(
            "Who was mayor of {place} {at}?",
            "{place} mayor {at}?",
            "What was the name of the mayor of {place} {at}?",
        ),
        premises=(
            "Why was the office of mayor of {place} done away with?",
            "When was the mayor of {place} kidnapped in {year}?",
        ),
    ),
    "coach": TopicPhrasing(
        measure=("coach of {name} Athletic", "head coach of {name} Athletic"),
        claims=(
            "{value} coaches {name} Athletic",
            "{value} is the coach of {name} Athletic",
            "the head coach of {name} Athletic is {value}",
            "{name} Athletic is trained by {value}",
            "on the bench of {name} Athletic as coach is {value}",
            "{name} Athletic has {value} as its coach",
            "training sessions of {name} Athletic are led by {value}, the head coach",
        ),
        headlines=(
            "{name} Athletic: {value} is coach",
            "{value} on the {name} Athletic bench",
            "{name} Athletic before the season",
        ),
        context=(
            "The pitch of {name} Athletic was reseeded. A drum was stolen from the stand.",
            "{name} Athletic drew its last friendly, in {elsewhere}, before {hundreds} people.",
            "{Person}, {age}, has washed the shirts of {name} Athletic since she was a girl.",
        ),
        asks=(
            "Who coaches {name} Athletic?",
            "{name} Athletic coach",
            "Who's the head coach of {name} Athletic?",
        ),
        asks_at=(
            "Who coached {name} Athletic {at}?",
            "{name} Athletic coach {at}?",
            "Who was head coach of {name} Athletic {at}?",
        ),
        premises=(
            "When was {name} Athletic dissolved?",
            "Why did the coach of {name} Athletic get banned for life in {year}?",
        ),
    ),
    "chief": TopicPhrasing(
        measure=("chief executive of {company}", "boss of {company}"),
        claims=(
            "{value} is chief executive of {company}",
            "{company} is led by {value} as chief executive",
            "the chief executive of {company} is {value}",
            "{value} holds the top job at {company}",
            "{company} has {value} as its chief executive",
            "at the head of {company} as chief executive is {value}",
            "as chief executive, {value} runs {company}",
        ),
        headlines=(
            "{company}: {value} is chief executive",
            "{value} at the top of {company}",
            "The top floor of {company}",
        ),
        context=(
            "{company} began in {year_ago} with a shed and a lathe.",
            "The works canteen of {company} serves {hundreds} lunches a day.",
            "{company} is to move its archive to {elsewhere}.",
        ),
        asks=(
            "Who is chief executive of {company}?",
            "{company} CEO",
            "Who runs {company}?",
        ),
        asks_at=(
            "Who was chief executive of {company} {at}?",
            "{company} CEO {at}?",
            "Who was running {company} {at}?",
        ),
        premises=(
            "When did {company} go bankrupt?",
            "Why was the chief executive of {company} arrested in {year}?",
        ),
    ),
}
