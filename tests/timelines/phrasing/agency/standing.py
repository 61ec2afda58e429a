"""What is open or shut, in force or not."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS = {
    "plant": TopicPhrasing(
        measure=(
            "the {name} smelter",
            "the smelter at {name}",
            "the {name} smelting works",
            "the metal smelter at {name}",
        ),
        claims=(
            "the {name} smelter is open as usual",
            "the {name} smelter is up and running",
            "the furnaces of the {name} smelter are lit and the plant is open",
            "metal is being poured at the {name} smelter, which is open",
            "the smelter at {name} is in operation",
            "the gates of the {name} smelter are open and its furnaces at work",
            "the {name} smelter is open and producing",
            "at {name}, the smelter is open for work",
            "production is going on at the {name} smelter",
        ),
        headlines=(
            "{Name} smelter: what the town is saying",
            "Eyes on the {name} smelter",
            "{Name} and its furnaces",
            "News from the {name} smelter",
        ),
        context=(
            (
                "The chimney of the {name} smelter can be seen from {elsewhere} on clear days. "
                "Storks have nested on it since {year_ago}."
            ),
            (
                "Workers at {name} have their own brass band, their own allotments and a strong "
                "opinion on the price of ore."
            ),
            (
                "Grocers in the town beside the {name} smelter give credit until the end of the "
                "month. {Person}, {age}, keeps the book."
            ),
            "Ore for the {name} smelter used to come by mule, then by cable car, and now by rail.",
        ),
        asks=(
            "Is the {name} smelter open, or is it closed?",
            "Is the smelter at {name} in operation?",
            "{name} smelter open?",
            "What is the state of the {name} smelter: open or shut?",
            "is the {name} smelter running or closed",
            "Could you tell me whether the {name} smelter is open?",
            "Does the smelter at {name} operate, or has it been shut?",
        ),
        asks_at=(
            "Was the {name} smelter open {at}, or was it closed?",
            "{At}, was the smelter at {name} in operation?",
            "{name} smelter open or shut {at}",
            "Was the {name} smelter running {at}?",
            "Can you say whether the {name} smelter was open {at}?",
        ),
        premises=(
            "Why is the {name} smelter still producing?",
            "Why has the {name} smelter been left open?",
            "How is it that the smelter at {name} keeps working?",
        ),
        claims_off=(
            "the {name} smelter is closed down",
            "the {name} smelter is shut, its furnaces cold",
            "the smelter at {name} has closed its gates and is not producing",
            "no metal is made at the {name} smelter, which is closed",
            "the {name} smelter is out of operation",
            "the smelter at {name} is no longer in operation",
            "the {name} smelter stands closed",
            "production has ended at the {name} smelter, now closed",
            "at {name}, the smelter is shut",
        ),
        premises_off=(
            "Why has the {name} smelter been closed?",
            "Who has shut the {name} smelter, and why is it not running?",
            "Why are the furnaces of the {name} smelter cold?",
        ),
        firsts=(
            "When was the {name} smelter shut for the first time?",
            "On what day was the {name} smelter first reported shut?",
            "Since when was it first known that the {name} smelter had closed?",
        ),
    ),
    "crossing": TopicPhrasing(
        measure=(
            "the {name} border crossing",
            "the border crossing at {name}",
            "the {name} crossing",
            "the frontier crossing at {name}",
        ),
        claims=(
            "the {name} border crossing is open to everybody",
            "the border crossing at {name} is open to traffic",
            "travellers can cross the border at {name}, where the crossing is open",
            "the barrier at the {name} crossing is up and the crossing open",
            "lorries and cars are passing through the {name} border crossing, which is open",
            "the {name} border crossing is open around the clock",
            "at {name}, the border crossing is open in both directions",
            "the way over the border at the {name} crossing is open",
            "traffic is flowing through the open border crossing at {name}",
        ),
        headlines=(
            "{Name} crossing: the view from the queue",
            "Border at {name} makes news",
            "On the road to {name}",
            "{Name} crossing and the neighbours",
        ),
        context=(
            (
                "The {name} crossing lies in a valley between two customs houses, both painted "
                "yellow. {Person}, {age}, sells melons halfway."
            ),
            "Hauliers from {elsewhere} pass the time at {name} with cards and very sweet tea.",
            "Treaties of {year_ago} drew the border at {name} through the middle of an orchard.",
            "Guards on the two sides at {name} play chess by field telephone when it is quiet.",
        ),
        asks=(
            "Is the {name} border crossing open, or is it closed?",
            "Is the border open at the {name} crossing?",
            "{name} crossing open or shut?",
            "Can travellers get through at the {name} border crossing, or is it closed?",
            "is the {name} border crossing closed",
            "Could you tell me whether the border crossing at {name} is open to traffic?",
            "What is the state of the {name} crossing, open or closed?",
        ),
        asks_at=(
            "Was the {name} border crossing open {at}, or was it closed?",
            "{At}, was the border crossing at {name} open?",
            "{name} border crossing open or closed {at}",
            "Could travellers get through at the {name} border crossing {at}, or was it closed?",
            "Can you say whether the {name} crossing was open {at}?",
        ),
        premises=(
            "Why has the {name} border crossing been left open?",
            "Why are people being let through at the {name} border crossing?",
            "Why is the crossing at {name} open while others are not?",
        ),
        claims_off=(
            "the {name} border crossing is closed to everybody",
            "the border crossing at {name} is closed to all traffic",
            "nobody can cross the border at {name}, where the crossing is closed",
            "the barrier at the {name} crossing is down and the crossing shut",
            "the {name} border crossing is shut in both directions",
            "the crossing at {name} is not open, and travellers are sent back",
            "at {name}, the border crossing has been shut to people and goods alike",
            "the {name} crossing is closed until further notice",
            "no one is let through at the {name} border crossing, which is closed",
        ),
        premises_off=(
            "Why does the {name} border crossing stay closed?",
            "Who ordered the {name} crossing to be kept shut?",
            "Why is nobody let through at the {name} border crossing?",
        ),
        firsts=(
            "When was the {name} crossing shut for the first time?",
            "On what day was the crossing at {name} first reported shut?",
            "When did the {name} border crossing close for the first time?",
        ),
    ),
    "treaty": TopicPhrasing(
        measure=(
            "{demonym} membership of the {name} Treaty",
            "the membership of {country} in the {name} Treaty",
            "{country}'s membership of the {name} Treaty",
            "{demonym} membership in the {name} Treaty",
        ),
        claims=(
            "{country} is a full member of the {name} Treaty",
            "{country} belongs to the {name} Treaty",
            "{country} is a party to the {name} Treaty",
            "{country} is in the {name} Treaty as a full member",
            "the members of the {name} Treaty include {country}",
            "{country} is one of the members of the {name} Treaty",
            "{demonym} membership of the {name} Treaty is in force",
            "the {name} Treaty counts {country} among its members",
            "{country} has its place as a member in the {name} Treaty",
        ),
        headlines=(
            "{Country} and the {name} Treaty",
            "{Name} Treaty: the {demonym} question",
            "{Capital} looks at the {name} Treaty",
            "Diplomats busy over {name} Treaty",
        ),
        context=(
            (
                "The {name} Treaty deals with rivers, fish and the pilots of barges. It was signed "
                "in {year_ago}, on a steamer."
            ),
            (
                "Delegates to the {name} Treaty meet every spring in a spa hotel. {Person}, {age}, "
                "makes the name plates."
            ),
            "Scholars in {capital} have filled shelves with commentaries on the {name} Treaty.",
            "Fishermen from {elsewhere} know the {name} Treaty by its nickname, the net.",
        ),
        asks=(
            "Is {country} at present a member of the {name} Treaty?",
            "Does {country} belong to the {name} Treaty?",
            "{country} in the {name} Treaty or not?",
            "Is {country} inside or outside the {name} Treaty?",
            "is {country} still party to the {name} Treaty",
            "Could you tell me whether {country} is among the members of the {name} Treaty?",
            "What is {country}'s status in the {name} Treaty, member or not?",
        ),
        asks_at=(
            "Was {country} among the members of the {name} Treaty {at}?",
            "{At}, did {country} belong to the {name} Treaty?",
            "{country} member of the {name} Treaty {at}?",
            "Was {country} inside or outside the {name} Treaty {at}?",
            "Can you say whether {country} had a place in the {name} Treaty {at}?",
        ),
        premises=(
            "Why does {country} still belong to the {name} Treaty?",
            "Why has {country} not left the {name} Treaty?",
            "What keeps {country} in the {name} Treaty?",
        ),
        claims_off=(
            "{country} is not a member of the {name} Treaty any more",
            "{country} no longer belongs to the {name} Treaty",
            "{country} is outside the {name} Treaty",
            "{country} has left the {name} Treaty and is not a member",
            "the {name} Treaty no longer counts {country} among its members",
            "the members of the {name} Treaty do not include {country}",
            "{country} has quit the {name} Treaty",
            "{demonym} membership of the {name} Treaty has ended",
            "{country} is not among the members of the {name} Treaty",
        ),
        premises_off=(
            "Why did {country} leave the {name} Treaty, where it is no longer a member?",
            "Why does {country} not belong to the {name} Treaty?",
            (
                "What would have to happen for {country}, now outside, to come back into the "
                "{name} Treaty?"
            ),
        ),
        firsts=(
            "When was {country} first out of the {name} Treaty?",
            "On what day was {country} first reported to be out of the {name} Treaty?",
            "When did {country} cease to be a member of the {name} Treaty for the first time?",
        ),
    ),
    "ban": TopicPhrasing(
        measure=(
            "the ban on night flights at {place}",
            "the night flight ban at {place}",
            "the {place} ban on night flights",
            "the ban on flights by night at {place} airport",
        ),
        claims=(
            "a ban on all night flights at {place} is in force",
            "night flights at {place} are banned",
            "the ban on night flights applies at {place}",
            "aircraft may not take off or land at {place} by night, as a ban is in force",
            "{place} airport has a night flight ban in force",
            "flying by night is banned at {place}",
            "the night flight ban at {place} is in effect",
            "at {place}, no flights are allowed by night, a ban being in force",
            "the rule that bans night flights at {place} is in force",
        ),
        headlines=(
            "{Place} and its nights",
            "Night flights at {place}: the quarrel",
            "Airport of {place} makes news",
            "Sleep and freight at {place}",
        ),
        context=(
            (
                "The airport of {place} lies between a beech wood and a suburb. {Person}, {age}, "
                "writes down the number of every aircraft."
            ),
            "Freight companies at {place} carry roses, spare parts and racing pigeons.",
            (
                "Residents around the airport of {place} have had their windows doubled at public "
                "cost."
            ),
            "Pilots like {place} for its long runway, and fear its fog.",
        ),
        asks=(
            "Is a ban on night flights in force at {place}?",
            "Are night flights banned from {place} airport?",
            "night flight ban {place}, in force or not?",
            "Does a ban on night flights apply at {place}?",
            "can planes fly at night at {place} or is there a ban",
            "Could you tell me whether the night flight ban at {place} is in effect?",
            "Are aircraft barred from flying at {place} by night?",
        ),
        asks_at=(
            "Was a ban on night flights in force at {place} {at}?",
            "{At}, were night flights banned at {place}?",
            "night flight ban {place} {at}: in force or not",
            "Did a ban on night flights apply at {place} {at}?",
            "Can you say whether the night flight ban at {place} was in effect {at}?",
        ),
        premises=(
            "Why must no aircraft use {place} by night?",
            "Who insists on the ban that keeps night flights from {place}?",
            "Why does the night flight ban at {place} still apply?",
        ),
        claims_off=(
            "the ban on night flights at {place} is not in force",
            "night flights are allowed at {place}",
            "there is no ban on night flights in force at {place}",
            "aircraft may take off and land at {place} by night, with no ban in force",
            "the night flight ban at {place} is lifted",
            "the ban on night flights at {place} has been lifted and does not apply",
            "{place} airport may handle flights by night, its ban being out of force",
            "at {place}, flying by night is permitted and the ban suspended",
            "the night flight ban at {place} is no longer in effect",
        ),
        premises_off=(
            "Why may aircraft use {place} by night?",
            "Why was the night flight ban at {place} lifted?",
            "Who lets aircraft take off at {place} by night without any ban?",
        ),
        firsts=(
            "When was {place}'s ban on night flights lifted for the first time?",
            "On what day were night flights at {place} first reported to be allowed?",
            "When did the night flight ban at {place} first cease to apply?",
        ),
    ),
}
