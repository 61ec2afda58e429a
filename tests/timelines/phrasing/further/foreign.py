"""Topics of the foreign desk: captives, refugees, aid."""

from tests.timelines.phrasing import TopicPhrasing

CAPTIVES = TopicPhrasing(
    measure=(
        "the number of {demonym} citizens held captive in {other_country}",
        "the number of {demonym} captives in {other_country}",
        "the number of {demonym} nationals still being held in {other_country}",
        "the count of {demonym} prisoners in {other_demonym} hands",
    ),
    claims=(
        "{value} {demonym} nationals are still being held in {other_country}",
        "{value} {demonym} captives have yet to come home from {other_country}",
        "{other_country} is holding {value} {demonym} citizens",
        "{value} of {country}'s citizens remain captive in {other_country}",
        "there are {value} {demonym} captives in {other_country}",
        "{value} {demonym} prisoners remain in {other_demonym} custody",
        "{other_country} has {value} {demonym} captives in its hands",
        "the families of {value} {demonym} captives in {other_country} are still waiting",
        "{value} people from {country} are in captivity in {other_country}",
        "{value} {demonym} captives are waiting in {other_country} to be set free",
    ),
    headlines=(
        "{Value} {demonym} captives still held in {other_country}",
        "{Value} yet to return from {other_demonym} captivity",
        "Captives in {other_country}: what we know",
        "{Country} updates its list of captives in {other_country}",
        "Families of {demonym} captives wait for word from {other_country}",
        "{Other_country} holding {value} {demonym} nationals",
    ),
    context=(
        "Talks on an exchange have been going on, with interruptions, in a hotel outside "
        "{elsewhere}. Neither delegation speaks to the press.",
        "Relatives of the captives gather every week outside the parliament in {capital}. "
        "{Person}, {age}, has not missed a single evening.",
        "Letters from the camps arrive with weeks of delay, if they arrive at all.",
        "A handover at the border, agreed in principle, has been put off time and again over "
        "questions of transport and of medical checks.",
        "The two countries broke off relations after the raid on the coast and have dealt with "
        "each other through mediators ever since.",
        "Former captives speak of cold rooms, thin soup and a radio that played all night.",
        "In {elsewhere}, yellow ribbons hang from the railings of the town hall.",
    ),
    asks=(
        "How many {demonym} captives are still in {other_country}?",
        "How many {demonym} citizens is {other_country} holding?",
        "What's the latest number of {demonym} nationals held captive in {other_country}?",
        "how many people from {country} are still captive in {other_country}",
        "Do we know how many {demonym} captives {other_country} still has?",
        "Number of {demonym} captives left in {other_country}?",
        "I keep reading about the {demonym} captives in {other_country}. How many are there?",
        "Can you tell me how many {demonym} prisoners have not come back from {other_country}?",
    ),
    asks_at=(
        "How many {demonym} captives were held in {other_country} {at}?",
        "{At}, how many {demonym} nationals was {other_country} holding?",
        "What was the number of {demonym} captives in {other_country} {at}?",
        "how many {demonym} citizens were captive in {other_country} {at}",
        "How many people from {country} did {other_country} hold {at}?",
        "Could you look up how many {demonym} captives remained in {other_country} {at}?",
    ),
    premises=(
        "When did the last {demonym} captive leave {other_country}?",
        "Why were all the {demonym} captives freed by {other_country} in {year}?",
        "What did {other_country} get in return for releasing every {demonym} captive?",
        "Now that no {demonym} captives are left in {other_country}, who gets the credit?",
        "How was the mass escape of {demonym} captives from {other_country} in {year} organised?",
    ),
)

REFUGEES = TopicPhrasing(
    measure=(
        "the number of refugees in {region}",
        "the number of refugees living in {region}",
        "the refugee population of {region}",
        "the number of refugees being sheltered in {region}",
    ),
    claims=(
        "{value} refugees are living in {region}",
        "{region} is home to {value} refugees",
        "{region} shelters {value} refugees",
        "there are {value} refugees in {region}",
        "{value} refugees have found a roof in {region}",
        "{value} people who fled the war are staying in {region}",
        "the camps and towns of {region} hold {value} refugees",
        "{region} is hosting {value} refugees",
        "{value} refugees are registered in {region}",
    ),
    headlines=(
        "{Region} now home to {value} refugees",
        "{Value} refugees in {region}",
        "Refugees in {region}: fresh figures",
        "New count of refugees in {region}",
        "Camps, schools, clinics: how {region} copes with its refugees",
        "{Region} hosting {value} refugees",
    ),
    context=(
        "Most of the newcomers have settled along the old railway, where empty barracks were "
        "turned into flats.",
        "Schools in {elsewhere} teach in two shifts, and the second one ends after dark.",
        "Aid groups complain that money promised at the donors' meeting in {capital} is slow to "
        "come.",
        "{Person}, {age}, fled with one suitcase and a sewing machine. Today she mends uniforms "
        "for the railway.",
        "Rents in {elsewhere} have gone up sharply, and landlords ask for half a year in advance.",
        "Who counts as a refugee is a matter of definition: some lists leave out those staying "
        "with relatives.",
    ),
    asks=(
        "How many refugees are there in {region}?",
        "How many refugees does {region} host?",
        "how many refugees live in {region} now",
        "What's the current refugee population of {region}?",
        "Refugees in {region}: how many?",
        "Could you tell me how many refugees are living in {region} at the moment?",
        "How many people have taken refuge in {region}?",
    ),
    asks_at=(
        "How many refugees were in {region} {at}?",
        "{At}, how many refugees was {region} hosting?",
        "how many refugees lived in {region} {at}",
        "What was the refugee population of {region} {at}?",
        "How many refugees were there in {region}, {at}?",
        "Do you know how many refugees {region} sheltered {at}?",
    ),
    premises=(
        "Why did the last refugees leave {region} in {year}?",
        "When did {region} send all of its refugees home?",
        "What happens to the camps now that there are no refugees left in {region}?",
        "Who ordered the overnight deportation of every refugee from {region} in {year}?",
        "Since {region} closed all its refugee camps, where have the people gone?",
    ),
)

AID = TopicPhrasing(
    measure=(
        "{demonym} aid for the rebuilding of {place}",
        "the aid from {country} for rebuilding {place}",
        "the {demonym} contribution to the reconstruction of {place}",
        "{country}'s aid to {place} after the earthquake",
    ),
    claims=(
        "{country} is giving {value} to rebuild {place}",
        "{demonym} aid for the rebuilding of {place} comes to {value}",
        "{country} has set aside {value} for the reconstruction of {place}",
        "{place} is to receive {value} in {demonym} aid",
        "{value} in {demonym} aid is going to {place}",
        "{country}'s contribution to rebuilding {place} amounts to {value}",
        "the {demonym} aid package for earthquake-hit {place} is worth {value}",
        "{country} is spending {value} on putting {place} back on its feet",
        "{value} of {demonym} money is earmarked for {place}",
    ),
    headlines=(
        "{Country} to give {value} for rebuilding {place}",
        "{Value} in {demonym} aid for {place}",
        "After the earthquake: {demonym} aid for {place}",
        "What {country} is giving {place}",
        "{Demonym} aid to {place} now {value}",
        "Rebuilding {place}: who pays",
    ),
    context=(
        "The earthquake brought down the old quarter of {place} in less than a minute. The market "
        "hall was left standing, roofless.",
        "Prefabricated homes line the football field; children have painted numbers on the doors.",
        "Engineers want the new school to stand on the hill, parents want it where it was.",
        "{Person}, {age}, runs a bakery from a shipping container and says business was never "
        "better.",
        "Money is paid out in stages, and each stage needs the signature of an inspector from "
        "{capital}.",
        "Critics in {capital} have asked why so little of the work goes to builders from "
        "{elsewhere}.",
    ),
    asks=(
        "How much aid is {country} giving to rebuild {place}?",
        "How much money has {country} pledged for {place}?",
        "how much is {country} paying towards rebuilding {place}",
        "What is the total {demonym} aid for {place} after the earthquake?",
        "What does the {demonym} aid package for {place} amount to?",
        "{Demonym} aid for {place}, how much is it?",
        "Could you tell me what {country} is contributing to the reconstruction of {place}?",
    ),
    asks_at=(
        "How much aid was {country} giving to {place} {at}?",
        "{At}, how much had {country} promised for the rebuilding of {place}?",
        "how much {demonym} money was going to {place} {at}",
        "What did {demonym} aid for {place} come to {at}?",
        "What was the {demonym} aid package for {place} worth {at}?",
        "{Demonym} aid for rebuilding {place}: how much was it {at}?",
    ),
    premises=(
        "Why did {country} cancel all its aid for {place} in {year}?",
        "When did {place} pay back the aid from {country}?",
        "Who stole the {demonym} aid money for {place} in {year}?",
        "Why did {place} turn down every penny of the {demonym} aid?",
        "How did {place} react when {country} turned its aid into a loan in {year}?",
    ),
)
