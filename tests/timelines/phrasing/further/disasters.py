"""Topics of the news desk in an emergency: miners, floods, evacuees."""

from tests.timelines.phrasing import TopicPhrasing

MINERS = TopicPhrasing(
    measure=(
        "the number of miners missing in the {name} mine",
        "the number of miners unaccounted for at the {name} mine",
        "the number of missing miners at {name}",
        "the number of men missing after the collapse at the {name} mine",
    ),
    claims=(
        "{value} miners are missing after the collapse at the {name} mine",
        "{value} miners remain unaccounted for at {name}",
        "{value} men are still missing underground at the {name} mine",
        "rescuers at the {name} mine are looking for {value} miners",
        "{value} miners have not been found since the tunnel at {name} caved in",
        "there is no trace of {value} miners at the {name} mine",
        "{value} workers of the {name} mine are still missing",
        "the search at {name} goes on for {value} missing miners",
        "{value} miners are still beneath the rubble of the {name} mine",
    ),
    headlines=(
        "{Value} miners missing at {name}",
        "Search goes on for {value} miners",
        "{Name} mine: rescuers dig through the night",
        "Mine collapse at {name}: {value} still missing",
        "Hope and dread at the gates of the {name} mine",
        "The {name} mine disaster: latest",
    ),
    context=(
        "The roof of the main gallery came down shortly after the change of shifts. A second fall "
        "cut the power.",
        "Rescue teams with dogs and listening devices have come from as far away as {elsewhere}.",
        "Relatives wait in the canteen of the mine, where volunteers hand out tea and blankets.",
        "Water is seeping into the lower galleries, and pumps have been brought in from "
        "{elsewhere}.",
        "{Person}, {age}, whose brother works at the face, said she would not leave the gates.",
        "Inspectors had last visited the mine in spring and asked for stronger props.",
    ),
    asks=(
        "How many miners are missing at the {name} mine?",
        "How many miners are still unaccounted for at {name}?",
        "how many men are missing in the {name} mine",
        "What's the latest on the missing {name} miners, how many are there?",
        "{Name} mine collapse: number still missing?",
        "Do they know how many miners are still missing after the collapse at {name}?",
        "How many miners are rescuers at {name} still looking for?",
    ),
    asks_at=(
        "How many miners were missing at the {name} mine {at}?",
        "{At}, how many miners were unaccounted for at {name}?",
        "how many men were still missing in the {name} mine {at}",
        "What was the number of missing miners at {name} {at}?",
        "How many miners were rescuers looking for at {name} {at}?",
        "How many of the {name} miners had not been found {at}?",
    ),
    premises=(
        "When was the last of the missing miners at {name} brought up?",
        "How did all the miners at the {name} mine survive?",
        "Why was the search at the {name} mine abandoned in {year}?",
        "Who has been jailed for blowing up the {name} mine?",
        "Now that everybody at {name} has been found, will the mine reopen?",
    ),
)

TOLL = TopicPhrasing(
    measure=(
        "the death toll of the floods in {region}",
        "the number of people killed in the {region} floods",
        "the number of deaths in the {region} floods",
        "the toll of the flooding in {region}",
    ),
    claims=(
        "{value} people have died in the floods in {region}",
        "the floods in {region} have claimed {value} lives",
        "{value} people have been killed by the flooding in {region}",
        "{value} bodies have been recovered from the floodwaters in {region}",
        "the {region} floods have killed {value} people",
        "{value} people are confirmed dead in the {region} floods",
        "{value} people have lost their lives in flooded {region}",
        "{region} is mourning {value} victims of the floods",
        "{value} deaths have been recorded in the {region} floods",
    ),
    headlines=(
        "{Value} dead in {region} floods",
        "Floods in {region} claim {value} lives",
        "{Region} floods: death toll updated",
        "Flooded {region} counts its dead",
        "{Region} floods have killed {value} people",
        "Rivers recede in {region}, grief remains",
    ),
    context=(
        "The river left its bed after two nights of rain and carried off the bridge at "
        "{elsewhere}.",
        "Helicopters dropped water and bread over villages that no road reaches any more.",
        "Meteorologists had warned of heavy rain, though not of so much in so short a time.",
        "Farmers are burning carcasses by the roadside, and doctors warn of what is in the wells.",
        "{Person}, {age}, spent the night on the roof of the post office in {elsewhere} with her "
        "dog.",
        "Schools across the valley serve as shelters, their gyms full of camp beds.",
    ),
    asks=(
        "How many people have died in the {region} floods?",
        "What is the death toll in {region}?",
        "how many dead in the {region} floods",
        "How many lives have the floods in {region} claimed?",
        "{Region} floods death toll?",
        "What's the latest death toll from the flooding in {region}?",
        "Can you tell me how many people the floods in {region} have killed?",
    ),
    asks_at=(
        "How many people had died in the {region} floods {at}?",
        "{At}, what was the death toll of the floods in {region}?",
        "how many deaths were there in the {region} floods {at}",
        "What did the toll of the {region} floods come to {at}?",
        "How many flood deaths had {region} recorded {at}?",
        "What was the known death toll in flooded {region} {at}?",
    ),
    premises=(
        "Why did nobody die in the {region} floods?",
        "Who blew up the dam that caused the {region} floods in {year}?",
        "How did everybody in {region} get out before the floods of {year}?",
        "Why was the {region} flood toll set back to zero in {year}?",
        "Which minister drowned in the floods in {region}?",
    ),
)

EVACUEES = TopicPhrasing(
    measure=(
        "the number of people evacuated because of the wildfire near {place}",
        "the number of evacuees from the {place} wildfire",
        "the number of people forced from their homes by the fire near {place}",
        "the number of people under evacuation orders near {place}",
    ),
    claims=(
        "{value} people have had to leave their homes because of the wildfire near {place}",
        "{value} residents are evacuated because of the fire near {place}",
        "the wildfire near {place} has driven {value} people from their homes",
        "{value} people are out of their homes as the fire burns near {place}",
        "the fire near {place} keeps {value} people away from their homes",
        "evacuation orders near {place} cover {value} people",
        "{value} evacuees from the {place} fire are in shelters or with relatives",
        "{value} people near {place} are under orders to stay away from the fire zone",
        "the blaze near {place} has displaced {value} people",
    ),
    headlines=(
        "{Value} flee wildfire near {place}",
        "Wildfire near {place}: {value} out of their homes",
        "Evacuations around {place}: the situation",
        "Fire near {place} displaces {value} people",
        "Sirens at dawn: {place} and its wildfire",
        "Who may go home? New orders around {place}",
    ),
    context=(
        "The fire broke out in dry brush beside the motorway and jumped the river the same "
        "evening.",
        "Smoke hangs over the orchards, and ash falls like snow as far away as {elsewhere}.",
        "A gymnasium in {elsewhere} has been turned into a shelter, with a corner for dogs and "
        "cats.",
        "Winds are forecast to turn, which crews on the ridge await with mixed feelings.",
        "{Person}, {age}, left with her papers, two canaries and a pot of soup.",
        "Police patrol empty streets after reports of looting in a suburb.",
    ),
    asks=(
        "How many people have been evacuated because of the wildfire near {place}?",
        "How many evacuees are there from the {place} fire?",
        "how many people had to leave their homes near {place}",
        "How many residents has the wildfire near {place} displaced?",
        "{Place} wildfire: how many evacuated?",
        "What's the number of evacuees around {place} right now?",
        "My aunt lives near {place}. How many people have been evacuated there?",
    ),
    asks_at=(
        "How many people were evacuated because of the fire near {place} {at}?",
        "{At}, how many people had been forced out by the wildfire near {place}?",
        "how many evacuees were there near {place} {at}",
        "What was the number of evacuees from the {place} wildfire {at}?",
        "How many people were under evacuation orders near {place} {at}?",
        "How many residents around {place} were out of their homes {at}?",
    ),
    premises=(
        "When was the whole of {place} burnt to the ground in {year}?",
        "When did all evacuees return to their homes near {place}?",
        "Why did nobody have to be evacuated from the wildfire near {place}?",
        "Who was convicted in {year} of lighting the wildfire near {place}?",
        "Why does {place} refuse to take back its evacuees?",
    ),
)
