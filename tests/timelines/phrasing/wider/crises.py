"""Counts in emergencies: miners, floods, fires, outages, a fever."""

from tests.timelines.phrasing import TopicPhrasing

CRISES = {
    "miners": TopicPhrasing(
        measure=(
            "the number of miners missing in the {name} mine",
            "the tally of men unaccounted for in the {name} mine",
            "the number of missing miners after the {name} mine collapse",
        ),
        claims=(
            "{value} miners are still missing in the {name} mine",
            "a total of {value} miners remain unaccounted for in the {name} mine",
            "still missing underground at the {name} mine are {value} miners",
            "contact has yet to be made with {value} miners in the {name} mine",
            "the missing miners of the {name} mine number {value}",
            "no trace has been found of {value} workers in the {name} mine",
            "{value} miners have not been brought up from the collapsed {name} mine",
            "of the {name} mine’s night shift, {value} miners are still missing",
            "rescuers are looking for {value} miners in the {name} mine",
            "at the {name} mine the list of the missing still holds {value} names",
        ),
        headlines=(
            "{name} mine: {value} miners missing",
            "Search goes on at the {name} mine",
            "Still underground at {name}: {value} miners",
            "{value} unaccounted for in {name} mine collapse",
        ),
        context=(
            "The collapse at the {name} mine blocked the main gallery. Drilling crews were brought "
            "in from {elsewhere}.",
            "Families have gathered at the gates of the {name} mine. Soup was handed out by women "
            "from the parish.",
            "The {name} mine was opened in {year_ago} and has changed hands {few} times.",
        ),
        asks=(
            "How many miners are missing at {name}?",
            "number of miners still missing in the {name} mine?",
            "how many people are unaccounted for after the {name} mine collapse",
            "The {name} mine: how many are still down there?",
        ),
        asks_at=(
            "How many miners were missing at {name} {at}?",
            "{name} mine, how many miners unaccounted for {at}?",
            "How many workers were still missing in the {name} mine {at}?",
        ),
        premises=(
            "When were all the missing miners at {name} found?",
            "Who brought out the last of the miners from the {name} mine?",
            "Why was the search at the {name} mine called off in {year} once nobody was missing?",
        ),
    ),
    "toll": TopicPhrasing(
        measure=(
            "the death toll of the {region} floods",
            "the number of people killed in the {region} floods",
            "the number of flood deaths in {region}",
        ),
        claims=(
            "{value} people have died in the {region} floods",
            "the floods in {region} have claimed {value} lives",
            "a total of {value} deaths have been recorded in the {region} floods",
            "killed in the {region} floods so far are {value} people",
            "{value} people have lost their lives in the flooding in {region}",
            "the dead of the {region} floods number {value}",
            "the bodies of {value} people have been recovered after the floods in {region}",
            "the floods have killed {value} people in {region}",
            "the death toll of the {region} floods is {value}",
            "for {value} people in {region} the floods were fatal",
        ),
        headlines=(
            "{region} floods: {value} dead",
            "Flooded {region} counts its dead",
            "{value} lives lost in {region} floods",
            "Floods in {region}: the latest",
        ),
        context=(
            "The river in {region} burst its banks after a week of rain. Cellars were pumped out "
            "by volunteers.",
            "{Person}, {age}, spent the night on the roof of her barn in {region}. “The cows "
            "swam,” she said.",
            "Boats were sent to {region} from {elsewhere}. The road along the river is closed.",
        ),
        asks=(
            "How many people died in the {region} floods?",
            "death toll {region} floods?",
            "How many lives have the floods in {region} cost?",
            "what's the number of dead in the flooding in {region}",
        ),
        asks_at=(
            "How many people had died in the {region} floods {at}?",
            "What was the death toll of the floods in {region} {at}?",
            "{region} flood deaths {at}?",
        ),
        premises=(
            "Why did nobody die in the {region} floods?",
            "When was it announced that all the flood deaths in {region} had been a mistake?",
        ),
    ),
    "evacuees": TopicPhrasing(
        measure=(
            "the number of people evacuated because of the wildfire near {place}",
            "the number of evacuees from the {place} wildfire",
        ),
        claims=(
            "{value} people are evacuated because of the wildfire near {place}",
            "a total of {value} residents have been moved out of the way of the {place} wildfire",
            "driven from their homes by the wildfire near {place} are {value} people",
            "the evacuees of the {place} wildfire number {value}",
            "evacuation orders near {place} cover {value} people because of the wildfire",
            "{value} people are out of their homes as the wildfire burns near {place}",
            "because of the wildfire, {value} people have had to leave the area around {place}",
            "the wildfire near {place} has forced {value} people out of their homes",
            "evacuated on account of the wildfire near {place}: {value} people, all told",
        ),
        headlines=(
            "{place} wildfire: {value} people evacuated",
            "Smoke over {place}: the evacuation",
            "{value} out of their homes near {place}",
        ),
        context=(
            "The wildfire near {place} broke out in a pine wood. Nobody knows how it began.",
            "Camp beds were set up in a gym for people from around {place}. Cots came from "
            "{elsewhere}.",
            "Ash fell on the gardens of {place}. {Person}, {age}, had packed her photo albums.",
        ),
        asks=(
            "How many people are evacuated near {place}?",
            "number of evacuees {place} wildfire",
            "How many residents had to leave because of the fire near {place}?",
        ),
        asks_at=(
            "How many people were evacuated because of the {place} wildfire {at}?",
            "evacuees near {place} {at}?",
            "How many had been moved out because of the fire near {place} {at}?",
        ),
        premises=(
            "When were all the people evacuated near {place} back home?",
            "Why was nobody evacuated because of the wildfire near {place}?",
        ),
    ),
    "outages": TopicPhrasing(
        measure=(
            "the number of homes without power in {region}",
            "the number of households cut off from electricity in {region}",
        ),
        claims=(
            "{value} homes are without power in {region}",
            "a total of {value} households remain cut off from electricity in {region}",
            "the storm has left {value} homes in {region} without power",
            "without electricity in {region} are {value} homes",
            "power has yet to be restored to {value} homes in {region}",
            "{value} homes in {region} are still in the dark after the storm",
            "the number of homes without power in {region} is {value}",
            "the lights are out in {value} homes across {region}",
            "storm-hit {region} still has {value} homes without electricity",
        ),
        headlines=(
            "{region}: {value} homes without power",
            "After the storm: {region} waits for light",
            "{value} {region} households in the dark",
        ),
        context=(
            "The storm brought down pylons across {region}. Crews came from {elsewhere} with "
            "{tens} lorries.",
            "Candles are sold out in {region}. At the inn, dinner is cooked over an open fire.",
            "Lines in {region} are to be checked by helicopter. Fallen trees block many lanes.",
        ),
        asks=(
            "How many homes in {region} have no power?",
            "{region} power cut, how many households?",
            "How many homes are still without electricity in {region}?",
        ),
        asks_at=(
            "How many homes were without power in {region} {at}?",
            "{region} outage {at}: how many households?",
            "How many households had no electricity in {region} {at}?",
        ),
        premises=(
            "When did the last home in {region} get its power back?",
            "Who restored power to every home in {region} in {year}?",
        ),
    ),
    "cases": TopicPhrasing(
        measure=(
            "the number of confirmed cases of {name} fever in {region}",
            "the {name} fever case count in {region}",
        ),
        claims=(
            "{value} cases of {name} fever have been confirmed in {region}",
            "a total of {value} {name} fever infections are on record in {region}",
            "laboratories have confirmed {value} cases of {name} fever in {region}",
            "the confirmed cases of {name} fever in {region} number {value}",
            "{name} fever has been found in {value} patients in {region}",
            "confirmed in {region} are {value} cases of {name} fever",
            "the number of confirmed {name} fever cases in {region} is {value}",
            "tests have come back positive for {name} fever in {value} people in {region}",
            "{region} has {value} confirmed cases of {name} fever",
        ),
        headlines=(
            "{name} fever in {region}: {value} cases",
            "{value} confirmed with {name} fever in {region}",
            "{region} and the fever: the latest",
        ),
        context=(
            "{name} fever is passed on by ticks. Doctors in {region} advise long trousers.",
            "Samples from {region} are sent to a laboratory in {elsewhere}; it takes {few} days.",
            "{name} fever was first described in {year_ago}. A vaccine is being worked on.",
        ),
        asks=(
            "How many cases of {name} fever are there in {region}?",
            "{name} fever {region} confirmed cases",
            "How many people in {region} have caught {name} fever?",
        ),
        asks_at=(
            "How many cases of {name} fever had {region} {at}?",
            "{name} fever case count in {region} {at}?",
            "How many {name} fever infections were confirmed in {region} {at}?",
        ),
        premises=(
            "When was {region} declared free of {name} fever?",
            "Why was not one case of {name} fever ever confirmed in {region}?",
        ),
    ),
}
