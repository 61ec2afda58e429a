"""The parameters of an address: which of them name a page, and which only how a reader came."""

import re

_FAMILIES = re.compile(
    r"utm_\w+|mtm_\w+|hsa_\w+|itm_\w+|guce_\w+|fb_action_\w+|_branch_\w+|"
    r"(?:pk|piwik|matomo)_(?:campaign|kwd|keyword|source|medium)|"
    r"ns_(?:source|mchannel|campaign|linkname|fee)|"
    r"at_(?:medium|campaign|campaign_type|custom\d|link_\w+|ptr_name|format|bbc_team)|"
    r"sc_(?:campaign|channel|content|medium|outcome|geo|country)|"
    r"__xts__(?:\[\d+\]|%5b\d+%5d)?|sf\d{6,}|aspsessionid\w*"
)
_NAMES = frozenset(
    {
        # clicks, as advertisers and networks number them
        *("fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid"),
        *("twclid", "ttclid", "igshid", "igsh", "li_fat_id", "epik", "rb_clickid", "s_kwcid"),
        *("dicbo", "_openstat", "_ga", "_gl", "taid", "__twitter_impression", "__tn__"),
        # letters to subscribers
        *("mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "hsctatracking", "hss_channel"),
        *("vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "emc", "elqtrack", "elqtrackid"),
        *("elqat", "elqaid"),
        # campaigns of newsrooms
        *("cmp", "cmpid", "intcmp", "intcid", "int_source", "icid", "ncid", "ocid", "mbid", "ito"),
        *("smid", "smtyp", "smprod", "xtor", "wt_mc", "wt_zmc", "wprov", "spm", "sr_share", "tsrc"),
        *("soc_src", "soc_trk", "trk", "trkcampaign", "ftag", "sref", "guccounter", "ref_src"),
        *("ref_url", "fb_ref", "fb_source", "replytocom"),
        # AMP's own
        *("amp_js_v", "amp_gsa", "usqp"),
        # who is reading
        *("phpsessid", "jsessionid", "sessionid", "session_id", "oscsid", "cftoken"),
    }
)

_REFERRERS = frozenset({"ref", "referer", "referrer"})
_WAYS = frozenset(
    {*("source", "src", "from", "via", "share", "shared", "partner", "mod", "rss", "feature")}
)
_WAY = re.compile(
    r"(?:rss|feeds?|rss_?feed|e?mail|newsletters?|home(?:page)?|hp|nav|social|fb|facebook|tw|"
    r"twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|google|googlenews|gnews|bing|yahoo|msn|"
    r"flipboard|applenews|push|app|mobile|copy|share|related|trending|latest|1|true)?",
)
"""What those may say of how a reader came; any other value might name the page."""

_SHAPE = re.compile(r"(?:amp|print)(?:=(?:1|true|yes)?)?|(?:output(?:type)?|view|format|mode)=amp")
"""Another shape of the same page."""
_SESSION = re.compile(r"s(?:id)?=[0-9a-f]{32}")
"""Of forum software; other values of these number stories."""


def identifying(query: str) -> str:
    """What of a query names the page, sorted by name; values of one name keep their order."""
    pairs = [pair for pair in query.replace("&amp;", "&").split("&") if pair]
    kept = [pair for pair in pairs if not _is_tracking(pair.lower())]
    return "&".join(sorted(kept, key=lambda pair: pair.partition("=")[0]))


def _is_tracking(pair: str) -> bool:
    name, _, value = pair.partition("=")
    if name in _REFERRERS:
        # with a digit it may be the number of a document
        return not any(map(str.isdigit, value))
    if name in _WAYS and "=" in pair:
        return bool(_WAY.fullmatch(value))
    return (
        name in _NAMES
        or bool(_FAMILIES.fullmatch(name))
        or bool(_SHAPE.fullmatch(pair) or _SESSION.fullmatch(pair))
    )
