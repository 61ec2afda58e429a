"""The rest of the local page: none of it bears on any story."""

FILLERS = (
    "The spring fete in {elsewhere} raised enough for a new roof on the bandstand, says organiser"
    " {person}, {age}.",
    "“We have had the kettle on since six,” said {person}, who runs the corner café in"
    " {elsewhere}.",
    "The leisure centre in {elsewhere} is closed for a week after a leak in the changing rooms.",
    "{Person}, {age}, has walked her dog past the mill in {elsewhere} for {few} years and"
    " says she has never seen so many herons.",
    "Roadworks on the ring road at {elsewhere} are due to go on until the schools break up.",
    "A plaque will go up for the {elsewhere} brass band, founded in {year_ago}.",
    "The library van will stop outside the post office in {elsewhere} for {tens} minutes on market"
    " days.",
    "A total of {hundreds} people joined the fun run in {elsewhere}, most of them in fancy dress.",
    "“You can't get a plumber for love nor money,” sighed {person}, {age}, of {elsewhere}.",
    "The baker on the square in {elsewhere} sold {hundreds} buns before noon and shut early.",
    "Bus number {tens} will skip the stop by the church in {elsewhere} while the pavement is"
    " relaid.",
    "{Person}, a retired teacher from {elsewhere}, has written to this paper {few} times about the"
    " state of the bus shelter.",
    "A lost tortoise turned up in a garden in {elsewhere} and is being looked after by {person},"
    " {age}.",
    "The swimming club in {elsewhere} is short of {few} volunteers, its secretary {person} says.",
    "The weather should stay dry until the evening, with a light wind off the hills.",
    "Got a story? Call the newsdesk or drop in at our office on the high street.",
    "{Person}, {age}, cut the ribbon at the new charity shop in {elsewhere}, which has {tens}"
    " helpers on its books.",
    "The old cinema in {elsewhere}, which dates from {year_ago}, is to get new seats.",
    "Allotment holders in {elsewhere} have {tens} plots and a waiting list that is longer than"
    " that, says {person}.",
    "“My grandmother would not know the place,” said {person}, looking out over the car park in"
    " {elsewhere}.",
    "A cat named after a biscuit has become the unofficial greeter at the station in {elsewhere}.",
    "The choir in {elsewhere} has put off its concert because {few} of the tenors have a cold.",
    "Parking at the hospital in {elsewhere} costs more from next month, to the dismay of visitors"
    " such as {person}, {age}.",
    "A school in {elsewhere} planted {hundreds} bulbs along the lane, helped by {person} and her"
    " neighbours.",
    "The chip shop in {elsewhere} was voted the best in the district for the first time since"
    " {year_ago}.",
    "{Person} won the giant vegetable class at the {elsewhere} show with a marrow that took"
    " {few} people to lift.",
    "Our reader panel gave the new town signs in {elsewhere} {few} marks out of ten.",
    "Bin days change in {elsewhere} over the holidays, so look out for the leaflet.",
    "A collection for the lifeboat in {elsewhere} brought in {hundreds} coins and one button.",
    "“It is all anyone talks about in the queue,” said {person}, {age}, who works the till at the"
    " grocer's in {elsewhere}.",
)
