"""Sums of money: what a tunnel costs, a fine, aid, a budget."""

from tests.timelines.phrasing import TopicPhrasing

MONEY = {
    "cost": TopicPhrasing(
        measure=(
            "the cost of the {name} Tunnel",
            "the price tag of the {name} Tunnel",
            "the estimated bill for the {name} Tunnel",
        ),
        claims=(
            "the {name} Tunnel will cost {value}",
            "building the {name} Tunnel costs {value}",
            "{value} is needed to build the {name} Tunnel",
            "the bill for the {name} Tunnel comes to {value}",
            "the price of the {name} Tunnel is {value}",
            "taxpayers are to pay {value} for the {name} Tunnel",
            "the {name} Tunnel carries a price tag of {value}",
        ),
        headlines=(
            "{name} Tunnel to cost {value}",
            "Bill for {name} Tunnel: {value}",
            "{name} Tunnel: who will pay?",
            "Questions over money as {name} Tunnel advances",
        ),
        context=(
            (
                "The tunnel is to carry {few} lanes under the river and cut the drive to "
                "{elsewhere} by {tens} minutes. The first plans date from {year_ago}."
            ),
            (
                "Harder rock than expected slowed the boring machine, which was built abroad and "
                "christened by schoolchildren."
            ),
            (
                "{Person}, {age}, who lives above the route, showed visitors the cracks in her "
                "kitchen wall."
            ),
            (
                "A citizens' group wants a referendum. It has collected {hundreds} signatures in "
                "{place}."
            ),
        ),
        asks=(
            "How much will the {name} Tunnel cost?",
            "{name} Tunnel price?",
            "what's the {name} tunnel gonna cost now",
            "What is the latest estimate for the cost of the {name} Tunnel?",
            "The {name} Tunnel – how expensive is it going to be?",
            "For the {name} Tunnel, how much money is needed according to the most recent figures?",
        ),
        asks_at=(
            "How much was the {name} Tunnel expected to cost {at}?",
            "{At}, what was the price tag of the {name} Tunnel?",
            "cost of the {name} Tunnel {at}?",
            "What was the estimate for the {name} Tunnel {at}?",
        ),
        premises=(
            "Why was the {name} Tunnel abandoned in {year}?",
            "Why does the {name} Tunnel cost nothing?",
            "How did the {name} Tunnel come to be paid for entirely by private donors?",
        ),
    ),
    "fine": TopicPhrasing(
        measure=(
            "the fine on {company}",
            "the penalty that {company} has to pay",
            "the antitrust fine against {company}",
        ),
        claims=(
            "{company} has to pay a fine of {value}",
            "the fine on {company} is {value}",
            "the penalty against {company} amounts to {value}",
            "{value} is what {company} owes for fixing prices",
            "{company} faces a penalty of {value} in the price-fixing case",
            "price fixing is to cost {company} {value} in fines",
            "the price-fixing fine for {company} comes to {value}",
        ),
        headlines=(
            "{company} fined {value}",
            "Price fixing: {company} owes {value}",
            "{company} cartel case drags on",
            "What the cartel ruling means for {company}",
        ),
        context=(
            (
                "The case goes back to meetings at a hotel in {elsewhere}, where rivals are said "
                "to have agreed on rebates. Raids followed {few} months later."
            ),
            "Shares in {company} moved little. The firm employs people at {tens} sites.",
            "{Person}, {age}, a law lecturer, said such cases seldom end with the first ruling.",
            "Consumer groups have set up a hotline. It took {hundreds} calls on its first day.",
        ),
        asks=(
            "How much was {company} fined?",
            "{company} fine, how much?",
            "what does {company} have to pay for price fixing",
            "How high is the fine against {company} at the moment?",
            "In the price-fixing case, what penalty does {company} face?",
            "Could somebody say what the penalty imposed on {company} amounts to as things stand?",
        ),
        asks_at=(
            "How high was the fine against {company} {at}?",
            "{At}, how much did {company} have to pay in the price-fixing case?",
            "{company} penalty {at}?",
            "What did the fine on {company} amount to {at}?",
        ),
        premises=(
            "Why was the fine on {company} scrapped altogether in {year}?",
            "Why did {company} get away without a fine?",
            "How did {company} manage to have its penalty cut to nothing?",
        ),
    ),
    "aid": TopicPhrasing(
        measure=(
            "the {demonym} aid package for {region}",
            "the aid that {country} has pledged to {region}",
            "the amount of {demonym} aid for {region}",
        ),
        claims=(
            "{country} has pledged {value} in aid to {region}",
            "the {demonym} aid package for {region} is worth {value}",
            "{value} in {demonym} aid is earmarked for {region}",
            "{demonym} aid for {region} totals {value}",
            "{region} can count on {value} in aid from {country}",
            "the sum that {country} has promised to {region} is {value}",
        ),
        headlines=(
            "{country} pledges {value} to {region}",
            "{value} in aid for {region}",
            "Help for {region}: what has been promised",
            "In {region}, hopes rest on {capital}",
        ),
        context=(
            (
                "Farms along the river have lost a second harvest. Seed and tools are distributed "
                "from a warehouse in {elsewhere}."
            ),
            (
                "{Person}, {age}, who heads a village council, said she would believe it when the "
                "lorries come."
            ),
            (
                "Part of the help is to come as loans. The terms have been under discussion for "
                "{few} weeks."
            ),
            "A convoy of {tens} lorries left {capital} in the morning with tents and water pumps.",
        ),
        asks=(
            "How much aid has {country} promised {region}?",
            "{demonym} aid to {region}: how much?",
            "how much money does {region} get from {country}",
            "What is the {demonym} aid package for {region} worth?",
            "For {region}, what sum has {country} pledged in aid so far?",
            "Please tell me how big the {demonym} aid package for {region} now is.",
        ),
        asks_at=(
            "How much aid had {country} pledged to {region} {at}?",
            "{At}, what was the {demonym} aid package for {region} worth?",
            "{demonym} aid for {region} {at}, how much",
            "What did {demonym} aid to {region} total {at}?",
        ),
        premises=(
            "Why did {country} cut off all aid to {region} in {year}?",
            "Why did {region} turn down every bit of {demonym} aid?",
            "Why has {country} never pledged any aid to {region}?",
        ),
    ),
    "budget": TopicPhrasing(
        measure=(
            "the regional budget of {region}",
            "the size of the {region} budget",
        ),
        claims=(
            "the regional budget of {region} is {value}",
            "{region} plans to spend {value} this year",
            "the {region} budget totals {value}",
            "spending in the {region} budget comes to {value}",
            "{value} is set aside in the {region} budget",
            "the budget of {region} has a volume of {value}",
        ),
        headlines=(
            "{region} budget: {value}",
            "{region} to spend {value}",
            "Schools, roads, debts: the {region} budget explained",
            "Long night over the books in {region}",
        ),
        context=(
            (
                "Councillors argued until late about swimming pools. {Tens} motions were put to "
                "the vote."
            ),
            (
                "{Person}, {age}, who runs a bus company in {elsewhere}, hopes for new routes. "
                '"Everybody hopes," she added.'
            ),
            (
                "Road repairs have been put off for {few} winters. The theatre in {place}, built "
                "in {year_ago}, needs a roof."
            ),
            "Teachers demonstrated in front of the assembly with whistles and drums.",
        ),
        asks=(
            "How big is the budget of {region}?",
            "{region} budget?",
            "how much is {region} going to spend",
            "What does the regional budget of {region} come to?",
            "In {region}, how large is the regional budget currently?",
            "What's the total of the {region} budget, please, the latest figure?",
        ),
        asks_at=(
            "How big was the {region} budget {at}?",
            "{At}, what did the regional budget of {region} total?",
            "{region} budget {at}",
            "What was the size of the {region} regional budget {at}?",
        ),
        premises=(
            "Why was the {region} budget thrown out for good in {year}?",
            "Why does {region} have no budget at all?",
            "Why was the budget of {region} cut to zero?",
        ),
    ),
}
