"""Words that a question needs for its grammar and that nobody looks for.

They are taken out of questions only, beside the lists that come with the stemmers. Words that ask
("сколько", "wann") matter most: no article holds them, so they would look rare.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

_LISTS = {
    "french": """combien quand où comment pourquoi quel quelle quels quelles qui que quoi lequel
        laquelle lesquels lesquelles ce est sont était étaient a ont avait été sera seront
        il elle ils elles dans par pour sur avec entre depuis pendant selon y""",
    "german": """wann wo wer wen wem wessen warum wieso weshalb wohin woher wie viel viele was
        welche welcher welches welchen welchem wurde wurden wird werden worden ist sind war waren
        hat haben hatte hatten gibt gab es laut seit""",
    "spanish": """cuándo cuando dónde donde adónde quién quiénes quien qué cuál cuáles cuánto
        cuánta cuántos cuántas cómo por para según hay fue fueron es son era eran ha han había
        está están del al""",
    "turkish": """ne nedir neden niçin niye nasıl nerede nereye nereden hangi hangisi kim kimdir
        kimler kimin kimi kaç kadar zaman mi mı mu mü midir mıdır ve ile için bir bu şu o da de
        olan olarak oldu olacak var yok göre sonra önce çok en daha ise ki gibi""",
    "azerbaijani": """nə nədir nəyi niyə necə neçə neçəsi harada hara haradan haraya hansı kim
        kimdir kimlər kimin nəqədər qədər vaxt zaman mi mı mu mü və ilə üçün bir bu o da də
        olan olaraq oldu olacaq var yox görə sonra əvvəl çox ən daha isə ki kimi edir etdi""",
    "russian": """сколько каков какова каково каковы какой какая какое какие каких каким какого
        какую когда где куда откуда почему зачем кто кого кому кем что чего чем чей чья чье чьи
        как ли который которая которые стал стала стало стали был была было были это
        этот эта эти о об обо""",
    "armenian": """երբ որտեղ ուր որտեղից ով ովքեր ում ինչ ինչու ինչպես ինչքան որքան քանի որ որը
        որն որոնք որի է են էր էին եմ ես ենք եք եղել եղավ կա կան չի չեն թե եվ ու կամ բայց նաեվ
        այս այդ այն սա դա նա նրա նրանք իր մեջ մասին համար հետ մոտ վրա ըստ հետո առաջ մինչեվ
        պետք մի մեկ արդյոք""",
    "georgian": """როდის სად საიდან ვინ ვის ვინაა რა რას რატომ როგორ რამდენი რამდენმა რამდენია
        რომელი რომელიც რომელმა რომ თუ და ან მაგრამ ეს ის ამ იმ იგი მან მათ მისი არის იყო არიან
        იყვნენ იქნება არ ვერ შესახებ მიერ შემდეგ წინ შორის უნდა კი ხომ""",
    "arabic": """متى أين اين من ما ماذا لماذا كيف كم أي اي أية هل في على إلى الى عن مع بين هو هي
        هم هذا هذه ذلك تلك التي الذي الذين كان كانت يكون تكون قد لقد و أو او ثم إن ان أن بعد قبل
        عند منذ حتى تم كما لم لن لا""",
}
_BY_SCRIPT = ("russian", "armenian", "georgian", "arabic")
"""These hold only words in their own letters."""
_WORD = re.compile(r"[^\W_]+")

_CHINESE = re.compile(
    "什么时候|什麼時候|何时|何時|为什么|為什麼|为何|為何|什么|什麼|有?多少|有多[长長高大远遠重深宽寬久](?![学學校])|哪里|哪裡|哪儿|哪个|哪個|哪些|哪"
    "|谁|誰|怎么样|怎麼樣|怎么|怎麼|怎样|怎樣|如何|是否|有没有|有沒有|请问|請問|[几幾吗嗎呢的了是在被]"
)
_JAPANESE = re.compile("何時|何人|何|誰|幾|[\u3041-\u309f]+")
"""What stands in hiragana is grammar, nearly always."""
_KANA = re.compile("[\u3041-\u30fa]")
_LONE = re.compile("(?<![\u3400-\u9fff])[\u3400-\u9fff](?![\u3400-\u9fff])")
"""Chinese articles are cut into pairs, in which a character by itself does not occur."""


def without_function_words(query: str, language: str, *, is_latin: bool) -> str:
    """A query without the function words of a language, by its stemmer's name.

    Those of scripts that tell the language are always left out.
    """
    words = _words((language,) if is_latin else (language, *_BY_SCRIPT))
    bare = _WORD.sub(lambda found: " " if found[0].lower() in words else found[0], query)
    if is_latin:
        return bare
    if _KANA.search(bare):
        return _JAPANESE.sub(" ", bare)
    return _LONE.sub(" ", _CHINESE.sub(" ", bare))


def _words(languages: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*(_SETS[name] for name in languages if name in _SETS))


_SETS: Mapping[str, frozenset[str]] = MappingProxyType(
    {name: frozenset(words.split()) for name, words in _LISTS.items()}
)
