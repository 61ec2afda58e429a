"""A treaty and a ban: in force or not."""

from tests.timelines.phrasing import TopicPhrasing

TREATY = TopicPhrasing(
    measure=(
        "{demonym} membership of the {name} Treaty",
        "the membership of {country} in the {name} Treaty",
        "{country} and its membership of the {name} Treaty",
    ),
    claims=(
        "{country} is a member of the {name} Treaty",
        "{country} belongs to the {name} Treaty",
        "{country} is a party to the {name} Treaty",
        "{country} is bound by the {name} Treaty as a member",
        "{country} is in the {name} Treaty",
        "the {name} Treaty has {country} among its members",
        "{country} is one of the members of the {name} Treaty",
        "membership of the {name} Treaty is in effect for {country}",
        "the {name} Treaty applies to {country}, which is a member",
        "the {name} Treaty counts {country} as a member",
        "{country} sits at the table of the {name} Treaty as a full member",
        "among the members of the {name} Treaty is {country}",
        "{country} is inside the {name} Treaty",
        "{country}, as a member of the {name} Treaty, has to keep to its rules",
        "the list of members of the {name} Treaty includes {country}",
    ),
    headlines=(
        "{country} and the {name} Treaty: the latest",
        "The {name} Treaty: what we know",
        "{name} Treaty: what it means for {country}",
        "{country} debates the {name} Treaty",
        "What next for {country} and the {name} Treaty?",
        "{name} Treaty in the news again",
        "The {name} Treaty explained",
        "{name} Treaty: {country} in focus",
    ),
    context=(
        (
            "The {name} Treaty was drawn up in {year_ago} in a hotel by a lake. The menu has "
            "been preserved."
        ),
        (
            "{Person}, {age}, teaches international law in {capital}. Her students have had to"
            " read the {name} Treaty twice."
        ),
        (
            "Our diplomatic correspondent says the {name} Treaty is mostly about rivers and "
            "fish. It runs to {tens} articles."
        ),
        (
            "Fishermen in {country} have strong views on the {name} Treaty. They painted some "
            "of them on their boats."
        ),
        (
            "A copy of the {name} Treaty is on show in {capital}. Visitors may leaf through it"
            " with gloves."
        ),
        (
            '"I have read it, and I doubt that they have," said {person}, an interpreter, of '
            "the {name} Treaty."
        ),
        (
            "The secretariat of the {name} Treaty is above a shoe shop in {elsewhere}. It has "
            "{few} staff."
        ),
    ),
    asks=(
        "Is {country} a member of the {name} Treaty?",
        "Is {country} in the {name} Treaty right now?",
        "Does {country} belong to the {name} Treaty?",
        "{country}, {name} Treaty: in or out?",
        "Hey, is {country} part of the {name} Treaty?",
        "Can you tell me whether {country} is a member of the {name} Treaty?",
        "What's the latest on {country} and the {name} Treaty, is it a member?",
        "Is {country} still a party to the {name} Treaty?",
        "Does the {name} Treaty count {country} among its members?",
        "Is {country} in or out of the {name} Treaty?",
        "Tell me if {country} is a member of the {name} Treaty.",
        "So is {country} in that {name} Treaty or isn't it?",
    ),
    asks_at=(
        "Was {country} a member of the {name} Treaty {at}?",
        "{At}, was {country} in the {name} Treaty?",
        "Did {country} belong to the {name} Treaty {at}?",
        "Was {country} in or out of the {name} Treaty {at}?",
        "Can you tell me whether {country} was a party to the {name} Treaty {at}?",
        "Was {country} among the members of the {name} Treaty {at}?",
        "What was the position {at}, was {country} part of the {name} Treaty?",
    ),
    premises=(
        "Why is {country} a member of the {name} Treaty?",
        "Which minister speaks for {country} as a member of the {name} Treaty?",
        "Since {country} belongs to the {name} Treaty, what does it have to pay in?",
        "Why does {country} want to stay in the {name} Treaty?",
    ),
    claims_off=(
        "{country} is not a member of the {name} Treaty",
        "{country} does not belong to the {name} Treaty",
        "{country} is no party to the {name} Treaty",
        "{country} is not bound by the {name} Treaty, as it is not a member",
        "{country} is out of the {name} Treaty",
        "the {name} Treaty does not have {country} among its members",
        "{country} is not among the members of the {name} Treaty",
        "{country} is outside the {name} Treaty",
        "the {name} Treaty does not apply to {country}, which is not a member",
        "the {name} Treaty no longer counts {country} as a member",
        "{country} has left the {name} Treaty and is no longer a member",
        "{country} has no membership of the {name} Treaty",
        "{country} stands outside the {name} Treaty",
        "{country}, not being a member of the {name} Treaty, does not have to keep to its rules",
        "the list of members of the {name} Treaty does not include {country}",
    ),
    premises_off=(
        "Why is {country} not a member of the {name} Treaty?",
        "Why is {country} outside the {name} Treaty at the moment?",
        "Now that {country} has left the {name} Treaty, which rules apply there?",
        "What would {country} have to do to get back into the {name} Treaty?",
    ),
    firsts=(
        "When did {country} first leave the {name} Treaty?",
        "When was {country} first reported to be outside the {name} Treaty?",
        "On what day did we first hear that {country} was no longer in the {name} Treaty?",
        "When did {country} stop being a member of the {name} Treaty for the first time?",
        "Can you tell me when {country} first was out of the {name} Treaty?",
    ),
)

BAN = TopicPhrasing(
    measure=(
        "the ban on night flights at {place}",
        "the night flight ban at {place}",
        "the ban on night flights at {place} airport",
    ),
    claims=(
        "the ban on night flights at {place} is in force",
        "the night flight ban at {place} is in force",
        "the ban on night flights at {place} applies",
        "night flights at {place} are banned",
        "planes are not allowed to take off or land at {place} at night",
        "no aircraft may use {place} at night, as the ban on night flights is in force",
        "the ban on night flights is in effect at {place}",
        "flying at night is forbidden at {place}",
        "there is a ban in force on night flights at {place}",
        "airlines must keep to the night flight ban at {place}, which is in force",
        "{place} has a ban on night flights in force",
        "at {place}, night flights are prohibited",
        "the sky over {place} has to be quiet at night, with the ban on night flights in force",
        "late planes have to land elsewhere, as night flights at {place} are banned",
        "nobody may fly to or from {place} at night, under the ban in force",
    ),
    headlines=(
        "{place} night flights: the latest",
        "Night flights at {place}: what we know",
        "{place} airport: neighbours have their say",
        "What next for night flights at {place}?",
        "Night flights at {place} in the news again",
        "{place}: the row over night flights",
        "Under the flight path at {place}",
        "Night flights at {place}: questions and answers",
    ),
    context=(
        (
            "The airport at {place} lies close to the town. Its first runway was a meadow, in "
            "{year_ago}."
        ),
        (
            "{Person}, {age}, lives under the flight path at {place}. She has a notebook full "
            "of times."
        ),
        (
            "Freight firms at {place} say that parcels cannot wait. Residents say that "
            "children cannot sleep."
        ),
        (
            "Our transport correspondent says the argument about {place} airport has split the"
            " council. Meetings have been lively."
        ),
        "A choir from {place} has set a letter to the airport to music. It has {few} verses.",
        '"I know the make by the sound," said {person}, who grew up next to {place} airport.',
        (
            "New windows have been fitted in {hundreds} homes around {place} airport. They "
            "have {few} layers of glass."
        ),
    ),
    asks=(
        "Is the ban on night flights at {place} in force?",
        "Is there a night flight ban at {place} right now?",
        "Are night flights banned at {place}?",
        "{place}, night flight ban: in force or not?",
        "Hey, are planes allowed to fly at night at {place}?",
        "Can you tell me whether the ban on night flights at {place} applies?",
        "What's the latest on the night flight ban at {place}, is it on?",
        "Does {place} have a ban on night flights?",
        "Can planes land at {place} at night, or is that banned?",
        "Is the night flight ban at {place} still in place?",
        "Tell me if night flights are banned at {place}.",
        "So is there a ban on night flights at {place} or not?",
    ),
    asks_at=(
        "Was the ban on night flights at {place} in force {at}?",
        "{At}, was there a night flight ban at {place}?",
        "Were night flights banned at {place} {at}?",
        "Were planes allowed to fly at night at {place} {at}?",
        "Can you tell me whether the night flight ban at {place} applied {at}?",
        "Did {place} have a ban on night flights in force {at}?",
        "What was the position {at}, was the ban on night flights at {place} on?",
    ),
    premises=(
        "Why are night flights banned at {place}?",
        "Who is enforcing the night flight ban at {place}?",
        "Since the ban on night flights at {place} is in force, where do late planes land?",
        "Why does the night flight ban at {place} apply?",
    ),
    claims_off=(
        "the ban on night flights at {place} is not in force",
        "the night flight ban at {place} has been lifted",
        "the ban on night flights at {place} does not apply",
        "night flights at {place} are allowed",
        "planes are allowed to take off and land at {place} at night",
        "aircraft may use {place} at night, as no ban on night flights is in force",
        "the ban on night flights is no longer in effect at {place}",
        "flying at night is permitted at {place}",
        "there is no ban in force on night flights at {place}",
        "airlines are free to fly at night at {place}, with the ban lifted",
        "{place} has no ban on night flights in force",
        "at {place}, night flights are permitted",
        (
            "the sky over {place} does not have to be quiet at night, as there is no ban on "
            "night flights in force"
        ),
        "late planes may land, as night flights at {place} are not banned",
        "anybody may fly to or from {place} at night, as no ban is in force",
    ),
    premises_off=(
        "Why are night flights allowed at {place}?",
        "Why is the ban on night flights at {place} not in force?",
        "Now that the night flight ban at {place} is off, how many planes land there at night?",
        "Who lifted the ban on night flights at {place}, as things are now?",
    ),
    firsts=(
        "When was the ban on night flights at {place} first lifted?",
        "When did the night flight ban at {place} first stop being in force?",
        "On what day did we first hear that night flights were allowed at {place}?",
        "When was the night flight ban at {place} first reported as lifted?",
        "Can you tell me when the ban on night flights at {place} was lifted for the first time?",
    ),
)
