"""Counts of people who are held, cut off, away or elected."""

from tests.timelines.phrasing import TopicPhrasing

PEOPLE = {
    "captives": TopicPhrasing(
        measure=(
            "the number of {demonym} prisoners still held in {other_country}",
            "the number of {demonym} nationals in captivity in {other_country}",
            "the count of captives from {country} in {other_country}",
        ),
        claims=(
            "{value} {demonym} prisoners are still being held in {other_country}",
            "{other_country} still has {value} {demonym} captives in its hands",
            "{value} captives from {country} have yet to come home from {other_country}",
            "still in captivity in {other_country} are {value} {demonym} nationals",
            "the {demonym} captives left in {other_country} number {value}",
            "the prisons of {other_country} hold {value} {demonym} captives",
            "there are {value} {demonym} prisoners left in {other_country}",
            "freedom is still denied to {value} {demonym} captives in {other_country}",
        ),
        headlines=(
            "{value} {demonym} captives yet to leave {other_country}",
            "Still held in {other_country}: {value} {demonym} prisoners",
            "Families in {country} wait for word from {other_country}",
            "Captives in {other_country}: where things stand",
        ),
        context=(
            (
                "Every Friday the relatives meet in front of the cathedral in {capital}. "
                "{Person}, {age}, whose nephew was taken during the fighting, has come {tens} "
                "times."
            ),
            (
                "Talks between {country} and {other_country} have been conducted through "
                "go-betweens. Neither side would comment on the next round."
            ),
            (
                "The Red Cross has asked for regular visits, a request that officials in "
                "{other_country} say is being studied. Letters take {few} weeks to arrive."
            ),
            (
                "A petition with {hundreds} signatures was handed to the {other_demonym} embassy "
                "in {capital}, where nobody came to the door."
            ),
            (
                'Lawyers for the families want the matter raised at the next summit. "We are '
                'not asking for favours," said {person}, who speaks for a group of mothers in '
                "{elsewhere}."
            ),
        ),
        asks=(
            "How many {demonym} captives are left in {other_country}?",
            "how many people from {country} is {other_country} still holding",
            "{other_country}: number of {demonym} prisoners?",
            "Can you tell me how many {demonym} nationals remain in captivity in {other_country}?",
            "In {other_country}, how many of the {demonym} prisoners haven't been freed yet?",
            "What's the latest on how many {demonym} prisoners {other_country} has?",
            (
                "I'd like to know the number of captives from {country} that {other_country} "
                "hasn't let go, if anybody knows."
            ),
        ),
        asks_at=(
            "How many {demonym} captives were being held in {other_country} {at}?",
            "{At}, how many prisoners from {country} did {other_country} still have?",
            "number of {demonym} prisoners in {other_country} {at}",
            (
                "Do you know how many {demonym} nationals were still in captivity in "
                "{other_country} {at}?"
            ),
        ),
        premises=(
            "Why did {other_country} free every single {demonym} captive in {year}?",
            "How did the last {demonym} prisoner get home from {other_country}?",
            (
                "Now that no {demonym} captives are left in {other_country}, what has become of "
                "the prison?"
            ),
        ),
    ),
    "detainees": TopicPhrasing(
        measure=(
            "the number of people in custody over the protests in {place}",
            "the number of demonstrators behind bars after the {place} rallies",
            "the number of protest detainees in {place}",
        ),
        claims=(
            "{value} people are in custody over the protests in {place}",
            "{value} demonstrators are behind bars after the rallies in {place}",
            "police cells hold {value} people picked up at the {place} protests",
            "the authorities have {value} {place} protesters under lock and key",
            "the people detained over the unrest in {place} number {value}",
            "being held in connection with the {place} protests are {value} people",
            "a total of {value} {place} demonstrators are in detention",
        ),
        headlines=(
            "{value} in custody after {place} protests",
            "{place} protests: {value} people behind bars",
            "Cells full in {place} as rallies go on",
            "What happens to the {place} detainees",
        ),
        context=(
            (
                "The rallies began over bus fares and soon turned against the regional "
                "leadership. Shopkeepers around the main square of {place} have boarded up their "
                "windows."
            ),
            (
                "Parents waited outside the police station with blankets and food. {Person}, "
                "{age}, said she had been turned away {few} times."
            ),
            (
                "Judges have been sitting at weekends, and a sports hall has been turned into a "
                "hearing room."
            ),
            (
                "Around the tram depot on the ring road, where {hundreds} people had gathered the "
                "week before, the streets were quiet."
            ),
            (
                "A lawyer from {elsewhere} complained that clients could not be visited. The "
                "police declined to comment on single cases."
            ),
        ),
        asks=(
            "How many people are being held over the {place} protests?",
            "how many protesters in jail in {place}",
            "{place} protests – how many are in custody now?",
            "What is the number of demonstrators still detained in {place}?",
            "After the rallies in {place}, how many people are locked up?",
            (
                "Could you find out how many of those at the {place} protests are currently "
                "behind bars?"
            ),
        ),
        asks_at=(
            "How many people were in custody over the {place} protests {at}?",
            "{At}, how many demonstrators were being held in {place}?",
            "{place} protest detainees, number {at}?",
            "How many of the {place} protesters sat behind bars {at}?",
        ),
        premises=(
            "Why were all the {place} protesters set free in {year}?",
            "Who ordered the release of the last {place} protest detainee?",
            "Why is nobody in custody over the {place} protests anymore?",
        ),
    ),
    "miners": TopicPhrasing(
        measure=(
            "the number of miners trapped in the {name} mine",
            "the number of workers cut off underground at the {name} mine",
        ),
        claims=(
            "{value} miners are trapped in the {name} mine",
            "rescuers have yet to reach {value} miners in the {name} mine",
            "{value} workers remain underground at the {name} mine",
            "the miners cut off in the {name} mine number {value}",
            "cut off below ground at the {name} mine are {value} workers",
            "the {name} mine still has {value} miners below ground with no way out",
            "{value} miners are waiting to be brought up from the {name} mine",
        ),
        headlines=(
            "{value} still below ground at {name} mine",
            "{name} mine: rescuers drill through the night",
            "Race to free {value} miners at {name}",
            "At the pithead of {name}, a long wait",
        ),
        context=(
            (
                "A gallery collapsed after an explosion on the early shift. Drilling teams have "
                "come from {elsewhere} with a rig that can cut through {tens} metres of rock a "
                "day."
            ),
            (
                "Tents have been put up for the families beside the winding tower. {Person}, "
                "{age}, whose husband works the night shift, said nobody sleeps."
            ),
            (
                "Pumps are running round the clock to keep water out of the lower levels. "
                "Engineers listen for knocking on the pipes."
            ),
            (
                "The mine, which opened in {year_ago}, is the largest employer in {place}. "
                "Schools there have been closed for the week."
            ),
        ),
        asks=(
            "How many miners are still trapped at {name}?",
            "how many are still down the {name} mine",
            "{name} mine accident: how many trapped?",
            "What's the number of workers stuck underground in the {name} mine?",
            "In the {name} mine, how many people have not been brought up yet?",
            "Do we know how many men and women are waiting for rescue in the {name} mine?",
        ),
        asks_at=(
            "How many miners were trapped in the {name} mine {at}?",
            "{At}, how many workers were still underground at {name}?",
            "{name} mine, number of trapped miners {at}",
            "How many people had still not been brought up from the {name} mine {at}?",
        ),
        premises=(
            "How was the last miner at {name} brought to the surface?",
            "Why did all of the {name} miners make it out in {year}?",
            "With no one trapped in the {name} mine any more, when does work start again?",
        ),
    ),
    "strikers": TopicPhrasing(
        measure=(
            "the number of {company} workers on strike",
            "the number of employees taking part in the walkout at {company}",
        ),
        claims=(
            "{value} workers at {company} are on strike",
            "{value} {company} employees have downed tools",
            "the walkout at {company} involves {value} workers",
            "taking part in the strike at {company} are {value} employees",
            "{value} people on the payroll of {company} are out on strike",
            "the strikers at {company} number {value}",
            "picket lines at {company} count {value} workers",
        ),
        headlines=(
            "{value} out on strike at {company}",
            "{company} walkout: {value} workers take part",
            "No deal in sight at {company}",
            "Pickets stay up outside {company}",
        ),
        context=(
            (
                "The dispute is about night shifts and a pension plan that dates from {year_ago}. "
                "A mediator from {elsewhere} has been asked to step in."
            ),
            (
                "Braziers burned at the gates of {company}, and passing drivers sounded their "
                "horns. {Person}, {age}, who has worked there half her life, brought soup."
            ),
            (
                "Customers have been warned to expect late deliveries. The firm has {tens} depots "
                "in {country}."
            ),
            "Talks broke off after {few} hours. Neither side has said when they will meet again.",
        ),
        asks=(
            "How many {company} workers are on strike?",
            "{company} strike, how many people are out?",
            "how many staff have walked out at {company}",
            "At {company}, how many employees are taking part in the industrial action?",
            "What is the size of the strike at {company} in workers?",
            "Just how many of the people who work for {company} are striking at the moment?",
        ),
        asks_at=(
            "How many workers were on strike at {company} {at}?",
            "{At}, how many {company} employees were taking part in the strike?",
            "{company} strikers {at}: how many?",
            "What number of people had downed tools at {company} {at}?",
        ),
        premises=(
            "Why did every last striker at {company} go back to work in {year}?",
            "Why is no one on strike at {company} any longer?",
            "How was the {company} strike finally ended in {year}?",
        ),
    ),
    "refugees": TopicPhrasing(
        measure=(
            "the number of refugees from {other_country} in {region}",
            "the number of people from {other_country} sheltering in {region}",
            "the refugee population of {region}",
        ),
        claims=(
            "{value} refugees from {other_country} are living in {region}",
            "{region} is sheltering {value} people who fled {other_country}",
            "{value} people who fled {other_country} are registered in {region}",
            "the refugees from {other_country} now in {region} number {value}",
            (
                "camps and host families in {region} are looking after {value} refugees from "
                "{other_country}"
            ),
            "{region} is home to {value} refugees from {other_country}",
            "having fled {other_country}, {value} people have found refuge in {region}",
        ),
        headlines=(
            "{region} home to {value} refugees",
            "{value} refugees from {other_country} in {region}",
            "In the camps of {region}, another season of waiting",
            "Towns in {region} stretched as newcomers settle",
        ),
        context=(
            (
                "Classrooms run in two shifts, and a former barracks near {place} has been fitted "
                "out with beds. Winter blankets have been ordered from {elsewhere}."
            ),
            (
                "{Person}, {age}, a nurse who crossed the border on foot, now works at a clinic "
                'in {place}. "I wanted to be useful," she said.'
            ),
            (
                "Donors are to meet in {capital} to discuss who pays. The last such meeting went "
                "on for {few} days."
            ),
            (
                "Buses leave the reception centre for {elsewhere} each morning. Volunteers hand "
                "out {hundreds} sandwiches before they go."
            ),
        ),
        asks=(
            "How many refugees from {other_country} are there in {region}?",
            "how many refugees does {region} have",
            "{region}: how many people from {other_country} have taken refuge there?",
            "How many people who fled {other_country} are sheltering in {region}?",
            "What is the most recent figure for refugees in {region}?",
            (
                "I was wondering how big the refugee population from {other_country} in {region} "
                "is right now?"
            ),
        ),
        asks_at=(
            "How many refugees from {other_country} were in {region} {at}?",
            "{At}, how many people from {other_country} was {region} sheltering?",
            "refugees in {region} {at} – how many",
            "What was the refugee population of {region} {at}?",
        ),
        premises=(
            "Why did all refugees leave {region} in {year}?",
            "When did the last refugee from {other_country} leave {region}?",
            "Why are there no more refugees from {other_country} in {region}?",
        ),
    ),
    "seats": TopicPhrasing(
        measure=(
            "the number of seats that {party} holds in the {demonym} parliament",
            "the number of {demonym} lawmakers sitting for {party}",
            "the size of the parliamentary group of {party} in {capital}",
        ),
        claims=(
            "{party} holds {value} seats in the {demonym} parliament",
            "{value} seats in the {demonym} parliament belong to {party}",
            "{value} lawmakers sit for {party} in the {demonym} parliament",
            "the parliamentary group of {party} in {capital} has {value} members",
            "{party} has {value} deputies in the chamber in {capital}",
            "the {demonym} lawmakers of {party} number {value}",
            "sitting for {party} in the {demonym} parliament are {value} deputies",
        ),
        headlines=(
            "{party} has {value} seats in {capital}",
            "{value} deputies for {party}",
            "{party} and the arithmetic of power in {capital}",
            "Benches reshuffled: a look at {party}",
        ),
        context=(
            (
                "By-elections and defections have kept the clerks busy. The chamber was last "
                "renovated in {year_ago} and has room for {hundreds} visitors."
            ),
            (
                "{Person}, {age}, a political scientist in {elsewhere}, said voters had stopped "
                "counting who sits where."
            ),
            "The next budget vote is expected to be close. Whips have cancelled all leave.",
            (
                "A debate on fishing quotas ran until midnight. {tens} amendments were tabled and "
                "none passed."
            ),
        ),
        asks=(
            "How many seats does {party} have in the {demonym} parliament?",
            "{party} how many seats in parliament",
            "In the {demonym} parliament, how many deputies belong to {party}?",
            "How strong is {party} in parliament in {capital}, I mean in seats?",
            "How many lawmakers does {party} currently have?",
            "What is the current seat count of {party}?",
        ),
        asks_at=(
            "How many seats did {party} hold in the {demonym} parliament {at}?",
            "{At}, how many lawmakers sat for {party} in {capital}?",
            "{party}: seats in parliament {at}?",
            "What was the seat count of {party} {at}?",
        ),
        premises=(
            "Why did {party} lose all of its seats in the {demonym} parliament in {year}?",
            "Why has {party} no seat left in the {demonym} parliament?",
            "How did {party} come to hold every seat in the {demonym} parliament?",
        ),
    ),
}
