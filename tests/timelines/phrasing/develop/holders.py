"""Topics of who holds a post."""

from tests.timelines.phrasing import TopicPhrasing

HOLDERS: dict[str, TopicPhrasing] = {
    "minister": TopicPhrasing(
        measure=("{demonym} {portfolio} minister", "{portfolio} minister of {country}"),
        claims=(
            "{value} is the new {portfolio} minister of {country}",
            "{value} has been appointed {demonym} {portfolio} minister",
            "{value} has taken over as {portfolio} minister of {country}",
            "the post of {demonym} {portfolio} minister goes to {value}",
            "{value} is acting {portfolio} minister of {country}",
        ),
        headlines=(
            "{Value} becomes {demonym} {portfolio} minister",
            "{Country}: a change at the top of the {portfolio} ministry",
            "{Value} takes over {portfolio} in {capital}",
        ),
        context=(
            "The {portfolio} ministry in {capital} employs {hundreds} people and has been in "
            "turmoil since a failed reform.",
            "Coalition partners had argued about {portfolio} for {few} weeks. {Person}, long seen "
            "as the favourite, had withdrawn.",
            "The oath was taken in the hall of mirrors in {capital}, before {tens} guests.",
        ),
        asks=(
            "Who is the {demonym} {portfolio} minister?",
            "Who is {portfolio} minister of {country}?",
            "Who heads the {portfolio} ministry in {country}?",
        ),
        asks_at=(
            "Who was the {demonym} {portfolio} minister {at}?",
            "{At}, who was {portfolio} minister of {country}?",
            "Who headed the {portfolio} ministry in {country} {at}?",
        ),
        premises=(
            "Why did {country} abolish the post of {portfolio} minister in {year}?",
            "Why was the {demonym} {portfolio} minister shot in {year}?",
        ),
    ),
    "mayor": TopicPhrasing(
        measure=("mayor of {place}", "{place} mayor"),
        claims=(
            "{value} is the new mayor of {place}",
            "{value} has been sworn in as mayor of {place}",
            "{value} now serves as mayor of {place}",
            "{place} has a new mayor, {value}",
            "{value} is acting mayor of {place}",
        ),
        headlines=(
            "{Value} is mayor of {place}",
            "A new face in {place} town hall",
            "{Place}: {value} takes the chain of office",
        ),
        context=(
            "{Place}, a town of {hundreds} houses on the river, has debts and a famous clock.",
            "The council met for {few} hours. {Person}, {age}, watched from the gallery with her "
            "knitting.",
            "The town hall of {place} was built in {year_ago} and smells of floor polish.",
        ),
        asks=(
            "Who is the mayor of {place}?",
            "Who is mayor of {place} now?",
            "Who runs the town hall of {place} as mayor?",
        ),
        asks_at=(
            "Who was mayor of {place} {at}?",
            "{At}, who was the mayor of {place}?",
            "Who served as mayor of {place} {at}?",
        ),
        premises=(
            "Why did {place} do away with the office of mayor in {year}?",
            "Why did the mayor of {place} flee to {other_country}?",
        ),
    ),
    "coach": TopicPhrasing(
        measure=("coach of {name} Athletic", "{name} Athletic coach"),
        claims=(
            "{value} is the new coach of {name} Athletic",
            "{value} has taken charge of {name} Athletic as coach",
            "{value} has signed as coach of {name} Athletic",
            "{name} Athletic will be coached by {value}",
            "{value} is caretaker coach of {name} Athletic",
        ),
        headlines=(
            "{Value} named {name} Athletic coach",
            "{Name} Athletic look ahead after a long week",
            "{Name} Athletic turn to {value}",
        ),
        context=(
            "{Name} Athletic have lost {few} games in a row, the last of them before a crowd of "
            "{hundreds}.",
            "Training begins at nine on the pitch behind the gasworks. {Person}, a goalkeeper "
            "with a sore knee, hopes to play.",
            "The club last won the cup in {year_ago}.",
        ),
        asks=(
            "Who is the coach of {name} Athletic?",
            "Who coaches {name} Athletic?",
            "Who is in charge of {name} Athletic as coach?",
        ),
        asks_at=(
            "Who was the coach of {name} Athletic {at}?",
            "{At}, who coached {name} Athletic?",
            "Who was in charge of {name} Athletic {at}?",
        ),
        premises=(
            "Why was {name} Athletic expelled from the league in {year}?",
            "How did the coach of {name} Athletic win three titles in {year}?",
        ),
    ),
    "chief": TopicPhrasing(
        measure=("chief executive of {company}", "{company} chief executive"),
        claims=(
            "{value} is the new chief executive of {company}",
            "{value} has been named chief executive of {company}",
            "{company} is now led by chief executive {value}",
            "{value} has started work as chief executive of {company}",
            "{value} is interim chief executive of {company}",
        ),
        headlines=(
            "{Company} names {value} chief executive",
            "{Company} shares steady after board meeting",
            "{Value} to run {company}",
        ),
        context=(
            "{Company} makes {few} in ten of the country's boilers. Its shares lost {tens} cents "
            "in {capital}.",
            "The board met in {place}. {Person}, an analyst, had expected nothing of it.",
            "{Company} was founded in {year_ago} in a shed.",
        ),
        asks=(
            "Who is the chief executive of {company}?",
            "Who leads {company} as chief executive?",
            "Who runs {company}?",
        ),
        asks_at=(
            "Who was chief executive of {company} {at}?",
            "{At}, who led {company} as chief executive?",
            "Who ran {company} {at}?",
        ),
        premises=(
            "Why did {company} go bankrupt in {year}?",
            "Why was the chief executive of {company} arrested in {year}?",
        ),
    ),
}
