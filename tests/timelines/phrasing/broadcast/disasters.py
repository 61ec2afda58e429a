"""Mines, floods and wildfires, and the people they strike."""

from tests.timelines.phrasing import TopicPhrasing

MINERS = TopicPhrasing(
    measure=(
        "the number of miners missing at the {name} mine",
        "the number of missing miners at {name}",
        "the number of miners unaccounted for in the {name} mine",
        "the number of miners still missing after the collapse at the {name} mine",
    ),
    claims=(
        "{value} miners are missing at the {name} mine",
        "{value} miners are still missing after the collapse at the {name} mine",
        "{value} miners remain unaccounted for in the {name} mine",
        "{value} workers are still missing underground at the {name} mine",
        "there is still no sign of {value} miners at the {name} mine",
        "the collapse at the {name} mine has left {value} miners missing",
        "{value} miners have yet to be found in the {name} mine",
        "the search at the {name} mine is still on for {value} miners",
        "the miners missing at {name} number {value}",
        "the number of miners missing in the {name} mine is {value}",
        "rescue teams at the {name} mine are looking for {value} missing miners",
        "nothing is known of the fate of {value} miners missing in the {name} mine",
        "at the {name} mine, {value} miners are listed as missing",
        "the list of the missing at the {name} mine has {value} miners on it",
        (
            "{value} miners have not been reached or heard from since the tunnel at the {name}"
            " mine gave way"
        ),
        "with {value} miners still missing, the search at the {name} mine goes on",
        "families at the {name} mine are waiting for word of {value} missing miners",
        "the hunt for {value} missing miners goes on below ground at {name}",
        "hope has not been given up for {value} miners missing in the {name} mine",
        (
            "somewhere in the {name} mine are {value} miners whom nobody has been able to "
            "reach, all listed as missing"
        ),
    ),
    headlines=(
        "{value} miners missing at {name}",
        "{name} mine: {value} still missing",
        "{name} mine collapse: what we know",
        "Rescue at {name} mine: search goes on",
        "Search for {value} missing miners at {name}",
        "{name}: hopes and fears at the pithead",
        "{value} miners not yet found after {name} mine collapse",
        "{name} mine collapse: new figure for the missing",
    ),
    context=(
        (
            "Floodlights have been put up around the shaft of the {name} mine. Drilling goes "
            "on through the night."
        ),
        (
            "{Person}, {age}, has brought soup to the rescue teams at {name} since the first "
            'evening. "It is what we can do," she says.'
        ),
        (
            "The {name} mine opened in {year_ago}. For most families in the valley it has been"
            " the only employer."
        ),
        "Rescuers at the {name} mine are working in shifts of {few} hours. The air below is poor.",
        (
            "The school gym near the {name} mine has become a meeting place for relatives. A "
            "priest and a doctor are there round the clock."
        ),
        (
            "Engineers from {elsewhere} have brought a drill to the {name} mine. It weighs "
            "{tens} tonnes."
        ),
        (
            "Our correspondent at the {name} mine says it falls silent each time the drill "
            "stops. People listen."
        ),
    ),
    asks=(
        "How many miners are missing at the {name} mine?",
        "How many miners are still missing at {name}?",
        "{name} mine: how many missing?",
        "Hey, how many miners haven't been found at the {name} mine?",
        "Can you tell me how many miners are unaccounted for in the {name} mine?",
        "How many people are they still looking for in the {name} mine?",
        "What's the latest on the {name} mine, how many are still missing?",
        "How many men are still missing underground at {name}?",
        "After the collapse at the {name} mine, how many miners are missing now?",
        "How many miners have they still not found at {name}?",
        "Tell me how many miners are missing at {name}.",
        "Any news from the {name} mine, how many are they still looking for?",
    ),
    asks_at=(
        "How many miners were missing at the {name} mine {at}?",
        "{At}, how many miners were still missing at {name}?",
        "How many miners were unaccounted for in the {name} mine {at}?",
        "What was the number of missing miners at {name} {at}?",
        "How many people were they still looking for in the {name} mine {at}?",
        "Can you tell me how many miners had not been found at the {name} mine {at}?",
        "How many were listed as missing after the {name} mine collapse {at}?",
    ),
    premises=(
        "When was the last missing miner brought out of the {name} mine?",
        "How did rescuers save all the miners of the {name} mine in {year}?",
        "Who found the last of the miners missing at {name}?",
        "When was the search at the {name} mine called off because everybody had been found?",
    ),
)

TOLL = TopicPhrasing(
    measure=(
        "the death toll of the floods in {region}",
        "the number of people killed by the floods in {region}",
        "the number of deaths in the {region} floods",
        "the toll of the {region} floods",
        "the number of flood deaths in {region}",
    ),
    claims=(
        "{value} people have died in the floods in {region}",
        "the floods in {region} have killed {value} people",
        "{value} people are dead after the floods in {region}",
        "{value} people are known to have lost their lives in the {region} floods",
        "the floods in {region} have cost {value} lives",
        "{value} deaths in {region} are blamed on the floods",
        "the floods that swept through {region} have claimed {value} lives",
        "the death toll of the floods in {region} is {value}",
        "{value} people are confirmed dead in the {region} floods",
        "a total of {value} people have been killed by the high water in {region}",
        "the floods have left {value} people dead in {region}",
        (
            "the bodies of {value} people, the full toll so far, have been recovered in "
            "flooded {region}"
        ),
        "{region} is mourning {value} people killed by the floods",
        "flooding in {region} is now known to have taken the lives of {value} people",
        "{value} people in {region} have not survived the floods",
        "with {value} people dead, the floods in {region} are among the worst in memory",
        "the water has taken {value} lives in {region}",
        "flags are at half mast in {region} for {value} people killed by the floods",
        "the loss of {value} lives is now put down to the floods in {region}",
        "the dead of the {region} floods number {value}",
    ),
    headlines=(
        "{value} dead in {region} floods",
        "{region} floods: {value} people killed",
        "{region} floods: what we know",
        "Floods in {region} claim {value} lives",
        "{region} counts the cost of the floods",
        "Death toll from {region} floods: {value}",
        "{region} floods: new toll announced",
        '"The water came at night": voices from {region}',
    ),
    context=(
        "The river in {region} rose within hours. {Person}, {age}, heard it before she saw it.",
        (
            "Boats are being used to bring bread and milk to villages in {region}. The main "
            "road is under water."
        ),
        (
            "Pumps from {elsewhere} have arrived in {region}. Crews are working around the "
            "clock to clear cellars."
        ),
        (
            '"The piano floated," said {person}, who teaches at a school in {region}. Her '
            "classroom is full of mud."
        ),
        "Forecasters expect the rain over {region} to ease. Rivers may stay high for some days.",
        (
            "The last great flood in {region} was in {year_ago}. A mark on the church wall "
            "shows how high the water stood."
        ),
        (
            "Our correspondent in {region} says the smell of oil is everywhere. Volunteers "
            "have filled {hundreds} sandbags."
        ),
    ),
    asks=(
        "How many people have died in the {region} floods?",
        "What's the death toll of the floods in {region}?",
        "How many deaths are there in the {region} floods so far?",
        "{region} floods: how many dead?",
        "Hey, how many people were killed by the floods in {region}?",
        "Can you tell me the latest death toll from {region}, with the floods?",
        "How many lives have the floods in {region} cost?",
        "I've got family in {region}. How many people have died in the flooding there?",
        "How many people have lost their lives in the {region} floods?",
        "What do they say now, how many dead in the flooding in {region}?",
        "Tell me the death toll of the floods in {region}.",
        "How bad is it in {region}, how many people have died in the floods?",
    ),
    asks_at=(
        "How many people had died in the {region} floods {at}?",
        "{At}, what was the death toll of the floods in {region}?",
        "What was the toll of the {region} floods {at}?",
        "How many deaths had been counted in the floods in {region} {at}?",
        "How many lives had the {region} floods cost {at}?",
        "Can you tell me how many people were known to be dead in the {region} floods {at}?",
        "What figure was given {at} for deaths in the floods in {region}?",
    ),
    premises=(
        "Why did it turn out that nobody had died in the {region} floods?",
        "When was it announced that the floods in {region} had claimed no lives at all?",
        "How did everyone in {region} survive the floods?",
        "Why was the death toll of the {region} floods put back to zero in {year}?",
    ),
)

EVACUEES = TopicPhrasing(
    measure=(
        "the number of people evacuated because of the wildfire near {place}",
        "the number of evacuees from the {place} wildfire",
        "the number of people out of their homes because of the {place} wildfire",
        "the number of people moved to safety from the fire near {place}",
    ),
    claims=(
        "{value} people have been evacuated because of the wildfire near {place}",
        "the wildfire near {place} has forced {value} people from their homes",
        "{value} residents are under evacuation because of the {place} wildfire",
        "{value} evacuees from the wildfire near {place} are waiting to go home",
        "the number of people evacuated because of the wildfire near {place} is {value}",
        "{value} people have been moved to safety from the fire near {place}",
        "the evacuation around {place} now takes in {value} people",
        "because of the wildfire near {place}, {value} people are staying away from their homes",
        "evacuees from the {place} wildfire now number {value}",
        "{value} people have had to leave their homes to the wildfire near {place}",
        "the fire outside {place} is keeping {value} evacuated people from returning home",
        "there are {value} evacuees because of the wildfire burning near {place}",
        "the flames near {place} have driven {value} people out, and all of them are still away",
        "with {value} people evacuated, the wildfire near {place} is still not beaten",
        (
            "evacuation orders around {place} are keeping {value} people away from the "
            "wildfire and from their homes"
        ),
        "the evacuation forced by the wildfire near {place} affects {value} people",
        (
            "for {value} people evacuated from around {place}, the wildfire means another "
            "night away from home"
        ),
    ),
    headlines=(
        "{value} people evacuated near {place}",
        "{place} wildfire: {value} out of their homes",
        "Wildfire near {place}: what we know",
        "{place} wildfire: where the evacuees are staying",
        "Fire near {place} forces out {value} people",
        "{place} wildfire: new evacuation figure",
        '"We took the cat and the photos": leaving {place}',
        "{value} evacuees wait to return to {place}",
    ),
    context=(
        (
            "Smoke from the fire near {place} can be seen from {elsewhere}. Drivers have been "
            "told to keep their windows shut."
        ),
        (
            "A sports hall outside {place} has been fitted with camp beds. {Person}, {age}, "
            "brought her own pillow."
        ),
        (
            "Firefighters near {place} are dealing with wind from the south. Planes scoop "
            "water from the lake."
        ),
        (
            '"We left the door unlocked for the firemen," said {person}, whose garden ends at '
            "the forest near {place}."
        ),
        (
            "Horses and dogs from the farms around {place} are being looked after at the "
            "riding school. It has room for {tens} animals."
        ),
        (
            "Nobody knows what started the wildfire near {place}. The grass had not seen rain "
            "for {few} weeks."
        ),
        (
            "Our correspondent near {place} says ash is falling like snow. Bakers are handing "
            "out rolls to the crews."
        ),
    ),
    asks=(
        "How many people have been evacuated because of the wildfire near {place}?",
        "How many evacuees are there from the {place} wildfire?",
        "{place} wildfire: how many evacuated?",
        "How many people are out of their homes because of the fire near {place}?",
        "Hey, how many people had to leave because of the {place} fire?",
        "Can you tell me how many people are evacuated around {place} right now?",
        "What's the latest evacuation number for the wildfire near {place}?",
        "How many people can't go home because of the wildfire near {place}?",
        "How many people have they moved to safety from the fire by {place}?",
        "How many residents are under evacuation near {place} because of the wildfire?",
        "Tell me how many people are evacuated near {place}, because of the fire.",
        "How many had to get out because of the wildfire by {place}?",
    ),
    asks_at=(
        "How many people were evacuated because of the wildfire near {place} {at}?",
        "{At}, how many people were out of their homes because of the {place} wildfire?",
        "How many evacuees were there from the {place} wildfire {at}?",
        "What was the number of evacuees from the fire near {place} {at}?",
        "Can you tell me how many people were under evacuation near {place} {at}?",
        "How many people could not go home because of the {place} wildfire {at}?",
        "How many had been moved to safety from the wildfire near {place} {at}?",
    ),
    premises=(
        "When were all the people evacuated from the {place} wildfire allowed home?",
        "Why was everyone evacuated near {place} able to return in {year}?",
        "Who was the last evacuee to go home after the {place} wildfire?",
        "How did the {place} wildfire end without a single evacuee left?",
    ),
)
