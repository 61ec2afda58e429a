"""More shares of a whole: turnout, containment and approval."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "turnout": TopicPhrasing(
        measure=(
            "turnout in the {region} referendum",
            "the turnout in the referendum in {region}",
            "voter participation in the {region} referendum",
        ),
        claims=(
            "turnout in the {region} referendum is {value}",
            "{value} of those entitled to vote in the {region} referendum cast a ballot",
            "turnout in the referendum in {region} stands at {value}",
            "{value} of the electorate in {region} took part in the referendum",
            "the referendum in {region} has drawn a turnout of {value}",
            "{value} of voters went to the polls in the referendum in {region}",
        ),
        headlines=(
            "{region} referendum: turnout {value}",
            "Ballot boxes and biscuits: {region} counts",
            "Turnout of {value} in {region}",
            "{region} referendum: the count goes on",
            "Counting through the night in {region}",
        ),
        context=(
            (
                "The ballots of the {region} referendum are counted by hand, on trestle tables, in"
                " the gymnasium in {elsewhere}."
            ),
            (
                "{person}, {age}, who handed out the voting papers in {elsewhere}, baked for her"
                " helpers."
            ),
            (
                "Postal votes from the islands off {region} come in with the mail boat, and the"
                " mail boat comes in when it can."
            ),
            (
                "In the last week before the referendum, there was hardly a lamp post in {region}"
                " without a poster."
            ),
            (
                "Observers praised the patience of voters in {region}, some of whom had queued in"
                " sleet."
            ),
        ),
        asks=(
            "What is the turnout in the {region} referendum?",
            "What share of voters in {region} took part in the referendum?",
            "What percentage of the electorate voted in the {region} referendum, as far as is known"
            " now?",
            "There was a referendum in {region}. What is the latest figure for turnout?",
        ),
        asks_at=(
            "What was the turnout in the {region} referendum {at}?",
            "{At}, what was turnout in the referendum in {region} put at?",
            "What share of the electorate was known {at} to have voted in the {region} referendum?",
            "How high was turnout in the {region} referendum {at}?",
        ),
        premises=(
            "Why was the {region} referendum called off in {year}?",
            "Why did nobody at all vote in the referendum in {region}?",
            "How did the {region} referendum reach a turnout of one hundred percent?",
            "Why was the {region} referendum declared void and held again?",
        ),
    ),
    "containment": TopicPhrasing(
        measure=(
            "the level of containment of the {name} wildfire",
            "the contained share of the {name} fire",
        ),
        claims=(
            "{value} of the {name} wildfire is contained",
            "firebreaks now hold {value} of the perimeter of the {name} fire",
            "{value} of the edge of the {name} wildfire is under control",
            "crews have closed the ring around {value} of the {name} fire",
        ),
        headlines=(
            "Crews dig in against the {name} fire",
            "{name} wildfire: containment at {value}",
            "Smoke over the valley from the {name} fire",
            "On the line at the {name} fire",
        ),
        context=(
            (
                "Smoke from the {name} fire could be smelt in {elsewhere}, where washing was taken"
                " in and windows shut."
            ),
            (
                "Crews at the {name} fire sleep in the school in {elsewhere}. {person}, the"
                " caretaker, has found mattresses for most of them."
            ),
            (
                "Bulldozers are cutting a line along the ridge ahead of the {name} fire. The wind"
                " is expected to turn."
            ),
            ("The {name} fire takes its name from the creek where a walker first saw the flames."),
            (
                "A fox, its tail singed, was carried out of the path of the {name} fire in a"
                " firefighter's jacket."
            ),
        ),
        asks=(
            "What is the containment of the {name} fire now?",
            "{name} fire containment percent?",
            "How far have they got with the {name} wildfire, what percentage is contained?",
            "We can see the smoke from here. How much of the {name} fire is under control?",
        ),
        asks_at=(
            "{At}, what share of the {name} wildfire was contained?",
            "What was the containment of the {name} fire {at}?",
            "How far had crews contained the {name} fire {at}?",
        ),
        premises=(
            "When was the {name} fire completely put out?",
            "How did the crews get the {name} wildfire one hundred percent contained?",
            "Why was firefighting at the {name} fire given up for good?",
            "When did the {name} fire reach the sea?",
        ),
    ),
    "approval": TopicPhrasing(
        measure=(
            "the approval rating of the governor of {region}",
            "approval of the governor of {region}",
            "the share of people in {region} who approve of their governor",
        ),
        claims=(
            "{value} of people in {region} approve of their governor",
            "the governor of {region} has an approval rating of {value}",
            "approval of the governor of {region} is {value}",
            "{value} of voters in {region} are content with the governor",
            "{value} of those polled in {region} think the governor is doing a good job",
            "the approval rating of the governor of {region} stands at {value}",
        ),
        headlines=(
            "{region}: {value} approve of governor",
            "How {region} sees its governor",
            "Approval rating of {region} governor: {value}",
            "The governor of {region} and the polls",
            "Doorstep verdicts on the governor of {region}",
        ),
        context=(
            (
                "In the market hall in {elsewhere}, opinions on the governor of {region} come free"
                " with the vegetables. {person} has the strongest."
            ),
            ("Pollsters in {region} ring people at supper time. A good many hang up."),
            (
                "The governor of {region} spent the week visiting dairies and did not take"
                " questions."
            ),
            (
                "Road tolls are what people in {region} mention first when they are asked about the"
                " governor."
            ),
            (
                "A cartoonist in {elsewhere} draws the governor of {region} as a weathercock. The"
                " original is said to hang in the governor's hall."
            ),
        ),
        asks=(
            "What is the approval rating of the governor of {region}?",
            "What percentage of people in {region} approve of the governor?",
            "governor {region} approval now?",
            "How popular is the governor of {region} at the moment, in percent?",
            "Could I have the latest approval figure for the governor of {region}, please?",
        ),
        asks_at=(
            "What was the approval rating of the governor of {region} {at}?",
            "{At}, what share of people in {region} approved of the governor?",
            "How popular was the governor of {region} {at}, in percent?",
            "What approval figure did the governor of {region} have {at}?",
        ),
        premises=(
            "Why did the governor of {region} resign in {year}?",
            "How did the governor of {region} win the approval of every single voter?",
            "Why does nobody in {region} approve of the governor any more?",
            "When was the governor of {region} removed from office by the assembly?",
        ),
    ),
}
