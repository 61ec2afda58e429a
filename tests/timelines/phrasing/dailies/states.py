"""A border crossing, a treaty and a ban, each of them on or off."""

from tests.timelines.phrasing import TopicPhrasing

CROSSING = TopicPhrasing(
    measure=(
        "the {name} border crossing",
        "the border crossing at {name}",
        "the {name} crossing",
    ),
    claims=(
        "the {name} border crossing is open",
        "the border crossing at {name} is open to traffic",
        "travellers can pass through the {name} border crossing, which is open",
        "the {name} crossing is open, and lorries are rolling across the border",
        "the barriers at the {name} border crossing are up and traffic is flowing",
        "the {name} border crossing is in use",
        "the border can be crossed at {name}",
        "people and goods are moving through the {name} border crossing",
        "the {name} border crossing, on which the trade of two countries depends, is open",
        (
            "customs officers are waving vehicles through at the {name} border crossing, "
            "which is open"
        ),
        "there is nothing to stop travellers from crossing the border at {name}",
        "traffic is passing in both directions at the {name} border crossing",
    ),
    claims_off=(
        "the {name} border crossing is closed",
        "the border crossing at {name} is closed to all traffic",
        "nobody can pass through the {name} border crossing, which is shut",
        "the {name} crossing is shut, and lorries are being turned back",
        "the barriers at the {name} border crossing are down and nothing gets through",
        "the {name} border crossing is out of use",
        "the border cannot be crossed at {name}",
        "the {name} border crossing has been closed",
        "the {name} border crossing, on which the trade of two countries depends, is closed",
        (
            "customs officers are turning vehicles away from the {name} border crossing, "
            "which is closed"
        ),
        "travellers are unable to cross the border at {name}, where the crossing is closed",
        "there is no traffic in either direction at the {name} border crossing, which is sealed",
    ),
    headlines=(
        "The {name} crossing, a barometer of relations",
        "Life at the {name} border crossing",
        "{name}: a gate between two countries",
        "What happens at the {name} crossing matters far away",
        "The {name} crossing and the politics of neighbourliness",
        "At {name}, the border is never only a line",
    ),
    context=(
        (
            "The customs house at {name}, a handsome building of {year_ago}, has seen "
            "empires come and go and has been repainted for each of them."
        ),
        (
            "Traders who depend on the {name} crossing say that what they dislike most is "
            "not bad news but late news."
        ),
        (
            '"My sister lives within sight of my kitchen and has to carry a passport to '
            'borrow sugar," said {person}, {age}, whose village lies by the border near '
            "{name}."
        ),
        (
            "Diplomats speak of the {name} crossing as a thermometer: it tells them how warm "
            "relations are without, as one of them said, doing anything to warm them."
        ),
        (
            "Smugglers have their own paths around the {name} crossing, which shepherds know "
            "and which appear on no map."
        ),
        (
            "An official in {elsewhere} who has studied borders for years describes the one "
            "at {name} as the most argued over and the least photographed."
        ),
    ),
    asks=(
        "Is the {name} border crossing open or closed?",
        "Can one cross the border at {name}?",
        "What is the status of the {name} border crossing?",
        "Is the {name} crossing open to traffic at present, and who says so?",
        "{name} border crossing open or closed",
        "Is the border passable at {name}, according to the latest reports?",
        "A driver asks: can one get through at the {name} border crossing?",
    ),
    asks_at=(
        "Was the {name} border crossing open or closed {at}?",
        "{At}, could the border be crossed at {name}?",
        "What was the status of the {name} border crossing {at}?",
        "Was the crossing at {name} open to traffic {at}?",
        "Going by the reports of the time, was the {name} border crossing open or closed {at}?",
    ),
    premises=(
        "How long are the queues at the {name} border crossing, now that it is open?",
        "Why was it decided to keep the {name} border crossing open?",
        "Which goods are passing through the open border crossing at {name}?",
        "Since travellers can pass at {name}, what papers must they show?",
    ),
    premises_off=(
        "Why is the {name} border crossing closed?",
        "Who ordered the closure of the {name} border crossing that is now in force?",
        "How are traders coping while the {name} crossing remains shut?",
        "With the {name} crossing closed, which detour do lorries take?",
    ),
    firsts=(
        "When did the {name} border crossing first close?",
        "On what date was the {name} crossing first reported closed?",
        "When was the {name} border crossing shut for the first time?",
        "What is the earliest date on which the crossing at {name} was closed?",
    ),
)

TREATY = TopicPhrasing(
    measure=(
        "{demonym} membership of the {name} Treaty",
        "the membership of {country} in the {name} Treaty",
        "the position of {country} in the {name} Treaty",
    ),
    claims=(
        "{country} is a member of the {name} Treaty",
        "{country} is a party to the {name} Treaty",
        "{country} belongs to the {name} Treaty",
        "the {name} Treaty counts {country} among its members",
        "{country} is bound by the {name} Treaty as one of its members",
        "{country} is one of the states that belong to the {name} Treaty",
        "{demonym} membership of the {name} Treaty is in effect",
        (
            "{country}, for all the misgivings voiced in its parliament, is a member of the "
            "{name} Treaty"
        ),
        "{country} is inside the {name} Treaty",
        "{country} is among the members of the {name} Treaty",
        "the {name} Treaty applies to {country}, which is a member",
        "{country} has a seat and a vote among the members of the {name} Treaty",
    ),
    claims_off=(
        "{country} is not a member of the {name} Treaty",
        "{country} is not a party to the {name} Treaty",
        "{country} does not belong to the {name} Treaty",
        "the {name} Treaty does not count {country} among its members",
        "{country} is outside the {name} Treaty",
        "{country} is no longer in the {name} Treaty",
        "{demonym} membership of the {name} Treaty has ended",
        (
            "{country}, for all the regrets voiced in its parliament, is not a member of the "
            "{name} Treaty"
        ),
        "{country} has left the {name} Treaty",
        "{country} is not among the members of the {name} Treaty",
        "the {name} Treaty does not apply to {country}, which is not a member",
        (
            "{country} has neither a seat nor a vote in the councils of the {name} Treaty, "
            "not being a member"
        ),
    ),
    headlines=(
        "{country} and the {name} Treaty",
        "What the {name} Treaty means for {country}",
        "The {name} Treaty: a scrap of paper or a lifeline?",
        "In {capital}, old arguments over the {name} Treaty",
        "Sovereignty and the {name} Treaty",
        "{country}, its neighbours and the {name} Treaty",
    ),
    context=(
        (
            "The {name} Treaty, concluded in {year_ago} aboard a river steamer, governs "
            "fisheries, river tolls and, by virtue of an annex that nobody quite remembers "
            "drafting, the export of honey."
        ),
        (
            "Scholars of international law have filled shelves with commentary on the {name} "
            "Treaty, and its seventh article is a favourite of examiners."
        ),
        (
            '"The treaty was the first long word I learned," said {person}, {age}, whose '
            "father was a ferryman in {elsewhere}."
        ),
        (
            "Public opinion in {country} on the {name} Treaty is divided by age rather than "
            "by party, according to a study of voters' attitudes."
        ),
        (
            "The secretariat of the {name} Treaty employs a small staff, most of them "
            "lawyers, in a building with a fine view of the water."
        ),
        (
            "Treaties such as that of {name} rarely make headlines until somebody wants to "
            "leave, to join, or to pretend to do either."
        ),
    ),
    asks=(
        "Is {country} a member of the {name} Treaty?",
        "Does {country} belong to the {name} Treaty?",
        "What is the position of {country} regarding the {name} Treaty: in or out?",
        "Is {country} a party to the {name} Treaty at present, and on whose authority?",
        "{country} {name} Treaty member or not",
        "Is {country} inside or outside the {name} Treaty, as last reported?",
        "For a map of the {name} Treaty: is {country} a member?",
    ),
    asks_at=(
        "Was {country} a member of the {name} Treaty {at}?",
        "{At}, did {country} belong to the {name} Treaty?",
        "Was {country} inside or outside the {name} Treaty {at}?",
        "Was {country} a party to the {name} Treaty {at}, or not?",
        "For a map of the {name} Treaty: was {country} a member {at}?",
    ),
    premises=(
        "What obligations does {country} have as a member of the {name} Treaty?",
        "Why does {country} remain in the {name} Treaty?",
        "Who represents {country} among the members of the {name} Treaty?",
        "Since {country} belongs to the {name} Treaty, how much does it pay in contributions?",
    ),
    premises_off=(
        "Why is {country} not in the {name} Treaty?",
        "What has leaving the {name} Treaty cost {country}?",
        "Now that {country} is outside the {name} Treaty, which rules apply to its fisheries?",
        "Who persuaded {country} to stay out of the {name} Treaty, as it does now?",
    ),
    firsts=(
        "When did {country} first leave the {name} Treaty?",
        "On what date was {country} first reported to be outside the {name} Treaty?",
        "When did {demonym} membership of the {name} Treaty end for the first time?",
        "What is the earliest date on which {country} was no longer in the {name} Treaty?",
    ),
)

BAN = TopicPhrasing(
    measure=(
        "the ban on night flights at {place}",
        "the night-flight ban at {place}",
        "the prohibition of night flights at {place} airport",
    ),
    claims=(
        "the ban on night flights at {place} is in force",
        "a ban on night flights applies at {place}",
        "night flights are banned at {place}",
        "aircraft may not take off or land at {place} by night, the ban being in force",
        "the night-flight ban at {place} is in effect",
        "at {place} airport, flights by night are forbidden",
        (
            "the prohibition of night flights at {place}, for which residents had "
            "campaigned, is in force"
        ),
        "airlines are barred from operating night flights at {place}",
        "the rule that forbids night flights at {place} holds",
        "residents of {place} are protected by a ban on night flights, which is in force",
        "the ban that keeps aircraft from flying at night at {place} is in force",
        (
            "pilots are not allowed to land at {place} at night, the ban on night flights "
            "being in effect"
        ),
    ),
    claims_off=(
        "the ban on night flights at {place} is not in force",
        "no ban on night flights applies at {place}",
        "night flights are permitted at {place}",
        "aircraft may take off and land at {place} by night, there being no ban in force",
        "the night-flight ban at {place} is suspended",
        "at {place} airport, flights by night are allowed",
        (
            "the prohibition of night flights at {place}, for which residents had "
            "campaigned, is not in force"
        ),
        "airlines are free to operate night flights at {place}",
        "the ban on night flights at {place} has been lifted",
        (
            "residents of {place} have no ban on night flights to protect them, the old one "
            "not being in force"
        ),
        "the ban that kept aircraft from flying at night at {place} is not in force",
        (
            "pilots are allowed to land at {place} at night, the ban on night flights being "
            "without effect"
        ),
    ),
    headlines=(
        "Night flights at {place}: sleep against commerce",
        "{place} airport and its neighbours",
        "Who owns the night at {place}?",
        "The long quarrel over night flights at {place}",
        "What the night-flight ban at {place} is about",
        "In the flight path: life beside {place} airport",
    ),
    context=(
        (
            "People who live beneath the approach to {place} airport can tell an aircraft "
            "type by its sound, a talent for which they say they never asked."
        ),
        (
            '"You learn to stop talking in the middle of a sentence and to go on '
            'afterwards," said {person}, {age}, who has a small garden by the runway at '
            "{place}."
        ),
        (
            "Freight companies regard the small hours at {place} as the most valuable of the "
            "day, since parcels ordered in the evening are wanted by breakfast."
        ),
        (
            "Doctors in {elsewhere} have published a study of sleep and blood pressure that "
            "both camps in the argument over {place} airport have been quoting with equal "
            "conviction."
        ),
        (
            "The runway at {place} was laid out in {year_ago} among beet fields, on which "
            "rows of houses have since been built by people who hoped for the best."
        ),
        (
            "Judges, ministers and councillors have all been drawn into the affair of "
            "{place} airport, whose neighbours are nothing if not persistent."
        ),
    ),
    asks=(
        "Is the ban on night flights at {place} in force?",
        "Are night flights allowed at {place}?",
        "What is the status of the night-flight ban at {place}?",
        "Does a ban on night flights apply at {place} at present, and who says so?",
        "{place} night flights banned or allowed",
        "May aircraft take off and land at {place} by night, according to the latest reports?",
        "A reader near {place} airport asks whether night flights are banned there. Are they?",
    ),
    asks_at=(
        "Was the ban on night flights at {place} in force {at}?",
        "{At}, were night flights allowed at {place}?",
        "What was the status of the night-flight ban at {place} {at}?",
        "Did a ban on night flights apply at {place} {at}?",
        "Going by the reports of the time, were night flights banned at {place} {at}?",
    ),
    premises=(
        "Why are night flights banned at {place}?",
        "How are airlines coping with the ban on night flights now in force at {place}?",
        "Who enforces the night-flight ban at {place} these days?",
        "What penalties face pilots who break the current ban on night flights at {place}?",
    ),
    premises_off=(
        "Why are night flights allowed at {place}?",
        (
            "Since when have airlines been making use of the absence of a night-flight ban "
            "at {place}?"
        ),
        "Why is the ban on night flights at {place} not in force?",
        (
            "Now that the ban on night flights at {place} is off, how many aircraft land "
            "there after midnight?"
        ),
    ),
    firsts=(
        "When was the ban on night flights at {place} first lifted?",
        "On what date was the night-flight ban at {place} first reported not to be in force?",
        "When did the ban on night flights at {place} first cease to apply?",
        "What is the earliest date on which night flights were allowed at {place} again?",
    ),
)
