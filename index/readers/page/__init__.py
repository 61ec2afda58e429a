"""Web pages, saved or fetched: one page, one article."""

from index.readers.page.reading import article_of_page, read_html

__all__ = ["article_of_page", "read_html"]
