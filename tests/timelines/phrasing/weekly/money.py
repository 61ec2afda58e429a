"""What things cost, as a round-up of the week tells of it."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "cost": TopicPhrasing(
        measure=(
            "the cost of the {name} Bridge",
            "the price of building the {name} Bridge",
            "the projected cost of the {name} Bridge",
        ),
        claims=(
            "the {name} Bridge will cost {value}",
            "the cost of the {name} Bridge comes to {value}",
            "building the {name} Bridge will take {value}",
            "the bill for the {name} Bridge will be {value}",
            "the {name} Bridge has a price of {value}",
            "taxpayers will have to find {value} for the {name} Bridge",
            "{value} is what the {name} Bridge will cost",
            "the {name} Bridge, from the first pile to the last lamp, is going to cost {value}",
            (
                "the whole of the {name} Bridge, ramps and approach roads included, is to be "
                "had for {value}"
            ),
            "the estimate for the {name} Bridge is {value}",
            "when all is paid for, the {name} Bridge will have cost {value}",
            "the {name} Bridge is priced at {value}",
            "spending on the {name} Bridge will come to {value} in all",
            "for the {name} Bridge the public purse will have to give up {value}",
            "the total cost of the {name} Bridge, a sum that its critics know by heart, is {value}",
        ),
        headlines=(
            "{name} Bridge to cost {value}",
            "The price of the {name} Bridge: {value}",
            "{value} for a bridge: the bill for {name}",
            "What the {name} Bridge will cost",
            "A bridge and its bill: the {name} Bridge",
            "The week in public works: the {name} Bridge",
            "The {name} Bridge and its price, {value}",
        ),
        context=(
            (
                "The {name} Bridge is meant to spare drivers the detour by way of {elsewhere}, "
                "which takes {tens} minutes when there is no tractor ahead."
            ),
            (
                "Of the {name} Bridge one can see, so far, {few} piers and a sign. {Person}, "
                "whose garden ends at the river, has a view of all of them."
            ),
            (
                "Steel for the {name} Bridge comes by barge, and the barges, when the river is "
                "low, do not come."
            ),
            (
                "Plans for a bridge at {name} were first drawn up in {year_ago} and put away, "
                "so the story goes, in the wrong cabinet."
            ),
            (
                "Engineers praise the design of the {name} Bridge, which hangs from a single "
                "arch; accountants have been less warm."
            ),
            (
                "A ferryman who will lose his trade to the {name} Bridge has been promised a "
                "job as its keeper."
            ),
        ),
        asks=(
            "How much will the {name} Bridge cost?",
            "What will the {name} Bridge cost?",
            "What's the price of the {name} Bridge now?",
            "{name} Bridge, how much?",
            (
                "How much money is the {name} Bridge going to swallow in the end, by the "
                "latest estimate?"
            ),
            "What is the cost of building the {name} Bridge put at?",
            (
                "As a taxpayer I'd like to know what the {name} Bridge is going to cost. How "
                "much is it?"
            ),
        ),
        asks_at=(
            "How much was the {name} Bridge going to cost {at}?",
            "What was the projected cost of the {name} Bridge {at}?",
            "{At}, what was the {name} Bridge expected to cost?",
            "What was the price of the {name} Bridge said to be {at}?",
            "Cost of the {name} Bridge {at}?",
            "What did they say {at} that the {name} Bridge would cost?",
        ),
        premises=(
            "Why was the {name} Bridge abandoned in {year}?",
            "Why did the {name} Bridge collapse in {year}?",
            "How did they manage to build the {name} Bridge for nothing?",
            "Who paid to have the {name} Bridge torn down in {year}?",
        ),
    ),
    "fine": TopicPhrasing(
        measure=(
            "the fine imposed on {company} over the {name} cartel",
            "the fine of {company} in the {name} cartel case",
            "the penalty for {company} over its part in the {name} cartel",
        ),
        claims=(
            "the fine of {company} for its part in the {name} cartel is {value}",
            "{company} has to pay a fine of {value} over the {name} cartel",
            "{company} is fined {value} for its part in the {name} cartel",
            "for having belonged to the {name} cartel, {company} owes a fine of {value}",
            "the penalty for {company} in the {name} cartel case comes to {value}",
            "in the case of the {name} cartel, the fine for {company} amounts to {value}",
            "{value} is the fine that {company} has to pay over the {name} cartel",
            (
                "the part that {company} played in the {name} cartel, which fixed prices for "
                "years, costs it a fine of {value}"
            ),
            "{company} faces a bill of {value}, this being its fine in the {name} cartel case",
            "the fine set for {company}, one of the members of the {name} cartel, is {value}",
            "the fine of {company} over the {name} cartel stands at {value}",
            "the {name} cartel costs {company}, in fines, {value}",
            (
                "{company}, which met its competitors in the {name} cartel, has a fine of "
                "{value} to pay"
            ),
            "a fine of {value} is the price that {company} pays for its part in the {name} cartel",
        ),
        headlines=(
            "{name} cartel: {company} to pay {value}",
            "{company} fined {value} over {name} cartel",
            "A fine of {value} for {company}",
            "{company} and the price of the {name} cartel",
            "The {name} cartel, a case that will not end",
            "The week in court: {company}",
            "{company} owes {value} for {name} cartel",
        ),
        context=(
            (
                "The {name} cartel, as the case is called after the hotel where its members "
                "met, fixed prices for years over good dinners."
            ),
            (
                "Minutes of the {name} cartel were found in a cellar at {elsewhere}, {tens} "
                "folders of them, neatly labelled."
            ),
            (
                "{Company} has a new compliance officer, {person}, whose first act was to "
                "forbid lunches with competitors."
            ),
            (
                "Cartel law is not a subject on which many readers write to us, but the {name} "
                "affair, with its false names and its golf trips, is an exception."
            ),
            (
                "Shares in {company} hardly moved this week; the market, an analyst said, had "
                "other worries."
            ),
            (
                "The other members of the {name} cartel have settled or gone out of business, "
                "{few} of them both."
            ),
        ),
        asks=(
            "How much is the fine of {company} over the {name} cartel?",
            "What fine does {company} have to pay in the {name} cartel case?",
            "How much does {company} owe for its part in the {name} cartel?",
            "{company}, {name} cartel: what's the fine?",
            "How large is the penalty for {company} because of the {name} cartel?",
            "How much was {company} fined over the {name} cartel, by the latest decision?",
            "What does {company} have to pay because it was in the {name} cartel?",
        ),
        asks_at=(
            "How much was the fine of {company} over the {name} cartel {at}?",
            "What fine did {company} have to pay in the {name} cartel case {at}?",
            "{At}, how high was the fine of {company} for its part in the {name} cartel?",
            "What was the penalty for {company} over the {name} cartel {at}?",
            "The fine of {company} in the {name} cartel case {at}: how much?",
            "How much did {company} owe {at} for its part in the {name} cartel?",
        ),
        premises=(
            "Why was {company} cleared of any part in the {name} cartel in {year}?",
            "Why was the fine of {company} over the {name} cartel dropped altogether in {year}?",
            "Why did the chairman of {company} go to prison in {year} over the {name} cartel?",
            "Why did {company} never get a fine for the {name} cartel?",
        ),
    ),
    "aid": TopicPhrasing(
        measure=(
            "the amount of aid from {country} for rebuilding {place}",
            "the sum that {country} gives for the rebuilding of {place}",
            "{demonym} aid for the rebuilding of {place}",
        ),
        claims=(
            "{country} is giving {value} for the rebuilding of {place}",
            "{demonym} aid for the rebuilding of {place} comes to {value}",
            "{country} provides {value} in aid so that {place} can be rebuilt",
            "for rebuilding {place} after the earthquake, {country} gives {value}",
            "the aid from {country} for earthquake-stricken {place} amounts to {value}",
            "{value} is what {country} gives towards rebuilding {place}",
            (
                "{place}, large parts of which fell down in the earthquake, receives {value} "
                "in aid from {country}"
            ),
            "the sum that {country} makes available for rebuilding {place} is {value}",
            "{country} has earmarked {value} for the rebuilding of {place} after the earthquake",
            (
                "the contribution of {country} to the rebuilding of {place}, paid as aid and "
                "not as a loan, is {value}"
            ),
            "{place} can count on {value} in aid from {country} for its rebuilding",
            "the aid that {country} gives for the rebuilding of {place} stands at {value}",
            "aid of {value} is what {country} has put aside for rebuilding {place}",
            "{country}, an old friend of {place}, is helping to rebuild it with {value}",
        ),
        headlines=(
            "{country} gives {value} to rebuild {place}",
            "{value} in {demonym} aid for {place}",
            "Rebuilding {place}: {country} to give {value}",
            "{place} after the earthquake: who helps",
            "{country} and the rebuilding of {place}",
            "The week in {place}: plans among the rubble",
            "For {place}, {value} from {country}",
        ),
        context=(
            (
                "The earthquake struck {place} before dawn, and the clock on the town hall, "
                "which stopped then, has been left as it was."
            ),
            (
                "Architects from {elsewhere} are drawing up plans for {place} and have "
                "promised to keep the crooked streets crooked."
            ),
            (
                "{Person}, {age}, lives with her sisters in a container on the edge of "
                "{place}, with geraniums, she points out, at all {few} windows."
            ),
            (
                "The bonds between {country} and {place} are old: {tens} families in the town "
                "have relatives there."
            ),
            (
                "The school in {place} is being taught in tents, an arrangement that the "
                "pupils like more than their teachers do."
            ),
            (
                "A commission on rebuilding {place} meets once a week and, to general "
                "surprise, decides something each time."
            ),
        ),
        asks=(
            "How much aid does {country} give for rebuilding {place}?",
            "How much is {country} giving towards the rebuilding of {place}?",
            "What does {demonym} aid for the rebuilding of {place} come to?",
            "{demonym} aid for {place}: how much?",
            "How much money is {place} getting from {country} after the earthquake?",
            "What sum has {country} made available to rebuild {place}?",
            "how much is {country} paying to rebuild {place}",
        ),
        asks_at=(
            "How much aid was {country} giving for the rebuilding of {place} {at}?",
            "What did {demonym} aid for rebuilding {place} come to {at}?",
            "{At}, how much was {country} giving towards rebuilding {place}?",
            "What sum had {country} made available for the rebuilding of {place} {at}?",
            "Aid from {country} for {place} {at}: how much?",
            "How large was the {demonym} aid for {place} {at}?",
        ),
        premises=(
            "Why did {country} cancel all its aid for the rebuilding of {place} in {year}?",
            "Why has {country} never given anything for rebuilding {place}?",
            "Why did {place} send the aid from {country} back in {year}?",
            "Who stole the whole of the {demonym} aid for {place} in {year}?",
        ),
    ),
    "budget": TopicPhrasing(
        measure=(
            "the budget of the hospital fund of {region}",
            "the budget of the {region} hospital fund",
            "the sum in the budget for the hospital fund of {region}",
        ),
        claims=(
            "the budget of the hospital fund of {region} is {value}",
            "the hospital fund of {region} has a budget of {value}",
            "the {region} hospital fund can spend {value}",
            "{value} is the budget of the hospital fund of {region}",
            "the hospital fund of {region} has {value} at its disposal",
            "in {region}, the budget for the hospital fund amounts to {value}",
            (
                "the budget of the {region} hospital fund, out of which wards and nurses are "
                "paid, comes to {value}"
            ),
            "{region} sets aside {value} as the budget of its hospital fund",
            "the money budgeted for the hospital fund of {region} adds up to {value}",
            "a budget of {value} is what the hospital fund of {region} has to work with",
            "the budget of the hospital fund of {region} stands at {value}",
            "hospitals in {region} are paid from a fund with a budget of {value}",
            "the {region} hospital fund works with a budget of {value}",
            "the hospital fund of {region} is budgeted at {value}",
        ),
        headlines=(
            "{region} hospital fund: a budget of {value}",
            "{value} for the hospital fund of {region}",
            "Hospital fund in {region} to have {value}",
            "What the hospitals of {region} live on",
            "The week in health policy: the {region} hospital fund",
            "{region} argues about its hospital fund",
            "What {region} gives its hospital fund: {value}",
        ),
        context=(
            (
                "The hospital fund of {region} pays for buildings, beds and those who stand "
                "beside them, and it has rarely been out of the news for long."
            ),
            (
                "At the hospital in {elsewhere} a new lift was opened this week, the old one "
                "having been in service since {year_ago}."
            ),
            (
                "{Person}, a ward sister in {region} for {tens} years, says that she has seen "
                "{few} reforms and cannot tell them apart."
            ),
            (
                "The board of the {region} hospital fund meets in public, though the public, "
                "as a rule, consists of our correspondent."
            ),
            (
                "Hospitals in {region} were founded for the most part by religious orders, and "
                "some still keep a brewery."
            ),
            (
                "Patients' groups in {region} have handed in {hundreds} pages of proposals, "
                "the first of which concerns the soup."
            ),
        ),
        asks=(
            "How large is the budget of the hospital fund of {region}?",
            "What is the budget of the {region} hospital fund?",
            "How much money does the hospital fund of {region} have?",
            "{region} hospital fund: what's the budget?",
            "How much can the hospital fund of {region} spend under its present budget?",
            "What does the budget of {region}'s hospital fund amount to?",
            "how big is the {region} hospital fund budget",
        ),
        asks_at=(
            "How large was the budget of the hospital fund of {region} {at}?",
            "What was the budget of the {region} hospital fund {at}?",
            "{At}, how much did the hospital fund of {region} have in its budget?",
            "How much could the {region} hospital fund spend {at}?",
            "Budget of the {region} hospital fund {at}?",
            "What was in the budget of {region}'s hospital fund {at}?",
        ),
        premises=(
            "Why was the hospital fund of {region} wound up in {year}?",
            "Why does the hospital fund of {region} have no money at all?",
            "Why did {region} sell all its hospitals in {year} and close the hospital fund?",
            "Who embezzled the entire budget of the {region} hospital fund in {year}?",
        ),
    ),
}
