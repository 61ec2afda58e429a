"""What is on or off: a smelter, a crossing, a treaty, a ban."""

from tests.timelines.phrasing import TopicPhrasing

STATES = {
    "plant": TopicPhrasing(
        measure=("the {name} smelter", "the smelter at {name}"),
        claims=(
            "the {name} smelter is open",
            "the {name} smelter is up and running",
            "the furnaces of the {name} smelter are burning",
            "work is going on at the {name} smelter, which is open",
            "the {name} smelter is in operation",
        ),
        claims_off=(
            "the {name} smelter is closed",
            "the {name} smelter has been shut down",
            "the furnaces of the {name} smelter are cold",
            "the {name} smelter stands idle",
            "operations at the {name} smelter have ceased",
        ),
        headlines=(
            "{name} smelter: the latest",
            "News from the {name} smelter",
            "The {name} smelter and its future",
        ),
        context=(
            "The chimney of the {name} smelter, built in {year_ago}, can be seen from {elsewhere}.",
            "Generations have worked at the {name} smelter. {Person}, {age}, keeps a museum of it.",
            "Ore for the {name} smelter used to come by cableway.",
        ),
        asks=(
            "Is the {name} smelter open?",
            "{name} smelter open or closed?",
            "Is the {name} smelter running?",
        ),
        asks_at=(
            "Was the {name} smelter open {at}?",
            "Was the {name} smelter running or shut {at}?",
            "status of the {name} smelter {at}?",
        ),
        premises=(
            "Why is the {name} smelter still running?",
            "Since the {name} smelter is open, who runs it?",
        ),
        premises_off=(
            "Why is the {name} smelter closed?",
            "Who decided to keep the {name} smelter shut?",
        ),
        firsts=(
            "When did the {name} smelter first close?",
            "When was the {name} smelter shut down for the first time?",
        ),
    ),
    "crossing": TopicPhrasing(
        measure=("the {name} border crossing", "the border crossing at {name}"),
        claims=(
            "the {name} border crossing is open",
            "traffic is passing through the {name} border crossing",
            "travellers can use the {name} border crossing",
            "the barriers at the {name} border crossing are up",
            "the {name} border crossing is open to traffic",
        ),
        claims_off=(
            "the {name} border crossing is closed",
            "nobody can pass the {name} border crossing",
            "the {name} border crossing has been shut",
            "the barriers at the {name} border crossing are down, and it is closed",
            "the {name} border crossing is closed to all traffic",
        ),
        headlines=(
            "{name} border crossing: the latest",
            "At the border in {name}",
            "The {name} crossing and its traffic",
        ),
        context=(
            "Lorry drivers near the {name} border crossing play cards. Coffee is free.",
            "The customs house at {name} dates from {year_ago}; its roof leaks.",
            "A bus line links {name} with {elsewhere}. {Person}, {age}, takes it on Fridays.",
        ),
        asks=(
            "Is the {name} border crossing open?",
            "{name} border crossing open or closed",
            "Can you get across the border at {name}?",
        ),
        asks_at=(
            "Was the {name} border crossing open {at}?",
            "Could you cross the border at {name} {at}?",
            "{name} border crossing {at}: open or closed?",
        ),
        premises=(
            "Why is the {name} border crossing open?",
            "Who decided to keep the {name} border crossing open?",
        ),
        premises_off=(
            "Why is the {name} border crossing closed?",
            "Who keeps the {name} border crossing shut?",
        ),
        firsts=(
            "When was the {name} border crossing first closed?",
            "When did the {name} border crossing shut for the first time?",
        ),
    ),
    "treaty": TopicPhrasing(
        measure=(
            "{demonym} membership of the {name} Treaty",
            "the {name} Treaty membership of {country}",
        ),
        claims=(
            "{country} is a member of the {name} Treaty",
            "{country} belongs to the {name} Treaty",
            "{country} is party to the {name} Treaty",
            "the {name} Treaty counts {country} among its members",
            "{country} is in the {name} Treaty",
        ),
        claims_off=(
            "{country} is not a member of the {name} Treaty",
            "{country} is no longer part of the {name} Treaty",
            "{country} is outside the {name} Treaty",
            "{country} has left the {name} Treaty",
            "the {name} Treaty does not have {country} among its members",
        ),
        headlines=(
            "{country} and the {name} Treaty",
            "{name} Treaty: the {demonym} position",
            "The {name} Treaty, seen from {capital}",
        ),
        context=(
            "The {name} Treaty deals with migrating birds. It was signed in {year_ago}.",
            "The office of the {name} Treaty in {elsewhere} has {few} rooms and a cat.",
            "Few in {capital} have read the {name} Treaty. {Person}, {age}, has, twice.",
        ),
        asks=(
            "Is {country} a member of the {name} Treaty?",
            "{country} {name} Treaty member?",
            "Does {country} belong to the {name} Treaty?",
        ),
        asks_at=(
            "Was {country} a member of the {name} Treaty {at}?",
            "Did {country} belong to the {name} Treaty {at}?",
            "{country} in the {name} Treaty {at}, yes or no?",
        ),
        premises=(
            "Why is {country} a member of the {name} Treaty?",
            "As a member of the {name} Treaty, what does {country} pay?",
        ),
        premises_off=(
            "Why is {country} not in the {name} Treaty?",
            "Who wanted {country} to stay outside the {name} Treaty?",
        ),
        firsts=(
            "When did {country} first leave the {name} Treaty?",
            "When was {country} out of the {name} Treaty for the first time?",
        ),
    ),
    "ban": TopicPhrasing(
        measure=("the night flight ban at {place}", "the ban on night flights at {place}"),
        claims=(
            "the night flight ban at {place} is in force",
            "night flights at {place} are banned",
            "a ban on night flights applies at {place}",
            "no planes may take off or land at {place} at night under the ban",
            "the ban on night flights at {place} is in effect",
        ),
        claims_off=(
            "the night flight ban at {place} is not in force",
            "night flights at {place} are allowed",
            "the ban on night flights at {place} has been lifted",
            "planes may take off and land at {place} at night",
            "no ban on night flights applies at {place}",
        ),
        headlines=(
            "Night flights at {place}: the latest",
            "{place} airport and the nights",
            "The night flight ban at {place}",
        ),
        context=(
            "The airport of {place} has one runway and a good view. Hares live on the grass.",
            "Neighbours of {place} airport keep a noise diary. {Person}, {age}, has filled {few}.",
            "Parcels bound for {elsewhere} are loaded at {place} by hand.",
        ),
        asks=(
            "Is the night flight ban at {place} in force?",
            "night flights {place} banned?",
            "Are planes banned at night at {place}?",
        ),
        asks_at=(
            "Was the night flight ban at {place} in force {at}?",
            "Were night flights banned at {place} {at}?",
            "{place} night flight ban {at}: in force or not?",
        ),
        premises=(
            "Why are night flights banned at {place}?",
            "Who keeps the night flight ban at {place} in force?",
        ),
        premises_off=(
            "Why is there no ban on night flights at {place}?",
            "Who lifted the night flight ban at {place}, so that planes fly at night now?",
        ),
        firsts=(
            "When was the night flight ban at {place} first lifted?",
            "When did the ban on night flights at {place} first end?",
        ),
    ),
}
