"""Aid after an earthquake, and the budget of a hospital fund."""

from tests.timelines.phrasing import TopicPhrasing

AID = TopicPhrasing(
    measure=(
        "the aid {country} is giving to rebuild {place}",
        "the aid from {country} for rebuilding {place} after the earthquake",
        "{demonym} aid for the rebuilding of {place}",
        "the amount of {demonym} aid for quake-hit {place}",
    ),
    claims=(
        "{country} is giving {value} to rebuild {place} after the earthquake",
        "{country} is providing {value} in aid for the rebuilding of {place}",
        "{demonym} aid for rebuilding {place} after the earthquake amounts to {value}",
        "{value} in aid is going from {country} to earthquake-hit {place}",
        "the aid that {country} gives for rebuilding {place} is {value}",
        "{place} is getting {value} from {country} to rebuild after the earthquake",
        "{country} has set aside {value} for the rebuilding of {place} after the earthquake",
        "the rebuilding of {place} is being supported by {country} with {value}",
        "{value} is what {country} is giving to help {place} rebuild after the earthquake",
        "{country} is putting {value} towards rebuilding {place} after the quake",
        "the aid package from {country} for quake-hit {place} is worth {value}",
        "for the rebuilding of {place} after the earthquake, {country} is paying {value}",
        "{demonym} help for {place}, to rebuild what the earthquake destroyed, comes to {value}",
        "total aid from {country} for rebuilding {place} stands at {value}",
        "the sum that {country} gives towards a new {place} after the earthquake is {value}",
        "with {value} in aid, {country} is helping {place} to rebuild after the earthquake",
        (
            "the contribution of {country} to the rebuilding of {place} after the earthquake "
            "is {value}"
        ),
        (
            "homes and schools in {place} are to be rebuilt after the earthquake with {value} "
            "from {country}"
        ),
        "earthquake-hit {place} can count on {value} from {country} for its rebuilding",
    ),
    headlines=(
        "{country} gives {value} to rebuild {place}",
        "{place} earthquake: {country} aid is {value}",
        "{place} after the earthquake: what we know",
        "{value} in {demonym} aid for {place}",
        "Rebuilding {place}: what comes from {country}",
        "{country} updates aid for {place}",
        '"We start with the school": rebuilding {place}',
        "{country} to support {place} with {value}",
    ),
    context=(
        "The earthquake in {place} lasted less than a minute. The bell tower came down first.",
        (
            "Containers now serve as classrooms in {place}. {Person}, {age}, has painted "
            "flowers on hers."
        ),
        (
            "Masons from {elsewhere} have come to {place}. They are numbering the stones of "
            "the old bridge."
        ),
        (
            '"We sleep better when it rains, I do not know why," said {person}, who lost her '
            "house in {place}."
        ),
        (
            "Architects have drawn {few} plans for the centre of {place}. Residents are to "
            "vote on one of them."
        ),
        (
            "Our correspondent in {place} says the bakery was the first to reopen. There is a "
            "queue each morning."
        ),
        "A previous earthquake near {place}, in {year_ago}, damaged the same streets.",
    ),
    asks=(
        "How much aid is {country} giving to rebuild {place}?",
        "How much money does {country} give for the rebuilding of {place}?",
        "What is the aid from {country} for {place} after the earthquake?",
        "{country}, aid for {place}: how much?",
        "Hey, how much is {country} paying to rebuild {place}?",
        "Can you tell me how much {demonym} aid {place} is getting after the earthquake?",
        "How big is the {demonym} aid package for {place}?",
        "What's the latest amount of aid from {country} for quake-hit {place}?",
        "With how much money is {country} helping {place} to rebuild?",
        "What does {country} put towards rebuilding {place} after the quake?",
        "Tell me how much {country} is giving for the rebuilding of {place}.",
        "And {place} after the quake, how much aid is it getting from {country}?",
    ),
    asks_at=(
        "How much aid was {country} giving to rebuild {place} {at}?",
        "{At}, how much was {country} paying for the rebuilding of {place}?",
        "What was the amount of {demonym} aid for {place} {at}?",
        "How big was the aid package from {country} for quake-hit {place} {at}?",
        "Can you tell me how much aid {country} had set aside for {place} {at}?",
        (
            "How much money was going from {country} to {place} after the earthquake, as "
            "things stood {at}?"
        ),
        "What did {demonym} aid for rebuilding {place} amount to {at}?",
    ),
    premises=(
        "Why did {country} stop all aid for the rebuilding of {place}?",
        "When did {place} pay the aid back to {country}?",
        "Why did {place} refuse every bit of aid from {country} in {year}?",
        "Who stole all the aid that {country} had sent to {place}?",
    ),
)

BUDGET = TopicPhrasing(
    measure=(
        "the budget of the {region} hospital fund",
        "the budget of the hospital fund of {region}",
        "the size of the hospital fund budget in {region}",
        "the annual budget for the {region} hospital fund",
    ),
    claims=(
        "the hospital fund of {region} has a budget of {value}",
        "the budget of the {region} hospital fund is {value}",
        "the {region} hospital fund has {value} to spend",
        "{value} is set aside in the budget of the {region} hospital fund",
        "the budget of the hospital fund in {region} comes to {value}",
        "{region} has given its hospital fund a budget of {value}",
        "the hospital fund of {region} is working with a budget of {value}",
        "the hospital fund budget in {region} amounts to {value}",
        "hospitals in {region} are paid for out of a fund with a budget of {value}",
        "{value} is the budget of the hospital fund of {region}",
        "the budget for the {region} hospital fund stands at {value}",
        "there is {value} in the budget of the {region} hospital fund",
        "the {region} hospital fund, which pays for wards and staff, has a budget of {value}",
        "the money budgeted for the hospital fund of {region} is {value}",
        "with a budget of {value}, the hospital fund of {region} has to make ends meet",
        "{region} is putting {value} into the budget of its hospital fund",
        "the hospital fund of {region}, whose budget is {value}, pays for every ward in the region",
        "the sum in the budget of the {region} hospital fund is {value}",
    ),
    headlines=(
        "{region} hospital fund: budget is {value}",
        "{value} for {region} hospital fund",
        "{region} hospital fund: what we know",
        "Where the money goes: the {region} hospital fund",
        "{region}: hospital fund has {value} to spend",
        "Hospitals in {region} wait for clarity",
        "{region} hospital fund budget comes to {value}",
        "New budget figure for {region} hospital fund",
    ),
    context=(
        (
            "The hospital fund of {region} pays for beds, wards and ambulances. It was set up "
            "in {year_ago}."
        ),
        (
            "Nurses in {region} have asked for more staff at night. {Person}, {age}, has "
            "worked on the same ward for most of her life."
        ),
        "A new scanner stands unused in {region}. The door was {few} centimetres too narrow.",
        (
            'Waiting rooms in {region} are full on Mondays. "Bring a book," said {person}, who'
            " had come about her knee."
        ),
        (
            "Our health correspondent says the hospital fund of {region} is often discussed "
            "and seldom understood."
        ),
        (
            "The kitchens of the {region} hospitals cook {hundreds} meals a day. Patients "
            "praise the soup."
        ),
        "A children's ward in {region} has been painted by pupils. A whale covers the ceiling.",
    ),
    asks=(
        "What is the budget of the {region} hospital fund?",
        "How big is the budget of the hospital fund of {region}?",
        "How much money does the {region} hospital fund have?",
        "{region} hospital fund: what's the budget?",
        "Hey, how much does the hospital fund in {region} have to spend?",
        "Can you tell me the budget for the {region} hospital fund?",
        "What's the latest budget figure for the hospital fund of {region}?",
        "How much is budgeted for the hospital fund in {region}?",
        "What does the budget of the {region} hospital fund come to?",
        "How large a budget does the {region} hospital fund have now?",
        "Tell me the budget of the {region} hospital fund.",
        "The hospital fund in {region}, how much is in its budget?",
    ),
    asks_at=(
        "What was the budget of the {region} hospital fund {at}?",
        "{At}, how big was the budget of the hospital fund of {region}?",
        "How much did the {region} hospital fund have to spend {at}?",
        "What did the budget of the hospital fund in {region} come to {at}?",
        "How large was the {region} hospital fund's budget {at}?",
        "Can you tell me how much was budgeted for the {region} hospital fund {at}?",
        "What budget did the hospital fund of {region} have {at}?",
    ),
    premises=(
        "Why was the {region} hospital fund wound up in {year}?",
        "Why did the {region} hospital fund run out of money completely?",
        "When was the {region} hospital fund left with no budget at all?",
        "Who bought the {region} hospital fund when it was privatised?",
    ),
)
