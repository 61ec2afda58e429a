"""What a bridge costs, and what a cartel costs a company."""

from tests.timelines.phrasing import TopicPhrasing

COST = TopicPhrasing(
    measure=(
        "the cost of the {name} Bridge",
        "the total cost of the {name} Bridge",
        "the price of building the {name} Bridge",
        "the bill for the {name} Bridge",
        "the expected cost of the {name} Bridge",
    ),
    claims=(
        "the {name} Bridge will cost {value}",
        "the {name} Bridge is going to cost {value} in all",
        "the total cost of the {name} Bridge is {value}",
        "the bill for the {name} Bridge comes to {value}",
        "the {name} Bridge is expected to cost {value} by the time it is finished",
        "building the {name} Bridge will cost {value}",
        "taxpayers will have to find {value} for the {name} Bridge, which is its full cost",
        "the price of the {name} Bridge is now {value}",
        "it will take {value} to build the {name} Bridge",
        "the full cost of the {name} Bridge is put at {value}",
        "{value} is what the {name} Bridge will cost",
        "{value} is the expected final bill for the {name} Bridge",
        "the {name} Bridge comes with a total price of {value}",
        "the {name} Bridge now carries a price tag of {value}",
        "from first pile to last coat of paint, the {name} Bridge will cost {value}",
        "with its cost now at {value}, the {name} Bridge is the talk of the region",
        "the {name} Bridge, at a cost of {value}, will be paid for out of the public purse",
        (
            "{value} will have been spent on the {name} Bridge by the time it opens, and that "
            "is the full bill"
        ),
        "the cost of building the {name} Bridge runs to {value}",
        "the public will be asked to pay {value} in all for the {name} Bridge",
    ),
    headlines=(
        "{name} Bridge to cost {value}",
        "{name} Bridge: cost now {value}",
        "{name} Bridge: what it will cost, and why",
        "{name} Bridge will cost {value}",
        "Who is paying for the {name} Bridge?",
        "{name} Bridge: new cost estimate",
        "Bill for {name} Bridge comes to {value}",
        "What will the {name} Bridge cost?",
    ),
    context=(
        (
            "The {name} Bridge is to replace a ferry that has crossed the river since "
            "{year_ago}. Work on the piers has begun."
        ),
        (
            "Engineers on the {name} Bridge have had to deal with soft ground. The pillars go "
            "{tens} metres down."
        ),
        (
            "{Person}, {age}, can see the building site of the {name} Bridge from her kitchen."
            " She has grown fond of the cranes."
        ),
        (
            "Anglers say that the fish have not come back to the site of the {name} Bridge. "
            "Builders have promised a quieter spring."
        ),
        (
            "Our transport correspondent says the {name} Bridge has been on drawing boards for"
            " decades. An early model stands in a school."
        ),
        '"I will drive over it once, just to say I did," said {person} of the {name} Bridge.',
        (
            "Cyclists have asked for a wider lane on the {name} Bridge. Planners say they are "
            "looking into it."
        ),
    ),
    asks=(
        "How much will the {name} Bridge cost?",
        "What is the {name} Bridge going to cost?",
        "What's the price of the {name} Bridge now?",
        "{name} Bridge: how much?",
        "Hey, how much money is the {name} Bridge?",
        "Can you tell me the total cost of the {name} Bridge?",
        "How expensive is the {name} Bridge going to be?",
        "What's the latest cost estimate for the {name} Bridge?",
        "I pay taxes here. How much will that {name} Bridge cost in the end?",
        "What's the bill for the {name} Bridge?",
        "Tell me what the {name} Bridge will cost.",
        "Any idea what they now say the {name} Bridge costs?",
    ),
    asks_at=(
        "What was the {name} Bridge going to cost, going by the figures {at}?",
        "{At}, how much was the {name} Bridge expected to cost?",
        "How much was the {name} Bridge going to cost, as things stood {at}?",
        "What was the expected bill for the {name} Bridge {at}?",
        "What price did they give for the {name} Bridge {at}?",
        "Can you tell me what the {name} Bridge was supposed to cost {at}?",
        "How much did they say {at} that the {name} Bridge would cost?",
    ),
    premises=(
        "Why was the {name} Bridge scrapped in {year}?",
        "Why will the {name} Bridge cost nothing at all?",
        "Which ship sank the {name} Bridge by hitting it?",
        "Who bought the {name} Bridge when it was sold off in {year}?",
    ),
)

FINE = TopicPhrasing(
    measure=(
        "the fine imposed on {company} over the {name} cartel",
        "the fine of {company} in the {name} cartel case",
        "the penalty for {company} in the {name} cartel case",
        "the amount {company} has been fined over the {name} cartel",
    ),
    claims=(
        "{company} has been fined {value} for its part in the {name} cartel",
        "{company} must pay a fine of {value} over the {name} cartel",
        "{company} faces a fine of {value} for its role in the {name} cartel",
        "the fine of {company} in the {name} cartel case is {value}",
        "the penalty for {company} in the {name} cartel case amounts to {value}",
        "for its part in the {name} cartel, {company} is being fined {value}",
        "{value} is the fine that {company} has to pay over the {name} cartel",
        "the {name} cartel case means a fine of {value} for {company}",
        "{company} owes {value} in fines for taking part in the {name} cartel",
        "the fine set for {company} over the {name} cartel comes to {value}",
        "taking part in the {name} cartel is costing {company} a fine of {value}",
        "a fine of {value} stands against {company} in the {name} cartel case",
        "{company} is liable to a penalty of {value} in the {name} cartel affair",
        "the price fixing known as the {name} cartel earns {company} a fine of {value}",
        "with a fine of {value}, {company} is paying for its part in the {name} cartel",
        "{company}, one of the members of the {name} cartel, has a fine of {value} to pay for it",
        (
            "the part that {company} played in the {name} cartel is being punished with a fine"
            " of {value}"
        ),
        "{value} has to be paid by {company} as its fine in the {name} cartel case",
        "the bill for {company} over the {name} cartel, in the form of a fine, is {value}",
    ),
    headlines=(
        "{company} fined {value} over {name} cartel",
        "{name} cartel: {company} must pay {value}",
        "{name} cartel: what we know",
        "{company} and the {name} cartel: the case explained",
        "Fine of {value} for {company}",
        "How the {name} cartel was found out",
        "{name} cartel: fine for {company} is {value}",
        "{company}: new figure for cartel fine",
    ),
    context=(
        (
            "The {name} cartel met in the back room of a restaurant in {elsewhere}. Its "
            "members agreed prices over dinner."
        ),
        (
            "Investigators looking into the {name} cartel took away {tens} boxes of papers. "
            'Some were labelled "recipes".'
        ),
        (
            "{Person}, {age}, a former secretary, first raised the alarm about the {name} "
            "cartel. She now keeps bees."
        ),
        (
            "Consumer groups say customers overpaid for years because of the {name} cartel. "
            "They have set up a helpline."
        ),
        (
            "Our business correspondent says lawyers for {company} had expected a long case. "
            "The file is said to be thick."
        ),
        "Shares in {company} have been up and down since the {name} cartel came to light.",
        '"Everybody in the trade knew," said {person}, who once worked for a rival of {company}.',
    ),
    asks=(
        "How much has {company} been fined over the {name} cartel?",
        "How much does {company} have to pay for the {name} cartel?",
        "What is the fine for {company} in the {name} cartel case?",
        "{company}, {name} cartel: how big is the fine?",
        "Hey, how big is the {company} fine in the {name} cartel?",
        "Can you tell me what penalty {company} got over the {name} cartel?",
        "What's the latest on the fine for {company} in the {name} cartel affair, how much is it?",
        "How much money does {company} owe in fines because of the {name} cartel?",
        "How high is the fine of {company} for taking part in the {name} cartel?",
        "What does {company} have to pay for price fixing in the {name} cartel?",
        "Tell me how much {company} was fined over the {name} cartel.",
        "So what did the {name} cartel cost {company}, how big was the fine?",
    ),
    asks_at=(
        "How much was the fine of {company} over the {name} cartel {at}?",
        "{At}, what was the fine for {company} in the {name} cartel case?",
        "How much did {company} have to pay over the {name} cartel, as things stood {at}?",
        "What penalty was {company} facing in the {name} cartel case {at}?",
        "How big was the {company} fine in the {name} cartel affair {at}?",
        "Can you tell me what {company} had been fined over the {name} cartel {at}?",
        "How high was the fine for {company} in the {name} cartel case {at}?",
    ),
    premises=(
        "Why was {company} cleared of any part in the {name} cartel?",
        "When was the fine of {company} over the {name} cartel cancelled altogether?",
        "Why did {company} get away with no fine in the {name} cartel case in {year}?",
        "Who at {company} went to jail over the {name} cartel?",
    ),
)
