"""Wildfires and a storm."""

from tests.timelines.phrasing import TopicPhrasing

EVACUEES = TopicPhrasing(
    measure=(
        "the number of people evacuated because of the wildfire near {place}",
        "the number of evacuees from the {place} wildfire",
        "the tally of people moved out by the fire near {place}",
        "the count of residents evacuated from the path of the {place} wildfire",
    ),
    claims=(
        "{value} people are evacuated because of the wildfire near {place}",
        "{value} people have been evacuated from the path of the wildfire near {place}",
        "the wildfire near {place} has driven {value} people from their homes",
        "the number of people evacuated because of the fire near {place} is {value}",
        "{value} residents are out of their houses on account of the wildfire near {place}",
        (
            "evacuation orders issued over the wildfire near {place} apply to {value} "
            "people, all of whom have left"
        ),
        "there are {value} evacuees from the wildfire near {place}",
        (
            "{value} people, evacuated because of the wildfire near {place}, are sleeping in "
            "sports halls or with relatives"
        ),
        "those evacuated on account of the fire near {place} number {value}",
        "the flames near {place} have forced the evacuation of {value} people",
        "{value} inhabitants have been moved to safety from the wildfire near {place}",
        (
            "with {value} people evacuated because of the wildfire near {place}, every spare "
            "bed in the district is taken"
        ),
        (
            "shelters have been opened for people evacuated from the wildfire near {place}, "
            "who number {value}"
        ),
    ),
    headlines=(
        "{value} people evacuated as wildfire burns near {place}",
        "Near {place}, a fire and an exodus",
        "What the evacuees of {place} took with them",
        "Wildfire near {place} keeps {value} from their homes",
        "Ash over {place}: the evacuees ask when they may return",
        "The fire near {place} and the lessons not learned",
    ),
    context=(
        (
            "The fire near {place} broke out in a stand of pines that had not been thinned "
            "for a generation, and a dry wind did the rest."
        ),
        (
            "In a gymnasium in {elsewhere}, camp beds were set out in rows beneath the "
            'basketball hoops. "I took the cat and the photographs, in that order," said '
            "{person}, {age}."
        ),
        (
            "Foresters have argued for years that the woods around {place} should be grazed "
            "by goats, a proposal that was received with some mirth in the capital."
        ),
        (
            "Smoke from the fire near {place} has turned the sun a dull copper and closed "
            "the airfield to light aircraft."
        ),
        (
            "Investigators have not ruled out arson near {place}, though a fallen cable is "
            "thought the likelier cause."
        ),
        (
            "Insurance companies have begun to withdraw from the hills around {place}, "
            "leaving homeowners to wonder who will pay for what comes next."
        ),
    ),
    asks=(
        "How many people have been evacuated because of the wildfire near {place}?",
        "How many residents are out of their homes on account of the {place} wildfire?",
        "What is the latest number of evacuees from the fire near {place}?",
        (
            "How many people had to leave because of the fire near {place}, and according to "
            "which source?"
        ),
        "{place} wildfire evacuated how many",
        "How many evacuees are there from the {place} fire?",
        "The fire near {place}: how many people have been moved out?",
    ),
    asks_at=(
        "How many people were evacuated because of the wildfire near {place} {at}?",
        "{At}, how many people were out of their homes on account of the fire near {place}?",
        "What was the number of evacuees from the {place} wildfire {at}?",
        "How many residents had been evacuated from the {place} fire {at}?",
        (
            "Going by the reports of the time, how many people were evacuated because of the "
            "fire near {place} {at}?"
        ),
    ),
    premises=(
        "When did the last of the evacuees return to their homes near {place}?",
        "Why was nobody evacuated when the forest near {place} burned in {year}?",
        "Now that all the evacuees from the {place} wildfire are back home, what is the damage?",
        "Who decided not to evacuate anybody from the wildfire near {place}?",
    ),
)

OUTAGES = TopicPhrasing(
    measure=(
        "the number of homes without power in {region}",
        "the number of households without electricity in {region} after the storm",
        "the count of homes cut off from the grid in {region}",
        "the tally of {region} homes left without power by the storm",
    ),
    claims=(
        "{value} homes in {region} are without power after the storm",
        "{value} households in {region} have no electricity",
        "the storm has left {value} homes in {region} in the dark",
        "the number of homes without power in {region} is {value}",
        "electricity has yet to be restored to {value} homes in {region}",
        (
            "there are {value} homes in {region} still waiting for the current to be "
            "switched back on"
        ),
        "{value} homes across {region} remain cut off from the grid",
        (
            "in {region}, where the storm brought down pylons and trees alike, {value} homes "
            "have no power"
        ),
        "{region} has {value} homes without electricity",
        "homes without power in {region} number {value}",
        "the lights are still out in {value} homes in {region}",
        "with {value} homes in {region} lacking electricity, crews are working in shifts",
        "the repairs will take time in {region}, where {value} homes are without power",
    ),
    headlines=(
        "{value} homes without power after storm in {region}",
        "By candlelight: {region} after the storm",
        "In {region}, {value} homes wait for the lights to come back on",
        "The storm that exposed the weakness of the grid in {region}",
        "{region} counts the cost of a sleepless night",
        "Why burying cables is dearer than it sounds: the case of {region}",
    ),
    context=(
        (
            "The storm crossed {region} shortly before dawn, uprooting poplars and peeling "
            "the roof from a supermarket."
        ),
        (
            '"We cook on the camping stove and go to bed with the hens," said {person}, '
            "{age}, who was reading by torchlight in the village of her birth."
        ),
        (
            "Linemen from {elsewhere} have joined the crews in {region}, where some of the "
            "pylons stand in fields too sodden for heavy vehicles."
        ),
        (
            "Engineers have long urged that the overhead lines of {region} be put "
            "underground, a recommendation first made in {year_ago} and since then "
            "faithfully repeated."
        ),
        (
            "Dairy farmers in {region} have borrowed generators to run their milking "
            "machines, a kindness for which favours will be returned at harvest."
        ),
        (
            "Climate scientists hesitate to blame any one storm on a warming world, but they "
            "note that gales such as the one that struck {region} are arriving earlier in "
            "the year."
        ),
    ),
    asks=(
        "How many homes in {region} are without power?",
        "How many households in {region} have no electricity after the storm?",
        "What is the latest number of homes without power in {region}?",
        "How many homes in {region} are still waiting to be reconnected?",
        "power outage {region} number of homes",
        (
            "According to the most recent figures, how many homes are cut off from the grid "
            "in {region}?"
        ),
        "How many homes in {region} are still in the dark after the storm, and who is counting?",
    ),
    asks_at=(
        "How many homes in {region} were without power {at}?",
        "{At}, how many households in {region} had no electricity?",
        "What was the number of homes without power in {region} {at}?",
        "How many homes were still cut off from the grid in {region} {at}?",
        "For a chart: how many homes in {region} had no power {at}?",
    ),
    premises=(
        "When was power restored to the last of the homes in {region}?",
        "Now that every home in {region} has electricity again, will customers be compensated?",
        "Why did no home in {region} lose power in the storm?",
        "How did the grid in {region} come through the storm of {year} without a single outage?",
    ),
)

CONTAINMENT = TopicPhrasing(
    measure=(
        "the contained share of the {name} fire",
        "containment of the {name} fire",
        "the proportion of the {name} wildfire that is contained",
        "the degree of containment of the {name} wildfire",
    ),
    claims=(
        "{value} of the {name} fire is contained",
        "the {name} fire is {value} contained",
        "containment of the {name} wildfire stands at {value}",
        "firefighters have contained {value} of the {name} fire",
        (
            "crews have drawn a line around {value} of the {name} fire, which counts as "
            "contained to that extent"
        ),
        "the contained portion of the {name} wildfire is {value}",
        "{value} of the perimeter of the {name} fire is contained",
        (
            "the {name} wildfire, which has resisted every effort to stop it outright, is "
            "{value} contained"
        ),
        "the extent to which the {name} fire is contained is {value}",
        "containment of the {name} blaze has reached {value}",
        "crews are making headway against the {name} fire, of which {value} is contained",
        "with {value} of the {name} fire contained, the danger has not passed",
    ),
    headlines=(
        "{name} fire is {value} contained, but the wind has the last word",
        "Inch by inch against the {name} fire",
        "{name} wildfire: containment at {value}",
        "What it takes to hold back the {name} fire",
        "The {name} fire and the men and women who fight it",
        "A long week on the lines of the {name} fire",
    ),
    context=(
        (
            "Crews have been cutting firebreaks by hand on slopes that bulldozers are unable "
            "to climb, while aircraft draw water from the reservoir at {elsewhere}."
        ),
        (
            "The {name} fire, named after a brook near which it began, has burned through "
            "heath that is home to several species of rare butterfly."
        ),
        (
            '"You sleep in your boots and you wake in your boots," said {person}, {age}, a '
            "volunteer firefighter who works as a dental hygienist."
        ),
        (
            "Fire ecologists say that flames have shaped the hills in which the {name} fire "
            "is burning for thousands of years, and that suppressing every small blaze has "
            "made the large ones worse."
        ),
        (
            "Meteorologists expect the breeze over the {name} fire to turn, which may help "
            "the crews on one flank and hinder them on the other."
        ),
        (
            "Camping has been forbidden for miles around the {name} fire, and walkers who "
            "ignored the signs were escorted out by rangers."
        ),
    ),
    asks=(
        "How much of the {name} fire is contained?",
        "What share of the {name} wildfire has been contained?",
        "What is the latest containment figure for the {name} fire?",
        "How far have crews got with containing the {name} fire, in percent?",
        "{name} fire containment percent",
        "To what extent is the {name} wildfire contained, and who says so?",
        "Have the firefighters got the {name} fire under control, and to what percentage?",
    ),
    asks_at=(
        "How much of the {name} fire was contained {at}?",
        "{At}, what share of the {name} wildfire was contained?",
        "What was the containment figure for the {name} fire {at}?",
        "To what extent had the {name} fire been contained {at}?",
        "For a chart: what percentage of the {name} fire was contained {at}?",
    ),
    premises=(
        "When was the {name} fire fully contained?",
        "Since the {name} fire was entirely contained in {year}, why are crews still there?",
        "Why was none of the {name} fire ever contained?",
        "How did firefighters bring the {name} fire to complete containment in {year}?",
    ),
)
