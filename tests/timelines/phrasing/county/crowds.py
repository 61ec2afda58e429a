"""Strikers, homes without power, cases of fever, refugees and seats."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "strikers": TopicPhrasing(
        measure=(
            "the number of workers on strike at {company}",
            "the number of strikers at {company}",
            "the number of {company} employees who have walked out",
        ),
        claims=(
            "{value} workers are on strike at {company}",
            "the strike at {company} involves {value} workers",
            "{value} employees of {company} have downed tools",
            "there are {value} strikers at {company}",
            "{company} has {value} workers out on strike",
            "{value} members of staff at {company} are staying away from work",
        ),
        headlines=(
            "{company}: {value} on strike",
            "Braziers burn outside {company}",
            "{value} workers out at {company}",
            "The strike at {company} and what it means for the town",
            "Pickets at the gates of {company}",
        ),
        context=(
            (
                "Braziers have been lit outside the gates of {company}. The baker across the road"
                " sends over yesterday's rolls."
            ),
            (
                "The dispute at {company} is about shifts and pay. Mediators have booked rooms at a"
                " hotel in {elsewhere}."
            ),
            (
                "{person}, who has worked at {company} since she left school, says she has never"
                " stood on a picket line before."
            ),
            (
                "Suppliers of {company} are feeling the strike too: the haulage yard in {elsewhere}"
                " was full of parked lorries."
            ),
            (
                "Banners made from bed sheets hang along the fence of {company}. Passing drivers"
                " sound their horns."
            ),
        ),
        asks=(
            "How many workers are on strike at {company}?",
            "How many people have walked out at {company} now?",
            "strike at {company}, how many taking part?",
            "Could you tell me the current number of strikers at {company}?",
            "I supply parts to {company}. How many of their people are out on strike at the"
            " moment?",
        ),
        asks_at=(
            "{At}, how many employees of {company} were out?",
            "What was the number of strikers at {company} {at}?",
            "How many people were taking part in the strike at {company} {at}?",
        ),
        premises=(
            "When did everyone at {company} go back to work?",
            "Why did the last strikers at {company} give up in {year}?",
            "What was in the deal that ended the strike at {company}?",
            "Why does nobody at {company} want to strike any more?",
        ),
    ),
    "outages": TopicPhrasing(
        measure=(
            "the number of households in {region} without electricity after the storm",
            "the number of homes in {region} still cut off from the grid",
        ),
        claims=(
            "{value} homes in {region} are without power",
            "{value} households in {region} have no electricity after the storm",
            "there are {value} homes in {region} still waiting for the lights to come on",
            "the storm has left {value} homes in {region} in the dark",
            "{value} homes across {region} remain cut off from the grid",
            "the power is out in {value} homes in {region}",
        ),
        headlines=(
            "{value} homes in {region} without power",
            "Candles and camping stoves: {region} after the storm",
            "Storm: {value} homes in the dark in {region}",
            "Line crews at work across {region}",
            "{region} waits for the lights",
        ),
        context=(
            (
                "Line crews from {elsewhere} have been working through the night in {region}."
                " Fallen spruces block many of the forest tracks."
            ),
            (
                "In {region}, the ironmongers sold out of candles and batteries before noon."
                " {person} cooked for her whole street on a gas ring."
            ),
            (
                "The storm came in from the sea and crossed {region} in a single night. It took the"
                " roof off the sawmill."
            ),
            (
                "Schools in {region} stayed shut, to the delight of those who attend them and of"
                " nobody else."
            ),
            (
                "A dairy farmer in {region} milked {tens} cows by hand with the help of her"
                " neighbours."
            ),
        ),
        asks=(
            "How many homes in {region} are without power?",
            "How many households in {region} still have no electricity?",
            "power cuts {region}, how many homes affected now",
            "Can you tell me how many homes are still in the dark in {region} after the storm?",
            "What's the current number of outages in {region}, in homes?",
        ),
        asks_at=(
            "What was the number of homes cut off from the grid in {region} {at}?",
            "Of the homes in {region}, how many had the lights out {at}, when the storm was over?",
            "How many homes in {region} were still in the dark {at} after the storm?",
        ),
        premises=(
            "When did the last home in {region} get its power back?",
            "How did they manage to restore power to every home in {region}?",
            "Why did the storm leave no home in {region} without electricity?",
            "Since all of {region} has power again, will the crews be sent home?",
        ),
    ),
    "cases": TopicPhrasing(
        measure=(
            "the number of confirmed cases of {name} fever in {region}",
            "the number of people in {region} confirmed to have {name} fever",
            "the {name} fever case count in {region}",
        ),
        claims=(
            "{value} cases of {name} fever have been confirmed in {region}",
            "{region} has {value} confirmed cases of {name} fever",
            "{value} people in {region} have tested positive for {name} fever",
            "laboratories have confirmed {name} fever in {value} patients in {region}",
            "there are {value} confirmed cases of {name} fever in {region}",
            "{value} infections with {name} fever are on record in {region}",
        ),
        headlines=(
            "{name} fever: {value} cases in {region}",
            "Doctors in {region} on the alert for {name} fever",
            "{value} confirmed with {name} fever in {region}",
            "Living with {name} fever",
            "What to do about {name} fever",
        ),
        context=(
            (
                "Doctors advise anyone with a rash and a high temperature to telephone before"
                " coming to the surgery. {name} fever spreads easily in waiting rooms."
            ),
            (
                "Ticks are thought to carry {name} fever. Walkers in {region} are told to tuck"
                " their trousers into their socks."
            ),
            (
                "Samples from {region} are sent to a laboratory in {capital}, by courier, in"
                " polystyrene boxes."
            ),
            (
                "{person}, a district nurse in {elsewhere}, spends her evenings answering calls"
                " about {name} fever."
            ),
            (
                "Nobody had heard of {name} fever in {region} until a shepherd fell ill after"
                " lambing."
            ),
        ),
        asks=(
            "How many cases of {name} fever have been confirmed in {region}?",
            "How many people in {region} have {name} fever now?",
            "{name} fever {region} case numbers?",
            "We're planning a hike. What is the current count of confirmed {name} fever cases in"
            " {region}?",
            "What's the latest number of {name} fever infections in {region}?",
        ),
        asks_at=(
            "How many cases of {name} fever had been confirmed in {region} {at}?",
            "{At}, how many confirmed cases of {name} fever were there in {region}?",
            "What was the {name} fever case count in {region} {at}?",
            "How many people in {region} were known to have {name} fever {at}?",
        ),
        premises=(
            "Why has {region} never had a confirmed case of {name} fever?",
            "When was {region} declared free of {name} fever?",
            "How was {name} fever stamped out in {region} in {year}?",
            "Which vaccine brought the number of {name} fever cases in {region} to nil?",
        ),
    ),
    "refugees": TopicPhrasing(
        measure=(
            "the number of refugees living in {region}",
            "the number of refugees in {region}",
        ),
        claims=(
            "{value} refugees live in {region}",
            "{region} is home to {value} refugees",
            "there are {value} refugees in {region}",
            "{value} refugees have found shelter in {region}",
            "{region} is sheltering {value} refugees",
            "{value} people are registered as refugees in {region}",
        ),
        headlines=(
            "{value} refugees in {region}",
            "A new start in {region}",
            "Refugees in {region}: {value}",
            "How {region} finds room",
            "{region} and its refugees",
        ),
        context=(
            (
                "Classrooms in {region} are used in two shifts so that children from the camps can"
                " be taught as well. {person} teaches both."
            ),
            (
                "Many of the families reached {region} on foot, over the pass, with what they could"
                " carry."
            ),
            (
                "A market has grown up at the edge of the largest camp in {region}, with a barber,"
                " a bicycle repair man and a maker of wedding dresses."
            ),
            (
                "Winter comes early in {region}. Stoves and blankets are being brought in from"
                " {elsewhere}."
            ),
            (
                "Landlords in {region} can ask what they like these days, and do. Some take no rent"
                " at all from those who fled."
            ),
        ),
        asks=(
            "How many refugees are living in {region}?",
            "How many refugees are there in {region} at the moment?",
            "refugees in {region}, current number?",
            "For a talk at our church: how many refugees does {region} shelter now?",
            "What is the refugee population of {region} today?",
        ),
        asks_at=(
            "How many refugees were living in {region} {at}?",
            "{At}, how many refugees were there in {region}?",
            "What was the number of refugees in {region} {at}?",
            "How many refugees was {region} sheltering {at}?",
        ),
        premises=(
            "When did the last refugees leave {region}?",
            "Why are there no refugees in {region} any more?",
            "How did all the refugees in {region} come to go home in {year}?",
            "What happened to the camps once every refugee had left {region}?",
        ),
    ),
    "seats": TopicPhrasing(
        measure=(
            "the number of seats held by {party} in the {region} assembly",
            "the number of seats {party} has in the assembly of {region}",
            "the seat count of {party} in the {region} assembly",
        ),
        claims=(
            "{party} holds {value} seats in the assembly of {region}",
            "{party} has {value} seats in the {region} assembly",
            "{value} seats in the {region} assembly belong to {party}",
            "{value} of the seats in the assembly of {region} are held by {party}",
            "{party} commands {value} seats in the {region} assembly",
            "there are {value} members of {party} sitting in the {region} assembly",
        ),
        headlines=(
            "{value} seats for {party} in {region}",
            "{party} and the arithmetic of the {region} assembly",
            "{region} assembly: {party} on {value} seats",
            "Who sits where in the {region} assembly",
            "{party} counts its seats in {region}",
        ),
        context=(
            (
                "The assembly of {region} meets in a former grain exchange. Its benches creak, and"
                " so, according to its members, does the coalition."
            ),
            (
                "Defections, by-elections and court rulings have kept the clerks of the {region}"
                " assembly busy."
            ),
            (
                "{person}, a political scientist in {elsewhere}, calls the {region} assembly the"
                " liveliest in {country}."
            ),
            (
                "Supporters of {party} met in a beer tent near {elsewhere}, where the brass band"
                " was louder than the speeches."
            ),
            (
                "The seating plan of the {region} assembly is redrawn in pencil these days, an"
                " usher remarked."
            ),
        ),
        asks=(
            "How many seats does {party} hold in the {region} assembly?",
            "How many seats has {party} got in {region} now?",
            "{party}, {region} assembly, number of seats?",
            "Can you tell me how strong {party} is in the assembly of {region} at present, in"
            " seats?",
            "In the {region} assembly, how many of the seats belong to {party}?",
        ),
        asks_at=(
            "How many seats did {party} hold in the {region} assembly {at}?",
            "{At}, how many seats did {party} have in the assembly of {region}?",
            "What was the number of seats {party} had in the {region} assembly {at}?",
            "How many seats in the assembly of {region} belonged to {party} {at}?",
        ),
        premises=(
            "Why did {party} lose all its seats in the {region} assembly in {year}?",
            "How did {party} come to hold every single seat in the assembly of {region}?",
            "When did {party} give up its last seat in {region}?",
            "Why is {party} no longer represented in the {region} assembly?",
        ),
    ),
}
