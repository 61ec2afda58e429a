"""Topics of the home desk: people detained, workers on strike, seats of a party."""

from tests.timelines.phrasing import TopicPhrasing

DETAINEES = TopicPhrasing(
    measure=(
        "the number of people detained at the protests in {place}",
        "the number of protesters held in {place}",
        "the number of detainees from the {place} protests",
        "the number of people in custody over the protests in {place}",
    ),
    claims=(
        "{value} people are being held over the protests in {place}",
        "{value} protesters are in custody in {place}",
        "police in {place} are holding {value} protesters",
        "{value} people detained at the {place} protests are behind bars",
        "{value} people remain in detention after the protests in {place}",
        "the cells in {place} hold {value} protesters",
        "{value} demonstrators are under arrest in {place}",
        "there are {value} people in custody because of the protests in {place}",
        "{value} people detained during the demonstrations in {place} have not been let go",
    ),
    headlines=(
        "{Value} held after protests in {place}",
        "Protests in {place}: {value} people in custody",
        "Who is being held in {place}?",
        "{Place} protests: arrests and questions",
        "Police holding {value} protesters in {place}",
        "Lawyers queue outside the cells of {place}",
    ),
    context=(
        "The protests began over bus fares and soon turned on the government as a whole.",
        "Lawyers say they are kept waiting for hours before they may see their clients.",
        "Water cannon were used on the square for the first time since {year_ago}.",
        "{Person}, {age}, brings sandwiches to the gate of the remand prison every noon.",
        "Marches were also held in {elsewhere}, where they passed off quietly.",
        "Courts have been sitting into the night to hear the first cases.",
    ),
    asks=(
        "How many people are being held over the protests in {place}?",
        "How many protesters have been detained in {place}?",
        "how many people are in custody in {place} after the protests",
        "What is the latest number of detainees from the {place} protests?",
        "{Place} protests: how many in detention?",
        "Do we know how many demonstrators police in {place} are holding?",
        "How many of the {place} protesters are behind bars?",
    ),
    asks_at=(
        "How many people were being held over the {place} protests {at}?",
        "{At}, how many protesters were in custody in {place}?",
        "how many people were detained in {place} {at}",
        "What was the number of detainees from the {place} protests {at}?",
        "How many demonstrators did police hold in {place} {at}?",
        "How many {place} protesters were behind bars {at}?",
    ),
    premises=(
        "Why were all the people detained in {place} released in {year}?",
        "When did the last protester in {place} leave custody?",
        "Why did police in {place} not detain anyone?",
        "How many police officers were sentenced in {year} for shooting protesters in {place}?",
        "What did the general pardon of {year} for the {place} protesters say?",
    ),
)

STRIKERS = TopicPhrasing(
    measure=(
        "the number of workers on strike at {company}",
        "the number of {company} workers on strike",
        "the number of strikers at {company}",
        "the number of {company} employees who have walked out",
    ),
    claims=(
        "{value} workers are on strike at {company}",
        "{value} employees of {company} are on the picket lines",
        "the strike at {company} involves {value} workers",
        "{company} is missing {value} workers because of the strike",
        "{value} people at {company} are refusing to work",
        "{value} {company} workers are taking part in the strike",
        "the walkout at {company} has {value} workers behind it",
        "there are {value} strikers at {company}",
    ),
    headlines=(
        "{Value} on strike at {company}",
        "{Company}: {value} workers walk out",
        "Strike at {company} drags on",
        "How big is the {company} strike?",
        "{Value} down tools at {company}",
        "Pickets and coffee at the gates of {company}",
    ),
    context=(
        "Workers want a shorter week and an end to short-term contracts. Management has offered a "
        "bonus.",
        "Mediators invited both sides to a guesthouse near {elsewhere}, so far without result.",
        "At the gates, drums made of barrels keep time from early morning.",
        "{Person}, {age}, who has worked on the line since school, said she had never struck "
        "before.",
        "Customers abroad have begun to look for other suppliers.",
        "The last big walkout at {company} was in {year_ago}.",
    ),
    asks=(
        "How many workers are on strike at {company}?",
        "How many {company} employees have walked out?",
        "how many people are striking at {company}",
        "What's the number of strikers at {company} at present?",
        "{Company} strike: how many are taking part?",
        "How big is the strike at {company}, in workers?",
        "I work for a supplier of {company}. How many of their people are out on strike?",
    ),
    asks_at=(
        "How many workers were on strike at {company} {at}?",
        "{At}, how many {company} employees were on strike?",
        "how many people were striking at {company} {at}",
        "What was the number of strikers at {company} {at}?",
        "How large was the walkout at {company} {at}?",
        "How many {company} workers were out {at}?",
    ),
    premises=(
        "When did the last striker at {company} go back to work?",
        "Why did {company} sack all its strikers in {year}?",
        "How was the strike at {company} won by the union in {year}?",
        "Why did nobody join the strike at {company}?",
        "What did the army do when it broke up the strike at {company} in {year}?",
    ),
)

SEATS = TopicPhrasing(
    measure=(
        "the number of seats that {party} holds in the {region} assembly",
        "the number of {region} assembly seats held by {party}",
        "{party}'s seat count in the {region} assembly",
        "the strength of {party} in the {region} assembly",
    ),
    claims=(
        "{party} has {value} seats in the {region} assembly",
        "{party} holds {value} seats in the assembly of {region}",
        "{value} seats in the {region} assembly belong to {party}",
        "{value} members of the {region} assembly sit for {party}",
        "{party} commands {value} seats in the {region} assembly",
        "{value} deputies make up the group of {party} in the {region} assembly",
        "the bench of {party} in the {region} assembly counts {value} members",
        "{party} occupies {value} seats in {region}'s assembly",
    ),
    headlines=(
        "{party} has {value} seats in {region}",
        "{Value} seats for {party} in {region} assembly",
        "Seats in {region}: how {party} stands",
        "{Region} assembly: the arithmetic",
        "{party} in {region}: {value} seats",
        "Party switches and recounts in the {region} assembly",
    ),
    context=(
        "Deputies may leave their party and keep their seat, which happens more often in {region} "
        "than elsewhere.",
        "The assembly meets in a former customs house beside the river.",
        "Recounts, resignations and by-elections have kept the house busy since the vote.",
        "{Person}, {age}, who has covered the assembly for decades, called the mood poisonous.",
        "Coalitions are made and unmade over dinner in {elsewhere}, or so people say.",
        "The session opened late because the sound system failed again.",
    ),
    asks=(
        "How many seats does {party} have in the {region} assembly?",
        "How many seats does {party} hold in {region}?",
        "how many {region} assembly seats has {party} got",
        "What's the current seat count of {party} in the {region} assembly?",
        "How strong is {party} in the {region} assembly, in seats?",
        "{party} in the {region} assembly: how many seats?",
        "How many members of the {region} assembly sit for {party}?",
    ),
    asks_at=(
        "How many seats did {party} have in the {region} assembly {at}?",
        "{At}, how many seats did {party} hold in {region}?",
        "how many {region} seats did {party} have {at}",
        "What was {party}'s seat count in the {region} assembly {at}?",
        "How strong was {party} in the {region} assembly {at}?",
        "How many members of the {region} assembly sat for {party} {at}?",
    ),
    premises=(
        "When did {party} lose its last seat in the {region} assembly?",
        "Why did {party} win every seat in the {region} assembly in {year}?",
        "Why was {party} banned from the {region} assembly in {year}?",
        "When was the {region} assembly abolished?",
        "How did {party} come to have no seats at all in {region}?",
    ),
)
