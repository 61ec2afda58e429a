"""Paragraphs of local colour that have nothing to do with the news."""

FILLERS = (
    (
        "In {elsewhere}, a library book came back after {tens} years. The librarian, {person}, "
        "waived the fee."
    ),
    (
        "{Person}, {age}, has swum across the lake at {elsewhere} on every New Year's Day since "
        "{year_ago}."
    ),
    (
        "The railway museum in {elsewhere} has bought a locomotive of {year_ago}, which will be "
        "restored by {few} volunteers."
    ),
    (
        "A swarm of bees settled on a traffic light in {elsewhere}, and cars stood still until "
        "{person}, a beekeeper, came with a box."
    ),
    "The choir of {elsewhere} sang for {few} hours without a break to raise money for an organ.",
    "Cheese from {elsewhere} won a prize at a fair. Its maker, {person}, keeps {tens} goats.",
    "The weather service expects fog in {elsewhere} in the mornings, and sunshine by noon.",
    (
        "A theatre in {elsewhere} is putting on a play of {year_ago} that had been thought lost. "
        "It was found in a hatbox."
    ),
    "Chess players from {few} clubs met in {elsewhere}. The oldest of them, {person}, is {age}.",
    "The ferry to {elsewhere} has a new paint, a cheerful green that not every passenger likes.",
    (
        "{Person} of {elsewhere} has grown a pumpkin that weighs {hundreds} kilograms, and hopes "
        "for a frost-free week."
    ),
    (
        "A lost parrot was handed back to {person}, {age}, in {elsewhere}. It had been giving "
        "directions to tourists."
    ),
    (
        "The clock on the church tower of {elsewhere} goes again, after a stop that began in "
        "{year_ago}."
    ),
    "Divers in the harbour of {elsewhere} brought up {few} bicycles, a safe and a stone lion.",
    (
        "At the flea market of {elsewhere}, {person} found a letter of {year_ago} in the back of a "
        "mirror."
    ),
    "The fire brigade of {elsewhere} freed a cow from a swimming pool, using {few} mattresses.",
    "School children in {elsewhere} planted {hundreds} oaks along the ring road.",
    (
        "A marathon in {elsewhere} was won by a postwoman, {person}, who said that her round was "
        "harder."
    ),
    "The zoo of {elsewhere} has a young otter, and {hundreds} suggestions for its name.",
    (
        "The brewery in {elsewhere} is looking for its first barrel, which was lent to a carnival "
        "club in {year_ago}."
    ),
    "{Person}, {age}, who repairs accordions in {elsewhere}, is looking for an apprentice.",
    "A comet can be seen above {elsewhere} on clear nights, low in the west, say stargazers.",
    "The last telephone box in {elsewhere} now holds books, {hundreds} of them.",
    (
        "Snails are the speciality of a new restaurant in {elsewhere}. Its cook, {person}, had "
        "been a dentist."
    ),
    "Anglers at {elsewhere} complain about cormorants, and cormorants cannot be asked.",
    "On the stage of the open-air theatre in {elsewhere}, a heron interrupted the second act.",
    "The town band of {elsewhere} lost its tuba on a train, and got it back polished.",
    (
        "A crossword by {person} has appeared every Saturday since {year_ago}. She composes it at "
        "breakfast."
    ),
    "The bakers of {elsewhere} baked a plait of {tens} metres and shared it out on the bridge.",
    (
        "In the botanical garden of {elsewhere}, a cactus is in flower for the first time since "
        "{year_ago}."
    ),
)
