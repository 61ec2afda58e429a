"""Days that are set, and people who hold a post."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "opening": TopicPhrasing(
        measure=(
            "the opening of the {name} tunnel",
            "the opening of the {name} tunnel to traffic",
            "the inauguration of the {name} tunnel",
        ),
        claims=(
            "the {name} tunnel is to open on {value}",
            "the {name} tunnel will be opened to traffic on {value}",
            "the opening of the {name} tunnel is set for {value}",
            "{value} is the day on which the {name} tunnel is to open",
            "the first cars are to go through the {name} tunnel on {value}",
            "the ribbon at the {name} tunnel is to be cut on {value}",
        ),
        headlines=(
            "{name} tunnel to open on {value}",
            "Waiting at the mouth of the {name} tunnel",
            "{name} tunnel: opening planned for {value}",
            "When will the {name} tunnel open?",
            "Last lamps go up in the {name} tunnel",
        ),
        context=(
            (
                "The {name} tunnel is to take the lorries out of the old town, where the windows"
                " rattle all night. {person} sleeps at the back."
            ),
            (
                "Ventilators for the {name} tunnel were lowered in by crane. Their hum can be heard"
                " in {elsewhere} when the wind is right."
            ),
            (
                "Safety drills in the {name} tunnel are carried out with dummies, smoke and a"
                " borrowed bus."
            ),
            (
                "When the {name} tunnel was being dug, the drill struck a spring, and the well in"
                " {elsewhere} ran dry for a summer."
            ),
            ("Innkeepers on the pass road fear for their trade once the {name} tunnel is in use."),
        ),
        asks=(
            "When is the {name} tunnel going to open?",
            "What is the opening date of the {name} tunnel now?",
            "{name} tunnel opening date?",
            "From what day will we be able to drive through the {name} tunnel?",
            "I'm fed up with the pass road. On what date is the {name} tunnel due to open?",
        ),
        asks_at=(
            "What opening date was planned for the {name} tunnel {at}?",
            "{At}, when was the {name} tunnel supposed to open?",
            "For what day was the opening of the {name} tunnel set {at}?",
            "On what date, as things were {at}, was the {name} tunnel to open?",
        ),
        premises=(
            "Why was the {name} tunnel filled in again?",
            "Why was the opening of the {name} tunnel called off for good?",
            "Who was hurt when the {name} tunnel caved in on its opening day?",
            "Why did they decide to turn the {name} tunnel into a wine cellar?",
        ),
    ),
    "trial": TopicPhrasing(
        measure=(
            "the start of the {name} Bank trial",
            "the start of the trial over {name} Bank",
            "the first day of the {name} Bank trial",
        ),
        claims=(
            "the trial over {name} Bank is to begin on {value}",
            "the {name} Bank trial will start on {value}",
            "the start of the {name} Bank trial is set for {value}",
            "the {name} Bank case is to come to trial on {value}",
            "{value} is the first day of the {name} Bank trial",
            "proceedings in the {name} Bank trial are to open on {value}",
        ),
        headlines=(
            "{name} Bank trial to begin on {value}",
            "Savers wait for the {name} Bank trial",
            "{name} Bank: trial set for {value}",
            "Courtroom made ready for the {name} Bank case",
            "The road to the {name} Bank trial",
        ),
        context=(
            (
                "When {name} Bank closed its counters, people queued round the block in"
                " {elsewhere}. {person} still has her savings book."
            ),
            (
                "The files in the {name} Bank case fill {hundreds} boxes. The clerks move them"
                " about on a hay cart."
            ),
            (
                "No room in the courthouse is large enough for the {name} Bank trial, so a riding"
                " hall is to be used."
            ),
            ("Former directors of {name} Bank have kept out of sight. One is said to keep bees."),
            (
                "A branch of {name} Bank in {elsewhere} is now a pizzeria. The vault serves as a"
                " cold store."
            ),
        ),
        asks=(
            "When does the {name} Bank trial begin?",
            "What date is set for the start of the trial over {name} Bank now?",
            "{name} Bank trial start date?",
            "I lost my savings at {name} Bank. On what day is the trial going to start?",
            "For when is the {name} Bank case down for trial at present?",
        ),
        asks_at=(
            "What date was set {at} for the start of the {name} Bank trial?",
            "{At}, when was the {name} Bank trial supposed to begin?",
            "For what day was the trial over {name} Bank scheduled {at}?",
            "On what date, going by the plans {at}, was the {name} Bank trial to start?",
        ),
        premises=(
            "Why was the {name} Bank trial cancelled altogether?",
            "How long were the sentences in the {name} Bank trial?",
            "Why did the judges acquit everyone in the {name} Bank trial?",
            "How did the accused in the {name} Bank case manage to escape from the courthouse?",
        ),
    ),
    "election": TopicPhrasing(
        measure=(
            "the {region} assembly election",
            "the election of the {region} assembly",
            "the election to the assembly of {region}",
        ),
        claims=(
            "the assembly of {region} is to be elected on {value}",
            "the {region} assembly election will be held on {value}",
            "voters in {region} are to choose a new assembly on {value}",
            "{value} is the date of the {region} assembly election",
            "the election of the {region} assembly is called for {value}",
            "people in {region} go to the polls for a new assembly on {value}",
        ),
        headlines=(
            "{region} to elect assembly on {value}",
            "Campaign posters go up in {region}",
            "{region} assembly election: {value}",
            "Parties in {region} get ready for the vote",
            "{region} and its next assembly",
        ),
        context=(
            (
                "Posters for the assembly election hang from every lamp post in {region}."
                " {person}, {age}, is standing for the first time."
            ),
            (
                "The outgoing assembly of {region} has met for the last time in its old hall. There"
                " was plum cake."
            ),
            (
                "Parties in {region} are arguing about who may speak in which market square, and"
                " for how long."
            ),
            ("A printing house in {elsewhere} has the contract for the ballot papers of {region}."),
            ("Young voters in {region} care about buses, a survey by a school magazine found."),
        ),
        asks=(
            "When is the {region} assembly election?",
            "On what date is the assembly of {region} going to be elected?",
            "What day has been fixed for the assembly election in {region} now?",
            "I need to book leave. When do we in {region} vote for the assembly?",
        ),
        asks_at=(
            "What date was fixed {at} for the {region} assembly election?",
            "{At}, when was the assembly of {region} supposed to be elected?",
            "For what day was the election in {region} planned {at}?",
            "On what date, as it looked {at}, was the {region} assembly to be elected?",
        ),
        premises=(
            "Why was the assembly of {region} abolished?",
            "Why was the {region} assembly election called off for ever?",
            "Why was the {region} assembly election declared invalid by the court?",
            "Who cheated at the {region} assembly election?",
        ),
    ),
    "minister": TopicPhrasing(
        measure=(
            "{demonym} {portfolio} minister",
            "minister for {portfolio} of {country}",
        ),
        claims=(
            "{value} is {portfolio} minister of {country}",
            "the {demonym} minister for {portfolio} is {value}",
            "{value} serves as {demonym} {portfolio} minister",
            "{value} is in charge of the {portfolio} ministry of {country}",
            "the {portfolio} portfolio in the {demonym} government is held by {value}",
            "{value} holds the office of {portfolio} minister in {country}",
        ),
        headlines=(
            "The {portfolio} ministry of {country}",
            "{demonym} {portfolio} minister: {value}",
            "In the corridors of the {demonym} {portfolio} ministry",
            "Changes of scene in {capital}",
        ),
        context=(
            (
                "The {demonym} {portfolio} ministry occupies a yellow building in {capital} with a"
                " leaking roof."
            ),
            (
                "At the {portfolio} ministry in {capital}, {person} has watered the plants under"
                " governments of every colour."
            ),
            (
                "Cabinet posts in {country} are shared out among the parties late at night, as a"
                " rule over soup."
            ),
            (
                "Civil servants in {capital} say the {portfolio} ministry runs itself, though"
                " visitors are not always so sure."
            ),
            (
                "The swearing-in of ministers in {country} takes place before a portrait of the"
                " founder of the republic, who is shown asleep."
            ),
        ),
        asks=(
            "Who is {portfolio} minister of {country}?",
            "What's the name of the {demonym} minister for {portfolio} at the moment?",
            "current {demonym} {portfolio} minister?",
            "I have to write to the {demonym} minister for {portfolio}. Who is it now?",
            "Who is in charge of {portfolio} in the {demonym} government these days?",
        ),
        asks_at=(
            "Who was {portfolio} minister of {country} {at}?",
            "{At}, who was the {demonym} minister for {portfolio}?",
            "Who held the {portfolio} portfolio in {country} {at}?",
            "What was the name of the {demonym} {portfolio} minister {at}?",
        ),
        premises=(
            "When was the {portfolio} ministry of {country} abolished?",
            "Why does {country} no longer have a minister for {portfolio}?",
            "Why did the {demonym} {portfolio} minister flee the country?",
            "Which {demonym} {portfolio} minister was shot at the opera?",
        ),
    ),
    "mayor": TopicPhrasing(
        measure=("mayor of {place}", "mayor of the town of {place}"),
        claims=(
            "{value} holds the office of mayor in {place}",
            "the town of {place} has {value} as its mayor",
            "the chain of office in {place} is worn by mayor {value}",
            "it is {value} who sits in the mayor's office in {place}",
        ),
        headlines=(
            "At the town hall in {place}",
            "Mayor of {place}: {value}",
            "{place} and its town hall",
            "The mayor's chair in {place}",
        ),
        context=(
            (
                "The town hall in {place} has a clock that is four minutes slow. Nobody on the"
                " council wishes to have it put right."
            ),
            (
                "{person}, who runs the café opposite the town hall in {place}, knows who takes"
                " sugar and who does not."
            ),
            (
                "Parking, the swimming pool and the linden trees: these were the subjects at the"
                " residents' evening in {place}."
            ),
            (
                "The mayor's office in {place} looks out on the fish market, and in summer the"
                " windows stay shut."
            ),
            ("Council meetings in {place} are open to the public, of whom there are usually two."),
        ),
        asks=(
            "Who is mayor of {place}?",
            "Who is the mayor of {place} now?",
            "mayor {place} name?",
            "We've just moved to {place}. Could you tell us who the mayor is?",
            "What is the name of the present mayor of {place}?",
        ),
        asks_at=(
            "{At}, who was the mayor of {place}?",
            "Who held the office of mayor in {place} {at}?",
            "What was the name of the mayor of {place} {at}?",
        ),
        premises=(
            "Why did {place} do away with the office of mayor?",
            "Why was the mayor of {place} sent to prison?",
            "When did the mayor of {place} fall into the harbour?",
            "Why has {place} got two mayors at the same time?",
        ),
    ),
}
