"""Topics of things that are so or not."""

from tests.timelines.phrasing import TopicPhrasing

STATES: dict[str, TopicPhrasing] = {
    "plant": TopicPhrasing(
        measure=("the {name} smelter", "the smelter at {name}"),
        claims=(
            "the {name} smelter is open",
            "the {name} smelter is running",
            "the {name} smelter is back in operation",
            "the furnaces of the {name} smelter are lit and work goes on",
        ),
        claims_off=(
            "the {name} smelter is closed",
            "the {name} smelter has been shut down",
            "the {name} smelter has stopped production",
            "the {name} smelter stands idle",
        ),
        headlines=(
            "News of the {name} smelter",
            "{Place} and its smelter: the latest from {name}",
            "What goes on at the {name} smelter",
        ),
        context=(
            "The smelter stands between {place} and the sea and employs {hundreds} people.",
            "{Person}, {age}, started there as an apprentice. “One gets used to sirens,” she said.",
            "Filters worth {tens} million were ordered from {other_country} {few} years ago.",
        ),
        asks=(
            "Is the {name} smelter open or closed?",
            "Is the {name} smelter running?",
            "Is the {name} smelter still open?",
        ),
        asks_at=(
            "Was the {name} smelter open or closed {at}?",
            "{At}, was the {name} smelter running?",
            "Was the {name} smelter in operation {at}?",
        ),
        premises=(
            "Why is the {name} smelter still running?",
            "Why is the {name} smelter open?",
        ),
        premises_off=(
            "Why is the {name} smelter closed?",
            "Why does the {name} smelter stand idle?",
        ),
        firsts=(
            "When did the {name} smelter first close?",
            "When was the {name} smelter first shut down?",
        ),
    ),
    "crossing": TopicPhrasing(
        measure=("the {name} border crossing", "the border crossing at {name}"),
        claims=(
            "the {name} border crossing is open",
            "the border crossing at {name} has been opened to traffic",
            "cars and lorries may pass the {name} border crossing",
            "travellers can use the {name} border crossing",
        ),
        claims_off=(
            "the {name} border crossing is closed",
            "the border crossing at {name} has been shut",
            "nobody may pass the {name} border crossing",
            "traffic over the {name} border crossing has been stopped",
        ),
        headlines=(
            "News from the {name} border crossing",
            "Lorry drivers look to {name}",
            "{Country} and {other_country}: the crossing at {name}",
        ),
        context=(
            "The road at {name} links {country} with {other_country}. On a good day it carries "
            "{hundreds} lorries.",
            "{Person}, who sells tea at the barrier, has seen {few} commanders come and go.",
            "A customs house from {year_ago} stands there, with a stork on its roof.",
        ),
        asks=(
            "Is the {name} border crossing open or closed?",
            "Is the border crossing at {name} open?",
            "Can travellers use the {name} border crossing?",
        ),
        asks_at=(
            "Was the {name} border crossing open or closed {at}?",
            "{At}, was the border crossing at {name} open?",
            "Could travellers use the {name} border crossing {at}?",
        ),
        premises=(
            "Why is the {name} border crossing open?",
            "Why may lorries pass the {name} border crossing?",
        ),
        premises_off=(
            "Why is the {name} border crossing closed?",
            "Why has the border crossing at {name} been shut?",
        ),
        firsts=(
            "When was the {name} border crossing first closed?",
            "When did the border crossing at {name} first shut?",
        ),
    ),
    "treaty": TopicPhrasing(
        measure=("{country} and the {name} Treaty", "{demonym} membership of the {name} Treaty"),
        claims=(
            "{country} is a member of the {name} Treaty",
            "{country} has joined the {name} Treaty",
            "{country} belongs to the {name} Treaty",
            "the {name} Treaty binds {country}",
        ),
        claims_off=(
            "{country} is not a member of the {name} Treaty",
            "{country} has left the {name} Treaty",
            "{country} has withdrawn from the {name} Treaty",
            "{country} no longer belongs to the {name} Treaty",
        ),
        headlines=(
            "{Country} and the {name} Treaty",
            "{Name} Treaty: word from {capital}",
            "Debate on {name} Treaty in {capital}",
        ),
        context=(
            "The {name} Treaty governs fishing in the northern sea. It was drawn up in {year_ago} "
            "and has {tens} members.",
            "Parliament in {capital} debated the matter for {few} hours. {Person} spoke longest.",
            "Fishermen in {place} fly black flags from {tens} boats.",
        ),
        asks=(
            "Is {country} a member of the {name} Treaty?",
            "Does {country} belong to the {name} Treaty?",
            "Is {country} still in the {name} Treaty?",
        ),
        asks_at=(
            "Was {country} a member of the {name} Treaty {at}?",
            "{At}, did {country} belong to the {name} Treaty?",
            "Was {country} in the {name} Treaty {at}?",
        ),
        premises=(
            "Why is {country} a member of the {name} Treaty?",
            "Why does {country} belong to the {name} Treaty?",
        ),
        premises_off=(
            "Why did {country} leave the {name} Treaty?",
            "Why is {country} not a member of the {name} Treaty?",
        ),
        firsts=(
            "When did {country} first leave the {name} Treaty?",
            "When did {country} first withdraw from the {name} Treaty?",
        ),
    ),
    "ban": TopicPhrasing(
        measure=("the ban on night flights at {place}", "the {place} night flight ban"),
        claims=(
            "the ban on night flights at {place} is in force",
            "planes are banned from {place} at night",
            "the {place} night flight ban applies",
            "no aircraft may land at {place} between eleven and five under the night flight ban",
        ),
        claims_off=(
            "the ban on night flights at {place} has been lifted",
            "the {place} night flight ban no longer applies",
            "the ban on night flights at {place} is suspended",
            "planes may again land at {place} at night, without the ban",
        ),
        headlines=(
            "{Place} and its nights",
            "Night flights at {place}: what now holds",
            "Residents of {place} follow dispute over flights",
        ),
        context=(
            "The airport of {place} lies {few} kilometres from the town. Its runway was built in "
            "{year_ago}.",
            "{Person}, {age}, keeps a diary of her sleep. It fills {tens} notebooks.",
            "Cargo firms employ {hundreds} people at {place}.",
        ),
        asks=(
            "Is the ban on night flights at {place} in force?",
            "Does the {place} night flight ban apply?",
            "Are planes banned from {place} at night?",
        ),
        asks_at=(
            "Was the ban on night flights at {place} in force {at}?",
            "{At}, did the {place} night flight ban apply?",
            "Were planes banned from {place} at night {at}?",
        ),
        premises=(
            "Why is the ban on night flights at {place} in force?",
            "Why does the {place} night flight ban still apply?",
        ),
        premises_off=(
            "Why was the ban on night flights at {place} lifted?",
            "Why is the {place} night flight ban suspended?",
        ),
        firsts=(
            "When was the ban on night flights at {place} first lifted?",
            "When was the {place} night flight ban first suspended?",
        ),
    ),
}
