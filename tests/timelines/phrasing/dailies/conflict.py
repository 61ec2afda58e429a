"""Captives, detainees and refugees."""

from tests.timelines.phrasing import TopicPhrasing

CAPTIVES = TopicPhrasing(
    measure=(
        "the number of {demonym} captives in {other_country}",
        "the number of {demonym} citizens held captive in {other_country}",
        "the count of {demonym} nationals in captivity in {other_country}",
        "the tally of {demonym} prisoners held in {other_country}",
    ),
    claims=(
        "{value} {demonym} captives remain in {other_country}",
        "{value} {demonym} nationals are still in captivity in {other_country}",
        "the number of {demonym} citizens held in {other_country} is {value}",
        "{other_country} is holding {value} {demonym} captives",
        "there are {value} {demonym} captives whom {other_country} has yet to release",
        "{value} people from {country} are being kept prisoner in {other_country}",
        (
            "{other_country} continues to hold {value} {demonym} citizens, some of them in "
            "camps closed to outside observers"
        ),
        "the list of {demonym} citizens in captivity in {other_country} runs to {value} names",
        (
            "{value} {demonym} citizens are captive in {other_country}, while their families "
            "wait for news"
        ),
        (
            "of the {demonym} citizens taken across the border, {value} people are still "
            "captive in {other_country}"
        ),
        "those {demonym} nationals who remain in the hands of {other_country} number {value}",
        (
            "nothing is known of a date for the release of {demonym} captives by "
            "{other_country}, which is holding {value} of them"
        ),
        (
            "{value} {demonym} captives are in {other_country}, whose government has named "
            "no day for their release"
        ),
        "{value} is the number of {demonym} nationals in captivity in {other_country}",
    ),
    headlines=(
        "{value} {demonym} captives still in {other_country} as talks drag on",
        "For the families of {demonym} captives, another season of waiting",
        "{demonym} captives in {other_country}: the diplomacy of patience",
        "Held in {other_country}: {value} {demonym} prisoners and a stalled negotiation",
        "Who speaks for the {demonym} captives?",
        "{other_country} holds {value} {demonym} nationals, and a bargaining chip",
        "The captives question weighs on {country} and {other_country} alike",
    ),
    context=(
        (
            "Relatives of the captives gather on the steps of the parliament in {capital} "
            'every week, carrying portraits that have begun to fade. "We have learned to '
            'distrust good news," said {person}, {age}, whose brother was taken while '
            "delivering medicines."
        ),
        (
            "The exchange of captives has been negotiated through intermediaries, who meet "
            "in a hotel far from either capital and who rarely agree on so much as the order "
            "of the agenda."
        ),
        (
            "Few questions between {country} and {other_country} are as bitter, or as little "
            "understood abroad, as that of the captives. Lawyers on both sides invoke the "
            "same conventions and draw opposite conclusions."
        ),
        (
            "In a village outside {elsewhere}, neighbours have taken turns to tend the "
            "orchard of a captive farmer, so that, as one of them put it, there should be "
            "something for him to return to."
        ),
        (
            "Letters from the captives, when they arrive at all, have been opened and "
            "resealed. Psychologists in {capital} say that the uncertainty is in some "
            "respects harder to bear than grief."
        ),
        (
            "The government in {capital} has been accused of saying too little about the "
            "captives, and its critics of saying too much; diplomats tend to favour the "
            "former failing."
        ),
    ),
    asks=(
        "How many {demonym} captives are there in {other_country}?",
        "How many {demonym} citizens does {other_country} still hold?",
        "What is the latest count of {demonym} captives in {other_country}?",
        (
            "How many people from {country} remain captive in {other_country}, and according "
            "to whom?"
        ),
        "number of {demonym} prisoners still in {other_country}",
        (
            "I am checking a claim about {demonym} captives in {other_country}: how many are "
            "left there?"
        ),
        "How many {demonym} nationals have yet to be freed by {other_country}?",
        (
            "I am writing about relations with {other_country} and need to know how many "
            "{demonym} captives it still holds. Who gives the figure?"
        ),
    ),
    asks_at=(
        "How many {demonym} captives were in {other_country} {at}?",
        "{At}, how many {demonym} citizens were held in {other_country}?",
        "How many people from {country} were captive in {other_country} {at}?",
        "What was the count of {demonym} captives in {other_country} {at}?",
        "{demonym} prisoners in {other_country} {at}: how many?",
        (
            "Going by the reports of the time, how many {demonym} captives were in "
            "{other_country} {at}?"
        ),
    ),
    premises=(
        "When in {year} did the last {demonym} captive leave {other_country}?",
        (
            "Now that all {demonym} captives have come home from {other_country}, what has "
            "become of the talks?"
        ),
        "How were the final {demonym} captives freed by {other_country} in {year}?",
        "Why are there no longer any {demonym} captives in {other_country}?",
    ),
)

DETAINEES = TopicPhrasing(
    measure=(
        "the number of people detained at the protests in {place}",
        "the number of protesters in detention in {place}",
        "the tally of people held over the demonstrations in {place}",
        "the count of detainees from the {place} protests",
    ),
    claims=(
        "{value} people are in detention after the protests in {place}",
        "{value} protesters are being held in {place}",
        "the number of people detained at the demonstrations in {place} is {value}",
        "{value} people detained during the protests in {place} have yet to be set free",
        "there are {value} detainees from the protests in {place}",
        "{value} demonstrators, many of them students, are in custody in {place}",
        "{value} people taken into custody at the rallies in {place} are still behind bars",
        "the protests in {place} have left {value} people in custody",
        "those detained at the {place} protests number {value}",
        "custody records in {place} list {value} people detained at the demonstrations",
        (
            "in {place}, where the protests show no sign of abating, {value} demonstrators "
            "are being detained"
        ),
        (
            "with {value} people in detention over the protests in {place}, the courts there "
            "are working through the night"
        ),
        (
            "charges are being prepared against demonstrators in {place}, where {value} of "
            "them are detained"
        ),
    ),
    headlines=(
        "{value} people in custody as {place} protests test the authorities",
        "After the protests in {place}, a reckoning in the police cells",
        "{place} counts its detainees",
        "In {place}, {value} protesters wait to see a lawyer",
        "Detentions in {place} raise questions about the right to assemble",
        "The protests in {place} and the people who were led away",
        "{value} detained over unrest in {place}",
    ),
    context=(
        (
            "The demonstrations in {place} began over the closure of a public swimming pool "
            'and have since become a vehicle for grievances of every kind. "It stopped '
            'being about the pool long ago," said {person}, {age}, who has attended most of '
            "them."
        ),
        (
            "Lawyers complain that they have been made to wait for hours outside the police "
            "stations of {place}, sometimes only to be told that the office has closed for "
            "the day."
        ),
        (
            "Shopkeepers along the main avenue of {place} have boarded up their windows, "
            "more out of habit, they say, than of fear."
        ),
        (
            "Student unions in {elsewhere} have declared their solidarity with the "
            "demonstrators of {place} and collected blankets and paperback novels for those "
            "inside."
        ),
        (
            "Constitutional scholars note that the law on assemblies, drafted in {year_ago}, "
            "was never intended for crowds that are summoned by telephone."
        ),
        (
            "The mood in {place} has been one of weary defiance. Placards that were once "
            "elaborately painted are now scrawled on the backs of cereal boxes."
        ),
    ),
    asks=(
        "How many people are in detention over the protests in {place}?",
        "How many protesters are being held in {place}?",
        "What is the latest number of people detained at the {place} demonstrations?",
        "How many demonstrators are in custody in {place}, and who says so?",
        "{place} protests detainees number",
        "Can you confirm how many people have been detained at the protests in {place}?",
        "After the protests in {place}, how many people are still locked up?",
    ),
    asks_at=(
        "How many people were detained over the protests in {place} {at}?",
        "{At}, how many protesters were in custody in {place}?",
        "How many detainees from the {place} protests were there {at}?",
        "What was the number of demonstrators held in {place} {at}?",
        (
            "Going by the reports of the time, how many people were detained over the "
            "protests in {place} {at}?"
        ),
    ),
    premises=(
        "When in {year} was the last of the {place} protesters released?",
        (
            "Now that everyone detained at the protests in {place} is free, will there be "
            "compensation?"
        ),
        "What did the general amnesty for the {place} protesters in {year} provide?",
        "Why was nobody detained at the protests in {place}?",
    ),
)

REFUGEES = TopicPhrasing(
    measure=(
        "the number of refugees in {region}",
        "the number of refugees living in {region}",
        "the refugee population of {region}",
        "the count of refugees sheltering in {region}",
    ),
    claims=(
        "{value} refugees are living in {region}",
        "{region} is home to {value} refugees",
        "the number of refugees in {region} is {value}",
        "{value} people who fled their homes abroad are living as refugees in {region}",
        "there are {value} refugees in {region}, in camps, in rented rooms and with relatives",
        "{region} is sheltering {value} refugees",
        "{value} refugees have been given shelter in {region} and remain there",
        "the refugee population of {region} is {value}",
        "refugees now living in {region} number {value}",
        "schools, clinics and landlords in {region} must reckon with {value} refugees",
        "among those who live in {region} are {value} refugees",
        "with {value} refugees to look after, {region} needs help from outside",
        "{region}, where {value} refugees are living, is doing what it can",
    ),
    headlines=(
        "{region}, home to {value} refugees, asks for help",
        "In {region}, a welcome under strain",
        "The refugees of {region}: strangers who became neighbours",
        "{value} refugees and a housing shortage: the dilemma facing {region}",
        "What {region} owes its refugees, and what it can afford",
        "{region} takes stock of its refugees",
        "Refuge without end: {value} people in limbo in {region}",
    ),
    context=(
        (
            "Newcomers to {region} are handed a folder of forms, a map of the bus network "
            "and the telephone number of an interpreter who, owing to demand, seldom answers."
        ),
        (
            '"People think of a camp as something temporary," said {person}, {age}, who '
            "runs an evening school in {elsewhere} and has taught two generations of the "
            "same family."
        ),
        (
            "Rents in the towns of {region} have risen steadily, for reasons on which "
            "economists differ, and the refugees have found themselves blamed for it."
        ),
        (
            "The law under which refugees are registered in {region} dates from {year_ago}, "
            "and officials concede in private that it is honoured mainly in the breach."
        ),
        (
            "Aid agencies active in {region} say that attention has drifted elsewhere, and "
            "with it the money. Volunteers have filled some of the gaps."
        ),
        (
            "Farmers in {region}, who have long complained of a shortage of hands, are among "
            "the few who speak of the refugees without reservation."
        ),
    ),
    asks=(
        "How many refugees are living in {region}?",
        "How many refugees is {region} currently hosting?",
        "What is the latest estimate of the refugee population of {region}?",
        "How many refugees are there in {region}, and whose figure is that?",
        "refugees in {region} current number",
        "For an article on {region}: how many refugees live there?",
        "Roughly how many refugees live in {region}, and what is the source?",
    ),
    asks_at=(
        "How many refugees were living in {region} {at}?",
        "{At}, how many refugees did {region} shelter?",
        "What was the refugee population of {region} {at}?",
        "How many refugees were there in {region} {at}, according to published reports?",
        "For a comparison: how many refugees were in {region} {at}?",
    ),
    premises=(
        "When in {year} did the last refugees leave {region}?",
        "Why are there no refugees left in {region}?",
        "What prompted {region} to expel all its refugees in {year}?",
        "Now that every refugee in {region} has gone home, what is being done with the camps?",
    ),
)
