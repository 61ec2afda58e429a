"""People held, people on the move and people on strike."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS = {
    "captives": TopicPhrasing(
        measure=(
            "the number of {demonym} captives left in {other_country}",
            "the number of {demonym} nationals held captive in {other_country}",
            "the count of {demonym} captives still in {other_demonym} hands",
            "the number of people from {country} in {other_demonym} captivity",
            "the total of {demonym} captives held by {other_country}",
        ),
        claims=(
            "{other_country} is still holding {value} {demonym} captives",
            "{value} {demonym} nationals are being held captive in {other_country}",
            "there are {value} {demonym} citizens in {other_demonym} captivity",
            "the exchanges so far have left {value} {demonym} captives in {other_country}",
            "the list of {demonym} nationals held captive in {other_country} runs to {value} names",
            (
                "{value} people from {country}, most of them young men, are captives in "
                "{other_country}"
            ),
            "in {other_country}, {value} {demonym} captives are waiting to be freed",
            "{value} {demonym} citizens have yet to come home from captivity in {other_country}",
            "{demonym} captives in {other_demonym} hands number {value}",
            "among those still held in {other_country} are {value} captives from {country}",
        ),
        headlines=(
            "{Value} {demonym} captives still in {other_country}",
            "{Other_country} holds {value} {demonym} captives",
            "Families press {capital} over captives in {other_country}",
            "Captives: {capital} and its neighbour count again",
            "{Value} wait in {other_demonym} captivity, and {country} waits with them",
        ),
        context=(
            (
                "Talks on a further exchange have been held behind closed doors in a third "
                "country. Neither delegation speaks to the press on the steps any more."
            ),
            (
                "In the main square of {capital}, relatives of captives meet every Sunday with "
                "candles and photographs. {Person}, {age}, has not missed one of the meetings."
            ),
            (
                "Letters from the camps in {other_country} pass through the hands of two censors, "
                "and arrive with whole lines blacked out."
            ),
            (
                "The captives were taken in the border fighting, which ended in a ceasefire but "
                "not in a peace. Both governments accuse each other of slowing the exchanges."
            ),
        ),
        asks=(
            "How many {demonym} captives is {other_country} holding?",
            "How many people from {country} are still held captive in {other_country}?",
            "Number of {demonym} captives in {other_country}?",
            (
                "Could you tell me how many {demonym} nationals have not yet been freed from "
                "captivity in {other_country}?"
            ),
            "{demonym} captives still in {other_demonym} hands, how many",
            "What is the current count of captives from {country} in {other_country}?",
            "I'd like the latest figure for {demonym} captives in {other_country}, please.",
            "How many {demonym} captives are left in {other_country}?",
        ),
        asks_at=(
            "How many {demonym} captives was {other_country} holding {at}?",
            "{At}, how many people from {country} were captives in {other_country}?",
            "How many {demonym} nationals were in {other_demonym} captivity {at}?",
            "Number of {demonym} captives in {other_country} {at}?",
            "Please give me the count of {demonym} captives in {other_country} {at}.",
        ),
        premises=(
            "When did the last {demonym} captive leave {other_country}?",
            "Why did {other_country} free all its {demonym} captives in {year}?",
            "What made {capital} hail the return of every last captive from {other_country}?",
        ),
    ),
    "detainees": TopicPhrasing(
        measure=(
            "the number of people in custody after the protests in {place}",
            "the number of protesters in detention in {place}",
            "the count of people held over the protests in {place}",
            "the total of those in custody over the {place} protests",
        ),
        claims=(
            "{value} people are being held over the protests in {place}",
            "police in {place} have {value} protesters in detention",
            "there are {value} people in custody over the {place} protests",
            "the cells of {place} hold {value} demonstrators detained at the protests",
            "{value} of those who marched in {place} are in detention",
            "the protests in {place} have landed {value} people in custody, where they remain",
            "{value} demonstrators, many of them students, are in custody in {place}",
            "those detained at the protests in {place} number {value}",
            "in {place}, where crowds have filled the streets, {value} protesters are in detention",
        ),
        headlines=(
            "{Value} in custody as {place} protests go on",
            "{Place} police hold {value} protesters",
            "Protests in {place}: lawyers queue outside police stations",
            "Crackdown in {place} draws criticism",
            "{Value} detained over protests, and {place} stays restless",
        ),
        context=(
            (
                "The marches in {place} began over bus fares and have since become something "
                "larger. {Person}, a lawyer of {age}, carries spare toothbrushes for her clients."
            ),
            (
                "Courts in {region} sit into the night, with hearings that last a few minutes "
                "each. Parents wait in the corridors with blankets."
            ),
            (
                "Shops on the high street of {place} have boarded up their windows, and the trams "
                "stop running at dusk on days of protest."
            ),
            (
                "Organisers of the protests have called for calm and for a further march through "
                "the old town of {place}."
            ),
        ),
        asks=(
            "How many people are in custody over the protests in {place}?",
            "How many protesters do the police hold in {place}?",
            "Protest detainees in {place}: how many are there?",
            "What is the number of people detained over the {place} protests?",
            "how many detained at the {place} protests",
            "Can you find out how many demonstrators are being held in {place}?",
            "Of the people who protested in {place}, how many are in detention?",
        ),
        asks_at=(
            "How many people were in custody over the protests in {place} {at}?",
            "{At}, how many protesters were being held in {place}?",
            "What was the number of people detained over the {place} protests {at}?",
            "how many {place} protest detainees {at}",
            "Please tell me how many demonstrators were in detention in {place} {at}.",
        ),
        premises=(
            "Why were all those detained at the protests in {place} set free in {year}?",
            "Who ordered the release of every single protester held in {place}?",
            "When did the cells of {place} stand empty after the protests?",
        ),
    ),
    "refugees": TopicPhrasing(
        measure=(
            "the number of refugees who live in {region}",
            "the refugee population of {region}",
            "the total number of refugees sheltering in {region}",
            "the count of refugees in {region}",
            "the number of refugees to whom {region} is home",
        ),
        claims=(
            "{region} is home to {value} refugees",
            "{value} refugees make their home in {region}",
            "there are now {value} refugees living in {region}",
            "{region} shelters {value} refugees, in camps, in schools and with families",
            "refugees in {region} number {value}",
            "a total of {value} refugees have shelter in {region}",
            "camps and host families in {region} together house {value} refugees",
            "{value} people who fled the war next door live as refugees in {region}",
            "in {region}, {value} refugees are registered and living in the region",
        ),
        headlines=(
            "{Region} now shelters {value} refugees",
            "{Value} refugees live in {region}",
            "In {region}, tents give way to huts",
            "Aid groups count refugees in {region}",
            "Roof over their heads: refugees in {region}",
        ),
        context=(
            (
                "The largest of the camps in {region} has its own market, its own barber and a "
                "football league. {Person}, {age}, sells bread there from a handcart."
            ),
            (
                "Donors have promised new wells for the camps of {region}, where water comes by "
                "lorry every second morning."
            ),
            (
                "Schools in {region} teach in two shifts, mornings for local children and "
                "afternoons for newcomers."
            ),
            (
                "Hosts and guests in {region} speak two dialects of the same language, and the "
                "radio broadcasts in both."
            ),
        ),
        asks=(
            "How many refugees are now living in {region}?",
            "How many refugees does {region} shelter at the moment?",
            "Refugees in {region}, number?",
            "Could you give me the size of the refugee population in {region}?",
            "What is the current number of refugees sheltering in {region}?",
            "how many refugees does {region} host",
            "To how many refugees is {region} home these days?",
        ),
        asks_at=(
            "How many refugees had found shelter and were living in {region} {at}?",
            "{At}, how many refugees was {region} sheltering?",
            "What was the number of refugees in {region} {at}?",
            "refugees in {region} {at}, how many?",
            "Do you know how many refugees were living in {region} {at}?",
        ),
        premises=(
            "Why did the last refugees leave {region} in {year}?",
            "Who closed the camps in {region} after every refugee had gone home?",
            "When did {region} send all its refugees away?",
        ),
    ),
    "strikers": TopicPhrasing(
        measure=(
            "the number of workers out on strike at {company}",
            "the number of {company} workers on strike",
            "the count of strikers at {company}",
            "the total of {company} employees who are on strike",
        ),
        claims=(
            "{value} workers have walked out of {company} and are on strike",
            "{value} employees of {company} have downed tools and are on strike",
            "the walkout at {company} involves {value} workers",
            "strikers at {company} number {value}",
            "{company} has {value} of its workers on strike",
            "at {company}, where talks have stalled, {value} workers are on strike",
            "the strike at {company} is being kept up by {value} workers",
            "there are {value} strikers at {company}",
            "the picket lines at {company} speak for {value} workers, all of them on strike",
        ),
        headlines=(
            "{Company}: {value} on strike",
            "{Company} strike: both sides dig in",
            "{Value} workers stay out at {company}",
            "No end in sight to {company} walkout",
            "Pay row grips {company}",
        ),
        context=(
            (
                "Pickets at the gates of {company} warm themselves at braziers and sing. {Person}, "
                "{age}, brings soup from the kitchen of the parish hall."
            ),
            (
                "The dispute at {company} is about night shifts, pensions and a canteen that "
                "closed last winter."
            ),
            (
                "Suppliers of {company} in {elsewhere} say that their own order books are getting "
                "thin."
            ),
            (
                "Mediators have been shuttling between two floors of a hotel in {capital}, one "
                "rented by the company, the other by the strikers."
            ),
        ),
        asks=(
            "How many {company} workers have walked out and are on strike?",
            "How many {company} employees have joined the strike that is going on?",
            "Strikers at {company}: how many?",
            "What is the number of workers currently out on strike at {company}?",
            "how many people on strike at {company} right now",
            "Can you tell me how many of the workers of {company} are striking?",
            "How big is the strike at {company}, in workers?",
        ),
        asks_at=(
            "How many people had downed tools and were on strike at {company} {at}?",
            "{At}, how many strikers were there at {company}?",
            "What was the number of {company} workers on strike {at}?",
            "number of strikers at {company} {at}",
            "How many {company} employees were out on strike {at}?",
        ),
        premises=(
            "Why did every striker at {company} go back to work in {year}?",
            "What did the deal say that ended the strike at {company}?",
            (
                "When did the last picket leave the gates of {company}, with nobody on strike any "
                "more?"
            ),
        ),
    ),
}
