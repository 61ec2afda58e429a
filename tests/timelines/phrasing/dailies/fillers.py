"""Local colour that has nothing to do with the news."""

from tests.timelines.phrasing import Lines

FILLERS: Lines = (
    (
        "In {elsewhere}, where the weekly market has been held on the same square since "
        "{year_ago}, the traders spoke of little but the price of onions."
    ),
    (
        "{Person}, {age}, who has kept the same newspaper kiosk for most of her life, said "
        "she had stopped reading the front pages and turned straight to the crossword."
    ),
    (
        "The municipal library in {elsewhere} reopened its reading room after a renovation "
        "that added {tens} desks and, to general delight, a working lift."
    ),
    (
        "A choir of {tens} schoolchildren from {elsewhere} performed in the foyer, watched "
        "by parents holding telephones aloft."
    ),
    (
        '"I came for the quiet," said {person}, {age}, a retired piano teacher who moved '
        "to {elsewhere} a decade ago and has since taken up beekeeping."
    ),
    (
        "An exhibition of {hundreds} photographs, most of them taken in {elsewhere} before "
        "the railway came, runs until the end of the season."
    ),
    (
        "The café opposite the courthouse in {elsewhere}, a favourite with clerks, has "
        "raised the price of a coffee for the first time in {few} years."
    ),
    (
        "Founded in {year_ago}, the botanical society of {elsewhere} counts {hundreds} "
        "members, of whom few can name more than a handful of mosses."
    ),
    (
        "{Person}, {age}, a translator, has spent the past {few} winters on a dictionary of "
        "a dialect that is now spoken only by the elderly."
    ),
    (
        "Elsewhere, life went on much as usual: in {elsewhere} the rowing club christened a "
        "new boat, its first since {year_ago}."
    ),
    (
        "Bus drivers in {elsewhere} have asked for {few} additional stops on the line to the "
        "cemetery, which on Sundays is invariably full."
    ),
    (
        "A chess tournament in {elsewhere} drew {hundreds} entrants, the youngest of whom "
        "had to be lent a cushion."
    ),
    (
        "The clock on the town hall of {elsewhere}, stopped since {year_ago}, is to be "
        "repaired with money left to the parish by an anonymous admirer."
    ),
    (
        "{Person}, {age}, recalled a childhood in {elsewhere} in which the whole street "
        "shared a single telephone."
    ),
    (
        "The novelist {person}, whose last book sold modestly abroad, is said to be at work "
        "on a family saga set in {elsewhere}."
    ),
    (
        "Rain is expected over {elsewhere} for the next {few} days, forecasters say, after "
        "which gardeners may look forward to a milder spell."
    ),
    (
        "Volunteers in {elsewhere} planted {hundreds} lime saplings along the canal, "
        "replacing trees lost to disease."
    ),
    (
        "At the crossroads outside {elsewhere}, a roadside shrine dating from {year_ago} has "
        "been restored by a mason who refused payment."
    ),
    (
        "A bakery in {elsewhere} that has supplied the same {tens} families for three "
        "generations will pass this winter to the founder's granddaughter."
    ),
    (
        '"One gets used to everything except the parking," remarked {person}, {age}, '
        "locking her bicycle to a lamp-post."
    ),
    (
        "The local archive in {elsewhere} has digitised {hundreds} maps, among them a survey "
        "of {year_ago} that shows a lake where the stadium now stands."
    ),
    (
        "The regional cycling race will pass through {elsewhere} on its {few} laps, and "
        "shopkeepers have been asked to take in their awnings."
    ),
    (
        "{Person}, who teaches geography in {elsewhere}, took a class of {tens} pupils to "
        "see the old customs house."
    ),
    (
        "Among the curiosities on sale at the auction was a barometer made in {elsewhere} in "
        "{year_ago}, which failed to reach its reserve price."
    ),
    (
        "The film society of {elsewhere} opens its season with a comedy not shown in public "
        "since {year_ago}."
    ),
    (
        "A stray dog that had made its home at {elsewhere} railway station has been adopted "
        "by {person}, {age}, who sells tickets there."
    ),
    (
        "The annual fair at {elsewhere} awarded its prize for the heaviest pumpkin to a "
        "grower who has now won it {few} times."
    ),
    (
        "In the hills above {elsewhere}, where the grape harvest is late, {person} was "
        "pruning by hand with shears inherited from her grandmother."
    ),
    (
        "A concert hall planned for {elsewhere} since {year_ago} has at last found an "
        "architect, though not yet a site that all parties can accept."
    ),
    (
        "{Person}, {age}, an amateur astronomer, said the skies over {elsewhere} had not "
        "been so clear in {few} years."
    ),
    (
        "The museum of clocks in {elsewhere}, which had {hundreds} visitors last season, "
        "hopes that a new catalogue will draw more."
    ),
    (
        "The ferry to {elsewhere} now sails {few} times a day, an improvement for which "
        "commuters had petitioned."
    ),
    (
        "Swallows have returned to the tower in {elsewhere}, where a warden, {person}, keeps "
        "a diary of their comings and goings."
    ),
    (
        "For {person}, {age}, a seamstress from {elsewhere}, the day was memorable mainly "
        "for a power drill that a neighbour had promised not to use."
    ),
)
