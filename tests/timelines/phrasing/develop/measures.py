"""Topics of money and percent."""

from tests.timelines.phrasing import TopicPhrasing

MEASURES: dict[str, TopicPhrasing] = {
    "cost": TopicPhrasing(
        measure=("the cost of the {name} Bridge", "the price of the {name} Bridge"),
        claims=(
            "the {name} Bridge will cost {value}",
            "the bill for the {name} Bridge is now put at {value}",
            "building the {name} Bridge will take {value}",
            "{value} will be needed to finish the {name} Bridge",
            "the cost of the {name} Bridge comes to {value}",
        ),
        headlines=(
            "{Name} Bridge to cost {value}",
            "Quarrel over the bill for {name} Bridge",
            "{Name} Bridge: the price is {value}",
        ),
        context=(
            "The {name} Bridge is to cross the strait near {place} on {tens} pillars. It will be "
            "{few} kilometres long.",
            "Work at {place} stopped for {few} weeks last winter because of ice. {Person}, an "
            "engineer, blames the ground.",
            "Ferries have crossed at {place} since {year_ago}. A ticket costs about as much as a "
            "loaf of bread.",
        ),
        asks=(
            "How much will the {name} Bridge cost?",
            "What is the cost of the {name} Bridge?",
            "How much money does the {name} Bridge take?",
        ),
        asks_at=(
            "What was the {name} Bridge expected to cost {at}?",
            "{At}, how much was the {name} Bridge to cost?",
            "What was the cost of the {name} Bridge {at}?",
        ),
        premises=(
            "Why was the {name} Bridge built for free?",
            "Why was the {name} Bridge torn down in {year}?",
        ),
    ),
    "fine": TopicPhrasing(
        measure=(
            "the fine imposed on {company} over the {name} cartel",
            "the penalty for {company} in the {name} cartel case",
        ),
        claims=(
            "{company} must pay a fine of {value} over the {name} cartel",
            "the penalty for {company} in the {name} cartel case is {value}",
            "{company} has been fined {value} in the {name} cartel case",
            "{value} is what {company} owes for its part in the {name} cartel",
        ),
        headlines=(
            "{Company} fined {value} over {name} cartel",
            "{Name} cartel: {company} goes on to fight its fine",
            "{Company} and the {name} cartel: the case goes on",
        ),
        context=(
            "The {name} cartel fixed the prices of packaging for {few} years. Its members met in a "
            "hotel in {place}.",
            "{Company}, which employs {hundreds} people in {place}, has hired new lawyers.",
            "The case file has {hundreds} pages. {Person}, who blew the whistle, now keeps a "
            "guesthouse.",
        ),
        asks=(
            "How much was {company} fined over the {name} cartel?",
            "How high is the fine of {company} in the {name} cartel case?",
            "How much must {company} pay over the {name} cartel?",
        ),
        asks_at=(
            "How high was the fine of {company} in the {name} cartel case {at}?",
            "{At}, how much did {company} owe over the {name} cartel?",
            "What was the fine imposed on {company} over the {name} cartel {at}?",
        ),
        premises=(
            "Why was {company} cleared of any part in the {name} cartel?",
            "Why did a judge cancel the whole fine of {company} in the {name} cartel case?",
        ),
    ),
    "aid": TopicPhrasing(
        measure=(
            "the {demonym} aid for the rebuilding of {place}",
            "the aid from {country} for {place}",
        ),
        claims=(
            "{country} has pledged {value} for the rebuilding of {place}",
            "the {demonym} aid for {place} amounts to {value}",
            "{value} has been set aside in {country} for {place}",
            "{country} will spend {value} on rebuilding {place}",
        ),
        headlines=(
            "{Country} pledges {value} for {place}",
            "{Place} waits for help from {country}",
            "Rebuilding {place}: aid from {country} at {value}",
        ),
        context=(
            "An earthquake destroyed most of {place}, killing livestock and bringing down {few} "
            "churches. The town hall is a tent.",
            "{Person}, a mason, has built {tens} walls with her own hands. “Bricks are what we "
            "lack,” she said.",
            "{Place} was already rebuilt once, in {year_ago}.",
        ),
        asks=(
            "How much aid has {country} pledged for {place}?",
            "How much will {country} spend on rebuilding {place}?",
            "What does the {demonym} aid for {place} amount to?",
        ),
        asks_at=(
            "How much aid had {country} pledged for {place} {at}?",
            "{At}, how much was {country} to spend on rebuilding {place}?",
            "What did the {demonym} aid for {place} amount to {at}?",
        ),
        premises=(
            "Why did {country} refuse to give any aid to {place}?",
            "Why did {place} send back all the money from {country}?",
        ),
    ),
    "budget": TopicPhrasing(
        measure=("the budget of the {region} hospital fund", "the {region} hospital budget"),
        claims=(
            "the {region} hospital fund has a budget of {value}",
            "the budget of the {region} hospital fund is {value}",
            "{region} sets {value} aside for its hospitals",
            "hospitals in {region} will have {value} to spend",
        ),
        headlines=(
            "{Region} hospitals to get {value}",
            "Hospitals in {region} ask for more",
            "{Region} hospital fund: {value}",
        ),
        context=(
            "The hospital in {place} has {hundreds} beds and a roof that leaks. Its newest "
            "ambulance is {few} years old.",
            "{Person}, a surgeon of {age}, would spend any extra money on nurses.",
            "The fund was created in {year_ago} after a fire in the old infirmary.",
        ),
        asks=(
            "How large is the budget of the {region} hospital fund?",
            "How much does {region} set aside for its hospitals?",
            "What is the {region} hospital budget?",
        ),
        asks_at=(
            "How large was the {region} hospital budget {at}?",
            "{At}, how much did {region} set aside for its hospitals?",
            "What was the budget of the {region} hospital fund {at}?",
        ),
        premises=(
            "Why was the {region} hospital fund dissolved in {year}?",
            "Why did {region} cut its hospital budget to nothing?",
        ),
    ),
    "unemployment": TopicPhrasing(
        measure=("the unemployment rate in {region}", "unemployment in {region}"),
        claims=(
            "the unemployment rate in {region} is {value}",
            "unemployment in {region} stands at {value}",
            "{value} of workers in {region} have no job",
            "joblessness in {region} has come to {value}",
        ),
        headlines=(
            "Unemployment in {region} at {value}",
            "Jobs in {region}: hopes and worries",
            "{Region} jobless rate is {value}",
        ),
        context=(
            "A furniture maker in {place} wants to hire {tens} carpenters but has found {few}.",
            "The office in {place} opens at seven. {Person}, {age}, was first in line.",
            "Wages in {region} rose by less than prices for the {few} quarters before.",
        ),
        asks=(
            "What is the unemployment rate in {region}?",
            "How high is unemployment in {region}?",
            "What share of workers in {region} have no job?",
        ),
        asks_at=(
            "What was the unemployment rate in {region} {at}?",
            "{At}, how high was unemployment in {region}?",
            "What share of workers in {region} had no job {at}?",
        ),
        premises=(
            "How did {region} bring unemployment down to zero?",
            "Why is everybody in {region} out of work?",
        ),
    ),
    "turnout": TopicPhrasing(
        measure=(
            "turnout in the {region} referendum",
            "the turnout at the referendum in {region}",
        ),
        claims=(
            "turnout in the {region} referendum was {value}",
            "{value} of voters took part in the referendum in {region}",
            "the share of voters who cast a ballot in the {region} referendum is {value}",
            "{value} of those entitled to vote did so in the {region} referendum",
        ),
        headlines=(
            "Turnout of {value} in {region} referendum",
            "Counting goes on in {region}",
            "{Region} referendum: {value} of voters took part",
        ),
        context=(
            "The referendum in {region} was about a tunnel under the {place} hills. Ballots from "
            "abroad are counted last.",
            "At a school in {place}, {person} counted by candlelight after a fuse had blown.",
            "Polling stations stayed open for {few} hours more in the mountains. A voter of {age} "
            "came on skis.",
        ),
        asks=(
            "What was the turnout in the {region} referendum?",
            "What share of voters took part in the referendum in {region}?",
            "How high was turnout in the {region} referendum?",
        ),
        asks_at=(
            "What was the turnout in the {region} referendum {at}?",
            "{At}, how high was turnout in the {region} referendum?",
            "What share of voters had taken part in the {region} referendum {at}?",
        ),
        premises=(
            "Why did nobody vote in the referendum in {region}?",
            "Why did every single voter take part in the {region} referendum?",
        ),
    ),
    "containment": TopicPhrasing(
        measure=("containment of the {name} fire", "the contained share of the {name} fire"),
        claims=(
            "the {name} fire is {value} contained",
            "crews have contained {value} of the {name} fire",
            "containment of the {name} fire stands at {value}",
            "lines now hold {value} of the {name} fire",
        ),
        headlines=(
            "{Name} fire {value} contained",
            "Crews make gains against {name} fire",
            "{Name} fire: containment at {value}",
        ),
        context=(
            "The {name} fire started at a campsite near {place} and has burned {hundreds} hectares "
            "of heath.",
            "{Tens} bulldozers cut lines through the heath. {Person}, a pilot, flew {few} times in "
            "one day.",
            "Nights have been cool near {place}, which helps the crews.",
        ),
        asks=(
            "How much of the {name} fire is contained?",
            "What is the containment of the {name} fire?",
            "What share of the {name} fire have crews contained?",
        ),
        asks_at=(
            "How much of the {name} fire was contained {at}?",
            "{At}, what share of the {name} fire had been contained?",
            "What was the containment of the {name} fire {at}?",
        ),
        premises=(
            "How was the {name} fire brought to full containment?",
            "Why was the {name} fire left to burn without any crews?",
        ),
    ),
    "approval": TopicPhrasing(
        measure=("approval of the {region} governor", "the approval rating of {region}'s governor"),
        claims=(
            "approval of the {region} governor is {value}",
            "{value} of voters in {region} approve of their governor",
            "the governor of {region} has the support of {value} of voters",
            "{value} of people asked in {region} are content with the governor",
        ),
        headlines=(
            "{Region} governor at {value}",
            "What {region} thinks of its governor",
            "Approval of {region} governor: {value}",
        ),
        context=(
            "The governor has been criticised for the state of the roads around {place}, where a "
            "bus sank in mud.",
            "The survey asked {hundreds} people by telephone over {few} days.",
            "{Person}, {age}, who runs a ferry at {place}, said politics had never fixed her "
            "engine.",
        ),
        asks=(
            "What is the approval rating of the governor of {region}?",
            "What share of voters in {region} approve of their governor?",
            "How high is approval of the {region} governor?",
        ),
        asks_at=(
            "What was the approval rating of {region}'s governor {at}?",
            "{At}, what share of voters in {region} approved of their governor?",
            "How high was approval of the {region} governor {at}?",
        ),
        premises=(
            "Why does everybody in {region} approve of the governor?",
            "Why was the governor of {region} sent to prison in {year}?",
        ),
    ),
}
