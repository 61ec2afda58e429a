"""The words that ask for a number or a cause, and those that give a cause, language by language.

They are matched against what `plain` makes of a text.
"""

import re

from assistant.sought.matching import compiled
from assistant.support.words import each

_TURKIC_NUMBER = (
    r"\bkaç(?:a|tır)?\b(?! yılında| yıllarında)|\bneçə(?:dir|yə)?\b(?! ildə)|\bne kadar\w*"
    r"|\bnə qədər\w*"
)
_TURKIC_CAUSE = r"\bneden\b|\bniçin\b|\bniye\b|\bniyə\b|\bnə üçün\b|\bnədən\b|\bnə səbəb"
_TURKIC_GIVEN = (
    r"neden(?:iyle|i\b|leri|ine|inin)|çünkü|çünki|yüzünden|ucbatından|dolayı|ötürü|sebe[bp]|səbəb"
    r"|\bdiye\b|sonucu(?:nda)?\b|nəticəsində"
)
_NUMBER = {
    "ar": r"(?<!\w)(?<!\d )[وف]?كم(?!\w)",
    "az": _TURKIC_NUMBER,
    "de": r"\bwie ?viele?[nrm]?\b"
    r"|\bwie (?:hoch|lang|groß|alt|weit|schwer|tief|breit|teuer|schnell)\b",
    "es": r"\bcuánt[oa]s?\b",
    "fr": r"\bcombien\b(?: d(?:e |es |['’]))?",
    "hy": r"\bքանի(?:սն?)?\b|\bորքան\w*|\bինչքան\w*",
    "ja": r"いくら|いくつ|(?:どの|どれ)(?:くらい|ぐらい|ほど)"
    r"|何(?:人|名|個|件|台|頭|匹|羽|本|枚|冊|校|社|軒|戸|棟|世帯|店舗|種類|[かカヶ箇](?:所|月)|回|年間|日間|時間"
    r"|週間|円|ドル|万|億|千|百|トン|キロ|グラム|リットル|平方|メートル|センチ|ヘクタール|歳|倍|割|隻|機|度|点"
    r"|票|試合|パーセント)",
    "ka": r"\bრამდენ(?!იმე|ად)\w*",
    "ru": r"(?<!\bво )\bскольк(?:о|их|им|ими)\b",
    "tr": _TURKIC_NUMBER,
    "zh": r"(?:百分之)?多少|(?:有多[长高大远重深宽]|多[长高大远重深宽](?=\W*$))(?!学|校)"
    r"|[几幾](?=[个個名位所家座辆輛架条條次种種部件只隻头頭张張块塊年天岁歲层層人])",
}
_CAUSE = {
    "ar": r"(?<!\w)لماذا(?!\w)|(?<!\w)ما (?:هو |هي )?(?:سبب|أسباب)",
    "az": _TURKIC_CAUSE,
    "de": r"\b(?:warum|wieso|weshalb|weswegen)\b",
    "en": r"^\W*(?:so |and |but )?why\b",
    "es": r"\bpor qué\b",
    "fr": r"\bpourquoi\b",
    "hy": r"\bինչու\w*",
    "ja": r"なぜ|どうして|何故",
    "ka": r"\bრატომ\b",
    "ru": r"\b(?:почему|зачем|отчего|из-за чего)\b",
    "tr": _TURKIC_CAUSE,
    "zh": r"为什么|為什麼|为何|為何|为啥",
}
_GIVEN = {
    "ar": r"بسبب|(?<!\w)ل?أ?سباب|(?<!\w)ال?سبب|لأن|نتيجة|جراء|نظرا"
    r"|(?<!\w)إثر|بفعل|يعود إلى|ترجع إلى",
    "az": _TURKIC_GIVEN,
    "de": r"\bweil\b|\bwegen\b|\baufgrund\b|\bauf grund\b|\bgr(?:und|ünde[n]?)\b|ursache|verursach"
    r"|\bdenn\b|\bausgelöst\b|\binfolge\b|zurückzuführen|schuld\b|\bauslöser\b",
    "en": r"\bbecause\b|\b(?:due|owing|thanks) to\b|\bblame[ds]?\b|\bas a result of\b"
    r"|\bresult(?:s|ed|ing)? from\b|\b(?:caused|triggered|sparked|prompted) by\b"
    r"|\b(?:stems?|stemmed) from\b|\bthe (?:cause|reason) (?:is|was)\b",
    "es": r"\bporque\b|\bdebid[oa]s?\b|\bpor culpa\b|\bcausas?\b|\bcausad|\bprovocad"
    r"|\bmotiv|\brazón|\brazones\b|\bgracias a\b|\bse debe[n]?\b|\bdebió\b|\bculpa\b",
    "fr": r"\bparce qu|(?<!un )(?<!le )(?<!du )(?<!en )(?<!ce )(?<!par )\bcar\b(?! scolaire)"
    r"|\bcause\w*\b|\braisons?\b|\bdue?s? (?:à|au|aux)\b|\bprovoqu"
    r"|\bsuite à\b|\bgrâce à\b|\bfaute de\b|\bexpliqu",
    "hy": r"պատճառ|\bքանի որ\b|որովհետեվ|որովհետև|հետեւանք|հետևանք|\bշնորհիվ\b|արդյունքում",
    "ja": r"ため|原因|理由|せい(?:で|だ)|ので|影響|おかげ|によるもの",
    "ka": r"\bგამო\b|იმიტომ|რადგან|მიზეზ|შედეგად|ბრალ|გამოიწვი",
    "ru": r"\bпотому что\b|\bтак как\b|\bиз-за\b|причин|\bвызван|благодаря|вследствие|в результате"
    r"|\bпоскольку\b|\bобъясн",
    "tr": _TURKIC_GIVEN,
    "zh": r"因为|因為|由于|由於|原因|导致|導致|所致|引发|引發|造成|起因|(?<!基)因(?![此而])|为了",
}


NUMBER = compiled(_NUMBER)
"""What asks how many, how much, how long or how far."""
CAUSE = compiled(_CAUSE)
"""What asks why."""
GIVEN = compiled(_GIVEN)
"""What tells a cause, in a report."""
HINTED = re.compile(
    r"\b(?:over|after|amid|following|as|when|to|since|for fear|nachdem|nach|après|tras|después"
    r"|после|sonra|հետո|შემდეგ)\b|(?<!\w)(?:بعد|إثر)(?!\w)"
)
"""What may tell one too: such a sentence is not passed over for another."""
UNTOLD = re.compile(
    r"\b(?:declin\w+|refus\w+|unclear|unknown|not known|no (?:reason|cause|explanation)|did not|"
    r"unklar|unbekannt|keine? (?:gr[uü]nd\w*|ursache)|inconnue?s?|desconocid\w+|неизвестн\w+)\b"
    r"|不明|尚不清楚"
)
"""What says that nobody tells it."""

ABOUT_IT = re.compile(
    r"(?<![^\sのはがを、,])(?P<thing>[^\sのはがを、,]++)(?<![でにとへらも])(?:は|って|とは)"
    r"(?:(?:誰|だれ|何)(?:です|でし|だ|なの)|いくら|いくつ|どの(?:くらい|ぐらい|ほど)"
    r"|何[^\sはがを、,]{1,8}です)"
)
"""Japanese asks "of X, the Y is what": a sentence that answers speaks of the Y."""

CLOSE = re.compile(r"wie ?viele|combien d|cuánt[oa]s$|քանի|რამდენ|kaç|neçə|كم|скольк")
"""Asks for things that a report counts right beside their number: "23 sheep"."""

COUNTERS = re.compile(r"^[个個名位所家座辆輛架条條次种種部件只隻头頭张張块塊]")
"""Between "how many" and what is counted in Chinese."""
LIGHT = frozenset(each("عدد يبلغ تبلغ بلغ بلغت يوجد توجد есть всего"))
"""Words behind "how many" that count nothing themselves."""
ANYBODY = frozenset(
    each(
        "человек люди людей людям մարդ մարդիկ ადამიან ადამიანი კაცი nəfər adam insan kişi mensch "
        "menschen personen leute personnes gens personas gente شخص شخصا أشخاص الأشخاص"
    )
)
"""Words that count whoever something happened to."""
