"""Going over to another embedding model while searches go on with the old one.

The catalog names the model that it goes over to, and keeps the new vectors beside those in use.
They are saved batch by batch, so a kill costs one batch, and the next rebuild goes on from there.
Only when every passage has its new vector do model, table and Chroma generation change, together.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from index.catalog import Catalog
from index.embeddings import Embedding, EmbeddingModel, model_of, remembered
from index.heading import headed
from index.space import Current, Space

BATCH = 256
"""Passages between two saves."""

OnRebuild = Callable[[int, int], None]
"""Hears how much is done and how much there is: articles, or passages while they are embedded."""

Changing = Callable[[], AbstractContextManager[None]]
"""Entered for every change of the catalog: one thread at a time, and none once it is closed."""


def target(catalog: Catalog) -> str:
    """The model that an unfinished rebuild goes over to; empty where there is none."""
    return catalog.setting("next_embedding_model", default="")


def go_over(
    current: Current,
    model: EmbeddingModel,
    changing: Changing,
    on_progress: OnRebuild | None = None,
) -> None:
    """Embed every passage with another model, beside all else that goes on, then swap.

    Raises `ModelFailed` when the model does; what is embedded by then is kept for the next try.
    """
    with changing():
        _begin(current.space.catalog.beside(), model.name)
    new = current.space.beside(model)
    try:
        _embed_missing(new, changing, on_progress)
        new.vectors().fill()
        with changing():
            # What came in or went meanwhile.
            _embed_missing(new, changing, None)
            new.vectors().fill()
            current.space.writer.pause()
            _adopt(new)
            old = current.replace(new)
    except BaseException:
        new.close()
        raise
    with changing():
        new.writer.settle()
    current.retire(old)
    with changing():
        old.catalog.forget_embeddings()


def other_model(current: Current, embedding: Embedding) -> EmbeddingModel | None:
    """The model to go over to, if any: the one given, else that of an unfinished rebuild."""
    if embedding:
        model = model_of(embedding)
    elif name := target(current.space.catalog):
        model = remembered(name)
    else:
        return None
    return None if model.name == current.space.model.name else model


def give_up(catalog: Catalog) -> None:
    """Forget what an unfinished rebuild has embedded."""
    catalog.set_settings(next_embedding_model="")
    catalog.beside().forget_embeddings()


def _begin(beside: Catalog, model: str) -> None:
    """Note the model; vectors of yet another one are forgotten before."""
    if target(beside) != model:
        beside.forget_embeddings()
        beside.set_settings(next_embedding_model=model)


def _embed_missing(new: Space, changing: Changing, on_progress: OnRebuild | None) -> None:
    """Until no passage is without a vector, those included that come in meanwhile."""
    while missing := new.catalog.unembedded():
        counts = new.catalog.counts()
        total = counts.passages + counts.replaced
        for first in range(0, len(missing), BATCH):
            batch = missing[first : first + BATCH]
            _embed(new, batch, changing)
            if on_progress:
                on_progress(total - len(missing) + first + len(batch), total)


def _embed(new: Space, ids: Sequence[int], changing: Changing) -> None:
    rows = new.catalog.passages(ids)
    articles = new.catalog.texts(rows)
    if rows := [row for row in rows if row.key in articles]:
        texts = [headed(articles[row.key], row.start, row.end) for row in rows]
        vectors = new.model.embed_passages(texts)
        with changing():
            new.catalog.save_embeddings([row.id for row in rows], vectors)


def _adopt(new: Space) -> None:
    new.catalog.set_settings(
        embedding_model=new.model.name,
        embedding_table=new.catalog.embedding_table,
        vectors_generation=new.vectors().generation,
        next_embedding_model="",
    )
