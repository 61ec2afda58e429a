"""Things that are on or off."""

from tests.timelines.phrasing import TopicPhrasing

STATES = {
    "plant": TopicPhrasing(
        measure=("the {name} refinery", "the oil refinery at {name}"),
        claims=(
            "the {name} refinery is running",
            "the {name} refinery is in operation",
            "production at the {name} refinery is under way",
            "the {name} refinery is up and running",
            "fuel is being made at the {name} refinery",
            "the {name} refinery is open",
        ),
        claims_off=(
            "the {name} refinery is shut",
            "the {name} refinery stands idle",
            "production at the {name} refinery has been halted",
            "the {name} refinery is not in operation",
            "no fuel is being made at the {name} refinery",
            "the {name} refinery is closed",
        ),
        headlines=(
            "{name} refinery: the state of play",
            "What is going on at the {name} refinery",
            "Eyes on {name} refinery",
            "{place} and its refinery",
        ),
        context=(
            (
                "The chimneys can be seen from {elsewhere}. They were built in {year_ago} and "
                "repainted last summer."
            ),
            "{Person}, {age}, keeps a snack bar across the road and knows everybody's order.",
            (
                "Filling stations in {region} have {tens} days of stocks. Drivers have been asked "
                "not to fill cans."
            ),
            (
                "Crude comes in by a pipeline from the coast. Its owners have been in court for "
                "{few} years."
            ),
        ),
        asks=(
            "Is the {name} refinery running?",
            "{name} refinery – open or shut?",
            "is {name} refinery working right now",
            "Is fuel being produced at the {name} refinery at the moment?",
            "The {name} refinery, is it in operation or not?",
            "My brother works for a supplier, so is the {name} refinery currently up and running?",
        ),
        asks_at=(
            "Was the {name} refinery running {at}?",
            "{At}, was the {name} refinery in operation?",
            "{name} refinery {at}: open or shut?",
            "Was fuel being produced at the {name} refinery {at}?",
        ),
        premises=(
            "Why is the {name} refinery still running?",
            "How much longer will the {name} refinery stay in operation?",
            "Who decided to keep the {name} refinery open?",
        ),
        premises_off=(
            "Why does the {name} refinery stand idle?",
            "Why is the {name} refinery shut?",
            "Who is to blame that nothing is produced at the {name} refinery?",
        ),
        firsts=(
            "When did the {name} refinery shut for the first time?",
            "When was production first stopped at the {name} refinery?",
            "{name} refinery: first shutdown when?",
        ),
    ),
    "crossing": TopicPhrasing(
        measure=(
            "the {place} border crossing",
            "the frontier post at {place}",
        ),
        claims=(
            "the {place} border crossing is open",
            "the frontier post at {place} is open to traffic",
            "cars and lorries are passing through the {place} border crossing",
            "travellers can use the {place} border crossing",
            "the barriers at the {place} border crossing are up",
            "the {place} border crossing is operating",
        ),
        claims_off=(
            "the {place} border crossing is closed",
            "the frontier post at {place} is shut to all traffic",
            "nobody is being let through the {place} border crossing",
            "the {place} border crossing is sealed",
            "the barriers at the {place} border crossing are down",
            "travellers cannot use the {place} border crossing",
        ),
        headlines=(
            "{place} border crossing: the situation",
            "On the road to {place}",
            "Hauliers keep an eye on {place} border crossing",
            "Life along the {other_demonym} frontier",
        ),
        context=(
            (
                "The customs shed dates from {year_ago}. Next to it, a stall sells socks, honey "
                "and road maps."
            ),
            (
                "{Person}, {age}, crosses to visit her sister in {elsewhere}. She packs "
                "sandwiches for {few} hours."
            ),
            (
                "Hauliers pay drivers by the day, so that waiting costs them dearly. A haulage "
                "firm in {capital} owns {tens} lorries."
            ),
            "Storks nest on the watchtower. The guards on both sides feed a dog.",
        ),
        asks=(
            "Is the {place} border crossing open?",
            "{place} border crossing open or closed?",
            "can you cross the border at {place} now",
            "Are people being let through at the frontier post in {place}?",
            "At {place}, is the border crossing open to traffic these days?",
            "We are planning to drive via {place}: is the border crossing there open?",
        ),
        asks_at=(
            "Was the {place} border crossing open {at}?",
            "{At}, could travellers use the {place} border crossing?",
            "{place} border crossing {at}, open or closed?",
            "Was the frontier post at {place} open to traffic {at}?",
        ),
        premises=(
            "Why is the {place} border crossing open again?",
            "Why are travellers allowed through the {place} border crossing?",
            "How long will the {place} border crossing remain open?",
        ),
        premises_off=(
            "Why is the {place} border crossing closed?",
            "Why can't travellers get through the {place} border crossing?",
            "How long will the {place} border crossing stay sealed?",
        ),
        firsts=(
            "When was the {place} border crossing closed for the first time?",
            "When did the frontier post at {place} first shut?",
            "first closure of the {place} border crossing: when?",
        ),
    ),
    "treaty": TopicPhrasing(
        measure=(
            "the membership of {country} in the {name} Convention",
            "the place of {country} in the {name} Convention",
        ),
        claims=(
            "{country} is a party to the {name} Convention",
            "{country} belongs to the {name} Convention",
            "{country} is a member of the {name} Convention",
            "{country} is among the members of the {name} Convention",
            "the {name} Convention counts {country} among its members",
            "{country} is bound by the {name} Convention",
        ),
        claims_off=(
            "{country} is not a party to the {name} Convention",
            "{country} is outside the {name} Convention",
            "{country} has left the {name} Convention",
            "{country} has withdrawn from the {name} Convention",
            "{country} is no longer a member of the {name} Convention",
            "{country} is no longer bound by the {name} Convention",
        ),
        headlines=(
            "{country} and the {name} Convention",
            "The {name} Convention: where {country} stands",
            "Diplomats turn their minds to the {name} Convention",
            "What is in the {name} Convention",
        ),
        context=(
            (
                "The convention, named after a lake, regulates fishing and shipping. It has "
                "{tens} articles and {few} annexes."
            ),
            (
                "{Person}, {age}, teaches international law in {elsewhere} and has read all of "
                "the annexes."
            ),
            "Signatories send a report each spring. Most are late.",
            "Its secretariat sits in a villa built in {year_ago}, with a view of the harbour.",
        ),
        asks=(
            "Is {country} a member of the {name} Convention?",
            "{country} in the {name} Convention or not?",
            "is {country} still in the {name} convention",
            "Does {country} belong to the {name} Convention at present?",
            "The {name} Convention: is {country} a party to it?",
            "Would it be correct to say that {country} is bound by the {name} Convention?",
        ),
        asks_at=(
            "Was {country} a member of the {name} Convention {at}?",
            "{At}, did {country} belong to the {name} Convention?",
            "{country} in the {name} Convention {at}?",
            "Was {country} bound by the {name} Convention {at}?",
        ),
        premises=(
            "Why is {country} still a member of the {name} Convention?",
            "What keeps {country} in the {name} Convention?",
            "Why does {country} choose to remain bound by the {name} Convention?",
        ),
        premises_off=(
            "Why is {country} outside the {name} Convention?",
            "Why is {country} no longer a member of the {name} Convention?",
            "What does {country} do now that it is not in the {name} Convention?",
        ),
        firsts=(
            "When did {country} first leave the {name} Convention?",
            "When did {country} withdraw from the {name} Convention for the first time?",
            "first exit of {country} from the {name} Convention, when was that?",
        ),
    ),
    "ban": TopicPhrasing(
        measure=(
            "the ban on night flights at {place} Airport",
            "the night flight ban at {place} Airport",
        ),
        claims=(
            "the ban on night flights at {place} Airport is in force",
            "night flights at {place} Airport are banned",
            "planes may not take off or land at {place} Airport at night",
            "night flights are forbidden at {place} Airport",
            "the night flight ban at {place} Airport applies",
            "{place} Airport is closed to planes at night",
        ),
        claims_off=(
            "the ban on night flights at {place} Airport has been lifted",
            "night flights at {place} Airport are allowed",
            "planes may take off and land at {place} Airport at night",
            "the night flight ban at {place} Airport is suspended",
            "the night flight ban at {place} Airport does not apply",
            "{place} Airport is open to planes at night",
        ),
        headlines=(
            "{place} Airport: the rules at night",
            "Sleep or fly? The argument in {place}",
            "Night flights in {place}: where the rules stand",
            "Residents and airlines look to {place} Airport",
        ),
        context=(
            (
                "Parcel firms use the airport as a hub. {Tens} of their vans wait at the "
                "perimeter each dawn."
            ),
            (
                "{Person}, {age}, sleeps with earplugs and keeps a diary of the noise. It fills "
                "{few} notebooks."
            ),
            (
                "The runway was lengthened in {year_ago}. Villages towards {elsewhere} got new "
                "windows then."
            ),
            "A court case brought by an airline is pending. Judges visited the terminal.",
        ),
        asks=(
            "Are night flights banned at {place} Airport?",
            "{place} Airport night flights allowed?",
            "is there still a night flight ban in {place}",
            "Is the ban on night flights at {place} Airport in force?",
            "At {place} Airport, can planes take off at night?",
            (
                "Our house is under the flight path, so does the night flight ban at {place} "
                "Airport apply now?"
            ),
        ),
        asks_at=(
            "Was the ban on night flights at {place} Airport in force {at}?",
            "{At}, were night flights allowed at {place} Airport?",
            "{place} Airport night flight ban {at}, yes or no?",
            "Could planes take off at night at {place} Airport {at}?",
        ),
        premises=(
            "Why are night flights still banned at {place} Airport?",
            "Who insists on keeping the night flight ban at {place} Airport in force?",
            "How long will planes be kept from {place} Airport at night?",
        ),
        premises_off=(
            "Why was the night flight ban at {place} Airport lifted?",
            "Why are planes allowed to land at {place} Airport at night?",
            "Who gains from night flights being permitted again at {place} Airport?",
        ),
        firsts=(
            "When was the night flight ban at {place} Airport first lifted?",
            "When were night flights at {place} Airport first allowed again?",
            "night flight ban at {place} Airport: lifted for the first time when?",
        ),
    ),
}
