"""Whether a sentence in another language tells a number that is no date."""

import re

from assistant.sought.matching import compiled, plain

_TURKIC = (
    r"iki|üç|dört|dörd|beş|altı|yedi|yeddi|sekiz|səkkiz|dokuz|doqquz|on|yirmi|iyirmi|otuz|kırk|qırx"
    r"|elli|əlli|altmış|yetmiş|seksen|səksən|doksan|doxsan|yüz|yüzlerce|yüzlərlə|bin|binlerce"
    r"|min|minlərlə|mil[iy]on\w*|milyar\w*|onlarca|onlarla|yarısı|hiç kimse|heç kim"
)
_WORDS = {
    "ar": r"[وبلف]?(?:اثنان|اثنين|اثنا|اثني|ثلاث\w{0,3}|[أا]ربع(?!اء)\w{0,3}|خمس\w{0,3}"
    r"|ست[ةون]{0,2}|ستين|سبع\w{0,3}|ثماني?\w{0,3}|تسع\w{0,3}|عشر\w{0,3}|مئة|مائة|مئات|مئت\w+"
    r"|ألفا?|آلاف|مليون\w*|ملايين|مليار\w*|نصف)",
    "az": _TURKIC,
    "de": r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb"
    r"|acht|neun)zehn|(?:\w+und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)"
    r"|\w*hundert\w*|\w*tausend\w*|million\w*|milliarde\w*|dutzend\w*|hälfte|niemand|keine?"
    r"|ein toter|einen toten|eine person|ein mensch",
    "es": r"quinient[oa]s"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince"
    r"|dieci\w+|veint\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa"
    r"|cien|\w*cient[oa]s?|mil|miles|mill[oó]n(?:es)?|docenas?|decenas?|mitad|nadie|una persona",
    "fr": r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
    r"|vingts?|trente|quarante|cinquante|soixante|cents?|mille|milliers?|millions?|milliards?"
    r"|dizaines?|douzaines?|centaines?|moitié|tiers|aucune?|une personne",
    "hy": r"երկու\w*|երեք\w*|չորս\w*|հինգ\w*|վեց\w*|յոթ\w*|ութ\w*|ինը|տասը|տասն\w*|քսան\w*"
    r"|երեսուն\w*|քառասուն\w*|հիսուն\w*|վաթսուն\w*|իննսուն\w*|հարյուր\w*"
    r"|հազար\w*|միլիոն\w*|միլիարդ\w*|կեսը|ոչ ոք",
    "ka": r"ორ(?:ი|მა|ს)|სამ(?:ი|მა)|ოთხ(?:ი|მა)|ხუთ(?:ი|მა)|ექვს(?:ი|მა)|შვიდ(?:ი|მა)"
    r"|რვა|ცხრა|ათ(?:ი|მა|ას\w*)|\w+მეტი|ოც(?:ი|და\w+)|\w*მოც(?:ი|და\w+)"
    r"|ას(?:ი|ობით)|\w+ასი|მილიონ\w*|მილიარდ\w*|ნახევარ\w*|ნახევრ\w*|არავინ",
    "ru": r"дв(?:а|е|ух|умя|ое)|тр(?:и|ех|ёх|емя|ое)|четыр(?:е|ех|ёх|ьмя)|четверо"
    r"|(?:пят|шест|сем|восем|девят|десят)(?:ь|и|ью|еро)|\w+надцат(?:ь|и|ью)|двадцат(?:ь|и)"
    r"|тридцат(?:ь|и)|сорок|\w+десят|девяносто|сто|сотн\w+|двести|триста|четыреста|\w+сот|тысяч\w*|тыс|миллион\w*|миллиард\w*|млн"
    r"|млрд|половин\w+|полтор\w+|никто|од(?:ин|на|ного|ной|ну)",
    "tr": _TURKIC,
}
_COUNTED = (
    "(?<![一二两兩三四五六七八九十百千万萬亿億半])[一二两兩三四五六七八九十百千万萬亿億半]++"
    "(?:多|余|餘)?"
    "(?:人|名|个|個|位|所|家|座|辆|輛|架|条|條|次|天|岁|歲|元|米|公里|吨|只|头|件|起|处|枚|艘|户|间|层"
    "|台|匹|本|校|社|軒|戸|か所|カ所|箇所|回|年間|円|トン|メートル|キロ|ドル|歳|倍|割|隻|機|度)"
)
_MONTHS = (
    r"январ\w+|феврал\w+|март[ае]?|апрел\w+|мая|июн\w|июл\w|август[ае]?"
    r"|сентябр\w|октябр\w|ноябр\w|декабр\w"
    r"|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    r"|septiembre|octubre|noviembre|diciembre)"
    r"|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
    r"|yanvar|fevral|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr"
    r"|იანვ\w+|თებერვ\w+|მარტ(?:ი|ს|ში|ის)|აპრილ\w+|მაის\w+|ივნის\w+|ივლის\w+"
    r"|აგვისტ\w+|სექტემბ\w+|ოქტომბ\w+|ნოემბ\w+|დეკემბ\w+"
    r"|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان"
    r"|أيار|حزيران|تموز|آب|أيلول|تشرين"
)
_ARMENIAN_MONTHS = (
    "հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի"
    "|դեկտեմբերի"
)
_DATES = re.compile(
    rf"(?<![\d.,])\d{{1,2}}\.?(?:['’]?\w{{1,3}})? (?:{_MONTHS})"
    r"(?:['’]\w{1,4}|[td][ae]n?|d[aə]n?)?\b"
    rf"|\b(?:{_ARMENIAN_MONTHS}) \d{{1,2}}(?:-\w+)?"
    r"|(?:19|20)\d\d年|(?:令和|平成|昭和)\d+年|\d{1,2}年(?=\d{1,2}月)"
    r"|\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}日(?!間)|\d{1,2}[時时点](?:\d+分)?"
    r"|(?<!\d)\d{1,2}:\d{2}(?!\d)|(?<!\d)\d{1,2}\.\d{2}(?= uhr)"
    r"|(?<![\d.,])(?:19\d\d|20(?!00)\d\d)(?![\d.,]\d|\d)",
)
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


_NUMERALS = compiled({key: rf"(?<!\w)(?:{words})(?!\w)" for key, words in _WORDS.items()})
_CJK = re.compile(_COUNTED)


def tells_a_number(text: str, language: str, asked: str) -> bool:
    """Whether a text tells a number that is neither a date nor named by the question."""
    known = {*_DIGITS.findall(asked)}
    bare = _DATES.sub(" ", plain(text))
    if any(number not in known for number in _DIGITS.findall(bare)):
        return True
    numerals = _NUMERALS.get(language, _CJK if language in ("zh", "ja") else None)
    return bool(numerals and numerals.search(bare))
