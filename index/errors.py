"""Every error that Newsdesk raises on purpose.

NewsdeskError
├── BadInput            what was given cannot be used as it is
├── ArchiveInUse        another process holds the archive
├── ArchiveMissing      there is no archive at that place
├── ArchiveMismatch     the archive was made with another embedding model or a newer Newsdesk
├── ModelMissing        a model, or the package that brings it, is not installed
│   └── ModelUnset      a model's answer is wanted, and no model is set
├── ModelFailed         a model could not be reached, or gave what cannot be used
├── StorageFailed       the disk, or a file of the archive, refused
│   └── Unreachable     a server that keeps a part of the archive does not answer
├── EngineFailed        Ray is missing, cannot be reached, or has lost its workers
├── ServerFailed        the running server could not be reached or failed
├── NotAllowed          only the owner of the archive may do this
├── NotSignedIn         the server answers only to those it knows
├── TooManyRequests     somebody asks more often than the server allows
├── TooLarge            what was sent is larger than the server takes
└── TooSlow             what was sent came more slowly than the server waits

Each message is one sentence that tells the user what to do next.
"""

from typing import ClassVar


class NewsdeskError(Exception):
    """The base of all: catch this one to catch every error that Newsdesk raises on purpose."""

    retryable: ClassVar[bool] = False
    """Whether the same call may succeed later with nothing changed."""


class BadInput(NewsdeskError):
    """What was given cannot be used as it is."""


class ArchiveInUse(NewsdeskError):
    """Another process holds the archive."""

    retryable = True


class ArchiveMissing(NewsdeskError):
    """There is no archive at that place."""


class ArchiveMismatch(NewsdeskError):
    """The archive was made with another embedding model or by a newer Newsdesk."""


class ModelMissing(NewsdeskError):
    """A model, or the package that brings it, is not installed."""


class ModelUnset(ModelMissing):
    """A model's answer is wanted, and no model is set."""


class ModelFailed(NewsdeskError):
    """A model could not be reached, or gave what cannot be used."""

    retryable = True


class StorageFailed(NewsdeskError):
    """The disk, or a file of the archive, refused."""

    retryable = True


class Unreachable(StorageFailed):
    """A server that keeps a part of the archive does not answer."""


class EngineFailed(NewsdeskError):
    """Ray is missing, cannot be reached, or has lost its workers."""

    retryable = True


class ServerFailed(NewsdeskError):
    """The running server could not be reached or failed."""

    retryable = True


class NotFound(NewsdeskError):
    """There is nothing under that name, or nothing that the asker may see."""


class NotAllowed(NewsdeskError):
    """Only the owner of the archive may do this."""


class NotSignedIn(NewsdeskError):
    """The server answers only to those it knows."""


class TooManyRequests(NewsdeskError):
    """Somebody asks more often than the server allows."""

    retryable = True

    def __init__(self, message: str, *, seconds: int = 1) -> None:
        """`seconds` is how long to wait."""
        super().__init__(message)
        self.seconds = seconds


class TooLarge(NewsdeskError):
    """What was sent is larger than the server takes."""


class TooSlow(NewsdeskError):
    """What was sent came more slowly than the server waits."""

    retryable = True
