"""Who coaches the club and who runs the company."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "coach": TopicPhrasing(
        measure=("coach of {name} Athletic", "head coach of {name} Athletic"),
        claims=(
            "{value} is the coach of {name} Athletic",
            "the coach of {name} Athletic is {value}",
            "{value} is head coach at {name} Athletic",
            "{name} Athletic have {value} as their head coach",
        ),
        headlines=(
            "On the bench at {name} Athletic",
            "{name} Athletic before the next round",
            "Mud and hope at {name} Athletic",
        ),
        context=(
            (
                "{name} Athletic play in green and white on a ground between the railway and the"
                " canal. A good clearance lands in one or the other."
            ),
            (
                "{person} has washed the shirts of {name} Athletic since {year_ago} and says she"
                " can tell the result from the stains."
            ),
            (
                "Season tickets for {name} Athletic are sold at the tobacconist's, where every"
                " match is played again on Mondays."
            ),
            (
                "The stand at {name} Athletic is to get a roof, the club has said, as it has said"
                " since {year_ago}."
            ),
            (
                "Supporters of {name} Athletic travelled to {elsewhere} in {few} buses and came"
                " home hoarse."
            ),
        ),
        asks=(
            "Who coaches {name} Athletic now?",
            "My son is a fan: what's the name of the head coach at {name} Athletic these days?",
            "Who's in charge of the team at {name} Athletic at the moment?",
        ),
        asks_at=(
            "{At}, who was coaching {name} Athletic?",
            "Who was in charge of the team at {name} Athletic {at}?",
            "What was the name of the head coach of {name} Athletic {at}?",
        ),
        premises=(
            "When was {name} Athletic dissolved?",
            "Why was the coach of {name} Athletic banned for life?",
            "How did {name} Athletic win the world cup for clubs?",
            "Why does {name} Athletic do without a coach altogether?",
        ),
    ),
    "chief": TopicPhrasing(
        measure=("chief executive of {company}", "CEO of {company}"),
        claims=(
            "the chief executive of {company} is {value}",
            "{company} is run by {value} as chief executive",
            "{value} heads {company} as its chief executive",
            "the top post at {company}, that of chief executive, is held by {value}",
            "{value} is the CEO of {company}",
        ),
        headlines=(
            "At the top of {company}",
            "{company}: {value} in charge",
            "The corner office at {company}",
            "{company} and its management",
        ),
        context=(
            (
                "{company} began in {year_ago} in a shed behind a dairy. The shed still stands, and"
                " is shown to visitors."
            ),
            (
                "Shareholders of {company} were offered open sandwiches and a tour of the works."
                " {person}, who owns a single share, took the tour twice."
            ),
            (
                "The head office of {company} has a fountain in the lobby that was turned off to"
                " save money."
            ),
            (
                "Analysts who follow {company} speak of a quiet year. Staff in the dispatch hall do"
                " not."
            ),
            (
                "Apprentices at {company} start on the first of the month, {tens} of them from"
                " {elsewhere} alone."
            ),
        ),
        asks=(
            "Who is chief executive of {company}?",
            "Who runs {company} now, as CEO?",
            "{company} CEO name?",
            "I'd like to complain in person: who is the chief executive of {company} at present?",
            "What's the name of the current head of {company}?",
        ),
        asks_at=(
            "{At}, who was the CEO of {company}?",
            "Who ran {company} as chief executive {at}?",
            "What was the name of the chief executive of {company} {at}?",
        ),
        premises=(
            "When did {company} go bankrupt?",
            "Why was the chief executive of {company} kidnapped?",
            "Why did {company} abolish the post of chief executive?",
            "Which state bought {company} and turned it into a museum?",
        ),
    ),
}
