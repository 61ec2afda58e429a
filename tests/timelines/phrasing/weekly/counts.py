"""Evacuees, homes in the dark, seats and strikers, as a round-up of the week tells of them."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "evacuees": TopicPhrasing(
        measure=(
            "the number of people evacuated because of the wildfire near {place}",
            "the number of evacuees from the fire near {place}",
            "the number of people out of their homes because of the fire near {place}",
        ),
        claims=(
            "{value} people are evacuated because of the wildfire near {place}",
            "the wildfire near {place} has driven {value} people from their homes",
            "{value} people have had to leave their homes because of the fire near {place}",
            "the evacuees from the wildfire near {place} number {value}",
            "there are {value} evacuees as a result of the fire near {place}",
            "{value} people are out of their homes on account of the wildfire near {place}",
            "because of the wildfire near {place}, {value} people are under evacuation",
            (
                "the evacuation around {place}, ordered as the wildfire came closer, affects "
                "{value} people"
            ),
            (
                "{value} residents are sleeping elsewhere as long as the fire near {place} "
                "keeps them under evacuation"
            ),
            "with the wildfire near {place} still burning, {value} people are living as evacuees",
            "the wildfire near {place} keeps {value} people out of their homes",
            (
                "because the fire near {place} came too close, {value} people are living under "
                "an evacuation order"
            ),
            "evacuation on account of the wildfire near {place} is the lot of {value} people",
            (
                "{value} people have been evacuated on account of the wildfire near {place} "
                "and may not go home yet"
            ),
        ),
        headlines=(
            "{value} people evacuated as fire burns near {place}",
            "Wildfire near {place}: {value} out of their homes",
            "{value} evacuees wait as {place} fire burns",
            "The fire near {place}: the week so far",
            "Packing in a hurry: the evacuations near {place}",
            "What the wildfire near {place} means for those who live there",
            "The fire near {place} keeps {value} people from their homes",
        ),
        context=(
            (
                "The wildfire near {place} started, so investigators believe, with a spark "
                "from a harvester, and the wind carried it across the road."
            ),
            (
                "In the sports hall of {elsewhere} camp beds stand in rows. {Person}, {age}, "
                "who came with a cat and a sewing machine, says that she has slept worse."
            ),
            (
                "Aircraft scooped water from the reservoir near {place} all week, {tens} "
                "flights on the busiest day."
            ),
            (
                "The woods around {place} are mostly pine, which burns fast, and the summer, "
                "as everybody here will tell you, was dry."
            ),
            (
                "A vet in {elsewhere} has taken in {few} horses from the stables near {place} "
                "and a parrot that will not say where it belongs."
            ),
            (
                "Firefighters near {place} work in shifts of twelve hours, on sandwiches made "
                "by a women's choir."
            ),
        ),
        asks=(
            "How many people are evacuated because of the wildfire near {place}?",
            "How many evacuees are there from the fire near {place}?",
            "How many people are out of their homes because of the fire near {place}?",
            "Fire near {place}: how many evacuated?",
            (
                "How many people had to leave home over the {place} wildfire, as of the latest "
                "reports?"
            ),
            "What is the number of evacuees near {place}?",
            "how many evacuated near {place} because of the fire",
        ),
        asks_at=(
            "How many people were evacuated because of the wildfire near {place} {at}?",
            "How many evacuees were there from the fire near {place} {at}?",
            "{At}, how many people were out of their homes because of the fire near {place}?",
            "What was the number of evacuees from the {place} wildfire {at}?",
            "Evacuees from the fire near {place} {at}: how many?",
            "How many people were under evacuation near {place} {at} on account of the wildfire?",
        ),
        premises=(
            "Why were all the evacuees from the fire near {place} back home in {year}?",
            "Now that nobody is evacuated any more near {place}, who pays for the hotels?",
            "Why was no one evacuated during the wildfire near {place}?",
            (
                "How was the town of {place} rebuilt in {year} after the fire had burnt all of "
                "it down?"
            ),
        ),
    ),
    "outages": TopicPhrasing(
        measure=(
            "the number of homes without power in {region}",
            "the number of homes in {region} without electricity after the storm",
            "the number of homes in {region} that are cut off from the power grid",
        ),
        claims=(
            "{value} homes are without power in {region}",
            "{value} homes in {region} have no electricity after the storm",
            "the storm leaves {value} homes in {region} in the dark",
            "in {region}, {value} homes are cut off from the power grid",
            "there are {value} homes without electricity in {region}",
            "the homes in {region} that have no power number {value}",
            "{region} has {value} homes where, because of the storm, no light will go on",
            (
                "crews in {region}, who are mending the lines that the storm brought down, "
                "have {value} homes left to reconnect"
            ),
            "{value} homes across {region} are waiting for the power to come back",
            "the storm damage means that {value} homes in {region} lack electricity",
            "the power is off in {value} homes in {region}",
            "the number of homes in {region} that have no electricity is {value}",
            "the storm has cut off {value} homes in {region}, and they are still without power",
            "the grid in {region} has {value} homes that it cannot supply with power",
        ),
        headlines=(
            "{value} homes without power in {region}",
            "{region} storm: {value} homes in the dark",
            "No electricity for {value} homes in {region}",
            "The week after the storm: {region}",
            "Candles and cold supper: {region} after the storm",
            "How {region} copes without electricity",
            "{region}: {value} homes wait for the power to return",
        ),
        context=(
            (
                "The storm that crossed {region} brought down pylons that had stood since "
                "{year_ago} and a great many trees that had stood for longer."
            ),
            (
                "Cold supper has become a habit in {region}. {Person}, {age}, recommends "
                "sardines and a good torch."
            ),
            (
                "Electricians from {elsewhere} have come to {region} to help and sleep, {tens} "
                "of them, in a monastery."
            ),
            (
                "The transformer near {elsewhere}, on which a part of {region} depends, was "
                "under water for {few} hours and had to be dried by hand."
            ),
            (
                "A shop in {region} sold out of candles by the middle of the week; the owner "
                "has ordered more, for the next storm."
            ),
            (
                "Power lines in {region} run above ground for the most part, since to bury "
                "them, as has been proposed often, costs more than anybody wished to pay."
            ),
        ),
        asks=(
            "How many homes are without power in {region}?",
            "How many homes in {region} still have no electricity?",
            "How many homes in {region} are in the dark after the storm?",
            "Power cuts in {region}, how many homes?",
            "What's the number of homes without electricity in {region}?",
            "How many homes in {region} are waiting to be reconnected after the storm?",
            "how many homes still without power in {region}",
        ),
        asks_at=(
            "How many homes were without power in {region} {at}?",
            "How many homes in {region} had no electricity {at}?",
            "{At}, how many homes in {region} were cut off from the grid?",
            "What was the number of homes without power in {region} {at}?",
            "Homes without power in {region} {at}: how many?",
            "How many homes in {region} were in the dark {at}?",
        ),
        premises=(
            "How did they restore power to every single home in {region} in {year}?",
            "Now that no home in {region} is without power, who gets the bill?",
            "Why did nobody in {region} lose electricity in the storm?",
            "Why was the grid in {region} sold to a foreign state in {year} after the storm?",
        ),
    ),
    "seats": TopicPhrasing(
        measure=(
            "the number of seats that {party} holds in the assembly of {region}",
            "the number of seats of {party} in the {region} assembly",
            "the count of seats held by {party} in the assembly of {region}",
        ),
        claims=(
            "{party} holds {value} seats in the assembly of {region}",
            "{party} has {value} seats in the {region} assembly",
            "in the assembly of {region}, {value} seats belong to {party}",
            "{value} seats in the assembly of {region} are held by {party}",
            "the seats of {party} in the assembly of {region} number {value}",
            "{party} can count on {value} seats in the {region} assembly",
            "the group of {party} in the assembly of {region} fills {value} seats",
            (
                "the assembly of {region}, where defections are common, has {value} seats in "
                "the hands of {party}"
            ),
            "{party} is in possession of {value} seats in the assembly of {region}",
            "when the assembly of {region} meets, {value} seats are taken by members of {party}",
            "the number of seats that {party} has in the assembly of {region} is {value}",
            "{party} sits in the assembly of {region} with {value} seats to its name",
            "the assembly of {region} contains {value} seats that are held by {party}",
            "the strength of {party} in the {region} assembly is {value} seats",
        ),
        headlines=(
            "{party} holds {value} seats in {region}",
            "{region} assembly: {value} seats for {party}",
            "{value} seats in {region} for {party}",
            "How strong is {party} in {region}?",
            "{party} and the assembly of {region}",
            "Arithmetic of the week: the {region} assembly",
            "With {value} seats in {region}: {party}",
        ),
        context=(
            (
                "The assembly of {region} meets in a former corn exchange, where the acoustics "
                "favour those who shout. Members change their party more often than their "
                "seat."
            ),
            (
                "{Party} was founded in {year_ago} by railwaymen and schoolteachers and has "
                "argued about its name ever since."
            ),
            (
                "Recounts, defections and by-elections have kept the clerks of the {region} "
                "assembly busy, one of whom, {person}, is writing a book about it."
            ),
            (
                "In the canteen of the {region} assembly the members of {party} sit by the "
                "window, which, as the staff will explain, is a privilege."
            ),
            (
                "The rules of the {region} assembly fill {hundreds} pages and have been "
                "amended so often that the clerk keeps {few} versions on her desk."
            ),
            (
                "A debate in {region} about a new bypass at {elsewhere} went on until two in "
                "the morning and ended without a vote."
            ),
        ),
        asks=(
            "How many seats does {party} hold in the assembly of {region}?",
            "How many seats does {party} have in the {region} assembly?",
            "What is the number of seats of {party} in {region}'s assembly?",
            "{party} in {region}: how many seats?",
            "How strong is {party} in the assembly of {region}, counted in seats?",
            "How many members of the {region} assembly sit for {party}?",
            "seats held by {party} in the {region} assembly",
        ),
        asks_at=(
            "How many seats did {party} hold in the assembly of {region} {at}?",
            "How many seats did {party} have in the {region} assembly {at}?",
            "{At}, how many seats in the assembly of {region} belonged to {party}?",
            "What was the number of seats of {party} in the {region} assembly {at}?",
            "Seats of {party} in the {region} assembly {at}?",
            "How strong was {party} in the {region} assembly {at}, in seats?",
        ),
        premises=(
            "Why did {party} lose every one of its seats in the assembly of {region} in {year}?",
            "Why does {party} have no seats at all in the {region} assembly?",
            "How did {party} come to win all the seats in the assembly of {region} in {year}?",
            "Why was {party} banned from the assembly of {region} in {year}?",
        ),
    ),
    "strikers": TopicPhrasing(
        measure=(
            "the number of workers on strike at {company}",
            "the number of strikers at {company}",
            "the number of {company} employees on strike",
        ),
        claims=(
            "{value} workers are on strike at {company}",
            "{value} employees of {company} are on strike",
            "the strike at {company} involves {value} workers",
            "at {company}, {value} workers have laid down their tools",
            "those on strike at {company} number {value}",
            "there are {value} people on strike at {company}",
            "{company} is doing without {value} of its workers, who are on strike",
            "the walkout at {company} has {value} workers taking part",
            (
                "the strike at {company}, a dispute over pay and shifts, is being carried on "
                "by {value} workers"
            ),
            "{value} members of the workforce at {company} are refusing to work",
            (
                "on the strike rolls at {company}, which are signed at the gate each morning, "
                "there are {value} workers"
            ),
            "the union has {value} workers out on strike at {company}",
            "at {company} a strike is on, and {value} workers have joined it",
            "work at {company} is being refused by {value} employees, who are on strike",
            "the dispute at {company} keeps {value} strikers away from their jobs",
        ),
        headlines=(
            "{value} on strike at {company}",
            "Strike at {company}: {value} workers out",
            "{value} strikers stay away from {company}",
            "The week on the picket line at {company}",
            "The strike at {company}, explained",
            "{company} and its strikers",
            "The strike at {company}, carried on by {value}",
        ),
        context=(
            (
                "The dispute at {company} is about night shifts and about a bonus that was "
                "promised in better times, or was not, depending on whom one asks."
            ),
            (
                "Outside the gates of {company} the braziers burn until late. {Person}, who "
                "brings the soup, says that the mood is better than the weather."
            ),
            (
                "Customers of {company} have begun to look elsewhere, and a haulier in "
                "{elsewhere} has parked {tens} lorries for want of anything to carry."
            ),
            (
                "Talks between {company} and the union took place in a hotel in {elsewhere} "
                "and ended, after {few} hours, with an agreement to meet again."
            ),
            (
                "Economists differ on what the strike at {company} means for the rest of the "
                "industry; most think that it means little."
            ),
            (
                "The last long strike at {company}, in {year_ago}, is still talked about in "
                "the canteen, mainly by people who were not there."
            ),
        ),
        asks=(
            "How many workers are on strike at {company}?",
            "How many people are striking at {company}?",
            "How many {company} employees are on strike at the moment?",
            "Strike at {company}: how many are out?",
            "How big is the strike at {company}, I mean in numbers of workers?",
            "What is the number of strikers at {company}?",
            "My brother works at {company}. How many of them are on strike there?",
        ),
        asks_at=(
            "How many workers were on strike at {company} {at}?",
            "How many {company} employees were striking {at}?",
            "{At}, how many people were on strike at {company}?",
            "What was the number of strikers at {company} {at}?",
            "Strikers at {company} {at}, how many?",
            "How large was the strike at {company} {at}, in workers?",
        ),
        premises=(
            "Why did every striker at {company} go back to work in {year}?",
            "Now that nobody is on strike at {company} any more, who won?",
            (
                "What were the terms of the deal that ended the strike at {company} altogether "
                "in {year}?"
            ),
            "Why did {company} dismiss all of its strikers in {year}?",
        ),
    ),
}
