"""What things cost, who pays, and who is out of work."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS = {
    "cost": TopicPhrasing(
        measure=(
            "the total cost of the {name} Bridge",
            "the bill for the {name} Bridge",
            "the price of the {name} Bridge",
            "the projected cost of the {name} Bridge",
        ),
        claims=(
            "the {name} Bridge will in all cost {value}",
            "the cost of the {name} Bridge is put at {value}",
            "the bill for the {name} Bridge comes to {value}",
            "{value} is what the {name} Bridge will cost",
            "building the {name} Bridge is going to cost {value}",
            (
                "taxpayers, and they alone, will pay {value} for the {name} Bridge, which is its "
                "full cost"
            ),
            "the {name} Bridge carries a price of {value}",
            "the price of the {name} Bridge, approach roads included, is {value}",
            "for the {name} Bridge, {value} will have to be spent in all",
        ),
        headlines=(
            "{Name} Bridge to cost {value}",
            "{Value} for {name} Bridge",
            "{Name} Bridge: counting the bill",
            "Bridge over troubled budgets",
            "{Name} Bridge under scrutiny",
        ),
        context=(
            (
                "The {name} Bridge is to replace a ferry that has run since {year_ago}. {Person}, "
                "its pilot, is {age} and in no hurry."
            ),
            (
                "Pylons of the {name} Bridge stand in the water like chimneys, with cranes between "
                "them."
            ),
            (
                "Steel for the {name} Bridge comes by barge from {elsewhere}, when the river is "
                "high enough."
            ),
            "Opponents of the {name} Bridge point to the storks that nest in the marsh below it.",
        ),
        asks=(
            "How much money will the {name} Bridge swallow?",
            "What does the {name} Bridge cost?",
            "{name} Bridge cost?",
            "What is the bill for the {name} Bridge expected to come to?",
            "how much money is the {name} Bridge going to cost",
            "Could you tell me what price tag is on the {name} Bridge?",
            "What will be spent on the {name} Bridge in total?",
        ),
        asks_at=(
            "How much was the {name} Bridge going to cost {at}?",
            "{At}, what was the projected cost of the {name} Bridge?",
            "Where did the bill for the {name} Bridge stand {at}?",
            "{name} Bridge cost {at}",
            "What price was on the {name} Bridge {at}?",
        ),
        premises=(
            "Why did the {name} Bridge cost nothing at all?",
            "Who paid for the demolition of the {name} Bridge in {year}?",
            "Why was the {name} Bridge given up for good?",
        ),
    ),
    "fine": TopicPhrasing(
        measure=(
            "the fine on {company} in the {name} cartel case",
            "the fine of {company} for its part in the {name} cartel",
            "the penalty of {company} over the {name} cartel",
            "the {name} cartel fine of {company}",
        ),
        claims=(
            "{company} has to pay a fine of {value} for its part in the {name} cartel",
            "{company} is fined {value} over the {name} cartel",
            "the fine for {company} in the {name} cartel case is {value}",
            "the {name} cartel costs {company} a fine of {value}",
            "for its role in the {name} cartel, {company} faces a fine set at {value}",
            "the penalty imposed on {company} in the {name} cartel case comes to {value}",
            "a fine of {value} is what {company} owes for its part in the {name} cartel",
            "{value} is the fine that {company} must pay over the {name} cartel",
            "the fine of {company}, one of the firms in the {name} cartel, amounts to {value}",
        ),
        headlines=(
            "{Company} fined {value} over {name} cartel",
            "{Name} cartel: {value} fine for {company}",
            "{Company} and the {name} cartel",
            "{Name} cartel case drags on",
            "Price fixers at the bench",
        ),
        context=(
            (
                "The {name} cartel met in the back room of a skittle alley and fixed prices for "
                "years. {Person}, {age}, a secretary, kept the notes."
            ),
            (
                "Shares of {company} were little changed in {capital}, where traders had expected "
                "news of the case."
            ),
            "Lawyers of {company} brought their files to court on a luggage trolley.",
            "Customers of the {name} cartel, among them several towns, want damages of their own.",
        ),
        asks=(
            "How much is the fine on {company} over the {name} cartel?",
            "What fine does {company} have to pay for its part in the {name} cartel?",
            "{company} fine {name} cartel, how much",
            "How large is the penalty for {company} in the {name} cartel case?",
            "Could you tell me what {company} has been fined in the {name} cartel case?",
            "How much must {company} pay because of the {name} cartel?",
            "what's the amount of the {name} cartel fine for {company}?",
        ),
        asks_at=(
            "How much was the fine on {company} over the {name} cartel {at}?",
            "{At}, what fine did {company} have to pay in the {name} cartel case?",
            "What was the penalty of {company} over the {name} cartel {at}?",
            "{company} {name} cartel fine {at}",
            "How high was the {name} cartel fine of {company} {at}?",
        ),
        premises=(
            "Why was {company} let off without any fine in the {name} cartel case?",
            "Which judge cleared {company} of having taken part in the {name} cartel?",
            "Why did {company} get its whole {name} cartel fine back in {year}?",
        ),
    ),
    "aid": TopicPhrasing(
        measure=(
            "{demonym} aid for rebuilding {place}",
            "the aid that {country} gives for rebuilding {place}",
            "the sum that {country} gives for the rebuilding of {place}",
            "{demonym} earthquake aid for {place}",
        ),
        claims=(
            "{country} is giving {value} for rebuilding {place} after the earthquake",
            "{demonym} aid for rebuilding {place} comes to {value}",
            "{country} has put up {value} for quake-hit {place}, to be spent on rebuilding",
            "the rebuilding of {place} gets {value} from {country}",
            (
                "{value} is going from {country} to {place}, where an earthquake left whole "
                "streets to be rebuilt"
            ),
            "{country} supports the rebuilding of {place} with {value}",
            "{demonym} aid of {value} is going into the rebuilding of {place}",
            "the sum that {country} gives to rebuild {place} is {value}",
            "after the earthquake, {country} is helping {place} to rebuild with {value}",
        ),
        headlines=(
            "{Country} gives {value} to rebuild {place}",
            "{Value} from {capital} for quake-hit {place}",
            "{Place} rebuilds after the quake",
            "Help for {place}",
            "Cranes over {place}",
        ),
        context=(
            (
                "The earthquake lasted half a minute and brought down the old quarter of {place}, "
                "with its two minarets and its cinema."
            ),
            (
                "Families in {place} live in containers that are too hot by day and too cold by "
                "night. {Person}, {age}, has planted beans around hers."
            ),
            (
                "Architects want {place} to be rebuilt in timber and brick, no higher than three "
                "floors."
            ),
            "Masons from all over the country have come to {place}, and beds are hard to find.",
        ),
        asks=(
            "How much is {country} paying towards the rebuilding of {place}?",
            "How much aid does {place} get from {country} after the earthquake?",
            "{demonym} aid for {place}, how much?",
            "What sum has {country} put up for the rebuilding of {place}?",
            "how much money {country} gives to rebuild {place}",
            "Can you tell me the amount of {demonym} aid for quake-hit {place}?",
            "With how much money does {country} support the rebuilding of {place}?",
        ),
        asks_at=(
            "How much was {country} giving for rebuilding {place} {at}?",
            "{At}, how much {demonym} aid was there for rebuilding {place}?",
            "What was the sum of {demonym} aid for the rebuilding of {place} {at}?",
            "{demonym} aid {place} rebuilding {at}",
            "How much did {demonym} earthquake aid for {place} come to {at}?",
        ),
        premises=(
            "Why did {country} refuse to give anything for rebuilding {place}?",
            "Why did {place} send all the {demonym} aid back in {year}?",
            "When did {country} stop all aid for {place}?",
        ),
    ),
    "budget": TopicPhrasing(
        measure=(
            "the size of the {region} hospital fund's budget",
            "the {region} hospital fund's budget",
            "the budget of the hospital fund of {region}",
            "the money in the budget of the {region} hospital fund",
        ),
        claims=(
            "the {region} hospital fund has a budget of {value} to spend",
            "the budget of the {region} hospital fund is {value}",
            "{value} is budgeted for the {region} hospital fund",
            "the hospital fund of {region} has {value} in its budget",
            "the hospitals of {region} share a fund with a budget of {value}",
            "{region}'s hospital fund works with a budget of {value}",
            "in the budget of the {region} hospital fund there is {value}",
            "the budget of {region}'s hospital fund comes to {value}",
            "the hospital fund, on which every clinic in {region} draws, has a budget of {value}",
        ),
        headlines=(
            "{Region} hospital fund: budget of {value}",
            "{Value} for hospital fund of {region}",
            "{Region} hospitals look at their books",
            "Beds and balances in {region}",
            "Hospital fund of {region} debated",
        ),
        context=(
            (
                "Hospitals in {region} have long waiting lists for hips and eyes. {Person}, {age}, "
                "has been on both of them."
            ),
            (
                "The fund that pays for the hospitals of {region} was set up in {year_ago}, after "
                "a scandal over a burnt-down ward."
            ),
            (
                "Nurses from {elsewhere} commute to {region} by ferry, and sleep in the old "
                "porter's lodge between shifts."
            ),
            (
                "Accountants of the hospital fund in {region} still keep one ledger on paper, out "
                "of caution."
            ),
        ),
        asks=(
            "How much does the budget of the {region} hospital fund come to?",
            "What budget does the {region} hospital fund have?",
            "{region} hospital fund budget?",
            "How much money does the {region} hospital fund have in its budget?",
            "how big is {region}'s hospital fund budget",
            "Please tell me what sum is budgeted for the {region} hospital fund.",
            "With what budget does the hospital fund of {region} work?",
        ),
        asks_at=(
            "How much did the budget of the {region} hospital fund come to {at}?",
            "{At}, what was the budget of the hospital fund of {region}?",
            "How much was in the budget of the {region} hospital fund {at}?",
            "{region} hospital fund budget {at}",
            "With what budget did the {region} hospital fund work {at}?",
        ),
        premises=(
            "Why was the hospital fund of {region} dissolved?",
            "When did the {region} hospital fund run out of all its money?",
            "Who closed down the {region} hospital fund in {year}?",
        ),
    ),
    "unemployment": TopicPhrasing(
        measure=(
            "the official unemployment rate in {region}",
            "the rate of unemployment in {region}",
            "the jobless rate in {region}",
            "the share of the workforce in {region} without a job",
        ),
        claims=(
            "unemployment in {region} comes to {value}",
            "{value} of the workforce in {region} is out of work",
            "the jobless rate in {region} is {value}",
            "{region} has an unemployment rate of {value}",
            "in {region}, {value} of the labour force has no job",
            "the unemployment rate in {region}, once a region of smokestacks, is {value}",
            "{value} is the rate of unemployment in {region}",
            "the labour market of {region} shows unemployment of {value}",
            "unemployment stands at {value} in {region}",
        ),
        headlines=(
            "Unemployment in {region}: {value}",
            "{Region} jobless rate {value}",
            "{Value} out of work in {region}",
            "{Region} looks for work",
            "Job market of {region} in the spotlight",
        ),
        context=(
            (
                "The job centre of {region} has moved into a former department store, escalators "
                "and all."
            ),
            (
                "Young people leave {region} on the Sunday bus. {Person}, {age}, waves to a nephew "
                "and goes back to her kiosk."
            ),
            (
                "Apprenticeships in {region} go begging in bakeries and on roofs, while offices "
                "turn people away."
            ),
            (
                "Economists say that {region} lives from timber, tourists and a shoe factory in "
                "{elsewhere}."
            ),
        ),
        asks=(
            "What's the unemployment rate in {region} at the moment?",
            "How bad is unemployment in {region}, in percent?",
            "{region} unemployment rate?",
            "What percentage of the workforce in {region} is out of work?",
            "jobless rate {region} latest",
            "Could you give me the rate of unemployment in {region}?",
            "What share of people in the labour force of {region} have no job?",
        ),
        asks_at=(
            "What unemployment rate did {region} have {at}?",
            "{At}, how high was unemployment in {region}?",
            "What percentage of the workforce in {region} was out of work {at}?",
            "{region} jobless rate {at}",
            "Where did unemployment in {region} stand {at}?",
        ),
        premises=(
            "How did {region} get everybody into work?",
            "Why has {region} no unemployment at all?",
            "When did the last jobless person in {region} find work, in {year}?",
        ),
    ),
}
