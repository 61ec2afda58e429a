"""Topics of counts."""

from tests.timelines.phrasing import TopicPhrasing

COUNTS: dict[str, TopicPhrasing] = {
    "captives": TopicPhrasing(
        measure=(
            "the number of {demonym} captives in {other_country}",
            "the number of {demonym} prisoners held in {other_country}",
        ),
        claims=(
            "{value} {demonym} captives remain in {other_country}",
            "{value} {demonym} soldiers and civilians are still in captivity in {other_country}",
            "{other_country} is still holding {value} {demonym} captives",
            "{value} {demonym} prisoners have yet to return from {other_country}",
            "{value} {demonym} citizens are being held in {other_country}",
        ),
        headlines=(
            "{Value} {demonym} captives remain in {other_country}",
            "{Demonym} captives: families wait for news from {other_country}",
            "{Other_country} still holds {value} {demonym} prisoners",
            "Talks on prisoners between {country} and {other_country}",
        ),
        context=(
            "Families gathered again in front of the {other_demonym} embassy in {capital}, holding "
            "photographs of sons and husbands. The vigil has been held every Friday since the "
            "ceasefire.",
            "Delegations from {country} and {other_country} met at the border for {few} hours. "
            "They spoke about the return of prisoners and about the marking of the border.",
            "The captives were taken in the fighting around {place}. {Person}, whose brother was a "
            "driver there, has written {tens} letters to him and has had one answer.",
        ),
        asks=(
            "How many {demonym} captives remain in {other_country}?",
            "How many {demonym} prisoners is {other_country} holding?",
            "How many people from {country} are still held captive in {other_country}?",
        ),
        asks_at=(
            "How many {demonym} captives were there in {other_country} {at}?",
            "How many {demonym} prisoners was {other_country} holding {at}?",
            "{At}, how many {demonym} captives remained in {other_country}?",
        ),
        premises=(
            "Why did {other_country} release all {demonym} captives in {year}?",
            "What did {country} give in return when the last {demonym} captive came home from "
            "{other_country} in {year}?",
            "Why are there no {demonym} captives left in {other_country}?",
        ),
    ),
    "detainees": TopicPhrasing(
        measure=(
            "the number of protesters detained in {place}",
            "the number of people held after the {place} protests",
        ),
        claims=(
            "{value} protesters are in detention in {place}",
            "{value} people are being held over the protests in {place}",
            "{value} demonstrators from {place} remain behind bars",
            "the jails of {place} hold {value} people arrested at the protests",
        ),
        headlines=(
            "{Value} protesters in detention in {place}",
            "Lawyers seek access to detained protesters in {place}",
            "{Place} protests: {value} people held",
        ),
        context=(
            "The protests in {place} began over a plan to cut down the old park. Since then the "
            "central square has been closed with {few} rows of fences.",
            "{Person}, a lawyer, said her clients had been given blankets and warm food but no "
            "newspapers.",
            "Courts in {region} sat through the night. Each hearing took about {tens} minutes.",
        ),
        asks=(
            "How many protesters are detained in {place}?",
            "How many people are being held over the protests in {place}?",
            "How many demonstrators from {place} are still behind bars?",
        ),
        asks_at=(
            "How many protesters were in detention in {place} {at}?",
            "How many people were being held over the {place} protests {at}?",
            "{At}, how many demonstrators were detained in {place}?",
        ),
        premises=(
            "Why were all detained protesters in {place} released in {year}?",
            "Who ordered the release of everyone held over the {place} protests?",
        ),
    ),
    "miners": TopicPhrasing(
        measure=(
            "the number of miners missing in the {name} mine",
            "the number of miners unaccounted for at the {name} mine",
        ),
        claims=(
            "{value} miners are still missing in the {name} mine",
            "{value} workers remain unaccounted for after the collapse at the {name} mine",
            "{value} miners have not been found yet in the {name} pit",
            "rescuers at the {name} mine are searching for {value} missing miners",
        ),
        headlines=(
            "{Value} miners missing in {name} mine",
            "Rescuers dig on at {name} mine",
            "{Name} mine collapse: {value} still missing",
        ),
        context=(
            "A gallery of the {name} mine near {place} caved in after a blast at a depth of "
            "{hundreds} metres. Rescue teams have drilled {few} shafts.",
            "Relatives wait in a sports hall in {place}. {Person}, {age}, has slept there on a "
            "folding bed since the first night.",
            "The {name} mine was opened in {year_ago} and produces zinc. Pumps take {tens} litres "
            "of water a second out of it.",
        ),
        asks=(
            "How many miners are missing in the {name} mine?",
            "How many miners are unaccounted for at the {name} mine?",
            "How many workers of the {name} mine have not been found?",
        ),
        asks_at=(
            "How many miners were missing in the {name} mine {at}?",
            "{At}, how many miners were unaccounted for at the {name} mine?",
            "How many miners were still being searched for in the {name} mine {at}?",
        ),
        premises=(
            "How were all the missing miners of the {name} mine rescued alive?",
            "Why was the search at the {name} mine ended once every miner had been found?",
        ),
    ),
    "toll": TopicPhrasing(
        measure=(
            "the death toll of the {region} floods",
            "the number of people killed by the floods in {region}",
        ),
        claims=(
            "{value} people have died in the floods in {region}",
            "the floods in {region} have killed {value} people",
            "{value} people are confirmed dead after the {region} floods",
            "the bodies of {value} people have been recovered from the floods in {region}",
            "{value} people have lost their lives in the {region} floods",
        ),
        headlines=(
            "{Region} floods: {value} dead",
            "Water recedes slowly in {region}",
            "{Value} people killed by floods in {region}",
            "Clean-up begins in flooded {region}",
        ),
        context=(
            "The river rose by {few} metres overnight after heavy rain in the hills above {place}. "
            "Whole streets of {region} are under water.",
            "In {place}, {person} was lifted from a roof with her two children and a dog. "
            "“We had waited for {few} hours,” she said.",
            "Soldiers brought {hundreds} pumps and {tens} boats to {region}. A bridge from "
            "{year_ago} was washed away.",
        ),
        asks=(
            "How many people have died in the floods in {region}?",
            "How many people did the {region} floods kill?",
            "How many deaths have the floods in {region} caused?",
        ),
        asks_at=(
            "How many people had died in the {region} floods {at}?",
            "{At}, how many deaths were confirmed in the floods in {region}?",
            "How many dead had been counted in the {region} floods {at}?",
        ),
        premises=(
            "How did everybody survive the floods in {region}?",
            "Why did the floods in {region} claim no lives?",
        ),
    ),
    "evacuees": TopicPhrasing(
        measure=(
            "the number of people evacuated because of the {place} wildfire",
            "the number of people forced from their homes by the {place} fire",
        ),
        claims=(
            "{value} people have been evacuated because of the wildfire near {place}",
            "{value} residents have had to leave their homes because of the {place} fire",
            "{value} people are in shelters as the fire near {place} burns on",
            "the fire near {place} has driven {value} people from their homes",
        ),
        headlines=(
            "{Value} people evacuated as fire burns near {place}",
            "Wind hampers firefighters near {place}",
            "{Place} wildfire: shelters open in schools",
        ),
        context=(
            "The fire broke out in a pine forest near {place} and has burned {hundreds} hectares. "
            "Smoke can be seen from {capital}.",
            "{Tens} fire engines and {few} aircraft are in action. A firefighter was treated "
            "for burns.",
            "Cots were set up in the gymnasium of {elsewhere}. {Person} came with two suitcases "
            "and a parrot.",
        ),
        asks=(
            "How many people have been evacuated because of the {place} wildfire?",
            "How many residents had to leave their homes because of the fire near {place}?",
            "How many people did the {place} fire drive from their homes?",
        ),
        asks_at=(
            "How many people were evacuated because of the {place} fire {at}?",
            "{At}, how many people had been evacuated near {place}?",
            "How many residents had been forced out by the {place} wildfire {at}?",
        ),
        premises=(
            "Why were all evacuees of the {place} fire allowed to go home in {year}?",
            "Why was nobody evacuated during the wildfire near {place}?",
        ),
    ),
    "strikers": TopicPhrasing(
        measure=(
            "the number of workers on strike at {company}",
            "the number of strikers at {company}",
        ),
        claims=(
            "{value} workers are on strike at {company}",
            "{value} employees of {company} have stopped work",
            "{value} people have joined the strike at {company}",
            "the strike at {company} has taken {value} workers off the job",
        ),
        headlines=(
            "{Value} on strike at {company}",
            "No talks in sight at {company}",
            "Strike at {company}: {value} workers out",
        ),
        context=(
            "The strike at {company} is about night shifts and a pay rise of {few} per cent. The "
            "gates in {place} are blocked by tyres.",
            "Outside the works in {place}, somebody had lit a fire in a barrel. {Person}, {age}, a "
            "welder, was handing out soup.",
            "{Company} was founded in {year_ago} and exports to {tens} countries.",
        ),
        asks=(
            "How many workers are on strike at {company}?",
            "How many employees of {company} have stopped work?",
            "How many people have joined the strike at {company}?",
        ),
        asks_at=(
            "How many workers were on strike at {company} {at}?",
            "{At}, how many employees of {company} were on strike?",
            "How many people had joined the {company} strike {at}?",
        ),
        premises=(
            "Why did all strikers at {company} go back to work in {year}?",
            "Why did nobody at {company} join the strike?",
        ),
    ),
    "outages": TopicPhrasing(
        measure=(
            "the number of homes without power in {region}",
            "the number of households cut off from electricity in {region}",
        ),
        claims=(
            "{value} homes in {region} are without power",
            "{value} households in {region} have no electricity",
            "the storm has left {value} homes in {region} in the dark",
            "{value} customers in {region} are still cut off from the grid",
        ),
        headlines=(
            "{Value} homes without power in {region}",
            "Storm repairs go on in {region}",
            "{Region}: {value} households in the dark",
        ),
        context=(
            "Gusts of up to {hundreds} kilometres an hour brought down pylons near {place}. Crews "
            "have come from {other_country} to help.",
            "In {place}, {person} kept her pharmacy open with a generator borrowed from a farm.",
            "Schools in {region} stay closed. Snow lies {tens} centimetres deep in the hills.",
        ),
        asks=(
            "How many homes are without power in {region}?",
            "How many households in {region} have no electricity?",
            "How many customers in {region} are cut off from the grid?",
        ),
        asks_at=(
            "How many homes were without power in {region} {at}?",
            "{At}, how many households in {region} had no electricity?",
            "How many customers in {region} were cut off {at}?",
        ),
        premises=(
            "How was power restored to every home in {region}?",
            "Why did no home in {region} lose power in the storm?",
        ),
    ),
    "cases": TopicPhrasing(
        measure=(
            "the number of {name} fever cases in {region}",
            "the number of people with {name} fever in {region}",
        ),
        claims=(
            "{value} cases of {name} fever have been confirmed in {region}",
            "{value} people in {region} have been infected with {name} fever",
            "{name} fever has been found in {value} patients in {region}",
            "laboratories have confirmed {value} infections with {name} fever in {region}",
        ),
        headlines=(
            "{Value} cases of {name} fever in {region}",
            "{Name} fever: what doctors in {region} advise",
            "{Name} fever spreads in {region}",
        ),
        context=(
            "{Name} fever is carried by ticks and causes headaches and a rash. Most patients "
            "recover within {few} days.",
            "A clinic in {place} has put up {tens} extra beds. {Person}, a nurse, said visitors "
            "must wear masks.",
            "A vaccine is being tested on {hundreds} volunteers in {other_country}.",
        ),
        asks=(
            "How many cases of {name} fever are there in {region}?",
            "How many people in {region} have been infected with {name} fever?",
            "How many {name} fever infections have been confirmed in {region}?",
        ),
        asks_at=(
            "How many cases of {name} fever had been confirmed in {region} {at}?",
            "{At}, how many people in {region} had been infected with {name} fever?",
            "How many {name} fever infections were known in {region} {at}?",
        ),
        premises=(
            "Why was {region} spared by {name} fever?",
            "How was {name} fever wiped out in {region} in {year}?",
        ),
    ),
    "refugees": TopicPhrasing(
        measure=(
            "the number of refugees in {region}",
            "the number of people who have found refuge in {region}",
        ),
        claims=(
            "{value} refugees are living in {region}",
            "{region} has taken in {value} refugees",
            "{value} people who fled the war are registered in {region}",
            "camps and homes in {region} shelter {value} refugees",
        ),
        headlines=(
            "{Value} refugees in {region}",
            "Camps in {region} prepare for winter",
            "{Region} shelters {value} refugees",
        ),
        context=(
            "Most of the refugees come from {other_country}. Buses arrive in {place} in the "
            "evening, {tens} of them on some days.",
            "Classes are held in tents in {place}. {Person} teaches {tens} children who share "
            "{few} books.",
            "The relief fund for {region} was set up after the war of {year_ago}.",
        ),
        asks=(
            "How many refugees are in {region}?",
            "How many refugees has {region} taken in?",
            "How many people have found refuge in {region}?",
        ),
        asks_at=(
            "How many refugees were in {region} {at}?",
            "{At}, how many refugees were living in {region}?",
            "How many refugees had found shelter in {region} {at}?",
        ),
        premises=(
            "Why did all refugees leave {region} in {year}?",
            "Why has {region} never taken in any refugees?",
        ),
    ),
    "seats": TopicPhrasing(
        measure=(
            "the number of seats held by {party} in the {region} assembly",
            "the number of {region} assembly seats of {party}",
        ),
        claims=(
            "{party} holds {value} seats in the {region} assembly",
            "{party} has {value} members in the {region} assembly",
            "{value} seats in the {region} assembly belong to {party}",
            "{party} commands {value} votes in the assembly of {region}",
        ),
        headlines=(
            "{Party} has {value} seats in {region}",
            "Defections shake {region} assembly",
            "{Region} assembly: {party} counts its seats",
        ),
        context=(
            "A by-election in {place} was needed after a member resigned. {Person}, {age}, a "
            "beekeeper, came third.",
            "The {region} assembly meets in a former theatre and debated fishing rights for "
            "{few} hours.",
            "{Party} was founded in {year_ago} by farmers from {place}.",
        ),
        asks=(
            "How many seats does {party} hold in the {region} assembly?",
            "How many members does {party} have in the {region} assembly?",
            "How many seats in the assembly of {region} belong to {party}?",
        ),
        asks_at=(
            "How many seats did {party} hold in the {region} assembly {at}?",
            "{At}, how many members did {party} have in the {region} assembly?",
            "How many {region} assembly seats belonged to {party} {at}?",
        ),
        premises=(
            "Why did {party} lose every seat in the {region} assembly?",
            "How did {party} win all seats in the {region} assembly in {year}?",
        ),
    ),
}
