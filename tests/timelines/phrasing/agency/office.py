"""Who holds which post."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS = {
    "minister": TopicPhrasing(
        measure=(
            "{demonym} minister for {portfolio}",
            "minister for {portfolio} of {country}",
            "minister in charge of {portfolio} in {country}",
            "minister for {portfolio} in the {demonym} government",
        ),
        claims=(
            "{value} is now the {demonym} minister for {portfolio}",
            "{value} serves as minister for {portfolio} of {country}",
            "the {demonym} minister for {portfolio} is {value}",
            "the {portfolio} portfolio in the {demonym} government is in the hands of {value}",
            "{value} has the post of minister for {portfolio} in {country}",
            "{country} has {value} as its minister for {portfolio}",
            "in the {demonym} cabinet, {value} is the minister for {portfolio}",
            (
                "{value}, a newcomer to the cabinet table in {capital}, is minister for "
                "{portfolio} of {country}"
            ),
            "as minister for {portfolio}, {country} has {value}",
        ),
        headlines=(
            "{Value} is {demonym} minister for {portfolio}",
            "{Country}: {value} in charge of {portfolio}",
            "{Demonym} cabinet in the news",
            "Who sits at the table in {capital}",
            "{Demonym} ministry for {portfolio} looks ahead",
        ),
        context=(
            (
                "The {demonym} cabinet meets on Thursdays, in a room with a leaking skylight. "
                "{Person}, {age}, puts the buckets out."
            ),
            (
                "Ministers of {country} swear their oath with a hand on the constitution, of which "
                "there is only one bound copy."
            ),
            "Civil servants who deal with {portfolio} in {capital} have moved house {few} times.",
            (
                "Budget talks in {capital} are hard, and every ministry has been told to do "
                "without new cars."
            ),
        ),
        asks=(
            "Who is minister for {portfolio} in the {demonym} cabinet?",
            "Who is minister for {portfolio} in {country}?",
            "{demonym} minister for {portfolio}, name?",
            "What is the name of the minister for {portfolio} of {country}?",
            "who's in charge of {portfolio} in the {demonym} government",
            "Could you tell me who holds the post of {demonym} minister for {portfolio}?",
            "Which politician is the {demonym} minister for {portfolio}?",
        ),
        asks_at=(
            "Who was minister for {portfolio} in the {demonym} cabinet {at}?",
            "{At}, who was minister for {portfolio} of {country}?",
            "Who held the post of {demonym} minister for {portfolio} {at}?",
            "{demonym} minister for {portfolio} {at}",
            "What was the name of the minister for {portfolio} of {country} {at}?",
        ),
        premises=(
            "Why did {country} do away with the post of minister for {portfolio}?",
            "Why was the {demonym} minister for {portfolio} arrested?",
            "Who shot the {demonym} minister for {portfolio} in {year}?",
        ),
    ),
    "mayor": TopicPhrasing(
        measure=(
            "mayor of {place}",
            "mayor of the city of {place}",
            "mayor of {place} in {country}",
            "{place} mayor",
        ),
        claims=(
            "{value} is the mayor whom {place} has chosen",
            "the mayor of {place} is {value}",
            "{value} serves as mayor of {place}",
            "the office of mayor of {place} is held by {value}",
            "{place} has {value} as its mayor",
            "{value} wears the chain of office as mayor of {place}",
            "at the head of {place}, as its mayor, stands {value}",
            "the city of {place} is led by {value}, its mayor",
            "{value}, who grew up above a bakery, is the mayor of {place}",
        ),
        headlines=(
            "{Value} is mayor of {place}",
            "{Place} led by mayor {value}",
            "City hall of {place} in the news",
            "{Place} and its mayor's office",
            "Change and habit at {place} city hall",
        ),
        context=(
            (
                "The city hall of {place} has a carillon that plays a drinking song at noon. "
                "{Person}, {age}, winds it up."
            ),
            (
                "Citizens of {place} complain about potholes, gulls and a tram line that has been "
                "promised since {year_ago}."
            ),
            (
                "Council meetings in {place} are open to all, and the gallery is full when the "
                "swimming pool is on the agenda."
            ),
            "A street market fills the square before the city hall of {place} twice a week.",
        ),
        asks=(
            "Who is mayor in {place} these days?",
            "What is the name of the mayor of {place}?",
            "mayor of {place}?",
            "Who holds the office of mayor in {place}?",
            "who's running {place} as mayor",
            "Can you tell me who the mayor of {place} is, please?",
            "Which politician is mayor of {place}?",
        ),
        asks_at=(
            "Who sat in the mayor's chair in {place} {at}?",
            "{At}, who was the mayor of {place}?",
            "Who held the office of mayor in {place} {at}?",
            "mayor of {place} {at}",
            "What was the name of the mayor of {place} {at}?",
        ),
        premises=(
            "Why did {place} abolish the office of mayor?",
            "For what crime was the mayor of {place} sent to prison in {year}?",
            "How did the mayor of {place} die in the fire at the city hall?",
        ),
    ),
    "coach": TopicPhrasing(
        measure=(
            "coach of {name} Athletic",
            "head coach of {name} Athletic",
            "{name} Athletic coach",
            "manager of the football club {name} Athletic",
        ),
        claims=(
            "{value} is now coach of {name} Athletic",
            "the coach of {name} Athletic is {value}",
            "{name} Athletic are coached by {value}",
            "{value} has charge of {name} Athletic as head coach",
            "{name} Athletic have {value} as their head coach",
            "on the bench of {name} Athletic, the coach is {value}",
            "the head coach at {name} Athletic, whose fans are not known for patience, is {value}",
            "{value} is in the job of head coach at {name} Athletic",
            "training at {name} Athletic is led by {value}, the head coach",
        ),
        headlines=(
            "{Value} is {name} Athletic coach",
            "{Name} Athletic: {value} on the bench",
            "{Name} Athletic train in the rain",
            "Restless stands at {name} Athletic",
            "Who tells {name} Athletic where to run",
        ),
        context=(
            (
                "Players of {name} Athletic train on a pitch beside the gasworks, whatever the "
                "weather. {Person}, {age}, washes the shirts."
            ),
            (
                "Fans of {name} Athletic have a song of forty verses, of which most are about the "
                "neighbours in {elsewhere}."
            ),
            (
                "The stadium of {name} Athletic lost part of its roof in a gale, and the cheap "
                "seats are wet."
            ),
            (
                "Midfielders are what {name} Athletic lack, if one believes the barber opposite "
                "the ground."
            ),
        ),
        asks=(
            "Who is coaching {name} Athletic?",
            "Who is the coach at {name} Athletic now?",
            "{name} Athletic coach?",
            "What is the name of the head coach of {name} Athletic?",
            "who is in charge of the team at {name} Athletic as coach",
            "Could you tell me who is head coach at {name} Athletic?",
            "By whom are {name} Athletic coached?",
        ),
        asks_at=(
            "Who was coaching {name} Athletic {at}?",
            "{At}, who coached {name} Athletic?",
            "Who was the head coach at {name} Athletic {at}?",
            "{name} Athletic coach {at}",
            "By whom were {name} Athletic coached {at}?",
        ),
        premises=(
            "Why was {name} Athletic wound up?",
            "Why was the coach of {name} Athletic banned from football for life?",
            "Why do {name} Athletic play without any coach since {year}?",
        ),
    ),
    "chief": TopicPhrasing(
        measure=(
            "chief executive of {company}",
            "{company} chief executive",
            "CEO of {company}",
            "chief executive officer of {company}",
        ),
        claims=(
            "{value} is now chief executive of {company}",
            "the chief executive of {company} is {value}",
            "{company} is run by {value}, its chief executive",
            "{value} heads {company} as chief executive",
            "{company} has {value} as its chief executive",
            "the post of chief executive at {company} is held by {value}",
            "at the top of {company} is {value}, the chief executive",
            "{value}, an engineer by training, is the chief executive of {company}",
            "as chief executive, {company} has {value}",
        ),
        headlines=(
            "{Value} is chief executive of {company}",
            "{Company}: {value} in the chief executive's chair",
            "Boardroom of {company} in the spotlight",
            "{Company} and its top floor",
            "Shareholders of {company} meet",
        ),
        context=(
            (
                "The headquarters of {company} is a tower of green glass, much disliked in "
                "{capital}. {Person}, {age}, cleans its windows."
            ),
            (
                "Shareholders of {company} get a sausage and a glass of beer at the annual "
                "meeting, and come in great numbers."
            ),
            "Analysts say that {company} needs new machines and better coffee.",
            "Suppliers in {elsewhere} depend on {company}, and read every word about its board.",
        ),
        asks=(
            "Who is chief executive at {company} now?",
            "Who is the CEO over at {company}?",
            "{company} CEO?",
            "What is the name of the chief executive of {company}?",
            "who runs {company} as chief executive",
            "Could you tell me who holds the post of chief executive at {company}?",
            "By whom is {company} headed as chief executive?",
        ),
        asks_at=(
            "Who was running {company} as chief executive {at}?",
            "{At}, who was the CEO of {company}?",
            "Who held the post of chief executive at {company} {at}?",
            "{company} CEO {at}",
            "What was the name of {company}'s chief executive {at}?",
        ),
        premises=(
            "Why did the chief executive of {company} flee the country?",
            "Why was the post of chief executive at {company} abolished in {year}?",
            "For what fraud was the chief executive of {company} jailed?",
        ),
    ),
}
