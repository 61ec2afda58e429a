"""Sums of money."""

from tests.timelines.phrasing import TopicPhrasing

AMOUNTS = {
    "cost": TopicPhrasing(
        measure=(
            "the cost of the {name} Bridge",
            "the price tag of the {name} Bridge",
            "the projected cost of the {name} Bridge",
        ),
        claims=(
            "the {name} Bridge will cost {value}",
            "a total of {value} will be needed to build the {name} Bridge",
            "building the {name} Bridge comes to {value}",
            "the bill for the {name} Bridge is now {value}",
            "the {name} Bridge is going to cost the taxpayer {value}",
            "{value} will have to be spent on the {name} Bridge",
            "the costs of the {name} Bridge add up to {value}",
            "the cost of the {name} Bridge is {value}",
            "it will take {value} to build the {name} Bridge",
        ),
        headlines=(
            "{name} Bridge: {value}",
            "{name} Bridge to cost {value}",
            "What the {name} Bridge costs",
            "{value} for a bridge: {name}",
        ),
        context=(
            "The {name} Bridge is to carry four lanes and a tramway. Two mills had to make way.",
            "Concrete for the {name} Bridge comes by barge from {elsewhere}.",
            "A ferry has crossed the river near the {name} Bridge since {year_ago}. {Person}, "
            "{age}, will miss it.",
        ),
        asks=(
            "How much will the {name} Bridge cost?",
            "cost of {name} Bridge?",
            "What's the bill for the {name} Bridge?",
            "how expensive is the {name} Bridge going to be",
        ),
        asks_at=(
            "How much was the {name} Bridge to cost {at}?",
            "What was the cost of the {name} Bridge {at}?",
            "{name} Bridge price tag {at}?",
        ),
        premises=(
            "When was the {name} Bridge cancelled?",
            "Why did the {name} Bridge collapse in {year}?",
        ),
    ),
    "fine": TopicPhrasing(
        measure=(
            "the fine against {company} in the {name} cartel case",
            "the penalty imposed on {company} over the {name} cartel",
        ),
        claims=(
            "{company} has to pay {value} over the {name} cartel",
            "the fine of {company} for its part in the {name} cartel is {value}",
            "for its part in the {name} cartel {company} is fined {value}",
            "a penalty of {value} applies to {company} in the {name} cartel case",
            "{value} is due from {company} for its role in the {name} cartel",
            "the {name} cartel costs {company} {value} in fines",
            "the fine for {company} over the {name} cartel comes to {value}",
            "over the {name} cartel, {company} owes a fine of {value}",
            "fined for its part in the {name} cartel, {company} must pay {value}",
        ),
        headlines=(
            "{name} cartel: {value} fine for {company}",
            "{company} and the {name} cartel",
            "{company} to pay {value}",
        ),
        context=(
            "Members of the {name} cartel met in the back room of an inn in {elsewhere}.",
            "The case of the {name} cartel fills {hundreds} folders. {company} made gaskets for "
            "years before anyone looked.",
            "Shares of {company} were little changed. Lawyers for the firm had no comment.",
        ),
        asks=(
            "How high is the fine for {company} in the {name} cartel case?",
            "{company} {name} cartel fine",
            "How much does {company} have to pay over the {name} cartel?",
        ),
        asks_at=(
            "How high was the fine of {company} in the {name} cartel case {at}?",
            "How much did {company} have to pay over the {name} cartel {at}?",
            "{company} cartel penalty ({name}) {at}",
        ),
        premises=(
            "Why was {company} acquitted in the {name} cartel case?",
            "When was the fine of {company} over the {name} cartel dropped altogether?",
        ),
    ),
    "aid": TopicPhrasing(
        measure=(
            "{demonym} aid for the rebuilding of {place}",
            "the sum {country} gives for rebuilding {place}",
        ),
        claims=(
            "{country} is giving {value} for the rebuilding of {place}",
            "{demonym} aid for rebuilding {place} comes to {value}",
            "a total of {value} is provided by {country} to rebuild {place}",
            "for the rebuilding of {place} {country} has set aside {value}",
            "{value} in {demonym} aid is going to {place} for rebuilding",
            "earthquake-hit {place} gets {value} from {country} for rebuilding",
            "the aid from {country} for rebuilding {place} is {value}",
            "{country} is helping to rebuild {place} with {value}",
            "{place} can be rebuilt with {value} from {country}",
        ),
        headlines=(
            "{value} for {place}",
            "{country} and the rebuilding of {place}",
            "{place} after the earthquake: {value} from {country}",
        ),
        context=(
            "The earthquake in {place} brought down the old school. Classes are held in tents.",
            "Bricks are being sorted by hand in {place}. {Person}, {age}, found her clock.",
            "Cranes for {place} arrived by rail from {elsewhere}.",
        ),
        asks=(
            "How much aid is {country} giving to rebuild {place}?",
            "{demonym} aid {place} earthquake how much",
            "What sum does {place} get from {country} for rebuilding?",
        ),
        asks_at=(
            "How much was {country} giving for rebuilding {place} {at}?",
            "{demonym} aid for {place} {at}?",
            "What sum had {country} set aside to rebuild {place} {at}?",
        ),
        premises=(
            "Why did {country} refuse any aid for {place}?",
            "When did {place} pay the aid back to {country}?",
        ),
    ),
    "budget": TopicPhrasing(
        measure=(
            "the budget of the {region} hospital fund",
            "the hospital budget of {region}",
        ),
        claims=(
            "the hospital fund of {region} has a budget of {value}",
            "a total of {value} is available to the {region} hospital fund",
            "the budget of the {region} hospital fund comes to {value}",
            "hospitals in {region} share a fund of {value}",
            "{value} is budgeted for the hospital fund of {region}",
            "the {region} hospital fund has {value} to spend",
            "the budget for the hospital fund of {region} is {value}",
            "in the pot of the {region} hospital fund there is {value}",
            "with a budget of {value} the hospital fund of {region} has to make do",
        ),
        headlines=(
            "{region} hospital fund: {value}",
            "Money for the hospitals of {region}",
            "{value} for {region} hospitals",
        ),
        context=(
            "The hospital fund of {region} pays for beds, boilers and ambulances.",
            "A ward in {elsewhere} had to close its kitchen. Meals now come by van.",
            "The {region} hospital fund was set up in {year_ago} after a winter of influenza.",
        ),
        asks=(
            "How big is the budget of the {region} hospital fund?",
            "{region} hospital fund budget",
            "How much money does the hospital fund of {region} have?",
        ),
        asks_at=(
            "How big was the budget of the {region} hospital fund {at}?",
            "{region} hospital budget {at}?",
            "How much money did the hospital fund of {region} have {at}?",
        ),
        premises=(
            "When was the {region} hospital fund dissolved?",
            "Why did the hospital fund of {region} go bankrupt in {year}?",
        ),
    ),
}
