"""Coaches and chief executives."""

from tests.timelines.phrasing import TopicPhrasing

COACH = TopicPhrasing(
    measure=(
        "coach of {name} Athletic",
        "coach at {name} Athletic",
    ),
    claims=(
        "{value} is the coach of {name} Athletic",
        "the coach of {name} Athletic is {value}",
        "{name} Athletic have {value} as their coach",
        "{value} is in charge of {name} Athletic as coach",
        "{value} is the one on the touchline for {name} Athletic, as head coach",
        "the job of coach at {name} Athletic is held by {value}",
        "{value} picks the team at {name} Athletic as head coach",
        "at {name} Athletic, the head coach is {value}",
        "{value} takes training at {name} Athletic as the club's head coach",
        "the dugout of {name} Athletic belongs to {value}, the head coach",
        "the footballers of {name} Athletic play under {value}, their coach",
        "{value} has the coaching job at {name} Athletic",
        "{value}, as coach, decides who plays for {name} Athletic",
        "the man or woman in charge of the team at {name} Athletic is {value}, the head coach",
        "{name} Athletic go into matches with {value} as head coach",
        "the whistle at {name} Athletic training is blown by {value}, the head coach",
    ),
    headlines=(
        "{value} is coach of {name} Athletic",
        "{name} Athletic: who is the coach?",
        "{name} Athletic have {value} as coach",
        "On the training ground with {name} Athletic",
        "{name} Athletic: what we know",
        "Profile: {value} of {name} Athletic",
        "{value} coaches {name} Athletic",
    ),
    context=(
        "{name} Athletic train on a pitch behind the brewery. Supporters lean on the fence.",
        (
            "The season has been a mixed one for {name} Athletic. {Few} players have been out "
            "with injuries."
        ),
        (
            "{Person}, {age}, has washed the shirts of {name} Athletic since {year_ago}. She "
            "knows every stain."
        ),
        "Fans of {name} Athletic sang through the rain. The bus home got stuck.",
        (
            "Our sports correspondent says {name} Athletic play better away from home. The "
            "grass there is shorter."
        ),
        '"Win or lose, I bring the drum," said {person}, a supporter of {name} Athletic.',
        (
            "A youngster from {elsewhere} has been training with {name} Athletic. The club "
            "says he is quick."
        ),
    ),
    asks=(
        "Who coaches {name} Athletic?",
        "Who's in charge of {name} Athletic as coach right now?",
        "{name} Athletic coach: who?",
        "Hey, who's coaching {name} Athletic?",
        "Can you tell me who the head coach of {name} Athletic is?",
        "What's the name of the {name} Athletic coach?",
        "Who has the coaching job at {name} Athletic?",
        "Under which coach are {name} Athletic playing now?",
        "I missed the sports news. Who is head coach of {name} Athletic?",
        "Tell me who coaches {name} Athletic.",
        "What's the coach of {name} Athletic called?",
    ),
    asks_at=(
        "{At}, who coached {name} Athletic?",
        "Who was head coach of {name} Athletic {at}?",
        "Who was in charge of {name} Athletic as coach {at}?",
        "What was the name of the {name} Athletic coach {at}?",
        "Can you tell me who was coaching {name} Athletic {at}?",
        "Under which coach were {name} Athletic playing {at}?",
    ),
    premises=(
        "Why did the coach of {name} Athletic take the club out of the league in {year}?",
        "Why have {name} Athletic been without any coach since {year}?",
        "When did the coach of {name} Athletic win the lottery?",
        "Why do {name} Athletic no longer have a football team?",
    ),
)

CHIEF = TopicPhrasing(
    measure=(
        "chief executive at {company}",
        "head of {company}",
    ),
    claims=(
        "{value} is the chief executive of {company}",
        "the chief executive of {company} is {value}",
        "{company} has {value} as its chief executive",
        "{company} is led by {value}, its chief executive",
        "{value} holds the post of chief executive at {company}",
        "the top job at {company}, that of chief executive, is held by {value}",
        "{value} is at the helm of {company} as chief executive",
        "at {company}, the chief executive is {value}",
        "the person running {company} is {value}, the chief executive",
        "{value} sits in the chief executive's office at {company}",
        "{company} has put {value} in charge as chief executive, and that is who leads it now",
        "the person at the head of {company} is {value}, its chief executive",
        "{value} serves as chief executive of {company}",
        "{value}, as chief executive, has the last word at {company}",
        "the reins at {company} are held by {value} as chief executive",
        "{company} answers to {value}, its chief executive",
        "the chief executive's chair at {company} is occupied by {value}",
    ),
    headlines=(
        "{value} is chief executive of {company}",
        "{company}: {value} in top job",
        "{company}: who is in charge?",
        "{company} led by {value}",
        "Inside the boardroom of {company}",
        "{company} and its leadership: what we know",
        "Profile: {value} of {company}",
        "The boss of {company}: {value}",
    ),
    context=(
        "{company} started in a shed in {year_ago}. The shed is now behind glass in the lobby.",
        (
            "Investors in {company} have had an eventful time. Its next results are awaited "
            "with interest."
        ),
        (
            "{Person}, {age}, has cleaned the head office of {company} for years. She has her "
            "own mug in the boardroom."
        ),
        (
            "Our business correspondent says {company} has been looking for new markets. A "
            "plant in {elsewhere} may be next."
        ),
        (
            "The canteen at {company} has stopped serving fish on Fridays. There were {tens} "
            "complaints."
        ),
        '"Bosses come and go, the machines stay," said {person}, who works nights at {company}.',
        "The headquarters of {company} has {few} floors and a slow lift.",
    ),
    asks=(
        "Who is the boss of {company}?",
        "Who runs {company} right now, as chief executive?",
        "{company}: who's chief executive?",
        "Hey, who's the head of {company}?",
        "Can you tell me the name of the chief executive of {company}?",
        "Who's got the top job at {company}?",
        "Who leads {company} as chief executive these days?",
        "I have shares in {company}. Who is the chief executive?",
        "Who is at the helm of {company}?",
        "Tell me who the chief executive of {company} is.",
        "What's the boss of {company} called, the chief executive?",
    ),
    asks_at=(
        "Who was the chief executive of {company} {at}?",
        "{At}, who ran {company} as chief executive?",
        "Who held the top job at {company} {at}?",
        "What was the name of the chief executive of {company} {at}?",
        "Can you tell me who led {company} as chief executive {at}?",
        "Who was chief executive at {company} {at}?",
    ),
    premises=(
        "Why did the chief executive of {company} flee abroad in {year}?",
        "Why has {company} had no chief executive since {year}?",
        "When was the chief executive of {company} elected president?",
        "Why did {company} abolish the post of chief executive?",
    ),
)
