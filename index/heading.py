"""What a model is shown of a passage: its text under a line that tells what it is from."""

from index.article import Article


def headed(article: Article, start: int, end: int) -> str:
    """A span of an article's text under its title, outlet and date."""
    return f"{header(article)}\n{article.text[start:end]}"


def header(article: Article) -> str:
    """An article's title, outlet and date on one line; what is missing is left out."""
    day = f"{article.published:%d %B %Y}" if article.published else ""
    return " · ".join(part for part in (article.title, article.outlet, day) if part)
