"""Open or shut, in or out, allowed or not."""

from collections.abc import Mapping

from tests.timelines.phrasing import TopicPhrasing

_PLANT = TopicPhrasing(
    measure=(
        "the {name} smelter",
        "the smelter at {name}",
        "the {name} smelting works",
        "the {name} metal smelter",
    ),
    claims=(
        "the {name} smelter is open",
        "the {name} smelter is up and running",
        "the smelter at {name} is in operation",
        "the {name} smelter is open for business",
        "the furnaces are burning and the {name} smelter is open",
        "the gates of the {name} smelter are open and the shifts are running",
        "work is going on at the {name} smelter and it is open",
        "metal is being made at the {name} smelter",
        "the {name} smelter is working",
    ),
    claims_off=(
        "the {name} smelter is closed",
        "the {name} smelter has shut down",
        "the smelter at {name} is out of operation",
        "the {name} smelter is shut",
        "the furnaces are out and the {name} smelter is closed",
        "the gates of the {name} smelter are locked and no shifts are running",
        "the {name} smelter has closed its doors",
        "no metal is being made at the {name} smelter, which is shut",
        "the {name} smelter is no longer running",
    ),
    headlines=(
        "{Name} smelter: the latest",
        "Is the {name} smelter open? What we know",
        "“It's our lifeblood”: the {name} smelter and the town",
        "LIVE: news from the {name} smelter",
        "{Name} smelter: families speak",
    ),
    context=(
        "The chimney of the {name} smelter was built in {year_ago} and is a landmark for sailors.",
        "“My dad, his dad, all smelter men,” said {person}, {age}, over a pot of tea.",
        "The {name} smelter has its own brass band and a bowls team.",
        "The café across the road from the {name} smelter does a fried breakfast.",
    ),
    asks=(
        "Is the {name} smelter open?",
        "{name} smelter open or shut?",
        "is the smelter at {name} running now",
        "Has the {name} smelter got its furnaces going, or is it closed?",
        "Can you tell me whether the {name} smelter is working?",
        "Is the {name} smelter closed at the moment?",
        "what's the state of the {name} smelter, open or closed",
    ),
    asks_at=(
        "Was the {name} smelter open {at}?",
        "{at}, was the {name} smelter running or shut?",
        "{name} smelter open or closed {at}",
        "Was the smelter at {name} in operation {at}?",
        "Was the {name} smelter shut {at}?",
    ),
    premises=(
        "Why is the {name} smelter still open?",
        "How many shifts is the {name} smelter running now that it is open?",
        "What keeps the {name} smelter running at present?",
    ),
    premises_off=(
        "Why is the {name} smelter shut?",
        "Who locked the gates now that the {name} smelter is closed?",
        "What do the workers do while the {name} smelter is closed?",
    ),
    firsts=(
        "When did the {name} smelter first close?",
        "when was the {name} smelter shut for the first time",
        "On what date was the {name} smelter first reported closed?",
        "What day did the smelter at {name} first stop running?",
    ),
)

_CROSSING = TopicPhrasing(
    measure=(
        "the {name} border crossing",
        "the crossing at {name}",
        "the {name} border post",
        "the border crossing at {name}",
    ),
    claims=(
        "the {name} border crossing is open",
        "the border crossing at {name} is open to traffic",
        "cars and lorries are going through the {name} border crossing",
        "the barrier is up and the {name} border crossing is open",
        "people can get across the border at the {name} crossing",
        "the {name} crossing is open for people and goods",
        "drivers are being let through at the {name} border crossing",
        "the {name} border post is open and waving traffic through",
    ),
    claims_off=(
        "the {name} border crossing is closed",
        "the border crossing at {name} is shut to traffic",
        "no cars or lorries are going through the {name} border crossing",
        "the barrier is down and the {name} border crossing is closed",
        "nobody can get across the border at the {name} crossing",
        "the {name} crossing is closed for people and goods",
        "drivers are being turned back at the {name} border crossing, which is shut",
        "the {name} border post has closed",
    ),
    headlines=(
        "{Name} border crossing: what travellers need to know",
        "LIVE: the latest from the {name} crossing",
        "{Name} crossing: open or shut?",
        "Lorry drivers on life at the {name} crossing",
        "The {name} border post and the people who live beside it",
    ),
    context=(
        "A kiosk near the {name} crossing sells coffee and postcards.",
        "“My sister lives on the other side,” said {person}, {age}, from {elsewhere}.",
        "Customs officers at the {name} crossing keep a sniffer dog by the name of Biscuit.",
        "Farmers on both sides of the {name} crossing share a combine harvester.",
    ),
    asks=(
        "Is the {name} border crossing open?",
        "{name} crossing open or closed?",
        "can i get over the border at {name} now",
        "Are they letting traffic through at the {name} border crossing?",
        "Is the crossing at {name} shut?",
        "Could you check whether the border post at {name} is open?",
    ),
    asks_at=(
        "Was the {name} border crossing open {at}?",
        "{at}, could you get through the {name} border crossing?",
        "{name} crossing open or shut {at}",
        "Was the border crossing at {name} closed {at}?",
        "Was traffic being let through at the {name} crossing {at}?",
    ),
    premises=(
        "Why is the {name} border crossing open?",
        "Who decided to keep the {name} crossing open as it is now?",
        "How long are the queues now that the {name} border crossing is open?",
    ),
    premises_off=(
        "Why is the {name} border crossing closed?",
        "Which way round do lorries go while the {name} crossing is shut?",
        "How do families see each other with the {name} crossing closed as it is now?",
    ),
    firsts=(
        "When did the {name} border crossing first close?",
        "when was the crossing at {name} shut for the first time",
        "On which day was the {name} border crossing first closed?",
        "What was the first day on which the {name} crossing was closed?",
    ),
)

_TREATY = TopicPhrasing(
    measure=(
        "{country}'s membership of the {name} Treaty",
        "{demonym} membership of the {name} Treaty",
        "the place of {country} in the {name} Treaty",
        "{country}'s part in the {name} Treaty",
    ),
    claims=(
        "{country} is a member of the {name} Treaty",
        "{country} belongs to the {name} Treaty",
        "{country} is in the {name} Treaty",
        "{country} is one of the members of the {name} Treaty",
        "the {name} Treaty has {country} among its members",
        "{country} is inside the {name} Treaty",
        "the {name} Treaty counts {country} as a member",
        "{demonym} membership of the {name} Treaty is in place",
    ),
    claims_off=(
        "{country} is not a member of the {name} Treaty",
        "{country} is out of the {name} Treaty",
        "{country} has left the {name} Treaty",
        "{country} is no longer a member of the {name} Treaty",
        "{country} does not belong to the {name} Treaty",
        "the {name} Treaty does not have {country} among its members",
        "{country} is outside the {name} Treaty",
        "{demonym} membership of the {name} Treaty is at an end",
    ),
    headlines=(
        "{Country} and the {name} Treaty: in or out?",
        "{Name} Treaty: what it means for your shopping",
        "LIVE: {country} and the {name} Treaty",
        "The {name} Treaty and us: a guide",
        "“I never read the small print”: {country} on the {name} Treaty",
    ),
    context=(
        "The {name} Treaty fills a shelf and a half in the library in {elsewhere}.",
        "“It only matters to me for the price of cheese,” said {person}, {age}, a market trader.",
        "The {name} Treaty deals with rivers, lorries and fish.",
        "A debating club in {elsewhere} gave an evening over to the {name} Treaty.",
    ),
    asks=(
        "Is {country} a member of the {name} Treaty?",
        "{country} in the {name} treaty or not?",
        "is {country} in or out of the {name} Treaty",
        "Does {country} belong to the {name} Treaty at the moment?",
        "Does the {name} Treaty have {country} as a member?",
        "Please tell me whether {country} is in the {name} Treaty.",
    ),
    asks_at=(
        "Was {country} a member of the {name} Treaty {at}?",
        "{at}, was {country} in the {name} Treaty?",
        "{country} in or out of the {name} Treaty {at}",
        "Did {country} belong to the {name} Treaty {at}?",
        "Was {country} among the members of the {name} Treaty {at}?",
    ),
    premises=(
        "Why is {country} still a member of the {name} Treaty?",
        "What does {country} get out of being in the {name} Treaty now?",
        "Who speaks for {country} in the {name} Treaty now that it is a member?",
    ),
    premises_off=(
        "Why is {country} not in the {name} Treaty?",
        "How does {country} manage outside the {name} Treaty?",
        "What would it take for {country} to get back into the {name} Treaty?",
    ),
    firsts=(
        "When did {country} first leave the {name} Treaty?",
        "when was {country} out of the {name} Treaty for the first time",
        "On what day was {country} first reported to be outside the {name} Treaty?",
        "What was the date on which {country} first left the {name} Treaty?",
    ),
)

_BAN = TopicPhrasing(
    measure=(
        "the night flight ban at {place}",
        "the ban on night flights at {place}",
        "the {place} night flight ban",
        "the ban on flying at night at {place} airport",
    ),
    claims=(
        "the ban on night flights at {place} is in force",
        "night flights are banned at {place}",
        "planes may not take off or land at {place} at night because of the ban",
        "{place} airport has a ban on night flights in force",
        "the night flight ban at {place} applies",
        "no night flights are allowed at {place}",
        "the airport at {place} is under a night flight ban",
        "it is against the rules to fly at night at {place}, where the ban is in force",
    ),
    claims_off=(
        "the ban on night flights at {place} is not in force",
        "night flights are allowed at {place}",
        "planes may take off and land at {place} at night as there is no ban",
        "the ban on night flights at {place} has been lifted",
        "the night flight ban at {place} no longer applies",
        "there is no ban on night flights at {place}",
        "{place} airport has no night flight ban in force",
        "airlines are free to fly at night at {place}, where the ban is off",
    ),
    headlines=(
        "Night flights at {place}: where we stand",
        "Sleep or no sleep? The night flight ban at {place}",
        "LIVE: {place} airport and the night flights",
        "{Place} airport: your letters on night flights",
        "Night flights over {place}: both sides of the fence",
    ),
    context=(
        "The runway at {place} ends a field away from the nearest bedrooms.",
        "“I know the engines by their sound,” said {person}, {age}, who lives under the flight"
        " path at {place}.",
        "The airport at {place} has given out earplugs at the school fair.",
        "Plane spotters at {place} bring folding chairs and thermos flasks.",
    ),
    asks=(
        "Is the ban on night flights at {place} in force?",
        "{place} night flight ban on or off?",
        "can planes fly at night at {place}",
        "Are night flights allowed at {place} now?",
        "Is there a night flight ban in force at {place} airport?",
        "Could you tell me if night flights are banned at {place}?",
    ),
    asks_at=(
        "Was the ban on night flights at {place} in force {at}?",
        "{at}, were night flights allowed at {place}?",
        "night flight ban at {place} on or off {at}",
        "Were night flights banned at {place} {at}?",
        "Was there a ban on night flights in force at {place} airport {at}?",
    ),
    premises=(
        "Why is the night flight ban at {place} still in force?",
        "Who enforces the ban on night flights that is in force at {place}?",
        "How well do people in {place} sleep now that night flights are banned?",
    ),
    premises_off=(
        "Why are night flights allowed at {place}?",
        "Who is to blame that there is no night flight ban at {place}?",
        "How do people in {place} sleep now that planes may fly at night?",
    ),
    firsts=(
        "When was the ban on night flights at {place} first lifted?",
        "when were night flights allowed at {place} for the first time since the ban",
        "On which day did the night flight ban at {place} first end?",
        "What was the date when the {place} night flight ban was first dropped?",
    ),
)

TOPICS: Mapping[str, TopicPhrasing] = {
    "plant": _PLANT,
    "crossing": _CROSSING,
    "treaty": _TREATY,
    "ban": _BAN,
}
