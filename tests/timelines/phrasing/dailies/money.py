"""A bridge, a fine, aid and a fund."""

from tests.timelines.phrasing import TopicPhrasing

COST = TopicPhrasing(
    measure=(
        "the cost of the {name} Bridge",
        "the price of the {name} Bridge",
        "the total cost of the {name} Bridge",
        "the bill for the {name} Bridge",
    ),
    claims=(
        "the {name} Bridge will cost {value}",
        "the cost of the {name} Bridge is {value}",
        "the total bill for the {name} Bridge comes to {value}",
        "building the {name} Bridge will cost {value} in all",
        "the price of the {name} Bridge, approaches and interest included, is {value}",
        "{value} is what the {name} Bridge will cost",
        "taxpayers are to pay {value} for the {name} Bridge",
        "the {name} Bridge, which was meant to be a bargain, will cost {value}",
        "the {name} Bridge comes with a price tag of {value}",
        "the outlay for the {name} Bridge is put at {value} altogether",
        "the {name} Bridge is going to cost the public purse {value}",
        (
            "with a total cost of {value}, the {name} Bridge is the most ambitious project "
            "of its kind in the country"
        ),
        "the {name} Bridge is to be built at a cost of {value}",
    ),
    headlines=(
        "{name} Bridge to cost {value}",
        "The {name} Bridge and the optimism of planners",
        "{name} Bridge: the bill is {value}",
        "What the {name} Bridge tells us about great projects",
        "Who will pay for the {name} Bridge?",
        "At {value}, is the {name} Bridge worth it?",
    ),
    context=(
        (
            "Large works have a way of costing more than their champions foresee, and "
            "scholars who study such matters have a name for the tendency: the planning "
            "fallacy."
        ),
        (
            "The {name} Bridge is to span an estuary that has until now been crossed by "
            "ferry, a journey on which a good many courtships are said to have begun."
        ),
        (
            '"I shall believe in it when I drive over it," said {person}, {age}, who keeps '
            "a guest house near the landing stage in {elsewhere}."
        ),
        (
            "A crossing on the site of the {name} Bridge was first sketched in {year_ago}, "
            "by an engineer who went on to design a celebrated lighthouse."
        ),
        (
            "Contractors blame the seabed, which proved softer than the surveys of the "
            "{name} Bridge had suggested; critics blame the contractors."
        ),
        (
            "Parliament's transport committee has asked for the contracts of the {name} "
            "Bridge to be published, so far without success."
        ),
    ),
    asks=(
        "How much will the {name} Bridge cost?",
        "What is the cost of the {name} Bridge?",
        "What is the latest estimate of the price of the {name} Bridge?",
        "How large is the bill for the {name} Bridge, and according to whom?",
        "{name} Bridge cost",
        "I need the current total cost of the {name} Bridge, please.",
        "A reader disputes our figure for the {name} Bridge. What will it cost?",
    ),
    asks_at=(
        "How much was the {name} Bridge expected to cost {at}?",
        "{At}, what was the cost of the {name} Bridge?",
        "What was the estimated price of the {name} Bridge {at}?",
        "What sum was given for the {name} Bridge {at}?",
        "For a chart: what was the {name} Bridge going to cost, as reported {at}?",
    ),
    premises=(
        "Why was the {name} Bridge abandoned in {year}?",
        "Who agreed to build the {name} Bridge free of charge?",
        "Why did the {name} Bridge cost nothing in the end?",
        "When in {year} did the {name} Bridge collapse?",
    ),
)

FINE = TopicPhrasing(
    measure=(
        "the fine imposed on {company} in the {name} cartel case",
        "the {name} cartel fine of {company}",
        "the penalty for {company} over the {name} cartel",
        "the fine against {company} for its part in the {name} cartel",
    ),
    claims=(
        "the fine imposed on {company} over the {name} cartel is {value}",
        "{company} is fined {value} for its part in the {name} cartel",
        "{company} must pay {value} for having taken part in the {name} cartel",
        "the penalty facing {company} in the {name} cartel case is {value}",
        "for its role in the {name} cartel, {company} faces a fine of {value}",
        "{value} is the fine that {company} has to pay in the {name} cartel case",
        "the {name} cartel will cost {company} a fine of {value}",
        "{company} owes {value} by way of a fine for colluding with rivals in the {name} cartel",
        "participation in the {name} cartel has earned {company} a fine of {value}",
        "the sum that {company} is ordered to pay as a fine in the {name} cartel case is {value}",
        (
            "with a fine of {value} to pay over the {name} cartel, {company} will have to "
            "draw on its reserves"
        ),
        "{company} is to be made to pay a fine of {value} over the {name} cartel",
    ),
    headlines=(
        "{company} fined {value} over {name} cartel",
        "The {name} cartel and the price of collusion",
        "{company} and the {name} cartel: how rivals became friends",
        "{name} cartel: {company} faces penalty of {value}",
        "Inside the {name} cartel",
        "Do cartel fines deter? The case of {company}",
    ),
    context=(
        (
            "The members of the {name} cartel are alleged to have met at trade fairs, where "
            "they settled on prices over dinner and referred to one another by the names of "
            "composers."
        ),
        (
            "Competition lawyers say that cases such as that of the {name} cartel hinge on a "
            "whistleblower, and that whistleblowers are rarely moved by conscience alone."
        ),
        (
            "Customers of {company} have instructed counsel in the hope of recovering what "
            "they were overcharged."
        ),
        (
            '"We paid what we were told to pay," said {person}, {age}, who ran a small '
            "workshop in {elsewhere} until her retirement."
        ),
        (
            "Antitrust enforcement was a sleepy affair until {year_ago}, when a law modelled "
            "on those of larger economies gave officials the right to search offices "
            "unannounced."
        ),
        (
            "Shares in {company} have fluctuated with every twist in the affair of the "
            "{name} cartel, though seldom in the direction that analysts predicted."
        ),
    ),
    asks=(
        "How large is the fine imposed on {company} over the {name} cartel?",
        "How much does {company} have to pay in the {name} cartel case?",
        "What is the current amount of the fine against {company} for the {name} cartel?",
        "What penalty does {company} face over the {name} cartel?",
        "{company} {name} cartel fine amount",
        "How much was {company} fined for the {name} cartel, as last reported?",
        "In the {name} cartel case, what is {company} required to pay?",
    ),
    asks_at=(
        "How large was the fine imposed on {company} over the {name} cartel {at}?",
        "{At}, how much did {company} have to pay in the {name} cartel case?",
        "What was the fine against {company} for the {name} cartel {at}?",
        "What penalty was {company} facing in the {name} cartel case {at}?",
        (
            "Going by the reports of the time, what did {company} have to pay over the "
            "{name} cartel {at}?"
        ),
    ),
    premises=(
        "Why was {company} acquitted of all charges in the {name} cartel case?",
        "Why was the fine of {company} over the {name} cartel waived entirely in {year}?",
        "Who at {company} went to prison over the {name} cartel in {year}?",
        "How did {company} get away without any fine in the {name} cartel case?",
    ),
)

AID = TopicPhrasing(
    measure=(
        "the aid committed by {country} to rebuilding {place}",
        "the sum of {demonym} aid for the reconstruction of {place}",
        "{demonym} aid for rebuilding {place} after the earthquake",
        "the total of {demonym} reconstruction aid for {place}",
    ),
    claims=(
        "{country} is giving {value} for the rebuilding of {place} after the earthquake",
        "{demonym} aid for the reconstruction of {place} amounts to {value}",
        "{country} will spend {value} in aid on rebuilding {place}",
        "{country} is providing {value} to rebuild {place}, which the earthquake laid waste",
        "{value} in {demonym} aid is going to the reconstruction of {place}",
        "the aid that {country} has set aside for rebuilding {place} is {value}",
        "{country} has earmarked {value} in all for the reconstruction of {place}",
        "{place} is receiving {value} from {country} for its reconstruction after the earthquake",
        "the {demonym} contribution to the rebuilding of {place} comes to {value}",
        "for the rebuilding of {place}, {country} is making {value} available",
        (
            "{country}, whose aid for the rebuilding of {place} amounts to {value}, is among "
            "the donors that keep the town going"
        ),
        (
            "aid of {value} from {country} is meant to put {place} back on its feet after "
            "the earthquake"
        ),
    ),
    headlines=(
        "{country} gives {value} to rebuild {place}",
        "{place} after the earthquake: stones, money and patience",
        "{demonym} aid for {place}: {value}, with strings",
        "Rebuilding {place}, one street at a time",
        "What {country} owes to {place}",
        "The generosity of {country}, and its limits",
    ),
    context=(
        (
            "In {place} the rubble has been sorted with a patience that visitors find "
            "moving: bricks in one heap, timber in another, and in a third the things that "
            "somebody may come to claim."
        ),
        (
            '"We do not want it back as it was," said {person}, {age}, an architect who '
            'has moved from {elsewhere}. "We want it back so that it stands."'
        ),
        (
            "Seismologists had long known that {place} lies on a fault, though the last "
            "serious tremor, in {year_ago}, had passed into folklore."
        ),
        (
            "Donors like to pay for schools and clinics, which can bear a plaque; the drains "
            "of {place} have found fewer friends."
        ),
        (
            "Money promised in the days after a disaster is apt to arrive late, and in some "
            "instances not at all, as the people of {place} are not the first to discover."
        ),
        (
            "Containers have served the children of {place} as classrooms through a winter "
            "in which the ink is said to have frozen."
        ),
    ),
    asks=(
        "How much aid is {country} giving for the rebuilding of {place}?",
        "How much is {country} spending on the reconstruction of {place}?",
        "What is the total of {demonym} aid for rebuilding {place} after the earthquake?",
        (
            "How large is the {demonym} contribution to the reconstruction of {place}, as "
            "last reported?"
        ),
        "{country} aid {place} earthquake amount",
        "What sum has {country} committed to rebuilding {place}, and who says so?",
        "Money for {place} from {country}: how much is it in all?",
    ),
    asks_at=(
        "How much aid was {country} giving for the rebuilding of {place} {at}?",
        "{At}, how much was {country} spending on the reconstruction of {place}?",
        "What was the total of {demonym} aid for rebuilding {place} {at}?",
        "What sum had {country} set aside for the reconstruction of {place} {at}?",
        (
            "Going by the reports of the time, how much aid was {country} giving to rebuild "
            "{place} {at}?"
        ),
    ),
    premises=(
        "Why did {country} refuse to give any aid to {place} after the earthquake?",
        "Why was {demonym} aid for {place} stopped altogether in {year}?",
        "When did {place} return all the aid that it had received from {country}?",
        "What made {country} withdraw every last penny of its aid for {place} in {year}?",
    ),
)

BUDGET = TopicPhrasing(
    measure=(
        "the budget of the {region} hospital fund",
        "the {region} hospital fund's budget",
        "the sum budgeted for the {region} hospital fund",
        "the money set aside for the hospital fund of {region}",
    ),
    claims=(
        "the budget of the {region} hospital fund is {value}",
        "the hospital fund of {region} has a budget of {value}",
        "{value} is budgeted for the hospital fund of {region}",
        "the {region} hospital fund has {value} at its disposal",
        "the {region} hospital fund is endowed with a budget of {value}",
        "the budget allotted to the hospital fund of {region} comes to {value}",
        "hospitals in {region} must make do with a fund whose budget is {value}",
        "the {region} hospital fund may spend {value}, which is the whole of its budget",
        "the hospital fund of {region} operates on a budget of {value}",
        "the budget from which the {region} hospital fund pays its bills amounts to {value}",
        "with a budget of {value}, the {region} hospital fund can meet its obligations",
        (
            "the {region} hospital fund, which has a budget of {value}, pays for clinics in "
            "town and country alike"
        ),
    ),
    headlines=(
        "{region} hospital fund has budget of {value}",
        "The hospitals of {region} and the money they need",
        "{value} for the {region} hospital fund",
        "Who keeps the hospitals of {region} afloat?",
        "In {region}, a fund that everybody relies on",
        "Medicine and money in {region}",
    ),
    context=(
        (
            "Hospitals in {region} range from a gleaming teaching clinic to a cottage "
            "infirmary whose lift has been out of order since anyone can remember."
        ),
        (
            "Doctors in {region} speak of a system in which everything is possible and "
            'nothing is quick. "The waiting room is our true speciality," said {person}, '
            "{age}, a surgeon."
        ),
        (
            "The hospital fund of {region} was created in {year_ago} to spare the government "
            "the embarrassment of annual haggling, a purpose it has not altogether fulfilled."
        ),
        (
            "Health economists warn that an ageing population will weigh on {region} more "
            "heavily than on its neighbours, since the young are inclined to leave."
        ),
        (
            "Nurses from {elsewhere} are being courted by clinics in {region} with the "
            "promise of free lodging and a place at the kindergarten."
        ),
        (
            "Auditors have praised the book-keeping of the {region} hospital fund while "
            "observing, in a footnote, that tidy accounts cure nobody."
        ),
    ),
    asks=(
        "What is the budget of the {region} hospital fund?",
        "How much money does the {region} hospital fund have at its disposal?",
        "How large is the budget of the hospital fund of {region}, as last reported?",
        "What is the latest figure for the {region} hospital fund's budget?",
        "{region} hospital fund budget",
        "What sum is budgeted for the hospital fund of {region}, and who gives it?",
        "For a table of regions: how big is the {region} hospital fund's budget?",
    ),
    asks_at=(
        "What was the budget of the {region} hospital fund {at}?",
        "{At}, how much money did the {region} hospital fund have at its disposal?",
        "How large was the budget of the hospital fund of {region} {at}?",
        "What sum was budgeted for the {region} hospital fund {at}?",
        "For a table of regions: how big was the {region} hospital fund's budget {at}?",
    ),
    premises=(
        "Why was the {region} hospital fund wound up in {year}?",
        "Why was the {region} hospital fund left without any budget in {year}?",
        "Who stole the entire budget of the {region} hospital fund?",
        "When was the hospital fund of {region} merged with the state lottery?",
    ),
)
