"""Topics of dates."""

from tests.timelines.phrasing import TopicPhrasing

DAYS: dict[str, TopicPhrasing] = {
    "opening": TopicPhrasing(
        measure=("the opening of the {name} Tunnel", "the {name} Tunnel opening"),
        claims=(
            "the {name} Tunnel will open on {value}",
            "the opening of the {name} Tunnel is planned for {value}",
            "the first cars will drive through the {name} Tunnel on {value}",
            "{value} is the day set for the opening of the {name} Tunnel",
        ),
        headlines=(
            "{Name} Tunnel to open on {value}",
            "New dates and old doubts about {name} Tunnel",
            "{Name} Tunnel opening set for {value}",
        ),
        context=(
            "The {name} Tunnel runs for {few} kilometres under the hills of {place}. Water came in "
            "during the drilling.",
            "{Person}, who owns a petrol station on the pass road, dreads the day. “I will sell "
            "postcards,” she said.",
            "Workers have laid {hundreds} kilometres of cable. The fans come from {other_country}.",
        ),
        asks=(
            "When will the {name} Tunnel open?",
            "When is the opening of the {name} Tunnel?",
            "For what day is the opening of the {name} Tunnel planned?",
        ),
        asks_at=(
            "{At}, when was the {name} Tunnel to open?",
            "For what day was the opening of the {name} Tunnel planned {at}?",
            "What opening date did the {name} Tunnel have {at}?",
        ),
        premises=(
            "Why was the {name} Tunnel abandoned in {year}?",
            "Who flooded the {name} Tunnel on purpose?",
        ),
    ),
    "trial": TopicPhrasing(
        measure=("the start of the {name} bank trial", "the {name} bank trial"),
        claims=(
            "the {name} bank trial will begin on {value}",
            "the first hearing in the {name} bank trial is set for {value}",
            "{value} has been fixed as the first day of the {name} bank trial",
            "judges will open the {name} bank trial on {value}",
        ),
        headlines=(
            "{Name} bank trial to begin on {value}",
            "Lawyers trade blame before {name} bank trial",
            "{Name} bank trial set for {value}",
        ),
        context=(
            "The {name} bank collapsed with the savings of {hundreds} families from {place}. Its "
            "director was arrested at an airport.",
            "The court in {place} has one room large enough, and its heating is broken.",
            "{Person}, {age}, lost the money for a house. She means to come every day.",
        ),
        asks=(
            "When will the {name} bank trial begin?",
            "When is the first hearing in the {name} bank trial?",
            "For what day is the {name} bank trial set?",
        ),
        asks_at=(
            "{At}, when was the {name} bank trial to begin?",
            "For what day was the {name} bank trial set {at}?",
            "What date had been fixed for the {name} bank trial {at}?",
        ),
        premises=(
            "Why were all defendants in the {name} bank trial acquitted in {year}?",
            "Why was the {name} bank trial moved abroad?",
        ),
    ),
    "election": TopicPhrasing(
        measure=("the {region} assembly election", "the election of the {region} assembly"),
        claims=(
            "the {region} assembly election will be held on {value}",
            "voters in {region} will elect their assembly on {value}",
            "{value} is the date of the {region} assembly election",
            "the election of the {region} assembly is scheduled for {value}",
        ),
        headlines=(
            "{Region} to vote on {value}",
            "Parties in {region} print their posters, again",
            "{Region} assembly election scheduled for {value}",
        ),
        context=(
            "There are {few} parties on the ballot in {region}. The paper for it is printed in "
            "{elsewhere}.",
            "In {place}, {person} takes bets on the result and pays in apples.",
            "The assembly of {region} has met in {place} since {year_ago}.",
        ),
        asks=(
            "When will the {region} assembly election be held?",
            "When do voters in {region} elect their assembly?",
            "What is the date of the {region} assembly election?",
        ),
        asks_at=(
            "{At}, when was the {region} assembly election to be held?",
            "For what day was the {region} assembly election scheduled {at}?",
            "What date did the {region} assembly election have {at}?",
        ),
        premises=(
            "Why was the {region} assembly election annulled in {year}?",
            "Why did {region} abolish its assembly?",
        ),
    ),
}
