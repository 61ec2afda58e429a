"""The `newsdesk` commands that serve others until they are stopped."""

from contextlib import closing
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.commands import settings_of

if TYPE_CHECKING:
    from assistant.settings import Settings
    from index.archive import Archive

Host = Annotated[str | None, typer.Option(help="Address to listen on.")]
Port = Annotated[int | None, typer.Option(help="Port to listen on; 0 takes any free one.")]


def serve(context: typer.Context, host: Host = None, port: Port = None) -> None:
    """Serve the browser chat, the HTTP API and MCP."""
    from index.archive import Archive

    settings = _set_up(context, host, port)
    archive = Archive.open(
        settings.archive,
        embedding=settings.embedding,
        reranker=settings.reranker,
        stores=settings.stores,
    )
    _serve(archive, settings, ())


def demo(context: typer.Context, host: Host = None, port: Port = None) -> None:
    """Build the small demo archive if it is missing, then serve it."""
    from assistant.demo import EXAMPLES, add_briefs
    from assistant.observing.logs import teller
    from assistant.settings import DEMO_ARCHIVE
    from index.archive import Archive

    settings = _set_up(context, host, port)
    # An archive that only the environment names holds somebody's own articles.
    archive = Archive.open(
        context.obj or DEMO_ARCHIVE, embedding=settings.embedding, reranker=settings.reranker
    )
    if added := add_briefs(archive):
        teller(settings)(f"Built the demo archive: {added} sample briefs in {archive.path}.")
    _serve(archive, settings, EXAMPLES)


def mcp(context: typer.Context) -> None:
    """Offer the archive to an assistant that starts this command: MCP over stdin and stdout."""
    from assistant.desk import open_desk
    from assistant.mcp.stdio import serve_stdio

    settings = settings_of(context)
    serve_stdio(lambda: open_desk(settings.archive, settings))


def _set_up(context: typer.Context, host: str | None, port: int | None) -> "Settings":
    """The settings of this run, by which it logs from now on."""
    from assistant.observing.logs import set_up

    settings = settings_of(context, host=host, port=port)
    set_up(settings)
    return settings


def _serve(archive: "Archive", settings: "Settings", examples: tuple[str, ...]) -> None:
    from assistant.warming import warmed

    with closing(archive), warmed(archive) as warming:  # while the rest is imported
        from assistant.assistant import Assistant
        from assistant.desk import LocalDesk
        from assistant.following import followed
        from assistant.lasting import settle_down
        from assistant.observing.instruments import observed
        from assistant.observing.logs import teller
        from assistant.watching.beside import watched
        from assistant.web.server import serve as run
        from assistant.web.server import warning_of
        from assistant.workers import helped

        def page_is_ready() -> None:
            settle_down()  # Gradio alone is a quarter of a million objects
            teller(settings)("The page is ready.")

        desk = LocalDesk(Assistant(archive, settings))  # it ends with the archive, warmed by then
        with (
            observed(desk) as instruments,  # first, so that it misses nothing of the others
            followed(desk),
            watched(desk),
            helped(desk.assistant),
        ):
            if warning := warning_of(settings, has_keys=bool(desk.keys.all())):
                teller(settings)(f"newsdesk: {warning}")
            run(
                desk,
                instruments,
                host=settings.host,
                port=settings.port,
                examples=examples,
                on_ready=lambda url: typer.echo(f"Newsdesk answers at {url} (Ctrl-C stops it)."),
                on_page=page_is_ready,
                before_page=warming.wait_a_while,  # a search is wanted first; a page would slow it
            )
