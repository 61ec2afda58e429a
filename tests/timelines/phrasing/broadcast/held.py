"""People who are held: captives abroad, and those detained at protests."""

from tests.timelines.phrasing import TopicPhrasing

CAPTIVES = TopicPhrasing(
    measure=(
        "the number of {demonym} captives in {other_country}",
        "the number of {demonym} nationals held captive in {other_country}",
        "the number of people from {country} held captive in {other_country}",
        "the number of {demonym} captives still held in {other_country}",
        "the total of {demonym} citizens in captivity in {other_country}",
    ),
    claims=(
        "{value} {demonym} captives remain in {other_country}",
        "{value} {demonym} nationals are being held captive in {other_country}",
        "{value} citizens of {country} are still in captivity in {other_country}",
        "{value} people from {country} are still held captive in {other_country}",
        "{other_country} is holding {value} {demonym} captives",
        "{other_country} continues to hold {value} people from {country} as captives",
        "there are {value} {demonym} captives in {other_country}",
        "there are still {value} captives from {country} on the {other_demonym} side",
        "the {demonym} captives in {other_country} now number {value}",
        "the list of {demonym} captives held in {other_country} now has {value} names on it",
        "in {other_country}, {value} {demonym} captives are waiting to go home",
        "among the prisoners of {other_country} are {value} captives from {country}",
        "{value} {demonym} captives have yet to be released by {other_country}",
        "the number of {demonym} captives in {other_demonym} hands is {value}",
        "the authorities in {other_country} are keeping {value} {demonym} citizens captive",
        "{value} {demonym} captives, all told, are being kept in {other_country}",
        "with {value} {demonym} captives still in {other_country}, the talks are not over",
        "{other_country}, which holds {value} {demonym} captives, has not let any more of them go",
        (
            "the release that {country} is asking for concerns {value} captives held in "
            "{other_country}"
        ),
        "captivity in {other_country} goes on for {value} people from {country}",
        "the prisons of {other_country} still hold {value} {demonym} captives",
    ),
    headlines=(
        "{value} {demonym} captives still in {other_country}",
        "{other_country} holding {value} {demonym} captives",
        "What we know about the {demonym} captives in {other_country}",
        "Captives in {other_country}: {value} from {country} still waiting",
        "{country}'s captives: latest count is {value}",
        "New figure for {demonym} captives held in {other_country}",
        '"Bring them home": families of {demonym} captives speak',
        "Captives crisis: {country} gives update",
        "{value} from {country} held in {other_country}",
    ),
    context=(
        (
            "Relatives gather outside the parliament in {capital} every Friday evening. "
            "{Person}, {age}, lights a candle for her nephew."
        ),
        (
            "Talks between {country} and {other_country} have gone on for months, mostly "
            "behind closed doors. Diplomats speak of small steps."
        ),
        (
            "Parcels with warm clothes leave {capital} once a month. {Person}, who packs them,"
            " told us she always adds a bar of chocolate."
        ),
        (
            '"You lie awake and you listen for the phone," said {person}, who has spoken to '
            "our programme several times since her son was taken."
        ),
        (
            "Lawyers on both sides have exchanged {hundreds} letters, according to people "
            "familiar with the talks between {country} and {other_country}."
        ),
        (
            "Our correspondent in {capital} says the mood among the families is tense. Many "
            "have stopped talking to the press."
        ),
        (
            "The captives' fate has been raised at every meeting of the two foreign services. "
            "A mediator flew to {capital} with {few} aides."
        ),
    ),
    asks=(
        "How many {demonym} captives are there in {other_country} right now?",
        "How many {demonym} captives are still in {other_country}?",
        "How many people from {country} are being held captive in {other_country}?",
        "Hey, what's the number of {demonym} captives in {other_country}?",
        "Can you tell me how many {demonym} nationals are held in {other_country} as captives?",
        "How many captives from {country} does {other_country} have?",
        "{demonym} captives in {other_country}: how many?",
        (
            "I heard something about captives from {country} on the radio. How many are still "
            "held in {other_country}?"
        ),
        "How many of the {demonym} captives has {other_country} still not let go?",
        "What's the latest count of {demonym} captives held by {other_country}?",
        "Tell me how many people {other_country} is holding captive from {country}.",
        "Any idea how many {demonym} captives are left in {other_country}?",
    ),
    asks_at=(
        "How many {demonym} captives were in {other_country} {at}?",
        "{At}, how many people from {country} were held captive in {other_country}?",
        "How many {demonym} captives was {other_country} holding {at}?",
        "What was the number of {demonym} captives in {other_country} {at}?",
        "Can you tell me how many {demonym} nationals were in captivity in {other_country} {at}?",
        "How many captives from {country} were still in {other_demonym} hands {at}?",
        "What did the news say, {at}, about how many {demonym} captives {other_country} had?",
    ),
    premises=(
        "When did the last of the {demonym} captives leave {other_country}?",
        "Why did {other_country} free all the {demonym} captives in {year}?",
        "How did people in {country} celebrate when every captive came home from {other_country}?",
        "Where did the plane with the last {demonym} captives from {other_country} land?",
    ),
)

DETAINEES = TopicPhrasing(
    measure=(
        "the number of people detained at the protests in {place}",
        "the number of people in detention over the {place} protests",
        "the number of protesters in custody in {place}",
        "the number of detained protesters in {place}",
        "the total held after the protests in {place}",
    ),
    claims=(
        "{value} people are in detention over the protests in {place}",
        "{value} people detained at the protests in {place} are still being held",
        "{value} protesters are in custody in {place}",
        "{value} people are behind bars because of the protests in {place}",
        "police in {place} are holding {value} people after the protests",
        "there are {value} people in custody in connection with the protests in {place}",
        "the number of people detained at the protests in {place} is {value}",
        "{value} demonstrators detained in {place} remain in the cells",
        "the authorities are keeping {value} people in custody over the {place} protests",
        "those detained at the protests in {place} now number {value}",
        "the police cells of {place} hold {value} protesters",
        "in all, {value} people are currently detained over the demonstrations in {place}",
        (
            "the demonstrations in {place} have led to the detention of {value} people, none "
            "of whom has been let go"
        ),
        "{value} people picked up at the rallies in {place} are being kept in custody",
        "the register of people held over the {place} protests has {value} names on it",
        "with {value} people still detained over the protests, {place} is far from calm",
        "detention continues for {value} people who were taken in at the protests in {place}",
        "the fate of {value} people detained over the protests in {place} is now with the judges",
        (
            "behind the walls of the police cells, {value} people are being held over the "
            "{place} protests"
        ),
    ),
    headlines=(
        "{value} people held over {place} protests",
        "{place} protests: {value} in custody",
        "Protests in {place}: what we know",
        "{place} protests: who is being held?",
        "Police cells in {place} hold {value} protesters",
        "{value} protesters behind bars in {place}",
        "Families wait for news of those detained in {place}",
        "New count of detained protesters in {place}",
        "{place} demonstrations: {value} people detained",
    ),
    context=(
        (
            "The protests in {place} began over the price of bus tickets. They soon became "
            "about much more."
        ),
        (
            "Shops on the main square of {place} have put up shutters. {Person}, who sells "
            "shoes there, says business is slow."
        ),
        (
            '"My daughter only went to watch," said {person}, {age}, outside the police '
            "station in {place}."
        ),
        "Lawyers in {place} have set up a phone line for families. It rings from morning to night.",
        (
            "Our correspondent in {place} describes a calm evening, with police vans parked in"
            " the side streets."
        ),
        (
            "Marchers in {place} carried {hundreds} home-made placards. A few were collected "
            "by the town museum."
        ),
        (
            "The mood in {place} has been uneasy since the first march. Buses are being sent "
            "round the centre."
        ),
    ),
    asks=(
        "How many people are detained over the protests in {place}?",
        "How many protesters are in custody in {place} right now?",
        "How many people are still being held after the {place} protests?",
        "Hey, how many people are locked up because of the protests in {place}?",
        "{place} protests: how many detained?",
        "Can you tell me how many demonstrators are being held in {place}?",
        "How many people do the police have in custody over the demonstrations in {place}?",
        "What's the latest number of detained protesters in {place}?",
        "My cousin was at the march in {place}. How many people are still detained there?",
        "How many of the {place} protesters are behind bars?",
        "Tell me how many people are being held over the protests in {place}.",
        "Any idea how many are still locked up from the protests in {place}?",
    ),
    asks_at=(
        "How many people were detained over the protests in {place} {at}?",
        "{At}, how many protesters were in custody in {place}?",
        "How many people were being held after the {place} protests {at}?",
        "What was the number of detained protesters in {place} {at}?",
        "How many demonstrators were behind bars in {place} {at}?",
        "Can you tell me how many people were in detention over the {place} protests {at}?",
        "How many people did they say were held over the demonstrations in {place} {at}?",
    ),
    premises=(
        "Why were all the people detained at the protests in {place} released in {year}?",
        "When was the last detained protester in {place} set free?",
        "Who signed the amnesty for everyone detained at the {place} protests?",
        "When did the police cells in {place} empty after the protests?",
    ),
)
