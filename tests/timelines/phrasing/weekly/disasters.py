"""The mine, the floods and the fever, as a round-up of the week tells of them."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "miners": TopicPhrasing(
        measure=(
            "the number of miners missing in the {name} mine",
            "the number of miners still missing after the collapse at the {name} mine",
            "the count of missing miners at the {name} mine",
        ),
        claims=(
            "{value} miners are missing in the {name} mine",
            "after the collapse at the {name} mine, {value} miners are still missing",
            "{value} miners are unaccounted for at the {name} mine",
            "the collapse in the {name} mine leaves {value} miners missing",
            "there is no trace of {value} miners at the {name} mine",
            "among those who went down on that shift at the {name} mine, {value} are still missing",
            "the miners still being looked for in the {name} mine number {value}",
            (
                "rescuers at the {name} mine, who are working in relays, are still searching "
                "for {value} missing miners"
            ),
            (
                "{value} names are left on the list of missing miners at the pithead of the "
                "{name} mine"
            ),
            (
                "the missing at the {name} mine, that is to say miners neither rescued nor "
                "recovered, number {value}"
            ),
            "the search at the {name} mine is for {value} missing miners",
            "rescuers at the {name} mine have yet to find {value} miners, who are missing",
            "the fate of {value} miners, missing since the {name} mine collapsed, is not known",
            "at the {name} mine the shift lists show {value} miners as missing",
        ),
        headlines=(
            "{value} miners missing at {name} mine",
            "{name} mine: {value} still missing",
            "Search goes on for {value} miners at {name}",
            "The week underground: the {name} mine",
            "What happened at the {name} mine",
            "Waiting at the pithead of the {name} mine",
            "No trace of {value} miners at {name}",
        ),
        context=(
            (
                "The roof of the main gallery in the {name} mine gave way during the night "
                "shift, for reasons on which the engineers have not agreed."
            ),
            (
                "At the pithead of the {name} mine families sit under an awning that was put "
                "up for a wedding. {Person} of the parish council brings them tea."
            ),
            (
                "Drilling crews from {elsewhere} reached the {name} mine with {few} lorries of "
                "equipment after a drive through the night."
            ),
            (
                "The {name} mine, opened in {year_ago}, had been inspected in spring, and the "
                "inspectors' report speaks of good order."
            ),
            (
                "Rescue work in a mine such as {name} is slow, an engineer explained, because "
                "each metre has to be propped up before the next can be cleared."
            ),
            (
                "Schools near the {name} mine stayed shut for part of the week so that their "
                "gymnasiums could be used by the rescue crews."
            ),
        ),
        asks=(
            "How many miners are missing in the {name} mine?",
            "How many miners are still missing after the collapse at {name} mine?",
            "How many people are unaccounted for at the {name} mine?",
            "{name} mine: how many still missing?",
            "Any news of the {name} mine, and how many miners have not been found yet?",
            "What is the number of missing miners at the {name} mine?",
            "how many miners at the {name} mine are still missing",
        ),
        asks_at=(
            "How many miners were missing in the {name} mine {at}?",
            "How many miners were still unaccounted for at the {name} mine {at}?",
            "{At}, how many miners were missing at the {name} mine?",
            "What was the number of missing miners at the {name} mine {at}?",
            "Missing at the {name} mine {at}: how many?",
            "How many of the miners at {name} had not been found {at}?",
        ),
        premises=(
            (
                "How did they manage to find every one of the missing miners at the {name} "
                "mine in {year}?"
            ),
            "Now that no miners are missing at the {name} mine, when does work resume?",
            (
                "Why was the search at the {name} mine called off in {year} after all the "
                "miners had been found?"
            ),
            "What did the last missing miner say when he came up from the {name} mine?",
        ),
    ),
    "toll": TopicPhrasing(
        measure=(
            "the number of deaths in the floods in {region}",
            "the death toll from the floods in {region}",
            "the number of people killed by the flooding in {region}",
        ),
        claims=(
            "{value} people have died in the floods in {region}",
            "the floods in {region} have killed {value} people",
            "{value} people have lost their lives in the flooding in {region}",
            "the floods in {region} have claimed {value} lives",
            "there are {value} dead in the floods in {region}",
            "the dead of the floods in {region} number {value}",
            "{value} people are known to have died in {region}, where rivers burst their banks",
            "the flooding in {region}, caused by days of rain, has cost {value} people their lives",
            "in {region}, {value} people have been killed by the floods",
            (
                "the floods have taken {value} lives in {region}, counting all who drowned or "
                "were buried by mud"
            ),
            "the death toll from the floods in {region} is {value}",
            "{region} has lost {value} people to the floods",
            "{value} deaths have been recorded in the floods in {region}",
            "whoever counts the dead of the floods in {region} arrives at a total of {value}",
        ),
        headlines=(
            "{value} dead in {region} floods",
            "Floods in {region} kill {value} people",
            "{region} mourns {value} dead after floods",
            "The floods in {region}: what this week brought",
            "After the water: {region}",
            "{region} under water",
            "Flooding in {region} claims {value} lives",
        ),
        context=(
            (
                "The rain that flooded {region} fell on ground already soaked, and the rivers, "
                "which rise in the hills, did the rest."
            ),
            (
                "In {region} the water has left a brown line on the walls, in places higher "
                "than the door. {Person}, {age}, scrubs hers every morning."
            ),
            (
                "Army engineers laid {few} temporary bridges in {region} this week, the "
                "longest of them near {elsewhere}."
            ),
            (
                "The dykes of {region} were last raised in {year_ago}, and every report since "
                "then has said that they should be raised again."
            ),
            (
                "A farmers' association has sent {tens} trailers of hay to {region}, where "
                "most of what was in the barns is spoiled."
            ),
            (
                "Insurers have set up desks in the school halls of {region}; the forms, "
                "readers write, are longer than the queue."
            ),
        ),
        asks=(
            "How many people have died in the floods in {region}?",
            "What is the death toll from the {region} floods?",
            "How many deaths have the floods in {region} caused?",
            "{region} floods, how many dead?",
            "How many lives has the flooding in {region} cost so far?",
            "Could you tell me how many people were killed by the floods in {region}?",
            "how many people died in the {region} floods",
        ),
        asks_at=(
            "How many people had died in the floods in {region} {at}?",
            "What was the death toll from the {region} floods {at}?",
            "{At}, how many deaths had been reported from the floods in {region}?",
            "How many people had the flooding in {region} killed {at}?",
            "Dead in the {region} floods {at}: how many?",
            "How high was the number of deaths in the {region} floods {at}?",
        ),
        premises=(
            "How was it possible that nobody died in the floods in {region}?",
            "Why did the floods in {region} in {year} claim no lives at all?",
            "Why was the governor of {region} jailed in {year} over the floods?",
            "Now that it turns out nobody was killed in the {region} floods, who will apologise?",
        ),
    ),
    "cases": TopicPhrasing(
        measure=(
            "the number of confirmed cases of {name} fever in {region}",
            "the count of confirmed {name} fever cases in {region}",
            "the number of people in {region} confirmed to have had {name} fever",
        ),
        claims=(
            "{region} has {value} confirmed cases of {name} fever",
            "{value} cases of {name} fever have been confirmed in {region}",
            "in {region}, {value} people have tested positive for {name} fever",
            "the confirmed cases of {name} fever in {region} number {value}",
            "laboratories have confirmed {value} cases of {name} fever in {region}",
            "there are {value} confirmed cases of {name} fever in {region}",
            (
                "the tally of {name} fever in {region}, which leaves out mere suspicions, "
                "consists of {value} confirmed cases"
            ),
            "{name} fever has been confirmed in {value} people in {region}",
            "{value} people in {region} are confirmed to have caught {name} fever",
            "the outbreak of {name} fever in {region} comprises {value} confirmed cases",
            "the number of confirmed cases of {name} fever in {region} is {value}",
            (
                "{name} fever, in cases confirmed by a laboratory, has struck {value} people "
                "in {region}"
            ),
            "doctors in {region} have on their books {value} confirmed cases of {name} fever",
            (
                "since the outbreak of {name} fever began, {region} has recorded {value} "
                "confirmed cases"
            ),
        ),
        headlines=(
            "{value} confirmed cases of {name} fever in {region}",
            "{name} fever: {region} has {value} cases",
            "{region} confirms {value} cases of {name} fever",
            "{name} fever in {region}: a summary of the week",
            "What doctors know about {name} fever in {region}",
            "{region} and the fever",
            "In {region}, {value} are confirmed to have caught {name} fever",
        ),
        context=(
            (
                "{name} fever, which is passed on by ticks, begins like influenza and is "
                "rarely dangerous if it is recognised in time."
            ),
            (
                "The health office of {region} has printed a leaflet on {name} fever in {few} "
                "languages. {Person}, a pharmacist, says that most people ask for the one with "
                "the pictures."
            ),
            (
                "Doctors in {region} advise long trousers, high boots and, after a walk, a "
                "look behind the knees."
            ),
            (
                "A laboratory in {elsewhere} examines the samples from {region} and works at "
                "weekends, since {name} fever keeps no office hours."
            ),
            (
                "The first description of {name} fever dates from {year_ago} and was written "
                "by a country doctor who took it for malaria."
            ),
            (
                "School trips to the woods of {region} have been replaced, until further "
                "notice, by trips to the museum in {elsewhere}."
            ),
        ),
        asks=(
            "How many confirmed cases of {name} fever are there in {region}?",
            "How many people in {region} have caught {name} fever?",
            "What's the number of confirmed {name} fever cases in {region}?",
            "{name} fever in {region}, how many cases?",
            "How many cases of {name} fever has {region} confirmed so far?",
            "How far has {name} fever spread in {region}, in confirmed cases?",
            "number of confirmed {name} fever cases in {region}",
        ),
        asks_at=(
            "How many confirmed cases of {name} fever were there in {region} {at}?",
            "How many cases of {name} fever had {region} confirmed {at}?",
            "{At}, how many people in {region} had been confirmed to have {name} fever?",
            "What was the count of confirmed {name} fever cases in {region} {at}?",
            "{name} fever in {region} {at}: number of confirmed cases?",
            "How far had {name} fever spread in {region} {at}, in confirmed cases?",
        ),
        premises=(
            "Why has {region} never had a single confirmed case of {name} fever?",
            "Who invented the vaccine that wiped out {name} fever in {region} in {year}?",
            "Why were all the cases of {name} fever in {region} declared false alarms in {year}?",
            (
                "Why was the whole of {region} sealed off by the army in {year} because of "
                "{name} fever?"
            ),
        ),
    ),
}
