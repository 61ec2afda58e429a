"""Paragraphs of local colour that bear on nothing."""

FILLERS = (
    (
        "The bakery on the market square in {elsewhere} has changed hands. {person}, {age}, takes"
        " over from the family that had run it since {year_ago}."
    ),
    (
        "In {elsewhere}, {hundreds} people turned out for the flower show, and {tens} entries were"
        " judged in the class for dahlias alone."
    ),
    (
        "Roadworks on the bypass near {elsewhere} will take {few} weeks longer than planned, the"
        " contractor told drivers on a board by the roadside."
    ),
    (
        "{person}, who taught the piano to half of {elsewhere}, has given her old instrument"
        " to the primary school."
    ),
    (
        "A swarm of bees held up the morning bus from {elsewhere}. {person}, a beekeeper of {age},"
        " was fetched from her breakfast to deal with it."
    ),
    (
        "The library in {elsewhere} lent {hundreds} books in a single afternoon"
        " after it dropped fines."
    ),
    (
        "Anyone who lost a grey bicycle outside the station in {elsewhere} is asked to call at the"
        " lost property office, which has {few} of them."
    ),
    (
        "The choir of {elsewhere} is looking for tenors. Rehearsals are on Thursdays, said"
        " {person}, who keeps the scores. The choir was founded in {year_ago}."
    ),
    (
        "Weather: cloud from the west, clearing by the afternoon, with a light frost in sheltered"
        " places around {elsewhere}."
    ),
    (
        "{person} of {elsewhere} has turned {age}, and celebrated with a swim in the river."
        " {Few} friends kept her company and the rest watched from the bank."
    ),
    (
        "At the cattle market in {elsewhere}, {hundreds} head were sold, and {tens} went home again"
        " without a buyer."
    ),
    (
        "The volunteer brigade of {elsewhere} was called out {few} times over the weekend, each"
        " time because of burnt toast."
    ),
    (
        "A postcard sent from {elsewhere} in {year_ago} has reached its address at last. It was"
        " delivered to {person}, {age}, a granddaughter of the man it was meant for."
    ),
    (
        "Plans for a cycle path between {elsewhere} and the lake have gone on display. Objections"
        " are accepted for {few} weeks."
    ),
    (
        "The amateur players of {elsewhere} have put on their comedy for {few} evenings running."
        " They first staged it in {year_ago}."
    ),
    (
        "Chess: the club of {elsewhere} won on {few} boards. {person}, {age}, who was new to the"
        " team, drew a game that went on until midnight."
    ),
    (
        "Some {hundreds} pupils in {elsewhere} planted a row of lime trees along the canal, under"
        " the eye of {person}, the forester."
    ),
    (
        "The old cinema in {elsewhere}, built in {year_ago}, is to get new seats, paid for by a"
        " raffle that sold {hundreds} tickets."
    ),
    (
        "Cold milk, warm bread and {tens} kinds of jam: the farm shop that {person} runs outside"
        " {elsewhere} has won a prize."
    ),
    (
        "Ferry passengers in {elsewhere} had to wait {tens} minutes because a swan would not leave"
        " the landing stage."
    ),
    (
        "A coin hoard from the time of the salt trade, {hundreds} pieces in all, can be seen in the"
        " museum of {elsewhere} until the end of the month."
    ),
    (
        "{person} has retired as crossing guard in {elsewhere}. The children gave her a"
        " drawing with {tens} signatures."
    ),
    (
        "The amateur weather station in {elsewhere} recorded its wettest week since {year_ago},"
        " with {tens} millimetres of rain."
    ),
    (
        "Dogs must be kept on a lead in the meadows near {elsewhere} until the lapwings have raised"
        " their young. {Few} nests have been found."
    ),
    (
        "In the district league, {elsewhere} lost again. The only goal came from the substitute, a"
        " nephew of {person}, the treasurer."
    ),
    (
        "The organ in the parish church of {elsewhere} is silent while {hundreds} of its pipes are"
        " cleaned. The last overhaul was in {year_ago}."
    ),
    (
        "Market report: plums cheap, potatoes steady, honey scarce. {person}, whose family has had"
        " a stall in {elsewhere} since {year_ago}, expects a late season."
    ),
)
