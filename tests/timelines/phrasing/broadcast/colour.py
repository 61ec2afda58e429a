"""Local colour between the news."""

from tests.timelines.phrasing import Lines

FILLERS: Lines = (
    (
        "{Person}, {age}, has run the kiosk at the bus station in {elsewhere} for {tens} "
        "years. She says the queue for coffee is as long as ever."
    ),
    (
        "In {elsewhere}, the public library is lending out umbrellas. {Hundreds} of them went "
        "in the first week."
    ),
    (
        "The weather in {elsewhere} should stay dry until the weekend, forecasters say, with "
        "light winds."
    ),
    (
        "{Person}, who teaches music in {elsewhere}, has written a song for her choir. {Tens} "
        "singers will perform it next month."
    ),
    (
        "A goat that wandered into a school in {elsewhere} has been returned to its owner. "
        "Lessons went on as normal."
    ),
    (
        'At the market in {elsewhere}, {person} sells honey from {few} hives. "It was a good '
        'summer for the bees," she told us.'
    ),
    (
        "A film made in {elsewhere} in {year_ago} has been restored and will be shown again in"
        " the town hall."
    ),
    (
        "Trains between the coast and {elsewhere} are running {tens} minutes late because of "
        "work on the line."
    ),
    "The swimming pool in {elsewhere} has reopened after a repair that took {few} weeks.",
    (
        '{Person}, {age}, swims in the lake near {elsewhere} every morning. "It clears the '
        'head," she says.'
    ),
    (
        "The oldest bakery in {elsewhere}, founded in {year_ago}, has a new oven. Neighbours "
        "came to see it arrive."
    ),
    "A hobby astronomer from {elsewhere} says she has photographed the same comet {tens} times.",
    "Volunteers in {elsewhere} spent the weekend planting {hundreds} trees along the old canal.",
    (
        "{Person} used to present the late show on local radio in {elsewhere}. These days she "
        "breeds dogs."
    ),
    (
        "The brass band of {elsewhere} is looking for players. It has {few} trumpets and "
        "nobody to play them."
    ),
    "In {elsewhere}, a clock that had been silent since {year_ago} has begun to strike again.",
    (
        "Schoolchildren in {elsewhere} have sent {hundreds} postcards to strangers, and have "
        "begun to get answers."
    ),
    (
        '"People here talk of little else than the football," said {person}, {age}, a barber '
        "in {elsewhere}."
    ),
    "A recipe for plum dumplings from {elsewhere} was the most read page on our site this week.",
    "The ferry at {elsewhere} carries {tens} cars at a time. On Sundays it is mostly bicycles.",
    "{Person}, a vet in {elsewhere}, was called out {few} times in one night, each time for a cow.",
    (
        "A theatre group in {elsewhere} is rehearsing a play first put on in {year_ago}. "
        "Tickets are free."
    ),
    "The street market in {elsewhere} will move to the car park while the square is being paved.",
    (
        "Bird watchers in {elsewhere} have counted {hundreds} cranes on the meadows, a little "
        "later than usual."
    ),
    "{Person}, {age}, has knitted {tens} scarves for the lifeboat crew in {elsewhere}.",
    "A lost wedding ring has turned up in {elsewhere}, in a bag of potatoes.",
    (
        "The chess club in {elsewhere} meets on Thursdays. Its youngest member is eight, its "
        "oldest is {person}, who is {age}."
    ),
    (
        "Road works in {elsewhere} are to last another {few} weeks, and drivers are asked to "
        "allow more time."
    ),
    (
        "Our reporter in {elsewhere} shared a table at the only open cafe with {person}, who "
        "is writing a history of the town."
    ),
    "The museum in {elsewhere} is showing {tens} radio sets, the earliest of them from {year_ago}.",
    (
        "A storm in {year_ago} took the roof off the chapel in {elsewhere}. Parishioners still"
        " keep a tile as a souvenir."
    ),
    (
        "{Person} delivers the post in {elsewhere} on horseback when there is snow. She has "
        "not missed a day."
    ),
    "Pupils from {elsewhere} won the national spelling contest, beating {tens} other schools.",
    "The cinema in {elsewhere} is selling its old seats. {Person}, {age}, bought {few} of them.",
    "A walker found a bottle with a letter from {year_ago} on the shore near {elsewhere}.",
    (
        "In {elsewhere}, listeners to our morning programme baked {hundreds} cakes for a local"
        " charity."
    ),
    (
        "The town hall in {elsewhere} has asked people to stop feeding the pigeons. Nobody "
        "seems to mind the notice, or to follow it."
    ),
    (
        "{Person}, a retired nurse from {elsewhere}, phones in to our programme most weeks. "
        "This time she wanted to talk about roses."
    ),
    (
        "A shop in {elsewhere} that sold nothing but buttons is closing. The owner said that "
        "{hundreds} drawers had to be emptied."
    ),
    "There was fog in {elsewhere} in the morning, and {few} flights were late.",
    (
        "The annual kite festival in {elsewhere} drew families from across the district. "
        "{Person}, {age}, brought a dragon."
    ),
    "A tortoise missing since spring has been found in {elsewhere}, {few} gardens from home.",
)
