"""An archive in one file: taken while others use the archive, checked, and put back."""

from index.backup.manifest import Manifest
from index.backup.reading import check
from index.backup.restoring import restore
from index.backup.taking import back_up

__all__ = ["Manifest", "back_up", "check", "restore"]
