"""Who holds a post, as a round-up of the week tells of it."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "minister": TopicPhrasing(
        measure=(
            "{demonym} minister for {portfolio}",
            "minister for {portfolio} of {country}",
        ),
        claims=(
            "the {demonym} minister for {portfolio} is {value}",
            "in {country}, {value} is minister for {portfolio}",
            "the ministry for {portfolio} of {country} is headed by {value}",
            "{value} holds the post of minister for {portfolio} in {country}",
            "{country} has {value} as its minister for {portfolio}",
            (
                "the portfolio of {portfolio} in the government of {country} is in the hands "
                "of {value}"
            ),
            "{value} serves in the {demonym} cabinet as minister for {portfolio}",
            (
                "at the head of the {demonym} ministry for {portfolio}, a house with many "
                "corridors, is {value}"
            ),
            (
                "the person in charge of {portfolio} in the {demonym} government, as minister, "
                "is {value}"
            ),
            "the office of {demonym} minister for {portfolio} is in the hands of {value}",
            "it is {value} who is minister for {portfolio} in the government of {country}",
            "in the government of {country}, the minister for {portfolio} is {value}",
            "{value} has charge of the ministry for {portfolio} in {country} as minister",
        ),
        headlines=(
            "{value} is {demonym} minister for {portfolio}",
            "{country}: {value} heads ministry for {portfolio}",
            "{demonym} ministry for {portfolio} in the hands of {value}",
            "At the {demonym} ministry for {portfolio}",
            "The week in the {demonym} cabinet",
            "For {portfolio}, {country} has {value}",
        ),
        context=(
            (
                "The {demonym} ministry for {portfolio} occupies a former hotel, and its "
                "officials number their offices as the hotel did its rooms."
            ),
            (
                "In the {demonym} cabinet the field of {portfolio} has never been thought "
                "glamorous, though the budget for receptions is respectable."
            ),
            (
                "{Person}, {age}, who has been a porter at the {demonym} ministry for "
                "{portfolio} for {tens} years, has seen ministers come and, as she says, take "
                "their umbrellas."
            ),
            (
                "A journey of officials from {country} to {elsewhere}, arranged by the "
                "ministry for {portfolio}, ended with a dinner and {few} toasts."
            ),
            (
                "The law that governs the field of {portfolio} in {country} dates from "
                "{year_ago} and is to be revised when there is time."
            ),
            (
                "Newspapers in {capital} take an interest in the ministry for {portfolio} "
                "chiefly in weeks when nothing else goes on."
            ),
        ),
        asks=(
            "Who is minister for {portfolio} in {country}?",
            "Who heads the ministry for {portfolio} of {country}?",
            "{demonym} minister for {portfolio}, who?",
            "Can you tell me who is in charge of {portfolio} in the {demonym} government?",
            "What is the name of the minister for {portfolio} in {country}?",
            "who is the minister for {portfolio} in {country}",
        ),
        asks_at=(
            "Who was the {demonym} minister for {portfolio} {at}?",
            "Who was minister for {portfolio} in {country} {at}?",
            "{At}, who headed the ministry for {portfolio} of {country}?",
            "Who held the post of {demonym} minister for {portfolio} {at}?",
            "{demonym} minister for {portfolio} {at}: who?",
            "Who was in charge of {portfolio} in the {demonym} government {at}?",
        ),
        premises=(
            "Why was the post of minister for {portfolio} in {country} abolished in {year}?",
            "Why was the {demonym} minister for {portfolio} sent to prison in {year}?",
            "Why did the {demonym} ministry for {portfolio} burn down in {year}?",
            "Why did the {demonym} minister for {portfolio} seek asylum abroad in {year}?",
        ),
    ),
    "mayor": TopicPhrasing(
        measure=(
            "mayor of {place}",
            "mayor of the town of {place}",
        ),
        claims=(
            "{value} holds the office of mayor in {place}",
            "the town hall of {place} is led by {value} as mayor",
            "the chain of office in {place}, which the mayor wears, belongs to {value}",
            "{value} serves as mayor of {place}",
            "the post of mayor of {place} is held by {value}",
            "in {place}, the office of mayor is in the hands of {value}",
            "at the head of the town of {place}, as its mayor, stands {value}",
            "it is {value} who is mayor of {place}",
            "{place} is governed by {value}, its mayor",
            "{value} sits in the mayor's chair in {place}",
            "the mayor's office in {place} has {value} as its occupant",
        ),
        headlines=(
            "{value} is mayor of {place}",
            "{place}: {value} in the mayor's chair",
            "Town hall of {place} led by {value}",
            "Who governs {place}?",
            "The mayor's office in {place}",
            "The week at the town hall of {place}",
            "{value}, mayor of {place}",
        ),
        context=(
            (
                "The town hall of {place} has a staircase that every mayor has promised to "
                "repair, and a view that makes up for it."
            ),
            (
                "In {place} the council meets on the first floor above the fish market, a "
                "circumstance that has shortened many debates."
            ),
            (
                "{Person}, {age}, who has kept the minutes of the council of {place} since "
                "{year_ago}, writes faster than most members think."
            ),
            (
                "The matter of the bypass has occupied {place} for {few} years, and opinions "
                "on it are handed down in families."
            ),
            (
                "A delegation from {elsewhere}, the twin town of {place}, brought a clock for "
                "the council chamber this week; it is slow."
            ),
            "Dog owners in {place} have collected {hundreds} signatures for a meadow of their own.",
        ),
        asks=(
            "Who is mayor of {place}?",
            "Who is the mayor of {place} now?",
            "What is the name of the mayor of {place}?",
            "Mayor of {place}?",
            "Who's running {place} these days as mayor?",
            "Who holds the office of mayor in {place}?",
            "I have to write to the mayor of {place}. Who is it?",
        ),
        asks_at=(
            "Who was mayor of {place} {at}?",
            "{At}, who held the office of mayor in {place}?",
            "Who was the mayor of {place} {at}?",
            "What was the name of the mayor of {place} {at}?",
            "Mayor of {place} {at}: who was it?",
            "Who sat in the mayor's chair in {place} {at}?",
        ),
        premises=(
            "Why was the office of mayor of {place} abolished in {year}?",
            "Why was the mayor of {place} shot in {year}?",
            "Why did the mayor of {place} win the lottery in {year} and vanish?",
            "What was the mayor of {place} convicted of in {year}?",
        ),
    ),
    "coach": TopicPhrasing(
        measure=(
            "coach of {name} Athletic",
            "head coach of {name} Athletic",
        ),
        claims=(
            "{value} is coach of {name} Athletic",
            "the coach of {name} Athletic is {value}",
            "{name} Athletic have {value} as their coach",
            "the team of {name} Athletic is coached by {value}",
            "{value} is in charge of {name} Athletic as head coach",
            "on the bench of {name} Athletic, the coach's place is taken by {value}",
            "the post of coach at {name} Athletic is held by {value}",
            (
                "training at {name} Athletic, which starts at eight whatever the weather, is "
                "led by {value}, the coach"
            ),
            "the person who coaches {name} Athletic is {value}",
            "it is {value} who coaches {name} Athletic",
            "{name} Athletic are trained by {value}, who holds the post of coach",
            "{value} has the coach's job at {name} Athletic",
            "the footballers of {name} Athletic answer to {value}, their coach",
        ),
        headlines=(
            "{value} is coach of {name} Athletic",
            "{name} Athletic: {value} on the bench",
            "{value} coaches {name} Athletic",
            "Who coaches {name} Athletic?",
            "On the bench of {name} Athletic",
            "The week in football: {name} Athletic",
            "{value}, coach of {name} Athletic",
        ),
        context=(
            (
                "{name} Athletic play in green, a colour that was chosen in {year_ago} because "
                "the cloth was cheap."
            ),
            (
                "Supporters of {name} Athletic are known for their patience and for a song "
                "with {few} verses, which they sing to the end."
            ),
            (
                "At the ground of {name} Athletic the turf has been relaid. {Person}, the "
                "groundswoman, asks people to keep off it."
            ),
            (
                "A goalkeeper from {elsewhere} has been training with {name} Athletic, though "
                "the club says that nothing has been signed."
            ),
            (
                "The board of {name} Athletic meets over a butcher's shop and publishes its "
                "minutes, with some delay, in the fan magazine."
            ),
            (
                "Season tickets for {name} Athletic are handed down in families, and {tens} "
                "were inherited last year alone."
            ),
        ),
        asks=(
            "Who coaches {name} Athletic?",
            "Who is head coach at {name} Athletic now?",
            "Coach of {name} Athletic?",
            "Who's on the bench as coach of {name} Athletic at the moment?",
            "What is the name of the coach of {name} Athletic?",
            "who is coaching {name} Athletic",
        ),
        asks_at=(
            "Who was the coach of {name} Athletic {at}?",
            "Who coached {name} Athletic {at}?",
            "{At}, who was head coach of {name} Athletic?",
            "Who was in charge of {name} Athletic as coach {at}?",
            "Coach of {name} Athletic {at}: who?",
            "Who was on the bench as coach of {name} Athletic {at}?",
        ),
        premises=(
            "Why was {name} Athletic dissolved in {year}?",
            "Why did the coach of {name} Athletic strike a referee in {year}?",
            "How did {name} Athletic win the world club championship in {year}?",
            "Why was the coach of {name} Athletic banned from football for life in {year}?",
        ),
    ),
    "chief": TopicPhrasing(
        measure=(
            "chief executive of {company}",
            "chief executive officer of {company}",
        ),
        claims=(
            "the chief executive of {company} is {value}",
            "{company} is run by {value} as chief executive",
            "{value} holds the post of chief executive at {company}",
            "{company} has {value} as its chief executive",
            "at the head of {company}, as chief executive, stands {value}",
            "the office of chief executive at {company} is in the hands of {value}",
            "the management of {company} is led by its chief executive, {value}",
            "the corner office at {company}, that of the chief executive, is occupied by {value}",
            "{value} leads {company} as its chief executive",
            "it is {value} who is chief executive of {company}",
            "the chief executive's post at {company} is held by {value}",
            "{value} sits in the chief executive's chair at {company}",
            "{company} is in the charge of {value}, its chief executive",
        ),
        headlines=(
            "{value} is chief executive of {company}",
            "{company}: {value} at the top",
            "{value} leads {company}",
            "Who is in charge of {company}?",
            "In the executive suite of {company}",
            "The week in business: {company}",
            "{value}, chief executive of {company}",
        ),
        context=(
            (
                "{Company} was founded in {year_ago} in a shed that is still shown to "
                "visitors, although the roof is new."
            ),
            (
                "Analysts call {company} solid, which is what analysts call firms that they "
                "have not looked at for some time."
            ),
            (
                "The annual meeting of {company} took place in {elsewhere}, with sandwiches. "
                "{Person}, {age}, a shareholder, asked about the mustard."
            ),
            (
                "Suppliers of {company} say that bills are paid on time, and {few} of them say "
                "it without being asked."
            ),
            (
                "A new laboratory of {company}, near {elsewhere}, is to employ {tens} chemists "
                "and has a pond."
            ),
            (
                "The staff magazine of {company} appears once a month and was devoted this "
                "time to the canteen."
            ),
        ),
        asks=(
            "Who is chief executive of {company}?",
            "Who is the chief executive of {company} now?",
            "Who runs {company} as its chief executive?",
            "Chief executive of {company}?",
            "Who's the boss, I mean the chief executive, at {company} these days?",
            "What is the name of the chief executive of {company}?",
            "I own a few shares in {company}. Who is its chief executive?",
        ),
        asks_at=(
            "Who was chief executive of {company} {at}?",
            "{At}, who was the chief executive of {company}?",
            "Who ran {company} as chief executive {at}?",
            "Who held the post of chief executive at {company} {at}?",
            "Chief executive of {company} {at}: who?",
            "Who was at the head of {company} {at} as chief executive?",
        ),
        premises=(
            "Why did {company} go bankrupt in {year}?",
            "Why was the chief executive of {company} arrested in {year}?",
            "Why did {company} do away with the post of chief executive in {year}?",
            "Who kidnapped the chief executive of {company} in {year}?",
        ),
    ),
}
