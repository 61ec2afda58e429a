"""What is open or closed, in or out, in force or not."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "plant": TopicPhrasing(
        measure=("the {name} smelter", "the smelter at {name}"),
        claims=(
            "the {name} smelter is open",
            "the {name} smelter is in operation",
            "the furnaces at the {name} smelter are lit",
            "the {name} smelter is up and running",
            "metal is being smelted at the {name} smelter",
            "work is going on at the {name} smelter, which is open",
        ),
        claims_off=(
            "the {name} smelter is closed",
            "the {name} smelter is shut",
            "the {name} smelter is no longer in operation",
            "the furnaces at the {name} smelter have gone cold",
            "the {name} smelter has shut down",
            "nothing is being smelted at the {name} smelter, which is closed",
        ),
        headlines=(
            "The {name} smelter: where things stand",
            "At the gates of the {name} smelter",
            "What goes on at the {name} smelter",
            "{name} smelter in the news",
            "A town looks to the {name} smelter",
        ),
        context=(
            (
                "The chimney of the {name} smelter can be seen from {elsewhere}. Sailors once"
                " steered by it."
            ),
            (
                "Three generations of the family of {person} have worked at the {name} smelter. Her"
                " grandfather lost a thumb there in {year_ago}."
            ),
            (
                "Electricity is the largest item on the books of the {name} smelter, ahead of ore"
                " and wages."
            ),
            ("Slag from the {name} smelter lies under half the roads in the district."),
            (
                "The works band of the {name} smelter practises on Wednesdays whatever happens, the"
                " bandmaster said."
            ),
        ),
        asks=(
            "Is the {name} smelter open or closed?",
            "Is the {name} smelter running at the moment?",
            "{name} smelter, open or shut now?",
            "Could you tell me whether the {name} smelter is in operation these days?",
            "My uncle used to work there. Is the {name} smelter open?",
        ),
        asks_at=(
            "Was the {name} smelter open or closed {at}?",
            "{At}, was the {name} smelter in operation?",
            "Was the {name} smelter running {at}?",
            "What was the state of the {name} smelter {at}, open or shut?",
        ),
        premises=(
            "Why is the {name} smelter still running?",
            "Now that the {name} smelter is open, how do its neighbours put up with the smoke?",
            "What does the {name} smelter being in operation mean for jobs at present?",
            "How long will the {name} smelter, open as it is now, go on working?",
        ),
        premises_off=(
            "Why is the {name} smelter closed?",
            "Now that the {name} smelter has shut down, what happens to the workers?",
            "Who is to blame that the {name} smelter is out of operation at present?",
            "What will be built on the site, with the {name} smelter closed?",
        ),
        firsts=(
            "When did the {name} smelter first close?",
            "When was the {name} smelter shut for the first time?",
            "On what date was the {name} smelter first reported closed?",
            "first closure of the {name} smelter, when was that",
        ),
    ),
    "crossing": TopicPhrasing(
        measure=("the {name} border crossing", "the border crossing at {name}"),
        claims=(
            "the {name} border crossing is open",
            "travellers can pass through the {name} border crossing",
            "the barrier at the {name} border crossing is up",
            "the border crossing at {name} is open to traffic",
            "traffic is moving through the {name} border crossing",
            "people may cross the border at {name}, where the crossing is open",
        ),
        claims_off=(
            "the {name} border crossing is closed",
            "the border crossing at {name} is shut to all traffic",
            "the barrier at the {name} border crossing is down",
            "nobody can pass through the {name} border crossing",
            "the {name} border crossing has been closed",
            "there is no getting across the border at {name}, where the crossing is closed",
        ),
        headlines=(
            "The {name} border crossing: the situation",
            "At the barrier in {name}",
            "Lorry drivers and the {name} border crossing",
            "News from the {name} border crossing",
            "Life along the border at {name}",
        ),
        context=(
            (
                "Lorry drivers know the {name} border crossing for its stuffed cabbage. {person}"
                " has sold it from a caravan since {year_ago}."
            ),
            (
                "The nearest other way across the border is a long drive from {name}, over a road"
                " that is not always cleared of snow."
            ),
            (
                "Families live on both sides of the border at {name}, and weddings take some"
                " planning."
            ),
            (
                "The customs house at {name} was built in {year_ago} and has a stork's nest on its"
                " roof."
            ),
            (
                "Cherries, timber and used cars make up most of the trade that goes by way of"
                " {name}."
            ),
        ),
        asks=(
            "Is the {name} border crossing open or closed?",
            "Can one get across the border at {name} at the moment?",
            "{name} crossing open now?",
            "We're driving that way with the children. Is the border crossing at {name} open?",
            "What is the present status of the {name} border crossing?",
        ),
        asks_at=(
            "Was the {name} border crossing open or closed {at}?",
            "{At}, was the border crossing at {name} open?",
            "Could people get across the border at {name} {at}?",
            "What was the status of the {name} border crossing {at}?",
        ),
        premises=(
            "Why is the {name} border crossing open?",
            "Now that the {name} crossing is open, how long do cars have to wait there?",
            "Who decided that the border crossing at {name} should stay open as it is today?",
            "What papers are checked at present, with the {name} border crossing open?",
        ),
        premises_off=(
            "Why is the {name} border crossing closed?",
            "Now that the {name} crossing is shut, where do the lorries go?",
            "Who ordered the current closure of the border crossing at {name}?",
            "How much longer will the {name} border crossing, now closed, stay that way?",
        ),
        firsts=(
            "When was the {name} border crossing first closed?",
            "On what day did the border crossing at {name} close for the first time?",
            "When was it first reported that the {name} crossing was shut?",
            "first time they closed the {name} border crossing?",
        ),
    ),
    "treaty": TopicPhrasing(
        measure=(
            "{demonym} membership of the {name} Treaty",
            "the membership of {country} in the {name} Treaty",
        ),
        claims=(
            "{country} is a member of the {name} Treaty",
            "{country} belongs to the {name} Treaty",
            "{country} is among the members of the {name} Treaty",
            "{country} is party to the {name} Treaty",
            "the {name} Treaty counts {country} among its members",
            "{country} is bound by the {name} Treaty as a member",
        ),
        claims_off=(
            "{country} is not a member of the {name} Treaty",
            "{country} does not belong to the {name} Treaty",
            "{country} is outside the {name} Treaty",
            "{country} is no longer a member of the {name} Treaty",
            "{country} has left the {name} Treaty",
            "the {name} Treaty does not count {country} among its members",
        ),
        headlines=(
            "{country} and the {name} Treaty",
            "The {name} Treaty and what it asks of {country}",
            "{demonym} diplomats and the {name} Treaty",
            "In or out? {country} and the {name} Treaty",
            "What the {name} Treaty means in {capital}",
        ),
        context=(
            (
                "The {name} Treaty deals with river traffic, fish and the marking of shoals. Its"
                " secretariat has a parrot."
            ),
            (
                "In {capital}, students handed out the text of the {name} Treaty, all {hundreds}"
                " pages of it. Few copies were taken."
            ),
            (
                "{person}, who teaches law in {elsewhere}, has written a commentary on the {name}"
                " Treaty and hopes for readers."
            ),
            (
                "Fishermen in {country} judge the {name} Treaty by their nets, as one of them put"
                " it."
            ),
            ("The {name} Treaty was signed in {year_ago} on board a paddle steamer, in fog."),
        ),
        asks=(
            "Is {country} a member of the {name} Treaty?",
            "Does {country} belong to the {name} Treaty at the moment?",
            "{country} in or out of {name} Treaty now?",
            "For an essay: is {country} currently party to the {name} Treaty or not?",
            "Would you check whether {country} is in the {name} Treaty these days?",
        ),
        asks_at=(
            "Was {country} a member of the {name} Treaty {at}?",
            "{At}, did {country} belong to the {name} Treaty?",
            "Was {country} in or out of the {name} Treaty {at}?",
            "Was {country} party to the {name} Treaty {at} or not?",
        ),
        premises=(
            "Why is {country} still in the {name} Treaty?",
            "What does being a member of the {name} Treaty cost {country} at present?",
            "As a member of the {name} Treaty today, what is {country} obliged to do?",
            "Now that {country} belongs to the {name} Treaty, who represents it there?",
        ),
        premises_off=(
            "Why is {country} not in the {name} Treaty?",
            "Now that {country} is outside the {name} Treaty, what rules apply to its fishermen?",
            "Who is to blame that {country} does not belong to the {name} Treaty at present?",
            "What keeps {country} out of the {name} Treaty now?",
        ),
        firsts=(
            "When did {country} first leave the {name} Treaty?",
            "When was {country} first out of the {name} Treaty?",
            "On what day did {country} cease to be a member of the {name} Treaty for the first"
            " time?",
            "first time {country} left the {name} Treaty?",
        ),
    ),
    "ban": TopicPhrasing(
        measure=("the ban on night flights at {place}", "the night flight ban at {place}"),
        claims=(
            "the ban on night flights at {place} is in force",
            "night flights at {place} are banned",
            "no aircraft may take off or land at {place} at night",
            "the night flight ban at {place} applies",
            "a ban on night flights is in effect at {place}",
            "airlines are barred from flying at night at {place}",
        ),
        claims_off=(
            "the ban on night flights at {place} is not in force",
            "night flights at {place} are allowed",
            "there is no ban on night flights at {place}",
            "the night flight ban at {place} has been lifted",
            "the ban on night flights is no longer in effect at {place}",
            "aircraft may take off and land at {place} at night",
        ),
        headlines=(
            "Night flights at {place}",
            "Sleep, noise and the airport at {place}",
            "{place} and the night flight question",
            "Under the flight path at {place}",
            "Night flight rules at {place}: the position",
        ),
        context=(
            (
                "Under the flight path at {place}, {person} keeps a diary of every aircraft she"
                " hears. It runs to {few} volumes."
            ),
            (
                "The airport at {place} handles flowers, letters and holidaymakers, in that order"
                " of urgency."
            ),
            (
                "Cargo carriers and residents of {place} have been at odds over night flights since"
                " the second runway was laid in {year_ago}."
            ),
            (
                "Double glazing has been offered to homes close to the runway at {place}. The"
                " fitter comes from {elsewhere}."
            ),
            (
                "A sleep researcher spoke to a full parish hall near the airport at {place}. Some"
                " of her listeners nodded off."
            ),
        ),
        asks=(
            "Is the ban on night flights at {place} in force?",
            "Are night flights allowed at {place} at the moment?",
            "night flight ban {place}, on or off now?",
            "We're thinking of buying a house there. Is there a night flight ban at {place}?",
            "Does the night flight ban at {place} apply at present?",
        ),
        asks_at=(
            "Was the ban on night flights at {place} in force {at}?",
            "{At}, were night flights allowed at {place}?",
            "Did the night flight ban at {place} apply {at}?",
            "Was there a ban on night flights at {place} {at}?",
        ),
        premises=(
            "Why are night flights banned at {place}?",
            "Now that the night flight ban at {place} is in force, where do the cargo planes land?",
            "Who benefits from the ban on night flights that applies at {place} today?",
            "What fines do airlines face under the current night flight ban at {place}?",
        ),
        premises_off=(
            "Why is there no ban on night flights at {place}?",
            "Now that night flights are allowed at {place}, how loud does it get?",
            "Who is behind the decision that the night flight ban at {place} does not apply?",
            "Why is the night flight ban at {place} not in force at present?",
        ),
        firsts=(
            "When was the night flight ban at {place} first lifted?",
            "When did the ban on night flights at {place} first stop applying?",
            "On what day did the night flight ban at {place} cease to apply for the first time?",
            "first time night flights were allowed at {place}, after the ban?",
        ),
    ),
}
