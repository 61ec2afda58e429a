"""A strike, the jobless, a chief executive and a smelter."""

from tests.timelines.phrasing import TopicPhrasing

STRIKERS = TopicPhrasing(
    measure=(
        "the number of workers on strike at {company}",
        "the number of {company} employees on strike",
        "the count of strikers at {company}",
        "the tally of {company} workers who have walked out",
    ),
    claims=(
        "{value} workers are on strike at {company}",
        "{value} employees of {company} have stopped work and are on strike",
        "the number of workers on strike at {company} is {value}",
        "the walkout at {company} involves {value} workers",
        "there are {value} strikers at {company}",
        (
            "{value} members of the workforce at {company} are on strike, taking turns on "
            "the picket line"
        ),
        "the strike at {company} is being observed by {value} workers",
        "{value} workers at {company} are refusing to work until their demands are met",
        "those on strike at {company} number {value}",
        (
            "{company}, whose order books were full until the dispute began, has {value} "
            "workers on strike"
        ),
        "the stoppage at {company} has {value} workers taking part",
        "with {value} workers on strike, {company} is in no position to fill its orders",
        "talks have been offered to the strikers at {company}, who number {value}",
    ),
    headlines=(
        "{value} on strike at {company} as talks stall",
        "On the picket line at {company}",
        "{company} and its workers: how trust was lost",
        "Strike at {company}: {value} stay away from work",
        "At {company}, a dispute about more than wages",
        "The strike at {company}, seen from both sides of the gate",
    ),
    context=(
        (
            "Braziers burn outside the gates of {company}, where the pickets have built a "
            "shelter out of pallets and equipped it with a kettle."
        ),
        (
            "The quarrel at {company} is ostensibly about shift patterns, although "
            "underneath it lies a decade of stagnant pay and a pension scheme that neither "
            "side will defend."
        ),
        (
            '"My mother struck here, and her mother before her," said {person}, {age}, who '
            "packs components at {company} and intends to retire there."
        ),
        (
            "Mediators have met negotiators from {company} and its workforce in a hotel in "
            "{elsewhere}, from which both parties were seen to leave by separate doors."
        ),
        "Suppliers of {company} are growing anxious, and one has asked its bank for patience.",
        (
            "Industrial relations in {country} have been comparatively placid since "
            "{year_ago}, which makes the bitterness at {company} the more striking."
        ),
    ),
    asks=(
        "How many workers are on strike at {company}?",
        "How many {company} employees have walked out?",
        "What is the latest number of strikers at {company}?",
        "How many people are taking part in the strike at {company}, and whose count is it?",
        "{company} strike number of workers",
        "How large is the strike at {company}, in workers?",
        "The strike at {company}: how many workers have joined it, by the latest count?",
    ),
    asks_at=(
        "How many workers were on strike at {company} {at}?",
        "{At}, how many {company} employees were out on strike?",
        "What was the number of strikers at {company} {at}?",
        "How many people took part in the strike at {company} {at}?",
        "Going by the reports of the time, how many workers were on strike at {company} {at}?",
    ),
    premises=(
        "When in {year} did the last striker at {company} go back to work?",
        "What were the terms of the agreement that ended the strike at {company} in {year}?",
        "Why did nobody at {company} join the strike?",
        "Now that the strike at {company} is over, has production recovered?",
    ),
)

UNEMPLOYMENT = TopicPhrasing(
    measure=(
        "the unemployment rate in {region}",
        "the jobless rate in {region}",
        "unemployment in {region}",
        "the share of the {region} workforce without a job",
    ),
    claims=(
        "{value} of the workforce in {region} is unemployed",
        "the unemployment rate in {region} is {value}",
        "unemployment in {region} stands at {value}",
        "{value} of those able and willing to work in {region} have no job",
        "the jobless rate in {region} is {value}",
        "in {region}, {value} of the labour force is out of work",
        "joblessness in {region}, on the usual definition, is {value}",
        "{region} has an unemployment rate of {value}",
        "of the working population of {region}, {value} is without employment",
        "people out of work make up {value} of the labour force in {region}",
        "{value} of the {region} workforce would like a job and has none",
        "with {value} of its workforce unemployed, {region} is a case apart",
        "the labour market remains a worry in {region}, where the unemployment rate is {value}",
    ),
    headlines=(
        "Unemployment in {region} stands at {value}",
        "In {region}, the jobs question returns",
        "Jobless rate in {region} is {value}, and economists differ on why",
        "The labour market in {region}, beyond the averages",
        "{region}: {value} out of work",
        "Why work is so unevenly spread in {region}",
    ),
    context=(
        (
            "Economists caution that a single rate conceals as much as it reveals: in the "
            "towns of {region} employers complain of a lack of welders, while in the valleys "
            "graduates drive taxis."
        ),
        (
            "At the employment office in {elsewhere}, which opens at eight, a queue has "
            'usually formed by seven. "You bring a book," said {person}, {age}, formerly a '
            "bookkeeper."
        ),
        (
            "Much of the industry on which {region} grew prosperous had gone by {year_ago}, "
            "and what has come in its place tends to be seasonal, part-time or both."
        ),
        (
            "Politicians of every stripe have promised to bring work to {region}; voters "
            "there have grown used to the phrase."
        ),
        (
            "Training schemes in {region} have been criticised by auditors for preparing "
            "people for occupations that are themselves in decline."
        ),
        (
            "Demographers point out that the young have been leaving {region} for years, a "
            "fact that flatters some statistics and darkens others."
        ),
    ),
    asks=(
        "What is the unemployment rate in {region}?",
        "How high is unemployment in {region}?",
        "What share of the workforce in {region} is out of work?",
        "What is the most recent jobless rate reported for {region}?",
        "{region} unemployment rate latest",
        (
            "What proportion of the labour force in {region} has no job, and who published "
            "the figure?"
        ),
        "For a table of regions: what is the unemployment rate in {region}?",
    ),
    asks_at=(
        "What was the unemployment rate in {region} {at}?",
        "{At}, how high was unemployment in {region}?",
        "What share of the workforce in {region} was out of work {at}?",
        "What was the jobless rate reported for {region} {at}?",
        "For a table of regions: what was the unemployment rate in {region} {at}?",
    ),
    premises=(
        "How did {region} eliminate unemployment altogether in {year}?",
        "Why is nobody in {region} unemployed?",
        "What led the whole workforce of {region} to lose its jobs in {year}?",
        "When in {year} did unemployment in {region} drop to zero?",
    ),
)

CHIEF = TopicPhrasing(
    measure=(
        "chief executive of {company}",
        "chief executive officer of {company}",
        "CEO of {company}",
    ),
    claims=(
        "{value} is chief executive of {company}",
        "{value} runs {company} as chief executive",
        "the chief executive of {company} is {value}",
        "{company} has {value} as its chief executive",
        "{value} is in charge of {company} as its chief executive",
        "the post of chief executive of {company} is held by {value}",
        "{value} occupies the office of chief executive at {company}",
        "it is {value} who now serves as chief executive of {company}",
        (
            "{company}, one of the better-known names in its trade, is led by {value} as "
            "chief executive"
        ),
        "the board of {company} has {value} installed as chief executive",
        "{company}, whose chief executive is {value}, will publish its accounts as planned",
        "{value} speaks for {company} as its chief executive",
    ),
    headlines=(
        "{value} in the chief executive's chair at {company}",
        "Who runs {company}, and for whom?",
        "The corner office at {company}",
        "{company}: {value} at the helm",
        "At {company}, the board and its choice",
        "{company} and the succession question",
    ),
    context=(
        (
            "Shareholders in {company} have been restless since a disappointing foray into "
            "garden furniture, and the annual meeting is expected to be lively."
        ),
        (
            "Analysts who follow {company} are divided over whether its troubles are those "
            "of the industry as a whole or of its own making."
        ),
        (
            '"We were promised a strategy and got a slogan," said {person}, {age}, who '
            "holds a small number of shares in {company} and asks a question every year."
        ),
        (
            "The headquarters of {company}, a slab of smoked glass put up in {year_ago}, is "
            "due for a renovation that nobody seems eager to approve."
        ),
        (
            "The board of {company} meets behind closed doors in {elsewhere}, where the "
            "family that founded it still owns a villa."
        ),
        (
            "Headhunters say that posts such as those at {company} attract fewer candidates "
            "than they once did, the pay notwithstanding."
        ),
    ),
    asks=(
        "Who is chief executive of {company}?",
        "Who runs {company}?",
        "Who is the current CEO of {company}?",
        "What is the name of the chief executive of {company}, according to recent reports?",
        "{company} CEO name",
        "Please verify: who heads {company} as chief executive now?",
        (
            "A reader writes that we have the wrong name for the chief executive of "
            "{company}. Who is it?"
        ),
    ),
    asks_at=(
        "Who was chief executive of {company} {at}?",
        "{At}, who was in charge of {company} as chief executive?",
        "Who held the post of CEO of {company} {at}?",
        "Which person was running {company} as chief executive {at}?",
        "For a profile of {company}: who was its chief executive {at}?",
    ),
    premises=(
        "Why was the post of chief executive at {company} abolished?",
        "Why was the chief executive of {company} arrested?",
        "When did {company} decide to do without a chief executive?",
        "Which two people share the post of chief executive at {company}?",
    ),
)

PLANT = TopicPhrasing(
    measure=(
        "the {name} smelter",
        "the smelter at {name}",
        "the {name} smelting works",
    ),
    claims=(
        "the {name} smelter is open",
        "the {name} smelter is in operation",
        "the smelter at {name} is running",
        "the {name} smelter is working, its furnaces lit and its gates open",
        "production is under way at the {name} smelter",
        "the {name} smelter is up and running",
        "the furnaces of the {name} smelter are in use",
        (
            "the {name} smelter, whose fate has preoccupied the valley for years, is open "
            "and producing metal"
        ),
        "metal is being poured at the {name} smelter, which is open",
        "ore is being smelted at the {name} works, which are open",
        "the {name} smelter is turning out metal",
        "workers are clocking in at the {name} smelter, which is in operation",
    ),
    claims_off=(
        "the {name} smelter is closed",
        "the {name} smelter is shut",
        "the smelter at {name} stands idle, its gates locked",
        "the {name} smelter is out of operation",
        "production at the {name} smelter is at a standstill, the works being closed",
        "the furnaces of the {name} smelter are cold and the plant is shut",
        "the {name} smelter has closed",
        "the {name} smelter, whose fate has preoccupied the valley for years, is closed",
        "no metal is being poured at the {name} smelter, which is shut down",
        "no ore is being smelted at the {name} works, which are closed",
        "the {name} smelter has ceased to turn out metal and is closed",
        "nobody is clocking in at the {name} smelter, which is out of operation",
    ),
    headlines=(
        "The {name} smelter and the town that depends on it",
        "What future for the {name} smelter?",
        "{name} smelter: decision day for a whole valley",
        "At the gates of the {name} smelter",
        "Smoke, jobs and the {name} smelter",
        "The economics of the {name} smelter, explained",
    ),
    context=(
        (
            "For as long as anybody can remember, the hooter of the {name} smelter has told "
            "the town when to rise and when to eat."
        ),
        (
            '"You could hang the washing out or you could earn a wage," said {person}, '
            '{age}, whose husband spent his working life at the {name} smelter. "Never '
            'both."'
        ),
        (
            "Electricity accounts for the better part of the costs of the {name} smelter, "
            "which is why its managers study the weather as closely as the price of metal."
        ),
        (
            "Environmental campaigners have taken samples from the river below the {name} "
            "smelter since {year_ago}, and have published the results in a newsletter with a "
            "small but devoted readership."
        ),
        (
            "Economists have long disagreed on whether smelters such as {name} belong in a "
            "country where power is dear, and the public has grown accustomed to hearing "
            "both sides."
        ),
        (
            "The mayor of {elsewhere} has called for an airing of the books of the {name} "
            "smelter, a request that has met with courteous evasion."
        ),
    ),
    asks=(
        "Is the {name} smelter open or closed?",
        "Is the {name} smelter in operation?",
        "What is the status of the smelter at {name}?",
        "Is the {name} smelter running at present, and who says so?",
        "{name} smelter open or shut",
        "Is production going on at the {name} smelter, or does it stand idle?",
        "A reader says that the {name} smelter is no longer working. Is it open or not?",
    ),
    asks_at=(
        "Was the {name} smelter open or closed {at}?",
        "{At}, was the {name} smelter in operation?",
        "What was the status of the {name} smelter {at}?",
        "Was the smelter at {name} running or shut {at}?",
        "Going by the reports of the time, was the {name} smelter open or closed {at}?",
    ),
    premises=(
        "What is the {name} smelter producing, now that it is in operation?",
        "Why did the owners decide to keep the {name} smelter running?",
        "How many shifts are being worked at the {name} smelter since it is open?",
        "Seeing that the {name} smelter is open, who supplies its electricity?",
    ),
    premises_off=(
        "Why is the {name} smelter closed?",
        "What has become of the workforce, now that the {name} smelter is shut?",
        "Who is to blame for the {name} smelter standing idle?",
        "With the {name} smelter closed, what are the plans for its site?",
    ),
    firsts=(
        "When did the {name} smelter first close?",
        "On what date was the {name} smelter first reported shut?",
        "When did the {name} smelter stop working for the first time?",
        "Since when, at the earliest, has the {name} smelter been reported closed?",
    ),
)
