"""Where the work of a bulk ingest is done: in this process and its helpers, or on Ray."""

from index.engines.base import Engine
from index.engines.on_ray import RayEngine

__all__ = ["Engine", "RayEngine"]
