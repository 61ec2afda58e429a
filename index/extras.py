"""Packages that only some need: how Newsdesk is installed with them."""


def installing(extra: str) -> str:
    """What to run; the bare name would have pip install whatever others have called so."""
    return (
        f"run pip install -e '.[{extra}]' in Newsdesk's folder, "
        f"or pip install 'FILE.whl[{extra}]' with the file of its wheel"
    )
