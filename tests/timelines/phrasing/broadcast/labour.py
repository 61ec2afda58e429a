"""Strikes, and homes without power."""

from tests.timelines.phrasing import TopicPhrasing

STRIKERS = TopicPhrasing(
    measure=(
        "the number of workers on strike at {company}",
        "the number of strikers at {company}",
        "the number of {company} workers on strike",
        "the number of people taking part in the {company} strike",
    ),
    claims=(
        "{value} workers are on strike at {company}",
        "{value} workers at {company} have downed tools",
        "{value} employees of {company} are taking part in the strike",
        "the strike at {company} involves {value} workers",
        "there are {value} workers on strike at {company}",
        "{value} {company} workers are out on strike",
        "the number of workers on strike at {company} is {value}",
        "the walkout at {company} now counts {value} workers",
        "those on strike at {company} number {value}",
        "{value} members of the {company} workforce are refusing to work and are on strike",
        "the picket lines at {company} stand for {value} workers on strike",
        "the strike has taken {value} workers at {company} off the job",
        "at {company}, {value} workers have joined the strike and are staying out",
        "with the dispute at {company} unresolved, {value} workers remain on strike",
        "with {value} workers on strike, {company} is feeling the pinch",
        "the strike at {company}, in which {value} workers are taking part, goes on",
        "work has been laid down by {value} people at {company}, who are on strike",
        "{company} is having to do without {value} workers who are on strike",
        "the dispute at {company} has brought {value} workers out on strike",
    ),
    headlines=(
        "{value} on strike at {company}",
        "{company} strike: {value} workers out",
        "{company} strike: what it is about",
        "On the picket line at {company}",
        "Strike at {company}: latest figure is {value}",
        "{company} and its workers: no end in sight",
        "{value} workers take part in {company} strike",
        "{company} walkout: new number of strikers",
    ),
    context=(
        "A brazier burns outside the gates of {company}. Passing lorries sound their horns.",
        (
            "The dispute at {company} is about shifts and pay. Both sides say that they are "
            "ready to talk."
        ),
        (
            "{Person}, {age}, has worked at {company} since she left school. Her father was "
            "there before her."
        ),
        (
            "Talks between {company} and the union are being held in a hotel in {elsewhere}. "
            "They have broken up {few} times."
        ),
        "Customers of {company} have been told to expect delays. Some have found other suppliers.",
        (
            '"We are tired, but we are not angry," said {person} at the gate of {company}, '
            "handing out tea."
        ),
        (
            "Our business correspondent says the trouble at {company} had been brewing since "
            "the new rota came in."
        ),
    ),
    asks=(
        "How many workers are on strike at {company}?",
        "How many people are striking at {company} right now?",
        "{company} strike: how many are out?",
        "Hey, how many strikers are there at {company}?",
        "Can you tell me how many {company} workers have joined the strike?",
        "How big is the strike at {company}, in workers?",
        "How many {company} employees are taking part in the strike?",
        "What's the latest number of workers on strike at {company}?",
        "My order from {company} is late. How many of their workers are on strike?",
        "How many people have walked out at {company}?",
        "Tell me how many workers are striking at {company}.",
        "The {company} strike, how many workers is that?",
    ),
    asks_at=(
        "How many workers were on strike at {company} {at}?",
        "{At}, how many people were striking at {company}?",
        "How many strikers were there at {company} {at}?",
        "What was the number of {company} workers on strike {at}?",
        "How many {company} employees were taking part in the strike {at}?",
        "Can you tell me how many workers were out at {company} {at}?",
        "How many people were said to be on strike at {company} {at}?",
    ),
    premises=(
        "Why did every striker at {company} go back to work in {year}?",
        "When did the strike at {company} end?",
        "What deal ended the strike at {company}?",
        "When did the last striker return to work at {company}?",
    ),
)

OUTAGES = TopicPhrasing(
    measure=(
        "the number of homes without power in {region}",
        "the number of {region} homes without electricity",
        "the number of homes cut off from power in {region} after the storm",
        "the number of homes in {region} still without power",
    ),
    claims=(
        "{value} homes in {region} are without power after the storm",
        "{value} homes in {region} are without electricity",
        "{value} homes in {region} are still waiting for the power to come back",
        "the storm has left {value} homes in {region} without power",
        "power is still out in {value} homes across {region}",
        "there is no electricity in {value} homes in {region}",
        "{value} homes are in the dark in {region} since the storm",
        "the number of homes without power in {region} is {value}",
        "homes without power in {region} number {value}",
        "across {region}, {value} homes remain cut off from the grid",
        "{value} {region} homes have yet to be reconnected to the power grid",
        "the lights are still off in {value} homes in {region}",
        "storm damage is keeping {value} homes in {region} without electricity",
        "the power cuts in {region} are affecting {value} homes",
        "with {value} homes still without power, {region} has another cold night ahead",
        "electricity has yet to return to {value} homes in {region}",
        "for {value} homes in {region}, the power has not come back since the storm",
        "the storm in {region} is still being felt in {value} homes, which have no power",
        "engineers still have {value} homes in {region} to reconnect to the power supply",
    ),
    headlines=(
        "{value} homes without power in {region}",
        "{region} storm: power out in {value} homes",
        "Power cuts in {region}: what we know",
        "Storm in {region}: crews work to restore power",
        "{region}: {value} homes still in the dark",
        "After the storm: {region} waits for the lights",
        "{region} power cuts: new figure released",
        "Lights out in {value} {region} homes",
    ),
    context=(
        "The storm in {region} brought down trees and masts. Some roads are blocked.",
        "Crews from {elsewhere} are helping to mend lines in {region}. They sleep in their vans.",
        (
            '{Person}, {age}, cooks on a camping stove in {region}. "It is like a holiday, '
            'only cold," she says.'
        ),
        "A dairy in {region} had to pour away milk. Its generator failed after {few} hours.",
        (
            "The fire station in {region} is charging telephones for free. {Hundreds} people "
            "came on the first evening."
        ),
        (
            "Wind speeds in {region} were the highest since {year_ago}. Forecasters expect a "
            "calmer week."
        ),
        "Our correspondent in {region} says candles have sold out. A school is lending its lamps.",
    ),
    asks=(
        "How many homes are without power in {region}?",
        "How many homes in {region} have no electricity right now?",
        "{region} power cut: how many homes?",
        "Hey, how many homes are still in the dark in {region}?",
        "Can you tell me how many homes in {region} are without power after the storm?",
        "How many homes in {region} are still waiting to be reconnected?",
        "What's the latest number for homes without power in {region}?",
        "The storm in {region}, how many homes lost power and don't have it back?",
        "How many homes has the storm left without electricity in {region}?",
        "My mum lives in {region}. How many homes there have no power?",
        "Tell me how many homes have no power in {region}.",
        "Any update on {region}, how many homes are still without electricity?",
    ),
    asks_at=(
        "How many homes were without power in {region} {at}?",
        "{At}, how many homes in {region} had no electricity?",
        "How many homes in {region} were still without power {at}?",
        "What was the number of homes without electricity in {region} {at}?",
        "How many homes in {region} had yet to be reconnected {at}?",
        "Can you tell me how many homes were in the dark in {region} {at}?",
        "How many homes were the power cuts in {region} affecting {at}?",
    ),
    premises=(
        "When was power restored to every home in {region}?",
        "Who reconnected the last home without power in {region}?",
        "Why did all homes in {region} have power again in {year}?",
        "How did {region} celebrate when the last home got its electricity back?",
    ),
)
