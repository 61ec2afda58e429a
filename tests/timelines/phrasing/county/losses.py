"""Captives, detainees, the missing, the dead and the displaced."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "captives": TopicPhrasing(
        measure=(
            "the number of {demonym} captives in {other_country}",
            "the number of {demonym} citizens held in {other_country}",
            "the number of {demonym} prisoners in {other_demonym} hands",
        ),
        claims=(
            "{value} {demonym} captives remain in {other_country}",
            "{other_country} is holding {value} {demonym} citizens",
            "{value} {demonym} citizens are being held in {other_country}",
            "there are {value} {demonym} captives in {other_country}",
            "{value} people from {country} are still in captivity in {other_country}",
            "{value} {demonym} prisoners are in {other_demonym} hands",
        ),
        headlines=(
            "{value} {demonym} captives in {other_country}",
            "Families of {demonym} captives wait for news from {other_country}",
            "{other_country} holds {value} from {country}",
            "The {demonym} captives: where things stand",
            "Captives in {other_country}: {value}",
            "No easy road home from {other_country}",
        ),
        context=(
            (
                "Relatives of the {demonym} captives meet every week in a school hall in {capital}."
                " {person}, whose cousin is among them, brings the coffee."
            ),
            (
                "Letters from the camps in {other_country} take weeks to arrive. Most are short,"
                " and many have been read by the censor."
            ),
            (
                "Talks between {country} and {other_country} on the captives are held on neutral"
                " ground. Neither side gives away much about them."
            ),
            (
                "In {capital}, yellow ribbons have been tied to the railings of the parliament"
                " garden, one for each family that asked for it."
            ),
            (
                "Parcels for the captives are packed in a warehouse in {elsewhere}: socks, soap,"
                " tea and photographs."
            ),
        ),
        asks=(
            "How many {demonym} captives are there in {other_country} now?",
            "How many people from {country} is {other_country} still holding?",
            "captives from {country} in {other_country}, how many left?",
            "Do you know how many {demonym} citizens are being held in {other_country} at present?",
            "My neighbour's son is one of the {demonym} captives. How many are still in"
            " {other_country}?",
        ),
        asks_at=(
            "How many {demonym} captives were there in {other_country} {at}?",
            "{At}, how many people from {country} were being held in {other_country}?",
            "How many {demonym} citizens was {other_country} holding {at}?",
            "What was the number of {demonym} prisoners in {other_country} {at}?",
            "captives from {country} in {other_country} {at}, how many",
        ),
        premises=(
            "When did {other_country} let the last of the {demonym} captives go?",
            "How was it possible to bring all the {demonym} captives home from {other_country} in"
            " {year}?",
            "Now that no {demonym} captives are left in {other_country}, who gets the credit?",
            "What was said at the reception in {year} for the return of every captive from"
            " {other_country} to {country}?",
        ),
    ),
    "detainees": TopicPhrasing(
        measure=(
            "the number of people detained at the protests in {place}",
            "the number of protesters held in {place}",
            "the number of people in custody over the {place} protests",
        ),
        claims=(
            "the police are holding {value} people after the protests in {place}",
            "{value} protesters are being held in {place}",
            "there are {value} people in detention because of the {place} protests",
            "{value} of those who demonstrated in {place} are behind bars",
            "the cells hold {value} people detained at the protests in {place}",
        ),
        headlines=(
            "{place} protests: {value} held",
            "After the protests in {place}, a crowd outside the police station",
            "Protesters held in {place}: {value}",
            "The {place} detainees",
            "{value} in custody after demonstrations in {place}",
        ),
        context=(
            (
                "The demonstrators had gathered on the main square of {place} with candles and"
                " saucepans. By evening the trams could no longer get through."
            ),
            (
                "Outside the police station in {place}, parents stood in the rain with bags of"
                " clean clothes."
            ),
            (
                "A lawyer, {person}, has set up a folding table opposite the courthouse in {place}"
                " and answers questions free of charge."
            ),
            (
                "Shopkeepers in {place} swept up the glass and opened as usual. The posters on the"
                " walls have been painted over, not very thoroughly."
            ),
            (
                "What began in {place} as an argument about fares has become an argument about a"
                " good deal more."
            ),
        ),
        asks=(
            "How many people are being held over the protests in {place}?",
            "How many protesters are in custody in {place} now?",
            "protests in {place}, how many detained?",
            "Can you tell me how many people the police are still holding after the {place}"
            " protests?",
            "What's the current number of detainees from the demonstrations in {place}?",
        ),
        asks_at=(
            "{At}, how many protesters were being held in {place}?",
            "What was the number of people detained at the protests in {place} {at}?",
            "How many detainees from the demonstrations in {place} were there {at}?",
        ),
        premises=(
            "When were all the people detained at the protests in {place} released?",
            "Why did the court let every one of the {place} protesters go in {year}?",
            "What made the police in {place} empty the cells of all detained protesters?",
            "How did the amnesty of {year} free all those held over the protests in {place}?",
        ),
    ),
    "miners": TopicPhrasing(
        measure=(
            "the number of miners missing in the {name} mine",
            "the number of workers missing after the collapse in the {name} mine",
            "the number of people unaccounted for at the {name} mine",
        ),
        claims=(
            "{value} miners are missing after the collapse in the {name} mine",
            "{value} workers remain unaccounted for in the {name} mine",
            "{value} people are still missing underground at the {name} mine",
            "rescuers at the {name} mine are searching for {value} miners",
            "there is no trace yet of {value} miners in the {name} mine",
            "there has been no contact with {value} miners at {name} since the collapse",
        ),
        headlines=(
            "{name} mine: {value} missing",
            "Search goes on at the {name} mine",
            "{value} miners missing at {name}",
            "At the gates of the {name} mine, a long wait",
            "Rescuers listen for knocking in the {name} mine",
        ),
        context=(
            (
                "Rescue crews from {elsewhere} have joined the search in the {name} mine. They work"
                " in short shifts because of the heat."
            ),
            (
                "At the gates of the {name} mine, the canteen has stayed open day and night."
                " {person}, the cook, has slept on a bench."
            ),
            (
                "A drill had to be brought to the {name} mine by road from the coast. Villagers"
                " waved from the verges."
            ),
            (
                "The {name} mine was sunk in the days of steam, and its oldest galleries appear on"
                " no map."
            ),
            (
                "Pumps can be heard all over the valley. Below, in the {name} mine, water is the"
                " rescuers' chief worry."
            ),
        ),
        asks=(
            "How many miners are still missing in the {name} mine?",
            "How many people are unaccounted for at the {name} mine now?",
            "{name} mine collapse, how many missing?",
            "Is there any news on the {name} mine, and how many men are they still looking for?",
            "At present, for how many miners are rescuers searching at {name}?",
        ),
        asks_at=(
            "How many miners were missing in the {name} mine {at}?",
            "{At}, how many workers were unaccounted for at the {name} mine?",
            "What was the number of missing at the {name} mine {at}?",
            "How many people were rescuers looking for in the {name} mine {at}?",
        ),
        premises=(
            "When was the last missing miner brought up from the {name} mine?",
            "How did the rescuers manage to find all the missing miners at {name}?",
            "Now that nobody is missing at the {name} mine any more, when does work resume?",
            "Why was the search at the {name} mine over in {year}, with everyone found?",
        ),
    ),
    "toll": TopicPhrasing(
        measure=(
            "the death toll from the floods in {region}",
            "the number of people killed in the floods in {region}",
            "the number of deaths in the {region} floods",
        ),
        claims=(
            "{value} people have died in the floods in {region}",
            "the floods in {region} have claimed {value} lives",
            "{value} people are known to have been killed by the floods in {region}",
            "the flood waters in {region} have killed {value} people",
            "{value} deaths are put down to the floods in {region}",
            "the dead of the {region} floods number {value}",
        ),
        headlines=(
            "Floods in {region}: {value} dead",
            "{value} killed in {region} floods",
            "Mud and silence: {region} after the floods",
            "{region} mourns its flood victims",
            "Flags at half mast in {region}",
        ),
        context=(
            (
                "In the villages along the river, the water mark stands above the door frames."
                " {person} is drying her family photographs on a clothes line."
            ),
            (
                "The road through the valley in {region} is passable for lorries only. Drinking"
                " water comes by tanker from {elsewhere}."
            ),
            ("Church bells rang across {region} at noon in memory of the victims of the floods."),
            (
                "Forecasters had warned of heavy rain in {region}, though not of rain like this."
                " Small streams became rivers within the hour."
            ),
            (
                "Volunteers with shovels have come to {region} from all over {country}, more of"
                " them than there are shovels."
            ),
        ),
        asks=(
            "How many people have died in the floods in {region}?",
            "What is the death toll of the {region} floods now?",
            "{region} floods, how many dead?",
            "I have family there. How many lives have the floods in {region} cost so far?",
            "Could you give me the latest death toll for the flooding in {region}?",
        ),
        asks_at=(
            "What was the death toll of the floods in {region} {at}?",
            "How many people had died in the {region} floods {at}?",
            "{At}, how many deaths had been reported from the floods in {region}?",
            "How many people were known {at} to have been killed by the floods in {region}?",
        ),
        premises=(
            "How come nobody was killed in the floods in {region}?",
            "Why did the floods in {region} end without a single death?",
            "What saved everybody's life in the {region} floods of {year}?",
            "After it turned out that all the reported victims of the {region} floods were alive,"
            " who apologised?",
        ),
    ),
    "evacuees": TopicPhrasing(
        measure=(
            "the number of people evacuated because of the wildfire near {place}",
            "the number of evacuees from the fire near {place}",
        ),
        claims=(
            "{value} people have been evacuated because of the wildfire near {place}",
            "the fire near {place} has driven {value} people from their homes",
            "{value} residents are out of their homes because of the wildfire near {place}",
            "there are {value} evacuees from the wildfire near {place}",
            "{value} people have had to leave their homes as the fire burns near {place}",
            "the evacuation around {place} takes in {value} people",
        ),
        headlines=(
            "Wildfire near {place}: {value} evacuated",
            "Camp beds and cattle trailers: {place} flees the fire",
            "{value} out of their homes as fire burns near {place}",
            "Fire near {place} keeps crews busy",
            "{place} packs its bags",
        ),
        context=(
            (
                "The sports hall in {elsewhere} has been filled with camp beds for people from"
                " around {place}. {person}, {age}, came with a parrot and a suitcase."
            ),
            (
                "The hills behind {place} have not seen proper rain since spring. A spark from a"
                " mower would have been enough, foresters say."
            ),
            (
                "Farmers near {place} opened their gates and let the cattle find their own way down"
                " to the river."
            ),
            (
                "Ash has settled on cars and washing lines in {place}. At noon the streetlights"
                " came on."
            ),
            (
                "Two water-dropping aircraft work in turn above the ridge near {place}, filling up"
                " from the reservoir."
            ),
        ),
        asks=(
            "How many people have been evacuated because of the wildfire near {place}?",
            "How many evacuees are there now from the fire near {place}?",
            "fire near {place}: number of evacuated?",
            "My parents live by {place}. How many people are out of their homes because of the"
            " fire?",
            "How many residents has the wildfire near {place} driven out at present?",
        ),
        asks_at=(
            "How many people were evacuated because of the wildfire near {place} {at}?",
            "{At}, how many evacuees were there from the fire near {place}?",
            "What was the number of people out of their homes near {place} {at} because of the"
            " wildfire?",
            "How many residents had the fire near {place} driven out {at}?",
        ),
        premises=(
            "When were all the evacuees from the wildfire near {place} back home?",
            "Why did nobody have to leave because of the wildfire near {place}?",
            "Who called off the whole evacuation near {place} in {year}?",
            "Now that not one person is evacuated near {place}, is the sports hall free again?",
        ),
    ),
}
