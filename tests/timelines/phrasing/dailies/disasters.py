"""A mine, a flood and an illness."""

from tests.timelines.phrasing import TopicPhrasing

MINERS = TopicPhrasing(
    measure=(
        "the number of miners missing in the {name} mine",
        "the number of miners unaccounted for at the {name} mine",
        "the tally of workers missing underground at the {name} mine",
        "the count of missing miners at the {name} colliery",
    ),
    claims=(
        "{value} miners are missing after the collapse in the {name} mine",
        "{value} miners remain unaccounted for at the {name} mine",
        "the number of miners still missing at the {name} mine is {value}",
        "rescuers have yet to find {value} miners in the collapsed galleries of the {name} mine",
        "there are {value} men and women missing underground at the {name} mine",
        "the fate of {value} miners at the {name} mine is still unknown",
        "the collapse at the {name} mine has left {value} miners missing",
        "contact has yet to be made with {value} miners missing in the {name} mine",
        "{value} workers of the {name} mine, trapped or worse, are listed as missing",
        "those still missing at the {name} mine number {value}",
        "search teams at the {name} mine are looking for {value} missing miners",
        "with {value} miners missing in the {name} mine, the search goes on around the clock",
        (
            "rescuers are working their way down into the {name} mine, where {value} miners "
            "are missing"
        ),
    ),
    headlines=(
        "{value} miners missing as rescuers dig on at {name}",
        "At the {name} mine, a vigil without an end",
        "Hope and dread at the pithead: the search at {name}",
        "{name} mine: {value} still unaccounted for underground",
        "The questions that the {name} collapse will leave behind",
        "Families of {name} miners wait for word from below",
    ),
    context=(
        (
            "Families have gathered in the canteen of the {name} mine, where volunteers pour "
            "tea and where every opening of the door brings a sudden silence."
        ),
        (
            'Engineers have been drilling through rock that shifts as they go. "You listen '
            'for hours and then you realise that it is your own pulse," said {person}, '
            "{age}, a geologist called in from {elsewhere}."
        ),
        (
            "The {name} mine, opened in {year_ago}, was once the largest employer in the "
            "valley and has been sold {few} times since."
        ),
        (
            "Experts in mining safety had warned of weak pillars in the older galleries of "
            "{name}, though whether their report reached those who could have acted upon it "
            "is disputed."
        ),
        (
            "Above the shaft at {name}, a chalkboard used in ordinary times for the roster "
            "of shifts has been wiped clean."
        ),
        (
            "Mining towns know how to wait, and the streets around the {name} pithead have "
            "fallen into an old routine of casseroles and candles."
        ),
    ),
    asks=(
        "How many miners are missing at the {name} mine?",
        "How many miners remain unaccounted for after the {name} collapse?",
        "What is the latest number of people missing in the {name} mine?",
        "How many workers are the rescuers at {name} mine still looking for?",
        "{name} mine collapse how many missing",
        "How many of the miners at {name} have not been found yet, and on whose word?",
        (
            "Before I file: how many miners are missing at {name} according to the most "
            "recent word from the mine?"
        ),
    ),
    asks_at=(
        "How many miners were missing at the {name} mine {at}?",
        "{At}, how many miners were unaccounted for at the {name} mine?",
        "How many people were still missing in the {name} mine {at}?",
        "What was the number of missing miners at {name} {at}?",
        "Going by the reports of the time, how many miners were missing at the {name} mine {at}?",
    ),
    premises=(
        "When was the last missing miner of the {name} mine found?",
        "Now that all miners at {name} are accounted for, who is being prosecuted?",
        "Why did nobody go missing in the collapse at the {name} mine?",
        "How did the rescue of every one of the {name} miners succeed in {year}?",
    ),
)

TOLL = TopicPhrasing(
    measure=(
        "the death toll of the floods in {region}",
        "the number of deaths in the {region} floods",
        "the number of people killed by the floods in {region}",
        "the count of dead in the {region} flooding",
    ),
    claims=(
        "{value} people have died in the floods in {region}",
        "the floods in {region} have killed {value} people",
        "the death toll of the {region} floods is {value}",
        "the flooding has claimed {value} lives in {region}",
        "{value} people are confirmed dead in the flooding across {region}",
        (
            "the number of people known to have drowned or otherwise perished in the "
            "{region} floods is {value}"
        ),
        "{region} is mourning {value} people killed by the floods",
        "there are {value} dead in the flooded valleys of {region}",
        "{value} people have lost their lives in the floods that swept through {region}",
        "the floods have cost {value} lives in {region}",
        "those killed by the flooding in {region} number {value}",
        "with {value} people dead in the floods in {region}, flags are flying at half-mast",
        "{region}, where the floods have killed {value} people, will need years to recover",
    ),
    headlines=(
        "{value} dead in {region} floods, and the rivers are slow to fall",
        "{region} mourns its dead as the water recedes",
        "Floods in {region}: were the warnings heeded?",
        "The floods in {region} have taken {value} lives; the inquiry has just begun",
        "Mud, silence and anger in {region}",
        "{region} floods: {value} lives lost",
        "After the deluge, {region} asks why",
    ),
    context=(
        (
            "Rivers in {region} rose within hours after a night of rain such as "
            "meteorologists say ought to occur once in a century, a phrase that has lost "
            "much of its meaning."
        ),
        (
            '"The water came up through the floor before it came in at the door," said '
            "{person}, {age}, who spent the night on a neighbour's roof."
        ),
        (
            "Planners had been told for years that the flood plains of {region} should not "
            "be built upon; developers, and the councils that taxed them, took a more "
            "relaxed view."
        ),
        (
            "Roads across {region} are blocked by debris, and the army has thrown up {few} "
            "temporary bridges to reach the villages farthest upstream."
        ),
        (
            "The rains that brought such misery to {region} were part of a slow-moving "
            "system, which climatologists have linked, with due caution, to a warmer sea."
        ),
        (
            "Insurers have sent assessors to {region}, where householders carry out their "
            "ruined furniture and stack it, with a curious neatness, along the kerb."
        ),
    ),
    asks=(
        "How many people have died in the floods in {region}?",
        "What is the death toll of the {region} floods?",
        "How many lives have the floods in {region} claimed so far?",
        "What is the most recent count of people killed by flooding in {region}?",
        "{region} floods death toll latest",
        "How many deaths from the {region} floods have been confirmed, and by whom?",
        "Before I file: what is the death toll in the {region} floods?",
    ),
    asks_at=(
        "How many people had died in the floods in {region} {at}?",
        "What was the death toll of the {region} floods {at}?",
        "{At}, how many deaths in the {region} floods had been reported?",
        "How many lives had been lost to the flooding in {region} {at}?",
        "Going by the reports of the time, how many people had the {region} floods killed {at}?",
    ),
    premises=(
        "Why was nobody killed in the floods in {region}?",
        "How did {region} manage to come through the {year} floods without a single death?",
        "Given that the {region} floods claimed no lives, which warnings proved most useful?",
        "What saved every inhabitant of {region} from the floods in {year}?",
    ),
)

CASES = TopicPhrasing(
    measure=(
        "the number of confirmed cases of {name} fever in {region}",
        "the case count of {name} fever in {region}",
        "the tally of confirmed {name} fever infections in {region}",
        "the total of {name} fever cases in {region}",
    ),
    claims=(
        "{value} cases of {name} fever have been confirmed in {region}",
        "{region} has {value} confirmed cases of {name} fever",
        "the number of confirmed {name} fever cases in {region} is {value}",
        "laboratories have confirmed {value} infections with {name} fever in {region}",
        (
            "{value} people in {region} are confirmed to have caught {name} fever since the "
            "outbreak began"
        ),
        "the outbreak of {name} fever in {region} has reached {value} confirmed cases",
        "there have been {value} confirmed infections with {name} fever in {region}",
        "{name} fever has been diagnosed beyond doubt in {value} patients in {region}",
        "confirmed cases of {name} fever in {region} number {value}",
        "the outbreak of {name} fever has so far led to {value} confirmed infections in {region}",
        "doctors in {region} have recorded {value} confirmed cases of {name} fever",
        (
            "with {value} confirmed cases of {name} fever in {region}, there is cause for "
            "vigilance and none for panic"
        ),
        (
            "the authorities have traced the contacts of patients in {region}, where {name} "
            "fever has been confirmed in {value} cases"
        ),
    ),
    headlines=(
        "{value} cases of {name} fever confirmed in {region}",
        "{name} fever tests the hospitals of {region}",
        "How {region} is learning to live with {name} fever",
        "{name} fever: {value} confirmed infections in {region}, and many questions",
        "In {region}, a fever that science barely knows",
        "The politics of an outbreak: {name} fever in {region}",
    ),
    context=(
        (
            "Epidemiologists still know little about how {name} fever spreads, although "
            "suspicion has fallen on a species of tick that thrives in damp summers."
        ),
        (
            "Clinics in {region} have set up tents in their car parks to keep feverish "
            'patients apart from the rest. "We were short of gloves and are now short of '
            'tents," said {person}, {age}, a nurse.'
        ),
        (
            "Schools in {region} remain open, on the advice of specialists, but school trips "
            "to the woods have been called off."
        ),
        (
            "A vaccine against {name} fever is in the early stages of development at a "
            "university in {elsewhere}, where researchers warn against undue optimism."
        ),
        (
            "The illness takes its name from the village near which it was first described, "
            "in {year_ago}, by a country doctor with a passion for beetles."
        ),
        (
            "Rumours about {name} fever have travelled faster than the disease itself, and "
            "pharmacists in {region} report a run on remedies for which there is no evidence."
        ),
    ),
    asks=(
        "How many cases of {name} fever have been confirmed in {region}?",
        "How many people in {region} have caught {name} fever?",
        "What is the case count of {name} fever in {region}?",
        "What do the latest figures say about confirmed {name} fever infections in {region}?",
        "{name} fever {region} confirmed cases",
        "How far has {name} fever spread in {region}, in confirmed cases?",
        (
            "A reader has queried our figure for {name} fever in {region}. How many "
            "confirmed cases are there?"
        ),
    ),
    asks_at=(
        "How many cases of {name} fever had been confirmed in {region} {at}?",
        "{At}, what was the number of confirmed {name} fever cases in {region}?",
        "How many confirmed infections with {name} fever were there in {region} {at}?",
        "What was the case count of {name} fever in {region} {at}?",
        "For a chart: how many {name} fever cases had been confirmed in {region} {at}?",
    ),
    premises=(
        "Why has there never been a confirmed case of {name} fever in {region}?",
        "How was {name} fever kept out of {region} altogether in {year}?",
        (
            "Since no infections with {name} fever have been confirmed in {region}, why are "
            "the clinics worried?"
        ),
        "What explains the absence of any {name} fever cases in {region} in {year}?",
    ),
)
