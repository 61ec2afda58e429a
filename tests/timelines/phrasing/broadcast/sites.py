"""A smelter and a border crossing: open or closed."""

from tests.timelines.phrasing import TopicPhrasing

PLANT = TopicPhrasing(
    measure=(
        "the {name} smelter",
        "the smelter at {name}",
        "the {name} smelting plant",
    ),
    claims=(
        "the {name} smelter is open",
        "the {name} smelter is up and running",
        "the {name} smelter is in operation",
        "the smelter at {name} is working",
        "metal is being poured at the {name} smelter, which is open",
        "the {name} smelter has its furnaces lit and is operating",
        "the furnaces of the {name} smelter are burning and the plant is open",
        "production is running at the {name} smelter",
        "the {name} smelter is open for work",
        "work is going on at the {name} smelter, which is not closed",
        "workers are at their furnaces in the {name} smelter, which is running",
        "the gates of the {name} smelter are open and metal is being produced",
        "the {name} smelter is producing metal",
        "smoke is rising from the {name} smelter, which is open and producing",
        "there is work at the {name} smelter, which is in full operation",
        "the day shift and the night shift are both at work at the {name} smelter",
    ),
    headlines=(
        "The {name} smelter: what we know",
        "{name} smelter: the latest",
        "Inside the {name} smelter",
        "{name} smelter: workers have their say",
        "What next for the {name} smelter?",
        "{name} smelter in the news again",
        "Our correspondent at the {name} smelter",
        "The town that lives by the {name} smelter",
    ),
    context=(
        "The {name} smelter was built in {year_ago}. Its chimney can be seen from {elsewhere}.",
        (
            "{Person}, {age}, met her husband in the canteen of the {name} smelter. They still"
            " eat there on Fridays."
        ),
        (
            "Prices for electricity have been a worry for the owners of the {name} smelter. "
            "Talks with suppliers have been going on."
        ),
        (
            "Our business correspondent says the fate of the {name} smelter matters to a whole"
            " valley. The bakery counts on its shifts."
        ),
        "A works choir from the {name} smelter has made a record. It sold {hundreds} copies.",
        (
            '"My father, my brother and I all had a locker there," said {person} of the {name}'
            " smelter."
        ),
        "The railway to the {name} smelter runs through {few} tunnels. Walkers like the line.",
    ),
    asks=(
        "Is the {name} smelter open?",
        "Is the {name} smelter running right now?",
        "Is the {name} smelter open or closed?",
        "{name} smelter: open or shut?",
        "Hey, is the {name} smelter working?",
        "Can you tell me whether the {name} smelter is in operation?",
        "What's the latest on the {name} smelter, is it open?",
        "Is the smelter at {name} still closed, or is it open?",
        "Does the {name} smelter produce anything at the moment?",
        "Do you know if the {name} smelter is shut?",
        "Tell me if the {name} smelter is open.",
        "Are they still making metal at the {name} smelter?",
    ),
    asks_at=(
        "Was the {name} smelter open {at}?",
        "{At}, was the {name} smelter running?",
        "Was the {name} smelter open or closed {at}?",
        "Was the smelter at {name} in operation {at}?",
        "Can you tell me whether the {name} smelter was working {at}?",
        "What was the state of the {name} smelter {at}, open or shut?",
        "Did the {name} smelter produce metal {at}?",
    ),
    premises=(
        "Why is the {name} smelter running?",
        "Who decided to keep the {name} smelter open?",
        "Why are the furnaces of the {name} smelter burning at the moment?",
        "Since the {name} smelter is open, how can I apply for a job there?",
    ),
    claims_off=(
        "the {name} smelter is closed",
        "the {name} smelter is shut",
        "the {name} smelter is out of operation",
        "the smelter at {name} has stopped working",
        "production at the {name} smelter has stopped and the plant is closed",
        "the {name} smelter has its furnaces out and is closed",
        "the furnaces of the {name} smelter are cold and the plant is shut",
        "the {name} smelter stands idle",
        "no metal is being produced at the {name} smelter, which is shut",
        "the {name} smelter is not running",
        "the gates of the {name} smelter are locked and nothing is being produced",
        "the {name} smelter has been closed down",
        "the {name} smelter is at a standstill",
        "no smoke is rising from the {name} smelter, which is closed",
        "there is no work at the {name} smelter, which is closed",
        "neither the day shift nor the night shift is working at the {name} smelter, which is shut",
    ),
    premises_off=(
        "Why is the {name} smelter closed?",
        "Who decided to shut the {name} smelter?",
        "Why are the furnaces of the {name} smelter cold at the moment?",
        "Since the {name} smelter is shut, what do its workers do now?",
    ),
    firsts=(
        "When did the {name} smelter first close?",
        "When was the {name} smelter first reported closed?",
        "On what day did we first hear that the {name} smelter was shut?",
        "When did the {name} smelter stop working for the first time?",
        "Can you tell me when the {name} smelter was first shut down?",
    ),
)

CROSSING = TopicPhrasing(
    measure=(
        "the {name} border crossing",
        "the border crossing at {name}",
        "the {name} crossing",
        "the {name} crossing on the border",
    ),
    claims=(
        "the {name} border crossing is open",
        "the border crossing at {name} is open to traffic",
        "travellers can use the {name} border crossing, which is open",
        "cars and lorries are being let through the {name} border crossing",
        "the barrier at the {name} border crossing is up and the crossing is open",
        "the {name} crossing is open in both directions",
        "the border is open at the {name} crossing",
        "the border can be crossed at {name}, where the crossing is open",
        "the {name} border crossing is in use and open to travellers",
        "people are being allowed across at the {name} border crossing, which is open",
        "the {name} border crossing is working and open",
        "there is free passage at the {name} border crossing, which stands open",
        "lorries and buses are rolling over the border at {name}, where the crossing is open",
        "anybody with papers may pass at the {name} border crossing, which is open",
        "nothing stands in the way of travellers at the {name} border crossing, which is open",
    ),
    headlines=(
        "{name} border crossing: the latest",
        "The {name} crossing: what we know",
        "{name} border crossing: travellers have their say",
        "Life on the border at {name}",
        "What next for the {name} border crossing?",
        "{name} crossing in the news again",
        "Our correspondent at the {name} border crossing",
        "{name} border crossing: questions and answers",
    ),
    context=(
        "The {name} border crossing lies in a pine forest. Lorry drivers know it for its kiosk.",
        (
            "{Person}, {age}, has sold tea by the {name} border crossing since she was a girl."
            " She knows the drivers by name."
        ),
        (
            "Customs officers at the {name} crossing work in huts put up in {year_ago}. A new "
            "building is planned."
        ),
        (
            "Our correspondent near the {name} crossing says both sides have been talking. A "
            "hotline was set up."
        ),
        (
            "Farmers on one side of the {name} crossing have fields on the other. They want a "
            "clear answer."
        ),
        (
            '"My sister lives {few} kilometres away, in another country," said {person}, a '
            "villager near the {name} crossing."
        ),
        (
            "Guards at the {name} border crossing keep a dog called Button. It is older than "
            "some of them."
        ),
    ),
    asks=(
        "Is the {name} border crossing open?",
        "Is the {name} crossing open right now?",
        "Is the border crossing at {name} open or closed?",
        "{name} border crossing: open or shut?",
        "Hey, can I cross the border at {name}?",
        "Can you tell me whether the {name} border crossing is open?",
        "What's the latest on the {name} crossing, is it open to traffic?",
        "Can people get across at the {name} border crossing?",
        "I'm driving tomorrow. Is the {name} border crossing open?",
        "Do you know if the {name} border crossing is closed?",
        "Tell me if the {name} border crossing is open.",
        "Will they let me over the border at {name}?",
    ),
    asks_at=(
        "Was the {name} border crossing open {at}?",
        "{At}, was the {name} crossing open?",
        "Was the border crossing at {name} open or closed {at}?",
        "Could people cross the border at {name} {at}?",
        "Can you tell me whether the {name} border crossing was open to traffic {at}?",
        "Was the {name} border crossing shut {at}, or was it open?",
        "What was the state of the {name} border crossing {at}, open or closed?",
    ),
    premises=(
        "Why is the {name} border crossing open?",
        "Who gave the order that the {name} border crossing should be open at present?",
        "Since the {name} border crossing is open, which papers do I need there?",
        "Why are lorries being let through the {name} border crossing?",
    ),
    claims_off=(
        "the {name} border crossing is closed",
        "the border crossing at {name} is closed to traffic",
        "travellers cannot use the {name} border crossing, which is closed",
        "no cars or lorries are being let through the {name} border crossing",
        "the barrier at the {name} border crossing is down and the crossing is closed",
        "the {name} crossing is closed in both directions",
        "the border is closed at the {name} crossing",
        "the border cannot be crossed at {name}, where the crossing is shut",
        "the {name} border crossing is shut",
        "nobody is being allowed across at the {name} border crossing, which is closed",
        "the {name} border crossing is out of use and closed to travellers",
        "the gates are locked at the {name} border crossing, which is shut",
        "lorries and buses are being turned back at {name}, where the border crossing is closed",
        "not even those with papers may pass at the {name} border crossing, which is closed",
        "travellers have to turn round at the {name} border crossing, which is closed",
    ),
    premises_off=(
        "Why is the {name} border crossing closed?",
        "Who gave the order to shut the {name} border crossing, as it is now?",
        "Since the {name} border crossing is shut, which way do lorries go?",
        "Why is nobody being let through the {name} border crossing?",
    ),
    firsts=(
        "When did the {name} border crossing first close?",
        "When was the {name} border crossing first reported closed?",
        "On what day did we first hear that the {name} crossing was shut?",
        "When was the border crossing at {name} closed for the first time?",
        "Can you tell me when the {name} border crossing first shut?",
    ),
)
