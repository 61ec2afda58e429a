"""Counts of people held, on strike, in flight, or in a seat."""

from tests.timelines.phrasing import TopicPhrasing

GROUPS = {
    "captives": TopicPhrasing(
        measure=(
            "the number of {demonym} captives in {other_country}",
            "the number of {demonym} citizens held captive in {other_country}",
        ),
        claims=(
            "{value} {demonym} captives are still held in {other_country}",
            "a total of {value} {demonym} citizens remain in captivity in {other_country}",
            "held captive in {other_country} are {value} {demonym} citizens",
            "{other_country} is holding {value} {demonym} captives",
            "the {demonym} captives in {other_country} number {value}",
            "{value} captives from {country} have yet to return from {other_country}",
            "still waiting in {other_country} to be freed are {value} {demonym} captives",
            "the number of {demonym} captives in {other_country} is {value}",
            "{demonym} citizens in captivity in {other_country}: {value} in all",
        ),
        headlines=(
            "{value} {demonym} captives in {other_country}",
            "{country} and its captives in {other_country}",
            "Held in {other_country}: {value} {demonym} captives",
            "Captives: the talks with {other_country}",
        ),
        context=(
            "Yellow ribbons hang from the balconies in {capital}. Talks with {other_country} are "
            "held behind closed doors.",
            "Envoys from {country} and {other_country} met in a hotel in {elsewhere}. Coffee was "
            "served; little was said.",
            "Letters from the captives reach {capital} by way of a third country, after {few} "
            "weeks or so.",
        ),
        asks=(
            "How many {demonym} captives are held in {other_country}?",
            "number of {demonym} captives in {other_country}",
            "How many people from {country} is {other_country} still holding?",
            "{other_country}: how many captives from {country}?",
        ),
        asks_at=(
            "How many {demonym} captives were in {other_country} {at}?",
            "How many people from {country} did {other_country} hold {at}?",
            "{demonym} captives in {other_country} {at}, how many?",
        ),
        premises=(
            "When did the last {demonym} captive leave {other_country}?",
            "Why did {other_country} free all {demonym} captives in {year}?",
        ),
    ),
    "detainees": TopicPhrasing(
        measure=(
            "the number of people detained at the {place} protests",
            "the number of protesters in detention in {place}",
        ),
        claims=(
            "{value} people are in detention over the protests in {place}",
            "a total of {value} protesters are being held in {place}",
            "in custody after the {place} protests are {value} people",
            "the detained protesters of {place} number {value}",
            "police cells in {place} hold {value} protesters",
            "{value} demonstrators detained in {place} have not been let go",
            "the number of people in detention over the {place} protests is {value}",
            "the protests in {place} have put {value} people behind bars",
            "still detained over the protests in {place}: {value} people",
        ),
        headlines=(
            "{place} protests: {value} people detained",
            "{value} protesters held in {place}",
            "{place}: after the protests",
        ),
        context=(
            "The protests in {place} began over bus fares. Drums could be heard until midnight.",
            "Lawyers have set up a table outside the station in {place}. {Person}, {age}, brings "
            "them tea.",
            "Shop windows in {place} were boarded up. A march in {elsewhere} passed off quietly.",
        ),
        asks=(
            "How many people are detained in {place}?",
            "protests in {place}: number of detainees?",
            "How many protesters are being held in {place}?",
        ),
        asks_at=(
            "How many protesters were in detention in {place} {at}?",
            "detained in {place} {at}, how many people?",
            "How many people were held over the protests in {place} {at}?",
        ),
        premises=(
            "When was everyone detained in {place} released?",
            "Why was nobody detained at the protests in {place}?",
        ),
    ),
    "strikers": TopicPhrasing(
        measure=(
            "the number of workers on strike at {company}",
            "the number of strikers at {company}",
        ),
        claims=(
            "{value} workers are on strike at {company}",
            "a total of {value} employees have walked out at {company}",
            "on strike at {company} are {value} workers",
            "the strikers at {company} number {value}",
            "{company} has {value} workers on strike",
            "work has been put down by {value} employees of {company}",
            "the number of workers on strike at {company} is {value}",
            "the strike at {company} is being kept up by {value} workers",
            "not at their benches but on strike at {company} are {value} employees",
        ),
        headlines=(
            "{company}: {value} workers on strike",
            "Strike at {company}: the latest",
            "{value} walk out at {company}",
        ),
        context=(
            "The strike at {company} is about night shifts. Braziers burn at the gate.",
            "A brass band from {elsewhere} played for the pickets of {company}.",
            "Talks between {company} and its workers broke off over the canteen, of all things.",
        ),
        asks=(
            "How many workers are on strike at {company}?",
            "{company} strike how many people",
            "How many employees of {company} have walked out?",
        ),
        asks_at=(
            "How many workers were on strike at {company} {at}?",
            "{company} strikers {at}?",
            "How many employees of {company} were striking {at}?",
        ),
        premises=(
            "When did all the strikers at {company} go back to work?",
            "Why did nobody join the strike at {company}?",
        ),
    ),
    "refugees": TopicPhrasing(
        measure=(
            "the number of refugees living in {region}",
            "the refugee population of {region}",
        ),
        claims=(
            "{value} refugees are living in {region}",
            "a total of {value} refugees have found shelter in {region}",
            "{region} is home to {value} refugees",
            "registered in {region} are {value} refugees",
            "the refugees in {region} number {value}",
            "{region} gives shelter to {value} refugees",
            "the number of refugees living in {region} is {value}",
            "living in {region} are {value} people who fled their homes, all of them refugees",
            "shelter in {region} is being given to {value} refugees",
        ),
        headlines=(
            "{value} refugees in {region}",
            "{region} and the people who fled there",
            "Refugees in {region}: {value} in all",
        ),
        context=(
            "Classes for the children of refugees in {region} are held in two shifts.",
            "Blankets for the camps in {region} were sewn in {elsewhere} by {few} women.",
            "The first camp in {region} was put up in {year_ago}, on a disused airfield.",
        ),
        asks=(
            "How many refugees live in {region}?",
            "refugees in {region} number",
            "How many refugees has {region} taken in?",
        ),
        asks_at=(
            "How many refugees lived in {region} {at}?",
            "How many refugees were there in {region} {at}?",
            "refugee population of {region} {at}",
        ),
        premises=(
            "When did the last refugee leave {region}?",
            "Why are there no refugees in {region}?",
        ),
    ),
    "seats": TopicPhrasing(
        measure=(
            "the number of seats held by {party} in the {region} assembly",
            "the number of {region} assembly seats of {party}",
        ),
        claims=(
            "{party} holds {value} seats in the assembly of {region}",
            "{party} has a total of {value} seats in the {region} assembly",
            "{value} seats in the {region} assembly belong to {party}",
            "in the assembly of {region}, {value} seats are held by {party}",
            "{party} commands {value} seats in the {region} assembly",
            "the seats of {party} in the {region} assembly number {value}",
            "the number of seats that {party} has in the {region} assembly is {value}",
            "seats for {party} in the assembly of {region}: {value}",
            "the {region} assembly has {value} members from {party}",
        ),
        headlines=(
            "{region} assembly: {value} seats for {party}",
            "The benches of {party} in {region}",
            "{value} seats: {party} in the {region} assembly",
        ),
        context=(
            "The assembly of {region} meets in a former riding school. The heating is poor.",
            "Some members of the {region} assembly have changed sides of late, and by-elections "
            "are frequent.",
            "Tea in the lobby of the {region} assembly is free, a custom since {year_ago}.",
        ),
        asks=(
            "How many seats does {party} have in the {region} assembly?",
            "seats of {party} in {region}?",
            "How many members does {party} have in the assembly of {region}?",
        ),
        asks_at=(
            "How many seats did {party} hold in the {region} assembly {at}?",
            "{party} seats in {region} {at}",
            "How strong was {party} in the assembly of {region} {at}, in seats?",
        ),
        premises=(
            "When did {party} lose its last seat in the {region} assembly?",
            "Why does {party} have no seats in the assembly of {region}?",
        ),
    ),
}
