"""Fevers, refugees and assemblies of a region."""

from tests.timelines.phrasing import TopicPhrasing

CASES = TopicPhrasing(
    measure=(
        "the number of confirmed cases of {name} fever in {region}",
        "the number of confirmed {name} fever cases in {region}",
        "the number of people in {region} confirmed to have {name} fever",
        "the case count of {name} fever in {region}",
    ),
    claims=(
        "{value} cases of {name} fever have been confirmed in {region}",
        "{value} people in {region} are confirmed to have caught {name} fever",
        "there are {value} confirmed cases of {name} fever in {region}",
        "{region} has {value} confirmed cases of {name} fever",
        "{region} has recorded {value} confirmed cases of {name} fever in all",
        "the number of confirmed cases of {name} fever in {region} is {value}",
        "{value} people in {region} have tested positive for {name} fever",
        "confirmed cases of {name} fever in {region} now number {value}",
        "the outbreak of {name} fever in {region} now counts {value} confirmed cases",
        "laboratories have confirmed {value} cases of {name} fever in {region}",
        "{name} fever has been confirmed in {value} people in {region}",
        "tests have so far confirmed {name} fever in {value} patients in {region}",
        (
            "{value} people are known to have fallen ill with {name} fever in {region}, all "
            "confirmed by tests"
        ),
        "in {region}, doctors have {value} confirmed cases of {name} fever on their books",
        "with {value} cases now confirmed, {name} fever has become a worry for {region}",
        "the spread of {name} fever in {region} now means {value} confirmed cases",
        "the tally of confirmed {name} fever cases in {region} has come to {value}",
        "positive tests for {name} fever have come back for {value} people in {region}",
    ),
    headlines=(
        "{value} cases of {name} fever in {region}",
        "{name} fever: {region} confirms {value} cases",
        "{name} fever: what are the symptoms?",
        "{name} fever in {region}: what we know",
        "{region}: confirmed {name} fever cases now {value}",
        "How {region} is dealing with {name} fever",
        "{name} fever: new case count for {region}",
        "{value} people in {region} confirmed with {name} fever",
    ),
    context=(
        (
            "{Name} fever begins with a headache and a stiff neck, doctors say. Most patients "
            "recover at home."
        ),
        (
            "A laboratory in {elsewhere} is working through samples from {region}. It runs "
            "{few} machines."
        ),
        "Schools in {region} have asked parents to keep children with a temperature at home.",
        "{Person}, {age}, a nurse in {region}, says the ward is busy but calm.",
        (
            "Researchers first described {name} fever in {year_ago}. It is thought to be "
            "carried by ticks."
        ),
        '"Wash your hands and do not panic," said {person}, who runs a pharmacy in {region}.',
        (
            "Our health correspondent says the hospitals in {region} have the beds they need. "
            "Leaflets have gone to every household."
        ),
    ),
    asks=(
        "How many cases of {name} fever are there in {region}?",
        "How many confirmed cases of {name} fever does {region} have?",
        "{name} fever, {region}: how many cases?",
        "Hey, how many people in {region} have got {name} fever?",
        "Can you tell me the number of confirmed {name} fever cases in {region}?",
        "How many people have tested positive for {name} fever in {region}?",
        "What's the case count for {name} fever in {region} now?",
        "How many {name} fever cases have been confirmed so far in {region}?",
        "We are driving to {region} next week. How many cases of {name} fever are confirmed there?",
        "How far has {name} fever got in {region}, in confirmed cases?",
        "Tell me how many cases of {name} fever {region} has.",
        "Is {name} fever bad in {region}, how many confirmed cases?",
    ),
    asks_at=(
        "How many cases of {name} fever were confirmed in {region} {at}?",
        "{At}, how many confirmed cases of {name} fever were there in {region}?",
        "What was the case count of {name} fever in {region} {at}?",
        "How many confirmed cases of {name} fever did {region} have {at}?",
        "How many people in {region} had tested positive for {name} fever {at}?",
        "Can you tell me how many {name} fever cases had been confirmed in {region} {at}?",
        "What was the number of confirmed {name} fever cases in {region} {at}?",
    ),
    premises=(
        "Why were all the confirmed cases of {name} fever in {region} found to be false alarms?",
        "When did {region} announce that it had never had a case of {name} fever?",
        "Why did the case count of {name} fever in {region} go back to zero in {year}?",
        "How did {region} escape {name} fever without one confirmed case?",
    ),
)

REFUGEES = TopicPhrasing(
    measure=(
        "the number of refugees in {region}",
        "the number of refugees living in {region}",
        "the refugee population of {region}",
        "the number of refugees who live in {region}",
    ),
    claims=(
        "{value} refugees are living in {region}",
        "{value} refugees live in {region}",
        "{region} is home to {value} refugees",
        "{region} is sheltering {value} refugees",
        "there are {value} refugees in {region}",
        "the number of refugees living in {region} is {value}",
        "{value} refugees have found a place to live in {region}, and are there now",
        "the refugees in {region} number {value}",
        "the register shows {value} refugees living in {region}",
        "the camps and towns of {region} are now home to {value} refugees",
        "{region} is hosting {value} refugees",
        "in {region}, {value} refugees are living in camps, flats and with families",
        "the refugee population of {region} is made up of {value} people",
        "{value} people live in {region} as refugees",
        "with {value} refugees living there, {region} is asking for help",
        "{region}, where {value} refugees live, is asking for more tents",
        "a roof has been found in {region} for {value} refugees, who live there now",
        "shelter in {region} is being given to {value} refugees",
        "the number of people living as refugees in {region} is {value}",
    ),
    headlines=(
        "{value} refugees living in {region}",
        "{region} home to {value} refugees",
        "Refugees in {region}: what we know",
        "Life in the camps of {region}",
        "{region}: refugee population now {value}",
        "A new start in {region}: refugees tell their stories",
        "{region} hosts {value} refugees",
        "Refugee figures for {region} updated",
    ),
    context=(
        (
            "A class for beginners meets in a tent in {region}. {Person}, {age}, teaches the "
            "alphabet with songs."
        ),
        "Wells are being dug in {region}. Each takes about {few} days, engineers say.",
        (
            "Winter comes early to {region}. Lorries from {elsewhere} have brought stoves and "
            "blankets."
        ),
        '"I had a bakery, and I will have a bakery again," said {person} over tea in {region}.',
        (
            "Landlords in {region} have been asked to register empty flats. The response has "
            "been mixed."
        ),
        (
            "Our correspondent in {region} met a football team made up of players from {few} "
            "villages. They have one ball."
        ),
        "Trains to {region} are full at weekends. Many people travel to visit relatives.",
    ),
    asks=(
        "How many refugees are living in {region}?",
        "How many refugees are there in {region} right now?",
        "{region}: how many refugees?",
        "Hey, how many refugees live in {region}?",
        "Can you tell me the number of refugees in {region}?",
        "How many refugees is {region} hosting?",
        "What's the latest refugee figure for {region}?",
        "How large is the refugee population of {region} these days?",
        "How many people live in {region} as refugees?",
        "For a school project: how many refugees does {region} have?",
        "Tell me how many refugees live in {region}.",
        "Any figures on {region}, how many refugees live there?",
    ),
    asks_at=(
        "How many refugees were living in {region} {at}?",
        "{At}, how many refugees were there in {region}?",
        "What was the number of refugees in {region} {at}?",
        "How many refugees was {region} hosting {at}?",
        "How large was the refugee population of {region} {at}?",
        "Can you tell me how many refugees lived in {region} {at}?",
        "What refugee figure was reported for {region} {at}?",
    ),
    premises=(
        "When did the last refugees leave {region}?",
        "Why did all the refugees in {region} go home in {year}?",
        "Why are there no refugees living in {region} any more?",
        "Who closed the last refugee home in {region} after everybody had left?",
    ),
)

SEATS = TopicPhrasing(
    measure=(
        "the number of seats {party} holds in the {region} assembly",
        "the number of seats of {party} in the assembly of {region}",
        "the seat count of {party} in the {region} assembly",
        "the tally of {party} seats in the assembly of {region}",
    ),
    claims=(
        "{party} has {value} seats in the assembly of {region}",
        "{party} holds {value} seats in the {region} assembly",
        "{value} seats in the assembly of {region} belong to {party}",
        "{value} seats in the {region} assembly are held by {party}",
        "{party} occupies {value} seats in the assembly of {region}",
        "the number of seats held by {party} in the {region} assembly is {value}",
        "{party} now sits on {value} seats in the {region} assembly",
        "in the assembly of {region}, {party} has {value} seats",
        "in the {region} assembly, {party} counts {value} seats as its own",
        "the seats of {party} in the {region} assembly number {value}",
        "{party} commands {value} seats in the assembly of {region}",
        "{party}, with {value} seats to its name, is represented in the assembly of {region}",
        "{value} members of the {region} assembly sit for {party}, one to a seat",
        "the strength of {party} in the assembly of {region} is {value} seats",
        "with {value} seats, {party} is a force in the assembly of {region}",
        "{party}, which has {value} seats in the {region} assembly, cannot be ignored",
        "in the chamber in {region}, {value} seats are taken by {party}",
        "{party} can count on {value} seats in the {region} assembly",
        "the assembly of {region} has {value} seats filled by {party}",
    ),
    headlines=(
        "{party} has {value} seats in {region}",
        "{region} assembly: {value} seats for {party}",
        "{party} in {region}: what we know",
        "{region} assembly: where {party} stands",
        "{value} seats in {region} belong to {party}",
        "{region}: new seat count for {party}",
        "How {party} is doing in the {region} assembly",
        "{party} holds {value} seats in {region} assembly",
    ),
    context=(
        (
            "The assembly of {region} meets in a former railway station. Its roof was glazed "
            "in {year_ago}."
        ),
        "Members of the {region} assembly have been arguing over bus routes. The session ran late.",
        (
            "{Person}, {age}, watches each sitting of the {region} assembly from the gallery. "
            "She brings her knitting."
        ),
        (
            "Recounts, defections and court rulings have kept the clerks of the {region} "
            "assembly busy."
        ),
        "Our political correspondent says {party} is strongest in the hill villages of {region}.",
        (
            "The canteen of the {region} assembly serves a soup named after its first "
            "president. It has been on the menu since {year_ago}."
        ),
        (
            "Voters in {region} often know their member by first name. {Person} runs a bakery "
            "opposite the chamber."
        ),
    ),
    asks=(
        "How many seats does {party} have in the {region} assembly?",
        "How many seats does {party} hold in the assembly of {region}?",
        "{party}, {region}: how many seats?",
        "Hey, how many seats has {party} got in {region}?",
        "Can you tell me how many seats in the {region} assembly belong to {party}?",
        "What's the latest seat count for {party} in the {region} assembly?",
        "How strong is {party} in the {region} assembly, in seats?",
        "How many seats are held by {party} in the assembly of {region} right now?",
        "I'm confused about {region}. How many seats is it for {party} in the assembly?",
        "With how many seats does {party} sit in the {region} assembly?",
        "Tell me how many seats {party} has in {region}.",
        "What does {party} have in the {region} assembly, how many seats?",
    ),
    asks_at=(
        "How many seats did {party} have in the {region} assembly {at}?",
        "{At}, how many seats did {party} hold in the assembly of {region}?",
        "How many seats in the {region} assembly belonged to {party} {at}?",
        "What was the seat count of {party} in the {region} assembly {at}?",
        "Can you tell me how many seats {party} had in {region} {at}?",
        "How strong was {party} in the {region} assembly {at}, in seats?",
        "How many seats was {party} said to hold in the assembly of {region} {at}?",
    ),
    premises=(
        "Why did {party} lose all its seats in the {region} assembly?",
        "When did {party} win every seat in the assembly of {region}?",
        "Why was {party} thrown out of the {region} assembly in {year}?",
        "Who took over the last seat of {party} in the assembly of {region}?",
    ),
)
