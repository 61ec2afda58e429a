"""Counts and shares in disasters and outbreaks."""

from tests.timelines.phrasing import TopicPhrasing

EMERGENCIES = {
    "toll": TopicPhrasing(
        measure=(
            "the death toll of the {place} landslide",
            "the number of people killed by the landslide at {place}",
            "the number of dead in the {place} landslide",
        ),
        claims=(
            "the landslide at {place} has killed {value} people",
            "{value} people have died in the landslide at {place}",
            "{value} deaths in the {place} landslide have been confirmed",
            "the {place} landslide has claimed {value} lives",
            "the dead of the {place} landslide number {value}",
            "{value} people lost their lives when the hillside above {place} gave way",
            "killed by the landslide at {place} were {value} people",
        ),
        headlines=(
            "{place} landslide: {value} dead",
            "{value} killed as hillside collapses on {place}",
            "Diggers and sniffer dogs at work in {place}",
            "After the landslide, {place} asks how it could happen",
        ),
        context=(
            (
                "The slope above {place} gave way after a week of rain. A geologist from "
                "{elsewhere} had warned of cracks in the road as long ago as {year_ago}."
            ),
            (
                '{Person}, {age}, heard a noise like a goods train. "Then the lights went out," '
                "she said."
            ),
            (
                "Excavators cleared the main street, and {tens} tons of mud were carted away by "
                "noon. The school gym serves as a shelter."
            ),
            (
                "Flags in {capital} flew at half-mast. A fund for the families had received "
                "{hundreds} donations."
            ),
        ),
        asks=(
            "How many people died in the {place} landslide?",
            "{place} landslide death toll?",
            "how many dead in {place} landslide so far",
            "What's the toll from the landslide at {place}?",
            "The landslide at {place}: how many people has it killed?",
            "How many lives has the landslide at {place} claimed, as far as is known?",
        ),
        asks_at=(
            "How many people were known to have died in the {place} landslide {at}?",
            "{At}, what was the death toll of the landslide at {place}?",
            "death toll {place} landslide {at}",
            "How many deaths had the {place} landslide caused {at}?",
        ),
        premises=(
            "Why did nobody die in the {place} landslide?",
            "How was it possible that the landslide at {place} cost no lives?",
            "Why did everyone in {place} survive the landslide?",
        ),
    ),
    "evacuees": TopicPhrasing(
        measure=(
            "the number of people evacuated because of the {place} wildfire",
            "the number of residents driven from their homes by the wildfire near {place}",
        ),
        claims=(
            "{value} people are out of their homes because of the wildfire near {place}",
            "the wildfire near {place} is keeping {value} residents away from home",
            "{value} residents remain evacuated because of the {place} wildfire",
            "evacuation orders over the {place} wildfire apply to {value} people",
            (
                "staying in shelters or with relatives because of the {place} wildfire are "
                "{value} people"
            ),
            "the evacuees of the {place} wildfire number {value}",
        ),
        headlines=(
            "{value} evacuated as wildfire burns near {place}",
            "{place} wildfire: {value} people away from home",
            "Smoke hangs over {place}",
            "Camp beds and cold coffee: in the shelters of {place}",
        ),
        context=(
            (
                "Wind from the south has made the flames hard to predict. Roads towards "
                "{elsewhere} were jammed with cars and horse boxes."
            ),
            (
                "{Person}, {age}, left with two suitcases and the cat. She is staying in a school "
                "gym, where {tens} volunteers cook."
            ),
            (
                "Water bombers took off from a lake {few} kilometres away. The smoke could be "
                "seen from {capital}."
            ),
            "A campsite that takes {hundreds} tourists in July was closed for the season.",
        ),
        asks=(
            "How many people have been evacuated because of the {place} wildfire?",
            "{place} fire how many evacuees now",
            "How many residents can't go home because of the wildfire near {place}?",
            "What's the number of evacuees from the {place} wildfire?",
            "Around {place}, how many people are out of their homes because of the fire?",
            "Do you have the current number of people evacuated near {place}?",
        ),
        asks_at=(
            "How many people were evacuated because of the {place} wildfire {at}?",
            "{At}, how many residents were out of their homes because of the fire near {place}?",
            "{place} wildfire evacuees {at}?",
            "How many were kept from home by the wildfire near {place} {at}?",
        ),
        premises=(
            "Why did all {place} wildfire evacuees go home in {year}?",
            "Why was nobody evacuated during the {place} wildfire?",
            "When did the last evacuee return to {place} after the wildfire?",
        ),
    ),
    "outages": TopicPhrasing(
        measure=(
            "the number of homes without power in {region}",
            "the number of households hit by the {region} blackout",
        ),
        claims=(
            "{value} homes in {region} are without electricity",
            "{value} households across {region} still have no power",
            "the lights are still out in {value} homes in {region}",
            "power has yet to be restored to {value} households in {region}",
            "the blackout in {region} affects {value} homes",
            "the homes in {region} cut off from the grid number {value}",
            "without electricity in {region} are {value} households",
        ),
        headlines=(
            "{value} homes in {region} in the dark",
            "{region} blackout: {value} households without power",
            "Crews work on lines across {region}",
            "Candles sell out as {region} waits for the lights",
        ),
        context=(
            (
                "Ice brought down pylons along the main line. Repair crews from {elsewhere} "
                "arrived with {tens} lorries."
            ),
            (
                "{Person}, {age}, cooked on a camping stove and lent her neighbour batteries. "
                "Petrol stations could not run their pumps."
            ),
            (
                "The hospital in {place} ran on diesel. A library opened overnight so that people "
                "could warm up and charge their phones."
            ),
            "Trains stood still on {few} lines. The railway handed out tea.",
        ),
        asks=(
            "How many homes in {region} have no power?",
            "{region} power cut, how many households affected?",
            "how many still without electricity in {region}",
            "Across {region}, how many households are in the dark right now?",
            "What is the current number of homes without electricity in {region}?",
            "How many customers are still waiting for the lights to come back on in {region}?",
        ),
        asks_at=(
            "How many homes in {region} were without power {at}?",
            "{At}, how many households in {region} had no electricity?",
            "{region} blackout: homes affected {at}?",
            "How many homes did the outage in {region} affect {at}?",
        ),
        premises=(
            "How did {region} get the power back on in every home in {year}?",
            "Why is no household in {region} without electricity any more?",
            "Who reconnected the last home in {region} after the blackout?",
        ),
    ),
    "cases": TopicPhrasing(
        measure=(
            "the number of confirmed whooping cough cases in {region}",
            "the number of whooping cough infections in {region}",
        ),
        claims=(
            "{value} cases of whooping cough have been confirmed in {region}",
            "whooping cough has been diagnosed in {value} patients in {region}",
            "{region} has recorded {value} whooping cough infections",
            "laboratories have confirmed {value} whooping cough cases in {region}",
            "the whooping cough outbreak in {region} counts {value} confirmed cases",
            "{value} people in {region} have tested positive for whooping cough",
            "confirmed whooping cough infections in {region} number {value}",
        ),
        headlines=(
            "Whooping cough in {region}: {value} cases",
            "{value} infected in {region} outbreak",
            "Whooping cough keeps {region} clinics busy",
            "Doctors in {region} call for booster jabs",
        ),
        context=(
            (
                "Parents have been asked to check vaccination cards. A mobile clinic will visit "
                "{place} and {elsewhere}."
            ),
            (
                "{Person}, {age}, a paediatric nurse, said her ward had put up {tens} extra beds "
                "for the winter. They are meant for all kinds of illness."
            ),
            (
                "The disease spreads by coughing and is most dangerous to infants. Doses for the "
                "campaign were bought {few} months ago."
            ),
            "Swimming lessons were cancelled at schools in {place}. Nurseries stayed open.",
        ),
        asks=(
            "How many whooping cough cases are there in {region}?",
            "{region} whooping cough – how many confirmed?",
            "how many people got whooping cough in {region}",
            "What is the case count in the {region} whooping cough outbreak?",
            "In {region}, how many people have tested positive for whooping cough so far?",
            (
                "Is there a current number of confirmed infections for the whooping cough "
                "outbreak in {region}?"
            ),
        ),
        asks_at=(
            "How many cases of whooping cough had been confirmed in {region} {at}?",
            "{At}, how many whooping cough infections did {region} have?",
            "whooping cough cases in {region} {at}",
            (
                "How many people were known to be infected in the {region} whooping cough "
                "outbreak {at}?"
            ),
        ),
        premises=(
            "Why was {region} spared a single case of whooping cough?",
            "Why has whooping cough never been confirmed in {region}?",
            "How did everybody in {region} come down with whooping cough in {year}?",
        ),
    ),
    "containment": TopicPhrasing(
        measure=(
            "the containment of the {name} fire",
            "the share of the {name} fire that is contained",
        ),
        claims=(
            "the {name} fire is {value} contained",
            "{value} of the {name} fire is contained",
            "containment of the {name} fire stands at {value}",
            "fire lines surround {value} of the {name} fire",
            "crews have contained {value} of the {name} fire",
            "{value} of the perimeter of the {name} fire is under control",
        ),
        headlines=(
            "{name} fire {value} contained",
            "Containment of {name} fire: {value}",
            "Crews dig in against {name} fire",
            "Winds decide as {name} fire burns on",
        ),
        context=(
            (
                "Bulldozers cut a break along the ridge above {place}. A helicopter crew from "
                "{elsewhere} flew {tens} sorties."
            ),
            (
                "Humidity is forecast to rise. {Person}, {age}, who keeps bees in the valley, had "
                "moved her hives."
            ),
            "The cause is not known. Investigators looked at a power line put up in {year_ago}.",
            "At base camp, {hundreds} meals are served before dawn. The crews sleep in shifts.",
        ),
        asks=(
            "How much of the {name} fire is contained?",
            "{name} fire containment?",
            "what percent contained is the {name} fire",
            "What percentage of the {name} fire do crews have under control?",
            "The {name} fire, how far has it been contained by now?",
            "How contained is the {name} fire at this point in percent?",
        ),
        asks_at=(
            "How much of the {name} fire was contained {at}?",
            "{At}, what was the containment of the {name} fire?",
            "{name} fire containment {at}",
            "What percentage of the {name} fire was under control {at}?",
        ),
        premises=(
            "Why was the {name} fire completely out in {year}?",
            "How did crews manage to contain all of the {name} fire?",
            "Why has none of the {name} fire been contained?",
        ),
    ),
}
