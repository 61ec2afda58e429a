"""What is open or shut, as a round-up of the week tells of it."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "plant": TopicPhrasing(
        measure=(
            "the {name} smelter",
            "the smelter at {name}",
        ),
        claims=(
            "the {name} smelter is open",
            "the {name} smelter is in operation",
            "the furnaces of the {name} smelter are lit, and the works are open",
            "the smelter at {name} is up and running",
            "metal is being made at the {name} smelter, which is open",
            "the {name} smelter is at work",
            "the gates of the {name} smelter are open and its furnaces are in use",
            "the {name} smelter, for all that has been written about it, is open",
            "the {name} smelter is open and producing metal",
            "at {name}, the smelter is running",
            "the {name} smelter has its doors open and its men at work",
        ),
        claims_off=(
            "the {name} smelter is closed",
            "the {name} smelter is shut down",
            "the furnaces of the {name} smelter are cold, and the works are closed",
            "the smelter at {name} is out of operation",
            "no metal is being made at the {name} smelter, which is closed",
            "the {name} smelter stands idle",
            "the gates of the {name} smelter are closed and its furnaces are out",
            "the {name} smelter, for all that has been written about it, is closed",
            "the {name} smelter is closed and producing nothing",
            "at {name}, the smelter is not running",
            "the {name} smelter has its doors shut and its men at home",
        ),
        headlines=(
            "The {name} smelter: where things stand",
            "News from the {name} smelter",
            "What is going on at the {name} smelter",
            "The week in industry: the {name} smelter",
            "{name} smelter, open or closed?",
            "Smoke or no smoke: the smelter at {name}",
        ),
        context=(
            (
                "The {name} smelter was built in {year_ago} beside the river, because ore came "
                "by barge, and the town grew up around it."
            ),
            (
                "{Person}, {age}, whose father and grandfather worked at the {name} smelter, "
                "sells coffee opposite the gate and hears everything first."
            ),
            (
                "The price of zinc, on which much at {name} depends, is made in cities that "
                "few people in {name} have seen."
            ),
            (
                "Owls nest in the chimney of the {name} smelter, {few} pairs of them, and are "
                "counted every spring by a school class from {elsewhere}."
            ),
            (
                "The question of what to do about the slag heap at {name} has been before the "
                "courts for {tens} months."
            ),
            (
                "A trade fair in {elsewhere} honoured the engineers of the {name} smelter for "
                "a filter that they invented."
            ),
        ),
        asks=(
            "Is the {name} smelter open?",
            "Is the {name} smelter open or closed?",
            "Is the smelter at {name} in operation at the moment?",
            "{name} smelter, open or shut?",
            "What's the state of the {name} smelter, is it running?",
            "Does anyone know whether the {name} smelter is open now?",
            "is the {name} smelter running or is it closed",
        ),
        asks_at=(
            "Was the {name} smelter open {at}?",
            "Was the {name} smelter open or closed {at}?",
            "{At}, was the smelter at {name} in operation?",
            "Was the smelter at {name} running {at}?",
            "{name} smelter {at}: open or shut?",
            "Was metal being made at the {name} smelter {at}, or was it closed?",
        ),
        premises=(
            "Why is the {name} smelter still open?",
            "Who decided that the {name} smelter should be running, as it is now?",
            "With the {name} smelter open as it is, how much metal does it turn out?",
        ),
        premises_off=(
            "Why is the {name} smelter still closed?",
            "Who decided that the {name} smelter should stand idle, as it does now?",
            "With the {name} smelter closed as it is, what are its workers living on?",
        ),
        firsts=(
            "When did the {name} smelter first close?",
            "When was the {name} smelter first shut down?",
            "On what day was it first reported that the {name} smelter was closed?",
            "Since the story began, when was the smelter at {name} closed for the first time?",
        ),
    ),
    "crossing": TopicPhrasing(
        measure=(
            "the border crossing at {name}",
            "the {name} border crossing",
        ),
        claims=(
            "the border crossing at {name} is open",
            "the {name} border crossing is open to traffic",
            "travellers can cross the border at {name}, where the crossing is open",
            "the barrier at the {name} border crossing is up, and traffic may pass",
            "the frontier at {name} can be crossed, the checkpoint being open",
            "the crossing at {name} is in use and open to travellers",
            "border guards are letting travellers through at {name}, where the crossing is open",
            "the {name} crossing, on which much of the trade depends, is open",
            "one can get across the border at {name}, the crossing being open",
            "the {name} crossing is open and lorries are passing through",
        ),
        claims_off=(
            "the border crossing at {name} is closed",
            "the {name} border crossing is closed to traffic",
            "travellers cannot cross the border at {name}, where the crossing is closed",
            "the barrier at the {name} border crossing is down, and nobody may pass",
            "the frontier at {name} cannot be crossed, the checkpoint being closed",
            "the crossing at {name} is shut and travellers have to turn back",
            "border guards are letting nobody through at {name}, where the crossing is closed",
            "the {name} crossing, on which much of the trade depends, is closed",
            "one cannot get across the border at {name}, the crossing being closed",
            "the {name} crossing is closed and lorries are not passing through",
        ),
        headlines=(
            "The border crossing at {name}: where things stand",
            "At the {name} border crossing",
            "The week on the border: {name}",
            "{name} crossing, open or closed?",
            "News from the barrier at {name}",
            "Up or down? The barrier at {name}",
        ),
        context=(
            (
                "The crossing at {name} lies in a valley where two roads and two dialects "
                "meet, and where, in better years, people came to buy cheese."
            ),
            (
                "At {name} the customs house has a clock that shows the time of both "
                "countries. {Person}, {age}, cleans it once a week."
            ),
            (
                "Hauliers from {elsewhere} know the border at {name} well, and {tens} of them "
                "have formed a choir."
            ),
            (
                "Smugglers used the paths above {name} until {year_ago}, when the price of "
                "tobacco made it pointless."
            ),
            (
                "The customs officers at {name} have had new uniforms since spring, with {few} "
                "pockets that nobody knows what to do with."
            ),
            (
                "A film about the border at {name} won a prize at the festival of {elsewhere} "
                "for its patience."
            ),
        ),
        asks=(
            "Is the border crossing at {name} open?",
            "Is the {name} border crossing open or closed?",
            "Can one cross the border at {name} at present?",
            "{name} border crossing: open or shut?",
            "I want to drive across at {name}. Is the border crossing open?",
            "What's the situation at the {name} crossing, is it open?",
            "can you get through at the {name} border crossing",
        ),
        asks_at=(
            "Was the border crossing at {name} open {at}?",
            "Was the {name} border crossing open or closed {at}?",
            "{At}, could one cross the border at {name}?",
            "Was the crossing at {name} open to traffic {at}?",
            "{name} border crossing {at}: open or shut?",
            "Could travellers get through at the {name} border crossing {at}?",
        ),
        premises=(
            "Why is the border crossing at {name} still open?",
            "Who ordered that the {name} border crossing should be open, as it is now?",
            "With the crossing at {name} open as it is, how long do lorries have to wait?",
        ),
        premises_off=(
            "Why is the border crossing at {name} still closed?",
            "Who ordered that the {name} border crossing should be shut, as it is now?",
            "With the crossing at {name} closed as it is, which way do lorries go?",
        ),
        firsts=(
            "When was the border crossing at {name} first closed?",
            "When did the {name} border crossing first close?",
            "On what day was it first reported that the crossing at {name} was closed?",
            "Since the story began, when was the {name} border crossing shut for the first time?",
        ),
    ),
}
