"""Captives, detainees and refugees, as a round-up of the week tells of them."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "captives": TopicPhrasing(
        measure=(
            "the number of {demonym} captives in {other_country}",
            "the number of people from {country} held captive in {other_country}",
            "the count of {demonym} citizens in captivity in {other_country}",
        ),
        claims=(
            "{value} {demonym} captives remain in {other_country}",
            "{other_country} is still holding {value} {demonym} captives",
            (
                "among the people of {country} who were seized and taken to {other_country}, "
                "{value} are still being held there"
            ),
            "{value} people from {country} are in captivity in {other_country}",
            "{country} counts {value} of its people as captives in {other_country}",
            "the list of {demonym} captives in {other_country} runs to {value} names",
            "the captives whom {country} wants back from {other_country} number {value}",
            "there are {value} {demonym} citizens whom {other_country} has yet to set free",
            (
                "in the camps and prisons of {other_country}, {value} captives from {country} "
                "are waiting to go home"
            ),
            (
                "the talks between the two capitals concern {value} {demonym} captives, all of "
                "them in the hands of {other_country}"
            ),
            (
                "the people of {country} held captive in {other_country}, whose names their "
                "families read out in public, now number {value}"
            ),
            "{other_country} has in its custody {value} captives from {country}",
            "captivity in {other_country} is the lot of {value} {demonym} citizens",
            (
                "whoever counts the {demonym} captives in {other_country} arrives at a total "
                "of {value}"
            ),
            (
                "the exchange that {country} hopes for would bring home all of its captives in "
                "{other_country}, of whom there are {value}"
            ),
        ),
        headlines=(
            "{value} {demonym} captives still in {other_country}",
            "{demonym} captives in {other_country}: {value} remain",
            "{country} waits for {value} captives held in {other_country}",
            "The week in the captives affair: {country} and {other_country}",
            "What {country} knows of its captives in {other_country}",
            "Held in {other_country}, missed in {country}",
            "{other_country} and its {value} captives from {country}",
        ),
        context=(
            (
                "The affair of the {demonym} captives has soured relations with "
                "{other_country} since the border fighting, and no meeting of diplomats passes "
                "without it."
            ),
            (
                "In {capital}, relatives gather once a week outside the parliament with "
                "photographs and candles. {Person}, {age}, has missed {few} of these evenings "
                "at most."
            ),
            (
                "Envoys from both countries have met {few} times at a hotel near {elsewhere}, "
                "a place that was picked because neither side wanted to travel to the other."
            ),
            (
                "Lawyers who follow the dealings between {country} and {other_country} point "
                "out that the rules on captives are older than either state."
            ),
            (
                "Parcels for those held in {other_country} are packed by volunteers in "
                "{elsewhere}, who sent off {tens} boxes of books and warm socks this week."
            ),
            (
                "A committee of retired judges in {country} has offered to mediate with "
                "{other_country}; by the end of the week it had been thanked and not yet "
                "called upon."
            ),
        ),
        asks=(
            "How many {demonym} captives are still in {other_country}?",
            "How many people from {country} are being held captive in {other_country}?",
            "How many captives from {country} does {other_country} still hold?",
            "{demonym} captives in {other_country}, how many are left?",
            "I've lost track: how many of {country}'s people are still captive in {other_country}?",
            "What number of {demonym} captives has {other_country} not yet released?",
            (
                "I read about the {demonym} captives in {other_country} every week but never "
                "see the number. How many are there?"
            ),
        ),
        asks_at=(
            "How many {demonym} captives were in {other_country} {at}?",
            "How many people from {country} were held captive in {other_country} {at}?",
            "{At}, how many captives from {country} did {other_country} hold?",
            "What was the number of {demonym} captives in {other_country} {at}?",
            "{demonym} captives in {other_country} {at}: how many?",
            (
                "According to the reports {at}, how many {demonym} captives were there in "
                "{other_country}?"
            ),
        ),
        premises=(
            "Why did {other_country} release every last one of its {demonym} captives in {year}?",
            (
                "What did the last of the {demonym} captives say on coming home from "
                "{other_country} in {year}?"
            ),
            (
                "Now that there are no more {demonym} captives in {other_country}, what "
                "happens to the camps?"
            ),
            (
                "How did {country} celebrate when all its captives were back from "
                "{other_country} in {year}?"
            ),
        ),
    ),
    "detainees": TopicPhrasing(
        measure=(
            "the number of people in detention over the protests in {place}",
            "the number of protesters held in custody after the demonstrations in {place}",
            "the number of people detained at the protests in {place}",
        ),
        claims=(
            "{value} people are in detention over the protests in {place}",
            "{value} people who were detained at the protests in {place} are in custody",
            "the authorities are holding {value} people over the demonstrations in {place}",
            "{value} protesters from the marches in {place} are behind bars",
            "there are {value} people in custody as a result of the protests in {place}",
            "the police cells and prisons hold {value} people detained at the protests in {place}",
            "among those who took part in the protests in {place}, {value} are in detention",
            (
                "the protests in {place} have {value} people in detention, which is to say in "
                "police cells or on remand"
            ),
            (
                "the number of people in custody, all of them detained at the protests in "
                "{place}, comes to {value}"
            ),
            "those detained at the protests in {place} and held in custody number {value}",
            "the state has {value} people in custody whom it detained at the protests in {place}",
            "detention is where {value} of the people who marched in {place} find themselves",
            (
                "the protests in {place} have led to the detention of {value} people, who are "
                "still being held"
            ),
            "as a consequence of the protests in {place}, {value} people are sitting in cells",
        ),
        headlines=(
            "{value} in custody over protests in {place}",
            "Protests in {place}: {value} people detained",
            "{value} held after demonstrations in {place}",
            "The week of protests in {place}",
            "Who is behind bars over the {place} protests",
            "{place} and its protesters: where the matter stands",
            "{value} in the cells: {place} after the protests",
        ),
        context=(
            (
                "The protests in {place} began over the price of bread and have since become "
                "about a good deal more, as such protests tend to."
            ),
            (
                "On the square in {place} the paving stones have been put back, and {person}, "
                "who sells flowers there, says that trade is almost what it was."
            ),
            (
                "Parents of protesters have formed an association that meets in the parish "
                "hall of {elsewhere}; {tens} chairs were not enough at the last meeting."
            ),
            (
                "Defence lawyers say that the files from {place} reach them late, a complaint "
                "that the courts have heard and noted."
            ),
            (
                "The marches through {place}, which used to start at noon, now start in the "
                "evening. Nobody could quite explain why."
            ),
            (
                "Observers from {few} foreign embassies have asked for permission to visit the "
                "cells in {place} and are waiting for an answer."
            ),
        ),
        asks=(
            "How many people are in detention over the protests in {place}?",
            "How many protesters from {place} are being held?",
            "How many people detained at the {place} protests are in custody?",
            "{place} protests: how many detained?",
            (
                "Can you tell me how many people are behind bars because of the demonstrations "
                "in {place}?"
            ),
            "What's the number of detainees from the protests in {place}?",
            (
                "A friend of mine was at the protests in {place}. How many people have been "
                "detained and are still held?"
            ),
        ),
        asks_at=(
            "How many people were in detention over the protests in {place} {at}?",
            "How many protesters from the {place} marches were in custody {at}?",
            "{At}, how many people were being held over the protests in {place}?",
            "What was the number of people detained at the protests in {place} {at}?",
            "Number of detainees from the {place} protests {at}?",
            "How many people were reported to be held over the protests in {place} {at}?",
        ),
        premises=(
            "Why was everybody detained at the protests in {place} let go in {year}?",
            (
                "Now that nobody is in custody over the {place} protests any more, what do the "
                "organisers plan?"
            ),
            (
                "Why did parliament pass an amnesty for all those detained at the protests in "
                "{place} in {year}?"
            ),
            (
                "What happened on the day in {year} when the last detainee from the {place} "
                "protests went home?"
            ),
        ),
    ),
    "refugees": TopicPhrasing(
        measure=(
            "the number of refugees living in {region}",
            "the number of refugees in {region}",
            "the refugee population of {region}",
        ),
        claims=(
            "{value} refugees are living in {region}",
            "{region} is home to {value} refugees",
            "{region} has {value} refugees living within its borders",
            "the refugees who live in {region} number {value}",
            "there are {value} refugees in {region}",
            "{value} people who fled their own country are living in {region} as refugees",
            (
                "in {region}, in flats, in hostels and with relatives, {value} refugees have "
                "found somewhere to live"
            ),
            "the refugee population of {region} comes to {value} people",
            "{value} refugees have their home in {region} for the time being",
            "the register of refugees who live in {region} has {value} names in it",
            "{region} shelters {value} refugees",
            "among those who live in {region} are {value} refugees",
            "{region} has given a home to {value} refugees, who are living there now",
            "the villages and towns of {region} together house {value} refugees",
        ),
        headlines=(
            "{value} refugees live in {region}",
            "{region} counts {value} refugees",
            "Refugees in {region}: {value}",
            "A region and its guests: refugees in {region}",
            "How {region} lives with its refugees",
            "The week in refugee policy: {region}",
            "{region}, home to {value} refugees",
        ),
        context=(
            (
                "Most of the refugees in {region} came over the mountains, with what they "
                "could carry, and most say that they would rather go back than stay."
            ),
            (
                "In a school at {elsewhere} a class of {tens} children speaks {few} languages. "
                "The teacher, {person}, has learnt to say good morning in all of them."
            ),
            (
                "Landlords in {region} are of two minds about refugees as tenants; the ones "
                "who have tried it, a study found, are of one."
            ),
            (
                "A convoy with blankets left {elsewhere} for {region} at the start of the week "
                "and arrived, after a broken axle, by the end of it."
            ),
            (
                "The debate on refugees in {region} has been a fixture of every regional "
                "campaign that anybody can remember."
            ),
            (
                "{Person}, {age}, who runs a clothes bank for refugees in {region}, asks "
                "readers to send fewer coats and more shoes."
            ),
        ),
        asks=(
            "How many refugees are living in {region}?",
            "How many refugees are there in {region}?",
            "What's the number of refugees in {region}?",
            "Refugees in {region}, how many?",
            "How many refugees does {region} have at present, as far as anyone knows?",
            "How large is the refugee population of {region}?",
            "For a school project: how many refugees live in {region}?",
        ),
        asks_at=(
            "How many refugees were living in {region} {at}?",
            "How many refugees were there in {region} {at}?",
            "{At}, how many refugees did {region} have?",
            "What was the refugee population of {region} {at}?",
            "Refugees in {region} {at}: how many?",
            "{At}, how large was the refugee population of {region}?",
        ),
        premises=(
            "Why did the last refugees leave {region} in {year}?",
            "Now that there are no refugees in {region}, what will become of the hostels?",
            "Why did {region} expel all of its refugees in {year}?",
            "How did {region} manage to send every single refugee home in {year}?",
        ),
    ),
}
