"""Who is bound by what, as a round-up of the week tells of it."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "treaty": TopicPhrasing(
        measure=(
            "the membership of {country} in the {name} Treaty",
            "{demonym} membership of the {name} Treaty",
        ),
        claims=(
            "{country} is a member of the {name} Treaty",
            "{country} belongs to the {name} Treaty",
            "the {name} Treaty has {country} among its members",
            "{country} is party to the {name} Treaty",
            "the {name} Treaty counts {country} as a member",
            "{country} is inside the {name} Treaty, with all the duties of a member",
            "{country}, which has often wavered, is a member of the {name} Treaty",
            "the name of {country} is on the list of the members of the {name} Treaty",
            "{country} is in the {name} Treaty",
            "{country} has a seat at the table of the {name} Treaty, being one of its members",
        ),
        claims_off=(
            "{country} is not a member of the {name} Treaty",
            "{country} does not belong to the {name} Treaty",
            "the {name} Treaty does not have {country} among its members",
            "{country} is not party to the {name} Treaty",
            "the {name} Treaty does not count {country} as a member",
            "{country} is outside the {name} Treaty, with none of the duties of a member",
            "{country}, which has often wavered, is not a member of the {name} Treaty",
            "the name of {country} is not on the list of the members of the {name} Treaty",
            "{country} is not in the {name} Treaty",
            "{country} has no seat at the table of the {name} Treaty, not being one of its members",
        ),
        headlines=(
            "{country} and the {name} Treaty",
            "The {name} Treaty and {country}: where things stand",
            "{country} in or out? The {name} Treaty",
            "The week in diplomacy: {country} and {name}",
            "What the {name} Treaty means to {country}",
            "{country}, the {name} Treaty and the question of membership",
        ),
        context=(
            (
                "The {name} Treaty, signed in {year_ago} in a castle with bad heating, "
                "regulates fishing, pilots and the exchange of weather reports."
            ),
            (
                "Diplomats from {country} speak of the {name} Treaty with respect, and of its "
                "secretariat, which has {few} floors, with envy."
            ),
            (
                "{Person}, {age}, a professor of law at {elsewhere}, has written {hundreds} "
                "pages on the {name} Treaty and says that the annexes are the best of it."
            ),
            (
                "Newspapers in {capital} print letters about the {name} Treaty every week, few "
                "of which agree."
            ),
            (
                "The anthem of the {name} Treaty, which has no words, was played in "
                "{elsewhere} this week by a police band."
            ),
            (
                "Parliament in {capital} has a committee on the {name} Treaty, whose sittings "
                "are open to all who ask."
            ),
        ),
        asks=(
            "Is {country} a member of the {name} Treaty?",
            "Does {country} belong to the {name} Treaty?",
            "Is {country} in or out of the {name} Treaty?",
            "{country} and the {name} Treaty: member or not?",
            "Is {country} party to the {name} Treaty at present?",
            "I keep forgetting, is {country} a member of the {name} Treaty or isn't it?",
            "is {country} in the {name} Treaty",
        ),
        asks_at=(
            "Was {country} a member of the {name} Treaty {at}?",
            "Did {country} belong to the {name} Treaty {at}?",
            "{At}, was {country} party to the {name} Treaty?",
            "Was {country} in or out of the {name} Treaty {at}?",
            "{country} in the {name} Treaty {at}: member or not?",
            "Was {country} one of the members of the {name} Treaty {at}?",
        ),
        premises=(
            "Why is {country} still a member of the {name} Treaty?",
            "Being a member of the {name} Treaty as it now is, what dues does {country} pay?",
            "Why does {country} belong to the {name} Treaty, as it does today?",
        ),
        premises_off=(
            "Why is {country} not a member of the {name} Treaty?",
            "Now that it is outside the {name} Treaty, what has {country} saved in dues?",
            "Why does {country} not belong to the {name} Treaty, as matters stand today?",
        ),
        firsts=(
            "When did {country} first leave the {name} Treaty?",
            "When did {country} first cease to be a member of the {name} Treaty?",
            (
                "On what day was it first reported that {country} was not a member of the "
                "{name} Treaty?"
            ),
            "When was {country} out of the {name} Treaty for the first time?",
        ),
    ),
    "ban": TopicPhrasing(
        measure=(
            "the ban on night flights at {place}",
            "the night flight ban at {place}",
        ),
        claims=(
            "the ban on night flights at {place} is in force",
            "night flights are banned at {place}",
            "the night flight ban at {place} applies",
            "no aircraft may take off or land at {place} by night, as the ban is in force",
            "at the airport of {place}, flights by night are forbidden",
            "the airport of {place} is under a ban on night flights",
            "the ban on night flights at {place}, so long debated, is in effect",
            (
                "those who live near the airport of {place} are protected by a ban on night "
                "flights that is in force"
            ),
            "a ban on night flights is in effect at {place}",
            (
                "the runways of {place} have to be quiet at night, the ban on night flights "
                "being in force"
            ),
        ),
        claims_off=(
            "the ban on night flights at {place} is not in force",
            "night flights are allowed at {place}",
            "the night flight ban at {place} does not apply",
            "aircraft may take off and land at {place} by night, as no ban is in force",
            "at the airport of {place}, flights by night are permitted",
            "the airport of {place} is under no ban on night flights",
            "the ban on night flights at {place}, so long debated, is not in effect",
            (
                "those who live near the airport of {place} are not protected by any ban on "
                "night flights"
            ),
            "no ban on night flights is in effect at {place}",
            (
                "the runways of {place} may be used at night, the ban on night flights not "
                "being in force"
            ),
        ),
        headlines=(
            "Night flights at {place}: where things stand",
            "{place} and its nights",
            "The night flight ban at {place}: a summary",
            "The week in transport: {place} airport",
            "By night at {place} airport",
            "Quiet nights or not? The airport of {place}",
        ),
        context=(
            (
                "The airport of {place} was laid out in {year_ago} in a field of cabbages, and "
                "the town has since grown up to its fence."
            ),
            (
                "{Person}, {age}, who lives under the flight path at {place}, owns {few} pairs "
                "of earplugs and lends them to guests."
            ),
            (
                "Freight companies at {place} carry flowers, mainly, and flowers do not like "
                "to wait until morning."
            ),
            (
                "Residents of {place} meet in the back room of an inn to talk about noise. It "
                "is, they admit, rather loud there."
            ),
            (
                "A professor from {elsewhere} has measured the noise at {place} on {tens} "
                "roofs and published the results as a poem."
            ),
            (
                "The council of {place} has discussed double glazing so often that the subject "
                "has a drawer of its own."
            ),
        ),
        asks=(
            "Is the ban on night flights at {place} in force?",
            "Are night flights allowed at {place}?",
            "Is there a ban on night flights at {place} in effect at the moment?",
            "Night flights at {place}: banned or allowed?",
            "May aircraft take off and land at {place} by night, as things stand?",
            "Does the night flight ban at {place} apply?",
            "are planes allowed to fly at night at {place}",
        ),
        asks_at=(
            "Was the ban on night flights at {place} in force {at}?",
            "Were night flights allowed at {place} {at}?",
            "{At}, did the night flight ban at {place} apply?",
            "Was there a ban on night flights in effect at {place} {at}?",
            "Night flights at {place} {at}: banned or allowed?",
            "Were aircraft allowed to land at {place} at night {at}?",
        ),
        premises=(
            "Why is the ban on night flights at {place} still in force?",
            "Who profits from night flights being banned at {place}, as they are now?",
            "With night flights at {place} banned as they are, how does the freight travel?",
        ),
        premises_off=(
            "Why is the ban on night flights at {place} still not in force?",
            "Who profits from night flights being allowed at {place}, as they are now?",
            "With night flights at {place} allowed as they are, how do people there sleep?",
        ),
        firsts=(
            "When was the ban on night flights at {place} first lifted?",
            "When did the night flight ban at {place} first cease to apply?",
            (
                "On what day was it first reported that the ban on night flights at {place} "
                "was not in force?"
            ),
            "When were night flights at {place} allowed for the first time after the ban?",
        ),
    ),
}
