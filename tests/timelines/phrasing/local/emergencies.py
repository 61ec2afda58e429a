"""Floods, fires, storms and fevers."""

from collections.abc import Mapping

from tests.timelines.phrasing import TopicPhrasing

_TOLL = TopicPhrasing(
    measure=(
        "the death toll from the floods in {region}",
        "the number of people killed by the floods in {region}",
        "the number of deaths in the {region} floods",
        "the {region} flood death toll",
    ),
    claims=(
        "the floods have killed {value} people in {region}",
        "{value} people have died in the {region} floods",
        "{value} people are dead after the floods in {region}",
        "{value} people have lost their lives in the floods in {region}",
        "the {region} floods have claimed {value} lives",
        "there have been {value} deaths in the {region} floods",
        "{value} deaths have been counted since the water came up in the {region} floods",
        "the floods have cost {value} people in {region} their lives",
    ),
    headlines=(
        "{Region} floods: {value} people dead",
        "{Value} dead in {region} floods",
        "LIVE: flood water going down in {region}",
        "{Region} floods: roads to avoid and numbers to call",
        "Flags at half mast across {region}",
    ),
    context=(
        "Mud lies thick on the high streets of {region}. {Person}, {age}, has borrowed a shovel.",
        "The river gauge by the old bridge was washed away on the first night of the floods in"
        " {region}.",
        "“The piano floated past me,” said {person}, who watched from her landing.",
        "A school gym in {elsewhere} has been filled with donated blankets for families in"
        " {region}.",
    ),
    asks=(
        "How many people have died in the {region} floods?",
        "{region} floods death toll",
        "how many dead in the floods in {region} now",
        "What is the death toll of the flooding in {region}?",
        "Do you know how many lives the {region} floods have cost?",
        "How many people did the floods in {region} kill so far?",
        "number of victims killed {region} flood, latest?",
    ),
    asks_at=(
        "How many people had died in the {region} floods {at}?",
        "{at}, what was the death toll from the floods in {region}?",
        "{region} floods, how many dead {at}",
        "How many deaths had there been in the {region} floods {at}?",
        "What did the flood death toll in {region} come to {at}?",
    ),
    premises=(
        "Why did nobody die in the {region} floods?",
        "Which dam burst on purpose to end the {region} floods in {year}?",
        "How was everyone saved from the floods in {region} in {year}?",
    ),
)

_EVACUEES = TopicPhrasing(
    measure=(
        "the number of people evacuated because of the wildfire near {place}",
        "the number of evacuees from the wildfire near {place}",
        "the number of people out of their homes because of the {place} wildfire",
        "the evacuee count from the fire near {place}",
    ),
    claims=(
        "{value} people are out of their homes because of the wildfire near {place}",
        "{value} people have been evacuated because of the wildfire near {place}",
        "the wildfire near {place} has driven {value} people from their homes",
        "{value} residents have had to leave home because of the fire near {place}",
        "there are {value} evacuees from the wildfire near {place}",
        "{value} people have packed up and left home because of the wildfire near {place}",
        "the evacuation because of the wildfire near {place} covers {value} people",
        "{value} residents are staying away from home because of the wildfire near {place}",
    ),
    headlines=(
        "Wildfire near {place}: {value} people evacuated",
        "{Value} out of their homes as fire burns near {place}",
        "LIVE: wildfire near {place}",
        "“I grabbed the cat and ran”: stories from the {place} fire",
        "Fire near {place}: where to go and who to call",
    ),
    context=(
        "Camp beds have been put up in the sports hall in {elsewhere} for families from around"
        " {place}.",
        "Smoke from the fire near {place} can be smelled as far away as {elsewhere}, said"
        " {person}, {age}.",
        "Residents near {place} are asked to keep windows shut and roads free for fire engines.",
        "“The ponies went first,” said {person}, who keeps a small stable on the edge of {place}.",
    ),
    asks=(
        "How many people have been evacuated because of the wildfire near {place}?",
        "how many evacuees from the {place} fire",
        "wildfire near {place}, how many had to leave home?",
        "What is the number of evacuees from the fire near {place}?",
        "How many people are out of their homes because of the fire by {place}?",
        "Please tell me how many residents the {place} wildfire has forced out.",
        "evacuated {place} wildfire number now",
    ),
    asks_at=(
        "How many people were evacuated because of the wildfire near {place} {at}?",
        "{at}, how many evacuees were there from the fire near {place}?",
        "{place} wildfire, how many out of their homes {at}?",
        "How many residents had the wildfire near {place} forced out {at}?",
        "What was the number of evacuees from the {place} wildfire {at}?",
    ),
    premises=(
        "When did the last evacuee from the {place} wildfire get home?",
        "Why was nobody evacuated because of the fire near {place} in {year}?",
        "Why did the people evacuated from around {place} found a new town in {year}?",
    ),
)

_OUTAGES = TopicPhrasing(
    measure=(
        "the number of homes without power in {region}",
        "the number of {region} homes cut off from electricity by the storm",
        "the number of homes in {region} still without power after the storm",
        "the count of powerless homes in {region}",
    ),
    claims=(
        "{value} homes in {region} are without power after the storm",
        "{value} homes are still in the dark in {region} after the storm",
        "the storm has left {value} homes without electricity in {region}",
        "there are {value} homes without power in {region}",
        "the lights are off in {value} homes in {region} after the storm",
        "{value} homes across {region} have no electricity because of the storm",
        "engineers still have {value} homes in {region} to reconnect after the storm",
        "{value} {region} homes are waiting to get their power back after the storm",
        "power is out in {value} homes in {region}",
    ),
    headlines=(
        "{Value} homes without power in {region}",
        "Power cut: {value} {region} homes in the dark",
        "LIVE: storm clear-up in {region}",
        "Power cuts in {region}: your rights",
        "“We had cold beans by candlelight”: {region} after the storm",
    ),
    context=(
        "Trees lie across lanes all over {region}. {Person}, {age}, went out with her own saw.",
        "The village hall in {elsewhere} has opened so that people can charge their phones.",
        "“Thank goodness for the old stove,” said {person}, who lives at the end of the line.",
        "The storm blew in over {region} at night and took the roof off a barn near {elsewhere}.",
    ),
    asks=(
        "How many homes in {region} are without power?",
        "how many still in the dark in {region} after the storm",
        "{region} power cut, number of homes off?",
        "What is the number of homes with no electricity in {region}?",
        "How many homes are waiting to be reconnected in {region} after the storm?",
        "Can you find out how many {region} homes have no power at the moment?",
        "homes without electricity {region} now?",
    ),
    asks_at=(
        "How many homes in {region} were without power {at}?",
        "{at}, how many homes had no electricity in {region}?",
        "power cut {region} {at}, how many homes?",
        "How many {region} homes were in the dark {at}?",
        "What was the number of homes without power in {region} {at}?",
    ),
    premises=(
        "When did the last home in {region} get its power back after the storm?",
        "How was power restored to every single home in {region} in {year}?",
        "Why did {region} blow up its own power station in {year}?",
    ),
)

_CASES = TopicPhrasing(
    measure=(
        "the number of confirmed cases of {name} fever in {region}",
        "the number of {name} fever cases in {region}",
        "the {name} fever case count in {region}",
        "the total of confirmed {name} fever cases in {region}",
    ),
    claims=(
        "{value} cases of {name} fever have been confirmed in {region}",
        "{region} has {value} confirmed cases of {name} fever",
        "there are {value} confirmed cases of {name} fever in {region}",
        "{value} people in {region} are confirmed to have caught {name} fever",
        "tests have confirmed {value} cases of {name} fever in {region}",
        "doctors in {region} have confirmed {value} cases of {name} fever",
        "{value} {name} fever cases are on the books in {region}",
        "{value} patients in {region} have confirmed {name} fever",
        "{name} fever has been confirmed in {value} people in {region}",
    ),
    headlines=(
        "{Name} fever: {value} cases in {region}",
        "{Value} confirmed cases of {name} fever in {region}",
        "{Name} fever: your questions answered",
        "Queues at clinics in {region} as {name} fever spreads",
        "{Name} fever in {region}: signs to look out for",
    ),
    context=(
        "{Name} fever brings a rash and a headache, and most people get over it at home.",
        "The chemist in {elsewhere} has sold out of thermometers, said {person}, {age}.",
        "Posters about {name} fever have gone up in doctors' waiting rooms around {region}.",
        "“I wash my hands till they are raw,” said {person}, who works in a kindergarten.",
    ),
    asks=(
        "How many confirmed cases of {name} fever are there in {region}?",
        "{name} fever {region} how many cases",
        "What's the case number for {name} fever in {region}?",
        "How many people in {region} have been confirmed with {name} fever?",
        "Would you know how many {name} fever cases {region} has confirmed?",
        "number of confirmed {name} fever cases in {region} today?",
    ),
    asks_at=(
        "How many cases of {name} fever had been confirmed in {region} {at}?",
        "{at}, how many confirmed {name} fever cases were there in {region}?",
        "{name} fever cases {region} {at}?",
        "How many people in {region} were confirmed to have {name} fever {at}?",
        "What was the {name} fever case count in {region} {at}?",
    ),
    premises=(
        "Why were there no cases of {name} fever in {region} at all in {year}?",
        "When was the vaccine against {name} fever handed out to all of {region} in {year}?",
        "How did {region} wipe out {name} fever in {year}?",
    ),
)

_CONTAINMENT = TopicPhrasing(
    measure=(
        "the containment of the {name} wildfire",
        "the contained share of the {name} fire",
        "the share of the {name} wildfire that is contained",
        "the containment figure for the {name} fire",
    ),
    claims=(
        "{value} of the {name} wildfire is contained",
        "the {name} fire is {value} contained",
        "crews have contained {value} of the {name} fire",
        "containment of the {name} wildfire is {value}",
        "firefighters have got {value} of the {name} wildfire contained",
        "the {name} wildfire is {value} contained, with crews still on the line",
        "the line that crews have dug contains {value} of the {name} fire",
        "{value} of the {name} fire has been contained",
    ),
    headlines=(
        "{Name} fire {value} contained",
        "Crews contain {value} of {name} wildfire",
        "LIVE: crews fight the {name} fire",
        "{Name} fire: what the crews are up against",
        "Smoke from {name} fire drifts over {elsewhere}",
    ),
    context=(
        "Volunteers in {elsewhere} have been making sandwiches for the crews at the {name} fire.",
        "The {name} fire is burning in steep, dry woodland. {Person}, {age}, can see the glow from"
        " her porch.",
        "A helicopter has been lifting water out of the lake to drop on the {name} fire.",
        "“You can taste it in your coffee,” said {person} of the smoke from the {name} fire.",
    ),
    asks=(
        "How much of the {name} fire is contained?",
        "{name} wildfire containment now",
        "What percentage of the {name} wildfire has been contained?",
        "how far are they with containing the {name} fire, in percent?",
        "What share of the {name} fire have crews contained?",
        "Tell me the containment of the {name} wildfire, please.",
    ),
    asks_at=(
        "How much of the {name} fire was contained {at}?",
        "{at}, what share of the {name} wildfire was contained?",
        "{name} fire containment {at}",
        "What percentage of the {name} wildfire had been contained {at}?",
        "How much of the {name} wildfire had crews contained {at}?",
    ),
    premises=(
        "When was the {name} wildfire put out for good?",
        "How did crews get the {name} fire completely contained in {year}?",
        "Why was none of the {name} fire ever contained?",
    ),
)

TOPICS: Mapping[str, TopicPhrasing] = {
    "toll": _TOLL,
    "evacuees": _EVACUEES,
    "outages": _OUTAGES,
    "cases": _CASES,
    "containment": _CONTAINMENT,
}
