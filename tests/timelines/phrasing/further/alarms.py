"""More topics of an emergency: outages, cases of a fever, containment of a wildfire."""

from tests.timelines.phrasing import TopicPhrasing

OUTAGES = TopicPhrasing(
    measure=(
        "the number of homes without power in {region}",
        "the number of households without electricity in {region}",
        "the number of {region} homes cut off from the grid",
        "the number of homes in the dark in {region}",
    ),
    claims=(
        "{value} homes in {region} are without power",
        "{value} households in {region} have no electricity",
        "the storm has left {value} homes in {region} without power",
        "the lights are out in {value} homes in {region}",
        "{value} homes across {region} are waiting to be reconnected",
        "{value} homes are cut off from the grid in {region}",
        "power has yet to return to {value} homes in {region}",
        "{value} {region} homes are still in the dark",
        "crews have to reconnect {value} homes in {region}",
    ),
    headlines=(
        "{Value} homes without power in {region}",
        "Storm leaves {value} {region} homes in the dark",
        "Power cuts in {region}: the latest",
        "Candles and generators as {region} waits for power",
        "{Region}: {value} homes still cut off",
        "Repair crews race to reconnect {region}",
    ),
    context=(
        "The storm tore down pylons on the ridge above {elsewhere} and blocked the coast road with "
        "trees.",
        "Crews work around the clock, but some lines can only be reached on foot.",
        "Supermarkets gave away the contents of their freezers before they thawed.",
        "{Person}, {age}, who relies on a breathing machine, was taken in by the fire station.",
        "The regional hospital runs on generators and has put off all but urgent operations.",
        "Trains between {elsewhere} and the coast will not run before the weekend.",
    ),
    asks=(
        "How many homes in {region} are without power?",
        "How many households have no electricity in {region}?",
        "how many people's homes are still in the dark in {region}",
        "Power outage in {region}: how many homes are affected?",
        "What is the latest number of homes without power in {region}?",
        "How many homes in {region} are still waiting for power to come back?",
        "Is power back in {region}, or how many homes are still off?",
    ),
    asks_at=(
        "How many homes in {region} were without power {at}?",
        "how many {region} homes were in the dark {at}",
        "What was the number of homes without power in {region} {at}?",
        "How many homes were cut off in {region} {at}?",
        "How widespread were the {region} power cuts {at}, in homes?",
    ),
    premises=(
        "When was power restored to every home in {region}?",
        "Why did the storm in {region} not cut off a single home?",
        "Which hacker group switched off the power in {region} in {year}?",
        "How much compensation did each {region} household get in {year} for the power cut?",
        "Now that all homes in {region} have power again, what caused the outage?",
    ),
)

CASES = TopicPhrasing(
    measure=(
        "the number of confirmed cases of {name} fever in {region}",
        "the number of {name} fever cases in {region}",
        "the tally of {name} fever infections in {region}",
        "the {name} fever case count in {region}",
    ),
    claims=(
        "{value} cases of {name} fever have been confirmed in {region}",
        "{region} has recorded {value} cases of {name} fever",
        "{value} people in {region} have tested positive for {name} fever",
        "laboratories have confirmed {value} cases of {name} fever in {region}",
        "{value} people have caught {name} fever in {region}",
        "{name} fever has infected {value} people in {region}",
        "there are {value} confirmed cases of {name} fever in {region}",
        "the outbreak of {name} fever in {region} has reached {value} confirmed cases",
        "{value} {name} fever infections are on record in {region}",
    ),
    headlines=(
        "{Value} cases of {name} fever in {region}",
        "{Name} fever: {region} reports {value} cases",
        "{Name} fever in {region}: new figures",
        "What we know about {name} fever in {region}",
        "{Region} watches {name} fever spread",
        "Health alert: {name} fever infects {value} in {region}",
    ),
    context=(
        "The fever begins with a stiff neck and a rash on the arms, and most patients recover "
        "within two weeks.",
        "Ticks are thought to carry the disease from deer to people.",
        "Schools in {elsewhere} sent letters to parents asking them to check children for bites.",
        "A vaccine is being tested, but nobody expects it before the next season.",
        "{Person}, {age}, who runs a campsite near {elsewhere}, has had to refund most of her "
        "guests.",
        "Pharmacies have run out of repellent in several towns.",
    ),
    asks=(
        "How many cases of {name} fever are there in {region}?",
        "How many people in {region} have {name} fever?",
        "how many confirmed {name} fever cases in {region}",
        "What's the current case count for {name} fever in {region}?",
        "{Name} fever in {region}, how many infections so far?",
        "Is there a figure for confirmed {name} fever infections in {region}?",
        "How many people have tested positive for {name} fever in {region}?",
    ),
    asks_at=(
        "How many cases of {name} fever had been confirmed in {region} {at}?",
        "{At}, how many people in {region} had tested positive for {name} fever?",
        "how many {name} fever cases were there in {region} {at}",
        "What was the tally of {name} fever infections in {region} {at}?",
        "How many confirmed {name} fever cases did {region} have {at}?",
        "How far had {name} fever spread in {region} {at}, in confirmed cases?",
    ),
    premises=(
        "When was {name} fever declared extinct in {region}?",
        "Why did {region} never have a case of {name} fever?",
        "Which laboratory let {name} fever escape into {region} in {year}?",
        "How did {region} cure every patient with {name} fever in {year}?",
        "Why was all of {region} put under quarantine for {name} fever in {year}?",
    ),
)

CONTAINMENT = TopicPhrasing(
    measure=(
        "containment of the {name} fire",
        "the containment of the {name} wildfire",
        "the contained share of the {name} fire",
        "the level of containment of the {name} blaze",
    ),
    claims=(
        "{value} of the {name} fire is contained",
        "crews have {value} of the {name} fire under control",
        "the {name} fire is contained along {value} of its edge",
        "containment of the {name} fire is at {value}",
        "firefighters have ringed {value} of the {name} wildfire",
        "{value} of the {name} blaze has been brought under control",
        "fire lines hold {value} of the {name} fire",
        "lines have been cut around {value} of the {name} wildfire",
        "{value} of the perimeter of the {name} fire is secured",
    ),
    headlines=(
        "{Name} fire: {value} contained",
        "Crews report {value} containment of {name} fire",
        "The {name} fire: where things stand",
        "On the line with those who fight the {name} fire",
        "{Name} wildfire, containment at {value}",
        "{Name} fire burns on",
    ),
    context=(
        "The {name} fire started under a power line and has been feeding on beetle-killed pine.",
        "Tankers scoop water from the reservoir at {elsewhere}, {few} at a time.",
        "Temperatures are expected to ease at the weekend, with a chance of thunder.",
        "Crews sleep in the school in {elsewhere}, where cooks serve breakfast from three in the "
        "morning.",
        "{Person}, {age}, watched the glow from her porch and packed the car twice.",
        "Campgrounds and trails stay shut until further notice.",
    ),
    asks=(
        "What percentage of the {name} fire is under control?",
        "how contained is the {name} fire",
        "What is containment of the {name} fire at?",
        "{Name} fire containment?",
        "How far have crews got with containing the {name} wildfire?",
        "Is the {name} fire under control yet? How much of it?",
    ),
    asks_at=(
        "How much of the {name} fire was contained {at}?",
        "{At}, what share of the {name} fire was under control?",
        "how contained was the {name} fire {at}",
        "What was containment of the {name} fire {at}?",
        "What percentage of the {name} wildfire had crews contained {at}?",
        "Containment of the {name} fire {at}, in percent?",
    ),
    premises=(
        "When was the {name} fire put out completely?",
        "Why was none of the {name} fire ever contained?",
        "Who confessed in {year} to starting the {name} fire?",
        "How many firefighters were killed when the {name} fire burned down their base in {year}?",
        "How was the {name} fire fully contained within a day?",
    ),
)
