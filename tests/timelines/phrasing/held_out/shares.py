"""Shares in percent: unemployment, turnout, approval."""

from tests.timelines.phrasing import TopicPhrasing

SHARES = {
    "unemployment": TopicPhrasing(
        measure=(
            "the unemployment rate in {region}",
            "the jobless rate in {region}",
        ),
        claims=(
            "unemployment in {region} is {value}",
            "{value} of the workforce in {region} is out of work",
            "the jobless rate in {region} stands at {value}",
            "{region} has an unemployment rate of {value}",
            "in {region} joblessness is running at {value}",
            "{value} of those who want to work in {region} are without a job",
        ),
        headlines=(
            "Jobless rate in {region}: {value}",
            "{region} unemployment at {value}",
            "Fair brings job seekers in {region} and firms together",
            "The labour market in {region}, explained",
        ),
        context=(
            (
                "The shipyard in {place} stopped taking apprentices in {year_ago}. A call centre "
                "has since moved into the canteen."
            ),
            "{Person}, {age}, a trained welder, wrote {tens} applications and got {few} replies.",
            (
                "Seasonal work on the farms hides a part of the problem. Economists look at the "
                "trend over many months."
            ),
            (
                "An employers' association in {elsewhere} complained that posts for electricians "
                "go unfilled."
            ),
        ),
        asks=(
            "What is the unemployment rate in {region}?",
            "{region} jobless rate?",
            "how many percent are unemployed in {region}",
            "How high is unemployment in {region} at present?",
            "In {region}, what share of the workforce is out of work?",
            "Could you give me the most recent unemployment figure for {region}?",
        ),
        asks_at=(
            "What was the unemployment rate in {region} {at}?",
            "{At}, how high was unemployment in {region}?",
            "jobless rate {region} {at}",
            "What share of the workforce in {region} was out of work {at}?",
        ),
        premises=(
            "How did {region} bring unemployment down to zero in {year}?",
            "Why is nobody in {region} out of work?",
            "Why did the whole workforce of {region} lose its jobs in {year}?",
        ),
    ),
    "turnout": TopicPhrasing(
        measure=(
            "turnout in the {region} postal referendum",
            "the turnout in the postal vote in {region}",
            "participation in the {region} postal referendum",
        ),
        claims=(
            "turnout in the {region} postal referendum is {value}",
            "{value} of voters have returned a ballot in the {region} postal referendum",
            "participation in the {region} postal referendum stands at {value}",
            "in the {region} postal referendum {value} of those entitled have voted",
            "{value} of the electorate has taken part in the postal vote in {region}",
            "the postal vote in {region} has a turnout of {value}",
        ),
        headlines=(
            "{region} referendum turnout: {value}",
            "{value} have voted in {region}",
            "Ballots keep coming in by post in {region}",
            "{region} referendum: how the postal vote works",
        ),
        context=(
            (
                "Envelopes are opened in a gymnasium in {place} under the eyes of observers. The "
                "question on the ballot is {few} lines long."
            ),
            '{Person}, {age}, posted hers on the first day. "I walked the dog anyway," she said.',
            (
                "Posters for both camps hang along the road to {elsewhere}. Some have been given "
                "moustaches."
            ),
            (
                "The last referendum in the region was in {year_ago}. It was about the colour of "
                "the flag."
            ),
        ),
        asks=(
            "What is the turnout in the {region} postal referendum?",
            "{region} referendum turnout?",
            "how many percent have voted in {region} so far",
            "How high is participation in the postal vote in {region}?",
            "In the {region} referendum, what share of voters has sent in a ballot?",
            "Do they say anywhere what the turnout in the {region} postal vote is by now?",
        ),
        asks_at=(
            "What was turnout in the {region} postal referendum {at}?",
            "{At}, what share of voters had taken part in the {region} postal vote?",
            "turnout {region} referendum {at}",
            "How high was participation in the postal vote in {region} {at}?",
        ),
        premises=(
            "Why did not a single voter take part in the {region} postal referendum?",
            "How did the {region} postal referendum reach a turnout of one hundred percent?",
            "Why was the {region} postal referendum called off in {year}?",
        ),
    ),
    "approval": TopicPhrasing(
        measure=(
            "the approval rating of the {place} mayor",
            "the share of people in {place} who approve of their mayor",
        ),
        claims=(
            "the mayor of {place} has an approval rating of {value}",
            "{value} of people in {place} approve of their mayor",
            "approval of the {place} mayor is {value}",
            "the {place} mayor has the backing of {value} of residents",
            "{value} of those asked in {place} are happy with their mayor",
            "in {place} the mayor's approval stands at {value}",
        ),
        headlines=(
            "{place} mayor's approval: {value}",
            "{value} back {place} mayor",
            "What {place} thinks of its mayor",
            "Poll puts {place} city hall under the microscope",
        ),
        context=(
            (
                "Parking fees and a new tram stop are what people talk about. The survey was done "
                "by telephone over {few} evenings."
            ),
            (
                '{Person}, {age}, who sells flowers opposite city hall, had no opinion. "They '
                'come and go," she said.'
            ),
            (
                "A rival has been seen shaking hands at the market in {elsewhere}. No date for a "
                "vote has been set."
            ),
            "The swimming pool will stay shut for repairs. It was opened in {year_ago}.",
        ),
        asks=(
            "What is the approval rating of the mayor of {place}?",
            "{place} mayor approval?",
            "how popular is the mayor in {place} in percent",
            "How many percent of people in {place} approve of their mayor?",
            "In {place}, what share of residents backs the mayor?",
            "What's the newest approval number for the {place} mayor?",
        ),
        asks_at=(
            "What was the approval rating of the {place} mayor {at}?",
            "{At}, how many percent of people in {place} approved of their mayor?",
            "{place} mayor approval {at}",
            "What share of residents backed the mayor of {place} {at}?",
        ),
        premises=(
            "Why did the approval rating of the {place} mayor drop to zero in {year}?",
            "Why does everyone in {place} without exception approve of the mayor?",
            "How did the {place} mayor lose the support of every last resident?",
        ),
    ),
}
