"""Captives, detainees and refugees."""

from collections.abc import Mapping

from tests.timelines.phrasing import TopicPhrasing

_CAPTIVES = TopicPhrasing(
    measure=(
        "the number of {demonym} captives in {other_country}",
        "the number of people from {country} held captive in {other_country}",
        "the count of {demonym} captives still in {other_country}",
        "the total of {demonym} nationals in captivity in {other_country}",
    ),
    claims=(
        "{value} {demonym} captives are still in {other_country}",
        "{value} people from {country} are being held captive in {other_country}",
        "{other_country} is holding {value} {demonym} captives",
        "there are {value} {demonym} captives in {other_country}",
        "{value} captives from {country} have yet to come home from {other_country}",
        "{value} {demonym} nationals remain in captivity in {other_country}",
        "{other_country} has {value} captives from {country} in its hands",
        "{value} {demonym} citizens are captive in {other_country}",
        "the list of {demonym} captives in {other_country} has {value} names on it",
    ),
    headlines=(
        "{Value} {demonym} captives still waiting in {other_country}",
        "Families wait for word of {demonym} captives in {other_country}",
        "LIVE: {demonym} captives in {other_country}, latest",
        "“We just want them home”: vigil for {country}'s captives",
        "{Other_country} holding {value} from {country}",
    ),
    context=(
        "Yellow ribbons have been tied to the railings in {capital}. {Person}, {age}, replaces"
        " them when it rains.",
        "Talks between {country} and {other_country} take place behind closed doors.",
        "“You sleep with the phone under the pillow,” said {person}, whose nephew is among the"
        " captives.",
        "A candle burns in the window of the town hall in {elsewhere} for those held in"
        " {other_country}.",
    ),
    asks=(
        "How many {demonym} captives are in {other_country}?",
        "how many people from {country} is {other_country} still holding captive",
        "{demonym} captives in {other_country}, how many left?",
        "What is the number of captives from {country} that {other_country} holds now?",
        "Could you tell me how many {demonym} nationals are still captive in {other_country}?",
        "Are there still {demonym} captives in {other_country} and how many?",
        "How many captives has {country} still got over in {other_country}?",
    ),
    asks_at=(
        "How many {demonym} captives were in {other_country} {at}?",
        "{at}, how many people from {country} did {other_country} hold captive?",
        "number of {demonym} captives held in {other_country} {at}",
        "How many from {country} were still captive in {other_country} {at}?",
        "What was the number of captives from {country} in {other_country} {at}?",
    ),
    premises=(
        "When did the last {demonym} captive leave {other_country}?",
        "How did {country} get all its captives back from {other_country} in {year}?",
        "Why did {other_country} put the {demonym} captives on television in {year}?",
    ),
)

_DETAINEES = TopicPhrasing(
    measure=(
        "the number of people detained at the protests in {place}",
        "the number of detainees from the {place} protests",
        "the total detained over the protests in {place}",
        "the number of protesters in custody in {place}",
    ),
    claims=(
        "{value} people are in custody after the protests in {place}",
        "{value} people have been detained at the protests in {place}",
        "police in {place} are holding {value} protesters",
        "{value} detainees from the {place} protests are in the cells",
        "there are {value} people in detention over the protests in {place}",
        "officers have {value} people in custody over the {place} protests",
        "the protests in {place} have put {value} people behind bars",
        "{value} of those who protested in {place} are in detention",
    ),
    headlines=(
        "{Place} protests: {value} people in custody",
        "{Value} held over {place} protests",
        "Relatives gather outside police station in {place}",
        "Protests in {place}: what we know about the detained",
        "LIVE updates from {place} after the protests",
    ),
    context=(
        "Shops around the main square in {place} have taken down their shutters. {Person}, {age},"
        " swept up in front of hers.",
        "“My lad only went to watch,” said {person}, waiting on a bench outside the station.",
        "The protests in {place} began over the price of bus tickets.",
        "Lawyers in {place} have set up a table with tea for relatives of the detained.",
    ),
    asks=(
        "How many people are detained over the protests in {place}?",
        "how many protesters have police got in custody in {place}",
        "{place} protests, how many held?",
        "What's the number of people in detention after the {place} protests?",
        "Do we know how many were locked up at the protests in {place}?",
        "Please tell me how many people the {place} protests have landed in custody.",
        "number of detainees {place} protest",
    ),
    asks_at=(
        "How many people were detained over the protests in {place} {at}?",
        "{at}, how many protesters were in custody in {place}?",
        "how many held from the {place} protests {at}",
        "What was the number of detainees after the protests in {place} {at}?",
        "How many people had the {place} protests put in detention {at}?",
    ),
    premises=(
        "Why were all the {place} protesters let go in {year}?",
        "When did the last person detained at the {place} protests walk free?",
        "How did the detained protesters break out of the station in {place} in {year}?",
    ),
)

_REFUGEES = TopicPhrasing(
    measure=(
        "the number of refugees in {region}",
        "the number of refugees living in {region}",
        "the refugee population of {region}",
        "the total number of refugees staying in {region}",
    ),
    claims=(
        "{value} refugees are living in {region}",
        "{region} is home to {value} refugees",
        "there are {value} refugees in {region}",
        "{value} refugees have a roof over their heads in {region}",
        "{region} is giving shelter to {value} refugees",
        "{value} refugees are staying in {region}",
        "the towns and villages of {region} are looking after {value} refugees",
        "{value} refugees now call {region} home",
    ),
    headlines=(
        "{Region} home to {value} refugees",
        "{Value} refugees now in {region}",
        "Refugees in {region}: the figures explained",
        "“Everybody brought a casserole”: how {region} welcomes refugees",
        "Schools in {region} make room for newcomers",
    ),
    context=(
        "{Person}, {age}, teaches the alphabet in the church hall in {elsewhere} on Saturdays.",
        "A sewing group in {elsewhere} has been collecting coats for refugees in {region}.",
        "Refugees in {region} may work while their papers are looked at.",
        "“They have fixed my fence and won't take a penny,” said {person} of the family next door.",
    ),
    asks=(
        "How many refugees live in {region}?",
        "refugees in {region}, how many now",
        "What is the number of refugees staying in {region}?",
        "Can you tell me how many refugees {region} is sheltering?",
        "how many refugees has {region} taken in that are there today?",
        "What's the size of the refugee population in {region}?",
        "{region} refugee numbers please",
    ),
    asks_at=(
        "How many refugees lived in {region} {at}?",
        "{at}, how many refugees were there in {region}?",
        "refugees staying in {region} {at}, what number?",
        "What was the refugee population of {region} {at}?",
        "How many refugees was {region} sheltering {at}?",
    ),
    premises=(
        "Why did every refugee leave {region} in {year}?",
        "When did {region} send its last refugee home?",
        "Why did {region} pay refugees to build a canal in {year}?",
    ),
)

TOPICS: Mapping[str, TopicPhrasing] = {
    "captives": _CAPTIVES,
    "detainees": _DETAINEES,
    "refugees": _REFUGEES,
}
