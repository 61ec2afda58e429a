"""Questions that hold for any topic, as researchers and fact checkers type them."""

from collections.abc import Mapping

from tests.timelines.phrasing import Lines

QUESTIONS: Mapping[str, Lines] = {
    "latest.number": (
        "What is {measure} now?",
        "What is the most recent figure for {measure}?",
        "For a piece I am checking: what is {measure}, according to the newest reporting?",
        "Where does {measure} stand now?",
        "I need an up-to-date figure for {measure}, with a source.",
        "{Measure}: what is the current figure and who gives it?",
        "What do the latest reports say about {measure}?",
        "Could you verify {measure} for me, as last reported?",
        "{measure} latest figure",
        "A colleague asked about {measure}. What should I tell her?",
        (
            "A reader has challenged what we printed about {measure}. What is the correct "
            "figure at present?"
        ),
        "For the fact box, in one line: {measure}?",
    ),
    "change.number": (
        "How has {measure} changed since {year}?",
        "Give me a chronology of {measure} from {year} onwards.",
        "Trace the development of {measure} since {year}, with dates.",
        "What course has {measure} taken since it first made the news in {year}?",
        (
            "I am drawing a graph: which figures have been reported for {measure} since "
            "{year}, and when?"
        ),
        "{measure} over time, {year} to now",
        "List every figure given for {measure} since {year}, in order.",
        "By what steps did {measure} get to where it is, starting in {year}?",
        "How did {measure} evolve from {year} on?",
        "Has {measure} gone up or down since {year}, and by what stages?",
        (
            "Could you put together a table of {measure} since {year}, one row for each "
            "figure reported?"
        ),
    ),
    "change.date": (
        "How often, and to what days, has {measure} been moved since {year}?",
        "Give me the history of the dates set for {measure} since {year}.",
        "Which days have been announced for {measure} since {year}, in order?",
        "Trace the postponements of {measure} from {year} onwards.",
        "{measure}: timeline of scheduled dates since {year}",
        "How has the schedule for {measure} shifted since {year}?",
        (
            "For a chronology: what dates were successively named for {measure}, beginning "
            "in {year}?"
        ),
        "What has become of the timetable for {measure} since {year}?",
        "I have lost count of the dates given for {measure}. What were they, from {year} on?",
    ),
    "change.holder": (
        "Who has been {measure} since {year}, in order?",
        "List everyone who has served as {measure} since {year}, with dates.",
        "How has the post of {measure} changed hands since {year}?",
        "I need the succession of people who were {measure} from {year} on.",
        "{measure} since {year}: names in sequence",
        "Which people have held the post of {measure} since {year}?",
        "Give me a chronology of changes in the post of {measure}, starting in {year}.",
        "Who came and who went as {measure} after {year}?",
        "Could you put together a table of everyone who has been {measure} since {year}?",
    ),
    "change.state": (
        "What has happened with {measure} since {year}, step by step?",
        "Give me a chronology of {measure} since {year}.",
        "How has the status of {measure} changed since {year}?",
        "Trace the back and forth over {measure} from {year} onwards, with dates.",
        "{measure}: timeline since {year}",
        "Which turns has the story of {measure} taken since {year}?",
        "For the fact box: every change in the status of {measure} since {year}, please.",
        "What is the history of {measure} from {year} on?",
        (
            "Could you put together a table of what happened with {measure} and when, from "
            "{year} on?"
        ),
    ),
    "first.number": (
        "When was {measure} first reported as {value}?",
        "When did the figure of {value} first appear for {measure}?",
        "On what date was {measure} first put at {value}?",
        "I am trying to find the earliest report that gave {measure} as {value}. When was it?",
        "When did {measure} reach {value}?",
        "{Value} for {measure}: since when has that been reported?",
        "As of which day was {measure} said to be {value}?",
        "{measure} {value} first reported when",
        "For a footnote: when was {value} first given as the figure for {measure}?",
    ),
    "first.date": (
        "When was {value} first named as the day of {measure}?",
        "On what day was it announced that {measure} would be on {value}?",
        "When did we first learn that {measure} was scheduled for {value}?",
        "When was {measure} first set for {value}?",
        "Find the earliest report giving {value} as the date of {measure}. When did it appear?",
        "{Value} as the date for {measure}: when was that first announced?",
        "Since when had {value} been foreseen for {measure}?",
        "For a footnote: when was {value} first announced as the day of {measure}?",
    ),
    "first.holder": (
        "When did {value} become {measure}?",
        "Since when has {value} been reported as {measure}?",
        "When was {value} first named as {measure}?",
        "On what date did {value} take over as {measure}?",
        "{value} {measure} since when",
        "When did news of {value} as {measure} first break?",
        "What is the earliest date at which {value} was {measure}?",
        "When did {value} succeed to the post of {measure}?",
        "For a footnote: when did it first become known that {value} was {measure}?",
    ),
    "after.number": (
        "After {measure} had been {value}, what was the next figure reported?",
        "What did {measure} become after {value}?",
        "{Measure} was given as {value} at one point. What came next?",
        "Which figure replaced {value} for {measure}?",
        "{measure}: next figure after {value}?",
        "From {value}, where did {measure} go?",
        "I have {value} for {measure}; what did the following update say?",
        "When the figure of {value} for {measure} was superseded, what was the new one?",
        "Once {measure} was no longer {value}, what was it?",
    ),
    "after.date": (
        "When {value} was dropped as the day for {measure}, what new day was set?",
        "{Measure} was at one time scheduled for {value}. To what day was it moved?",
        "Which date replaced {value} for {measure}?",
        "After {value}, what was the next date named for {measure}?",
        "{measure}: new date after {value}?",
        "To when was {measure} put off, once {value} had been given up?",
        "What day was announced for {measure} after the one that had been set, {value}?",
        "Once {value} was no longer the day foreseen for {measure}, which day was?",
    ),
    "after.holder": (
        "Who succeeded {old} as {measure}?",
        "Who came after {old} as {measure}?",
        "Who replaced {old} in the post of {measure}?",
        "{old} was {measure} at one time. Who was next?",
        "{measure} after {old}?",
        "Who took over as {measure} from {old}?",
        "Once {old} was no longer {measure}, who held the post?",
        "Name the immediate successor of {old} as {measure}.",
        "For a list of office-holders: whose name follows that of {old} as {measure}?",
    ),
    "dispute": (
        "What do the different sides say about {subject}?",
        "Who disagrees about {subject}, and what does each claim?",
        "There seem to be conflicting accounts of {subject}. What are they?",
        "Is {subject} disputed, and if so by whom?",
        "Set out the competing claims on {subject}, with attribution.",
        "I have seen two versions concerning {subject}. Who says what?",
        "For balance: what are the rival positions on {subject}?",
        "{subject}: conflicting reports?",
        "Do the parties agree on {subject}?",
        "Whose word is there on {subject}, and does anybody contradict it?",
    ),
    "correction": (
        "What was corrected in the report of {day} on {subject}?",
        "Was the article of {day} about {subject} amended, and how?",
        "The story on {subject} from {day}: did it contain an error?",
        "What mistake was made in the coverage of {subject} on {day}?",
        "I quoted a piece of {day} on {subject}. Has it been corrected since?",
        "Did a paper have to correct what it wrote on {day} about {subject}?",
        "{subject}, article of {day}: any correction?",
        (
            "Which statement in the report of {day} on {subject} turned out to be wrong, and "
            "what is right?"
        ),
        "For our corrections log: what was put right about {subject} in the article of {day}?",
    ),
    "retraction": (
        "Does the report of {day} on {subject} still stand?",
        "Was the article of {day} about {subject} retracted?",
        "Can I still cite the story of {day} on {subject}?",
        "Has the piece on {subject} published on {day} been withdrawn?",
        "{subject}, article of {day}: retracted?",
        "What became of the report of {day} on {subject}?",
        (
            "Before we quote it: is the coverage of {subject} from {day} still considered "
            "reliable by those who published it?"
        ),
        "Was there anything wrong with the {day} article concerning {subject}?",
        "For our corrections log: is the article of {day} on {subject} still in good standing?",
    ),
    "false_premise.number": (
        "Why was {measure} {wrong} in {month}?",
        "What explains the fact that {measure} reached {wrong} in {month}?",
        "How did {measure} come to be {wrong} in {month}?",
        "Who was held responsible when {measure} hit {wrong} in {month}?",
        "In {month}, {measure} was {wrong}. What were the causes?",
        "What was the reaction when it was announced in {month} that {measure} was {wrong}?",
        "I read that {measure} stood at {wrong} in {month}. How did that come about?",
        "Which source reported {measure} as {wrong} in {month}?",
        "What had to happen for {measure} to be {wrong}, as it was in {month}?",
    ),
    "false_premise.date": (
        "Why was {measure} set for {wrong}?",
        "Who decided that {measure} would be on {wrong}?",
        "What were the reasons for choosing {wrong} as the day of {measure}?",
        "How was the choice of {wrong} for {measure} received?",
        "Since {measure} is scheduled for {wrong}, what preparations have been made?",
        "Why did officials name {wrong} as the new date for {measure}?",
        "I understand that {measure} has been moved to {wrong}. Why?",
        "Now that {wrong} is the day fixed for {measure}, what objections have been raised?",
    ),
    "false_premise.holder": (
        "Why did {wrong} step down as {measure}?",
        "What did {wrong} achieve as {measure}?",
        "How long did {wrong} serve as {measure}?",
        "When was {wrong} appointed {measure}?",
        "Why was {wrong} chosen as {measure}?",
        "What led to the departure of {wrong} from the post of {measure}?",
        "During the time that {wrong} was {measure}, what were the main controversies?",
        "Who followed {wrong} as {measure}?",
        "Which reforms did {wrong} push through as {measure}?",
    ),
    "unanswerable": (
        "Who is {person}, and what is the connection with {place}?",
        "What did {person} say about the new theatre in {place}?",
        "How old was {person} at the time of the move to {place}?",
        "What is known about the lawsuit brought by {person} in {place}?",
        "When did {person} open the gallery in {place}?",
        "Why did {person} leave {place}?",
        "{person} {place} biography",
        "Was {person} ever elected in {place}?",
        "Which school in {place} did {person} attend?",
        "What role did {person} play in the history of {place}?",
    ),
}
