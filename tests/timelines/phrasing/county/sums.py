"""Sums of money and shares of a whole."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "cost": TopicPhrasing(
        measure=(
            "the cost of the {name} Bridge",
            "the price tag of the {name} Bridge",
            "the projected cost of the {name} Bridge",
        ),
        claims=(
            "the {name} Bridge will cost {value}",
            "building the {name} Bridge will cost {value}",
            "the bill for the {name} Bridge comes to {value}",
            "the {name} Bridge carries a price tag of {value}",
            "taxpayers will have to find {value} for the {name} Bridge",
            "{value} is what the {name} Bridge will cost",
        ),
        headlines=(
            "{name} Bridge to cost {value}",
            "{value}: the bill for the {name} Bridge",
            "Who pays for the {name} Bridge?",
            "{name} Bridge: the price of crossing the river",
            "Cranes over the river: the {name} Bridge",
        ),
        context=(
            (
                "The {name} Bridge is to replace a ferry that {person} has steered for most of her"
                " working life. She is in no hurry."
            ),
            (
                "Divers examined the riverbed before the first pier of the {name} Bridge was set."
                " They found a cannon and any number of bicycles."
            ),
            (
                "From the terrace of the inn, guests can watch the {name} Bridge grow. The landlord"
                " has put up a telescope."
            ),
            (
                "Steel for the {name} Bridge comes by barge, and the barges come when the water is"
                " high enough."
            ),
            (
                "Opinions on the {name} Bridge differ from one bank of the river to the other, as"
                " they have on most things."
            ),
        ),
        asks=(
            "How much will the {name} Bridge cost?",
            "What is the current price of the {name} Bridge?",
            "cost of {name} bridge, latest?",
            "How expensive is the {name} Bridge going to be, according to the newest reports?",
            "As a taxpayer I'd like to know what the {name} Bridge is going to cost us now.",
        ),
        asks_at=(
            "How much was the {name} Bridge going to cost {at}?",
            "{At}, what was the cost of the {name} Bridge put at?",
            "What was the projected cost of the {name} Bridge {at}?",
            "What price tag did the {name} Bridge have {at}?",
        ),
        premises=(
            "Why was the {name} Bridge scrapped in {year}?",
            "Who agreed to build the {name} Bridge for nothing?",
            "What went wrong when the {name} Bridge collapsed in {year}?",
            "Why did the builders of the {name} Bridge give all the money back?",
        ),
    ),
    "fine": TopicPhrasing(
        measure=(
            "the fine for {company} in the {name} cartel case",
            "the penalty imposed on {company} over the {name} cartel",
            "the fine {company} faces for its part in the {name} cartel",
        ),
        claims=(
            "the fine for {company} in the {name} cartel case is {value}",
            "{company} has to pay {value} for its part in the {name} cartel",
            "the penalty for {company} over the {name} cartel amounts to {value}",
            "{company} owes {value} for taking part in the {name} cartel",
            "{value} is the sum that {company} must pay in the {name} cartel case",
            "the fine against {company} in the {name} cartel case stands at {value}",
        ),
        headlines=(
            "{name} cartel: {company} to pay {value}",
            "{company} and the {name} cartel",
            "Fine of {value} for {company}",
            "{name} cartel case: what it means for {company}",
            "The secret lunches of the {name} cartel",
        ),
        context=(
            (
                "The members of the {name} cartel met in the back room of a golf club near"
                " {elsewhere}. A waitress, {person}, remembered the tips."
            ),
            (
                "Customers of {company} and its rivals paid too much for years because of the"
                " {name} cartel, a fact nobody contests any longer."
            ),
            ("Investigators came upon the {name} cartel through a calendar left in a photocopier."),
            (
                "At the gate of {company}, workers coming off shift did not wish to talk about the"
                " {name} cartel."
            ),
            (
                "Cases like that of the {name} cartel tend to keep lawyers in work. The files fill"
                " a cellar in {capital}."
            ),
        ),
        asks=(
            "How much does {company} have to pay in the {name} cartel case?",
            "What is the fine for {company} over the {name} cartel?",
            "{company} {name} cartel fine amount?",
            "I hold shares in {company}. How big is its penalty in the {name} cartel case now?",
            "Could you look up what the {name} cartel is costing {company} in fines at present?",
        ),
        asks_at=(
            "What was the fine for {company} in the {name} cartel case {at}?",
            "{At}, how much did {company} have to pay over the {name} cartel?",
            "How big was the penalty for {company} in the {name} cartel case {at}?",
            "What sum did {company} owe {at} for its part in the {name} cartel?",
        ),
        premises=(
            "Why was {company} cleared of all blame in the {name} cartel case?",
            "When was the fine for {company} over the {name} cartel cancelled altogether?",
            "Which managers of {company} went to prison for the {name} cartel in {year}?",
            "How did {company} get out of paying anything at all in the {name} cartel case?",
        ),
    ),
    "aid": TopicPhrasing(
        measure=(
            "the {demonym} aid for rebuilding {place} after the earthquake",
            "the sum {country} is giving for the rebuilding of {place}",
            "the {demonym} contribution to the reconstruction of {place}",
        ),
        claims=(
            "{country} is giving {value} for the rebuilding of {place}",
            "{demonym} aid for {place} after the earthquake comes to {value}",
            "{value} in {demonym} aid goes to rebuilding {place}",
            "{country} is contributing {value} to the rebuilding of {place}",
            "the {demonym} contribution to the reconstruction of {place} is {value}",
            "{country} is spending {value} on putting {place} back on its feet",
        ),
        headlines=(
            "{value} from {country} for {place}",
            "After the earthquake: {place} builds again",
            "{demonym} aid for {place}: {value}",
            "Stone upon stone in {place}",
            "{country} and the ruins of {place}",
        ),
        context=(
            (
                "The earthquake brought down the bell tower of {place} and half the houses in the"
                " lower town. {person} keeps the key to a front door that no longer exists."
            ),
            (
                "Schoolchildren in {place} are taught in containers. On the wall of one hangs a map"
                " of {country}, drawn by the pupils."
            ),
            ("Engineers from {country} are measuring what is left of {place}, street by street."),
            (
                "Masons have become the most sought-after people in {place}. One of them is said to"
                " have had three offers of marriage."
            ),
            (
                "A plaque thanking {country} will be fixed to the new bakery in {place}, once there"
                " is a wall for it."
            ),
        ),
        asks=(
            "How much is {country} giving for the rebuilding of {place}?",
            "How much {demonym} aid is there for {place} after the earthquake?",
            "{demonym} aid {place} earthquake, what's the amount now",
            "What is {country} contributing to the reconstruction of {place} at the moment?",
            "Would you check what sum {country} has put up for {place} since the quake?",
        ),
        asks_at=(
            "How much was {country} giving for the rebuilding of {place} {at}?",
            "{At}, how much {demonym} aid was there for {place} after the earthquake?",
            "What did the {demonym} contribution to the reconstruction of {place} come to {at}?",
            "What sum had {country} put up for the rebuilding of {place} {at}?",
        ),
        premises=(
            "Why did {country} refuse to give any money for {place} after the earthquake?",
            "Why was all the {demonym} aid for {place} stopped in {year}?",
            "When did {place} pay the {demonym} aid back in full?",
            "Who stole the {demonym} aid meant for {place}?",
        ),
    ),
    "budget": TopicPhrasing(
        measure=(
            "the budget of the {region} hospital fund",
            "the hospital fund budget of {region}",
            "the money in the hospital fund of {region}",
        ),
        claims=(
            "the hospital fund of {region} has a budget of {value}",
            "the budget of the {region} hospital fund is {value}",
            "{value} is set aside in the hospital fund of {region}",
            "the {region} hospital fund has {value} to spend",
            "the hospitals of {region} share a fund of {value}",
            "the sum available in the {region} hospital fund is {value}",
        ),
        headlines=(
            "{region} hospital fund: {value}",
            "Beds, boilers and bills: the hospital fund of {region}",
            "{value} for the hospitals of {region}",
            "{region} hospital fund on the table",
            "What the hospital fund of {region} is for",
        ),
        context=(
            (
                "The boilers in the old hospital in {elsewhere} are older than most of the nurses."
                " Repairs are paid for out of the {region} hospital fund."
            ),
            (
                "{person}, a ward sister in {elsewhere}, says a new lift would do more for her"
                " patients than any speech."
            ),
            (
                "The hospital fund of {region} was set up in {year_ago} and pays for buildings,"
                " ambulances and machines, not for staff."
            ),
            (
                "Village doctors in {region} would like a share of the hospital fund too, and have"
                " written to the assembly."
            ),
            ("Debate over the {region} hospital fund went on past midnight, with sandwiches."),
        ),
        asks=(
            "What is the budget of the {region} hospital fund?",
            "How much money is in the hospital fund of {region} now?",
            "hospital fund {region} budget?",
            "How much do the hospitals of {region} have in their common fund at present?",
            "I work on a ward there. How big is the {region} hospital fund these days?",
        ),
        asks_at=(
            "What was the budget of the {region} hospital fund {at}?",
            "{At}, how much money was in the hospital fund of {region}?",
            "How big was the {region} hospital fund {at}?",
            "How much did the hospital fund of {region} have to spend {at}?",
        ),
        premises=(
            "Why was the {region} hospital fund dissolved in {year}?",
            "How did the hospital fund of {region} come to be completely empty?",
            "Who robbed the {region} hospital fund of all its money?",
            "Why did {region} sell its hospital fund to a bank?",
        ),
    ),
    "unemployment": TopicPhrasing(
        measure=(
            "the rate of unemployment in {region}",
            "the part of the {region} labour force that is looking for work",
        ),
        claims=(
            "the unemployment rate in {region} stands at {value}",
            "the jobless rate in {region} is {value}",
            "{value} of those of working age in {region} who want a job have none",
            "the job centre in {region} counts {value} of the labour force as unemployed",
        ),
        headlines=(
            "Unemployment in {region}: {value}",
            "{region} jobless rate at {value}",
            "Looking for work in {region}",
            "The labour market in {region}",
            "A queue at the job centre in {region}",
        ),
        context=(
            (
                "At the job centre in {elsewhere} the queue starts before the doors open. {person},"
                " {age}, has brought a folding chair."
            ),
            (
                "The closing of the weaving mills in {year_ago} is still spoken of in {region},"
                " most often by people too young to remember it."
            ),
            (
                "Hotels along the coast of {region} take on cooks and chambermaids in spring and"
                " let them go in autumn."
            ),
            (
                "A retraining course for welders in {elsewhere} had to be held twice, so many"
                " people from {region} signed up."
            ),
            (
                "Employers in {region} complain that they cannot find apprentices. Young people"
                " complain that nobody answers their letters."
            ),
        ),
        asks=(
            "How high is unemployment in {region} now?",
            "jobless rate {region}, latest?",
            "What share of the workforce in {region} is out of work at the moment?",
            "Thinking of moving there for work. What's unemployment like in {region}, in percent?",
        ),
        asks_at=(
            "How high was the jobless rate in {region} {at}?",
            "What share of the labour force of {region} had no job to go to {at}?",
            "{At}, how bad was unemployment in {region}?",
        ),
        premises=(
            "How did {region} get unemployment down to zero in {year}?",
            "Why does everybody in {region} have a job now?",
            "When did the whole workforce of {region} lose its jobs?",
            "Why did {region} stop counting the unemployed for good in {year}?",
        ),
    ),
}
