"""The unemployed of a region, and the contained part of a fire."""

from tests.timelines.phrasing import TopicPhrasing

UNEMPLOYMENT = TopicPhrasing(
    measure=(
        "unemployment in {region}",
        "the rate of unemployment in {region}",
    ),
    claims=(
        "the unemployment rate in {region} is {value}",
        "unemployment in {region} is running at {value}",
        "{value} of the workforce in {region} is unemployed",
        "{value} of the labour force in {region} is out of work",
        "the share of the workforce in {region} without a job is {value}",
        "in {region}, unemployment is {value}",
        "in {region}, the unemployment rate is {value} of the workforce",
        "joblessness in {region} is now {value}",
        "those out of work in {region} make up {value} of the labour force",
        "the rate of unemployment measured in {region} is {value}",
        "{value} is the unemployment rate in {region}",
        "the labour market in {region} has an unemployment rate of {value}",
        "with unemployment at {value}, {region} is looking for answers",
        "the latest unemployment rate for {region} is {value}",
        "{region}, where the unemployment rate is {value}, is looking for new employers",
        "unemployment has reached a rate of {value} in {region}",
    ),
    headlines=(
        "{region}: unemployment rate is {value}",
        "Unemployment in {region} is {value}",
        "Jobs in {region}: what the figures say",
        "Looking for work in {region}",
        "{value} of workforce in {region} out of a job",
        "{region}: new jobless figures",
        "Jobless rate in {region} is {value}",
        "{region} labour market in focus",
    ),
    context=(
        "The job centre in {region} opens at eight. People start to queue before that.",
        (
            "{Person}, {age}, retrained as a plumber in {region}. She says her phone has not "
            "stopped ringing."
        ),
        "A furniture maker in {region} is looking for apprentices. It has had {few} replies.",
        (
            "Our economics correspondent says that figures for {region} have been revised "
            "before. Seasonal work makes them jump."
        ),
        (
            'Hotels in {region} hire for the summer and let go in the autumn. "You get used to'
            ' it," said {person}.'
        ),
        (
            "Young people from {region} often leave for the capital. Some come back with "
            "children and ideas."
        ),
        (
            "A training centre in {region} has taken over a mill built in {year_ago}. It "
            "teaches welding."
        ),
    ),
    asks=(
        "How high is unemployment in {region}?",
        "What's unemployment like in {region}, in percent?",
        "{region}: unemployment rate?",
        "Hey, what's the jobless rate in {region}?",
        "Can you tell me the current unemployment rate in {region}?",
        "What share of the workforce in {region} is out of work?",
        "What percentage of the labour force in {region} has no job?",
        "What's the latest unemployment figure for {region}?",
        "How many percent are unemployed in {region} now?",
        "Tell me the unemployment rate in {region}.",
        "Is it hard to find work in {region}, what's the unemployment rate?",
    ),
    asks_at=(
        "What was the jobless rate in {region} {at}?",
        "Can you tell me what unemployment was in {region} {at}?",
        "What percentage of the labour force was unemployed in {region} {at}?",
        "How high was the rate of unemployment in {region} {at}?",
    ),
    premises=(
        "Why is nobody unemployed in {region} any more?",
        "When did unemployment in {region} disappear completely?",
        "How did {region} bring its unemployment rate down to zero in {year}?",
        "Why is the whole workforce of {region} out of work?",
    ),
)

CONTAINMENT = TopicPhrasing(
    measure=(
        "containment of the {name} fire",
        "the containment of the {name} wildfire",
        "the contained share of the {name} fire",
        "the level of containment of the {name} fire",
    ),
    claims=(
        "containment of the {name} fire is {value}",
        "firefighters have {value} of the {name} wildfire contained",
        "containment of the {name} wildfire stands at {value}",
        "{value} of the perimeter of the {name} fire is contained",
        "{value} of the {name} fire is now behind containment lines",
        "the {name} fire has been brought to {value} containment",
        "the share of the {name} fire that is contained is {value}",
        (
            "lines have been drawn around {value} of the {name} fire, which is the share that "
            "counts as contained"
        ),
        "{value} of the {name} wildfire has been contained so far",
        "the crews on the {name} fire have containment of {value}",
        "{value} is the level of containment of the {name} fire",
        "with {value} of it contained, the {name} fire is still being fought",
        "the {name} fire, of which {value} is contained, is still burning",
        "progress on the {name} fire means that {value} of it is now contained",
        "the fire crews at {name} have brought {value} of the wildfire under containment",
    ),
    headlines=(
        "{name} fire {value} contained",
        "{name} fire: {value} now contained",
        "{name} wildfire: what we know",
        "Crews battle {name} fire",
        "{name} fire: containment is {value}",
        "{name} fire: new containment figure",
        "On the fire line at {name}",
        "{value} of {name} wildfire contained",
    ),
    context=(
        "The {name} fire was first seen by a hiker. She called from the only hill with a signal.",
        (
            "Planes are dropping water on the {name} fire from dawn to dusk. The nearest lake "
            "is {few} minutes away."
        ),
        (
            "{Person}, {age}, has fought fires for most of her life. The {name} fire, she "
            'says, "has a mind of its own".'
        ),
        (
            "Crews from {elsewhere} are sleeping in a school near the {name} fire. Villagers "
            "do their washing."
        ),
        (
            "Ash from the {name} fire has settled on cars and vines. Growers are worried about"
            " the grapes."
        ),
        (
            "Our correspondent near the {name} fire says the wind dies down at night. That is "
            "when the diggers go in."
        ),
        (
            "The forest in which the {name} fire is burning was planted in {year_ago}. Most of"
            " it is pine."
        ),
    ),
    asks=(
        "How much of the {name} fire is contained?",
        "What is the containment of the {name} fire?",
        "What percentage of the {name} fire is contained?",
        "{name} fire: how much is contained?",
        "Hey, how contained is the {name} fire?",
        "Can you tell me how much of the {name} wildfire they have contained?",
        "What's the latest containment figure for the {name} fire?",
        "How far have crews got with containing the {name} fire, in percent?",
        "What share of the {name} wildfire is under containment?",
        "How many percent of the {name} fire are contained now?",
        "Tell me how much of the {name} fire is contained.",
        "Are they winning against the {name} fire, how much is contained?",
    ),
    asks_at=(
        "How much of the {name} fire was contained {at}?",
        "{At}, what percentage of the {name} fire was contained?",
        "What was the containment of the {name} fire {at}?",
        "How contained was the {name} wildfire {at}?",
        "What share of the {name} fire had crews contained {at}?",
        "Can you tell me the containment figure for the {name} fire {at}?",
        "How many percent of the {name} wildfire were contained {at}?",
    ),
    premises=(
        "When was the {name} fire fully contained?",
        "How did crews get the {name} fire under complete control in {year}?",
        "When did the {name} fire go out?",
        "Who declared the {name} fire to be one hundred percent contained?",
    ),
)
