"""Days to come."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS = {
    "opening": TopicPhrasing(
        measure=(
            "the official opening of the {name} Tunnel",
            "the inauguration of the {name} Tunnel",
            "the {name} Tunnel opening",
            "the opening to traffic of the {name} Tunnel",
        ),
        claims=(
            "the {name} Tunnel is to open its lanes on {value}",
            "the {name} Tunnel will be opened to traffic on {value}",
            "the opening of the {name} Tunnel is set for {value}",
            "{value} is the day on which the {name} Tunnel will open",
            "the first cars are to drive through the {name} Tunnel on {value}, its opening day",
            "the date for the opening of the {name} Tunnel is {value}",
            "traffic will flow through the newly opened {name} Tunnel from {value}",
            "the ribbon at the {name} Tunnel is to be cut on {value}, the day of its opening",
            "the {name} Tunnel opens on {value}",
        ),
        headlines=(
            "{Name} Tunnel to open on {value}",
            "{Value}: opening day for {name} Tunnel",
            "{Name} Tunnel nears its opening",
            "Light at the end of the {name} Tunnel",
            "Test runs in the {name} Tunnel",
        ),
        context=(
            (
                "The {name} Tunnel cuts through limestone full of springs, and pumps have run day "
                "and night. {Person}, {age}, whose well fell dry, gets water by lorry."
            ),
            (
                "Fans, lamps and sprinklers of the {name} Tunnel are being tested, with smoke from "
                "a theatre supplier."
            ),
            (
                "Drivers now need a long detour over the pass, which is closed in winter and slow "
                "in summer."
            ),
            (
                "Tunnellers from {elsewhere} have left a statue of their patron saint in a niche "
                "of the {name} Tunnel."
            ),
        ),
        asks=(
            "When will the {name} Tunnel finally open?",
            "On what date does the {name} Tunnel open?",
            "{name} Tunnel opening date?",
            "For what day is the opening of the {name} Tunnel planned?",
            "when does the {name} Tunnel open to traffic",
            "Could you tell me the day on which the {name} Tunnel is going to be opened?",
            "When will the first cars go through the {name} Tunnel?",
        ),
        asks_at=(
            "{At}, for what day was the opening of the {name} Tunnel planned?",
            "For which date, {at}, was the {name} Tunnel's opening scheduled?",
            "What opening date did the {name} Tunnel have {at}?",
            "{at}: opening date then planned for {name} Tunnel?",
            "{At}, when was the {name} Tunnel due to open?",
        ),
        premises=(
            "Why did the {name} Tunnel collapse?",
            "Why was the {name} Tunnel filled in again?",
            "Who decided never to open the {name} Tunnel?",
        ),
    ),
    "trial": TopicPhrasing(
        measure=(
            "the start of the {name} Bank trial",
            "the opening of the trial over {name} Bank",
            "the beginning of the {name} Bank trial",
            "the start of the trial over {name} Bank",
        ),
        claims=(
            "the trial over {name} Bank is to begin on {value}",
            "the {name} Bank trial will get under way on {value}",
            "the start of the {name} Bank trial is set for {value}",
            "{value} is the first day of the {name} Bank trial",
            "judges will open the trial over {name} Bank on {value}",
            "the defendants in the {name} Bank case go on trial on {value}",
            "the first hearing in the trial over {name} Bank will be on {value}",
            "the {name} Bank trial, with its mountains of files, begins on {value}",
            "the date for the start of the trial over {name} Bank is {value}",
        ),
        headlines=(
            "{Name} Bank trial to start on {value}",
            "{Value}: {name} Bank trial begins",
            "{Name} Bank: savers await their day in court",
            "Case of {name} Bank fills the shelves",
            "{Name} Bank and the law",
        ),
        context=(
            (
                "The collapse of {name} Bank cost many their savings. {Person}, {age}, had put by "
                "for a roof."
            ),
            (
                "Prosecutors in the case of {name} Bank have seized computers, paintings and a "
                "sailing boat."
            ),
            (
                "A sports hall is being made into a courtroom for the case, as no other room holds "
                "all the lawyers."
            ),
            (
                "Former managers of {name} Bank deny any wrong. Witnesses are expected from {few} "
                "countries."
            ),
        ),
        asks=(
            "When does the trial over {name} Bank get under way?",
            "On what date does the trial over {name} Bank start?",
            "{name} Bank trial start date?",
            "For which day is the start of the trial over {name} Bank scheduled?",
            "when does the {name} Bank trial open",
            "Can you tell me the date on which the {name} Bank trial is to begin?",
            "When do the defendants in the {name} Bank case go on trial?",
        ),
        asks_at=(
            "{At}, for what date was the start of the {name} Bank trial set?",
            "For which day, {at}, was the {name} Bank trial scheduled to begin?",
            "What date did the {name} Bank trial have for its start {at}?",
            "{at}: start date then planned for {name} Bank trial",
            "{At}, when was the trial over {name} Bank due to begin?",
        ),
        premises=(
            "Why did the {name} Bank trial end in an acquittal?",
            "Who dropped all charges in the {name} Bank case?",
            "What sentence was passed at the end of the {name} Bank trial?",
        ),
    ),
}
