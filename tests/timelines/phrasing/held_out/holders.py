"""Posts and who holds them."""

from tests.timelines.phrasing import TopicPhrasing

HOLDERS = {
    "minister": TopicPhrasing(
        measure=(
            "{demonym} minister for {portfolio}",
            "{portfolio} minister of {country}",
        ),
        claims=(
            "{value} is the {demonym} minister for {portfolio}",
            "the {demonym} {portfolio} minister is {value}",
            "{value} heads the {demonym} ministry of {portfolio}",
            "the {portfolio} portfolio in the {demonym} cabinet is in the hands of {value}",
            "{value} serves as {portfolio} minister of {country}",
            "responsible for {portfolio} in the {demonym} cabinet is {value}",
        ),
        headlines=(
            "{value} is {demonym} {portfolio} minister",
            "{demonym} {portfolio} ministry led by {value}",
            "Who runs {portfolio} in {country}?",
            "In the corridors of the {demonym} cabinet",
        ),
        context=(
            (
                "The ministry occupies a former bank in {capital}. Its {tens} meeting rooms are "
                "named after rivers."
            ),
            (
                "{Person}, {age}, who has cleaned the building for {few} years, has seen many "
                "come and go."
            ),
            "Lawmakers want to discuss the department's spending. A hearing was put on the agenda.",
            (
                "Officials from {elsewhere} were waiting in the lobby with a model of their new "
                "stadium."
            ),
        ),
        asks=(
            "Who is the {demonym} minister for {portfolio}?",
            "{country} {portfolio} minister?",
            "who's {portfolio} minister in {country} now",
            "What is the name of the {demonym} {portfolio} minister?",
            "In {country}, who heads the ministry of {portfolio}?",
            (
                "Could you remind me who is in charge of {portfolio} in the {demonym} government "
                "these days?"
            ),
        ),
        asks_at=(
            "Who was the {demonym} minister for {portfolio} {at}?",
            "{At}, who headed the {demonym} ministry of {portfolio}?",
            "{portfolio} minister of {country} {at}?",
            "Who was in charge of {portfolio} in the {demonym} government {at}?",
        ),
        premises=(
            "Why did {country} abolish the post of {portfolio} minister in {year}?",
            "Why does {country} have no minister for {portfolio}?",
            "Why has nobody been in charge of {portfolio} in {country} since {year}?",
        ),
    ),
    "mayor": TopicPhrasing(
        measure=("mayor of {place}", "head of {place} city hall"),
        claims=(
            "{value} is mayor of {place}",
            "the mayor of {place} is {value}",
            "{value} runs {place} city hall",
            "{value} is in office as mayor of {place}",
            "{place} has {value} as its mayor",
            "the chain of office in {place} is worn by {value}",
        ),
        headlines=(
            "{value} is mayor of {place}",
            "City hall in {place} run by {value}",
            "{place} city hall: who is in charge",
            "Handshakes and flowers in {place}",
        ),
        context=(
            (
                "City hall has {tens} windows on its front, all of which were open. A brass band "
                "played, mostly in tune."
            ),
            "{Person}, {age}, wanted to talk about the potholes in her street.",
            "The office comes with a gold chain made in {year_ago} and a parking space.",
            "A delegation from the twin town of {elsewhere} brought a cheese.",
        ),
        asks=(
            "Who is the mayor of {place}?",
            "{place} mayor?",
            "who's running {place} these days",
            "What's the name of {place}'s mayor?",
            "In {place}, who is mayor at the moment?",
            "I have to write to the mayor of {place}, so who is that now?",
        ),
        asks_at=(
            "Who was mayor of {place} {at}?",
            "{At}, who ran {place} city hall?",
            "mayor of {place} {at}?",
            "Do you know who was in office as mayor of {place} {at}?",
        ),
        premises=(
            "Why did {place} do away with the office of mayor in {year}?",
            "Why has {place} been without a mayor since {year}?",
            "Why is there nobody in office as mayor of {place}?",
        ),
    ),
    "coach": TopicPhrasing(
        measure=("head coach of {name} Athletic", "{name} Athletic coach"),
        claims=(
            "{value} is head coach of {name} Athletic",
            "{name} Athletic are coached by {value}",
            "the {name} Athletic coach is {value}",
            "{value} is in charge of the team at {name} Athletic",
            "{value} picks the side at {name} Athletic",
            "on the bench of {name} Athletic sits {value}",
        ),
        headlines=(
            "{name} Athletic: {value} in charge",
            "{value} coaches {name} Athletic",
            "{name} Athletic eye the second half of the season",
            "All eyes on the bench at {name} Athletic",
        ),
        context=(
            (
                "The next match is away to {elsewhere}, where the pitch is under water in winter. "
                "Two players are injured."
            ),
            "{Person}, {age}, has washed the kit for {few} seasons and knows who wears odd socks.",
            (
                "Training was watched by {hundreds} supporters. The club last won a trophy in "
                "{year_ago}."
            ),
            "A new stand is to be built beside the railway, with {tens} boxes for sponsors.",
        ),
        asks=(
            "Who is the coach of {name} Athletic?",
            "{name} Athletic coach?",
            "who manages {name} athletic now",
            "Who's in charge of the team at {name} Athletic?",
            "At {name} Athletic, who is head coach?",
            "Sorry if this has been asked before, but who coaches {name} Athletic currently?",
        ),
        asks_at=(
            "Who was the coach of {name} Athletic {at}?",
            "{At}, who was in charge of the team at {name} Athletic?",
            "{name} Athletic coach {at}?",
            "Who coached {name} Athletic {at}?",
        ),
        premises=(
            "Why have {name} Athletic played without a coach since {year}?",
            "Why did {name} Athletic get rid of the job of head coach in {year}?",
            "Why was {name} Athletic dissolved in {year}?",
        ),
    ),
    "chief": TopicPhrasing(
        measure=("chief executive of {company}", "CEO of {company}"),
        claims=(
            "{value} is chief executive of {company}",
            "the CEO of {company} is {value}",
            "{company} is led by {value}",
            "{value} runs {company} as chief executive",
            "at the helm of {company} is {value}",
            "{value} holds the top job at {company}",
        ),
        headlines=(
            "{value} leads {company}",
            "{company}: {value} in the top job",
            "Who is at the wheel of {company}?",
            "Investors size up {company}",
        ),
        context=(
            (
                "The head office in {place} has a staff canteen and {tens} meeting rooms. "
                "Visitors get a badge and a biscuit."
            ),
            "Analysts expect the next results to show flat sales. The shares hardly moved.",
            "{Person}, {age}, who has a few shares, comes to every annual meeting for the buffet.",
            "The firm was founded in {year_ago} in a shed in {elsewhere}.",
        ),
        asks=(
            "Who is the chief executive of {company}?",
            "{company} CEO?",
            "who runs {company} now",
            "What is the name of the boss of {company}?",
            "At {company}, who holds the top job?",
            "Would you know who the current head of {company} is?",
        ),
        asks_at=(
            "Who was chief executive of {company} {at}?",
            "{At}, who ran {company}?",
            "CEO of {company} {at}?",
            "Who was at the helm of {company} {at}?",
        ),
        premises=(
            "Why has {company} been without a chief executive since {year}?",
            "Why did {company} scrap the post of chief executive in {year}?",
            "Why is nobody running {company}?",
        ),
    ),
}
