"""Storms, fevers and the fight against fires."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS = {
    "outages": TopicPhrasing(
        measure=(
            "the number of homes without power across {region}",
            "the number of {region} homes without electricity",
            "the count of households in the dark in {region}",
            "the total of homes cut off from the grid in {region}",
        ),
        claims=(
            "{value} homes are without power after the storm that hit {region}",
            "the storm has left {value} homes in {region} without electricity",
            (
                "in {region}, {value} homes are still waiting for the lights to come back on after "
                "the storm"
            ),
            "{value} homes across {region} are still cut off from the grid",
            "power has yet to be restored to {value} homes in storm-hit {region}",
            "there are {value} homes in {region} with no electricity",
            "crews are still working to reconnect {value} homes in {region}",
            "homes without power in {region} number {value}",
            "{value} households in {region} are in the dark, their lines brought down by the storm",
        ),
        headlines=(
            "{Value} homes without power in {region}",
            "{Region} storm: {value} homes still in the dark",
            "Candles and cold suppers in {region}",
            "Crews race to restore power in {region}",
            "{Value} homes wait for the lights to come on",
        ),
        context=(
            (
                "Trees lie across the power lines of {region}, and some masts have been bent like "
                "straws. {Person}, {age}, cooks for the street on a gas ring."
            ),
            (
                "Linemen from {elsewhere} have been sent to {region}, with lorries full of cable "
                "and insulators."
            ),
            (
                "The storm crossed {region} in less than an hour, lifting roofs and blocking the "
                "road through the gorge."
            ),
            (
                "Pharmacies in {region} keep insulin in cool boxes, and the hospital runs on its "
                "own generators."
            ),
        ),
        asks=(
            "How many homes across {region} have no power?",
            "How many households in {region} have no electricity?",
            "Power cuts in {region}: how many homes?",
            "What is the number of homes still without electricity in {region} after the storm?",
            "homes without power in {region} now?",
            "Could you tell me how many homes in {region} are waiting to be reconnected?",
            "How many homes did the storm leave in the dark in {region} that still have no power?",
        ),
        asks_at=(
            "How many homes across {region} had no power {at}?",
            "{At}, how many homes in {region} had no electricity?",
            "What was the number of homes in {region} without power {at}?",
            "homes without electricity {region} {at}",
            "How many households were still in the dark in {region} {at}?",
        ),
        premises=(
            "When was power restored to the last home in {region}?",
            "Why did the storm leave every home in {region} connected?",
            "Who announced that all homes in {region} had electricity again in {year}?",
        ),
    ),
    "cases": TopicPhrasing(
        measure=(
            "the number of laboratory-confirmed {name} fever cases in {region}",
            "the {name} fever caseload in {region}",
            "the count of confirmed {name} fever cases in {region}",
            "the tally of confirmed {name} fever infections in {region}",
        ),
        claims=(
            (
                "{value} cases of {name} fever have come to light in {region}, each confirmed by a "
                "laboratory"
            ),
            "{region} has {value} confirmed cases of {name} fever",
            "laboratories have confirmed {value} cases of {name} fever in {region}",
            "confirmed cases of {name} fever in {region} number {value}",
            "the outbreak of {name} fever in {region} has grown to {value} confirmed cases",
            "there have been {value} confirmed cases of {name} fever in {region}",
            "in {region}, {value} people have tested positive for {name} fever",
            (
                "{name} fever has infected {value} people in {region}, all of them confirmed by a "
                "laboratory"
            ),
            "the tally of confirmed {name} fever infections in {region} comes to {value}",
        ),
        headlines=(
            "{Name} fever: {value} cases in {region}",
            "{Value} confirmed cases of {name} fever in {region}",
            "{Region} battles {name} fever",
            "Clinics in {region} on alert over {name} fever",
            "Fever wards fill in {region}",
        ),
        context=(
            (
                "The fever, carried by ticks, was first described by a doctor in the village of "
                "{name}. {Person}, a nurse of {age}, teaches people to tuck their trousers into "
                "their socks."
            ),
            (
                "Samples from {region} travel by night train to a laboratory in {capital}, and "
                "results take two days."
            ),
            (
                "Livestock markets in {region} have been closed as a precaution, and school "
                "outings to the woods are off."
            ),
            (
                "A vaccine against {name} fever is being tested abroad, but doctors warn against "
                "hoping too soon."
            ),
        ),
        asks=(
            "How many {name} fever cases have laboratories confirmed in {region}?",
            "{name} fever in {region}: how many confirmed cases?",
            "What is the number of confirmed {name} fever cases in {region}?",
            "how many people in {region} confirmed with {name} fever",
            "Could you look up the current tally of confirmed {name} fever cases in {region}?",
            "How many confirmed infections with {name} fever does {region} have so far?",
            "How far has {name} fever spread in {region}, in confirmed cases?",
        ),
        asks_at=(
            "How many {name} fever cases had laboratories confirmed in {region} {at}?",
            "{At}, how many confirmed cases of {name} fever were there in {region}?",
            "What was the tally of confirmed {name} fever cases in {region} {at}?",
            "{name} fever cases {region} {at}",
            "How many people in {region} had confirmed {name} fever {at}?",
        ),
        premises=(
            "Why has {region} never had a case of {name} fever?",
            "When was {region} declared free of {name} fever?",
            "How did {region} wipe out {name} fever in {year}?",
        ),
    ),
    "containment": TopicPhrasing(
        measure=(
            "the containment of the {name} fire",
            "the share of the {name} fire that is contained",
            "the contained part of the {name} wildfire",
            "the level of containment of the {name} wildfire",
        ),
        claims=(
            "the {name} fire is {value} contained",
            "firefighters have contained {value} of the {name} wildfire",
            "{value} of the {name} wildfire is contained",
            "containment of the {name} fire stands at {value}",
            (
                "crews have {value} of the {name} fire hemmed in, to the point that it counts as "
                "contained"
            ),
            "the {name} fire, still burning in steep country, is {value} contained",
            "firebreaks hold, and {value} of the {name} wildfire is now contained",
            "containment has come to {value} at the {name} fire",
        ),
        headlines=(
            "{Name} fire {value} contained",
            "Crews have {value} of {name} fire contained",
            "{Name} wildfire tests weary crews",
            "Bulldozers cut lines ahead of {name} fire",
            "Lull in the wind helps crews at {name} fire",
        ),
        context=(
            (
                "Hand crews work the flank of the {name} fire in shifts of a whole day, sleeping "
                "on the ground between two of them."
            ),
            (
                "Ash from the {name} fire has fallen as far away as {elsewhere}. {Person}, {age}, "
                "sweeps it from her terrace each morning."
            ),
            "Lightning is thought to have started the {name} fire, in a forest where no road goes.",
            (
                "Winds from the plain make the {name} fire hard to predict, and meteorologists "
                "have joined the command post."
            ),
        ),
        asks=(
            "How much of the {name} fire do crews have contained?",
            "What is the containment of the {name} wildfire?",
            "{name} fire containment?",
            "What percentage of the {name} wildfire have crews contained?",
            "how contained is the {name} fire",
            "Can you tell me, in percent, how far the {name} fire is contained?",
            "To what extent do firefighters have the {name} wildfire contained, as a share?",
        ),
        asks_at=(
            "How much of the {name} fire did crews have contained {at}?",
            "{At}, what share of the {name} wildfire was contained?",
            "What was the containment of the {name} fire {at}?",
            "{name} fire containment {at}",
            "What percentage of the {name} wildfire had been contained {at}?",
        ),
        premises=(
            "When was the {name} fire declared fully contained?",
            "Why was the {name} wildfire completely out in {year}?",
            "How did crews put out the last flames of the {name} fire?",
        ),
    ),
}
