"""Titles that promise no news, and what else filled the pages of the week."""

from tests.timelines.phrasing import Lines

QUIET: Lines = (
    "The week in review: {subject}",
    "{Subject}: a reader's guide",
    "Five minutes on {subject}",
    "Why so much is being written about {subject}",
    "The long read: {subject}",
    "What lies behind the debate on {subject}",
    "From our postbag: {subject}",
    "{Subject}, seen from close up",
    "Notes from the week: {subject}",
)

FILLERS: Lines = (
    (
        "Elsewhere this week, the choir of {elsewhere} sang for the first time in its new "
        "hall, which seats {hundreds} and was, by all accounts, too warm."
    ),
    (
        "{Person}, who is {age} and has kept bees since {year_ago}, sent us a jar of honey and "
        "a letter of four pages, for both of which we are grateful."
    ),
    (
        "By the end of the week the rain that had spoiled the market at {elsewhere} had moved "
        "on, leaving {few} stallholders to dry their awnings in the sun."
    ),
    (
        "Our crossword, set as ever by {person}, drew {hundreds} correct solutions; the "
        "winner, from {elsewhere}, receives a dictionary."
    ),
    (
        "The library of {elsewhere} has reopened its reading room after {few} months of "
        "building work, and the card catalogue of {year_ago} has been kept as a curiosity."
    ),
    (
        "{Person}, {age}, a retired teacher from {elsewhere}, has walked to the coast and back "
        "in {tens} days, a feat that she describes as mostly a matter of shoes."
    ),
    (
        "Also noted: the price of a cup of coffee in {elsewhere}, which readers have followed "
        "in this column since {year_ago}, has not changed."
    ),
    (
        "A reader in {elsewhere} asks whether the old tram line will ever run again. The "
        "answer, after {few} committees, appears to be that nobody knows."
    ),
    (
        "In the arts, the small museum of {elsewhere} is showing {tens} watercolours by "
        "{person}, who began to paint only at {age}."
    ),
    (
        "The bakery that opened in {elsewhere} in {year_ago} closed its doors at the end of "
        "the week, to the regret of the {tens} people who stood in line for a last loaf."
    ),
    (
        "{Person} won the regional chess tournament at {elsewhere}, beating {few} opponents in "
        "a row; at {age} she is the oldest champion that it has had."
    ),
    (
        "It was, for the most part, a quiet week in {elsewhere}, where the talk was of the "
        "harvest festival and of the {hundreds} lanterns that schoolchildren had made for it."
    ),
    (
        "Among the books that reached our desk, one deserves a mention: a history of the "
        "lighthouse keepers, by {person}, which runs to {hundreds} pages and is never dull."
    ),
    (
        "The weather, about which this newsletter is often asked, was mild; at {elsewhere} the "
        "observers counted {few} hours of sunshine, as they did in the same week of "
        "{year_ago}."
    ),
    (
        "A ferry that has carried passengers from {elsewhere} since {year_ago} is to get a new "
        "coat of paint, the colour of which was the subject of {few} letters to the editor."
    ),
    (
        "Sport, briefly: the rowers of {elsewhere} finished ahead of {few} other crews, and "
        "their coach, {person}, was thrown into the water in keeping with tradition."
    ),
    (
        "{Person}, {age}, who runs the station kiosk at {elsewhere}, says that she sells more "
        "newspapers on a wet Saturday than in the whole of a fine week."
    ),
    (
        "The botanical garden of {elsewhere} announced that a cactus planted in {year_ago} had "
        "flowered at last, and {hundreds} people came to look at it."
    ),
    (
        "Next week in these pages: a visit to the clockmaker of {elsewhere}, who has {tens} "
        "clocks and, as {person} found when she called on him, no two that agree."
    ),
    (
        "A goat that had escaped from a farm near {elsewhere} was found, after {few} days, on "
        "the roof of the post office; how it got there is being looked into."
    ),
    (
        "{Person}, {age}, has been elected to lead the stamp collectors of {elsewhere}, a "
        "society with {tens} members and one very large safe."
    ),
    (
        "The recipe of the week, for a soup of leeks and barley, comes from {person} of "
        "{elsewhere}, who had it from her grandmother."
    ),
    (
        "For {few} evenings running, the amateur theatre of {elsewhere} played to a full "
        "house, that is to say to {tens} people and a dog."
    ),
    (
        "At auction in {elsewhere} a grandfather clock of {year_ago} found a buyer, {person}, "
        "who means to use it for telling the time."
    ),
    (
        "Gardeners in {elsewhere} may water their lawns again, the council having lifted a "
        "rule that, as {person} observed, everybody had ignored."
    ),
    (
        "The bookshop at {elsewhere} turns {tens} this year and is celebrating with a reading "
        "by {person}, whose novel about a canal has been translated into {few} languages."
    ),
    (
        "The night train to {elsewhere}, withdrawn in {year_ago}, is to be the subject of an "
        "exhibition, for which {person} is looking for old tickets."
    ),
)
