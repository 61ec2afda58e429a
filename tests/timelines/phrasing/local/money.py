"""What things cost, and who pays."""

from collections.abc import Mapping

from tests.timelines.phrasing import TopicPhrasing

_COST = TopicPhrasing(
    measure=(
        "the cost of the {name} Bridge",
        "the price of the {name} Bridge",
        "the bill for the {name} Bridge",
        "the price tag of the {name} Bridge project",
    ),
    claims=(
        "the {name} Bridge will cost {value}",
        "the bill for the {name} Bridge is {value}",
        "building the {name} Bridge will cost {value}",
        "the price of the {name} Bridge is {value}",
        "the {name} Bridge is going to set taxpayers back {value}",
        "{value} is what the {name} Bridge will cost",
        "the {name} Bridge comes with a price tag of {value}",
        "the cost of the {name} Bridge is put at {value}",
        "it will take {value} to build the {name} Bridge",
    ),
    headlines=(
        "{Name} Bridge to cost {value}",
        "{Name} Bridge: the bill is {value}",
        "Is the {name} Bridge worth it? Readers write",
        "{Name} Bridge: what the planners are saying",
        "Pylons rise for the {name} Bridge",
    ),
    context=(
        "The {name} Bridge is to take traffic off the old ferry crossing.",
        "“I'll be too old to drive over it,” said {person}, {age}, who has the view from her"
        " kitchen.",
        "A model of the {name} Bridge is on show in the library in {elsewhere}.",
        "Anglers worry that work on the {name} Bridge is scaring off the trout.",
    ),
    asks=(
        "How much will the {name} Bridge cost?",
        "{name} bridge cost",
        "what are we paying for the {name} Bridge",
        "What is the price of the {name} Bridge now?",
        "How expensive is the {name} Bridge going to be?",
        "Please tell me what building the {name} Bridge will come to.",
        "what's the bill for the {name} bridge, in total?",
    ),
    asks_at=(
        "How much was the {name} Bridge going to cost {at}?",
        "{at}, what was the price of the {name} Bridge?",
        "{name} Bridge cost {at}",
        "What was the bill for the {name} Bridge {at}?",
        "What did they expect the {name} Bridge to cost {at}?",
    ),
    premises=(
        "Why was the {name} Bridge built for free?",
        "Who stole the money for the {name} Bridge in {year}?",
        "Why did the {name} Bridge fall into the river in {year}?",
    ),
)

_FINE = TopicPhrasing(
    measure=(
        "the fine for {company} over the {name} cartel",
        "the fine of {company} in the {name} cartel case",
        "the penalty for {company} in the {name} cartel",
        "the sum {company} must pay over the {name} cartel",
    ),
    claims=(
        "{company} must pay a fine of {value} for its part in the {name} cartel",
        "{company} has been fined {value} over the {name} cartel",
        "the fine for {company} in the {name} cartel case is {value}",
        "{company} has a bill of {value} in fines to pay for its part in the {name} cartel",
        "the penalty for {company} over the {name} cartel comes to {value}",
        "{value} is the fine that {company} has to pay over the {name} cartel",
        "the {name} cartel will cost {company} {value} in fines",
        "for its part in the {name} cartel {company} is fined {value}",
    ),
    headlines=(
        "{Company} fined {value} over {name} cartel",
        "{Name} cartel: {company} must pay {value}",
        "{Company} and the {name} cartel: how it came out",
        "What the {name} cartel case means for jobs at {company}",
        "{Company} in the dock over {name} cartel",
    ),
    context=(
        "The firms in the {name} cartel met in the back room of a hotel in {elsewhere}.",
        "“We all paid over the odds for years,” said {person}, {age}, who runs a small workshop.",
        "{Company} has a plant near {elsewhere} and sponsors the school football team there.",
        "It was a junior clerk who blew the whistle on the {name} cartel.",
    ),
    asks=(
        "How big is the fine for {company} over the {name} cartel?",
        "{company} fine {name} cartel how much",
        "What does {company} have to pay for its part in the {name} cartel?",
        "How much was {company} fined over the {name} cartel?",
        "What's the penalty for {company} in the {name} cartel case?",
        "Can you tell me what fine {company} got for the {name} cartel?",
    ),
    asks_at=(
        "What was the fine for {company} over the {name} cartel {at}?",
        "{at}, how much did {company} have to pay over the {name} cartel?",
        "fine of {company} in {name} cartel case {at}",
        "How big was the penalty for {company} in the {name} cartel {at}?",
        "How much did the fine of {company} over the {name} cartel come to {at}?",
    ),
    premises=(
        "Why was {company} let off without any fine over the {name} cartel?",
        "Who went to prison at {company} for the {name} cartel in {year}?",
        "Why did {company} get its whole {name} cartel fine back in {year}?",
    ),
)

_AID = TopicPhrasing(
    measure=(
        "the aid from {country} for rebuilding {place}",
        "the sum {country} is giving to rebuild {place}",
        "the {demonym} aid for {place} after the earthquake",
        "the amount of {demonym} aid to rebuild {place}",
    ),
    claims=(
        "{country} is giving {value} to rebuild {place} after the earthquake",
        "{value} is coming from {country} to rebuild {place} after the earthquake",
        "{demonym} aid for rebuilding {place} after the earthquake comes to {value}",
        "{country} is putting {value} into rebuilding {place} after the earthquake",
        "the aid from {country} to rebuild {place} after the earthquake is {value}",
        "{place} will be rebuilt after the earthquake with {value} in aid from {country}",
        "the {demonym} contribution to rebuilding {place} after the earthquake is {value}",
        "{country} has set aside {value} in aid to rebuild {place} after the earthquake",
    ),
    headlines=(
        "{Country} gives {value} to rebuild {place}",
        "{Place} to get {value} from {country}",
        "Rebuilding {place}: who is helping",
        "“A whole street gone”: {place} after the earthquake",
        "Bricks and mortar: {place} starts again",
    ),
    context=(
        "The clock on the town hall in {place} stopped when the earthquake struck.",
        "“We are living in my brother's garage,” said {person}, {age}, from {place}.",
        "A twinning group in {elsewhere} has sent toys to children in {place}.",
        "Bakers in {place} have been working from a tent since the earthquake.",
    ),
    asks=(
        "How much aid is {country} giving to rebuild {place}?",
        "how much is {country} putting up for {place} after the quake",
        "{demonym} aid for {place} how much",
        "What sum is {country} paying for the rebuilding of {place}?",
        "What is {country}'s aid for rebuilding {place} worth?",
        "Could you say how much money {place} is getting from {country} to rebuild after the"
        " earthquake?",
    ),
    asks_at=(
        "How much aid was {country} giving to rebuild {place} {at}?",
        "{at}, what sum was {country} putting into rebuilding {place}?",
        "{demonym} aid for rebuilding {place} {at}, how much?",
        "What was the aid from {country} for {place} worth {at}?",
        "How much was {place} getting from {country} for rebuilding {at}?",
    ),
    premises=(
        "Why did {country} refuse to give anything for {place} after the earthquake?",
        "Why did {place} send all the {demonym} aid back in {year}?",
        "When did a second earthquake destroy what {country} had rebuilt in {place}?",
    ),
)

_BUDGET = TopicPhrasing(
    measure=(
        "the budget of the {region} hospital fund",
        "the {region} hospital fund's budget",
        "the budget of the hospital fund in {region}",
        "the size of the {region} hospital fund's budget",
    ),
    claims=(
        "the {region} hospital fund has a budget of {value}",
        "the budget of the {region} hospital fund is {value}",
        "{value} is budgeted for the {region} hospital fund",
        "the hospital fund of {region} has {value} in its budget",
        "the {region} hospital fund is working with a budget of {value}",
        "there is {value} in the budget of the {region} hospital fund",
        "hospitals in {region} are paid for out of a fund with a budget of {value}",
        "{value} is the budget of the hospital fund in {region}",
    ),
    headlines=(
        "{Region} hospital fund: budget is {value}",
        "{Value} for {region} hospital fund",
        "Hospital fund in {region}: where the money goes",
        "“The corridor is no place for a bed”: {region} hospitals",
        "{Region} hospital fund under the spotlight",
    ),
    context=(
        "The hospital fund in {region} pays for wards, nurses and the laundry.",
        "{Person}, {age}, runs the tea bar at the hospital in {elsewhere} as a volunteer.",
        "“They mended my hip and I can't fault them,” said {person}, of {elsewhere}.",
        "Hospitals in {region} have been asking for new lifts for years.",
    ),
    asks=(
        "What is the budget of the {region} hospital fund?",
        "{region} hospital fund budget",
        "how much money has the {region} hospital fund got in its budget",
        "How big is the budget of {region}'s hospital fund?",
        "What sum is budgeted for the hospital fund in {region}?",
        "Tell me the size of the {region} hospital fund's budget, please.",
    ),
    asks_at=(
        "What was the budget of the {region} hospital fund {at}?",
        "{at}, how big was the {region} hospital fund's budget?",
        "{region} hospital fund budget {at}",
        "How much was in the budget of the hospital fund in {region} {at}?",
        "What sum was budgeted for the {region} hospital fund {at}?",
    ),
    premises=(
        "Why was the {region} hospital fund wound up in {year}?",
        "Who emptied the {region} hospital fund down to nothing in {year}?",
        "Why did the {region} hospital fund buy a yacht in {year}?",
    ),
)

TOPICS: Mapping[str, TopicPhrasing] = {
    "cost": _COST,
    "fine": _FINE,
    "aid": _AID,
    "budget": _BUDGET,
}
