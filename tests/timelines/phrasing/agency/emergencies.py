"""Mines, floods and people who flee from fire."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS = {
    "miners": TopicPhrasing(
        measure=(
            "the number of miners missing underground at {name}",
            "the number of missing at the {name} mine",
            "the count of miners unaccounted for at the {name} mine",
            "the number of men and women missing after the collapse at the {name} mine",
        ),
        claims=(
            "{value} miners are still missing after the collapse of a gallery in the {name} mine",
            "there is no trace yet of {value} miners after the collapse at the {name} mine",
            "{value} miners remain unaccounted for at the {name} mine",
            "rescuers at the {name} mine are searching for {value} miners who are missing",
            "the missing at the {name} mine number {value}",
            "still missing in the {name} mine are {value} miners",
            "after the collapse at the {name} mine, {value} miners have not been found",
            "the roll call at the {name} mine leaves {value} workers missing",
            "{value} people who went down the {name} mine are missing",
        ),
        headlines=(
            "{Value} miners missing at {name}",
            "Search goes on at {name} mine",
            "Still missing at {name}: {value}",
            "Rescuers dig by hand in the {name} mine",
            "Long night at the {name} pithead",
        ),
        context=(
            (
                "A gallery of the {name} mine came down during the morning shift, and dust rose "
                "from the shaft. {Person}, {age}, heard the siren from her kitchen."
            ),
            (
                "Drilling teams from {elsewhere} have brought a rig that had to be carried in "
                "parts over the pass."
            ),
            (
                "Relatives wait in the canteen of the {name} mine, where a chaplain reads out news "
                "as it comes."
            ),
            (
                "Engineers fear gas in the lower levels of the {name} mine, and every advance is "
                "checked with lamps and sensors."
            ),
        ),
        asks=(
            "How many of the {name} miners are missing?",
            "How many miners have not been found after the collapse at {name}?",
            "{name} mine: number of missing?",
            "What is the number of miners still unaccounted for at the {name} mine?",
            "how many still missing in the {name} mine",
            (
                "Could you please tell me how many people the rescuers at the {name} mine are "
                "still looking for?"
            ),
            "How many workers of the {name} mine remain missing?",
        ),
        asks_at=(
            "How many of the {name} miners were missing {at}?",
            "{At}, how many miners were unaccounted for at the {name} mine?",
            "What was the number of missing at the {name} mine {at}?",
            "number of missing miners at {name} {at}",
            "How many miners had not been found at the {name} mine {at}?",
        ),
        premises=(
            "When was the last missing miner brought out of the {name} mine?",
            "How did rescuers reach all the missing miners at {name}?",
            "Why was the search at the {name} mine ended once everybody had been found?",
        ),
    ),
    "toll": TopicPhrasing(
        measure=(
            "the flood death toll in {region}",
            "the number of lives lost to the floods in {region}",
            "the number of deaths in the {region} floods",
            "the toll of dead in the {region} floods",
            "the tally of flood deaths in {region}",
        ),
        claims=(
            "the floods that swept {region} have killed {value} people",
            "{value} people have died in {region}, where rivers flooded the valleys",
            "the {region} floods have cost {value} lives",
            "the death toll from the floods in {region} has reached {value}",
            "{value} people are dead after floodwater tore through {region}",
            "{value} people are known to have lost their lives in the {region} floods",
            "flooding in {region} has left {value} people dead",
            "the dead in the {region} floods number {value}",
            "in {region}, {value} deaths have been put down to the floods",
            "rivers that burst their banks in {region} have claimed {value} lives",
        ),
        headlines=(
            "{Region} floods kill {value}",
            "{Value} dead in {region} floods",
            "Death toll in {region} floods: {value}",
            "Water recedes slowly in {region}",
            "{Region} counts its dead",
            "After the flood, {region} digs in the mud",
        ),
        context=(
            (
                "Helicopters lifted people from roofs in the lower valley of {region}. {Person}, "
                "{age}, spent a night in a walnut tree."
            ),
            (
                "Roads into {region} are cut in many places, and the railway embankment has been "
                "washed away."
            ),
            (
                "Meteorologists had warned of heavy rain in {region}, but the sirens in several "
                "villages had been out of order."
            ),
            (
                "Volunteers with shovels have come to {region} from all over {country} to clear "
                "mud from cellars and kitchens."
            ),
        ),
        asks=(
            "How many people have lost their lives in the floods in {region}?",
            "What is the death toll by now in the {region} floods?",
            "{region} floods death toll?",
            "How many lives have the floods in {region} claimed so far?",
            "how many dead in {region} flooding",
            "Can you give me the latest number of deaths from the floods in {region}?",
            "How many people did the floods in {region} kill?",
            "What does the toll in the {region} floods stand at?",
        ),
        asks_at=(
            "How many dead were counted in the {region} floods {at}?",
            "{At}, what was the death toll of the floods in {region}?",
            "Where did the death toll in the {region} floods stand {at}?",
            "death toll {region} floods {at}",
            "How many lives had the floods in {region} cost {at}?",
        ),
        premises=(
            "Why did the floods in {region} not kill anybody?",
            "How was it possible that everybody survived the floods in {region} in {year}?",
            "Who was thanked for the fact that the {region} floods cost no life?",
        ),
    ),
    "evacuees": TopicPhrasing(
        measure=(
            "the number of people evacuated ahead of the wildfire near {place}",
            "the number of evacuees from the {place} wildfire",
            "the count of people forced out by the wildfire near {place}",
            "the total of those evacuated from the path of the wildfire near {place}",
        ),
        claims=(
            "{value} people are evacuated because of the wildfire near {place}",
            "the wildfire near {place} has forced {value} people out of their homes",
            "{value} residents have had to leave their homes as a wildfire burns near {place}",
            "evacuees from the fire near {place} number {value}",
            "there are {value} evacuees from the wildfire near {place}",
            (
                "flames on the hills near {place} are keeping {value} evacuated people from their "
                "homes"
            ),
            "with the wildfire close to {place}, {value} people have been moved to safety",
            (
                "evacuation orders near {place}, where a wildfire is burning, cover {value} "
                "people, all of whom have left"
            ),
            (
                "{value} people are sleeping in halls and with relatives, evacuated from the "
                "wildfire near {place}"
            ),
        ),
        headlines=(
            "{Value} evacuated as fire burns near {place}",
            "Wildfire near {place} drives {value} from their homes",
            "Smoke over {place}",
            "{Place} fire: the night in the gymnasium",
            "Wind keeps {place} on edge",
        ),
        context=(
            (
                "The fire near {place} started in dry scrub beside a railway line. {Person}, "
                "{age}, left with two goats and a sewing machine."
            ),
            (
                "Camp beds have been set up in schools around {place}, and a bakery hands out "
                "rolls for nothing."
            ),
            "Water bombers scoop from the reservoir above {place} as long as there is daylight.",
            (
                "A campsite near {place} has been cleared, and motorists are asked not to stop on "
                "the ridge road to take pictures."
            ),
        ),
        asks=(
            "How many people has the wildfire near {place} forced to evacuate?",
            "How many evacuees are there from the fire near {place}?",
            "Wildfire near {place}, number of people evacuated?",
            "How many residents has the wildfire near {place} driven from their homes?",
            "{place} wildfire how many evacuated",
            (
                "Please tell me how many people are out of their homes because of the fire near "
                "{place}."
            ),
            "What's the number of evacuees from the wildfire at {place}?",
        ),
        asks_at=(
            "How many people had the wildfire near {place} forced to evacuate {at}?",
            "{At}, how many people had been evacuated from the wildfire near {place}?",
            "What was the number of evacuees from the {place} wildfire {at}?",
            "evacuees {place} fire {at}, how many",
            "How many residents were out of their homes because of the wildfire near {place} {at}?",
        ),
        premises=(
            "When were all evacuees allowed to return to their homes near {place}?",
            "Why was nobody evacuated from the wildfire near {place}?",
            "What did the last family to go home after the {place} wildfire find there?",
        ),
    ),
}
